import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { CivilDateScalar, DateTime, RegionCodeScalar } from '../../api/scalars/index.js';
import { Year } from '../../api/scalars/spans.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { DutyItemStatus, DutyListKind, MeasureKind } from './duty.js';

@InputType({ description: 'Which lists. 清单筛选' })
export class DutyListsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' }) region?: RegionCode | null;
  @Field(() => [DutyListKind], { nullable: true, description: 'Of one of these kinds. 类别' }) kind?: DutyListKind[] | null;
  @Field(() => [Year], { nullable: true, description: 'For one of these years. 年度' }) year?: number[] | null;
  @Field(() => ID, { nullable: true, description: 'Of this office. 单位' }) organisationId?: string | null;
}
@ArgsType()
export class DutyListsArgs extends PageArgs {
  @Field(() => DutyListsWhere, { nullable: true, description: 'Which. 筛选' }) where?: DutyListsWhere | null;
}

@InputType({ description: 'Which items. 清单事项筛选' })
export class DutyItemsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' }) region?: RegionCode | null;
  @Field(() => [DutyItemStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?: DutyItemStatus[] | null;
  @Field(() => [DutyListKind], { nullable: true, description: 'In a list of one of these kinds. 清单类别' }) kind?: DutyListKind[] | null;
  @Field(() => ID, { nullable: true, description: 'Of this list. 清单' }) listId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Of this office. 单位' }) organisationId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'True: due and neither submitted nor confirmed; false: all others. 是否逾期' }) overdue?: boolean | null;
}
@ArgsType()
export class DutyItemsArgs extends PageArgs {
  @Field(() => DutyItemsWhere, { nullable: true, description: 'Which. 筛选' }) where?: DutyItemsWhere | null;
}

@InputType({ description: 'One item of a list. 清单事项' })
export class DutyItemLine {
  @Field(() => ID, { description: 'The office that is to do it. 责任单位' })                                          organisationId!: string;
  @Field(() => ID, { nullable: true, description: 'The post that is to do it. 责任岗位' })                            postId?: string | null;
  @Field(() => String, { description: 'What is to be done. 内容' })                                                 content!: string;
  @Field(() => String, { nullable: true, description: 'How. 措施' })                                                measure?: string | null;
  @Field(() => String, { nullable: true, description: 'Where it is written. 条款' })                                 clause?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'By when. 期限' })                                          submissionDue?: Instant | null;
  @Field(() => Int, { nullable: true, description: 'How much; of a key task always. 目标数量' })                       quantity?: number | null;
  @Field(() => String, { nullable: true, description: 'In what unit; of a key task always. 单位' })                    unit?: string | null;
  @Field(() => [Int], { nullable: true, description: 'Of a key task: how much by the end of each quarter. 分季目标' }) byQuarter?: number[] | null;
  @Field(() => MeasureKind, { nullable: true, description: 'Of a key task: by what kind of measure. 措施类别' })        measureKind?: MeasureKind | null;
  @Field(() => [ID], { nullable: true, description: 'Of a key task: offices that help. 配合单位' })                     coIds?: string[] | null;
}

@InputType({ description: 'To publish a list with its items. 公布清单' })
export class PublishDutyListInput extends AnyActInput {
  @Field(() => ID, { description: 'Whose list. 单位' }) organisationId!: string;
  @Field(() => DutyListKind, { description: 'What kind. 类别' }) kind!: DutyListKind;
  @Field(() => Year, { description: 'For which year. 年度' }) year!: number;
  @Field(() => String, { description: 'Its title. 名称' }) title!: string;
  @Field(() => String, { description: 'The document. 文件' }) document!: string;
  @Field(() => String, { nullable: true, description: 'Its clause. 条款' }) clause?: string | null;
  @Field(() => CivilDateScalar, { description: 'When it is made public. 公布日期' }) publishedOn!: CivilDate;
  @Field(() => [DutyItemLine], { description: 'Its items, 1 to 200. 事项' }) items!: DutyItemLine[];
}

@InputType({ description: 'To say that an item is done. 提交清单事项' })
export class SubmitDutyItemInput extends AnyEntryActInput {
  @Field(() => String, { description: 'How it was done. 完成情况' }) progress!: string;
  @Field(() => Int, { nullable: true, description: 'How much is done, where it is counted. 完成数量' }) doneQuantity?: number | null;
  @Field(() => [ID], { description: 'Files that show it, up to 9. 佐证材料，至多九份' }) evidenceFileIds!: string[];
}

@InputType({ description: 'To return an item. 退回清单事项' })
export class ReturnDutyItemInput extends AnyEntryActInput {
  @Field(() => String, { description: 'What is wanting. 退回意见' }) opinion!: string;
}

@InputType({ description: 'To confirm an item. 确认清单事项' })
export class ConfirmDutyItemInput extends AnyEntryActInput {
  @Field(() => String, { description: 'The opinion. 审核意见' }) opinion!: string;
}
