import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { IdOf } from '../../api/input-fields.js';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { RegionCodeScalar } from '../../api/scalars/index.js';
import { PeriodScalar } from '../../api/scalars/spans.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { DutyReportStatus, ReportResult, ReportSubject } from './report.js';

@InputType({ description: 'Filter for duty reports. 述职报告筛选条件' })
export class DutyReportsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })
  region?: RegionCode | null;
  @Field(() => [DutyReportStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?:
    DutyReportStatus[] | null;
  @Field(() => [PeriodScalar], { nullable: true, description: 'Of one of these periods. 期间' }) period?:
    string[] | null;
  @Field(() => ID, { nullable: true, description: 'Reports from this office. 单位' }) organisationId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Reports for this post. 岗位' }) postId?: string | null;
}
@ArgsType()
export class DutyReportsArgs extends PageArgs {
  @Field(() => DutyReportsWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: DutyReportsWhere | null;
}

@ArgsType()
export class DueReportsArgs {
  @Field(() => RegionCodeScalar, { description: 'Code of the county. 县' }) region!: RegionCode;
  @Field(() => PeriodScalar, {
    nullable: true,
    description: 'Half-year, such as 2026H1; the one that ended last and the running one if omitted. 期间',
  })
  period?: string | null;
}

@InputType({ description: 'To submit a duty report. 提交述职报告' })
export class SubmitDutyReportInput extends AnyActInput {
  @IdOf('Post') @Field(() => ID, { description: 'Id of the post reported for. 岗位' }) postId!: string;
  @Field(() => PeriodScalar, { description: 'Period, such as 2026Q1, 2026H1 or 2026. 期间' }) period!: string;
  @Field(() => ReportSubject, {
    nullable: true,
    description: 'What the report is on; work safety if omitted. 述职内容类别',
  })
  reportSubject?: ReportSubject | null;
  @Field(() => String, { description: 'Content of the report. 述职内容' }) content!: string;
}

@InputType({ description: 'To return a duty report for revision. 退回述职报告' })
export class ReturnDutyReportInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Opinion of the reviewer: what is missing. 退回意见' }) opinion!: string;
}

@InputType({ description: 'To resubmit a returned duty report. 重新提交述职报告' })
export class ResubmitDutyReportInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Content of the report. 述职内容' }) content!: string;
}

@InputType({ description: 'To review a duty report that was heard at a meeting. 评议述职报告' })
export class ReviewDutyReportInput extends AnyEntryActInput {
  @IdOf('LeadershipMeeting')
  @Field(() => ID, { description: 'Id of the meeting that heard the report. 听取会议' })
  meetingId!: string;
  @Field(() => ReportResult, { description: 'Result of the review. 评议结果' }) result!: ReportResult;
  @Field(() => String, { description: 'Opinion on the report. 评议意见' }) opinion!: string;
}
