import { act, ask, type Must, type OfInput } from '../../kernel/act.js';
import { levelOf, townshipOf, type RegionCode } from '../../kernel/region-code.js';
import { JZTL } from '../../kernel/statutes.js';
import { regionByCode, type RegionFacts } from '../../region/region.facts.js';
import { programmeById, type ProgrammeFacts } from '../programme/programme.facts.js';
import { struckByProgramme, type BalanceFacts, type StruckFacts } from './fund.facts.js';
import { advanced, allocated, available, posting, type Movement } from './fund.ledger.js';
import type {
  AdvanceToTownshipInput,
  DrawAdvanceInput,
  ReturnAdvanceInput,
  TakeBackAllocationInput,
} from './fund.inputs.js';
import type { PostingKind, ReliefFund } from './fund.js';
import { balances, earmarked, forItsPurpose, holdsSoMuch, notBeyond, onPaper, positive } from './fund.musts.js';

const moved = (
  entry: ReliefFund,
  kind: `${PostingKind}`,
  { document, programmeId = null }: { readonly document: string; readonly programmeId?: string | null },
  on: Parameters<typeof posting>[0]['on'],
  movement: Movement,
) =>
  posting({ regionCode: entry.regionCode, fundId: entry.id, kind, on, memo: document.trim(), programmeId }, [movement]);
const inHand = holdsSoMuch<{ readonly amount: string; readonly township: RegionCode }>(
  'ADVANCE_HOLDS_SO_MUCH',
  '金额不得超过该乡镇（街道）预拨资金的余额。',
  'The amount must not exceed what was advanced to the township and neither drawn nor returned.',
  ({ township }) => advanced(township),
);

/** Money lies with a township before a disaster comes. 预拨乡镇 */
export const advanceToTownship = act<
  ReliefFund,
  AdvanceToTownshipInput,
  { region: RegionFacts[]; balances: BalanceFacts[] }
>({
  name: 'advanceToTownship',
  facts: { region: ask(regionByCode, ({ input }) => [input.township]), ...balances },
  preconditions: [
    {
      code: 'RESERVE_IS_NOT_ADVANCED',
      basis: JZTL('第四条'),
      says: {
        zh: '行政首长准备金不得预拨乡镇（街道），只能由行政首长签批动用。',
        en: "The chief executive's reserve may not be advanced to a township; only the chief executive releases it.",
      },
      holds: ({ entry }) => entry.kind !== 'RESERVE',
    },
  ],
  musts: [
    positive,
    onPaper,
    notBeyond,
    {
      code: 'ADVANCE_IS_TO_A_TOWNSHIP',
      path: ['township'],
      basis: earmarked,
      says: {
        zh: '预拨对象须为本县现行的乡镇（街道）。',
        en: 'An advance must be to an existing township of the county of the fund.',
      },
      holds: ({ entry, input, facts }) =>
        levelOf(input.township) === 'TOWNSHIP' &&
        input.township.startsWith(entry.countyCode) &&
        facts.region.some(({ validUntil }) => validUntil === null),
    },
  ],
  decide: () => ({}),
  creates: ({ entry, input, today }) =>
    moved(entry, 'ADVANCED', input, today, {
      from: available,
      to: advanced(input.township),
      fen: BigInt(input.amount),
    }),
});

const struckThere: Must<
  OfInput<{ readonly township: RegionCode }> & {
    readonly facts: { readonly struck: readonly StruckFacts[]; readonly programme: readonly ProgrammeFacts[] };
  }
> = {
  code: 'ADVANCE_IS_DRAWN_WHERE_IT_STRUCK',
  path: ['programmeId'],
  basis: earmarked,
  says: {
    zh: '动用预拨资金的救助项目因灾害过程设立的，该灾害过程须影响该乡镇（街道）。',
    en: 'Where the programme is for a disaster, an advance may only be drawn if that disaster struck the township.',
  },
  holds: ({ input, facts }) =>
    facts.programme.every(({ eventId }) => eventId === null) ||
    facts.struck.some(({ townships }) => townships.includes(townshipOf(input.township))),
};

/** A disaster has come, and what lies with the township is used for its people. 动用预拨 */
export const drawAdvance = act<
  ReliefFund,
  DrawAdvanceInput,
  { programme: ProgrammeFacts[]; struck: StruckFacts[]; balances: BalanceFacts[] }
>({
  name: 'drawAdvance',
  facts: {
    programme: ask(programmeById, ({ input }) => [input.programmeId]),
    struck: ask(struckByProgramme, ({ input }) => [input.programmeId]),
    ...balances,
  },
  musts: [positive, onPaper, forItsPurpose, inHand, struckThere],
  decide: () => ({}),
  creates: ({ entry, input, today }) =>
    moved(entry, 'DRAWN', input, today, {
      from: advanced(input.township),
      to: allocated(input.programmeId),
      fen: BigInt(input.amount),
    }),
});

/** What was not needed comes back. 收回预拨乡镇资金 */
export const returnAdvance = act<ReliefFund, ReturnAdvanceInput, { balances: BalanceFacts[] }>({
  name: 'returnAdvance',
  facts: balances,
  musts: [positive, onPaper, inHand],
  decide: () => ({}),
  creates: ({ entry, input, today }) =>
    moved(entry, 'ADVANCE_RETURNED', input, today, {
      from: advanced(input.township),
      to: available,
      fen: BigInt(input.amount),
    }),
});

/** What was set aside for a programme and granted to nobody is free again. 收回预拨 */
export const takeBackAllocation = act<ReliefFund, TakeBackAllocationInput, { balances: BalanceFacts[] }>({
  name: 'takeBackAllocation',
  facts: balances,
  musts: [
    positive,
    onPaper,
    holdsSoMuch<TakeBackAllocationInput>(
      'ALLOCATION_HOLDS_SO_MUCH',
      '收回金额不得超过为该项目预拨且尚未核定的余额。',
      'The amount must not exceed what was set aside for the programme and is granted to nobody.',
      ({ programmeId }) => allocated(programmeId),
    ),
  ],
  decide: () => ({}),
  creates: ({ entry, input, today }) =>
    moved(entry, 'TAKEN_BACK', input, today, {
      from: allocated(input.programmeId),
      to: available,
      fen: BigInt(input.amount),
    }),
});
