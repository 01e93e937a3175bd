import { act, ask, factValue, hasText } from '../../kernel/act.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import type { EntryType } from '../../kernel/names.js';
import { POINTS } from '../../kernel/statutes.js';
import { filesNamed, type FileFacts } from '../../file/file.facts.js';
import { fileIsTheOffices } from '../../file/file.musts.js';
import {
  operatorById,
  organisationById,
  sitsOn,
  type OperatorFacts,
  type OrganisationFacts,
  answers,
} from '../../organisation/organisation.facts.js';
import { firstInCounty, postById, type FirstInCounty, type PostFacts } from '../responsibility/responsibility.facts.js';
import {
  earlierLetters,
  matterKey,
  undecidedIssues,
  whoAnswersFor,
  type AnswererFacts,
  type LetterFacts,
  type UndecidedFacts,
} from './supervision.facts.js';
import type {
  AnswerSupervisionInput,
  CloseSupervisionInput,
  HoldInterviewInput,
  IssueSupervisionInput,
} from './supervision.inputs.js';
import { hasHadItsTime, isFirstBeside, ladder, reached, sinceResolved, toALeader } from './supervision.musts.js';
import type { Supervision } from './supervision.js';

/** What is given, and of which noun the id in it is. */
export interface SupervisionGiven extends IssueSupervisionInput {
  readonly aboutType: string | null;
}

const basis = POINTS('提示、督促、约谈、通报');

/** What a letter may be about. */
const subjects: readonly EntryType[] = ['DutyItem', 'KeyTask', 'Issue', 'Hazard', 'Listing'];
/** Sends a letter, one rung above the last. 发出 */
export const issueSupervision = act<
  Supervision,
  SupervisionGiven,
  {
    organisation: OrganisationFacts[];
    earlier: LetterFacts[];
    answering: AnswererFacts[];
    addressee: PostFacts[];
    firsts: FirstInCounty[];
    undecided: UndecidedFacts[];
  }
>({
  name: 'issueSupervision',
  begins: true,
  numbers: { number: '督办' },
  concerns: ({ aboutType, aboutId }) => {
    const entryType = subjects.find((each) => each === aboutType);
    return entryType && aboutId != null ? { entryType, id: aboutId, path: 'aboutId' } : null;
  },
  facts: {
    organisation: ask(organisationById, ({ input }) => [input.organisationId]),
    earlier: ask(earlierLetters, ({ input }) => [
      `${input.organisationId}/${input.aboutId ?? matterKey(input.matter)}`,
    ]),
    answering: ask(whoAnswersFor, ({ input }) => [input.aboutId]),
    addressee: ask(postById, ({ input }) => [input.addresseePostId]),
    firsts: ask(firstInCounty, ({ input }) => [input.organisationId]),
    undecided: ask(undecidedIssues, ({ input }) => [input.aboutId]),
  },
  musts: [
    {
      code: 'SUPERVISION_HAS_AN_ADDRESSEE',
      path: ['organisationId'],
      basis,
      says: {
        zh: '督办对象须为现存单位，且不得为本单位；督办领导岗位的除外。',
        en: "The office addressed must be an existing one and may not be the caller's own, unless a leader in it is addressed.",
      },
      holds: ({ input, facts, actor }) =>
        facts.organisation.some(({ endedOn }) => endedOn === null) &&
        (input.organisationId !== actor.organisationId || input.addresseePostId != null),
    },
    {
      code: 'SUPERVISION_ADDRESSEE_CAN_ANSWER',
      path: ['organisationId'],
      basis,
      says: {
        zh: '督办对象须为党委政府、应急管理局、部门、乡镇（街道）、园区管委会或者企业。',
        en: 'The office addressed must be a government, a bureau, a department, a township, the committee of a park or an enterprise: no other kind of office answers.',
      },
      holds: ({ facts }) => facts.organisation.every((office) => answers(office) || office.kind === 'ENTERPRISE'),
      facts: ({ facts }) => facts.organisation.map(({ kind }) => factValue('kind', kind)),
    },
    {
      code: 'SUPERVISION_GOES_DOWN',
      path: ['organisationId'],
      basis,
      remedies: [{ action: 'issueSupervision', role: 'COUNTY_LEADER' }],
      says: {
        zh: '督办政府的，只能由其他机关的县领导发出；应急管理局不得督办上级，本县任何单位不得督办县委，但可以督办其领导岗位。',
        en: 'A letter to a government may be issued only by a county leader of another office; the bureau may not supervise those above it, and nobody of the county its party committee, other than a leader of it.',
      },
      holds: ({ input, facts, actor }) =>
        input.addresseePostId != null ||
        facts.organisation.every(
          ({ kind }) => kind !== 'PARTY_COMMITTEE' && (kind !== 'GOVERNMENT' || actor.roles.includes('COUNTY_LEADER')),
        ),
      facts: ({ facts }) => facts.organisation.map(({ name }) => factValue('office', name)),
    },
    ...toALeader,
    {
      code: 'SUPERVISION_GOES_TO_WHO_ANSWERS',
      path: ['organisationId'],
      basis,
      says: {
        zh: '指明所涉条目的，督办对象须为该条目的责任单位：清单事项、重点任务、问题的责任（配合）单位，隐患的企业、属地乡镇（街道）或者监管部门，挂牌督办的督办单位。',
        en: 'Where an entry is named, the letter must go to an office that answers for it: the responsible or supporting office of a duty item, key task or issue; the enterprise, township or supervising department of a hazard; the supervising office of a listing.',
      },
      holds: ({ input, facts }) =>
        input.aboutId == null ||
        facts.answering.length === 0 ||
        facts.answering.some(({ offices }) => offices.includes(input.organisationId)),
    },
    {
      code: 'SUPERVISION_NOT_FOR_WHAT_A_LEADER_DECIDES',
      path: ['aboutId'],
      basis: POINTS('协调解决'),
      says: {
        zh: '有多个责任单位的协调事项，县领导未作决定的，不得因该事项督办责任单位。',
        en: 'A letter about a matter of several offices may not be issued to them before a county leader has decided who does what.',
      },
      holds: ({ facts }) => facts.undecided.length === 0,
      facts: ({ facts }) => facts.undecided.map(({ number }) => factValue('undecided', number)),
      remedies: [{ action: 'decideIssue', role: 'COUNTY_LEADER' }],
    },
    {
      code: 'SUPERVISION_NAMES_TYPE_AND_ENTRY_TOGETHER',
      path: ['aboutId'],
      basis,
      says: {
        zh: '所涉条目的类型和标识须同时填写或者均不填写，类型只能是清单事项、重点任务、问题、隐患或者挂牌督办。',
        en: 'The type and the id of the entry concerned must be given together or not at all, and the type may only be a duty item, a key task, an issue, a hazard or a listing.',
      },
      holds: ({ input }) =>
        (input.aboutType == null) === (input.aboutId == null) &&
        (input.aboutType == null || subjects.some((each) => each === input.aboutType)),
      facts: ({ input }) => [factValue('aboutType', input.aboutType)],
    },
    {
      code: 'SUPERVISION_CLIMBS_RUNG_BY_RUNG',
      path: ['level'],
      basis,
      says: {
        zh: '督办层级依次为提示、督促、约谈、通报，首次须为提示，其后至多比同一事项已达到的最高层级高一级；越级的，须写明越级理由。',
        en: 'The levels are REMINDER, URGING, INTERVIEW, CRITICISM: the first letter must be a REMINDER, a later one at most one level above the highest on the same matter; where a level is skipped, the reason must be stated.',
      },
      holds: ({ input, facts }) =>
        (ladder as readonly string[]).indexOf(input.level) <= reached(facts.earlier) + 1 || hasText(input.skipReason),
      facts: ({ input, facts }) => [
        factValue('level', input.level),
        factValue('reached', ladder[reached(facts.earlier)] ?? 'none'),
      ],
    },
    {
      code: 'SUPERVISION_WAITS_FOR_THE_LAST',
      path: ['level'],
      basis,
      says: {
        zh: '同一事项的下一督办，须在上一督办逾期未答复，或者办结时认定未解决之后，方可发出。',
        en: 'Another letter on the same matter may be issued only once the last one was not answered by its day, or was closed as not resolved, or its matter was resolved before.',
      },
      holds: ({ facts, at }) => hasHadItsTime(sinceResolved(facts.earlier), at),
      facts: ({ facts }) =>
        facts.earlier
          .slice(0, 1)
          .flatMap(({ number, status, answerDue }) => [
            factValue('number', number),
            factValue('status', status),
            factValue('answerDue', answerDue),
          ]),
    },
    {
      code: 'SUPERVISION_SAYS_WHAT_IS_REQUIRED',
      path: ['requirement'],
      basis,
      says: { zh: '须写明督办事项和要求。', en: 'The matter and the requirement must both be stated.' },
      holds: ({ input }) => hasText(input.matter) && hasText(input.requirement),
    },
  ],
  decide: ({ input, facts, law, actor, today }) => ({
    regionCode: facts.organisation[0]!.regionCode,
    organisationId: input.organisationId,
    issuerId: actor.organisationId,
    addresseePostId: input.addresseePostId ?? null,
    level: input.level,
    aboutType: input.aboutType ?? null,
    aboutId: input.aboutId ?? null,
    matter: input.matter.trim(),
    requirement: input.requirement.trim(),
    skipReason: input.skipReason?.trim() ?? null,
    // Of an interview first the day by which it is held; its answer is due from that day.
    answerDue: law.due(
      input.level === 'INTERVIEW'
        ? 'supervision.interview.hold.days'
        : `supervision.answer.${input.level.toLowerCase()}.days`,
      today,
      facts.organisation[0]!.regionCode,
    ).dueAt,
  }),
});

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
        zh: '约谈只能由发出督办的单位开展。',
        en: 'An interview may be held only by the office that summoned to it.',
      },
      holds: ({ entry, actor }) => entry.issuerId === actor.organisationId,
    },
  ],
  musts: [
    {
      code: 'INTERVIEW_HAS_A_CONVENOR',
      path: ['convenorPostId'],
      basis,
      says: {
        zh: '召集人须为发出督办单位的岗位。',
        en: 'The post that convenes an interview must be one of the office that summoned to it.',
      },
      holds: ({ entry, input, facts }) => isOf(facts.posts, input.convenorPostId, entry.issuerId),
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
  decide: ({ input, due }) => ({
    convenorPostId: input.convenorPostId,
    intervieweePostId: input.intervieweePostId,
    heldOn: input.heldOn,
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
  { answerer: OperatorFacts[]; files: FileFacts[] }
>({
  name: 'answerSupervision',
  facts: { answerer: ask(operatorById, ({ actor }) => [actor.operatorId]), files: filesNamed },
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
        zh: '只有督办对象的任职人员，方可答复；督办领导的，只能由其本人答复。',
        en: 'Only a person who holds a post in the office addressed may answer and, where a leader is addressed, only the holder of that post.',
      },
      holds: ({ entry, facts, today }) =>
        facts.answerer.some((each) => sitsOn(each, entry.addresseePostId ?? null, entry.organisationId, today)),
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

/** Closes it. 办结 */
export const closeSupervision = act<Supervision, CloseSupervisionInput, { firsts: FirstInCounty[] }>({
  name: 'closeSupervision',
  preconditionFacts: { firsts: ask(firstInCounty, ({ entry }) => [entry.organisationId]) },
  preconditions: [
    {
      code: 'SUPERVISION_OF_A_LEADER_CLOSED_BY_THE_FIRST',
      basis,
      says: {
        zh: '督办领导的，只能由另一岗位的第一责任人办结。',
        en: 'A letter to a leader may be closed only by a first responsible person, of another post than the one addressed.',
      },
      holds: ({ entry, facts, actor, today }) =>
        entry.addresseePostId == null || isFirstBeside(facts.firsts, actor.operatorId, entry.addresseePostId, today),
    },
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
        zh: '督办只能由发出单位或者县领导办结。',
        en: 'A letter may be closed only by the office that issued it or by a county leader.',
      },
      holds: ({ entry, actor }) => entry.issuerId === actor.organisationId || actor.roles.includes('COUNTY_LEADER'),
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
  ],
  decide: ({ input, at }) => ({
    conclusion: input.conclusion.trim(),
    closedAt: at,
    resolved: input.resolved ?? true,
  }),
});
