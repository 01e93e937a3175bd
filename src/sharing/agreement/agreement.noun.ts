import { is, oneOf } from '../../access/model/conditions.js';
import { noun } from '../../access/model/noun.js';
import { keyIn } from '../../access/privacy/ids.js';
import type { Caller } from '../../access/rights/caller.js';
import { answering, type Role } from '../../kernel/roles.js';
import { clients } from '../../organisation/organisation.noun.js';
import { ofOffices } from '../../organisation/organisation.scope.js';
import { ofCounty, within } from '../../region/region.scope.js';
import * as acts from './agreement.acts.js';
import type { SharingAgreementsWhere } from './agreement.inputs.js';
import { agreementLifecycle } from './agreement.lifecycle.js';
import { SharingAgreement } from './agreement.js';

const basis = { title: '政务数据共享条例', article: '答复期限' };
const deciding: readonly Role[] = ['BUREAU_HEAD', 'COUNTY_LEADER'];
/** Whoever works for the office of a system, and the system itself. */
const asking: readonly Role[] = ['SYSTEM_CLIENT', ...answering];
const ofOwnOffice = ({ organisationId }: Caller) => ({ organisationId: is(organisationId) });

export const sharingAgreements = noun<SharingAgreement, SharingAgreementsWhere, keyof typeof acts>({
  entity: SharingAgreement,
  names: {
    clientId: 'mentioned',
    organisationId: 'acts',
    ownerId: 'acts',
    requesterId: 'mentioned',
    answererId: 'mentioned',
  },
  tag: 'sa',
  historical: true,
  shapesRights: true,
  lifecycle: agreementLifecycle,
  sees: {
    COUNTY_LEADER: ofCounty,
    BUREAU_HEAD: ofCounty,
    LEGAL_REVIEWER: ofCounty,
    DISCIPLINE: ofCounty,
    SECTOR_DEPT: ofOffices,
    TOWNSHIP: ofOffices,
    FINANCE: ofOffices,
    SYSTEM_CLIENT: ofOwnOffice,
  },
  may: {
    requestAgreement: asking,
    extendAgreementAnswer: deciding,
    grantAgreement: deciding,
    refuseAgreement: deciding,
    withdrawAgreementRequest: asking,
    lapseAgreementRequest: deciding,
    suspendAgreement: deciding,
    resumeAgreement: deciding,
    expireAgreement: deciding,
    revokeAgreement: deciding,
  },
  acts,
  where: {
    region: (code) => within(code),
    status: (statuses) => ({ status: oneOf(statuses) }),
    clientId: (id) => ({ clientId: is(keyIn(clients, id)) }),
  },
  orders: { NEWEST: { by: ['createdAt'], descending: true } },
  personal: {},
  discloses: {},
  waits: [
    { act: 'grantAgreement', status: ['REQUESTED'], dueBy: 'answerDue', basis },
    { act: 'lapseAgreementRequest', status: ['REQUESTED'], dueBy: 'validUntil', basis },
    { act: 'expireAgreement', status: ['IN_FORCE', 'SUSPENDED'], dueBy: 'validUntil', basis },
  ],
});
