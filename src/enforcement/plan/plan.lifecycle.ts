import { lifecycle } from '../../kernel/lifecycle.js';
import type { InspectionPlanStatus } from './plan.js';

export const planLifecycle = lifecycle<`${InspectionPlanStatus}`>()({
  begins: 'ADOPTED',
  ends: ['CLOSED'],
  moves: { closePlan: { from: ['ADOPTED'], to: 'CLOSED' } },
});
