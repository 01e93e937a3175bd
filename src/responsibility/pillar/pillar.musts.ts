import type { PillarElement, SystemPillar } from './pillar.js';

/** Which system each element is of. */
export const pillarOf: Readonly<Record<`${PillarElement}`, `${SystemPillar}`>> = {
  COORDINATION: 'COMMAND',
  HEADQUARTERS: 'COMMAND',
  BUREAU: 'ADMINISTRATION',
  GRASSROOTS: 'ADMINISTRATION',
  PROFESSIONAL_TEAM: 'FORCES',
  TOWNSHIP_TEAM: 'FORCES',
  DUTY_LISTS: 'INSTITUTIONS',
  WORK_RULES: 'INSTITUTIONS',
};
