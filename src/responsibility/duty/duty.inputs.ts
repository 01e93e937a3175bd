import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { filesMost, IdOf, OneLine, UpTo } from '../../api/input-fields.js';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { CivilDateScalar, DateTime, RegionCodeScalar } from '../../api/scalars/index.js';
import { Year } from '../../api/scalars/spans.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { DutyItemEnding, DutyItemStatus, DutyListKind, KeyTaskProgramme, MeasureKind } from './duty.js';
import { DutyDraftStatus } from './duty-draft.js';

@InputType({ description: 'Filter for lists. 清单筛选条件' })
export class DutyListsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })
  region?: RegionCode | null;
  @Field(() => [DutyListKind], { nullable: true, description: 'Of one of these kinds. 类别' }) kind?:
    DutyListKind[] | null;
  @Field(() => [Year], { nullable: true, description: 'For one of these years. 年度' }) year?: number[] | null;
  @Field(() => ID, { nullable: true, description: 'Lists of this office. 单位' }) organisationId?: string | null;
  @Field(() => ID, { nullable: true, description: "This post's own lists. 岗位" }) postId?: string | null;
  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'In the register and in force on this day. 有效日',
  })
  on?: CivilDate | null;
  @Field(() => Boolean, { nullable: true, description: 'True: in force today; false: all others. 是否现行有效' })
  inForce?: boolean | null;
}
@ArgsType()
export class DutyListsArgs extends PageArgs {
  @Field(() => DutyListsWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: DutyListsWhere | null;
}

@InputType({ description: 'Filter for items of lists. 清单事项筛选条件' })
export class DutyItemsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })
  region?: RegionCode | null;
  @Field(() => [DutyItemStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?:
    DutyItemStatus[] | null;
  @Field(() => [DutyListKind], { nullable: true, description: 'In a list of one of these kinds. 清单类别' }) kind?:
    DutyListKind[] | null;
  @Field(() => ID, { nullable: true, description: 'Of this list. 清单' }) listId?: string | null;
  @Field(() => ID, { nullable: true, description: 'For which this office is responsible. 责任单位' }) organisationId?:
    string | null;
  @Field(() => ID, { nullable: true, description: 'For which this post is responsible. 责任岗位' })
  postId?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: past the deadline and neither submitted nor confirmed; false: all others. 是否逾期',
  })
  overdue?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Of a list in force, which for powers and responsibilities is the last one published of its office, or not. 是否属现行清单',
  })
  inForce?: boolean | null;
}
@ArgsType()
export class DutyItemsArgs extends PageArgs {
  @Field(() => DutyItemsWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: DutyItemsWhere | null;
}

@InputType({ description: 'One item of a list. 清单事项' })
export class DutyItemLine {
  @IdOf('Organisation')
  @Field(() => ID, { description: 'Id of the office responsible for the item. 责任单位' })
  organisationId!: string;
  @IdOf('Post')
  @Field(() => ID, { nullable: true, description: 'Id of the post responsible for the item, in that office. 责任岗位' })
  postId?: string | null;
  @Field(() => String, { description: 'Content: what is to be done. 内容' }) content!: string;
  @Field(() => String, { nullable: true, description: 'Measure to be taken. 措施' }) measure?: string | null;
  @Field(() => String, { nullable: true, description: 'Clause of the document; that of the list if omitted. 条款' })
  clause?: string | null;
  @Field(() => DateTime, {
    nullable: true,
    description:
      'Deadline for submission; not of a key task. The end of the year if omitted of an item with a post in an ANNUAL_KEY list. 提交期限',
  })
  submissionDue?: Instant | null;
  @Field(() => Int, { nullable: true, description: 'Target quantity, above zero; always of a key task. 目标数量' })
  quantity?: number | null;
  @OneLine()
  @Field(() => String, {
    nullable: true,
    description: 'Unit of the quantity; given whenever the quantity is. 计量单位',
  })
  unit?: string | null;
  @Field(() => [Int], {
    nullable: true,
    description: 'Of a key task: four cumulative targets, by the end of each quarter. 分季目标',
  })
  byQuarter?: number[] | null;
  @Field(() => MeasureKind, { nullable: true, description: 'Of a key task: kind of preventive measure. 措施类别' })
  measureKind?: MeasureKind | null;
  @IdOf('Organisation')
  @Field(() => [ID], { nullable: true, description: 'Of a key task: ids of the supporting offices. 配合单位' })
  coIds?: string[] | null;
}

/** What every list says, drafted or published at once. */
@InputType()
abstract class AnyListInput extends AnyActInput {
  @IdOf('Organisation')
  @Field(() => ID, { description: 'Id of the office whose list it is. 单位' })
  organisationId!: string;
  @Field(() => DutyListKind, { description: 'Kind of list. 类别' }) kind!: DutyListKind;
  @Field(() => Year, { description: 'Year the list is for. 年度' }) year!: number;
  @OneLine() @Field(() => String, { description: 'Title of the list. 清单名称' }) title!: string;
  @OneLine() @Field(() => String, { description: 'Document that sets the list. 文件' }) document!: string;
  @Field(() => String, { nullable: true, description: 'Clause of the document. 条款' }) clause?: string | null;
  @IdOf('Post')
  @Field(() => ID, {
    nullable: true,
    description: "Id of the post whose own list it is: a leader's own duties or key tasks of a year. 岗位",
  })
  postId?: string | null;
  @Field(() => [DutyItemLine], { description: 'Items of the list, 1 to 200. 事项' }) items!: DutyItemLine[];
  @Field(() => KeyTaskProgramme, {
    nullable: true,
    description: 'Programme that the key tasks of the list belong to; only of an ANNUAL_KEY list. 任务方案',
  })
  programme?: KeyTaskProgramme | null;
}
export type ListedInput = Pick<
  AnyListInput,
  'organisationId' | 'kind' | 'year' | 'title' | 'document' | 'clause' | 'postId' | 'programme' | 'items'
> & { readonly publishedOn?: CivilDate };

@InputType({ description: 'To publish a list with its items. 公布清单' })
export class PublishDutyListInput extends AnyListInput {
  @Field(() => CivilDateScalar, { description: 'Day of publication. 公布日期' }) publishedOn!: CivilDate;
}
@InputType({ description: 'To draft a list that others approve. 起草清单' })
export class DraftDutyListInput extends AnyListInput {}
@InputType({ description: 'To approve a drafted list. 批准清单' })
export class ApproveDutyListInput extends AnyEntryActInput {
  @OneLine()
  @Field(() => String, { description: 'Document number of the approval. 批准文号' })
  approvalDocument!: string;
  @Field(() => String, { nullable: true, description: 'Opinion of whoever approves. 审批意见' }) opinion?:
    string | null;
}
@InputType({ description: 'To reject a drafted list. 不予批准清单' })
export class RejectDutyListInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Opinion: what is wrong with it. 审批意见' }) opinion!: string;
}
@InputType({ description: 'To publish an approved list, today. 公布已批准的清单' })
export class PublishApprovedListInput extends AnyEntryActInput {}

@InputType({ description: 'To put the words of a published list right. 更正清单' })
export class CorrectDutyListInput extends AnyEntryActInput {
  @OneLine() @Field(() => String, { nullable: true, description: 'Title as it should be. 清单名称' }) title?:
    string | null;
  @OneLine()
  @Field(() => String, { nullable: true, description: 'Document as it should be. 文件' })
  document?: string | null;
  @Field(() => String, { nullable: true, description: 'Clause as it should be. 条款' }) clause?: string | null;
  @Field(() => String, { description: 'Reason of the correction. 更正理由' }) reason!: string;
}
@InputType({ description: 'To let a later list take the place of one, from today on. 以新清单替代' })
export class SupersedeDutyListInput extends AnyEntryActInput {
  @IdOf('DutyList')
  @Field(() => ID, { description: 'Id of the later list, published already. 新清单' })
  successorId!: string;
  @Field(() => String, { description: 'Reason. 理由' }) reason!: string;
}
@InputType({ description: 'To take a published list back. 撤回清单' })
export class WithdrawDutyListInput extends AnyEntryActInput {
  @OneLine() @Field(() => String, { description: 'Document that withdraws it. 撤回文件' }) document!: string;
  @Field(() => String, { description: 'Reason. 理由' }) reason!: string;
}
@InputType({ description: 'To put the words of an item right. 更正清单事项' })
export class CorrectDutyItemInput extends AnyEntryActInput {
  @Field(() => String, { nullable: true, description: 'Content as it should be. 内容' }) content?: string | null;
  @Field(() => String, { nullable: true, description: 'Measure as it should be. 措施' }) measure?: string | null;
  @Field(() => String, { nullable: true, description: 'Clause as it should be. 条款' }) clause?: string | null;
  @Field(() => String, { description: 'Reason of the correction. 更正理由' }) reason!: string;
}

@InputType({ description: 'To end an item of a yearly list that was not done in the year. 结束未完成事项' })
export class EndDutyItemInput extends AnyEntryActInput {
  @Field(() => DutyItemEnding, { description: 'Way in which it ends. 结束方式' }) ending!: DutyItemEnding;
  @Field(() => String, { description: 'Reason why it was not done. 理由' }) reason!: string;
  @IdOf('DutyItem')
  @Field(() => ID, {
    nullable: true,
    description: 'Id of the item of a later year; only and always where it is carried over. 结转事项',
  })
  successorId?: string | null;
}

@InputType({ description: 'Filter for drafted lists. 清单草案筛选条件' })
export class DutyDraftsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })
  region?: RegionCode | null;
  @Field(() => [DutyDraftStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?:
    DutyDraftStatus[] | null;
  @Field(() => [DutyListKind], { nullable: true, description: 'Of one of these kinds. 类别' }) kind?:
    DutyListKind[] | null;
  @Field(() => ID, { nullable: true, description: 'To be lists of this office. 单位' }) organisationId?: string | null;
}
@ArgsType()
export class DutyDraftsArgs extends PageArgs {
  @Field(() => DutyDraftsWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: DutyDraftsWhere | null;
}

@InputType({ description: 'To submit an item as done. 提交清单事项' })
export class SubmitDutyItemInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Description of the completion. 完成情况' }) progress!: string;
  @Field(() => Int, {
    nullable: true,
    description: 'Quantity done; given only and always where the item has a target quantity. 完成数量',
  })
  doneQuantity?: number | null;
  @IdOf('FileRef')
  @UpTo(filesMost)
  @Field(() => [ID], { description: 'Ids of the files given as evidence, at least one, at most 9. 佐证材料，至多九份' })
  evidenceFileIds!: string[];
}

@InputType({ description: 'To return an item. 退回清单事项' })
export class ReturnDutyItemInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Opinion of the reviewer: what is missing. 退回意见' }) opinion!: string;
}

@InputType({ description: 'To confirm an item. 确认清单事项' })
export class ConfirmDutyItemInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Opinion of the reviewer. 审核意见' }) opinion!: string;
}
