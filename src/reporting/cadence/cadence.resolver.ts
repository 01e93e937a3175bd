import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { ToldTo } from '../../access/rights/audience.js';
import { toOffices } from '../../organisation/organisation.scope.js';
import type { RequestContext } from '../../api/context.js';
import { RegionCodeScalar } from '../../api/scalars/index.js';
import { Year } from '../../api/scalars/spans.js';
import { civilDateOf, type CivilDate } from '../../kernel/civil-date.js';
import { periodsUpTo } from '../../kernel/period.js';
import { countyOf, type RegionCode } from '../../kernel/region-code.js';
import { owedIn, reportsHeard } from '../coverage/coverage.hearings.js';
import { bodyCadencesOf } from './cadence.derived.js';
import { cadresHeld, countedMeetings, leadersHeld, visitsOfYear } from './cadence.facts.js';
import { BodyCadence, BodyCadenceKind } from './cadence.js';

@Resolver()
export class CadenceResolver {
  @ToldTo(toOffices, "the county's offices: whose meetings, visits and trainings they are")
  @Query(() => [BodyCadence], {
    description:
      'What each body and leader does again and again, in the periods of a year that have begun: done, due or missed, and who is missing. 定期事项落实',
  })
  async bodyCadence(
    @Arg('region', () => RegionCodeScalar, { description: 'Code of the county. 县' }) region: RegionCode,
    @Arg('kinds', () => [BodyCadenceKind], { nullable: true, description: 'Only these; all if omitted. 事项' })
    kinds: BodyCadenceKind[] | null | undefined,
    @Arg('year', () => Year, { nullable: true, description: 'Year; the present one if omitted. 年度' })
    asked: number | null,
    @Ctx() { records }: RequestContext,
  ): Promise<BodyCadence[]> {
    const today = civilDateOf(records.request.now);
    const last = `${asked ?? today.slice(0, 4)}-12-31` as CivilDate;
    const day = last < today ? last : today;
    const year = `${countyOf(region)}/${last.slice(0, 4)}`;
    if (last.slice(0, 4) > today.slice(0, 4)) return [];
    const [meetings, heard, leaders, cadres, visits, law] = await Promise.all([
      records.lookUp(countedMeetings, year),
      records.lookUp(reportsHeard, year),
      records.lookUp(leadersHeld, countyOf(region)),
      records.lookUp(cadresHeld, countyOf(region)),
      records.lookUp(visitsOfYear, year),
      records.services.law(),
    ]);
    const months = Number(law.parameter('cadence.hearing.months', day, region).value);
    const owed = await owedIn(records, countyOf(region), periodsUpTo(day, months));
    return bodyCadencesOf({ day, today, region, law, meetings, heard, leaders, cadres, owed, visits }, kinds);
  }
}
