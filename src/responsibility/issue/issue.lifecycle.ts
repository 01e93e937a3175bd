import { lifecycle } from '../../kernel/lifecycle.js';
import type { IssueStatus } from './issue.js';

export const issueLifecycle = lifecycle<`${IssueStatus}`>()({
  begins: 'OPEN',
  ends: ['VERIFIED'],
  moves: {
    answerIssue: { from: ['OPEN'], to: 'RECTIFIED' },
    returnIssue: { from: ['RECTIFIED'], to: 'OPEN' },
    verifyIssue: { from: ['RECTIFIED'], to: 'VERIFIED' },
  },
});
