import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { list, listKept, one, Reads } from '../../access/model/noun.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, DateTime } from '../../api/scalars/index.js';
import { FileRef, files } from '../../file/file-ref.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import { Operator, Organisation } from '../../organisation/organisation.js';
import { operators, organisations } from '../../organisation/organisation.noun.js';
import { Kept, Shown, list as several, optional } from '../../api/columns.js';
import { Issue } from '../issue/issue.js';
import { issues } from '../issue/issue.noun.js';

export enum WorkInspectionStatus {
  STARTED = 'STARTED',
  HANDED_BACK = 'HANDED_BACK',
  REPORTED = 'REPORTED',
  CLOSED = 'CLOSED',
}
enumType(WorkInspectionStatus, 'WorkInspectionStatus', 'Stage of an inspection of work. 督查状态.', {
  STARTED: 'Under way; findings are recorded. 督查中',
  HANDED_BACK: 'Findings handed back; rectification is to be reported. 已反馈',
  REPORTED: 'Rectification reported. 已报整改',
  CLOSED: 'Closed. 已销号',
});
export enum WorkInspectionKind {
  UPPER_TOUR = 'UPPER_TOUR',
  QUARTERLY = 'QUARTERLY',
  BEFORE_FLOOD = 'BEFORE_FLOOD',
  DURING_FLOOD = 'DURING_FLOOD',
  AFTER_FLOOD = 'AFTER_FLOOD',
  COMPREHENSIVE = 'COMPREHENSIVE',
}
enumType(WorkInspectionKind, 'WorkInspectionKind', 'Kind of inspection of work. 督查类别.', {
  UPPER_TOUR: 'Assessment and inspection tour by a body above the county. 上级考核巡查',
  QUARTERLY: 'Quarterly supervision of offices. 季度督查',
  BEFORE_FLOOD: 'Follow-up of preparations before the flood season. 汛前准备跟踪',
  DURING_FLOOD: 'Follow-up in the flood season. 汛中应对跟踪',
  AFTER_FLOOD: 'Follow-up of recovery after the flood season. 汛后恢复跟踪',
  COMPREHENSIVE: 'Comprehensive guidance of prevention. 防治综合督导',
});

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description:
    "An inspection of offices' work, by the county or by a body above it: its findings are issues, handed back, rectified and verified. 督查巡查",
})
@Entity('work_inspection')
export class WorkInspection extends RegisterEntry {
  @Shown(String, 'text', 'Number of the inspection. 编号') number!: string;
  @Shown(WorkInspectionStatus, 'text', 'Current stage. 状态') status!: WorkInspectionStatus;
  @Shown(WorkInspectionKind, 'text', 'Kind of inspection. 督查类别') kind!: WorkInspectionKind;
  @Shown(String, 'text', 'Period that it is of: a quarter such as 2027Q1, otherwise a year. 所属期间') period!: string;
  @Shown(String, 'text', 'Body above the county that inspects; null where the county does. 上级考核巡查组', optional)
  upperBody!: string | null;
  @Shown(String, 'text', 'Document by which it was announced. 通知文件') document!: string;
  @Shown(CivilDateScalar, 'date', 'First day. 开始日期') startedOn!: CivilDate;
  @Shown(
    CivilDateScalar,
    'date',
    'Last day by which it is to be handed back; null if started before this was kept. 反馈期限',
    optional,
  )
  inspectionDueOn!: CivilDate | null;
  @Shown(
    CivilDateScalar,
    'date',
    'Day on which its first finding, or that it found none, was entered; null until then. 实际督查日期',
    optional,
  )
  inspectedOn!: CivilDate | null;
  @Shown(
    CivilDateScalar,
    'date',
    'Day on which the hand-back was entered; null until then, and of one handed back before this was kept. 反馈登记日期',
    optional,
  )
  handedBackEnteredOn!: CivilDate | null;
  @Shown(Int, 'integer', 'Number of findings recorded. 发现问题数') findingCount!: number;
  @Shown(String, 'text', 'Conclusion handed back; null until then. 反馈意见', optional) conclusion!: string | null;
  @Shown(CivilDateScalar, 'date', 'Day on which it was handed back; null until then. 反馈日期', optional)
  handedBackOn!: CivilDate | null;
  @Shown(
    DateTime,
    'timestamptz',
    'Deadline for the report on rectification; null until handed back. 整改报告期限',
    optional,
  )
  reportDue!: Instant | null;
  @Shown(String, 'text', 'Latest report on rectification; null until the first. 整改报告', optional) report!:
    string | null;
  @Shown(DateTime, 'timestamptz', 'Time of the latest report; null until the first. 报告时间', optional)
  reportedAt!: Instant | null;
  @Shown(String, 'text', 'Opinion on closing; null until closed. 销号意见', optional) opinion!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time of closing; null until closed. 销号时间', optional) closedAt!: Instant | null;
  @Kept('uuid') organisationId!: string;
  @Kept('uuid', several) inspectedIds!: string[];
  @Kept('uuid', optional) handBackFileId!: string | null;
  @Kept('uuid', optional) reportFileId!: string | null;
  @Kept('uuid', optional) reporterId!: string | null;
  @Kept('uuid', optional) acceptanceFileId!: string | null;

  @Reads(one<WorkInspection>(() => organisations, 'organisationId'))
  @Field(() => Organisation, {
    nullable: true,
    description: 'Office that carries it out; of a tour from above, the one that keeps it. 督查单位',
  })
  organisation?: Organisation | null;

  @Reads(listKept<WorkInspection>(() => organisations, 'inspectedIds'))
  @Field(() => [Organisation], { description: 'Offices whose work is inspected. 被督查单位' })
  inspected?: Organisation[];

  @Reads(list<Issue>(() => issues, 'foundById'))
  @Field(() => [Issue], { description: 'Findings, as issues that the caller may see, at most 200. 发现问题' })
  findings?: Issue[];

  @Reads(one<WorkInspection>(() => files, 'handBackFileId'))
  @Field(() => FileRef, { nullable: true, description: 'Document handed back; null until then. 反馈文件' })
  handBack?: FileRef | null;

  @Reads(one<WorkInspection>(() => files, 'reportFileId'))
  @Field(() => FileRef, {
    nullable: true,
    description: 'File of the latest report; null until the first. 整改报告文件',
  })
  reportFile?: FileRef | null;

  @Reads(one<WorkInspection>(() => operators, 'reporterId'))
  @Field(() => Operator, {
    nullable: true,
    description: 'Person who reported last; null until the first report. 报告人',
  })
  reporter?: Operator | null;

  @Reads(one<WorkInspection>(() => files, 'acceptanceFileId'))
  @Field(() => FileRef, {
    nullable: true,
    description: 'Acceptance, of a tour by the body above; null until closed. 验收销号文件',
  })
  acceptance?: FileRef | null;
}

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'How one office put right what an inspection of its work found: each reports for itself. 督查整改报告',
})
@Entity('work_rectification')
export class WorkRectification extends RegisterEntry {
  @Shown(String, 'text', 'How the findings were rectified. 整改情况') report!: string;
  @Shown(DateTime, 'timestamptz', 'Time of the report. 报告时间') reportedAt!: Instant;
  @Kept('uuid') inspectionId!: string;
  @Kept('uuid') organisationId!: string;
  @Kept('uuid') reportFileId!: string;
  @Kept('uuid', optional) reporterId!: string | null;

  @Reads(one<WorkRectification>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'Office that reported. 报告单位' })
  organisation?: Organisation | null;

  @Reads(one<WorkRectification>(() => files, 'reportFileId'))
  @Field(() => FileRef, { nullable: true, description: 'File of the report. 整改报告文件' })
  reportFile?: FileRef | null;

  @Reads(one<WorkRectification>(() => operators, 'reporterId'))
  @Field(() => Operator, { nullable: true, description: 'Person who reported. 报告人' })
  reporter?: Operator | null;
}
export const WorkRectificationConnection = connectionOf('WorkRectification', '督查整改报告', () => WorkRectification);

export const WorkInspectionConnection = connectionOf('WorkInspection', '督查巡查', () => WorkInspection);
export const WorkInspectionChange = changeOf('WorkInspection', '督查巡查', () => WorkInspection);

export enum FollowUpState {
  NOT_YET = 'NOT_YET',
  DUE = 'DUE',
  HELD = 'HELD',
  HELD_LATE = 'HELD_LATE',
  MISSED = 'MISSED',
}
enumType(FollowUpState, 'FollowUpState', 'Whether an inspection that is owed was carried out. 督查落实情况.', {
  NOT_YET: 'Its time has not come. 未到期间',
  DUE: 'Due, and its last day is not over. 应开展',
  HELD: 'Carried out in time. 已开展',
  HELD_LATE: 'Carried out after its last day. 逾期开展',
  MISSED: 'Not carried out, and its last day is over. 未开展',
});
@ObjectType({ simpleResolvers: true, description: 'An office whose work was not inspected yet. 未督查单位' })
export class UninspectedOffice {
  @Field(() => ID, { description: 'Id of the office. 单位标识' }) organisationId!: string;
  @Field(() => String, { description: 'Name of the office. 单位' }) organisation!: string;
}
@ObjectType({
  simpleResolvers: true,
  description:
    "An inspection of offices' work that the county owes in a year: quarterly, around the flood season, and the comprehensive guidance of prevention. 督查期次",
})
export class WorkInspectionCadence {
  @Field(() => WorkInspectionKind, { description: 'Kind of inspection. 督查类别' }) kind!: WorkInspectionKind;
  @Field(() => String, { description: 'Period. 期间' }) period!: string;
  @Field(() => CivilDateScalar, { description: 'First day of its time. 起始日' }) opensOn!: CivilDate;
  @Field(() => CivilDateScalar, { description: 'Last day of its time. 截止日' }) dueOn!: CivilDate;
  @Field(() => FollowUpState, { description: 'Whether it was carried out. 落实情况' }) state!: FollowUpState;
  @Field(() => CivilDateScalar, {
    nullable: true,
    description:
      'Day on which the last office that must be inspected was, or any where none is named: a finding there, or the hand-back, was entered; null until then. 登记日期',
  })
  heldOn!: CivilDate | null;
  @Field(() => Int, {
    description:
      'Number of offices that must be inspected: each quarter those that the scheme of the year assesses, comprehensively the departments that answer for kinds of disasters; 0 where none is named. 应督查单位数',
  })
  expected!: number;
  @Field(() => [UninspectedOffice], { description: 'Offices of these that were not inspected yet. 未督查单位' })
  missing!: UninspectedOffice[];
}
