import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { listKept, one, Reads } from '../../access/model/noun.js';
import { changeOf } from '../../api/change.js';
import { Kept, Shown, list, optional } from '../../api/columns.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { DateTime } from '../../api/scalars/index.js';
import { Year } from '../../api/scalars/spans.js';
import type { Instant } from '../../kernel/instant.js';
import { Operator, Organisation, Post } from '../../organisation/organisation.js';
import { operators, organisations, posts } from '../../organisation/organisation.noun.js';
import { DutyListKind, KeyTaskProgramme, MeasureKind } from './duty.js';

export enum DutyDraftStatus {
  DRAFT = 'DRAFT',
  APPROVED = 'APPROVED',
  PUBLISHED = 'PUBLISHED',
  REJECTED = 'REJECTED',
}
enumType(DutyDraftStatus, 'DutyDraftStatus', 'Stage of a drafted list. 清单草案状态.', {
  DRAFT: 'Drafted; to be approved. 已起草',
  APPROVED: 'Approved; to be published. 已批准',
  PUBLISHED: 'Published as a list. 已公布',
  REJECTED: 'Not approved. 不予批准',
});

@ObjectType({ simpleResolvers: true, description: 'One item of a drafted list. 清单草案事项' })
export class DutyDraftLine {
  @Field(() => ID, { description: 'Id of the office responsible for the item. 责任单位' }) organisationId!: string;
  @Field(() => ID, { nullable: true, description: 'Id of the post responsible for the item. 责任岗位' })
  postId!: string | null;
  @Field(() => String, { description: 'Content: what is to be done. 内容' }) content!: string;
  @Field(() => String, { nullable: true, description: 'Measure to be taken. 措施' }) measure!: string | null;
  @Field(() => String, { nullable: true, description: 'Clause of the document. 条款' }) clause!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Deadline for submission. 提交期限' })
  submissionDue!: Instant | null;
  @Field(() => Int, { nullable: true, description: 'Target quantity. 目标数量' }) quantity!: number | null;
  @Field(() => String, { nullable: true, description: 'Unit of the quantity. 计量单位' }) unit!: string | null;
  @Field(() => [Int], { nullable: true, description: 'Cumulative targets by quarter. 分季目标' })
  byQuarter!: number[] | null;
  @Field(() => MeasureKind, { nullable: true, description: 'Kind of preventive measure. 措施类别' })
  measureKind!: MeasureKind | null;
  @Field(() => [ID], { nullable: true, description: 'Ids of the supporting offices. 配合单位' })
  coIds!: string[] | null;
}

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'A drafted list: it binds nobody until it is approved and published. 清单草案',
})
@Entity('duty_draft')
export class DutyDraft extends RegisterEntry {
  @Shown(DutyDraftStatus, 'text', 'Current stage. 状态') status!: DutyDraftStatus;
  @Shown(DutyListKind, 'text', 'Kind of list. 类别') kind!: DutyListKind;
  @Shown(KeyTaskProgramme, 'text', 'Programme of its key tasks; null if it names none. 任务方案', optional)
  programme!: KeyTaskProgramme | null;
  @Shown(Year, 'integer', 'Year the list is for. 年度') year!: number;
  @Shown(String, 'text', 'Title of the list. 清单名称') title!: string;
  @Shown(String, 'text', 'Document that sets the list. 文件') document!: string;
  @Shown(String, 'text', 'Clause of the document; null if none is stated. 条款', optional) clause!: string | null;
  @Kept('text') lines!: string;
  @Shown(String, 'text', 'Number of the approval; null until approved. 批准文号', optional)
  approvalDocument!: string | null;
  @Shown(String, 'text', 'Opinion given with the approval or rejection; null if none was. 审批意见', optional)
  opinion!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time of the approval; null until approved. 批准时间', optional)
  approvedAt!: Instant | null;
  @Kept('uuid') organisationId!: string;
  @Kept('uuid', optional) postId!: string | null;
  @Kept('uuid', list) bindsIds!: string[];
  @Kept('uuid', list) bindsPostIds!: string[];
  @Kept('uuid', optional) authorId!: string | null;
  @Kept('uuid', optional) approverId!: string | null;
  @Kept('uuid', optional) listId!: string | null;

  @Reads(one<DutyDraft>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'Office whose list it is to be. 单位' })
  organisation?: Organisation | null;

  @Reads(one<DutyDraft>(() => posts, 'postId'))
  @Field(() => Post, { nullable: true, description: 'Post whose own list it is to be; null for an office. 岗位' })
  post?: Post | null;

  @Reads(listKept<DutyDraft>(() => organisations, 'bindsIds'))
  @Field(() => [Organisation], { nullable: true, description: 'Offices that it would bind. 涉及单位' })
  binds?: Organisation[] | null;

  @Reads(listKept<DutyDraft>(() => posts, 'bindsPostIds'))
  @Field(() => [Post], { nullable: true, description: 'Posts that it would bind. 涉及岗位' })
  bindsPosts?: Post[] | null;

  @Reads(one<DutyDraft>(() => operators, 'authorId'))
  @Field(() => Operator, { nullable: true, description: 'Person who drafted it. 起草人' })
  author?: Operator | null;

  @Reads(one<DutyDraft>(() => operators, 'approverId'))
  @Field(() => Operator, { nullable: true, description: 'Person who approved or rejected it. 审批人' })
  approver?: Operator | null;
}
export const DutyDraftConnection = connectionOf('DutyDraft', '清单草案', () => DutyDraft);
export const DutyDraftChange = changeOf('DutyDraft', '清单草案', () => DutyDraft);
