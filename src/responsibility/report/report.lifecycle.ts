import { lifecycle } from '../../kernel/lifecycle.js';
import type { DutyReportStatus } from './report.js';

export const dutyReportLifecycle = lifecycle<`${DutyReportStatus}`>()({
  begins: 'SUBMITTED',
  ends: ['REVIEWED'],
  moves: {
    returnDutyReport: { from: ['SUBMITTED'], to: 'RETURNED' },
    resubmitDutyReport: { from: ['RETURNED'], to: 'SUBMITTED' },
    reviewDutyReport: { from: ['SUBMITTED'], to: 'REVIEWED' },
  },
});
