import { expect, test } from '@jest/globals';
import * as acts from '../../src/sharing/agreement/agreement.acts.js';
import { agreementLifecycle } from '../../src/sharing/agreement/agreement.lifecycle.js';
import { bothSides, everyMove, later, merge, type Over } from '../support/musts.js';

const county = '500238000000';
const today = '2026-07-01';
const tomorrow = '2026-07-02';
const yesterday = '2026-06-30';
const base = {
  signers: [],
  actor: { operatorId: null, organisationId: 'o', clientId: 'c', roles: ['SYSTEM_CLIENT'] },
  entry: { id: 'e', regionCode: county, organisationId: 'o', validUntil: today, answerExtendedAt: null },
  facts: {
    client: [{ key: 'c', organisationId: 'o', open: true, name: '平台' }],
    owner: [{ key: 'b', name: '局', kind: 'BUREAU', countyCode: '500238', regionCode: county, endedOn: null }],
    regions: [{ key: county, level: 'COUNTY', validUntil: null }],
  },
};
const well = {
  clientId: 'c',
  ownerId: 'b',
  legalBasis: '安全生产法第四十一条',
  scene: '协同治理',
  resources: ['HAZARD_DETAIL'],
  fields: ['Hazard.description'],
  regions: [county],
  usePurposes: ['治理'],
  modes: ['QUERY'],
  validUntil: tomorrow,
};
const asked = (over: object = {}, facts: object = {}): Over => ({ input: { ...well, ...over }, facts });
const client = (over: object) => ({ client: [{ ...base.facts.client[0], ...over }] });
const owner = (over: object) => ({ owner: [{ ...base.facts.owner[0], ...over }] });
const region = (over: object) => ({ regions: [{ ...base.facts.regions[0], ...over }] });
const said: Over = { input: { reason: '说明' } };
const blank: Over = { input: { reason: ' ' } };
const on = (validUntil: string): Over => ({ entry: { validUntil } });
const ofOffice = (organisationId: string): Over => ({ entry: { organisationId } });
const dueNow = (answerDue: string): Over => ({ entry: { answerDue } });

bothSides(acts, base, [
  ['requestAgreement', 'AGREEMENT_IS_FOR_THE_OWN_SYSTEM', asked(), asked({}, client({ organisationId: 'other' }))],
  ['requestAgreement', 'AGREEMENT_IS_FOR_THE_OWN_SYSTEM', asked(), asked({}, client({ open: false }))],
  ['requestAgreement', 'AGREEMENT_IS_ASKED_OF_A_BUREAU', asked(), asked({}, owner({ kind: 'DEPARTMENT' }))],
  [
    'requestAgreement',
    'AGREEMENT_IS_ASKED_OF_A_BUREAU',
    asked({}, owner({ endedOn: tomorrow })),
    asked({}, owner({ endedOn: today })),
  ],
  ['requestAgreement', 'AGREEMENT_HAS_A_LEGAL_BASIS', asked(), asked({ legalBasis: ' ' })],
  ['requestAgreement', 'AGREEMENT_HAS_A_SCENE', asked(), asked({ scene: ' ' })],
  ['requestAgreement', 'AGREEMENT_IS_ON_THE_CATALOGUE', asked({ fields: null }), asked({ resources: ['NONE'] })],
  ['requestAgreement', 'AGREEMENT_IS_ON_THE_CATALOGUE', asked(), asked({ fields: ['Hazard.grade'] })],
  ['requestAgreement', 'AGREEMENT_IS_ON_THE_CATALOGUE', asked(), asked({ fields: [] })],
  [
    'requestAgreement',
    'AGREEMENT_LEAVES_WHAT_IS_WITHHELD',
    asked(),
    asked({ resources: ['CASE_FILES'], fields: null }),
  ],
  ['requestAgreement', 'AGREEMENT_REGIONS_ARE_THE_OWNERS', asked(), asked({ regions: [] })],
  ['requestAgreement', 'AGREEMENT_REGIONS_ARE_THE_OWNERS', asked(), asked({}, owner({ countyCode: '610525' }))],
  [
    'requestAgreement',
    'AGREEMENT_REGIONS_ARE_THE_OWNERS',
    asked({}, region({ validUntil: today })),
    asked({}, region({ validUntil: yesterday })),
  ],
  ['requestAgreement', 'AGREEMENT_HAS_A_PURPOSE', asked(), asked({ usePurposes: [] })],
  ['requestAgreement', 'AGREEMENT_HAS_A_PURPOSE', asked(), asked({ usePurposes: ['治理', ' '] })],
  ['requestAgreement', 'AGREEMENT_HAS_A_MODE', asked(), asked({ modes: [] })],
  ['requestAgreement', 'AGREEMENT_ENDS_AHEAD', asked(), asked({ validUntil: today })],
  ['extendAgreementAnswer', 'AGREEMENT_ANSWER_IS_EXTENDED_ONCE', said, { ...said, entry: { answerExtendedAt: later } }],
  [
    'extendAgreementAnswer',
    'AGREEMENT_ANSWER_IS_EXTENDED_IN_TIME',
    dueNow('2026-07-01T04:00:00.000Z'),
    dueNow('2026-07-01T03:59:59.999Z'),
  ],
  ['extendAgreementAnswer', 'AGREEMENT_EXTENSION_SAYS_WHY', said, blank],
  ['grantAgreement', 'AGREEMENT_LAST_DAY_IS_AHEAD', on(today), on(yesterday)],
  ['grantAgreement', 'AGREEMENT_IS_ANSWERED_BY_ANOTHER_OFFICE', ofOffice('partner'), ofOffice('o')],
  ['resumeAgreement', 'AGREEMENT_IS_ANSWERED_BY_ANOTHER_OFFICE', ofOffice('partner'), ofOffice('o')],
  ['refuseAgreement', 'AGREEMENT_REFUSAL_SAYS_WHY', said, blank],
  [
    'withdrawAgreementRequest',
    'AGREEMENT_IS_WITHDRAWN_BY_ITS_OFFICE',
    said,
    { ...said, entry: { organisationId: 'p' } },
  ],
  ['withdrawAgreementRequest', 'AGREEMENT_WITHDRAWAL_SAYS_WHY', said, blank],
  ['lapseAgreementRequest', 'AGREEMENT_LAST_DAY_HAS_PASSED', on(yesterday), on(today)],
  ['suspendAgreement', 'AGREEMENT_SUSPENSION_SAYS_WHY', said, blank],
  ['resumeAgreement', 'AGREEMENT_LAST_DAY_IS_AHEAD', on(today), on(yesterday)],
  ['expireAgreement', 'AGREEMENT_LAST_DAY_HAS_PASSED', on(yesterday), on(today)],
  ['revokeAgreement', 'AGREEMENT_REVOCATION_SAYS_WHY', said, blank],
]);

const statuses = ['REQUESTED', 'REFUSED', 'WITHDRAWN', 'LAPSED', 'IN_FORCE', 'SUSPENDED', 'EXPIRED', 'REVOKED'];
everyMove(agreementLifecycle, statuses, {
  'REQUESTED extendAgreementAnswer': 'REQUESTED',
  'REQUESTED grantAgreement': 'IN_FORCE',
  'REQUESTED refuseAgreement': 'REFUSED',
  'REQUESTED withdrawAgreementRequest': 'WITHDRAWN',
  'REQUESTED lapseAgreementRequest': 'LAPSED',
  'IN_FORCE suspendAgreement': 'SUSPENDED',
  'IN_FORCE expireAgreement': 'EXPIRED',
  'IN_FORCE revokeAgreement': 'REVOKED',
  'SUSPENDED resumeAgreement': 'IN_FORCE',
  'SUSPENDED expireAgreement': 'EXPIRED',
  'SUSPENDED revokeAgreement': 'REVOKED',
});

test('what is open to all is answered the next working day, the rest within ten, and once ten more', () => {
  const due = (over: object) => acts.requestAgreement.decide(merge(base, asked(over)) as never).answerDue;
  expect(due({ fields: null })).toBe('2026-07-15T15:59:59.999Z');
  expect(due({ resources: ['MAJOR_HAZARDS'], fields: null })).toBe('2026-07-02T15:59:59.999Z');
  const entry = { answerDue: '2026-07-15T15:59:59.999Z' };
  const extended = acts.extendAgreementAnswer.decide(merge(base, { ...said, entry }) as never);
  expect(extended.answerDue).toBe('2026-07-29T15:59:59.999Z');
});
