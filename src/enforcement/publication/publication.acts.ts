import { act, ask, factValue, hasText } from '../../kernel/act.js';
import { CFF, FGW36 } from '../../kernel/statutes.js';
import { decidedParty, type DecidedFacts } from '../enforcement-case/enforcement-case.facts.js';
import type { RepairCreditInput, WithdrawPublicationInput } from './publication.inputs.js';
import type { Publication } from './publication.js';

const performed: readonly string[] = ['PERFORMED', 'DISCHARGED'];

/** Withdraws a publication. 撤回公示 (行政处罚法 第四十八条第二款) */
export const withdrawPublication = act<Publication, WithdrawPublicationInput, { party: DecidedFacts[] }>({
  name: 'withdrawPublication',
  preconditionFacts: { party: ask(decidedParty, ({ entry }) => [entry.partyId]) },
  preconditions: [
    {
      code: 'PUBLICATION_IS_WITHDRAWN_WHEN_CHANGED_OR_REVOKED',
      basis: CFF('第四十八条'),
      remedies: [{ action: 'settleAppeal', role: 'LAW_OFFICER' }],
      says: {
        zh: '只有处罚决定经复议或者诉讼被变更或者撤销的，方可撤回公示。',
        en: 'A publication can only be withdrawn if its decision was changed or revoked on reconsideration or suit.',
      },
      holds: ({ facts }) =>
        facts.party.some(({ appealOutcome }) => appealOutcome === 'CHANGED' || appealOutcome === 'REVOKED'),
    },
  ],
  musts: [
    {
      code: 'PUBLICATION_IS_WITHDRAWN_WITH_A_REASON',
      path: ['reason'],
      basis: CFF('第四十八条'),
      says: { zh: '须公开说明撤回理由。', en: 'The reason for the withdrawal must be stated; it is made public.' },
      holds: ({ input }) => hasText(input.reason),
    },
  ],
  decide: ({ input, at }) => ({ withdrawnAt: at, withdrawReason: input.reason.trim() }),
});

/** Repairs credit. 信用修复 */
export const repairCredit = act<Publication, RepairCreditInput, { party: DecidedFacts[] }>({
  name: 'repairCredit',
  judgedOnly: { obligationsDone: 'only yes is accepted: the entry says it by being repaired' },
  preconditionFacts: { party: ask(decidedParty, ({ entry }) => [entry.partyId]) },
  preconditions: [
    {
      code: 'CREDIT_IS_REPAIRED_AFTER_ITS_LEAST_TIME',
      basis: FGW36('最短公示期'),
      says: {
        zh: '最短公示期届满后方可信用修复。',
        en: 'Credit can only be repaired after the shortest period of publication has passed.',
      },
      holds: ({ entry, today }) => today >= entry.repairableFrom,
      facts: ({ entry }) => [factValue('repairableFrom', entry.repairableFrom)],
    },
    {
      code: 'CREDIT_IS_REPAIRED_WHEN_ALL_IS_DONE',
      basis: FGW36('履行义务'),
      remedies: [{ action: 'recordPayment', role: 'FINANCE' }],
      says: {
        zh: '当事人须已履行完毕，或者法院已裁定不予执行、终结执行，方可信用修复。',
        en: 'Credit can only be repaired when the party has performed its penalty, or enforcement against it was refused or ended by the court.',
      },
      holds: ({ facts }) => facts.party.every(({ status }) => performed.includes(status)),
      facts: ({ facts }) => facts.party.map(({ status }) => factValue('status', status)),
    },
  ],
  musts: [
    {
      code: 'CREDIT_IS_REPAIRED_ON_A_COMMITMENT',
      path: ['commitment'],
      basis: FGW36('公开承诺'),
      says: {
        zh: '须写明公开信用承诺，并确认义务已履行完毕。',
        en: 'A public commitment must be given, and all obligations must be confirmed as performed.',
      },
      holds: ({ input }) => hasText(input.commitment) && input.obligationsDone,
    },
  ],
  decide: ({ input, today }) => ({ repairedOn: today, commitment: input.commitment.trim() }),
});
