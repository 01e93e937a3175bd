import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { RegionCodeScalar } from '../../api/scalars/index.js';
import { PeriodScalar } from '../../api/scalars/spans.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { DutyReportStatus, ReportResult } from './report.js';

@InputType({ description: 'Which reports. 述职报告筛选' })
export class DutyReportsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' }) region?: RegionCode | null;
  @Field(() => [DutyReportStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?: DutyReportStatus[] | null;
  @Field(() => [PeriodScalar], { nullable: true, description: 'Of one of these periods. 期间' }) period?: string[] | null;
  @Field(() => ID, { nullable: true, description: 'Of this office. 单位' }) organisationId?: string | null;
}
@ArgsType()
export class DutyReportsArgs extends PageArgs {
  @Field(() => DutyReportsWhere, { nullable: true, description: 'Which. 筛选' }) where?: DutyReportsWhere | null;
}

@InputType({ description: 'To report on how one did one\'s duty. 提交述职报告' })
export class SubmitDutyReportInput extends AnyActInput {
  @Field(() => ID, { description: 'The post reported for. 岗位' }) postId!: string;
  @Field(() => PeriodScalar, { description: 'Which period: 2026Q1, 2026H1 or 2026. 期间' }) period!: string;
  @Field(() => String, { description: 'What is reported. 内容' }) content!: string;
}

@InputType({ description: 'To return a report to be written anew. 退回述职报告' })
export class ReturnDutyReportInput extends AnyEntryActInput {
  @Field(() => String, { description: 'What is wanting. 退回意见' }) opinion!: string;
}

@InputType({ description: 'To submit a returned report anew. 重新提交述职报告' })
export class ResubmitDutyReportInput extends AnyEntryActInput {
  @Field(() => String, { description: 'What is reported. 内容' }) content!: string;
}

@InputType({ description: 'To judge a report that was heard. 评议述职报告' })
export class ReviewDutyReportInput extends AnyEntryActInput {
  @Field(() => ID, { description: 'The meeting that heard it. 听取会议' }) meetingId!: string;
  @Field(() => ReportResult, { description: 'How it is judged. 评议结果' }) result!: ReportResult;
  @Field(() => String, { description: 'What is said of it. 评议意见' }) opinion!: string;
}
