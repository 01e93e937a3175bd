import { lifecycle } from '../../kernel/lifecycle.js';
import type { InterferenceRecordStatus } from './interference.js';

export const interferenceLifecycle = lifecycle<`${InterferenceRecordStatus}`>()({
  begins: 'RECORDED',
  ends: ['PUBLISHED', 'DISMISSED'],
  moves: {
    publishInterference: { from: ['RECORDED'], to: 'PUBLISHED' },
    dismissInterference: { from: ['RECORDED'], to: 'DISMISSED' },
  },
});
