import { lifecycle } from '../../kernel/lifecycle.js';
import type { InterferenceRecordStatus } from './interference.js';

export const interferenceLifecycle = lifecycle<`${InterferenceRecordStatus}`>()({
  begins: 'RECORDED',
  ends: ['PUBLISHED'],
  moves: { publishInterference: { from: ['RECORDED'], to: 'PUBLISHED' } },
});
