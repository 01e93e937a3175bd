import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { ToldTo } from '../../access/rights/audience.js';
import { Needs } from '../../access/model/noun.js';
import { toOffices } from '../../organisation/organisation.scope.js';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import * as acts from './report.acts.js';
import { dueReports, isLate } from './report.due.js';
import {
  DueReportsArgs,
  DutyReportsArgs,
  ResubmitDutyReportInput,
  ReturnDutyReportInput,
  ReviewDutyReportInput,
  SubmitDutyReportInput,
} from './report.inputs.js';
import { dutyReports } from './report.noun.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { instantFromDatabase } from '../../kernel/instant.js';
import { DueDutyReport, DutyReport, DutyReportChange, DutyReportConnection } from './report.js';

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

  @ToldTo(toOffices, "the county's leaders of all, an office of its own")
  @Query(() => [DueDutyReport], {
    description:
      'Duty reports that leaders owe for a half-year, by their safety duties in force, and where each stands. 应述职情况',
  })
  dueDutyReports(
    @Args(() => DueReportsArgs) args: DueReportsArgs,
    @Ctx() { records }: Context,
  ): Promise<DueDutyReport[]> {
    return dueReports(records, args);
  }

  @Needs<DutyReport>('createdAt', 'period')
  @FieldResolver(() => Boolean, {
    description: 'Whether it was first submitted after the last day of its period. 是否逾期提交',
  })
  late(@Root() { createdAt, period }: DutyReport): boolean {
    return isLate(civilDateOf(instantFromDatabase(createdAt)), period);
  }
}

export const DutyReportMutations = mutationsOf(dutyReports, DutyReportChange, acts, {
  submitDutyReport: [SubmitDutyReportInput, 'Submits a duty report for a post and a period. 提交述职报告'],
  returnDutyReport: [ReturnDutyReportInput, 'Returns a duty report for revision. 退回述职报告'],
  resubmitDutyReport: [ResubmitDutyReportInput, 'Resubmits a returned duty report. 重新提交述职报告'],
  reviewDutyReport: [ReviewDutyReportInput, 'Reviews a duty report that was heard at a meeting. 评议述职报告'],
});
