import { act, ask, factValue, hasText, type Must, type OfInput } from '../../kernel/act.js';
import { yuanOf } from '../../kernel/fen.js';
import { levelOf } from '../../kernel/region-code.js';
import { JZTL } from '../../kernel/statutes.js';
import { fileById, type FileFacts } from '../../file/file.facts.js';
import { programmeById, type ProgrammeFacts } from '../programme/programme.facts.js';
import { isFirst } from '../../responsibility/responsibility/responsibility.musts.js';
import { balanceIn, balancesOf, chiefOfFund, type BalanceFacts, type ChiefFacts } from './fund.facts.js';
import { allocated, available, posting, source } from './fund.ledger.js';
import type {
  AddToFundInput,
  CloseFundInput,
  OpenFundInput,
  PreAllocateFundInput,
  ReleaseReserveInput,
} from './fund.inputs.js';
import type { ReliefFund } from './fund.js';

const earmarked = JZTL('第二十四条');
const positive: Must<OfInput<{ amount: string }>> = {
  code: 'FUND_AMOUNT_IS_ABOVE_NOUGHT',
  path: ['amount'],
  basis: earmarked,
  says: { zh: '金额须大于零。', en: 'The amount must be above zero.' },
  holds: ({ input }) => BigInt(input.amount) > 0n,
};
const onPaper: Must<OfInput<{ document: string }>> = {
  code: 'FUND_MOVES_ON_A_PAPER',
  path: ['document'],
  basis: earmarked,
  says: { zh: '须写明依据文件或者命令文号。', en: 'The document or order that the amount is based on must be stated.' },
  holds: ({ input }) => hasText(input.document),
};
type OfFund = { readonly entry: Readonly<ReliefFund> };
const closedPart = { path: ['programmeId'], basis: earmarked } as const;
const forItsPurpose: Must<OfFund & { readonly facts: { readonly programme: readonly ProgrammeFacts[] } }> = {
  code: 'FUND_IS_SPENT_ON_ITS_PURPOSE',
  ...closedPart,
  says: {
    zh: '救助项目须在本县受理中，且属于资金限定的用途。',
    en: 'The programme must be open, in the county of the fund, and within the purpose of the fund.',
  },
  holds: ({ entry, facts }) =>
    facts.programme.length === 1 &&
    facts.programme.every(
      ({ status, countyCode, kind }) =>
        status === 'OPEN' &&
        countyCode === entry.countyCode &&
        (entry.purpose.length === 0 || (entry.purpose as readonly string[]).includes(kind)),
    ),
};
const notBeyond: Must<
  OfFund & OfInput<{ amount: string }> & { readonly facts: { readonly balances: readonly BalanceFacts[] } }
> = {
  code: 'FUND_HOLDS_SO_MUCH',
  path: ['amount'],
  basis: earmarked,
  says: {
    zh: '金额不得超过资金的可用余额。',
    en: 'The amount must not exceed what the fund holds and has not yet set aside.',
  },
  holds: ({ entry, input, facts }) => balanceIn(facts.balances, entry.id, available) >= BigInt(input.amount),
  facts: ({ entry, facts }) => [factValue('available', yuanOf(balanceIn(facts.balances, entry.id, available)), '元')],
};
const balances = { balances: ask<OfFund>(balancesOf, ({ entry }) => [entry.id]) };

/** Opens a fund with what has come in. 设立资金 */
export const openFund = act<ReliefFund, OpenFundInput>({
  name: 'openFund',
  begins: true,
  numbers: { number: '资' },
  musts: [
    {
      code: 'FUND_IS_A_COUNTYS',
      path: ['region'],
      basis: earmarked,
      says: { zh: '资金所属区划须为县。', en: 'The region that a fund belongs to must be a county.' },
      holds: ({ input }) => levelOf(input.region) === 'COUNTY',
    },
    {
      code: 'FUND_IS_NAMED',
      path: ['name'],
      basis: earmarked,
      says: { zh: '须写明资金名称。', en: 'The name of the fund must be stated.' },
      holds: ({ input }) => hasText(input.name),
    },
    {
      code: 'FUND_GIFT_NAMES_ITS_PURPOSE',
      path: ['purpose'],
      basis: earmarked,
      says: {
        zh: '定向捐赠须按捐赠人意愿写明用途（救助种类）。',
        en: 'A fund of donations for a named purpose must name the kinds of relief that the donors gave for.',
      },
      holds: ({ input }) => input.kind !== 'DONATION' || input.purpose.length > 0,
    },
    positive,
    onPaper,
  ],
  decide: ({ input }) => ({
    regionCode: input.region,
    kind: input.kind,
    name: input.name.trim(),
    year: String(input.year),
    purpose: [...new Set(input.purpose)],
    document: input.document.trim(),
  }),
  creates: ({ input, today }, { id, regionCode }) =>
    posting({ regionCode, fundId: id, kind: 'RECEIVED', on: today, memo: input.document.trim() }, [
      { from: source, to: available, fen: BigInt(input.amount) },
    ]),
});

/** More has come in. 增加资金 */
export const addToFund = act<ReliefFund, AddToFundInput>({
  name: 'addToFund',
  musts: [positive, onPaper],
  decide: () => ({}),
  creates: ({ input, today }, { id, regionCode }) =>
    posting({ regionCode, fundId: id, kind: 'RECEIVED', on: today, memo: input.document.trim() }, [
      { from: source, to: available, fen: BigInt(input.amount) },
    ]),
});

/** Sets money aside for a programme before it is claimed. 预拨 */
export const preAllocateFund = act<
  ReliefFund,
  PreAllocateFundInput,
  { programme: ProgrammeFacts[]; balances: BalanceFacts[] }
>({
  name: 'preAllocateFund',
  facts: { programme: ask(programmeById, ({ input }) => [input.programmeId]), ...balances },
  preconditions: [
    {
      code: 'RESERVE_IS_RELEASED_BY_THE_CHIEF',
      basis: JZTL('第四条'),
      remedies: [{ action: 'releaseReserve', role: 'COUNTY_LEADER' }],
      says: {
        zh: '行政首长准备金不得预拨，须由行政首长签批动用。',
        en: "The chief executive's reserve may not be pre-allocated; it must be released by the chief executive.",
      },
      holds: ({ entry }) => entry.kind !== 'RESERVE',
    },
  ],
  musts: [positive, onPaper, forItsPurpose, notBeyond],
  decide: () => ({}),
  creates: ({ entry, input, today }) =>
    posting(
      {
        regionCode: entry.regionCode,
        fundId: entry.id,
        kind: 'ALLOCATED',
        on: today,
        memo: input.document.trim(),
        programmeId: input.programmeId,
      },
      [{ from: available, to: allocated(input.programmeId), fen: BigInt(input.amount) }],
    ),
});

/** The chief executive releases the reserve for an emergency. 动用行政首长准备金 */
export const releaseReserve = act<
  ReliefFund,
  ReleaseReserveInput,
  { programme: ProgrammeFacts[]; balances: BalanceFacts[]; files: FileFacts[]; chiefs: ChiefFacts[] }
>({
  name: 'releaseReserve',
  preconditionFacts: { chiefs: ask<OfFund>(chiefOfFund, ({ entry }) => [entry.id]) },
  facts: {
    programme: ask(programmeById, ({ input }) => [input.programmeId]),
    ...balances,
    files: ask(fileById, ({ input }) => [input.orderFileId]),
  },
  preconditions: [
    {
      code: 'RESERVE_IS_A_RESERVE',
      basis: JZTL('第四条'),
      remedies: [{ action: 'preAllocateFund', role: 'FINANCE' }],
      says: { zh: '只有行政首长准备金方可签批动用。', en: "Only the chief executive's reserve can be released." },
      holds: ({ entry }) => entry.kind === 'RESERVE',
    },
    {
      code: 'RESERVE_IS_RELEASED_BY_THE_HEAD_OF_GOVERNMENT',
      basis: JZTL('第四条'),
      says: {
        zh: '行政首长准备金只能由县人民政府主要负责人（当日有效的已公布职责清单所载第一责任人）签批动用。',
        en: "The chief executive's reserve may only be released by the head of the county government: who is first responsible for it by the published duties in force that day.",
      },
      holds: ({ facts, actor, today }) => isFirst(facts.chiefs, actor.operatorId, today),
    },
  ],
  musts: [
    positive,
    onPaper,
    forItsPurpose,
    notBeyond,
    {
      code: 'RESERVE_IS_FOR_A_DISASTER',
      path: ['programmeId'],
      basis: [{ title: '突发事件应对法', article: '第七十三条' }],
      says: {
        zh: '准备金只能用于灾害过程的救助项目。',
        en: 'The reserve may only be released for a programme that is for a disaster.',
      },
      holds: ({ facts }) => facts.programme.every(({ eventId }) => eventId !== null),
    },
    {
      code: 'RESERVE_ORDER_IS_SIGNED',
      path: ['orderFileId'],
      basis: JZTL('第四条'),
      says: {
        zh: '须附行政首长签发的命令，且为已上传的文件。',
        en: 'The order signed by the chief executive must be attached as an uploaded file.',
      },
      holds: ({ facts }) => facts.files.length === 1,
    },
  ],
  decide: ({ input }) => ({ releaseFileId: input.orderFileId }),
  creates: ({ entry, input, today }) =>
    posting(
      {
        regionCode: entry.regionCode,
        fundId: entry.id,
        kind: 'RELEASED',
        on: today,
        memo: input.document.trim(),
        programmeId: input.programmeId,
      },
      [{ from: available, to: allocated(input.programmeId), fen: BigInt(input.amount) }],
    ),
});

/** All of it is paid or back where it came from. 结清 */
export const closeFund = act<ReliefFund, CloseFundInput, { balances: BalanceFacts[] }>({
  name: 'closeFund',
  preconditionFacts: balances,
  preconditions: [
    {
      code: 'FUND_OWES_NOTHING',
      basis: earmarked,
      says: {
        zh: '尚有已核定未发放或者在途资金的，不得结清。',
        en: 'A fund may not be closed while any of its money is granted but not yet paid, or is at the bank with its outcome unknown.',
      },
      holds: ({ facts }) =>
        facts.balances.every(({ account, balance }) => !/^(COMMITTED|IN_TRANSIT)/.test(account) || balance === '0'),
    },
  ],
  musts: [
    {
      code: 'FUND_CLOSED_FOR_A_REASON',
      path: ['reason'],
      basis: earmarked,
      says: { zh: '须写明结清理由。', en: 'The reason for closing the fund must be stated.' },
      holds: ({ input }) => hasText(input.reason),
    },
  ],
  decide: () => ({}),
});
