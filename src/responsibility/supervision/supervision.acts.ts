import { act, ask, factValue, hasText, type EntryContext, type Must } from '../../kernel/act.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { GOV, POINTS } from '../../kernel/statutes.js';
import { filesNamed, type FileFacts } from '../../file/file.facts.js';
import { fileIsTheOffices } from '../../file/file.musts.js';
import {
  holdersOf,
  holdsPostOn,
  inOfficeOn,
  operatorById,
  organisationById,
  sitsOn,
  type HolderFacts,
  type OperatorFacts,
} from '../../organisation/organisation.facts.js';
import { firstInCounty, postById, type FirstInCounty, type PostFacts } from '../responsibility/responsibility.facts.js';
import { judgesFromAbove, officeOf, standsFor, type Above } from '../responsibility/responsibility.musts.js';
import { reportStillOwed, stillOverdue, type OverdueFacts, type StillOwedFacts } from './supervision.facts.js';
import type {
  AnswerSupervisionInput,
  CloseSupervisionInput,
  HoldInterviewInput,
  WithdrawSupervisionInput,
} from './supervision.inputs.js';
import { isFirstBeside } from './supervision.musts.js';
import type { Supervision } from './supervision.js';

export { issueSupervision, type SupervisionGiven } from './supervision.acts.issuing.js';

const basis = POINTS('提示、督促、约谈、通报');

/** Holds the interview to which it summoned. 约谈 */
export const holdInterview = act<Supervision, HoldInterviewInput, { posts: PostFacts[]; files: FileFacts[] }>({
  name: 'holdInterview',
  facts: {
    posts: ask(postById, ({ input }) => [input.convenorPostId, input.intervieweePostId]),
    files: filesNamed,
  },
  preconditions: [
    {
      code: 'INTERVIEW_IS_SUMMONED_TO',
      basis,
      says: {
        zh: '只有约谈层级的督办，方可登记约谈。',
        en: 'Only a letter of the level INTERVIEW summons to one that can be held.',
      },
      holds: ({ entry }) => entry.level === 'INTERVIEW',
      facts: ({ entry }) => [factValue('level', entry.level)],
    },
    {
      code: 'INTERVIEW_IS_HELD_BY_WHO_SUMMONED',
      basis,
      says: {
        zh: '约谈只能由发出督办的单位或者对象单位以外的县领导开展；约谈领导的，只能由发出督办的单位。',
        en: 'An interview may be held only by the office that summoned to it or a county leader of another office than the one summoned; one with a leader only by the office that summoned.',
      },
      holds: ({ entry, actor }) =>
        entry.issuerId === actor.organisationId ||
        (entry.addresseePostId == null &&
          actor.roles.includes('COUNTY_LEADER') &&
          entry.organisationId !== actor.organisationId),
    },
  ],
  musts: [
    {
      code: 'INTERVIEW_HAS_A_CONVENOR',
      path: ['convenorPostId'],
      basis,
      says: {
        zh: '召集人须为发出督办单位或者开展约谈单位的岗位。',
        en: 'The post that convenes an interview must be one of the office that summoned to it or of the office that holds it.',
      },
      holds: ({ entry, input, facts, actor }) =>
        [entry.issuerId, actor.organisationId].some(
          (office) => office !== null && isOf(facts.posts, input.convenorPostId, office),
        ),
    },
    {
      code: 'INTERVIEW_IS_WITH_THE_OFFICE',
      path: ['intervieweePostId'],
      basis,
      says: {
        zh: '被约谈人须为督办对象的岗位；督办领导的，须为该岗位。',
        en: 'The post that is interviewed must be one of the office addressed and, where a leader is addressed, that one.',
      },
      holds: ({ entry, input, facts }) =>
        isOf(facts.posts, input.intervieweePostId, entry.organisationId) &&
        (entry.addresseePostId == null || entry.addresseePostId === input.intervieweePostId),
    },
    {
      code: 'INTERVIEW_HAS_BEEN_HELD',
      path: ['heldOn'],
      basis,
      says: {
        zh: '约谈日期不得早于督办发出之日，不得晚于登记之日。',
        en: 'The day of an interview may not be before the day of the letter, nor after the day on which it is recorded.',
      },
      holds: ({ entry, input, today }) => civilDateOf(entry.createdAt) <= input.heldOn && input.heldOn <= today,
      facts: ({ input }) => [factValue('heldOn', input.heldOn)],
    },
    fileIsTheOffices('INTERVIEW_HAS_ITS_MINUTES', 'minutesFileId', {
      basis,
      says: {
        zh: '约谈记录须由本单位上传。',
        en: "The minutes of an interview must have been uploaded by the caller's own office.",
      },
    }),
  ],
  decide: ({ input, due, today }) => ({
    convenorPostId: input.convenorPostId,
    intervieweePostId: input.intervieweePostId,
    heldOn: input.heldOn,
    heldEnteredOn: today,
    minutesFileId: input.minutesFileId,
    answerDue: due('supervision.answer.interview.days', input.heldOn).dueAt,
  }),
});
const isOf = (posts: readonly PostFacts[], postId: string, organisationId: string): boolean =>
  posts.some((post) => post.key === postId && post.organisationId === organisationId);

/** Answers it. 答复 */
export const answerSupervision = act<
  Supervision,
  AnswerSupervisionInput,
  { answerer: OperatorFacts[]; person: OperatorFacts[]; files: FileFacts[]; holders: HolderFacts[] }
>({
  name: 'answerSupervision',
  facts: {
    answerer: ask(operatorById, ({ actor }) => [actor.operatorId]),
    files: filesNamed,
    holders: ask(holdersOf, ({ entry }) => [entry.addresseePostId]),
    person: ask(operatorById, ({ entry }) => [entry.addresseeId]),
  },
  preconditions: [
    {
      code: 'INTERVIEW_IS_ANSWERED_ONCE_HELD',
      basis,
      remedies: [{ action: 'holdInterview', role: 'COUNTY_LEADER' }],
      says: { zh: '约谈开展之后，方可答复。', en: 'The answer to an interview may be given only once it was held.' },
      holds: ({ entry }) => entry.level !== 'INTERVIEW' || entry.status === 'HELD',
    },
  ],
  musts: [
    {
      code: 'SUPERVISION_ANSWERED_BY_ITS_ADDRESSEE',
      path: ['id'],
      basis,
      says: {
        zh: '只有督办对象的任职人员，方可答复；督办领导的，只能由应完成之日任该岗位的领导本人答复，其已不在任何岗位的，由该岗位现任人员答复，该岗位空缺的除外。',
        en: 'Only a person who holds a post in the office addressed may answer and, where a leader is addressed, only who held that post on the day it fell due or, once that person holds no post at all, its present holder, unless nobody holds it.',
      },
      holds: ({ entry, facts, actor, today }) => {
        if (facts.person.some((person) => inOfficeOn(person, today))) return actor.operatorId === entry.addresseeId;
        const held = facts.holders.some((holder) => holdsPostOn(holder, today));
        return facts.answerer.some((each) =>
          sitsOn(each, held ? (entry.addresseePostId ?? null) : null, entry.organisationId, today),
        );
      },
    },
    {
      code: 'SUPERVISION_ANSWER_SAYS_SOMETHING',
      path: ['answer'],
      basis,
      says: { zh: '须写明答复内容。', en: 'The answer must be stated.' },
      holds: ({ input }) => hasText(input.answer),
    },
    {
      code: 'INTERVIEW_IS_FOLLOWED_BY_A_PLAN',
      path: ['planFileId'],
      basis,
      says: {
        zh: '约谈的答复须附整改方案并写明完成日期；其他督办可附，方案和完成日期须同时填写或者均不填写。',
        en: 'The answer to an interview must come with a rectification plan and the day by which it is carried out; with any other letter the two must be given together or not at all.',
      },
      holds: ({ entry, input }) =>
        (input.planFileId == null) === (input.planDueOn == null) &&
        (entry.level !== 'INTERVIEW' || input.planFileId != null),
    },
    fileIsTheOffices('SUPERVISION_FILE_SENT_BY_THE_OFFICE', 'planFileId', {
      basis,
      says: {
        zh: '整改方案须由本单位上传。',
        en: "The rectification plan must have been uploaded by the caller's own office.",
      },
    }),
    {
      code: 'SUPERVISION_PLAN_LIES_AHEAD',
      path: ['planDueOn'],
      basis,
      says: {
        zh: '整改方案完成日期不得早于答复之日。',
        en: 'The day by which a plan is carried out may not be before the day of the answer.',
      },
      holds: ({ input, today }) => input.planDueOn == null || input.planDueOn >= today,
      facts: ({ input }) => [factValue('planDueOn', input.planDueOn)],
    },
  ],
  decide: ({ input, at }) => ({
    answer: input.answer.trim(),
    answeredAt: at,
    planFileId: input.planFileId ?? null,
    planDueOn: input.planDueOn ?? null,
  }),
});

type Ending = EntryContext<Supervision> & {
  readonly facts: { readonly firsts: readonly FirstInCounty[] };
};
const ofALeaderEndedByTheFirst: Must<Ending> = {
  code: 'SUPERVISION_OF_A_LEADER_CLOSED_BY_THE_FIRST',
  basis,
  says: {
    zh: '督办领导的，只能由另一岗位的第一责任人办结或者撤回，且不得为被督办的领导本人。',
    en: 'A letter to a leader may be closed or taken back only by a first responsible person, of another post than the one addressed and not by that leader.',
  },
  holds: ({ entry, facts, actor, today }) =>
    entry.addresseePostId == null ||
    ((entry.addresseeId == null || entry.addresseeId !== actor.operatorId) &&
      isFirstBeside(facts.firsts, actor.operatorId, entry.addresseePostId, today)),
};

/** Closes it. 办结 */
export const closeSupervision = act<
  Supervision,
  CloseSupervisionInput,
  Above & { overdue: OverdueFacts[]; owed: StillOwedFacts[] }
>({
  name: 'closeSupervision',
  preconditionFacts: {
    firsts: ask(firstInCounty, ({ entry }) => [entry.organisationId]),
    offices: ask(organisationById, ({ entry }) => [entry.organisationId, entry.issuerId]),
  },
  facts: {
    overdue: ask(stillOverdue, ({ entry, at }) => (entry.aboutId == null ? [] : [`${entry.aboutId}/${at}`])),
    owed: ask(reportStillOwed, ({ entry }) => [entry.id]),
  },
  preconditions: [
    {
      code: 'SUPERVISION_CLOSED_ONCE_ANSWERED',
      basis,
      remedies: [{ action: 'answerSupervision', role: 'SECTOR_DEPT' }],
      says: {
        zh: '督办只有答复之后方可办结；尚未开展的约谈可以办结。',
        en: 'A letter can be closed only once it is answered; an interview that was not held can be closed without.',
      },
      holds: ({ entry }) => entry.status !== 'ISSUED' || entry.level === 'INTERVIEW',
    },
    ofALeaderEndedByTheFirst,
    {
      code: 'SUPERVISION_NOT_CLOSED_BY_ITS_ADDRESSEE',
      basis,
      says: { zh: '督办对象不得自行办结。', en: 'The office addressed may not close the letter itself.' },
      holds: ({ entry, actor }) => entry.addresseePostId != null || entry.organisationId !== actor.organisationId,
    },
    {
      code: 'SUPERVISION_CLOSED_BY_ITS_ISSUER_OR_A_LEADER',
      basis,
      says: {
        zh: '督办只能由发出单位或者不低于发出单位的县领导办结；督办县委的，只能由另一机关的第一责任人办结。',
        en: 'A letter may be closed only by the office that issued it or by a county leader not below it; one to the party committee only by a first responsible person of the other office.',
      },
      holds: ({ entry, facts, actor, today }) => {
        const office = officeOf(entry, facts);
        return entry.addresseePostId == null && office.kind === 'PARTY_COMMITTEE'
          ? judgesFromAbove({ office }, facts.firsts, actor, today)
          : standsFor(officeOf({ organisationId: entry.issuerId }, facts), actor);
      },
    },
  ],
  musts: [
    {
      code: 'SUPERVISION_CLOSED_WITH_A_CONCLUSION',
      path: ['conclusion'],
      basis,
      says: { zh: '须写明办结意见。', en: 'The conclusion must be stated.' },
      holds: ({ input }) => hasText(input.conclusion),
    },
    {
      code: 'SUPERVISION_RESOLVED_WHEN_NO_LONGER_OVERDUE',
      path: ['resolved'],
      basis,
      says: {
        zh: '所涉条目仍逾期或者滞后的，以及所涉述职报告仍未提交且未决定免予补报的，不得认定为已解决。',
        en: 'A letter may not be closed as resolved while the entry it is about is still overdue or behind, nor while the report it is about is not in and was not dispensed with by a decision.',
      },
      holds: ({ input, facts }) =>
        input.resolved !== true ||
        (facts.overdue.length === 0 && (facts.owed.length === 0 || hasText(input.dispensation))),
      facts: ({ facts }) => [
        ...facts.overdue.map(({ entryType }) => factValue('overdue', entryType)),
        ...facts.owed.map(({ period }) => factValue('reportOwed', period)),
      ],
    },
    {
      code: 'SUPERVISION_DISPENSES_FROM_A_MISSED_REPORT',
      path: ['dispensation'],
      basis: GOV('第十六条'),
      says: {
        zh: '只有认定已解决且所涉述职报告未提交的，方可填写免予补报文号，且不得为空。',
        en: 'Only where a letter about a report that is not in is closed as resolved may a decision to dispense with it be given, and it may not be blank.',
      },
      holds: ({ input, facts }) =>
        input.dispensation == null || (hasText(input.dispensation) && input.resolved === true && facts.owed.length > 0),
    },
  ],
  decide: ({ input, facts, at }) => ({
    conclusion: input.conclusion.trim(),
    closedAt: at,
    resolved: input.resolved ?? (facts.overdue.length === 0 && facts.owed.length === 0),
    dispensation: input.dispensation?.trim() ?? null,
  }),
});

/** Takes back what was sent in error. 撤回 */
export const withdrawSupervision = act<Supervision, WithdrawSupervisionInput, { firsts: FirstInCounty[] }>({
  name: 'withdrawSupervision',
  preconditionFacts: { firsts: ask(firstInCounty, ({ entry }) => [entry.organisationId]) },
  preconditions: [
    {
      code: 'SUPERVISION_WITHDRAWN_BY_ITS_ISSUER',
      basis,
      says: {
        zh: '督办只能由发出单位撤回。',
        en: 'A letter may be taken back only by the office that issued it.',
      },
      holds: ({ entry, actor }) => entry.issuerId === actor.organisationId,
    },
    ofALeaderEndedByTheFirst,
    {
      code: 'SUPERVISION_WITHDRAWN_UNLESS_HELD',
      basis,
      remedies: [{ action: 'closeSupervision', role: 'COUNTY_LEADER' }],
      says: {
        zh: '已经开展的约谈不得撤回，只能办结。',
        en: 'An interview that was held may not be taken back; it can only be closed.',
      },
      holds: ({ entry }) => entry.heldOn == null,
    },
  ],
  musts: [
    {
      code: 'SUPERVISION_WITHDRAWN_WITH_A_REASON',
      path: ['reason'],
      basis,
      says: { zh: '须写明撤回理由。', en: 'The reason for taking a letter back must be stated.' },
      holds: ({ input }) => hasText(input.reason),
    },
  ],
  decide: ({ input, at }) => ({ withdrawnAt: at, withdrawalReason: input.reason.trim() }),
});
