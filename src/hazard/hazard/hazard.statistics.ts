import { Arg, Ctx, Field, FieldResolver, InputType, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { ToldTo } from '../../access/rights/audience.js';
import { oneOf } from '../../access/model/conditions.js';
import { within } from '../../region/region.scope.js';
import { Costs, manyWeight } from '../../api/cost.js';
import type { RequestContext } from '../../api/context.js';
import { enumType } from '../../api/enums.js';
import { CivilDateScalar, RegionCodeScalar } from '../../api/scalars/index.js';
import { Month } from '../../api/scalars/spans.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { SupervisionSector } from '../../law/sector.js';
import { nameOfRegion } from '../../region/region.facts.js';
import { HazardGrade, HazardSource, HazardStatus } from './hazard.js';
import { hazards } from './hazard.noun.js';

export enum HazardDimension {
  PROVINCE = 'PROVINCE',
  PREFECTURE = 'PREFECTURE',
  VILLAGE = 'VILLAGE',
  COUNTY = 'COUNTY',
  TOWNSHIP = 'TOWNSHIP',
  SECTOR = 'SECTOR',
  GRADE = 'GRADE',
  STATUS = 'STATUS',
  SOURCE = 'SOURCE',
  OVERDUE = 'OVERDUE',
  MONTH = 'MONTH',
  DAY = 'DAY',
}
enumType(HazardDimension, 'HazardDimension', 'Dimension by which hazards are counted. 统计维度.', {
  PROVINCE: 'By province. 按省',
  PREFECTURE: 'By prefecture. 按地市',
  VILLAGE: 'By village, or the lowest region known; counted from the table, at a higher cost. 按村居',
  COUNTY: 'By county. 按县',
  TOWNSHIP: 'By township. 按乡镇',
  SECTOR: 'By sector. 按行业',
  GRADE: 'By grade. 按级别',
  STATUS: 'By stage. 按状态',
  SOURCE: 'By source. 按来源',
  OVERDUE: 'By whether overdue today. 按是否逾期',
  MONTH: 'By the month found; counted from the table, at a higher cost. 按发现月份',
  DAY: 'By the day found; counted from the table, at a higher cost. 按发现日期',
});
const propertyOf: Record<HazardDimension, string> = {
  PROVINCE: 'province',
  PREFECTURE: 'prefecture',
  VILLAGE: 'regionCode',
  COUNTY: 'countyCode',
  TOWNSHIP: 'townshipCode',
  SECTOR: 'sector',
  GRADE: 'grade',
  STATUS: 'status',
  SOURCE: 'source',
  OVERDUE: 'overdue',
  MONTH: 'foundMonth',
  DAY: 'foundOn',
};

@InputType({ description: 'Filters the hazards counted. 统计筛选条件' })
export class HazardStatisticsWhere {
  @Field(() => RegionCodeScalar, {
    nullable: true,
    description: 'In this region or within it; a village is counted from the table, at a higher cost. 所在区划',
  })
  region?: RegionCode | null;
  @Field(() => [HazardStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?:
    HazardStatus[] | null;
  @Field(() => [HazardGrade], { nullable: true, description: 'Of one of these grades. 隐患级别' }) grade?:
    HazardGrade[] | null;
  @Field(() => [SupervisionSector], { nullable: true, description: 'Of one of these sectors. 监管行业' }) sector?:
    SupervisionSector[] | null;
  @Field(() => [HazardSource], { nullable: true, description: 'From one of these sources. 隐患来源' }) source?:
    HazardSource[] | null;
  @Field(() => Boolean, { nullable: true, description: 'True: open and due before today; false: all others. 是否逾期' })
  overdue?: boolean | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'One count of hazards; dimensions not grouped by are null. 隐患统计',
})
export class HazardStatistic {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'Code of the province. 省' }) province!: string | null;
  @Field(() => RegionCodeScalar, { nullable: true, description: 'Code of the prefecture. 地市' }) prefecture!:
    string | null;
  @Field(() => RegionCodeScalar, { nullable: true, description: 'Code of the village. 村居' }) village!: string | null;
  @Field(() => RegionCodeScalar, { nullable: true, description: 'Code of the county. 县' }) county!: string | null;
  @Field(() => RegionCodeScalar, { nullable: true, description: 'Code of the township. 乡镇' }) township!:
    string | null;
  @Field(() => String, { nullable: true, description: 'Name of the narrowest region given. 区划名称' })
  regionName?: string | null;
  @Field(() => SupervisionSector, { nullable: true, description: 'Supervision sector. 监管行业' })
  sector!: SupervisionSector | null;
  @Field(() => HazardGrade, { nullable: true, description: 'Grade; also null for hazards not graded. 隐患级别' })
  grade!: HazardGrade | null;
  @Field(() => HazardStatus, { nullable: true, description: 'Stage. 状态' }) status!: HazardStatus | null;
  @Field(() => HazardSource, { nullable: true, description: 'Source. 隐患来源' }) source!: HazardSource | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether overdue today. 是否逾期' }) overdue!: boolean | null;
  @Field(() => Month, { nullable: true, description: 'Month found. 发现月份' })
  month!: string | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Day found. 发现日期' })
  foundOn!: CivilDate | null;
  @Field(() => Int, { description: 'Number of hazards. 数量' }) count!: number;
}

@Resolver(() => HazardStatistic)
export class HazardStatisticsResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Name of the narrowest region given. 区划名称' })
  regionName(@Root() figure: HazardStatistic, @Ctx() { records }: RequestContext): Promise<string | null> {
    const { village, township, county, prefecture, province } = figure;
    return nameOfRegion(records, village ?? township ?? county ?? prefecture ?? province);
  }

  @ToldTo('own scope', 'counts of the hazards that the caller sees')
  @Query(() => [HazardStatistic], { description: 'Numbers of hazards by dimension, from maintained figures. 隐患统计' })
  // A filter beyond the dimensions counts rows.
  @Costs({ weight: manyWeight })
  async hazardStatistics(
    @Arg('where', () => HazardStatisticsWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
    where: HazardStatisticsWhere | null,
    @Arg('groupBy', () => [HazardDimension], { description: 'Dimensions to group by; empty gives one total. 统计维度' })
    groupBy: HazardDimension[],
    @Ctx() { records }: RequestContext,
  ): Promise<HazardStatistic[]> {
    const by = [...new Set(groupBy)];
    const { region, status, grade, sector, source, overdue } = where ?? {};
    const { rows } = await records.figures(hazards, {
      rows: {
        ...(region && within(region)),
        ...(status && { status: oneOf(status) }),
        ...(grade && { grade: oneOf(grade) }),
        ...(sector && { sector: oneOf(sector) }),
        ...(source && { source: oneOf(source) }),
      },
      groupBy: by.map((dimension) => propertyOf[dimension]),
      having: overdue == null ? {} : { overdue },
    });
    const full = (code: unknown) => (code === undefined ? null : String(code).padEnd(12, '0'));
    return rows.map((row) => {
      const at = (dimension: HazardDimension) => (by.includes(dimension) ? row[by.indexOf(dimension)] : undefined);
      return {
        province: full(at(HazardDimension.PROVINCE)),
        prefecture: full(at(HazardDimension.PREFECTURE)),
        village: full(at(HazardDimension.VILLAGE)),
        county: full(at(HazardDimension.COUNTY)),
        township: full(at(HazardDimension.TOWNSHIP)),
        sector: (at(HazardDimension.SECTOR) ?? null) as never,
        grade: (at(HazardDimension.GRADE) || null) as never,
        status: (at(HazardDimension.STATUS) ?? null) as never,
        source: (at(HazardDimension.SOURCE) ?? null) as never,
        overdue: (at(HazardDimension.OVERDUE) ?? null) as never,
        month: (at(HazardDimension.MONTH) ?? null) as string | null,
        foundOn: (at(HazardDimension.DAY) ?? null) as CivilDate | null,
        count: Number(row.at(-1) ?? 0),
      };
    });
  }
}
