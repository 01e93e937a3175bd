import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { resubmitDutyReport, returnDutyReport, reviewDutyReport, submitDutyReport } from './report.acts.js';
import { DutyReportsArgs, ResubmitDutyReportInput, ReturnDutyReportInput, ReviewDutyReportInput, SubmitDutyReportInput } from './report.inputs.js';
import { dutyReports } from './report.noun.js';
import { DutyReport, DutyReportChange, DutyReportConnection } from './report.js';

type Context = RequestContext;
type Info_ = GraphQLResolveInfo;

@Resolver(() => DutyReport)
export class ReportResolver {
  @Query(() => DutyReportConnection, { description: 'Duty reports that the caller may see. 述职报告列表' })
  async dutyReports(@Args(() => DutyReportsArgs) asked: DutyReportsArgs, @Ctx() { records }: Context, @Info() info: Info_): Promise<Connection<DutyReport>> { return records.page(dutyReports, asked, info); }

  @Mutation(() => DutyReportChange, { description: 'Submits a duty report for a post and a period. 提交述职报告' })
  async submitDutyReport(@Arg('input', () => SubmitDutyReportInput, { description: 'What and how. 内容' }) input: SubmitDutyReportInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.add(dutyReports, input, submitDutyReport, info); }

  @Mutation(() => DutyReportChange, { description: 'Returns a duty report for revision. 退回述职报告' })
  async returnDutyReport(@Arg('input', () => ReturnDutyReportInput, { description: 'What and how. 内容' }) input: ReturnDutyReportInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(dutyReports, input, returnDutyReport, info); }

  @Mutation(() => DutyReportChange, { description: 'Resubmits a returned duty report. 重新提交述职报告' })
  async resubmitDutyReport(@Arg('input', () => ResubmitDutyReportInput, { description: 'What and how. 内容' }) input: ResubmitDutyReportInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(dutyReports, input, resubmitDutyReport, info); }

  @Mutation(() => DutyReportChange, { description: 'Reviews a duty report that was heard at a meeting. 评议述职报告' })
  async reviewDutyReport(@Arg('input', () => ReviewDutyReportInput, { description: 'What and how. 内容' }) input: ReviewDutyReportInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(dutyReports, input, reviewDutyReport, info); }
}
