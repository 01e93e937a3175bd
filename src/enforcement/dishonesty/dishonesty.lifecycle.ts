import { lifecycle } from '../../kernel/lifecycle.js';
import type { DishonestyListingStatus } from './dishonesty.js';

export const dishonestyLifecycle = lifecycle<`${DishonestyListingStatus}`>()({
  begins: 'TOLD',
  ends: ['DROPPED', 'REMOVED'],
  moves: {
    listDishonesty: { from: ['TOLD'], to: 'LISTED', or: ['DROPPED'] },
    removeDishonesty: { from: ['LISTED'], to: 'REMOVED' },
  },
});
