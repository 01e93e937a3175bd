import { lifecycle } from '../../kernel/lifecycle.js';
import type { InspectionPlanStatus } from './plan.js';

export const planLifecycle = lifecycle<`${InspectionPlanStatus}`>()({
  begins: 'DRAFTED',
  ends: ['CLOSED', 'WITHDRAWN'],
  moves: {
    adoptPlan: { from: ['DRAFTED'], to: 'ADOPTED' },
    withdrawPlan: { from: ['DRAFTED'], to: 'WITHDRAWN' },
    closePlan: { from: ['ADOPTED'], to: 'CLOSED' },
  },
});
