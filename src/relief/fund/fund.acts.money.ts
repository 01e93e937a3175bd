import { act, ask, hasText } from '../../kernel/act.js';
import { levelOf } from '../../kernel/region-code.js';
import { JZTL } from '../../kernel/statutes.js';
import { fileById, type FileFacts } from '../../file/file.facts.js';
import { programmeById, type ProgrammeFacts } from '../programme/programme.facts.js';
import { isFirst } from '../../responsibility/responsibility/responsibility.musts.js';
import { chiefOfFund, type BalanceFacts, type ChiefFacts } from './fund.facts.js';
import { allocated, available, posting, source } from './fund.ledger.js';
import type {
  AddToFundInput,
  CloseFundInput,
  OpenFundInput,
  PreAllocateFundInput,
  ReleaseReserveInput,
} from './fund.inputs.js';
import type { ReliefFund } from './fund.js';
import { balances, earmarked, forItsPurpose, notBeyond, onPaper, positive, type OfFund } from './fund.musts.js';

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
    {
      code: 'FUND_HAS_NO_ADVANCE_OUT',
      basis: earmarked,
      remedies: [{ action: 'returnAdvance', role: 'FINANCE' }],
      says: {
        zh: '只有预拨乡镇（街道）的资金均已动用或者收回的，方可结清。',
        en: 'A fund can only be closed once what was advanced to townships was drawn or has come back.',
      },
      holds: ({ facts }) =>
        facts.balances.every(({ account, balance }) => !account.startsWith('ADVANCED') || balance === '0'),
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
