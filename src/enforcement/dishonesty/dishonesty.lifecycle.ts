import { lifecycle } from '../../kernel/lifecycle.js';
import type { DishonestyStatus } from './dishonesty.js';

export const dishonestyLifecycle = lifecycle<`${DishonestyStatus}`>()({
  begins: 'TOLD',
  ends: ['DROPPED', 'REMOVED'],
  moves: { listDishonesty: { from: ['TOLD'], to: 'LISTED', or: ['DROPPED'] }, removeDishonesty: { from: ['LISTED'], to: 'REMOVED' } },
});
