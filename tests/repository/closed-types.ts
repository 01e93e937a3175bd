// What must not compile. `npm run check` finds a line here that does: an expectation of an error where there is none is
// an error. Nothing runs it.
import { noun } from '../../src/access/model/noun.js';
import { act, childrenOf, isSaid, created, type Must } from '../../src/kernel/act.js';
import type * as input from '../../src/enforcement/enforcement-case/enforcement-case.inputs.js';
import type { CaseParty } from '../../src/enforcement/enforcement-case/case-party.js';
import type { EnforcementCase } from '../../src/enforcement/enforcement-case/enforcement-case.js';
import { actOnParty, party } from '../../src/enforcement/enforcement-case/enforcement-case.musts.js';
import { officersAreCertified } from '../../src/enforcement/inspection/inspection.musts.js';
import { paymentBatches } from '../../src/relief/payout/payout.noun.js';
import type { DiscardBatchInput } from '../../src/relief/payout/payout.inputs.js';
import type { PaymentBatch, Payout } from '../../src/relief/payout/payout.js';

const rest = { preconditions: [], musts: [], decide: () => ({}) } as const;
const regionCode = '500101000000';

export const parts = () => [
  // @ts-expect-error a column that the noun lacks
  created<CaseParty>('CaseParty', { regionCode, unitname: 'x' }),
  // @ts-expect-error a stage that the noun lacks
  created<CaseParty>('CaseParty', { regionCode, status: 'SERVEDD' }),
  // @ts-expect-error a noun that is not there
  created<CaseParty>('CasePartie', { regionCode }),
  // @ts-expect-error no noun named
  created('CaseParty', { regionCode }),
];

export const alongs = () => [
  // @ts-expect-error a column that the noun lacks
  party<input.ServeDecisionInput, unknown, { servedOn: string }>((ctx) => ({ servedOn: ctx.at })),
  actOnParty<input.ServeDecisionInput>({
    ...rest,
    name: 'serveDecision',
    // @ts-expect-error a column that the noun lacks, inferred
    children: party((ctx) => ({ servedAt: ctx.at, servedOn: ctx.at })),
  }),
  actOnParty<input.ServeDecisionInput>({
    ...rest,
    name: 'serveDecision',
    // @ts-expect-error a stage that the noun lacks
    children: party(() => ({ status: 'SERVEDD' })),
  }),
  // @ts-expect-error a column that the noun lacks
  childrenOf<Payout>()({ entryType: 'Payout', by: 'batch', decide: () => ({}) }),
  // @ts-expect-error a noun that is not there
  childrenOf<Payout>()({ entryType: 'Payouts', by: 'batchId', decide: () => ({}) }),
  act<PaymentBatch, DiscardBatchInput>({
    ...rest,
    name: 'discardBatch',
    // @ts-expect-error the act does not say what moves with it
    children: childrenOf<Payout>()({ entryType: 'Payout', by: 'batchId', decide: () => ({}) }),
  }),
];

export const musts = () => [
  act<EnforcementCase, input.ServeNoticeInput>({
    ...rest,
    name: 'serveNotice',
    // @ts-expect-error a field that the input lacks
    musts: [isSaid('SAYS_WHY', 'reason', [], '', '')],
  }),
  act<EnforcementCase, input.ServeNoticeInput>({
    ...rest,
    name: 'serveNotice',
    // @ts-expect-error a field and a fact that the act lacks
    musts: [officersAreCertified('TWO_OFFICERS', 'officerIds')],
  }),
];

const { basis, holds, says } = { basis: [], holds: () => true, says: { zh: '', en: '' } } as const;
export const remedy: Must<unknown> = {
  code: 'NAMES_AN_ACT',
  basis,
  holds,
  says,
  // @ts-expect-error an act that is not there
  remedies: [{ action: 'fileCasee', role: 'BUREAU_HEAD' }],
};
export const wait = noun<PaymentBatch, Record<never, never>, 'submitBatch'>({
  ...paymentBatches,
  where: {},
  narrowed: {},
  // @ts-expect-error an act that the noun lacks
  waits: [{ act: 'submitBatches', status: ['APPROVED'], dueBy: null, basis: { title: '', article: '' } }],
});
