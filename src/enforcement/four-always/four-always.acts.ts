import { act, ask, factValue, isSaid, type Judging } from '../../kernel/act.js';
import { AQF, CFF, POINTS } from '../../kernel/statutes.js';
import { illegalCase, takenInCase, type IllegalCase, type TakenInCase } from './four-always.facts.js';
import { groundsOf } from './four-always.musts.js';
import type { AnswerFourAlwaysInput, WithdrawFourAlwaysInput } from './four-always.inputs.js';
import type { FourAlwaysAnswer } from './four-always.js';

const rule = POINTS('打非治违“四个一律”');
type Answering = { case: IllegalCase[]; taken: TakenInCase[] };
type OnAnswer = Judging<FourAlwaysAnswer, AnswerFourAlwaysInput, Answering>;
/** What took the measure that is answered; the latest number where several did. */
const takenBy = ({ input, facts }: Pick<OnAnswer, 'input' | 'facts'>): string | null =>
  facts.taken
    .filter(({ measure }) => measure === input.measure)
    .map(({ number }) => number)
    .sort()
    .at(-1) ?? null;
const open: readonly string[] = ['FILED', 'SUSPENDED', 'CONCLUDED', 'DECIDED'];

/** Answers one of the four measures of a case. 落实四个一律 */
export const answerFourAlways = act<FourAlwaysAnswer, AnswerFourAlwaysInput, Answering>({
  name: 'answerFourAlways',
  begins: true,
  concerns: ({ caseId }) => ({ entryType: 'EnforcementCase', id: caseId, path: 'caseId' }),
  facts: {
    case: ask(illegalCase, ({ input }) => [input.caseId]),
    taken: ask(takenInCase, ({ input }) => [input.caseId]),
  },
  musts: [
    {
      code: 'FOUR_ALWAYS_ARE_OF_AN_OPEN_ILLEGAL_CASE',
      path: ['caseId'],
      basis: rule,
      says: {
        zh: '只能对本机关办理的、尚未结案的打非治违案件逐项落实四个一律。',
        en: 'The four measures can only be answered in an open case against illegal operation, by the office that handles it.',
      },
      holds: ({ facts, actor }) =>
        facts.case.some(
          ({ illegal, status, organisationId }) =>
            illegal && open.includes(status) && organisationId === actor.organisationId,
        ),
    },
    {
      code: 'FOUR_ALWAYS_ARE_ANSWERED_ONCE',
      path: ['measure'],
      basis: rule,
      says: {
        zh: '同一案件的同一措施只能有一项有效答复；须改变的，先撤回原答复。',
        en: 'A measure may have only one answer in a case at a time; one that no longer holds must be withdrawn first.',
      },
      holds: ({ input, facts }) => !facts.case.some(({ answered }) => answered.includes(input.measure)),
    },
    {
      code: 'FOUR_ALWAYS_ARE_TAKEN_BY_AN_ENTRY',
      path: ['measure'],
      basis: AQF('第一百一十三条'),
      remedies: [
        { action: 'proposeClosure', role: 'BUREAU_HEAD' },
        { action: 'banOperation', role: 'BUREAU_HEAD' },
        { action: 'decideCase', role: 'BUREAU_HEAD' },
        { action: 'seize', role: 'BUREAU_HEAD' },
        { action: 'referCriminal', role: 'LAW_OFFICER' },
      ],
      says: {
        zh: '答复为已采取的，该案须有相应的提请关闭或者取缔、停产停业或者查封扣押、处罚决定、移送；没有的，须选择不适用情形。',
        en: 'A measure can only be answered as taken where the case has led to it: a proposal of closure or a ban, an order to suspend or a seizure, a penalty, a referral; otherwise a ground must be chosen.',
      },
      holds: (ctx) => ctx.input.ground != null || takenBy(ctx) !== null,
    },
    {
      code: 'FOUR_ALWAYS_BAN_WHO_HAS_NO_REGISTRATION',
      path: ['ground'],
      basis: AQF('第六十三条'),
      remedies: [{ action: 'banOperation', role: 'BUREAU_HEAD' }],
      says: {
        zh: '未登记的非法生产经营单位须予取缔，不得以不具备法定关闭情形为由不予关闭。',
        en: 'Who operates illegally and is registered nowhere must be banned: NO_GROUND_OF_CLOSURE may not be the answer.',
      },
      holds: ({ input, facts }) =>
        input.ground !== 'NO_GROUND_OF_CLOSURE' || facts.case.every(({ unregistered }) => !unregistered),
    },
    {
      code: 'FOUR_ALWAYS_ARE_LEFT_FOR_A_GROUND_OF_THEIRS',
      path: ['ground'],
      basis: ({ input }) => (input.ground ? groundsOf[input.ground].basis : rule),
      says: {
        zh: '不适用情形须属于该项措施，且该案不得已经采取该项措施；以已关闭为由不停产的，须已提请或者责令关闭。',
        en: 'The ground must be one of this measure, and the case may not have taken the measure; STOPPED_BY_CLOSURE must have a closure that was proposed or imposed.',
      },
      holds: (ctx) =>
        ctx.input.ground == null ||
        (groundsOf[ctx.input.ground].of.includes(ctx.input.measure) &&
          takenBy(ctx) === null &&
          (ctx.input.ground !== 'STOPPED_BY_CLOSURE' || ctx.facts.taken.some(({ measure }) => measure === 'CLOSE'))),
      facts: (ctx) => (takenBy(ctx) === null ? [] : [factValue('takenBy', takenBy(ctx))]),
    },
  ],
  decide: (ctx) => ({
    regionCode: ctx.facts.case[0]!.regionCode,
    organisationId: ctx.facts.case[0]!.organisationId,
    caseId: ctx.input.caseId,
    measure: ctx.input.measure,
    taken: ctx.input.ground == null,
    ground: ctx.input.ground ?? null,
    takenBy: ctx.input.ground == null ? takenBy(ctx) : null,
    answeredAt: ctx.at,
  }),
});

/** Takes back an answer that no longer holds. 撤回 */
export const withdrawFourAlways = act<FourAlwaysAnswer, WithdrawFourAlwaysInput, { case: IllegalCase[] }>({
  name: 'withdrawFourAlways',
  preconditionFacts: { case: ask(illegalCase, ({ entry }) => [entry.caseId]) },
  preconditions: [
    {
      code: 'FOUR_ALWAYS_ARE_WITHDRAWN_WHILE_OPEN',
      basis: CFF('第五十七条'),
      says: {
        zh: '只有案件尚未结案，且由办案机关，方可撤回答复。',
        en: 'An answer can only be withdrawn before the case is closed, by the office that handles it.',
      },
      holds: ({ entry, facts, actor }) =>
        entry.organisationId === actor.organisationId && facts.case.some(({ status }) => open.includes(status)),
    },
  ],
  musts: [
    isSaid(
      'FOUR_ALWAYS_ARE_WITHDRAWN_FOR_A_REASON',
      'reason',
      rule,
      '须写明撤回理由。',
      'The reason of the withdrawal must be stated.',
    ),
  ],
  decide: ({ input }) => ({ withdrawReason: input.reason.trim() }),
});
