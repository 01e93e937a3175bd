import { lifecycle } from '../../kernel/lifecycle.js';
import type { IssueStatus } from './issue.js';

export const issueLifecycle = lifecycle<`${IssueStatus}`>()({
  begins: 'OPEN',
  ends: ['VERIFIED', 'WITHDRAWN'],
  moves: {
    planIssue: { from: ['OPEN'], stays: true },
    decideIssue: { from: ['OPEN'], stays: true },
    answerIssue: { from: ['OPEN'], to: 'RECTIFIED' },
    returnIssue: { from: ['RECTIFIED'], to: 'OPEN' },
    verifyIssue: { from: ['RECTIFIED'], to: 'VERIFIED' },
    withdrawIssue: { from: ['OPEN', 'RECTIFIED'], to: 'WITHDRAWN' },
  },
});
