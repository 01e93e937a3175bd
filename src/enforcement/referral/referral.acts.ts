import { act, ask, factValue, hasText, isSaid, type Must, type EntryContext } from '../../kernel/act.js';
import { addDays, civilDateOf, endOf, type CivilDate } from '../../kernel/civil-date.js';
import { afterMillis } from '../../kernel/instant.js';
import type { Basis } from '../../kernel/law.js';
import { R310 } from '../../kernel/statutes.js';
import { fileById, type FileFacts } from '../../file/file.facts.js';
import { operatorById, type OperatorFacts } from '../../organisation/organisation.facts.js';
import { caseById, type CaseFacts } from '../enforcement-case/enforcement-case.facts.js';
import { officersAreCertified } from '../inspection/inspection.musts.js';
import { fileIsTheOffices } from '../../file/file.musts.js';
import { investigationById, type InvestigationFacts } from '../investigation/investigation.facts.js';
import { referralsOf, type OpenReferral } from './referral.facts.js';
import type * as input from './referral.inputs.js';
import type { CriminalReferral } from './referral.js';

const hour = 3_600_000;
const inTime = (
  code: string,
  of: 'transferDue' | 'reconsiderDue',
  basis: readonly Basis[],
  zh: string,
  en: string,
): Must<Pick<EntryContext<CriminalReferral>, 'entry' | 'at'>> => ({
  code,
  path: ['occurredAt'],
  basis,
  says: { zh, en },
  holds: ({ entry, at }) => entry[of] === null || at <= entry[of],
  facts: ({ entry }) => [factValue(of, entry[of])],
});

/** Proposes that a suspected crime goes to the police. 提出移送 (第五条) */
export const referCriminal = act<
  CriminalReferral,
  input.ReferCriminalInput,
  {
    cases: CaseFacts[];
    investigations: InvestigationFacts[];
    officers: OperatorFacts[];
    files: FileFacts[];
    open: OpenReferral[];
  }
>({
  name: 'referCriminal',
  begins: true,
  numbers: { number: '移' },
  concerns: ({ caseId, investigationId }) =>
    caseId != null
      ? { entryType: 'EnforcementCase', id: caseId, path: 'caseId' }
      : investigationId != null
        ? { entryType: 'Investigation', id: investigationId, path: 'investigationId' }
        : null,
  facts: {
    cases: ask(caseById, (ctx) => [ctx.input.caseId]),
    investigations: ask(investigationById, (ctx) => [ctx.input.investigationId]),
    officers: ask(operatorById, (ctx) => ctx.input.officerIds),
    files: ask(fileById, (ctx) => [ctx.input.reportFileId]),
    open: ask(referralsOf, (ctx) => [ctx.input.caseId, ctx.input.investigationId]),
  },
  musts: [
    {
      code: 'REFERRAL_COMES_FROM_ONE',
      path: ['caseId'],
      basis: R310('第三条'),
      says: {
        zh: '须且只能指明一件在册的案件或者事故调查。',
        en: 'Exactly one source must be named: a case or an investigation that is in the register.',
      },
      holds: ({ input, facts }) =>
        (input.caseId == null) !== (input.investigationId == null) &&
        facts.cases.length + facts.investigations.length === 1,
    },
    {
      code: 'REFERRAL_OF_A_CRIME_IS_ONE',
      path: ['crime'],
      basis: R310('第五条'),
      says: {
        zh: '同一案件（事故调查）的同一罪名不得重复移送，只有原移送未获批准的除外。',
        en: 'The same crime may not be referred twice from one case or investigation; only after a referral was not approved may it be proposed again.',
      },
      holds: ({ input, facts }) =>
        !facts.open.some(({ crime, status }) => crime === input.crime.trim() && status !== 'NOT_APPROVED'),
      facts: ({ facts }) => facts.open.map(({ number }) => factValue('referral', number)),
    },
    officersAreCertified('REFERRAL_IS_LOOKED_INTO_BY_TWO', 'officerIds'),
    {
      code: 'REFERRAL_STATES_THE_CRIME',
      path: ['facts'],
      basis: R310('第六条'),
      says: {
        zh: '须写明涉嫌罪名、条款和犯罪事实。',
        en: 'The crime suspected, its article and the facts must be stated.',
      },
      holds: ({ input }) => [input.crime, input.article, input.facts].every(hasText),
    },
    fileIsTheOffices('REFERRAL_REPORT_SENT_BY_THE_OFFICE', 'reportFileId'),
  ],
  decide: ({ input, facts, law, at, today }) => {
    const { regionCode, sector, enterpriseId } = facts.cases[0] ?? facts.investigations[0]!;
    return {
      regionCode,
      sector,
      enterpriseId,
      caseId: input.caseId ?? null,
      investigationId: input.investigationId ?? null,
      crime: input.crime.trim(),
      article: input.article.trim(),
      facts: input.facts.trim(),
      officerIds: input.officerIds,
      reportFileId: input.reportFileId ?? null,
      reportedAt: at,
      headDue: law.due('criminal.head.decision.days', today, regionCode).dueAt,
    };
  },
});

/** Decides on it, within three days. 决定是否移送 (第五条) */
export const decideReferral = act<CriminalReferral, input.DecideReferralInput>({
  name: 'decideReferral',
  preconditions: [
    {
      code: 'REFERRAL_IS_DECIDED_BY_ANOTHER',
      basis: R310('第五条'),
      says: {
        zh: '是否移送须由专案组成员以外的人员决定。',
        en: 'Whether to refer must be decided by a person who is not one of the officers assigned to the referral.',
      },
      holds: ({ entry, actor }) => actor.operatorId !== null && !entry.officerIds.includes(actor.operatorId),
    },
  ],
  musts: [
    {
      code: 'REFERRAL_NOT_APPROVED_SAYS_WHY',
      path: ['reason'],
      basis: R310('第五条'),
      says: { zh: '不批准移送的，须写明理由。', en: 'Where the referral is not approved, the reason must be stated.' },
      holds: ({ input }) => input.approved || hasText(input.reason),
    },
  ],
  decide: ({ input, at, actor, number }) => ({
    status: input.approved ? 'APPROVED' : 'NOT_APPROVED',
    decidedAt: at,
    deciderId: actor.operatorId,
    notApprovedReason: input.approved ? null : input.reason!.trim(),
    transferDue: input.approved ? afterMillis(at, number('criminal.transfer.hours') * hour) : null,
  }),
});

/** Hands it to the police, within twenty-four hours. 移送 (第五条、第七条) */
export const transferReferral = act<CriminalReferral, input.TransferReferralInput>({
  name: 'transferReferral',
  judgedOnly: { procuratorateCopied: 'only yes is accepted: the entry says it by being transferred' },
  musts: [
    isSaid(
      'REFERRAL_GOES_TO_A_POLICE',
      'police',
      R310('第五条'),
      '须写明接收移送的公安机关。',
      'The police authority that receives the referral must be stated.',
    ),
    {
      code: 'REFERRAL_IS_COPIED_TO_THE_PROCURATORATE',
      path: ['procuratorateCopied'],
      basis: [{ title: '安全生产行政执法与刑事司法衔接工作办法（应急〔2019〕54号）', article: '第七条' }],
      says: { zh: '移送须抄送同级人民检察院。', en: 'The procuratorate must be sent a copy of the referral.' },
      holds: ({ input }) => input.procuratorateCopied,
    },
  ],
  decide: ({ input, at, due, today }) => ({
    transferredAt: at,
    police: input.police.trim(),
    policeDue: due('criminal.police.review.days', today).dueAt,
  }),
});

/** Enters what the police decided. 公安决定 (第八条、第九条) */
export const recordPoliceDecision = act<CriminalReferral, input.RecordPoliceDecisionInput>({
  name: 'recordPoliceDecision',
  musts: [
    isSaid(
      'POLICE_DECISION_IS_NUMBERED',
      'number',
      R310('第八条'),
      '须写明公安机关决定文号。',
      'The number of the decision of the police must be stated.',
    ),
    {
      code: 'POLICE_DECISION_DAY_IS_IN_ORDER',
      path: ['decidedOn'],
      basis: R310('第八条'),
      says: {
        zh: '公安机关决定日不得早于移送之日，不得晚于办理之日。',
        en: 'The day of the decision of the police may not be earlier than the transfer, nor later than the day of this act.',
      },
      holds: ({ entry, input, today }) =>
        input.decidedOn <= today && input.decidedOn >= civilDateOf(entry.transferredAt!),
    },
  ],
  decide: ({ input, number }) => {
    const days = number('criminal.reconsider.days', input.decidedOn);
    const due = endOf(addDays(input.decidedOn as CivilDate, days));
    return {
      status: input.filed ? 'FILED' : 'REFUSED',
      policeDecidedOn: input.decidedOn,
      policeDecision: input.number.trim(),
      reconsiderDue: input.filed ? null : due,
      handOverDue: input.filed ? due : null,
    };
  },
});

/** Asks the police to think again, within three days. 提请复议 (第九条) */
export const reconsiderReferral = act<CriminalReferral, input.ReconsiderReferralInput>({
  name: 'reconsiderReferral',
  preconditions: [
    {
      code: 'POLICE_ARE_ASKED_AGAIN_ONCE',
      basis: R310('第九条'),
      says: {
        zh: '同一移送只能提请公安机关复议一次。',
        en: 'The police can be asked to reconsider a referral only once.',
      },
      holds: ({ entry }) => entry.reconsideredOn === null,
    },
  ],
  musts: [
    inTime(
      'POLICE_ARE_ASKED_AGAIN_IN_TIME',
      'reconsiderDue',
      R310('第九条'),
      '提请复议须在提请复议期限届满前办理。',
      'The police must be asked to reconsider within the time limit.',
    ),
    isSaid(
      'RECONSIDERATION_SAYS_WHY',
      'reasons',
      R310('第九条'),
      '须写明提请复议的理由。',
      'The reasons for asking the police to reconsider must be stated.',
    ),
  ],
  decide: ({ input, today }) => ({ reconsideredOn: today, reconsiderReasons: input.reasons.trim() }),
});

/** Asks the procuratorate to supervise. 建议立案监督 (第九条) */
export const suggestSupervision = act<CriminalReferral, input.SuggestSupervisionInput>({
  name: 'suggestSupervision',
  musts: [
    inTime(
      'PROCURATORATE_IS_ASKED_IN_TIME',
      'reconsiderDue',
      R310('第九条'),
      '建议立案监督须在提请复议期限届满前办理。',
      'The procuratorate must be asked to supervise within the time limit for asking the police to reconsider.',
    ),
    isSaid(
      'SUPERVISION_SAYS_WHY',
      'reasons',
      R310('第九条'),
      '须写明建议立案监督的理由。',
      'The reasons for asking the procuratorate to supervise must be stated.',
    ),
  ],
  decide: ({ input, today }) => ({ supervisionOn: today, supervisionReasons: input.reasons.trim() }),
});

/** Hands over things and papers, within three days of filing. 移交 (第十二条) */
export const handOverReferral = act<CriminalReferral, input.HandOverReferralInput>({
  name: 'handOverReferral',
  musts: [
    isSaid(
      'HANDING_OVER_LISTS_ITS_THINGS',
      'things',
      R310('第十二条'),
      '须写明移交清单。',
      'The things and papers handed over must be listed.',
    ),
  ],
  decide: ({ input, at }) => ({ handedOverAt: at, handedOverThings: input.things.trim() }),
});
