import type { PlanProgressFacts } from './plan.facts.js';

/** How many visits of a plan are to be drawn at random: its share, and not less. */
export const randomOwed = ({ visits, randomPercent }: Pick<PlanProgressFacts, 'visits' | 'randomPercent'>): number =>
  Math.ceil((visits * randomPercent) / 100);
/** The units that were not visited as often as planned. */
export const unitsLeft = ({ units }: Pick<PlanProgressFacts, 'units'>) => units.filter(({ owed, made }) => made < owed);
