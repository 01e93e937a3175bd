import { lifecycle } from '../../kernel/lifecycle.js';
import type { PolicyDocumentStatus } from './policy.js';

export const policyLifecycle = lifecycle<`${PolicyDocumentStatus}`>()({
  begins: 'DRAFT',
  ends: ['REVISED', 'REPEALED', 'WITHDRAWN', 'REFUSED'],
  moves: {
    changePolicyDraft: { from: ['DRAFT'], stays: true },
    withdrawPolicyDraft: { from: ['DRAFT'], to: 'WITHDRAWN' },
    refusePolicyDraft: { from: ['DRAFT'], to: 'REFUSED' },
    issuePolicy: { from: ['DRAFT'], to: 'ISSUED' },
    reviewPolicy: { from: ['ISSUED'], stays: true },
    revisePolicy: { from: ['ISSUED'], to: 'REVISED' },
    repealPolicy: { from: ['ISSUED'], to: 'REPEALED' },
  },
});
