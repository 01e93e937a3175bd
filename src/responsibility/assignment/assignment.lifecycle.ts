import { lifecycle } from '../../kernel/lifecycle.js';
import type { AssignmentStatus } from './assignment.js';

export const assignmentLifecycle = lifecycle<`${AssignmentStatus}`>()({
  begins: 'OPEN',
  ends: ['DONE', 'CANCELLED'],
  moves: {
    reportAssignment: { from: ['OPEN'], stays: true },
    answerAssignment: { from: ['OPEN'], to: 'ANSWERED' },
    returnAssignment: { from: ['ANSWERED'], to: 'OPEN' },
    acceptAssignment: { from: ['ANSWERED'], to: 'DONE' },
    cancelAssignment: { from: ['OPEN', 'ANSWERED'], to: 'CANCELLED' },
    withdrawMeeting: { from: ['OPEN', 'ANSWERED'], to: 'CANCELLED' },
  },
});
