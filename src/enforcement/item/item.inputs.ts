import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PageArgs } from '../../api/connection.js';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { IdOf, OneLine, UpTo } from '../../api/input-fields.js';
import { CivilDateScalar, Money, RegionCodeScalar } from '../../api/scalars/index.js';
import type { RegionCode } from '../../kernel/region-code.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import { SupervisionSector } from '../../law/sector.js';
import { FineRule, ItemKind, ItemLevel } from './item.js';

@InputType({ description: 'Filters the catalogue of enforcement items. 事项筛选条件' })
export class EnforcementItemsWhere {
  @Field(() => RegionCodeScalar, {
    nullable: true,
    description: "Of this region or within it, and the state's, which hold in every county. 所在区划（含国家目录）",
  })
  region?: RegionCode | null;
  @Field(() => [String], { nullable: true, description: 'With one of these codes. 事项代码' }) code?: string[] | null;
  @Field(() => [ItemKind], { nullable: true, description: 'Of one of these kinds. 类别' }) kind?: ItemKind[] | null;
  @Field(() => [ItemLevel], { nullable: true, description: 'Of one of these levels. 层级' }) level?: ItemLevel[] | null;
  @Field(() => [SupervisionSector], { nullable: true, description: 'Applicable to one of these sectors. 适用行业' })
  sector?: SupervisionSector[] | null;
  @Field(() => String, { nullable: true, description: 'Text that the wording contains. 内容包含' }) content?:
    string | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'In force on this day. 有效日' }) on?: CivilDate | null;
}

@ArgsType()
export class EnforcementItemsArgs extends PageArgs {
  @Field(() => EnforcementItemsWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: EnforcementItemsWhere | null;
}

@InputType({ description: 'To publish an item of the catalogue, or to delegate one to townships. 公布执法事项' })
export class PublishItemInput extends AnyActInput {
  @OneLine() @Field(() => String, { description: 'Code of the item. 事项代码' }) code!: string;
  @Field(() => ItemLevel, { description: 'Level of government that may exercise it. 实施层级' }) level!: ItemLevel;
  @Field(() => ItemKind, { description: 'Kind of power it gives. 事项类别' }) kind!: ItemKind;
  @Field(() => String, { description: 'Conduct or matter concerned. 事项内容' }) content!: string;
  @OneLine() @Field(() => String, { description: 'Title of the statute. 依据' }) statute!: string;
  @OneLine() @Field(() => String, { description: 'Article of the statute. 条款' }) article!: string;
  @Field(() => [SupervisionSector], {
    defaultValue: [],
    description: 'Sectors it applies to; empty for every sector. 适用行业',
  })
  sectors!: SupervisionSector[];
  @Field(() => FineRule, { description: 'Whether a fine must, may or may not be imposed. 罚款规则' })
  fineRule!: FineRule;
  @Field(() => Money, { nullable: true, description: 'Minimum fine on a unit. 单位罚款下限' }) unitMin?: string | null;
  @Field(() => Money, { nullable: true, description: 'Maximum fine on a unit. 单位罚款上限' }) unitMax?: string | null;
  @Field(() => Money, { nullable: true, description: 'Minimum fine on a person. 个人罚款下限' }) personMin?:
    string | null;
  @Field(() => Money, { nullable: true, description: 'Maximum fine on a person. 个人罚款上限' }) personMax?:
    string | null;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether life or health is endangered. 是否涉及生命健康安全',
  })
  grave!: boolean;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether it can be fined by the day. 是否可按日连续处罚' })
  daily!: boolean;
  @Field(() => CivilDateScalar, { description: 'First day in force. 生效日期' }) effectiveFrom!: CivilDate;
  @OneLine()
  @Field(() => String, {
    description: 'Number of the publishing document, or of the decision to delegate. 公布、赋权文号',
  })
  document!: string;
  @UpTo(100)
  @Field(() => [RegionCodeScalar], {
    defaultValue: [],
    description:
      'Townships to which it is delegated, at most 100; empty for every township. 赋权乡镇（街道），至多一百个',
  })
  townships!: RegionCode[];
}

@InputType({ description: 'To end an item, or to take a delegation back. 废止执法事项' })
export class EndItemInput extends AnyEntryActInput {
  @Field(() => CivilDateScalar, { description: 'Last day in force. 失效日期' }) lastOn!: CivilDate;
  @OneLine() @Field(() => String, { description: 'Number of the document. 废止文号' }) document!: string;
  @Field(() => String, { description: 'Reason. 废止理由' }) reason!: string;
}

@InputType({ description: 'To delegate an item to townships. 赋权乡镇' })
export class DelegateItemInput extends AnyActInput {
  @IdOf('EnforcementItem')
  @Field(() => ID, { description: "Item that is delegated, the county's own or the state's. 原事项" })
  itemId!: string;
  @UpTo(100)
  @Field(() => [RegionCodeScalar], {
    description: 'Townships that exercise it from then on, at most 100. 赋权乡镇（街道），至多一百个',
  })
  townships!: RegionCode[];
  @Field(() => CivilDateScalar, { description: 'First day of the delegation. 赋权起始日' }) effectiveFrom!: CivilDate;
  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'Last day of the delegation; none where it has no end yet. 赋权截止日',
  })
  effectiveUntil?: CivilDate | null;
  @OneLine() @Field(() => String, { description: 'Number of the decision to delegate. 赋权文号' }) document!: string;
}

@InputType({ description: 'To say that the county does not exercise an item of the state. 不予行使' })
export class CeaseItemInput extends AnyActInput {
  @IdOf('EnforcementItem') @Field(() => ID, { description: 'Item of the state. 国家目录事项' }) itemId!: string;
  @Field(() => CivilDateScalar, { description: 'First day on which it is not exercised. 停止行使日' })
  effectiveFrom!: CivilDate;
  @OneLine() @Field(() => String, { description: 'Number of the document. 文号' }) document!: string;
  @Field(() => String, { description: 'Reason. 理由' }) reason!: string;
}

@InputType({ description: 'To put another wording or range in the place of an item. 修订执法事项' })
export class SupersedeItemInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Conduct or matter concerned. 事项内容' }) content!: string;
  @OneLine() @Field(() => String, { description: 'Article of the statute. 条款' }) article!: string;
  @Field(() => FineRule, { description: 'Whether a fine must, may or may not be imposed. 罚款规则' })
  fineRule!: FineRule;
  @Field(() => Money, { nullable: true, description: 'Minimum fine on a unit. 单位罚款下限' }) unitMin?: string | null;
  @Field(() => Money, { nullable: true, description: 'Maximum fine on a unit. 单位罚款上限' }) unitMax?: string | null;
  @Field(() => Money, { nullable: true, description: 'Minimum fine on a person. 个人罚款下限' }) personMin?:
    string | null;
  @Field(() => Money, { nullable: true, description: 'Maximum fine on a person. 个人罚款上限' }) personMax?:
    string | null;
  @Field(() => CivilDateScalar, { description: 'First day of the new item. 新事项生效日期' })
  effectiveFrom!: CivilDate;
  @OneLine() @Field(() => String, { description: 'Number of the document. 文号' }) document!: string;
  @Field(() => String, { description: 'Reason of the change. 修订理由' }) reason!: string;
}
