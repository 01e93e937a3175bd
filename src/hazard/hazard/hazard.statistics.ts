import { Arg, Ctx, Field, FieldResolver, InputType, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { ToldTo } from '../../access/audience.js';
import { among } from '../../access/conditions.js';
import { within } from '../../access/scope.js';
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

export enum HazardDimension { PROVINCE = 'PROVINCE', PREFECTURE = 'PREFECTURE', VILLAGE = 'VILLAGE', COUNTY = 'COUNTY', TOWNSHIP = 'TOWNSHIP', SECTOR = 'SECTOR', GRADE = 'GRADE', STATUS = 'STATUS', SOURCE = 'SOURCE', OVERDUE = 'OVERDUE', MONTH = 'MONTH', DAY = 'DAY' }
enumType(HazardDimension, 'HazardDimension', 'By what hazards are counted. 统计维度.', {
  PROVINCE: 'By province. 按省', PREFECTURE: 'By prefecture. 按地市', VILLAGE: 'By village or whatever lies lowest; counted in the table, and dearer. 按村居', COUNTY: 'By county. 按县', TOWNSHIP: 'By township. 按乡镇', SECTOR: 'By sector. 按行业', GRADE: 'By grade. 按级别', STATUS: 'By stage. 按状态', SOURCE: 'By source. 按来源', OVERDUE: 'By whether overdue today. 按是否逾期',
  MONTH: 'By the month in which they were found; counted in the table, and dearer. 按发现月份',
  DAY: 'By the day on which they were found; counted in the table, and dearer. 按发现日期',
});
const propertyOf: Record<HazardDimension, string> = { PROVINCE: 'province', PREFECTURE: 'prefecture', VILLAGE: 'regionCode', COUNTY: 'countyCode', TOWNSHIP: 'townshipCode', SECTOR: 'sector', GRADE: 'grade', STATUS: 'status', SOURCE: 'source', OVERDUE: 'overdue', MONTH: 'foundMonth', DAY: 'foundOn' };

@InputType({ description: 'Which hazards to count. 统计筛选' })
export class HazardStatisticsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it; a village is counted in the table, and dearer. 区划' })  region?: RegionCode | null;
  @Field(() => [HazardStatus], { nullable: true, description: 'At one of these stages. 状态' })                            status?: HazardStatus[] | null;
  @Field(() => [HazardGrade], { nullable: true, description: 'Of one of these grades. 级别' })                             grade?: HazardGrade[] | null;
  @Field(() => [SupervisionSector], { nullable: true, description: 'Of one of these sectors. 行业' })                      sector?: SupervisionSector[] | null;
  @Field(() => [HazardSource], { nullable: true, description: 'From one of these sources. 来源' })                         source?: HazardSource[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether open and due before today. 是否逾期' })                     overdue?: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'One figure; what was not grouped by is null. 隐患统计' })
export class HazardStatistic {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'The province. 省' })      province!: string | null;
  @Field(() => RegionCodeScalar, { nullable: true, description: 'The prefecture. 地市' })   prefecture!: string | null;
  @Field(() => RegionCodeScalar, { nullable: true, description: 'The village. 村居' })      village!: string | null;
  @Field(() => RegionCodeScalar, { nullable: true, description: 'The county. 县' })        county!: string | null;
  @Field(() => RegionCodeScalar, { nullable: true, description: 'The township. 乡镇' })     township!: string | null;
  @Field(() => String, { nullable: true, description: 'What the narrowest of these places is called. 区划名称' })
  regionName?: string | null;
  @Field(() => SupervisionSector, { nullable: true, description: 'The sector. 行业' })      sector!: SupervisionSector | null;
  @Field(() => HazardGrade, { nullable: true, description: 'The grade; null also for those not graded. 级别' }) grade!: HazardGrade | null;
  @Field(() => HazardStatus, { nullable: true, description: 'The stage. 状态' })           status!: HazardStatus | null;
  @Field(() => HazardSource, { nullable: true, description: 'The source. 来源' })          source!: HazardSource | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether overdue today. 是否逾期' })  overdue!: boolean | null;
  @Field(() => Month, { nullable: true, description: 'The month in which they were found. 发现月份' })
  month!: string | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'The day on which they were found. 发现日期' })
  foundOn!: CivilDate | null;
  @Field(() => Int, { description: 'How many. 数量' })                                    count!: number;
}

@Resolver(() => HazardStatistic)
export class HazardStatisticsResolver {
  @FieldResolver(() => String, { nullable: true, description: 'What the narrowest of these places is called. 区划名称' })
  regionName(@Root() figure: HazardStatistic, @Ctx() { records }: RequestContext): Promise<string | null> {
    const { village, township, county, prefecture, province } = figure;
    return nameOfRegion(records, village ?? township ?? county ?? prefecture ?? province);
  }

  @ToldTo('own scope', 'counts of the hazards that the caller sees')
  @Query(() => [HazardStatistic], { description: 'Hazards counted by dimensions, from maintained figures. 隐患统计' })
  async hazardStatistics(
    @Arg('where', () => HazardStatisticsWhere, { nullable: true, description: 'Which. 筛选' }) where: HazardStatisticsWhere | null,
    @Arg('groupBy', () => [HazardDimension], { description: 'By what; one total where none is named. 维度' }) groupBy: HazardDimension[],
    @Ctx() { records }: RequestContext,
  ): Promise<HazardStatistic[]> {
    const by = [...new Set(groupBy)], { region, status, grade, sector, source, overdue } = where ?? {};
    const { rows } = await records.figures(hazards, {
      rows: { ...(region && within(region)), ...(status && { status: among(status) }), ...(grade && { grade: among(grade) }), ...(sector && { sector: among(sector) }), ...(source && { source: among(source) }) },
      groupBy: by.map((dimension) => propertyOf[dimension]), having: overdue == null ? {} : { overdue },
    });
    const full = (code: unknown) => (code === undefined ? null : String(code).padEnd(12, '0'));
    return rows.map((row) => {
      const at = (dimension: HazardDimension) => (by.includes(dimension) ? row[by.indexOf(dimension)] : undefined);
      return {
        province: full(at(HazardDimension.PROVINCE)), prefecture: full(at(HazardDimension.PREFECTURE)), village: full(at(HazardDimension.VILLAGE)), county: full(at(HazardDimension.COUNTY)), township: full(at(HazardDimension.TOWNSHIP)), sector: (at(HazardDimension.SECTOR) ?? null) as never, grade: (at(HazardDimension.GRADE) || null) as never,
        status: (at(HazardDimension.STATUS) ?? null) as never, source: (at(HazardDimension.SOURCE) ?? null) as never, overdue: (at(HazardDimension.OVERDUE) ?? null) as never,
        month: (at(HazardDimension.MONTH) ?? null) as string | null, foundOn: (at(HazardDimension.DAY) ?? null) as CivilDate | null, count: Number(row.at(-1) ?? 0),
      };
    });
  }
}
