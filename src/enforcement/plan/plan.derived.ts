import type { CivilDate } from '../../kernel/civil-date.js';
import type { PlanProgressFacts } from './plan.facts.js';
import type { PlanProgress } from './plan.types.js';

/** How many visits of a plan are to be drawn at random: its share, and not less. */
export const randomOwed = ({ visits, randomPercent }: Pick<PlanProgressFacts, 'visits' | 'randomPercent'>): number =>
  Math.ceil((visits * randomPercent) / 100);
/** The units that were not visited as often as planned. */
export const unitsLeft = ({ units }: Pick<PlanProgressFacts, 'units'>) => units.filter(({ owed, made }) => made < owed);

const most = 200;
/** How far a plan is on a day; what is left once its last day is over is late. */
export function progressOn(known: PlanProgressFacts, today: CivilDate): PlanProgress {
  const left = Math.max(0, known.visits - known.made);
  const units = unitsLeft(known);
  const over = today > known.endsOn;
  return {
    planned: known.visits,
    made: known.made,
    left,
    late: over ? left : 0,
    randomPlanned: randomOwed(known),
    randomMade: known.random,
    unitsPlanned: known.units.length,
    unitsMade: known.units.length - units.length,
    unitsLeft: units.length,
    unitsLate: over ? units.length : 0,
    open: units.slice(0, most).map(({ enterpriseId, owed, made }) => ({
      entryType: 'Enterprise',
      entryId: enterpriseId,
      planned: owed,
      made,
    })),
  };
}
