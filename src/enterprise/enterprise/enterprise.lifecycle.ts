import { lifecycle } from '../../kernel/lifecycle.js';
import type { EnterpriseStatus } from './enterprise.js';

export const enterpriseLifecycle = lifecycle<`${EnterpriseStatus}`>()({
  begins: 'REGISTERED',
  ends: ['DEREGISTERED'],
  rests: {
    OPERATING: 'it operates; what is due at it is told of its hazards, inspections and cases',
    SELF_STOPPED: 'it resumes when it chooses to',
    CLOSED: 'it is struck off when the market register strikes it off',
  },
  moves: {
    admitEnterprise: { from: ['REGISTERED'], to: 'OPERATING' },
    stopEnterprise: { from: ['OPERATING'], to: 'SELF_STOPPED' },
    suspendEnterprise: { from: ['REGISTERED', 'OPERATING', 'SELF_STOPPED'], to: 'ORDERED_SUSPENDED' },
    cutPower: { from: ['ORDERED_SUSPENDED'], to: 'POWER_CUT' },
    resumeEnterprise: { from: ['SELF_STOPPED', 'ORDERED_SUSPENDED', 'POWER_CUT', 'CLOSURE_PROPOSED'], to: 'OPERATING' },
    proposeClosure: {
      from: ['REGISTERED', 'OPERATING', 'SELF_STOPPED', 'ORDERED_SUSPENDED', 'POWER_CUT'],
      to: 'CLOSURE_PROPOSED',
    },
    closeEnterprise: { from: ['CLOSURE_PROPOSED'], to: 'CLOSED' },
    deregisterEnterprise: {
      from: ['REGISTERED', 'OPERATING', 'SELF_STOPPED', 'ORDERED_SUSPENDED', 'POWER_CUT', 'CLOSURE_PROPOSED', 'CLOSED'],
      to: 'DEREGISTERED',
    },
  },
});
