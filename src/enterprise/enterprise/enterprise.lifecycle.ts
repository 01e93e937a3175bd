import { lifecycle } from '../../kernel/lifecycle.js';
import type { EnterpriseStatus } from './enterprise.js';

export const enterpriseLifecycle = lifecycle<`${EnterpriseStatus}`>()({
  begins: 'REGISTERED',
  ends: ['DEREGISTERED'],
  moves: {
    deregisterEnterprise: { from: ['REGISTERED'], to: 'DEREGISTERED' },
  },
});
