import { type Test, after, oneOf, inForce, is } from '../../access/model/conditions.js';
import { keyIn } from '../../access/privacy/ids.js';
import { noun } from '../../access/model/noun.js';
import { within } from '../../region/region.scope.js';
import type { Caller } from '../../access/rights/caller.js';
import { keepsMoney } from '../fund/fund.noun.js';
import { households } from '../household/household.noun.js';
import { reliefProgrammes } from '../programme/programme.noun.js';
import {
  acceptRebuild,
  applyForRelief,
  correctAccount,
  decideClaim,
  objectToClaim,
  publishByVillage,
  reviewByTownship,
  reviewByVillage,
  settleObjection,
  startRebuild,
  withdrawClaim,
} from './claim.acts.js';
import type { ReliefClaimsWhere } from './claim.inputs.js';
import { claimLifecycle } from './claim.lifecycle.js';
import { claimWaits } from './claim.waits.js';
import { PayeeAccount, ReliefClaim } from './claim.js';

/** Those who keep the money, the township, and the village. */
export const claimed = {
  ...keepsMoney,
  TOWNSHIP: ({ townships }: Caller) => ({ townshipCode: oneOf(townships) }),
  VILLAGE: ({ villages }: Caller) => ({ regionCode: oneOf(villages) }),
} as const;

type ClaimAct =
  | 'applyForRelief'
  | 'reviewByVillage'
  | 'publishByVillage'
  | 'objectToClaim'
  | 'settleObjection'
  | 'reviewByTownship'
  | 'decideClaim'
  | 'startRebuild'
  | 'acceptRebuild'
  | 'correctAccount'
  | 'withdrawClaim';
export const reliefClaims = noun<ReliefClaim, ReliefClaimsWhere, ClaimAct>({
  entity: ReliefClaim,
  names: {
    programmeId: 'entry',
    householdId: 'entry',
    memberIds: 'mentioned',
    dwellingId: 'entry',
    remedyEventId: 'entry',
    acceptorIds: 'mentioned',
    homeFileIds: 'entry',
    rosterFileId: 'entry',
    accountId: 'entry',
    fundId: 'entry',
    reviewerIds: 'mentioned',
    evidenceIds: 'entry',
  },
  tag: 'W',
  historical: true,
  lifecycle: claimLifecycle,
  sees: claimed,
  // prettier-ignore
  may: {
    applyForRelief:   ['VILLAGE', 'TOWNSHIP'],
    reviewByVillage:  ['VILLAGE', 'TOWNSHIP'],
    publishByVillage: ['VILLAGE', 'TOWNSHIP'],
    objectToClaim:    ['VILLAGE', 'TOWNSHIP'],
    settleObjection:  ['VILLAGE', 'TOWNSHIP'],
    reviewByTownship: ['TOWNSHIP'],
    decideClaim:      ['BUREAU_HEAD'],
    startRebuild:     ['TOWNSHIP'],
    acceptRebuild:    ['TOWNSHIP'],
    correctAccount:   ['TOWNSHIP'],
    withdrawClaim:    ['VILLAGE', 'TOWNSHIP', 'BUREAU_HEAD'],
  },
  acts: {
    applyForRelief,
    reviewByVillage,
    publishByVillage,
    objectToClaim,
    settleObjection,
    reviewByTownship,
    decideClaim,
    startRebuild,
    acceptRebuild,
    correctAccount,
    withdrawClaim,
  },
  // prettier-ignore
  where: {
    region:      (code) => within(code),
    programmeId: (id) => ({ programmeId: is(keyIn(reliefProgrammes, id)) }),
    householdId: (id) => ({ householdId: is(keyIn(households, id)) }),
    kind:        (kinds) => ({ kind: oneOf(kinds) }),
    status:      (statuses) => ({ status: oneOf(statuses) }),
    publicOn:    (day) => ({ publishedOn: inForce('publishedUntil', day) }),
    number: (numbers) => ({ number: oneOf(numbers) }),
    updatedAfter: (instant) => ({ updatedAt: after(instant) }),
  },
  orders: { NEWEST: { by: ['createdAt'], descending: true } },
  personal: { objectorName: 'PERSON_NAME' },
  discloses: { PERSON_NAME: ['BUREAU_HEAD', 'TOWNSHIP', 'VILLAGE'] },
  waits: claimWaits,
  answers: {
    // Withdrawn with nothing paid, or paid and back: nothing of it stands.
    condolenceOf: `select m as key, c.number, c.status from relief_claim c, unnest(c.member_ids) m
      where m = any($1::uuid[]) and c.member_ids && $1::uuid[] and c.kind = 'CONDOLENCE'
        and c.status not in ('REJECTED', 'WITHDRAWN')
        and not (exists (select from payout p where p.claim_id = c.id and p.beneficiary_id = m and p.status = 'RECOVERED')
          and not exists (select from payout p where p.claim_id = c.id and p.beneficiary_id = m
            and p.status not in ('RECOVERED', 'REJECTED', 'RETURNED', 'CANCELLED')))
      order by c.number`,
  },
  // Two who claim for one home at once: the table lets one of them.
  unique: [
    {
      constraint: 'relief_claim_one_remedy',
      property: 'remedyHome',
      path: ['dwellingId'],
      freeAt: ['REJECTED', 'WITHDRAWN'],
    },
    // The same of one home under two entries, and of one household's two homes.
    {
      constraint: 'relief_claim_one_remedy_of_home',
      property: 'remedyHome',
      path: ['dwellingId'],
      freeAt: ['REJECTED', 'WITHDRAWN'],
    },
    {
      constraint: 'relief_claim_one_remedy_of_household',
      property: 'remedyHousehold',
      path: ['dwellingId'],
      freeAt: ['REJECTED', 'WITHDRAWN'],
    },
  ],
});

/** The system that hands a payer's batches to the bank sees the accounts they go to. */
const payingInto = ({ organisationId }: Caller) => ({
  id: ((column, bind) =>
    `exists (select from payout p where p.account_id = ${column} and p.payer_id = ${bind(organisationId)})`) as Test,
});

export const payeeAccounts = noun<PayeeAccount>({
  entity: PayeeAccount,
  names: { householdId: 'entry', holderId: 'mentioned' },
  tag: 'X',
  proof: { sealed: { property: 'accountNo', name: 'accounts: what is sealed is what is found by' } },
  historical: true,
  lifecycle: null,
  sees: { ...claimed, SYSTEM_CLIENT: payingInto },
  may: {},
  acts: {},
  follows: [
    {
      entryType: 'Payout',
      roles: ['SYSTEM_CLIENT'],
      fields: ['accountId'],
      ours: (own, of) => `${own}.id = ${of}.account_id`,
    },
  ],
  where: {},
  orders: { NEWEST: { by: ['createdAt'], descending: true } },
  personal: { holderName: 'PERSON_NAME', accountNo: 'ACCOUNT' },
  discloses: {
    PERSON_NAME: ['FINANCE', 'TOWNSHIP', 'VILLAGE', 'SYSTEM_CLIENT'],
    ACCOUNT: ['FINANCE', 'TOWNSHIP', 'SYSTEM_CLIENT'],
  },
  waits: [],
});
