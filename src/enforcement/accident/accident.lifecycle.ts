import { lifecycle } from '../../kernel/lifecycle.js';
import type { AccidentStatus } from './accident.js';

export const accidentLifecycle = lifecycle<`${AccidentStatus}`>()({
  begins: 'REPORTED',
  ends: ['DISMISSED'],
  moves: {
    supplementAccident: { from: ['REPORTED'], to: 'REPORTED' },
    raiseAccident: { from: ['REPORTED'], stays: true },
    returnAccident: { from: ['REPORTED'], stays: true },
    dismissAccident: { from: ['REPORTED'], to: 'DISMISSED' },
  },
});
