import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { IdOf, OneLine } from '../../api/input-fields.js';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { CivilDateScalar, DateTime, RegionCodeScalar } from '../../api/scalars/index.js';
import { PeriodScalar, Year } from '../../api/scalars/spans.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { IssueKind, IssuePool, Shortfall } from '../issue/issue.js';
import { WorkInspectionKind, WorkInspectionStatus } from './work-inspection.js';

@InputType({ description: 'Filter for inspections of work. 督查筛选条件' })
export class WorkInspectionsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })
  region?: RegionCode | null;
  @Field(() => [WorkInspectionStatus], { nullable: true, description: 'At one of these stages. 状态' })
  status?: WorkInspectionStatus[] | null;
  @Field(() => [WorkInspectionKind], { nullable: true, description: 'Of one of these kinds. 督查类别' })
  kind?: WorkInspectionKind[] | null;
  @Field(() => ID, { nullable: true, description: 'Of the work of this office. 被督查单位' })
  organisationId?: string | null;
}
@ArgsType()
export class WorkInspectionsArgs extends PageArgs {
  @Field(() => WorkInspectionsWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: WorkInspectionsWhere | null;
}
@ArgsType()
export class WorkInspectionCadenceArgs {
  @Field(() => RegionCodeScalar, { description: 'County. 区划' }) region!: RegionCode;
  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'Day, today where null; not after today. 日期',
  })
  on?: CivilDate | null;
  @Field(() => Year, { nullable: true, description: 'Year; that of the day where null. 年度' }) year?: number | null;
}

@ArgsType()
export class WorkRectificationsArgs extends PageArgs {}

@InputType({ description: "To start an inspection of offices' work, or to enter one that came from above. 开展督查" })
export class StartWorkInspectionInput extends AnyActInput {
  @Field(() => WorkInspectionKind, { description: 'Kind of inspection. 督查类别' }) kind!: WorkInspectionKind;
  @Field(() => PeriodScalar, {
    description:
      'Period: a quarter for QUARTERLY, one of the interval of the county for COMPREHENSIVE, a year for all others. 所属期间',
  })
  period!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Body above the county that inspects; only and always for UPPER_TOUR. 上级考核巡查组',
  })
  upperBody?: string | null;
  @OneLine() @Field(() => String, { description: 'Document by which it was announced. 通知文件' }) document!: string;
  @Field(() => CivilDateScalar, { description: 'First day. 开始日期' }) startedOn!: CivilDate;
  @IdOf('Organisation')
  @Field(() => [ID], { description: 'Ids of the offices whose work is inspected, at least one. 被督查单位' })
  inspectedIds!: string[];
}

@InputType({ description: 'To record a finding of an inspection of work: it becomes an issue. 登记督查问题' })
export class RecordWorkFindingInput extends AnyEntryActInput {
  @IdOf('Organisation')
  @Field(() => ID, { description: 'Id of the office responsible, one of those inspected. 责任单位' })
  organisationId!: string;
  @Field(() => IssuePool, { description: 'Pool the issue is entered into. 问题库' }) pool!: IssuePool;
  @Field(() => IssueKind, { description: 'SAFETY, DISASTER or TWO_AND_TWO. 类别' }) kind!: IssueKind;
  @Field(() => Shortfall, {
    nullable: true,
    description: 'Which shortfall it is; only and always for TWO_AND_TWO. 不到位或者不扎实',
  })
  shortfall?: Shortfall | null;
  @Field(() => String, { description: 'Description of the problem. 问题' }) content!: string;
  @Field(() => DateTime, { description: 'Deadline for rectification. 整改期限' }) rectificationDue!: Instant;
}

@InputType({ description: 'To hand the findings of an inspection back. 反馈督查意见' })
export class HandBackWorkInspectionInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Conclusion handed back. 反馈意见' }) conclusion!: string;
  @Field(() => CivilDateScalar, { description: 'Day on which it was handed back. 反馈日期' }) handedBackOn!: CivilDate;
  @IdOf('FileRef')
  @Field(() => ID, { description: 'File of the document handed back. 反馈文件' })
  handBackFileId!: string;
}

@InputType({ description: 'To report how the findings were rectified. 报告督查整改' })
export class ReportWorkRectificationInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Report. 整改报告' }) report!: string;
  @IdOf('FileRef') @Field(() => ID, { description: 'File of the report. 整改报告文件' }) reportFileId!: string;
}

@InputType({ description: 'To close an inspection whose findings are rectified. 督查销号' })
export class CloseWorkInspectionInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Opinion on closing. 销号意见' }) opinion!: string;
  @IdOf('FileRef')
  @Field(() => ID, {
    nullable: true,
    description: 'File of the acceptance; needed for a tour from above. 验收销号文件',
  })
  acceptanceFileId?: string | null;
}
