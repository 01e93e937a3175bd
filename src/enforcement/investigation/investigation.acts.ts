import { act, ask, factValue, given, isSaid } from '../../kernel/act.js';
import { addMonths, civilDateOf, endOf } from '../../kernel/civil-date.js';
import { instantOfText } from '../../kernel/instant.js';
import { AQF, POINTS, R310, R493 } from '../../kernel/statutes.js';
import { dueAfter } from '../../kernel/working-days.js';
import { filesNamed, type FileFacts } from '../../file/file.facts.js';
import {
  operatorById,
  organisationById,
  type OperatorFacts,
  type OrganisationFacts,
} from '../../organisation/organisation.facts.js';
import {
  accidentWhole,
  investigationOfAccident,
  type WholeAccident,
  type InvestigationOf,
} from '../accident/accident.facts.js';
import { fileIsTheOffices } from '../inspection/inspection.acts.js';
import {
  casesOfAccident,
  disasterToInvestigate,
  itemsOfInvestigation,
  referralsOfInvestigation,
  type CaseOf,
  type DisasterFacts,
  type ItemOf,
  type ReferralOf,
} from './investigation.facts.js';
import type * as input from './investigation.inputs.js';
import type { AccountabilityItem, Investigation } from './investigation.js';

const group = R493('第二十二条');
const both = AQF('第八十七条');
const evaluated = AQF('第八十六条');
const three = POINTS('三责同追');
const nothingLetGo = POINTS('四不放过');

type Forming = {
  accident: WholeAccident[];
  earlier: InvestigationOf[];
  disaster: DisasterFacts[];
  people: OperatorFacts[];
  offices: OrganisationFacts[];
};
/** Forms a group that investigates. 成立调查组 */
export const formInvestigation = act<Investigation, input.FormInvestigationInput, Forming>({
  name: 'formInvestigation',
  begins: true,
  numbers: { number: '查' },
  concerns: ({ accidentId, eventId }) =>
    accidentId != null
      ? { entryType: 'Accident', id: accidentId, path: 'accidentId' }
      : eventId != null
        ? { entryType: 'DisasterEvent', id: eventId, path: 'eventId' }
        : null,
  facts: {
    accident: ask(accidentWhole, (c) => [c.input.accidentId]),
    earlier: ask(investigationOfAccident, (c) => [c.input.accidentId]),
    disaster: ask(disasterToInvestigate, (c) => [c.input.eventId]),
    people: ask(operatorById, (c) => [c.input.leaderId, ...c.input.memberIds]),
    offices: ask(organisationById, (c) => c.input.officeIds),
  },
  standing: [],
  musts: [
    {
      code: 'INVESTIGATION_HAS_ONE_SUBJECT',
      path: ['accidentId'],
      basis: R493('第十九条'),
      says: {
        zh: '须且只能指明一起已报告且未成立过调查组的事故，或者一次自然灾害。',
        en: 'Exactly one subject must be named: an accident that is not dismissed and has no investigation group yet, or a natural disaster.',
      },
      holds: ({ input: c, facts }) =>
        (c.accidentId == null) !== (c.eventId == null) &&
        (c.accidentId == null
          ? facts.disaster.length === 1
          : facts.accident.some(({ status }) => status === 'REPORTED')) &&
        facts.earlier.length === 0,
    },
    {
      code: 'INVESTIGATION_IS_THE_COUNTYS',
      path: ['accidentId'],
      basis: R493('第十九条'),
      says: {
        zh: '只有由县级人民政府组织调查的事故，方可成立调查组。',
        en: 'Only an accident of a grade that the county government investigates can have a group formed here.',
      },
      holds: ({ facts }) => facts.accident.every(({ jurisdiction }) => jurisdiction === 'COUNTY'),
      facts: ({ facts }) =>
        facts.accident.flatMap(({ grade, jurisdiction }) => [
          factValue('grade', grade),
          factValue('jurisdiction', jurisdiction),
        ]),
    },
    {
      code: 'INVESTIGATION_OF_A_DISASTER_HAS_ITS_DEAD',
      path: ['eventId'],
      basis: ({ law, at, facts }) => [
        law.parameter('disaster.investigation.min.dead', civilDateOf(at), facts.disaster[0]?.regionCode ?? '').basis,
      ],
      says: {
        zh: '只有死亡、失踪人数达到规定人数的自然灾害，方可开展调查评估。',
        en: 'Only a natural disaster with at least the prescribed number of dead and missing can be investigated.',
      },
      holds: ({ facts, law, at }) =>
        facts.disaster.every(
          ({ deadOrMissing, regionCode }) =>
            deadOrMissing >= law.number('disaster.investigation.min.dead', civilDateOf(at), regionCode),
        ),
      facts: ({ facts }) => facts.disaster.map(({ deadOrMissing }) => factValue('deadOrMissing', deadOrMissing, '人')),
    },
    {
      code: 'INVESTIGATION_GROUP_IS_WHOLE',
      path: ['memberIds'],
      basis: group,
      says: {
        zh: '须有组长和两名以上成员，均须在岗且不得重复；须有参加单位，且均须为现存单位。',
        en: 'The group must have a leader and at least two members, each holding a post and named only once, and at least one office that takes part, each of which must still exist.',
      },
      holds: ({ input: c, facts, at }) => {
        const all = [c.leaderId, ...c.memberIds];
        const day = civilDateOf(at);
        return (
          c.memberIds.length >= 2 &&
          new Set(all).size === all.length &&
          all.every((id) =>
            facts.people.some(
              ({ key, posts }) =>
                key === id && posts.some((post) => post.from <= day && (post.to === null || post.to >= day)),
            ),
          ) &&
          c.officeIds.length > 0 &&
          facts.offices.length === new Set(c.officeIds).size &&
          facts.offices.every(({ endedOn }) => endedOn === null)
        );
      },
    },
    {
      code: 'INVESTIGATION_INVITES_UNION_AND_PROCURATORATE',
      path: ['unionTakesPart'],
      basis: group,
      says: {
        zh: '事故调查须有工会参加，并须邀请检察机关。',
        en: 'In the investigation of an accident the trade union must take part and the procuratorate must be invited.',
      },
      holds: ({ input: c }) => c.accidentId == null || (c.unionTakesPart && c.procuratorateInvited),
    },
    isSaid(
      'INVESTIGATION_IS_ORDERED',
      'order',
      group,
      '须写明政府成立调查组的文件。',
      'The order of the government that forms the group must be stated.',
    ),
  ],
  decide: ({ input: c, facts, law, at }) => {
    const of = facts.accident[0];
    const event = facts.disaster[0];
    const regionCode = (of ?? event)!.regionCode;
    const from = civilDateOf(of ? instantOfText(of.happenedAt) : at);
    return {
      regionCode,
      sector: of?.sector ?? 'OTHER',
      enterpriseId: of?.enterpriseId ?? null,
      subject: of ? 'ACCIDENT' : 'DISASTER',
      accidentId: c.accidentId ?? null,
      eventId: c.eventId ?? null,
      order: c.order.trim(),
      formedAt: at,
      leaderId: c.leaderId,
      memberIds: c.memberIds,
      officeIds: c.officeIds,
      unionTakesPart: c.unionTakesPart,
      procuratorateInvited: c.procuratorateInvited,
      reportDue: law.due('accident.investigate.days', from, regionCode).dueAt,
      extendedDays: 0,
      appraisalDays: 0,
      tickFileIds: [],
    };
  },
});

/** Concludes one strand. 认定一条责任线 */
export const concludeStrand = act<Investigation, input.ConcludeStrandInput>({
  name: 'concludeStrand',
  standing: [],
  musts: [
    isSaid(
      'STRAND_SAYS_WHAT_IT_CONCLUDED',
      'conclusion',
      both,
      '须写明该条线的结论。',
      'The conclusion of the strand must be stated.',
    ),
    {
      code: 'STRAND_FINDS_ITS_RESPONSIBILITIES',
      path: ['enterpriseFinding'],
      basis: three,
      says: {
        zh: '企业线须且只能认定企业主体责任；监管线须且只能认定部门监管责任和党政领导责任；没有责任的须写明理由。',
        en: 'The ENTERPRISE strand must state the finding on the enterprise and only that; the REGULATOR strand must state those on departments and on leadership and only those; where there is no responsibility, the finding must say why.',
      },
      holds: ({ input: c }) =>
        c.strand === 'ENTERPRISE'
          ? given(c.enterpriseFinding) && !given(c.departmentFinding) && !given(c.leadershipFinding)
          : given(c.departmentFinding) && given(c.leadershipFinding) && !given(c.enterpriseFinding),
    },
    {
      code: 'STRAND_NAMES_WHO_IS_ITS_OWN',
      path: ['items'],
      basis: both,
      says: {
        zh: '追责建议须属于本线责任，并写明单位、责任依据和失职事实；对象为个人的须写明姓名和职务，为单位的不得填写姓名。',
        en: 'Each item must belong to a responsibility of this strand and state unit, basis and conduct; a person must have name and position, and only a person may have a name.',
      },
      holds: ({ input: c }) =>
        c.items.every(
          (each) =>
            (each.head === 'ENTERPRISE') === (c.strand === 'ENTERPRISE') &&
            given(each.unitName) &&
            given(each.basis) &&
            given(each.conduct) &&
            (each.subjectKind === 'PERSON') === given(each.personName) &&
            (each.subjectKind !== 'PERSON' || given(each.position)),
        ),
    },
  ],
  decide: ({ input: c, at }) =>
    c.strand === 'ENTERPRISE'
      ? {
          enterpriseConclusion: c.conclusion.trim(),
          enterpriseConcludedAt: at,
          enterpriseFinding: c.enterpriseFinding!.trim(),
        }
      : {
          regulatorConclusion: c.conclusion.trim(),
          regulatorConcludedAt: at,
          departmentFinding: c.departmentFinding!.trim(),
          leadershipFinding: c.leadershipFinding!.trim(),
        },
  parts: (c, { id, regionCode }) =>
    c.input.items.map((each, i) => ({
      entryType: 'AccountabilityItem',
      set: {
        id: c.keyAt(i),
        regionCode,
        investigationId: id,
        sector: c.entry.sector,
        enterpriseId: each.head === 'ENTERPRISE' ? c.entry.enterpriseId : null,
        head: each.head,
        subjectKind: each.subjectKind,
        unitName: each.unitName.trim(),
        position: each.position?.trim() ?? null,
        basis: each.basis.trim(),
        conduct: each.conduct.trim(),
        proposal: each.proposal,
        feedbackDue: c.law.due('accountability.feedback.days', civilDateOf(c.at), regionCode).dueAt,
        ...(each.subjectKind === 'PERSON' && { personName: each.personName!.trim() }),
      },
    })),
});

/** Lets the report be due later. 延长调查期限 (第二十七条、第二十九条) */
export const extendInvestigation = act<Investigation, input.ExtendInvestigationInput>({
  name: 'extendInvestigation',
  standing: [
    {
      code: 'INVESTIGATION_IS_EXTENDED_IN_TIME',
      basis: R493('第二十九条'),
      says: { zh: '只有调查期限届满前，方可延长。', en: 'The time limit can be extended only before it has run out.' },
      holds: ({ entry, at }) => at <= entry.reportDue,
      facts: ({ entry }) => [factValue('reportDue', entry.reportDue)],
    },
  ],
  musts: [
    {
      code: 'INVESTIGATION_IS_EXTENDED_BY_SIXTY_DAYS_AT_MOST',
      path: ['days'],
      basis: ({ law, at, entry }) => [
        law.parameter('accident.investigate.days', civilDateOf(at), entry.regionCode).basis,
      ],
      says: {
        zh: '延长天数须大于零；批准延期累计不得超过规定的调查天数，每次技术鉴定不得超过三百六十五日。',
        en: 'The number of days must be greater than 0; all extensions together may not exceed the days the law gives for the investigation, and one appraisal may not exceed 365 days.',
      },
      holds: ({ entry, input: c, law, at }) =>
        c.days > 0 &&
        (c.ground === 'APPRAISAL'
          ? c.days <= 365
          : entry.extendedDays + c.days <= law.number('accident.investigate.days', civilDateOf(at), entry.regionCode)),
      facts: ({ entry }) => [factValue('extendedDays', entry.extendedDays, '日')],
    },
    isSaid(
      'INVESTIGATION_IS_EXTENDED_BY_A_PAPER',
      'document',
      R493('第二十九条'),
      '须写明批准延期的文件或者鉴定委托。',
      'The document that allows the extension, or commissions the appraisal, must be stated.',
    ),
  ],
  decide: ({ entry, input: c, law }) => {
    const extendedDays = entry.extendedDays + (c.ground === 'EXTENSION' ? c.days : 0);
    const appraisalDays = entry.appraisalDays + (c.ground === 'APPRAISAL' ? c.days : 0);
    return {
      extendedDays,
      appraisalDays,
      extensionDocument: c.document.trim(),
      reportDue: dueAfter(law.calendar, civilDateOf(entry.reportDue), c.days, 'CALENDAR').dueAt,
    };
  },
});
/** Submits the report. 提交调查报告 */
export const submitInvestigation = act<
  Investigation,
  input.SubmitInvestigationInput,
  { items: ItemOf[]; files: FileFacts[] }
>({
  name: 'submitInvestigation',
  judgedOnly: { signedByAll: 'only yes is accepted: the entry says it by being submitted' },
  facts: { files: filesNamed },
  standingFacts: { items: ask(itemsOfInvestigation, ({ entry }) => [entry.id]) },
  standing: [
    {
      code: 'INVESTIGATION_HAS_CONCLUDED_BOTH_STRANDS',
      basis: both,
      remedies: [{ action: 'concludeStrand', role: 'BUREAU_HEAD' }],
      says: {
        zh: '一案双查：提交事故调查报告前，企业责任和监管责任两条线均须已有结论。',
        en: 'Both strands, of the enterprise and of the regulators, must be concluded before the report on an accident is submitted.',
      },
      holds: ({ entry }) =>
        entry.subject === 'DISASTER' || (entry.enterpriseConcludedAt !== null && entry.regulatorConcludedAt !== null),
      facts: ({ entry }) => [
        factValue('enterprise', entry.enterpriseConcludedAt ?? 'lacking'),
        factValue('regulator', entry.regulatorConcludedAt ?? 'lacking'),
      ],
    },
    {
      code: 'INVESTIGATION_FINDS_ALL_THREE_RESPONSIBILITIES',
      basis: three,
      remedies: [{ action: 'concludeStrand', role: 'BUREAU_HEAD' }],
      says: {
        zh: '三责同追：事故的企业主体责任、部门监管责任、党政领导责任均须已认定，没有责任的须写明理由。',
        en: 'For an accident, the responsibilities of the enterprise, of the departments and of the leadership must all have a finding, or it must be stated why there is none.',
      },
      holds: ({ entry }) =>
        entry.subject === 'DISASTER' ||
        [entry.enterpriseFinding, entry.departmentFinding, entry.leadershipFinding].every(given),
    },
  ],
  musts: [
    isSaid(
      'INVESTIGATION_FINDS_THE_CAUSES',
      'causes',
      R493('第三十条'),
      '须写明事故（灾害）原因。',
      'The causes must be stated.',
    ),
    {
      code: 'INVESTIGATION_REPORT_IS_SIGNED_BY_ALL',
      path: ['signedByAll'],
      basis: R493('第三十条'),
      says: { zh: '调查报告须由调查组全体成员签名。', en: 'The report must be signed by every member of the group.' },
      holds: ({ input: c }) => c.signedByAll,
    },
    {
      code: 'INVESTIGATION_LIABILITY_NAMES_WHO',
      path: ['liability'],
      basis: both,
      says: {
        zh: '认定为责任事故的，须有责任单位或者责任人的追责建议。',
        en: 'An accident that someone is liable for must have at least one item of accountability.',
      },
      holds: ({ entry, input: c, facts }) => entry.subject === 'DISASTER' || !c.liability || facts.items.length > 0,
    },
    fileIsTheOffices('INVESTIGATION_REPORT_SENT_BY_THE_OFFICE', 'reportFileId'),
  ],
  decide: ({ entry, input: c, law, at }) => ({
    causes: c.causes.trim(),
    liability: c.liability,
    reportFileId: c.reportFileId,
    submittedAt: at,
    replyDue: law.due('accident.reply.days', civilDateOf(at), entry.regionCode).dueAt,
  }),
});

/** Replies to the report. 批复 (第三十二条) */
export const replyInvestigation = act<Investigation, input.ReplyInvestigationInput, { files: FileFacts[] }>({
  name: 'replyInvestigation',
  facts: { files: filesNamed },
  standing: [],
  musts: [
    isSaid(
      'INVESTIGATION_REPLY_IS_NUMBERED',
      'number',
      R493('第三十二条'),
      '须写明批复文号。',
      'The number of the reply must be stated.',
    ),
    fileIsTheOffices('INVESTIGATION_REPLY_SENT_BY_THE_OFFICE', 'replyFileId'),
  ],
  decide: ({ entry, input: c, law, at }) => ({
    replyNumber: c.number.trim(),
    replyFileId: c.replyFileId ?? null,
    repliedAt: at,
    evaluationDue: endOf(
      addMonths(civilDateOf(at), law.number('accident.evaluate.months', civilDateOf(at), entry.regionCode)),
    ),
  }),
});

/** Makes the result public. 公布调查结果 */
export const publishInvestigation = act<Investigation, input.PublishInvestigationInput>({
  name: 'publishInvestigation',
  standing: [],
  musts: [
    isSaid(
      'INVESTIGATION_IS_PUBLISHED_SOMEWHERE',
      'publishedPlace',
      R493('第三十四条'),
      '须写明公布渠道。',
      'The place of publication must be stated.',
    ),
  ],
  decide: ({ input: c, at }) => ({ publishedAt: at, publishedPlace: c.publishedPlace.trim() }),
});

/** Evaluates whether what was asked for is done. 整改评估 (安全生产法 第八十六条) */
export const evaluateRectification = act<Investigation, input.EvaluateRectificationInput, { files: FileFacts[] }>({
  name: 'evaluateRectification',
  facts: { files: filesNamed },
  standing: [],
  musts: [
    isSaid(
      'EVALUATION_SAYS_WHAT_IT_FOUND',
      'evaluation',
      evaluated,
      '须写明评估结论。',
      'The finding of the evaluation must be stated.',
    ),
    isSaid(
      'EVALUATION_IS_MADE_PUBLIC',
      'publishedPlace',
      evaluated,
      '评估结果须向社会公开，须写明公开渠道。',
      'The place where the evaluation is made public must be stated.',
    ),
    fileIsTheOffices('EVALUATION_SENT_BY_THE_OFFICE', 'evaluationFileId'),
  ],
  decide: ({ input: c, at }) => ({
    evaluatedAt: at,
    evaluation: `${c.evaluation.trim()}（公开：${c.publishedPlace.trim()}）`,
    evaluationFileId: c.evaluationFileId ?? null,
  }),
});

/** Goes over it together. 多方联动复盘 */
export const reviewAfterAction = act<Investigation, input.ReviewAfterActionInput, { files: FileFacts[] }>({
  name: 'reviewAfterAction',
  facts: { files: filesNamed },
  standing: [],
  musts: [
    isSaid(
      'REVIEW_SAYS_WHAT_WAS_LEARNT',
      'lessons',
      POINTS('事故灾害复盘'),
      '须写明复盘教训。',
      'The lessons of the review must be stated.',
    ),
    isSaid(
      'REVIEW_SAYS_WHO_TOOK_PART',
      'offices',
      POINTS('事故灾害复盘'),
      '须写明参加复盘的单位。',
      'The offices that took part in the review must be stated.',
    ),
    fileIsTheOffices('REVIEW_SENT_BY_THE_OFFICE', 'reviewFileId'),
  ],
  decide: ({ input: c, at }) => ({
    reviewedAt: at,
    reviewLessons: `${c.lessons.trim()}（参加：${c.offices.trim()}）`,
    reviewFileId: c.reviewFileId ?? null,
  }),
});

type Closing = {
  items: ItemOf[];
  cases: CaseOf[];
  referrals: ReferralOf[];
  accident: WholeAccident[];
  files: FileFacts[];
};
const caseEnds: readonly string[] = ['DECIDED', 'CLOSED', 'ARCHIVED'];
/** Closes an investigation: nothing is let go. 结案 */
export const closeInvestigation = act<Investigation, input.CloseInvestigationInput, Closing>({
  name: 'closeInvestigation',
  facts: { files: filesNamed },
  standingFacts: {
    items: ask(itemsOfInvestigation, ({ entry }) => [entry.id]),
    cases: ask(casesOfAccident, ({ entry }) => [entry.accidentId]),
    referrals: ask(referralsOfInvestigation, ({ entry }) => [entry.id]),
    accident: ask(accidentWhole, ({ entry }) => [entry.accidentId]),
  },
  standing: [
    {
      code: 'CLOSING_FOLLOWS_BOTH_STRANDS',
      basis: both,
      remedies: [{ action: 'concludeStrand', role: 'BUREAU_HEAD' }],
      says: {
        zh: '一案双查：事故调查结案前，企业责任和监管责任两条线均须已有结论。',
        en: 'Both strands, of the enterprise and of the regulators, must be concluded before the investigation of an accident is closed.',
      },
      holds: ({ entry }) =>
        entry.subject === 'DISASTER' || (entry.enterpriseConcludedAt !== null && entry.regulatorConcludedAt !== null),
    },
    {
      code: 'CLOSING_FOLLOWS_THE_REPLY',
      basis: R493('第三十二条'),
      remedies: [{ action: 'replyInvestigation', role: 'COUNTY_LEADER' }],
      says: {
        zh: '只有调查报告已经政府批复的，方可结案。',
        en: 'An investigation can be closed only after the government has replied to its report.',
      },
      holds: ({ entry }) => entry.repliedAt !== null,
    },
    {
      code: 'CLOSING_FOLLOWS_THE_PUBLICATION',
      basis: R493('第三十四条'),
      remedies: [{ action: 'publishInvestigation', role: 'BUREAU_HEAD' }],
      says: {
        zh: '只有调查结果已公布的，方可结案。',
        en: 'An investigation can be closed only after its result was published.',
      },
      holds: ({ entry }) => entry.publishedAt !== null,
    },
    {
      code: 'CLOSING_FOLLOWS_THE_EVALUATION',
      basis: evaluated,
      remedies: [{ action: 'evaluateRectification', role: 'BUREAU_HEAD' }],
      says: {
        zh: '只有整改已经评估的，方可结案。',
        en: 'An investigation can be closed only after the rectification was evaluated.',
      },
      holds: ({ entry }) => entry.evaluatedAt !== null,
    },
    {
      code: 'CLOSING_FOLLOWS_THE_ACCOUNTABILITY',
      basis: three,
      remedies: [{ action: 'recordAccountability', role: 'DISCIPLINE' }],
      says: {
        zh: '结案前，全部追责事项均须已有处理结果。',
        en: 'Every item of accountability must be decided before the investigation is closed.',
      },
      holds: ({ facts }) => facts.items.every(({ status }) => status !== 'PROPOSED'),
      facts: ({ facts }) =>
        facts.items
          .filter(({ status }) => status === 'PROPOSED')
          .map(({ head, unitName }) => factValue(head, unitName)),
    },
    {
      code: 'CLOSING_FOLLOWS_THE_PENALTIES',
      basis: AQF('第一百一十四条'),
      remedies: [{ action: 'decideCase', role: 'BUREAU_HEAD' }],
      says: {
        zh: '结案前，该事故的案件均须已作出决定或者撤销；责任事故中建议行政处罚的，须至少有一件案件已作出决定。',
        en: 'Every case about the accident must be decided or withdrawn before closing; where a penalty was proposed and the accident is one of liability, at least one case must be decided.',
      },
      holds: ({ entry, facts }) =>
        facts.cases.every(({ status }) => caseEnds.includes(status) || status === 'WITHDRAWN') &&
        (entry.subject === 'DISASTER' ||
          entry.liability === false ||
          !facts.items.some(({ proposal }) => proposal === 'PENALTY') ||
          facts.cases.some(({ status }) => caseEnds.includes(status))),
      facts: ({ facts }) =>
        facts.cases
          .filter(({ status }) => !caseEnds.includes(status))
          .map(({ number, status }) => factValue(number, status)),
    },
    // 行刑衔接: what reaches criminal justice, or is proposed for it, has gone there or was decided not to.
    {
      code: 'CLOSING_FOLLOWS_THE_REFERRAL',
      basis: R310('第三条'),
      remedies: [{ action: 'referCriminal', role: 'LAW_OFFICER' }],
      says: {
        zh: '达到刑事追诉标准的责任事故或者建议移送司法的，结案前须已移送公安机关或者决定不移送。',
        en: 'Where an item proposes criminal justice, or a liable accident reaches its threshold, a referral must have been handed to the police or not approved before closing.',
      },
      holds: ({ entry, facts }) =>
        !(
          facts.items.some(({ proposal }) => proposal === 'CRIMINAL') ||
          (entry.liability === true && facts.accident.some(({ criminalReview }) => criminalReview))
        ) || facts.referrals.some(({ status }) => status !== 'PROPOSED' && status !== 'APPROVED'),
    },
  ],
  musts: [
    {
      code: 'CLOSING_LETS_NOTHING_GO',
      path: ['causeTick'],
      basis: nothingLetGo,
      says: {
        zh: '四不放过：原因、责任人、整改、教育四项均须写明结论。',
        en: 'All four findings must be stated: on the cause, on those responsible, on the measures and on education.',
      },
      holds: ({ input: c }) => [c.causeTick, c.personsTick, c.measuresTick, c.educationTick].every(given),
    },
    {
      code: 'CLOSING_SHOWS_ALL_FOUR',
      path: ['tickFileIds'],
      basis: nothingLetGo,
      says: {
        zh: '四不放过须各有一份佐证，共四份，且须由本单位上传。',
        en: "Exactly four evidence files must be named, one for each finding, and each must have been uploaded by the caller's own office.",
      },
      holds: ({ input: c, facts, actor }) =>
        c.tickFileIds.length === 4 &&
        c.tickFileIds.every((id) =>
          facts.files.some(({ key, organisationId }) => key === id && organisationId === actor.organisationId),
        ),
    },
  ],
  decide: ({ input: c, at }) => ({
    causeTick: c.causeTick.trim(),
    personsTick: c.personsTick.trim(),
    measuresTick: c.measuresTick.trim(),
    educationTick: c.educationTick.trim(),
    tickFileIds: c.tickFileIds,
    closedAt: at,
  }),
});

/** Enters what whoever is competent decided; nothing is decided here. 登记追责结果 */
export const recordAccountability = act<AccountabilityItem, input.RecordAccountabilityInput>({
  name: 'recordAccountability',
  standing: [],
  musts: [
    {
      code: 'ACCOUNTABILITY_SAYS_WHO_DECIDED_WHAT',
      path: ['decision'],
      basis: AQF('第八十七条'),
      says: {
        zh: '须写明决定机关、处理结果和决定文号。',
        en: 'The body that decided, the decision and its document must be stated.',
      },
      holds: ({ input: c }) => given(c.decidedBy) && given(c.decision) && given(c.document),
    },
    {
      code: 'ACCOUNTABILITY_DAYS_ARE_IN_ORDER',
      path: ['decidedOn'],
      basis: AQF('第八十七条'),
      says: {
        zh: '决定日、执行日不得晚于办理之日，执行日不得早于决定日。',
        en: 'The day of the decision and the day it was carried out may not be later than the day of this act, and it may not be carried out before it was decided.',
      },
      holds: ({ input: c, at }) =>
        c.decidedOn <= civilDateOf(at) &&
        (c.executedOn == null || (c.executedOn >= c.decidedOn && c.executedOn <= civilDateOf(at))),
    },
  ],
  decide: ({ input: c }) => ({
    status: c.executedOn == null ? 'DECIDED' : 'EXECUTED',
    decidedBy: c.decidedBy.trim(),
    decidedOn: c.decidedOn,
    decision: c.decision.trim(),
    document: c.document.trim(),
    executedOn: c.executedOn ?? null,
    caseId: c.caseId ?? null,
  }),
});
