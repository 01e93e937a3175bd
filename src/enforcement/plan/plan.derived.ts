import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import type { PlanProgressFacts, VisitOfDraw } from './plan.facts.js';
import { randomOwed, unitsLeft } from './plan.musts.js';
import { DrawnVisitState, type DrawnVisit, type PlanProgress } from './plan.types.js';

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

function stateOf({ visitsDue, visitedAt, publicityDue, publishedAt }: VisitOfDraw, at: Instant): DrawnVisitState {
  if (publishedAt !== null) return DrawnVisitState.PUBLISHED;
  if (visitedAt !== null)
    return publicityDue !== null && at > publicityDue ? DrawnVisitState.PUBLICITY_LATE : DrawnVisitState.VISITED;
  return visitsDue !== null && at > visitsDue ? DrawnVisitState.LATE : DrawnVisitState.DUE;
}
/** A unit that was drawn, and how far its visit is at a moment. */
export const drawnVisitAt = (visit: VisitOfDraw, at: Instant): DrawnVisit => ({
  entryType: 'Enterprise',
  entryId: visit.enterpriseId,
  officerType: 'Operator',
  firstId: visit.firstId,
  secondId: visit.secondId,
  unitName: visit.unitName,
  certificateNumbers: visit.certificateNumbers,
  state: stateOf(visit, at),
  visitedAt: visit.visitedAt,
  publicResult: visit.publicResult,
  publishedAt: visit.publishedAt,
});
