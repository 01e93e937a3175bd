import { lifecycle } from '../../kernel/lifecycle.js';
import type { AdoptionStatus, PracticeStatus } from './practice.js';

export const practiceLifecycle = lifecycle<`${PracticeStatus}`>()({
  begins: 'PROPOSED',
  ends: ['REJECTED', 'PUBLISHED'],
  moves: {
    acceptPractice: { from: ['PROPOSED'], to: 'ACCEPTED' },
    rejectPractice: { from: ['PROPOSED'], to: 'REJECTED' },
    publishPractice: { from: ['ACCEPTED'], to: 'PUBLISHED' },
    nominatePractice: { from: ['PUBLISHED'], stays: true },
    recordPracticeResult: { from: ['PUBLISHED'], stays: true },
  },
});
export const adoptionLifecycle = lifecycle<`${AdoptionStatus}`>()({
  begins: 'ASKED',
  ends: ['ANSWERED'],
  moves: { answerPractice: { from: ['ASKED'], to: 'ANSWERED' } },
});
