import { lifecycle } from '../../kernel/lifecycle.js';
import type { InspectionStatus } from './inspection.js';

// 检查诊断—行政处罚—整改复查: what an inspection orders or proposes is rechecked before it ends.
export const inspectionLifecycle = lifecycle<`${InspectionStatus}`>()({
  begins: 'IN_PROGRESS',
  ends: ['NO_PROBLEM', 'TRANSFERRED', 'CLOSED'],
  moves: {
    publishRandomResult: { from: ['NO_PROBLEM', 'ORDERED', 'CASE_PROPOSED', 'TRANSFERRED', 'CLOSED'], stays: true },
    recordFinding: { from: ['IN_PROGRESS'], stays: true },
    recordTechnicalOpinion: { from: ['IN_PROGRESS'], stays: true },
    concludeInspection: { from: ['IN_PROGRESS'], to: 'NO_PROBLEM', or: ['ORDERED', 'CASE_PROPOSED', 'TRANSFERRED'] },
    recheckInspection: { from: ['ORDERED', 'CASE_PROPOSED'], stays: true, or: ['CLOSED'] },
  },
});
