import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { isTold, ToldTo, type Told } from '../../access/rights/audience.js';
import { oneOf } from '../../access/model/conditions.js';
import { Fault } from '../../access/faults.js';
import { globalId } from '../../access/privacy/ids.js';
import type { Records } from '../../access/acting/records.js';
import { toOffices } from '../../organisation/organisation.scope.js';
import type { RequestContext } from '../../api/context.js';
import { RegionCodeScalar } from '../../api/scalars/index.js';
import { Year } from '../../api/scalars/spans.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import type { Basis } from '../../kernel/law.js';
import { periodOf } from '../../kernel/period.js';
import { countyOf, type RegionCode } from '../../kernel/region-code.js';
import { AQF, CFF, POINTS, R493, SAMR5 } from '../../kernel/statutes.js';
import { checks, closedLoopOf, grownOf, percent, qualityOf, share, weighed, type Grown } from './oversight.amounts.js';
import {
  backlogOfOffices,
  gapsOfMonth,
  growthOfOffices,
  officeMonths,
  reportingOfYear,
  type OfficeMonth,
} from './oversight.facts.js';
import { organisations } from '../../organisation/organisation.noun.js';
import { CountyMonthArgs, EnforcementGapsArgs } from './oversight.inputs.js';
import {
  CaseQuality,
  ClosedLoop,
  EnforcementGap,
  EnforcementBacklog,
  EnforcementGapKind,
  EnforcementGrowth,
  type BacklogKind,
  RankedOffice,
  ReportingTimeliness,
} from './oversight.js';

const four = POINTS('零处罚、只检查不处罚、走形式、不闭环')[0]!;
const written: Readonly<Record<string, Basis>> = {
  NOT_PENALISED: CFF('第三十三条')[0]!,
  NOT_FILED: CFF('第五十四条')[0]!,
  NOT_RECHECKED: AQF('第六十五条')[0]!,
  NOT_DECIDED: CFF('第六十条')[0]!,
  NOT_PERFORMED: CFF('第六十六条')[0]!,
  NOT_PUBLISHED: CFF('第四十八条')[0]!,
  NOT_INVESTIGATED: R493('第十九条')[0]!,
  NO_OFFICER: AQF('第十条')[0]!,
  NO_PLAN: AQF('第六十二条')[0]!,
  DRAWN_NOT_VISITED: SAMR5('抽查任务完成')[0]!,
  DRAWN_NOT_PUBLISHED: SAMR5('抽查检查结果公示')[0]!,
  NOT_ON_SCENE: POINTS('发生较大及以上突发事件时，县人民政府赶赴现场处置')[0]!,
  RESULT_NOT_PUBLISHED: R493('第三十四条')[0]!,
};

const officeId = (key: string): string => globalId(organisations, key);

/** What leaders are asked for every month, each figure with what stands behind it. */
@Resolver()
export class OversightResolver {
  @ToldTo(toOffices, "the county's offices, of the entries each sees")
  @Query(() => [EnforcementGap], {
    description: 'Gaps in enforcement in a month, with the entries they rest on. 执法缺口',
  })
  async enforcementGaps(
    @Args(() => EnforcementGapsArgs) args: EnforcementGapsArgs,
    @Ctx() { records }: RequestContext,
  ): Promise<EnforcementGap[]> {
    const key = monthKey(args, records);
    const [offices, gaps] = await Promise.all([records.lookUp(officeMonths, key), records.lookUp(gapsOfMonth, key)]);
    const nameOf = new Map(offices.map(({ organisationId, name }) => [organisationId, name]));
    const ofOffice = (kind: EnforcementGapKind, { organisationId, name }: OfficeMonth): EnforcementGap => ({
      kind,
      office: name,
      officeId: officeId(organisationId),
      subject: name,
      since: null,
      basis: four,
      entryType: 'Organisation',
      entryId: organisationId,
    });
    const all = [
      ...offices
        .filter(({ inspections }) => inspections === 0)
        .map((each) => ofOffice(EnforcementGapKind.ZERO_INSPECTION, each)),
      ...offices
        .filter(({ inspections, penalties }) => inspections > 0 && penalties === 0)
        .map((each) => ofOffice(EnforcementGapKind.ZERO_PENALTY, each)),
      ...gaps.map(({ kind, organisationId, subject, entryType, entryId, since }): EnforcementGap => ({
        kind: kind as EnforcementGapKind,
        office: nameOf.get(organisationId) ?? (entryType === 'Organisation' ? subject : ''),
        officeId: nameOf.has(organisationId) || entryType === 'Organisation' ? officeId(organisationId) : null,
        subject,
        since: kind === 'ZERO_INSPECTION' ? null : (since as Instant),
        basis: written[kind] ?? four,
        entryType,
        entryId,
      })),
    ];
    return seenOf(records, args.region, args.kinds ? all.filter(({ kind }) => args.kinds!.includes(kind)) : all);
  }

  @ToldTo(toOffices, 'the ranked offices and who leads them')
  @Query(() => [RankedOffice], {
    description:
      'Ranking of offices in a month: by inspections made, closed loop and case quality, never by fines (行政处罚法 第七十四条). 执法排名',
  })
  async enforcementRanking(
    @Args(() => CountyMonthArgs) args: CountyMonthArgs,
    @Ctx() { records }: RequestContext,
  ): Promise<RankedOffice[]> {
    const key = monthKey(args, records);
    const [offices, law] = await Promise.all([records.lookUp(officeMonths, key), records.services.law()]);
    const day = civilDateOf(records.request.now);
    const weights = Object.fromEntries(
      law
        .parameter('enforcement.ranking.weights', day, args.region)
        .value.split(' ')
        .map((each) => {
          const [measure, weight] = each.split(':');
          return [measure!, Number(weight)];
        }),
    );
    const expected = law.number('enforcement.visits.month', day, args.region);
    const ranked = offices
      .map((month) => {
        const measures = weighed(month, weights, expected);
        return {
          office: month.name,
          officeId: officeId(month.organisationId),
          measures,
          points: measures.reduce((sum, { points }) => sum + points, 0),
        };
      })
      .sort((a, b) => b.points - a.points || (a.office < b.office ? -1 : 1));
    return ranked.map(({ office, officeId: id, measures, points }) => ({
      place: 1 + ranked.filter((other) => other.points > points).length,
      office,
      officeId: id,
      points: percent(points)!,
      measures: measures.map((each) => ({
        measure: each.measure,
        value: percent(each.value),
        weight: each.weight,
        points: percent(each.points)!,
      })),
    }));
  }

  @ToldTo(toOffices, 'the offices whose work it is and who leads them')
  @Query(() => [EnforcementBacklog], {
    description: 'Enforcement work that is still open, office by office and by its age. 执法存量',
  })
  async enforcementBacklog(
    @Arg('region', () => RegionCodeScalar, { description: 'County. 县' }) region: RegionCode,
    @Ctx() { records }: RequestContext,
  ): Promise<EnforcementBacklog[]> {
    const rows = await records.lookUp(backlogOfOffices, `${countyOf(region)}/${records.request.now}`);
    return rows.map(({ organisationId, kind, ...told }) => ({
      ...told,
      kind: kind as BacklogKind,
      officeId: officeId(organisationId),
    }));
  }

  @ToldTo(toOffices, 'the counted offices and who leads them')
  @Query(() => [EnforcementGrowth], {
    description:
      'Number and strength of enforcement of a year up to a month, beside the same months of last year: the county first, then each office. 执法量与强度同比',
  })
  async enforcementGrowth(
    @Args(() => CountyMonthArgs) args: CountyMonthArgs,
    @Ctx() { records }: RequestContext,
  ): Promise<EnforcementGrowth[]> {
    const offices = await records.lookUp(growthOfOffices, monthKey(args, records));
    const sum = (of: keyof Grown): number => offices.reduce((total, each) => total + each[of], 0);
    const county = {
      ...{ inspections: sum('inspections'), inspectionsBefore: sum('inspectionsBefore') },
      ...{ penalties: sum('penalties'), penaltiesBefore: sum('penaltiesBefore') },
    };
    return [
      { office: null, officeId: null, ...grownOf(county) },
      ...offices.map((each) => ({
        office: each.office,
        officeId: officeId(each.organisationId),
        ...grownOf(each),
      })),
    ];
  }

  @ToldTo(toOffices, 'the counted offices and who leads them')
  @Query(() => [ClosedLoop], {
    description: 'Closed-loop rate of the inspections of a month: the county first, then each office. 闭环率',
  })
  async closedLoopRate(
    @Args(() => CountyMonthArgs) args: CountyMonthArgs,
    @Ctx() { records }: RequestContext,
  ): Promise<ClosedLoop[]> {
    const key = monthKey(args, records);
    const offices = await records.lookUp(officeMonths, key);
    const sum = (of: (month: OfficeMonth) => number) => offices.reduce((total, month) => total + of(month), 0);
    const inspections = sum((month) => month.inspections);
    const withProblem = sum((month) => month.withProblem);
    const closed = sum((month) => month.closedLoop);
    return [
      { office: null, officeId: null, inspections, withProblem, closed, rate: percent(share(closed, withProblem)) },
      ...offices.map((month) => ({
        office: month.name,
        officeId: officeId(month.organisationId),
        inspections: month.inspections,
        withProblem: month.withProblem,
        closed: month.closedLoop,
        rate: percent(closedLoopOf(month)),
      })),
    ];
  }

  @ToldTo(toOffices, 'the offices whose cases they are and who leads them')
  @Query(() => [CaseQuality], { description: 'Case quality in a month, office by office. 案件质量' })
  async caseQuality(
    @Args(() => CountyMonthArgs) args: CountyMonthArgs,
    @Ctx() { records }: RequestContext,
  ): Promise<CaseQuality[]> {
    const key = monthKey(args, records);
    return (await records.lookUp(officeMonths, key)).map((month) => ({
      office: month.name,
      officeId: officeId(month.organisationId),
      score: percent(qualityOf(month)),
      lightened: month.lightened,
      checks: checks.map(({ kind, of }) => {
        const [looked, failed] = of(month);
        return { kind, looked: looked!, failed: failed! };
      }),
    }));
  }

  @ToldTo(toOffices, "the county's offices")
  @Query(() => ReportingTimeliness, {
    nullable: true,
    description: 'Timeliness of accident reports in a year; null if the caller may not be told. 事故信息报送时效',
  })
  async reportingTimeliness(
    @Arg('region', () => RegionCodeScalar, { description: 'County. 县' }) region: RegionCode,
    @Arg('year', () => Year, { description: 'Year. 年度' }) year: number,
    @Ctx() { records }: RequestContext,
  ): Promise<ReportingTimeliness | null> {
    const [told] = await records.lookUp(reportingOfYear, `${countyOf(region)}/${year}/${records.request.now}`);
    return told
      ? {
          accidents: told.accidents,
          byUnit: percent(share(told.byUnit, told.accidents)),
          upward: percent(share(told.upward, told.upwardDue)),
          gravestWithinAnHour: percent(share(told.gravestInTime, told.gravest)),
        }
      : null;
  }
}

/**
 * The gaps that the caller may know of: each is told by an entry, and only to who sees that entry. What an office as a
 * whole has not done is known to that office and to those whose view is the whole county's.
 */
async function seenOf(
  records: Records,
  region: RegionCode,
  gaps: readonly EnforcementGap[],
): Promise<EnforcementGap[]> {
  const { caller, services } = records;
  const wholeCounty = isTold(ofWholeCounty, caller, region);
  const types = [...new Set(gaps.map(({ entryType }) => entryType))].filter((type) => type !== 'Organisation');
  const seen = await Promise.all(
    types.map(async (type) => {
      const ids = gaps.filter(({ entryType }) => entryType === type).map(({ entryId }) => entryId);
      return (await records.select(services.nouns.get(type)!, ['id'], { id: oneOf(ids) })).map(
        ({ id }) => id as string,
      );
    }),
  );
  const known = new Set([...seen.flat(), ...caller.offices]);
  return gaps.filter(({ entryType, entryId }) => (entryType === 'Organisation' && wholeCounty) || known.has(entryId));
}
const ofWholeCounty: Told = Object.fromEntries(Object.entries(toOffices).filter(([, places]) => places === 'counties'));

/** The month asked about: in which county, and up to which moment. */
function monthKey({ region, month }: CountyMonthArgs, { request }: RequestContext['records']): string {
  if (periodOf(month)?.kind !== 'MONTH') throw new Fault('BAD_USER_INPUT', 'The month is written YYYY-MM.');
  return `${countyOf(region)}/${month}/${request.now}`;
}
