import { after, oneOf, is, type Test } from '../../access/model/conditions.js';
import { keyIn } from '../../access/privacy/ids.js';
import { noun, waitOn } from '../../access/model/noun.js';
import { within } from '../../region/region.scope.js';
import type { Caller } from '../../access/rights/caller.js';
import { claimed, reliefClaims } from '../claim/claim.noun.js';
import { keepsMoney } from '../fund/fund.noun.js';
import { reliefProgrammes } from '../programme/programme.noun.js';
import {
  approveBatch,
  composeBatch,
  discardBatch,
  recordRecovery,
  recoverPayout,
  returnPayout,
  reviewUnenteredLines,
  settlePayouts,
  submitBatch,
  tellUnenteredLines,
} from './payout.acts.js';
import type { PaymentBatchesWhere, PayoutsWhere } from './payout.inputs.js';
import { batchLifecycle, payoutLifecycle } from './payout.lifecycle.js';
import { PaymentBatch, Payout } from './payout.js';
import { dueOfPart } from './payout.facts.js';
import { moneyProof } from './payout.proof.js';

/** The system that hands a payer's batches to the bank sees those. */
const ofPayer = { SYSTEM_CLIENT: ({ organisationId }: Caller) => ({ payerId: is(organisationId) }) } as const;
const basis = { title: '自然灾害救助条例', article: '第二十条' };
const notOwn = ({ operatorId }: Caller) => ({
  composerId: ((column, bind) => `${column} <> ${bind(operatorId)}`) as Test,
});
const untold = () => ({ unenteredCount: ((column) => `${column} > 0`) as Test });
/** The earliest day of what is still to be paid of a claim: what is late stays late until it is paid. */
const partDue = (): string => `(select min(${dueOfPart}) from relief_due d where d.claim_id = t.id)`;
/** Claims of a season have their own day, and every other its own. */
const unpaid = (ofSeason: boolean) => (): Record<string, Test> => ({
  id: (column) => `exists (select from relief_due d where d.claim_id = ${column}
    and (d.kind = 'WINTER_SPRING') = ${ofSeason})`,
});

export const paymentBatches = noun<
  PaymentBatch,
  PaymentBatchesWhere,
  | 'composeBatch'
  | 'approveBatch'
  | 'submitBatch'
  | 'settlePayouts'
  | 'discardBatch'
  | 'tellUnenteredLines'
  | 'reviewUnenteredLines'
>({
  entity: PaymentBatch,
  names: { unenteredIds: 'entry', programmeId: 'entry', fundId: 'entry', payerId: 'acts', composerId: 'acts' },
  tag: 'Y',
  historical: true,
  lifecycle: batchLifecycle,
  sees: { ...keepsMoney, ...ofPayer },
  // prettier-ignore
  may: {
    composeBatch:  ['FINANCE'],
    approveBatch:  ['FINANCE', 'BUREAU_HEAD'],
    submitBatch:   ['FINANCE'],
    settlePayouts: ['FINANCE', 'SYSTEM_CLIENT'],
    discardBatch:  ['FINANCE'],
    tellUnenteredLines:   ['FINANCE', 'SYSTEM_CLIENT'],
    reviewUnenteredLines: ['FINANCE'],
  },
  acts: {
    composeBatch,
    approveBatch,
    submitBatch,
    settlePayouts,
    discardBatch,
    tellUnenteredLines,
    reviewUnenteredLines,
  },
  // prettier-ignore
  where: {
    region:      (code) => within(code),
    programmeId: (id) => ({ programmeId: is(keyIn(reliefProgrammes, id)) }),
    status:      (statuses) => ({ status: oneOf(statuses) }),
  },
  orders: { NEWEST: { by: ['createdAt'], descending: true } },
  personal: {},
  discloses: {},
  waits: [
    waitOn(() => reliefClaims, {
      act: 'composeBatch',
      status: ['PAYABLE'],
      dueBy: null,
      dueAt: partDue,
      basis: { title: '重庆市自然灾害倒损住房恢复重建', article: '渝应急发〔2022〕76号' },
      only: unpaid(false),
    }),
    waitOn(() => reliefClaims, {
      act: 'composeBatch',
      status: ['PAYABLE'],
      dueBy: null,
      dueAt: partDue,
      basis: { title: '冬春救助工作要求', article: '春节前发放到户到人' },
      only: unpaid(true),
    }),
    { act: 'approveBatch', status: ['DRAFT'], dueBy: 'payDue', basis, only: notOwn },
    { act: 'submitBatch', status: ['APPROVED'], dueBy: 'payDue', basis },
    { act: 'settlePayouts', status: ['SUBMITTED'], dueBy: 'answerDue', basis },
    { act: 'reviewUnenteredLines', status: ['SUBMITTED', 'SETTLED'], dueBy: null, basis, only: untold },
  ],
  // Two who compose at once: the table lets one of them pay a key.
  unique: [{ constraint: 'payout_one_that_lives', property: 'programmeId', path: ['programmeId'], freeAt: [] }],
});

export const payouts = noun<Payout, PayoutsWhere, 'returnPayout' | 'recoverPayout' | 'recordRecovery'>({
  entity: Payout,
  names: {
    endToEndId: 'entry',
    beneficiaryId: 'mentioned',
    programmeId: 'entry',
    fundId: 'entry',
    batchId: 'entry',
    claimId: 'entry',
    accountId: 'entry',
    payerId: 'acts',
  },
  tag: 'Z',
  historical: true,
  races: ['payout_begins_on_its_claim'],
  proof: moneyProof,
  lifecycle: payoutLifecycle,
  sees: { ...claimed, ...ofPayer },
  // prettier-ignore
  may: {
    returnPayout:   ['FINANCE', 'SYSTEM_CLIENT'],
    recoverPayout:  ['FINANCE', 'BUREAU_HEAD'],
    recordRecovery: ['FINANCE'],
  },
  acts: { returnPayout, recoverPayout, recordRecovery },
  // prettier-ignore
  where: {
    region:      (code) => within(code),
    programmeId: (id) => ({ programmeId: is(keyIn(reliefProgrammes, id)) }),
    batchId:     (id) => ({ batchId: is(keyIn(paymentBatches, id)) }),
    claimId:     (id) => ({ claimId: is(keyIn(reliefClaims, id)) }),
    kind:        (kinds) => ({ kind: oneOf(kinds) }),
    status:      (statuses) => ({ status: oneOf(statuses) }),
    endToEndId:  (ids) => ({ endToEndId: oneOf(ids) }),
    updatedAfter: (instant) => ({ updatedAt: after(instant) }),
  },
  orders: { NEWEST: { by: ['createdAt'], descending: true } },
  personal: {},
  discloses: {},
  waits: [
    {
      act: 'recordRecovery',
      status: ['RECOVERING'],
      dueBy: null,
      basis: { title: '自然灾害救助条例', article: '第三十条' },
    },
  ],
  answers: {
    payoutsOfClaim: `select claim_id as key, status, amount_fen::text as amount, tranche from payout where claim_id = any($1::uuid[])`,
  },
});
