import { lifecycle } from '../../kernel/lifecycle.js';
import type { ResponsibilityStatus } from './responsibility.js';

// That its last day has passed is told by the day and is no stage.
export const responsibilityLifecycle = lifecycle<`${ResponsibilityStatus}`>()({
  begins: 'DRAFT',
  ends: ['HANDED_OVER', 'SUPERSEDED'],
  rests: {
    ACKNOWLEDGED: 'a duty that is borne goes on until it is handed over or superseded',
  },
  // prettier-ignore
  moves: {
    publishResponsibility:     { from: ['DRAFT'],                              to: 'PUBLISHED' },
    acknowledgeResponsibility: { from: ['PUBLISHED'],                          to: 'ACKNOWLEDGED' },
    handOverResponsibility:    { from: ['PUBLISHED', 'ACKNOWLEDGED'],          to: 'HANDED_OVER' },
    supersedeResponsibility:   { from: ['DRAFT', 'PUBLISHED', 'ACKNOWLEDGED'], to: 'SUPERSEDED' },
  },
});
