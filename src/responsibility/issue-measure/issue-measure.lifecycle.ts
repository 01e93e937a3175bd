import { lifecycle } from '../../kernel/lifecycle.js';
import type { IssueMeasureStatus } from './issue-measure.js';

export const issueMeasureLifecycle = lifecycle<`${IssueMeasureStatus}`>()({
  begins: 'OPEN',
  ends: ['CHECKED', 'DROPPED'],
  moves: {
    reportIssueMeasure: { from: ['OPEN'], to: 'REPORTED' },
    returnIssueMeasure: { from: ['REPORTED'], to: 'OPEN' },
    checkIssueMeasure: { from: ['REPORTED'], to: 'CHECKED' },
    dropIssueMeasure: { from: ['OPEN'], to: 'DROPPED' },
  },
});
