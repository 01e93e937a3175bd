import { globalId } from '../../src/access/privacy/ids.js';
import { clients } from '../../src/organisation/organisation.noun.js';
import { as, step, type RoomWalk, type Walking } from '../support/walk.js';

const clientId = async (walking: Walking): Promise<string> => {
  const { id } = await walking.one<{ id: string }>(`select id from client where key = 'partner'`, []);
  return globalId(clients, id);
};
const reason = { reason: '说明' };
/** Past its last day. */
const later = { days: 200 };

export const walk: RoomWalk = {
  acts: {
    requestAgreement: step('client:partner', async (walking) => ({
      clientId: await clientId(walking),
      ownerId: await walking.officeOf('head'),
      legalBasis: '安全生产法第四十一条',
      scene: '隐患协同治理',
      resources: ['HAZARD_DETAIL'],
      regions: ['500238000000'],
      usePurposes: ['协同治理'],
      modes: ['QUERY', 'BATCH'],
      validUntil: walking.on(100),
    })),
    extendAgreementAnswer: step('head', reason),
    grantAgreement: step('head'),
    refuseAgreement: step('head', reason),
    withdrawAgreementRequest: step('client:partner', reason),
    lapseAgreementRequest: step('head', {}, 200),
    suspendAgreement: step('head', reason),
    resumeAgreement: step('head'),
    expireAgreement: step('head', {}, 200),
    revokeAgreement: step('head', reason),
  },
  nouns: {
    SharingAgreement: {
      stages: {
        REQUESTED: [null, 'requestAgreement'],
        REFUSED: ['REQUESTED', 'refuseAgreement'],
        WITHDRAWN: ['REQUESTED', 'withdrawAgreementRequest'],
        LAPSED: ['REQUESTED', as('lapseAgreementRequest', {}, later)],
        IN_FORCE: ['REQUESTED', 'grantAgreement'],
        SUSPENDED: ['IN_FORCE', 'suspendAgreement'],
        EXPIRED: ['IN_FORCE', as('expireAgreement', {}, later)],
        REVOKED: ['IN_FORCE', 'revokeAgreement'],
      },
    },
  },
};
