import { lifecycle } from '../../kernel/lifecycle.js';
import type { DishonestyListingStatus } from './dishonesty.js';
import type { JointSanctionStatus } from './joint-sanction.js';

export const dishonestyLifecycle = lifecycle<`${DishonestyListingStatus}`>()({
  begins: 'TOLD',
  ends: ['DROPPED', 'REMOVED'],
  moves: {
    answerDishonesty: { from: ['TOLD'], stays: true },
    listDishonesty: { from: ['TOLD'], to: 'LISTED', or: ['DROPPED'] },
    removeDishonesty: { from: ['LISTED'], to: 'REMOVED' },
    applyForDishonestyRemoval: { from: ['LISTED'], stays: true },
    refuseDishonestyRemoval: { from: ['LISTED'], stays: true },
  },
});

export const sanctionLifecycle = lifecycle<`${JointSanctionStatus}`>()({
  begins: 'TOLD',
  ends: ['ENDED'],
  rests: { ANSWERED: 'it lasts as long as the listing does' },
  moves: {
    answerJointSanction: { from: ['TOLD'], to: 'ANSWERED' },
    removeDishonesty: { from: ['TOLD', 'ANSWERED'], to: 'ENDED' },
  },
});
