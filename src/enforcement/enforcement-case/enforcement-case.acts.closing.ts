import { act, childrenOf, ask, factValue, hasText, isSaid, type Fact } from '../../kernel/act.js';
import { daysBetween } from '../../kernel/civil-date.js';
import { AQF, CFF, QZF } from '../../kernel/statutes.js';
import { filesNamed, type FileFacts } from '../../file/file.facts.js';
import { hazardById, type HazardFacts } from '../../hazard/hazard/hazard.facts.js';
import { operatorById, type OperatorFacts } from '../../organisation/organisation.facts.js';
import { officersAreCertified } from '../inspection/inspection.musts.js';
import { fileIsTheOffices } from '../../file/file.musts.js';
import { heldOn, itemByCode, type ItemFacts } from '../item/item.facts.js';
import { punishesBoth } from './enforcement-case.amounts.js';
import {
  alwaysOfCase,
  owedRecordings,
  type OwedRecording,
  measuresOfCase,
  partiesOfCase,
  type AnsweredAlways,
  type MeasureFacts,
  type PartyFacts,
} from './enforcement-case.facts.js';
import type * as input from './enforcement-case.inputs.js';
import { partyEnds } from './enforcement-case.lifecycle.js';
import type { CaseParty } from './case-party.js';
import type { EnforcementCase } from './enforcement-case.js';
import {
  actOnParty,
  answersTheFourAlways,
  partyOf,
  party,
  nothing,
  fen,
  isTheCasesOffice,
} from './enforcement-case.musts.js';

/** Fines a refusal to correct day by day, from the day after the order. 按日连续处罚 (安全生产法 第一百一十二条) */
export const imposeDailyPenalty = actOnParty<input.ImposeDailyPenaltyInput, { items: ItemFacts[]; files: FileFacts[] }>(
  {
    name: 'imposeDailyPenalty',
    numbersOfOthers: { CaseParty: { dailyNumber: '罚续' } },
    facts: { items: ask(itemByCode, (ctx) => ctx.entry.itemCodes), files: filesNamed },
    preconditions: [
      isTheCasesOffice,
      {
        code: 'DAILY_PENALTY_FOLLOWS_A_FAILED_RECHECK',
        basis: AQF('第一百一十二条'),
        remedies: [{ action: 'recheckCase', role: 'LAW_OFFICER' }],
        says: {
          zh: '须经复查认定未改正，方可按日连续处罚。',
          en: 'A daily penalty can only be imposed after the latest recheck found that the violation was not corrected.',
        },
        holds: ({ entry }) => entry.recheckPassed === false,
      },
    ],
    musts: [
      {
        code: 'DAILY_PENALTY_RESTS_ON_ITS_ARTICLE',
        path: ['partyId'],
        basis: AQF('第一百一十二条'),
        says: {
          zh: '只有所依条文适用按日连续处罚且当事人已被罚款的，方可按日连续处罚。',
          en: 'A daily penalty can only be imposed where the article allows it and the party was fined.',
        },
        holds: (ctx) =>
          fen(partyOf(ctx).fine) > 0n &&
          heldOn(ctx.facts.items, ctx.entry.violatedOn, ctx.entry.regionCode).some(
            ({ key, daily }) => key === partyOf(ctx).proposedItem && daily,
          ),
      },
      {
        code: 'DAILY_PENALTY_COUNTS_FROM_THE_ORDER',
        path: ['until'],
        basis: AQF('第一百一十二条'),
        says: {
          zh: '截止日须晚于责令改正日，不得晚于今天；计罚天数不得少于已计天数。',
          en: 'The last day must be after the day of the order and not later than today, and the number of days may not be lower than already counted.',
        },
        holds: (ctx) =>
          ctx.input.until > ctx.input.orderedOn &&
          ctx.input.until <= ctx.today &&
          daysBetween(ctx.input.orderedOn, ctx.input.until) >= (partyOf(ctx).dailyDays ?? 0),
      },
      {
        code: 'DAILY_PENALTY_WAS_TOLD',
        path: ['noticedOn'],
        basis: CFF('第四十四条'),
        says: {
          zh: '须先将按日连续处罚告知当事人，自告知日起的听证申请期限届满后方可作出。',
          en: 'A daily penalty can only be imposed after the party was notified of it and the time limit for requesting a hearing, counted from that day, has passed.',
        },
        holds: ({ input, today, due }) => today > due('hearing.request.days', input.noticedOn).day,
      },
      isSaid(
        'DAILY_PENALTY_SAYS_HOW_IT_WAS_REFUSED',
        'finding',
        AQF('第一百一十二条'),
        '须写明拒不改正的事实。',
        'The facts that establish the refusal to correct must be stated.',
      ),
      fileIsTheOffices('DAILY_PENALTY_FILE_SENT_BY_THE_OFFICE', 'fileId'),
    ],
    decide: nothing,
    children: party((ctx, row) => {
      const days = daysBetween(ctx.input.orderedOn, ctx.input.until);
      const again = row.status === 'PERFORMED';
      return {
        ...(again && { status: 'SERVED' }),
        dailyDays: days,
        dailyFine: String(fen(row.fine) * BigInt(days)),
        dailyNoticedOn: ctx.input.noticedOn,
        dailyFinding: ctx.input.finding.trim(),
        dailyFileId: ctx.input.fileId ?? null,
        ...(again && { payDue: ctx.due('pay.days', ctx.today).dueAt }),
      };
    }),
  },
);

/** Enters whether all was put right. 整改复查 */
export const recheckCase = act<
  EnforcementCase,
  input.RecheckCaseInput,
  { officers: OperatorFacts[]; files: FileFacts[]; hazards: HazardFacts[] }
>({
  name: 'recheckCase',
  facts: { officers: ask(operatorById, (ctx) => ctx.input.officerIds), files: filesNamed },
  preconditionFacts: { hazards: ask(hazardById, ({ entry }) => entry.hazardIds) },
  preconditions: [isTheCasesOffice],
  musts: [
    officersAreCertified('CASE_RECHECK_IS_BY_CERTIFIED_OFFICERS', 'officerIds'),
    isSaid(
      'CASE_RECHECK_IS_DESCRIBED',
      'opinion',
      AQF('第六十五条'),
      '须写明复查意见。',
      'The opinion of the recheck must be stated.',
    ),
    {
      code: 'CASE_RECHECK_PASSES_WHEN_HAZARDS_ARE_CLOSED',
      path: ['passed'],
      basis: AQF('第六十五条'),
      remedies: [{ action: 'closeHazard', role: 'SECTOR_DEPT' }],
      says: {
        zh: '涉案隐患须均已销号、当场整改或者认定不属实，复查方可合格。',
        en: 'A recheck may only be passed when every hazard of the case is closed, corrected on the spot or found not to be one.',
      },
      holds: ({ input, facts }) => !input.passed || openIn(facts.hazards).length === 0,
      facts: ({ facts }) => openIn(facts.hazards),
    },
    fileIsTheOffices('CASE_RECHECK_FILE_SENT_BY_THE_OFFICE', 'fileId'),
  ],
  decide: ({ input, at }) => ({
    recheckedAt: at,
    recheckPassed: input.passed,
    recheckOpinion: input.opinion.trim(),
    recheckerIds: input.officerIds,
    recheckFileId: input.fileId ?? null,
  }),
});
const openIn = (hazards: readonly HazardFacts[]): Fact[] =>
  hazards
    .filter(({ status }) => !['CLOSED', 'FIXED_ON_SPOT', 'REJECTED'].includes(status))
    .map(({ number, status }) => factValue(number, status));

/** Withdraws a case before anything is decided. 销案 */
export const withdrawCase = actOnParty<input.WithdrawCaseInput, { parties: PartyFacts[] }>({
  name: 'withdrawCase',
  preconditionFacts: { parties: ask(partiesOfCase, ({ entry }) => [entry.id]) },
  preconditions: [
    isTheCasesOffice,
    {
      code: 'CASE_IS_WITHDRAWN_BEFORE_ANY_DECISION',
      basis: CFF('第五十七条'),
      says: {
        zh: '已有当事人作出处理决定的，不得销案。',
        en: 'A case can only be withdrawn while none of its parties has been decided on.',
      },
      holds: ({ facts }) => facts.parties.every(({ decidedAt }) => decidedAt === null),
    },
  ],
  musts: [
    isSaid(
      'CASE_IS_WITHDRAWN_FOR_A_REASON',
      'reason',
      CFF('第五十七条'),
      '须写明销案理由。',
      'The reason for withdrawing the case must be stated.',
    ),
  ],
  decide: ({ input }) => ({ endReason: input.reason.trim(), suspendedOn: null }),
  children: childrenOf<CaseParty>()({ entryType: 'CaseParty', by: 'caseId', decide: nothing }),
});

type Closing = {
  parties: PartyFacts[];
  hazards: HazardFacts[];
  items: ItemFacts[];
  measures: MeasureFacts[];
  always: AnsweredAlways[];
  unrecorded: OwedRecording[];
};
/** Every penalty is made public, a minor one for no longer than the law lets it be (安全生产法 第七十八条). */
const shown = ({ outcome, status }: PartyFacts): boolean => outcome === 'PENALTY' && status !== 'REVOKED';
/** Closes a case. 结案 */
export const closeCase = act<EnforcementCase, input.CloseCaseInput, Closing>({
  name: 'closeCase',
  preconditionFacts: {
    parties: ask(partiesOfCase, ({ entry }) => [entry.id]),
    hazards: ask(hazardById, ({ entry }) => entry.hazardIds),
    items: ask(itemByCode, ({ entry }) => entry.itemCodes),
    measures: ask(measuresOfCase, ({ entry }) => [entry.id]),
    always: ask(alwaysOfCase, ({ entry }) => [entry.id]),
    unrecorded: ask(owedRecordings, ({ entry }) => [entry.id]),
  },
  preconditions: [
    isTheCasesOffice,
    {
      code: 'CASE_STEPS_ARE_RECORDED',
      basis: [{ title: '关于全面推行行政执法公示制度的指导意见（国办发〔2018〕118号）', article: '全程音像记录' }],
      remedies: [
        { action: 'recordProcess', role: 'LAW_OFFICER' },
        { action: 'exemptRecording', role: 'BUREAU_HEAD' },
      ],
      says: {
        zh: '查封扣押、听证、留置送达须有录音录像，或者由局主要负责人批准未作记录，方可结案。',
        en: 'Sealing or seizing, a hearing, and service by leaving must each have a recording of sound or pictures, or the decision of the head that there is none, before the case is closed.',
      },
      holds: ({ facts }) => facts.unrecorded.length === 0,
      facts: ({ facts }) => facts.unrecorded.map(({ step }) => factValue('step', step)),
    },
    {
      code: 'CASE_IS_INVESTIGATED',
      basis: CFF('第五十五条'),
      remedies: [{ action: 'concludeCaseInvestigation', role: 'LAW_OFFICER' }],
      says: { zh: '调查终结后方可结案。', en: 'A case can only be closed after its investigation was concluded.' },
      holds: ({ entry }) => entry.concludedAt !== null,
    },
    {
      code: 'CASE_PARTIES_ARE_DECIDED',
      basis: CFF('第五十七条'),
      remedies: [{ action: 'decideCase', role: 'BUREAU_HEAD' }],
      says: {
        zh: '所有当事人均须已作出处理决定，方可结案。',
        en: 'Every party must have been decided on before the case is closed.',
      },
      holds: ({ facts }) => facts.parties.every(({ decidedAt }) => decidedAt !== null),
      facts: ({ facts }) =>
        facts.parties.filter(({ decidedAt }) => decidedAt === null).map(({ kind, status }) => factValue(kind, status)),
    },
    {
      code: 'CASE_PARTIES_HAVE_PERFORMED',
      basis: CFF('第六十六条'),
      remedies: [{ action: 'recordPayment', role: 'FINANCE' }],
      says: {
        zh: '所有当事人均须已履行完毕，或者未受处罚、不予执行、终结执行、决定被撤销、随案终止，方可结案。',
        en: 'Before the case is closed every party must have performed its penalty, or have been left unpunished, had its enforcement refused or ended or its decision revoked, or been released with the case.',
      },
      holds: ({ facts }) => facts.parties.every(({ status }) => partyEnds.includes(status)),
      facts: ({ facts }) =>
        facts.parties
          .filter(({ status }) => !partyEnds.includes(status))
          .map(({ kind, status }) => factValue(kind, status)),
    },
    {
      code: 'CASE_REFUNDS_ARE_MADE',
      basis: [{ title: '罚没财物管理办法（财税〔2020〕54号）', article: '退付' }],
      remedies: [{ action: 'recordRefund', role: 'FINANCE' }],
      says: {
        zh: '应退付的罚款均须已退付，方可结案。',
        en: 'Whatever is owed back to a party must have been refunded before the case is closed.',
      },
      holds: ({ facts }) =>
        facts.parties.every(({ refundOwed, refundedOn }) => refundOwed == null || refundedOn !== null),
    },
    {
      code: 'CASE_PUNISHES_A_PERSON_OR_SAYS_WHY',
      basis: AQF('第九十四条至第一百一十条'),
      says: {
        zh: '违法事项同时处罚个人的，须有个人当事人或者不罚个人的理由（一案双罚），简易程序除外。',
        en: 'Where an item of the case punishes persons as well as units, the case must have a person among its parties or a reason for punishing none, except under the simple procedure.',
      },
      holds: ({ entry, facts }) =>
        !heldOn(facts.items, entry.violatedOn, entry.regionCode).some(punishesBoth) ||
        facts.parties.some(({ kind }) => kind === 'PERSON') ||
        entry.noPersonGround !== null ||
        // Cases that were concluded before grounds were told apart have their reason in words.
        hasText(entry.noPersonReason) ||
        entry.procedure === 'SIMPLE',
    },
    {
      code: 'CASE_IS_MADE_PUBLIC',
      basis: AQF('第七十八条'),
      remedies: [{ action: 'publishDecision', role: 'LAW_OFFICER' }],
      says: {
        zh: '未被撤销的处罚决定均须已公示，方可结案。',
        en: 'Every penalty that was not revoked must have been made public before the case is closed.',
      },
      holds: ({ facts }) => facts.parties.every((each) => !shown(each) || each.publishedAt !== null),
    },
    {
      code: 'CASE_MEASURES_ARE_LIFTED',
      basis: QZF('第二十七条'),
      remedies: [{ action: 'releaseSeizure', role: 'BUREAU_HEAD' }],
      says: {
        zh: '本案强制措施均须已解除，方可结案。',
        en: 'Every coercive measure of the case must have been lifted before the case is closed.',
      },
      holds: ({ facts }) => facts.measures.every(({ status }) => status !== 'IN_FORCE'),
      facts: ({ facts }) =>
        facts.measures.filter(({ status }) => status === 'IN_FORCE').map(({ number }) => factValue('measure', number)),
    },
    answersTheFourAlways(
      'CASE_ANSWERS_ALL_THE_ALWAYS',
      ['CLOSE', 'PUNISH', 'SUSPEND', 'PURSUE'],
      '打非治违案件的四个一律须均已答复，方可结案。',
      'A case against illegal operation must have answered all four measures before it is closed.',
    ),
    {
      code: 'CASE_IS_RECHECKED',
      basis: AQF('第六十五条'),
      remedies: [{ action: 'recheckCase', role: 'LAW_OFFICER' }],
      says: {
        zh: '整改须经复查合格，方可结案；所有当事人违法事实均不成立的除外。',
        en: 'The case must have passed its latest recheck before it is closed, unless the violation was found not proven for every party.',
      },
      holds: ({ entry, facts }) =>
        entry.recheckPassed === true || facts.parties.every(({ outcome }) => outcome === 'NO_PENALTY_NOT_PROVEN'),
    },
    {
      code: 'CASE_HAS_NO_OPEN_ORDER',
      basis: AQF('第六十五条'),
      remedies: [{ action: 'closeHazard', role: 'SECTOR_DEPT' }],
      says: {
        zh: '涉案隐患须均已销号、当场整改或者认定不属实，方可结案。',
        en: 'Every hazard of the case must be closed, corrected on the spot or found not to be one before the case is closed.',
      },
      holds: ({ facts }) => openIn(facts.hazards).length === 0,
      facts: ({ facts }) => openIn(facts.hazards),
    },
  ],
  musts: [
    isSaid(
      'CASE_CLOSING_SAYS_ITS_RESULT',
      'note',
      CFF('第六十六条'),
      '须写明结案情况。',
      'The result with which the case is closed must be stated.',
    ),
  ],
  decide: ({ input, at }) => ({ closedAt: at, closingNote: input.note.trim() }),
});

/** Puts a case into the archive. 归档 */
export const archiveCase = act<EnforcementCase, input.ArchiveCaseInput, { files: FileFacts[] }>({
  name: 'archiveCase',
  facts: { files: filesNamed },
  preconditions: [isTheCasesOffice],
  musts: [
    isSaid(
      'ARCHIVE_HAS_ITS_NUMBER',
      'archiveNumber',
      CFF('第四十七条'),
      '须写明档号。',
      'The archive number of the case file must be stated.',
    ),
    fileIsTheOffices('ARCHIVE_CATALOGUE_SENT_BY_THE_OFFICE', 'catalogueFileId'),
  ],
  decide: ({ input, at }) => ({
    archiveNumber: input.archiveNumber.trim(),
    archivedAt: at,
    catalogueFileId: input.catalogueFileId,
  }),
});
