import { lifecycle } from '../../kernel/lifecycle.js';
import type { InterferenceStatus } from './interference.js';

export const interferenceLifecycle = lifecycle<`${InterferenceStatus}`>()({ begins: 'RECORDED', ends: ['PUBLISHED'], moves: { publishInterference: { from: ['RECORDED'], to: 'PUBLISHED' } } });
