import { lifecycle } from '../../kernel/lifecycle.js';
import type { SharingAgreementStatus } from './agreement.js';

export const agreementLifecycle = lifecycle<`${SharingAgreementStatus}`>()({
  begins: 'REQUESTED',
  ends: ['REFUSED', 'WITHDRAWN', 'LAPSED', 'EXPIRED', 'REVOKED'],
  moves: {
    extendAgreementAnswer: { from: ['REQUESTED'], stays: true },
    grantAgreement: { from: ['REQUESTED'], to: 'IN_FORCE' },
    refuseAgreement: { from: ['REQUESTED'], to: 'REFUSED' },
    withdrawAgreementRequest: { from: ['REQUESTED'], to: 'WITHDRAWN' },
    lapseAgreementRequest: { from: ['REQUESTED'], to: 'LAPSED' },
    suspendAgreement: { from: ['IN_FORCE'], to: 'SUSPENDED' },
    resumeAgreement: { from: ['SUSPENDED'], to: 'IN_FORCE' },
    expireAgreement: { from: ['IN_FORCE', 'SUSPENDED'], to: 'EXPIRED' },
    revokeAgreement: { from: ['IN_FORCE', 'SUSPENDED'], to: 'REVOKED' },
  },
});
