import { Field, Int, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { listKept, one, Reads } from '../../access/model/noun.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, DateTime } from '../../api/scalars/index.js';
import { Year } from '../../api/scalars/spans.js';
import { FileRef, files } from '../../file/file-ref.js';
import { Organisation, Post, Operator } from '../../organisation/organisation.js';
import { organisations, posts, operators } from '../../organisation/organisation.noun.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import { Kept, Shown, list, named, optional } from '../../api/columns.js';

export enum DutyListKind {
  DUTY = 'DUTY',
  ANNUAL_KEY = 'ANNUAL_KEY',
  POWER = 'POWER',
  RESPONSIBILITY = 'RESPONSIBILITY',
}
enumType(DutyListKind, 'DutyListKind', 'Kind of list. 清单类别.', {
  DUTY: 'Duties of leaders and offices. 职责清单',
  ANNUAL_KEY: 'Key tasks of the year. 年度重点工作清单',
  POWER: 'Powers. 权力清单',
  RESPONSIBILITY: 'Responsibilities. 责任清单',
});
export enum DutyItemStatus {
  OPEN = 'OPEN',
  SUBMITTED = 'SUBMITTED',
  RETURNED = 'RETURNED',
  CONFIRMED = 'CONFIRMED',
  FAILED = 'FAILED',
  CARRIED_OVER = 'CARRIED_OVER',
  WITHDRAWN = 'WITHDRAWN',
}
enumType(DutyItemStatus, 'DutyItemStatus', 'Stage of a duty item. 清单事项状态.', {
  OPEN: 'To be done. 待办',
  SUBMITTED: 'Submitted as done, with evidence; to be confirmed. 已提交',
  RETURNED: 'Returned by the reviewer. 已退回',
  CONFIRMED: 'Confirmed. 已确认',
  FAILED: 'Not done in the year. 年内未完成',
  CARRIED_OVER: 'Not done, and carried over into an item of a later year. 结转以后年度',
  WITHDRAWN: 'Ended with its list, which was superseded or withdrawn. 随清单终止',
});
export enum DutyItemEnding {
  FAILED = 'FAILED',
  CARRIED_OVER = 'CARRIED_OVER',
}
enumType(
  DutyItemEnding,
  'DutyItemEnding',
  'How an item of a yearly list ends that was not done. 未完成事项的结束方式.',
  {
    FAILED: 'Not done in the year. 年内未完成',
    CARRIED_OVER: 'Carried over into an item of a later year. 结转以后年度',
  },
);
export enum KeyTaskProgramme {
  SAFETY = 'SAFETY',
  DISASTER = 'DISASTER',
}
enumType(KeyTaskProgramme, 'KeyTaskProgramme', 'Programme of key tasks of a year. 年度重点任务方案.', {
  SAFETY: 'Work safety: getting at the root of it. 安全生产治本攻坚任务',
  DISASTER: 'Prevention, reduction and relief of disasters. 防灾减灾救灾固本强基任务',
});
export enum MeasureKind {
  PEOPLE = 'PEOPLE',
  TECHNICAL = 'TECHNICAL',
  ENGINEERING = 'ENGINEERING',
  MANAGEMENT = 'MANAGEMENT',
}
enumType(MeasureKind, 'MeasureKind', 'Kind of preventive measure. 防范措施类别.', {
  PEOPLE: 'People. 人防',
  TECHNICAL: 'Technology and equipment. 技（物）防',
  ENGINEERING: 'Engineering works. 工程防',
  MANAGEMENT: 'Management. 管理防',
});

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'A published list of duties, powers, responsibilities or key tasks of a year. 清单',
})
@Entity('duty_list')
export class DutyList extends RegisterEntry {
  @Shown(DutyListKind, 'text', 'Kind of list. 类别') kind!: DutyListKind;
  @Shown(KeyTaskProgramme, 'text', 'Programme of its key tasks; null if it names none. 任务方案', optional)
  programme!: KeyTaskProgramme | null;
  @Shown(Year, 'integer', 'Year the list is for. 年度') year!: number;
  @Shown(String, 'text', 'Title of the list. 清单名称') title!: string;
  @Shown(String, 'text', 'Document that sets the list. 文件') document!: string;
  @Shown(String, 'text', 'Clause of the document; null if none is stated. 条款', optional) clause!: string | null;
  @Shown(CivilDateScalar, 'date', 'Day of publication. 公布日期') publishedOn!: CivilDate;
  @Shown(Int, 'integer', 'Number of items. 事项数') itemCount!: number;
  @Shown(String, 'text', 'Number of the approval; null where it was published at once. 批准文号', optional)
  approvalDocument!: string | null;
  @Shown(
    CivilDateScalar,
    'date',
    'First day on which it is no longer in force by an act on it; null if none ended it. 失效日',
    optional,
  )
  endedOn!: CivilDate | null;
  @Shown(String, 'text', 'Document that withdrew it; null if none did. 撤回文件', optional) endDocument!: string | null;
  @Shown(String, 'text', 'Why it was superseded or withdrawn; null while it is in force. 失效理由', optional)
  endReason!: string | null;
  @Shown(String, 'text', 'Reason of the last correction; null if there was none. 更正说明', optional)
  correction!: string | null;
  @Kept('uuid') organisationId!: string;
  @Kept('uuid', optional) postId!: string | null;
  @Kept('uuid', optional) approverId!: string | null;
  @Kept('uuid', optional) successorId!: string | null;

  @Reads(one<DutyList>(() => posts, 'postId'))
  @Field(() => Post, { nullable: true, description: 'Post whose own list it is; null for the list of an office. 岗位' })
  post?: Post | null;

  @Reads(one<DutyList>(() => operators, 'approverId'))
  @Field(() => Operator, { nullable: true, description: 'Person who approved it; null if nobody had to. 批准人' })
  approver?: Operator | null;

  @Reads(one<DutyList>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'Office whose list it is. 单位' })
  organisation?: Organisation | null;
}
export const DutyListConnection = connectionOf('DutyList', '清单', () => DutyList);
export const DutyListChange = changeOf('DutyList', '清单', () => DutyList);

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'One item of a list, carried out by one office or post and confirmed by another. 清单事项',
})
@Entity('duty_item')
export class DutyItem extends RegisterEntry {
  @Shown(DutyItemStatus, 'text', 'Current stage. 状态') status!: DutyItemStatus;
  @Shown(DutyListKind, 'text', 'Kind of list the item belongs to. 清单类别') kind!: DutyListKind;
  @Shown(Int, 'integer', 'Position in the list, from 1. 序号') place!: number;
  @Shown(String, 'text', 'Content: what is to be done. 内容') content!: string;
  @Shown(String, 'text', 'Measure to be taken; null if none is stated. 措施', optional) measure!: string | null;
  @Shown(String, 'text', 'Clause of the document; null if none is stated. 条款', optional) clause!: string | null;
  @Shown(DateTime, 'timestamptz', 'Deadline for submission; null if there is none. 提交期限', named('due_at', optional))
  submissionDue!: Instant | null;
  @Shown(Int, 'integer', 'Target quantity; null where the item is not counted. 目标数量', optional)
  targetQuantity!: number | null;
  @Shown(String, 'text', 'Unit of the quantity; null where the item is not counted. 计量单位', optional)
  unit!: string | null;
  @Shown(Int, 'integer', 'Quantity done; null if not reported. 完成数量', optional) doneQuantity!: number | null;
  @Shown(String, 'text', 'Description of the completion; null until submitted. 完成情况', optional)
  progress!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time of the last submission; null until submitted. 提交时间', optional)
  submittedAt!: Instant | null;
  @Shown(String, 'text', 'Opinion of the reviewer; null until reviewed. 审核意见', optional) opinion!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time of confirmation; null until confirmed. 确认时间', optional)
  confirmedAt!: Instant | null;
  @Shown(String, 'text', 'Reason of the last correction; null if there was none. 更正说明', optional)
  correction!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time at which it was ended as not done; null if it was not. 结束时间', optional)
  endedAt!: Instant | null;
  @Shown(String, 'text', 'Why it was not done; null if it was not ended so. 未完成理由', optional)
  endReason!: string | null;
  @Kept('uuid') listId!: string;
  @Kept('uuid', optional) successorId!: string | null;
  @Kept('uuid') organisationId!: string;
  @Kept('uuid', optional) postId!: string | null;
  @Kept('uuid', list) evidenceIds!: string[];
  @Kept('uuid', optional) submitterId!: string | null;
  @Kept('uuid', optional) confirmerId!: string | null;

  @Reads(one<DutyItem>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'Office responsible for the item. 责任单位' })
  organisation?: Organisation | null;

  @Reads(one<DutyItem>(() => posts, 'postId'))
  @Field(() => Post, { nullable: true, description: 'Post responsible for the item; null if none is named. 责任岗位' })
  post?: Post | null;

  @Reads(listKept<DutyItem>(() => files, 'evidenceIds'))
  @Field(() => [FileRef], { description: 'What shows it, as given. 佐证材料' })
  evidence?: FileRef[];

  @Reads(one<DutyItem>(() => operators, 'submitterId'))
  @Field(() => Operator, { nullable: true, description: 'Person who submitted it last; null until submitted. 提交人' })
  submitter?: Operator | null;

  @Reads(one<DutyItem>(() => operators, 'confirmerId'))
  @Field(() => Operator, { nullable: true, description: 'Person who confirmed it; null until confirmed. 确认人' })
  confirmer?: Operator | null;
}
export const DutyItemConnection = connectionOf('DutyItem', '清单事项', () => DutyItem);
export const DutyItemChange = changeOf('DutyItem', '清单事项', () => DutyItem);
