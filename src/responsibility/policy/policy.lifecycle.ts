import { lifecycle } from '../../kernel/lifecycle.js';
import type { PolicyDocumentStatus } from './policy.js';

export const policyLifecycle = lifecycle<`${PolicyDocumentStatus}`>()({
  begins: 'DRAFT',
  ends: ['REVISED', 'REPEALED'],
  moves: {
    issuePolicy: { from: ['DRAFT'], to: 'ISSUED' },
    revisePolicy: { from: ['ISSUED'], to: 'REVISED' },
    repealPolicy: { from: ['ISSUED'], to: 'REPEALED' },
  },
});
