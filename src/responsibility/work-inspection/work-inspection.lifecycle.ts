import { lifecycle } from '../../kernel/lifecycle.js';
import type { WorkInspectionStatus } from './work-inspection.js';

export const workInspectionLifecycle = lifecycle<`${WorkInspectionStatus}`>()({
  begins: 'STARTED',
  ends: ['CLOSED'],
  // prettier-ignore
  moves: {
    recordWorkFinding:       { from: ['STARTED'], stays: true },
    handBackWorkInspection:  { from: ['STARTED'], to: 'HANDED_BACK' },
    reportWorkRectification: { from: ['HANDED_BACK'], stays: true, or: ['REPORTED'] },
    closeWorkInspection:     { from: ['REPORTED'], to: 'CLOSED' },
  },
});
