import { civilDateOf, type CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import type { Law } from '../../kernel/law.js';
import type { Jurisdiction } from './accident.grade.js';
import type { Accident } from './accident.js';

/**
 * By when its investigation must be there: the county's own formed, or who investigates above the county entered
 * (有案必查).
 */
export const investigationDue = (jurisdiction: Jurisdiction, law: Law, day: CivilDate, region: string): Instant =>
  law.due(jurisdiction === 'COUNTY' ? 'accident.group.days' : 'accident.above.days', day, region).dueAt;
/** What follows where another level investigates from now on. */
export const passedTo = (
  entry: Pick<Accident, 'jurisdiction' | 'regionCode'>,
  jurisdiction: Jurisdiction,
  law: Law,
  at: Instant,
) =>
  entry.jurisdiction !== jurisdiction && {
    jurisdiction,
    jurisdictionChangedAt: at,
    handOverDue: law.due('investigation.handover.days', civilDateOf(at), entry.regionCode).dueAt,
    investigationDue: investigationDue(jurisdiction, law, civilDateOf(at), entry.regionCode),
  };

const traffic: readonly string[] = ['ROAD_TRAFFIC', 'FIRE'];
/**
 * The parameter of the days in which a change of casualties changes the grade: thirty, or seven for traffic and fire.
 */
export const regradeKey = (kind: string): string =>
  traffic.includes(kind) ? 'accident.supplement.traffic.fire.days' : 'accident.supplement.days';
