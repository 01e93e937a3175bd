import { Field, Int, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { nounOf, one, Reads } from '../../access/model/noun.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, Money, RegionCodeScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { SupervisionSector } from '../../law/sector.js';
import { Certainty } from '../../law/statutory-parameter.js';
import { Kept, Shown, list, named, optional, optionalList } from '../../api/columns.js';

export enum ItemLevel {
  COUNTY = 'COUNTY',
  TOWNSHIP = 'TOWNSHIP',
}
enumType(ItemLevel, 'ItemLevel', 'Level of government that may exercise an item. 事项实施层级.', {
  COUNTY: 'County bureau. 县级',
  TOWNSHIP: 'Township to which the item is delegated. 乡镇（街道）',
});
export enum ItemKind {
  INSPECTION = 'INSPECTION',
  PENALTY = 'PENALTY',
  COERCION = 'COERCION',
}
enumType(ItemKind, 'ItemKind', 'Kind of power an item gives. 事项类别.', {
  INSPECTION: 'Administrative inspection. 行政检查',
  PENALTY: 'Administrative penalty. 行政处罚',
  COERCION: 'Administrative coercion. 行政强制',
});
export enum FineRule {
  NONE = 'NONE',
  MAY = 'MAY',
  MUST = 'MUST',
}
enumType(FineRule, 'FineRule', 'Whether an article provides for a fine. 罚款规则.', {
  NONE: 'No fine. 不设罚款',
  MAY: 'A fine may be imposed. 可以处罚款',
  MUST: 'A fine must be imposed. 处罚款、并处罚款',
});

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description:
    'One item of the published catalogue of inspection, penalty and coercion: its level, legal basis and range of fines. 执法事项',
})
@Entity('enforcement_item')
export class EnforcementItem extends RegisterEntry {
  @Shown(String, 'text', 'Code of the item. 事项代码') code!: string;
  @Shown(ItemLevel, 'text', 'Level of government that may exercise it. 实施层级') level!: ItemLevel;
  @Shown(ItemKind, 'text', 'Kind of power it gives. 事项类别') kind!: ItemKind;
  @Shown(String, 'text', 'Conduct or matter concerned. 事项内容') content!: string;
  @Shown(String, 'text', 'Title of the statute. 依据') statute!: string;
  @Shown(String, 'text', 'Article of the statute. 条款') article!: string;
  @Shown([SupervisionSector], 'text', 'Sectors the item applies to; empty means every sector. 适用行业', list)
  sectors!: SupervisionSector[];
  @Shown(FineRule, 'text', 'Whether a fine must, may or may not be imposed. 罚款规则') fineRule!: FineRule;
  @Shown(Money, 'bigint', 'Minimum fine on a unit; null if none. 单位罚款下限', named('unit_min_fen', optional))
  unitMin!: string | null;
  @Shown(Money, 'bigint', 'Maximum fine on a unit; null if none. 单位罚款上限', named('unit_max_fen', optional))
  unitMax!: string | null;
  @Shown(Money, 'bigint', 'Minimum fine on a person; null if none. 个人罚款下限', named('person_min_fen', optional))
  personMin!: string | null;
  @Shown(Money, 'bigint', 'Maximum fine on a person; null if none. 个人罚款上限', named('person_max_fen', optional))
  personMax!: string | null;
  @Shown(
    Int,
    'integer',
    "Minimum fine on a person as a percentage of last year's income; null if not so set. 上年收入比例下限",
    optional,
  )
  incomePercentMin!: number | null;
  @Shown(
    Int,
    'integer',
    "Maximum fine on a person as a percentage of last year's income; null if not so set. 上年收入比例上限",
    optional,
  )
  incomePercentMax!: number | null;
  @Shown(
    Money,
    'bigint',
    'Illegal gains from which on the fine on a unit is a multiple of them; null if it never is. 按违法所得倍数罚款的起点',
    named('gains_from_fen', optional),
  )
  gainsFrom!: string | null;
  @Shown(Int, 'integer', 'Lowest multiple of the illegal gains; null if none. 违法所得罚款倍数下限', optional)
  gainsTimesMin!: number | null;
  @Shown(Int, 'integer', 'Highest multiple of the illegal gains; null if none. 违法所得罚款倍数上限', optional)
  gainsTimesMax!: number | null;
  @Shown(
    Int,
    'integer',
    'Lowest multiple of the fine on a unit where the circumstances are especially grave; null if none. 情节特别严重的罚款倍数下限',
    optional,
  )
  gravestTimesMin!: number | null;
  @Shown(
    Int,
    'integer',
    'Highest multiple of the fine on a unit where the circumstances are especially grave; null if none. 情节特别严重的罚款倍数上限',
    optional,
  )
  gravestTimesMax!: number | null;
  @Shown(Boolean, 'boolean', 'Whether the conduct endangers life or health. 是否涉及生命健康安全') grave!: boolean;
  @Shown(Boolean, 'boolean', 'Whether refusal to correct can be fined by the day. 是否可按日连续处罚') daily!: boolean;
  @Shown(Certainty, 'text', 'Degree to which the item is verified against its source. 确定程度') certainty!: Certainty;
  @Shown(CivilDateScalar, 'date', 'First day in force. 生效日期') effectiveFrom!: CivilDate;
  @Shown(
    CivilDateScalar,
    'date',
    'Last day in force; null while no end is set. 失效日期',
    named('effective_to', optional),
  )
  effectiveUntil!: CivilDate | null;
  @Shown(
    String,
    'text',
    'Number of the document that published it, of a delegation its decision; null for what the law itself gives. 公布、赋权文号',
    optional,
  )
  document!: string | null;
  @Shown(
    [RegionCodeScalar],
    'text',
    'Townships to which it is delegated; empty or null means every township. 赋权乡镇（街道）',
    optionalList,
  )
  townships!: RegionCode[] | null;
  @Shown(String, 'text', 'Why it was ended; null if it was not by an act. 废止理由', optional) endReason!:
    string | null;
  @Shown(String, 'text', 'Number of the document that ended it; null if none. 废止文号', optional)
  endDocument!: string | null;
  @Shown(
    Boolean,
    'boolean',
    'False where it says that the county does not exercise an item of the state; null otherwise. 是否行使',
    optional,
  )
  exercised!: boolean | null;
  @Shown(String, 'text', 'Why the county does not exercise it; null if it does. 停止行使理由', optional)
  ceaseReason!: string | null;
  @Kept('uuid', optional) baseId!: string | null;

  @Reads(one<EnforcementItem>(() => nounOf(EnforcementItem), 'baseId'))
  @Field(() => EnforcementItem, {
    nullable: true,
    description: 'The item that is delegated, not exercised or superseded by this one; null if there is none. 原事项',
  })
  base?: EnforcementItem | null;
}
export const EnforcementItemConnection = connectionOf('EnforcementItem', '执法事项', () => EnforcementItem);
export const EnforcementItemChange = changeOf('EnforcementItem', '执法事项', () => EnforcementItem);
