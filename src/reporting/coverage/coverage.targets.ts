import { globalId } from '../../access/privacy/ids.js';
import type { Records } from '../../access/acting/records.js';
import { civilDateOf, endOf, startOf, type CivilDate } from '../../kernel/civil-date.js';
import { organisations } from '../../organisation/organisation.noun.js';
import { actualOf, counting, isMet } from '../../responsibility/safety-target/safety-target.score.js';
import type { SafetyTarget } from '../../responsibility/safety-target/safety-target.js';
import {
  revisionsOf,
  type Measured,
  type RevisionFacts,
} from '../../responsibility/safety-target/safety-target.facts.js';
import type { TargetProgress } from './coverage.js';

type Target = Pick<SafetyTarget, 'id' | 'measure' | 'bound' | 'value' | 'organisationId'>;

/** What a target was on a day: before its first revision after that day, what that one found. */
const valueOn = ({ value }: Target, revisions: readonly RevisionFacts[], day: CivilDate): number =>
  revisions.find(({ revisedOn }) => revisedOn > day)?.formerValue ?? Number(value);

/** Up to when is counted: to the end of a day, but not beyond the year or now. */
const upTo = (year: number, day: CivilDate, today: CivilDate, now: string): string => {
  const last = `${year}-12-31` as CivilDate;
  const until = day < last ? day : last;
  return until >= today ? now : until === last ? startOf(`${year + 1}-01-01` as CivilDate) : endOf(until);
};

/** How far each target is on a day, each by the figures of whom it is set for. */
export async function progressOf(
  records: Records,
  targets: readonly Target[],
  { county, year, day }: { county: string; year: number; day: CivilDate },
): Promise<TargetProgress[]> {
  const now = records.request.now;
  const moment = upTo(year, day, civilDateOf(now), now);
  const offices = [...new Set(targets.map(({ organisationId }) => organisationId ?? ''))];
  const counted = new Map(
    await Promise.all(
      offices.map(async (office): Promise<[string, readonly Measured[]]> => {
        const key = `${county}/${year}/${moment}/${office}`;
        const own = targets.filter(({ organisationId }) => (organisationId ?? '') === office);
        const sources = [...new Set(own.map(({ measure }) => counting[measure]))];
        return [office, (await Promise.all(sources.map((source) => records.lookUp(source, key)))).flat()];
      }),
    ),
  );
  return Promise.all(
    targets.map(async (target): Promise<TargetProgress> => {
      const { id, measure, organisationId } = target;
      const actual = actualOf(measure, counted.get(organisationId ?? '') ?? []);
      const value = valueOn(target, await records.lookUp(revisionsOf, id), day);
      return {
        entryId: id,
        value: value.toFixed(4),
        organisationId: organisationId && globalId(organisations, organisationId),
        actual: actual === null ? null : actual.toFixed(4),
        met: actual === null ? null : isMet(target, actual, value),
      };
    }),
  );
}
