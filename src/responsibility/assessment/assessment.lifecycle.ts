import { lifecycle } from '../../kernel/lifecycle.js';
import type { SchemeStatus, TermStatus } from './assessment.js';

export const schemeLifecycle = lifecycle<`${SchemeStatus}`>()({
  begins: 'IN_FORCE',
  ends: ['WITHDRAWN'],
  moves: { withdrawAssessmentScheme: { from: ['IN_FORCE'], to: 'WITHDRAWN' } },
  rests: { IN_FORCE: 'What is to be done under it, and by when, are its terms.' },
});
/** Whether a term was kept is told by the sealed months and the bulletins; its own stage says that it stands. */
export const termLifecycle = lifecycle<`${TermStatus}`>()({
  begins: 'PLANNED',
  ends: ['LAPSED'],
  moves: { withdrawAssessmentScheme: { from: ['PLANNED'], to: 'LAPSED' } },
});
