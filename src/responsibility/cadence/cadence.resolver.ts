import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { ToldTo } from '../../access/audience.js';
import { toOffices } from '../../access/scope.js';
import type { RequestContext } from '../../api/context.js';
import { CivilDateScalar, RegionCodeScalar } from '../../api/scalars/index.js';
import { civilDateOf, type CivilDate } from '../../kernel/civil-date.js';
import { countyOf, type RegionCode } from '../../kernel/region-code.js';
import { dayOf } from '../coverage/coverage.asked.js';
import { bodyCadencesOf } from './cadence.derived.js';
import { countedMeetings, hearingOffices, leadersHeld, reportsOfYear, visitsOfYear } from './cadence.facts.js';
import { BodyCadence, BodyCadenceKind } from './cadence.js';

@Resolver()
export class CadenceResolver {
  @ToldTo(toOffices, "the county's offices: whose meetings, visits and trainings they are")
  @Query(() => [BodyCadence], {
    description:
      'What each body and leader does again and again, in the year of a day, period by period up to that day: done, due or missed, and who is missing. 定期事项落实',
  })
  async bodyCadence(
    @Arg('region', () => RegionCodeScalar, { description: 'Code of the county. 县' }) region: RegionCode,
    @Arg('kinds', () => [BodyCadenceKind], { nullable: true, description: 'Only these; all if omitted. 事项' })
    kinds: BodyCadenceKind[] | null,
    @Arg('on', () => CivilDateScalar, { nullable: true, description: 'Day; today if omitted. 日期' })
    on: CivilDate | null,
    @Ctx() { records }: RequestContext,
  ): Promise<BodyCadence[]> {
    const day = dayOf(records, on);
    const year = `${countyOf(region)}/${day.slice(0, 4)}`;
    const [meetings, offices, leaders, reports, visits, law] = await Promise.all([
      records.told(countedMeetings, year),
      records.told(hearingOffices, countyOf(region)),
      records.told(leadersHeld, countyOf(region)),
      records.told(reportsOfYear, year),
      records.told(visitsOfYear, year),
      records.office.law(),
    ]);
    const today = civilDateOf(records.request.now);
    return bodyCadencesOf({ day, today, region, law, meetings, offices, leaders, reports, visits }, kinds);
  }
}
