import { Arg, Ctx, Field, FieldResolver, ID, InputType, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { ToldTo } from '../../access/rights/audience.js';
import { oneOf, is, type ColumnOf } from '../../access/model/conditions.js';
import { globalId, keyIn } from '../../access/privacy/ids.js';
import { within } from '../../region/region.scope.js';
import { Costs, manyWeight } from '../../api/cost.js';
import type { RequestContext } from '../../api/context.js';
import { enumType } from '../../api/enums.js';
import { Money, RegionCodeScalar } from '../../api/scalars/index.js';
import { Month } from '../../api/scalars/spans.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { nameOfRegion } from '../../region/region.facts.js';
import { reliefClaims } from '../claim/claim.noun.js';
import { ProgrammeKind } from '../programme/programme.js';
import { reliefProgrammes } from '../programme/programme.noun.js';
import { payouts } from './payout.noun.js';

export enum ReliefDimension {
  KIND = 'KIND',
  PROGRAMME = 'PROGRAMME',
  TOWNSHIP = 'TOWNSHIP',
  MONTH = 'MONTH',
}
enumType(ReliefDimension, 'ReliefDimension', 'Dimension by which relief is counted. 统计维度.', {
  KIND: 'By kind of relief. 按救助类别',
  PROGRAMME: 'By programme. 按救助项目',
  TOWNSHIP: 'By township. 按乡镇',
  MONTH: 'By month of the claim. 按申请月份',
});

@InputType({ description: 'Filters for the claims and payouts counted. 统计筛选条件' })
export class ReliefStatisticsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })
  region?: RegionCode | null;
  @Field(() => ID, { nullable: true, description: 'Of this programme. 救助项目' }) programmeId?: string | null;
  @Field(() => [ProgrammeKind], { nullable: true, description: 'Of one of these kinds of relief. 救助类别' }) kind?:
    ProgrammeKind[] | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Progress of relief from claim to payment; a dimension not grouped by is null. 救助统计',
})
export class ReliefStatistic {
  @Field(() => ProgrammeKind, { nullable: true, description: 'Kind of relief. 救助类别' }) kind!: ProgrammeKind | null;
  @Field(() => ID, { nullable: true, description: 'Id of the programme. 救助项目' }) programmeId!: string | null;
  @Field(() => RegionCodeScalar, { nullable: true, description: 'Code of the township. 乡镇' }) township!:
    string | null;
  @Field(() => String, { nullable: true, description: 'Name of the township. 乡镇名称' })
  townshipName?: string | null;
  @Field(() => Month, { nullable: true, description: 'Month of the claims, such as 2026-11. 申请月份' }) month!:
    string | null;
  @Field(() => Int, { description: 'Number of claims. 申请数' }) claims!: number;
  @Field(() => Int, { description: 'Number of claims under review. 审核中申请数' }) underReview!: number;
  @Field(() => Int, { description: 'Number of claims rejected or withdrawn. 未通过或者撤回申请数' }) ended!: number;
  @Field(() => Int, { description: 'Number of claims granted. 已核定申请数' }) decided!: number;
  @Field(() => Int, {
    description: 'Number of people that granted claims are for; a person counts once per claim. 救助人次',
  })
  persons!: number;
  @Field(() => Money, { description: 'Amount granted. 核定金额' }) decidedAmount!: string;
  @Field(() => Money, { description: 'Amount at the bank or of unknown outcome. 在途金额' }) inTransitAmount!: string;
  @Field(() => Int, { description: 'Number of payouts paid. 已到账笔数' }) settled!: number;
  @Field(() => Money, { description: 'Amount paid to households. 已到账金额' }) settledAmount!: string;
  @Field(() => Int, { description: 'Number of payouts that failed or were returned. 失败和退汇笔数' }) failed!: number;
}

const month = (columnOf: ColumnOf, property: string): string =>
  `to_char(${columnOf(property)} at time zone 'Asia/Shanghai', 'YYYY-MM')`;
const columnFor: Record<ReliefDimension, (columnOf: ColumnOf, claimed: string) => string> = {
  KIND: (columnOf) => columnOf('kind'),
  PROGRAMME: (columnOf) => `${columnOf('programmeId')}::text`,
  TOWNSHIP: (columnOf) => columnOf('townshipCode'),
  // A payout counts in the month of its claim, so that a row tells how far that month's claims have come.
  MONTH: (columnOf, claimed) =>
    claimed === ''
      ? month(columnOf, 'createdAt')
      : `(select to_char(c.created_at at time zone 'Asia/Shanghai', 'YYYY-MM') from relief_claim c where c.id = ${columnOf(claimed)})`,
};
const decided = ['PAYABLE'];
const ended = ['REJECTED', 'WITHDRAWN'];
const inTransit = ['SUBMITTED', 'UNKNOWN'];
const settled = ['SETTLED', 'RECOVERING'];
const failed = ['REJECTED', 'RETURNED'];

type Figure = { -readonly [P in keyof ReliefStatistic]: ReliefStatistic[P] };
/** What a group of claims or payouts comes to: the group's values, its stage last. */
interface GroupSum {
  readonly groups: readonly string[];
  readonly count: number;
  readonly sums: readonly string[];
}
const plus = (a: string, b: string): string => String(BigInt(a) + BigInt(b));

/** Figures by the dimensions asked for; those of claims and those of their payouts stand in one row. */
class Figures {
  readonly #rows = new Map<string, Figure>();
  constructor(readonly by: readonly ReliefDimension[]) {}

  #row(groups: readonly string[]): Figure {
    const key = groups.slice(0, -1).join(' ');
    const row = this.#rows.get(key) ?? this.#empty(groups);
    this.#rows.set(key, row);
    return row;
  }

  #empty(groups: readonly string[]): Figure {
    const at = (dimension: ReliefDimension) =>
      this.by.includes(dimension) ? groups[this.by.indexOf(dimension)]! : null;
    const programme = at(ReliefDimension.PROGRAMME);
    const township = at(ReliefDimension.TOWNSHIP);
    return {
      kind: at(ReliefDimension.KIND) as ProgrammeKind | null,
      programmeId: programme && globalId(reliefProgrammes, programme),
      township: township && township.padEnd(12, '0'),
      month: at(ReliefDimension.MONTH),
      claims: 0,
      underReview: 0,
      ended: 0,
      decided: 0,
      persons: 0,
      decidedAmount: '0',
      inTransitAmount: '0',
      settled: 0,
      settledAmount: '0',
      failed: 0,
    };
  }

  countClaims({ groups, count, sums }: GroupSum): void {
    const row = this.#row(groups);
    const status = groups.at(-1)!;
    row.claims += count;
    if (decided.includes(status)) {
      row.decided += count;
      row.persons += Number(sums[1]);
      row.decidedAmount = plus(row.decidedAmount, sums[0]!);
    } else if (ended.includes(status)) row.ended += count;
    else row.underReview += count;
  }

  countPayouts({ groups, count, sums }: GroupSum): void {
    const row = this.#row(groups);
    const status = groups.at(-1)!;
    if (inTransit.includes(status)) row.inTransitAmount = plus(row.inTransitAmount, sums[0]!);
    if (settled.includes(status)) {
      row.settled += count;
      row.settledAmount = plus(row.settledAmount, sums[0]!);
    }
    if (failed.includes(status)) row.failed += count;
  }

  /** In the order of their groups; one row of nothing where all is one group. */
  figures(): Figure[] {
    return this.by.length === 0 && this.#rows.size === 0
      ? [this.#row([''])]
      : [...this.#rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  }
}

@Resolver(() => ReliefStatistic)
export class ReliefStatisticsResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Name of the township. 乡镇名称' })
  townshipName(@Root() { township }: ReliefStatistic, @Ctx() { records }: RequestContext): Promise<string | null> {
    return nameOfRegion(records, township);
  }

  @ToldTo('own scope', 'counts and sums of the claims and payouts that the caller sees')
  @Query(() => [ReliefStatistic], {
    description: 'Progress of relief from claim to payment, by dimensions, over what the caller may see. 救助统计',
  })
  // A filter beyond the dimensions counts rows.
  @Costs({ weight: manyWeight })
  async reliefStatistics(
    @Arg('where', () => ReliefStatisticsWhere, { nullable: true, description: 'Filters what is counted. 筛选条件' })
    where: ReliefStatisticsWhere | null,
    @Arg('groupBy', () => [ReliefDimension], { description: 'Dimensions to group by; one total when empty. 统计维度' })
    groupBy: ReliefDimension[],
    @Ctx() { records }: RequestContext,
  ): Promise<ReliefStatistic[]> {
    const by = [...new Set(groupBy)];
    const { region, programmeId, kind } = where ?? {};
    const rows = {
      ...(region && within(region)),
      ...(programmeId != null && { programmeId: is(keyIn(reliefProgrammes, programmeId)) }),
      ...(kind && { kind: oneOf(kind) }),
    };
    const grouped = (claimed: string) => [
      ...by.map((dimension) => (columnOf: ColumnOf) => columnFor[dimension](columnOf, claimed)),
      (columnOf: ColumnOf) => columnOf('status'),
    ];
    const [claims, paid] = [
      await records.sums(reliefClaims, rows, grouped(''), ['amount', 'persons']),
      await records.sums(payouts, rows, grouped('claimId'), ['amount']),
    ];
    const figures = new Figures(by);
    claims.forEach((sum) => figures.countClaims(sum));
    paid.forEach((sum) => figures.countPayouts(sum));
    return figures.figures();
  }
}
