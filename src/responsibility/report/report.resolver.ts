import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import * as acts from './report.acts.js';
import {
  DutyReportsArgs,
  ResubmitDutyReportInput,
  ReturnDutyReportInput,
  ReviewDutyReportInput,
  SubmitDutyReportInput,
} from './report.inputs.js';
import { dutyReports } from './report.noun.js';
import { DutyReport, DutyReportChange, DutyReportConnection } from './report.js';

type Context = RequestContext;

@Resolver(() => DutyReport)
export class ReportResolver {
  @Query(() => DutyReportConnection, { description: 'Duty reports that the caller may see. 述职报告列表' })
  async dutyReports(
    @Args(() => DutyReportsArgs) args: DutyReportsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<DutyReport>> {
    return records.page(dutyReports, args, info);
  }
}

export const DutyReportMutations = mutationsOf(dutyReports, DutyReportChange, acts, {
  submitDutyReport: [SubmitDutyReportInput, 'Submits a duty report for a post and a period. 提交述职报告'],
  returnDutyReport: [ReturnDutyReportInput, 'Returns a duty report for revision. 退回述职报告'],
  resubmitDutyReport: [ResubmitDutyReportInput, 'Resubmits a returned duty report. 重新提交述职报告'],
  reviewDutyReport: [ReviewDutyReportInput, 'Reviews a duty report that was heard at a meeting. 评议述职报告'],
});
