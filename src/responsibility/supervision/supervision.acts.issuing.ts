import { act, ask, factValue, hasText, type Judging } from '../../kernel/act.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { EntryType } from '../../kernel/names.js';
import { GOV, POINTS } from '../../kernel/statutes.js';
import {
  answers,
  holdersOf,
  holdsPostOn,
  organisationById,
  type HolderFacts,
  type OrganisationFacts,
} from '../../organisation/organisation.facts.js';
import type { ReportSubject } from '../report/report.js';
import { firstInCounty, postById, type FirstInCounty, type PostFacts } from '../responsibility/responsibility.facts.js';
import { hasHadItsTime, isInTurn, matterKey, reached, sinceResolved } from '../responsibility/responsibility.ladder.js';
import { governing, judgesFromAbove } from '../responsibility/responsibility.musts.js';
import { reportInWords, type ReportInWords } from '../responsibility/responsibility.owed.facts.js';
import {
  earlierLetters,
  endedSubjects,
  fallenDue,
  undecidedIssues,
  whoAnswersFor,
  type AnswererFacts,
  type EndedFacts,
  type FallenFacts,
  type LetterFacts,
  type UndecidedFacts,
} from './supervision.facts.js';
import type { IssueSupervisionInput } from './supervision.inputs.js';
import { toALeader } from './supervision.musts.js';
import type { Supervision } from './supervision.js';

/** What is given, and of which noun the id in it is. */
export interface SupervisionGiven extends IssueSupervisionInput {
  readonly aboutType: string | null;
}

const basis = POINTS('提示、督促、约谈、通报');

/** What a letter may be about. */
const subjects: readonly EntryType[] = [
  'DutyItem',
  'KeyTask',
  'Issue',
  'Hazard',
  'Listing',
  'LastSpeech',
  'SafetyTarget',
  'Assignment',
  'Investigation',
  'RectificationMeasure',
  'Lesson',
  'IssueMeasure',
];
interface Asked {
  readonly organisation: OrganisationFacts[];
  readonly earlier: LetterFacts[];
  readonly answering: AnswererFacts[];
  readonly addressee: PostFacts[];
  readonly holders: HolderFacts[];
  readonly firsts: FirstInCounty[];
  readonly undecided: UndecidedFacts[];
  readonly ended: EndedFacts[];
  readonly fallen: FallenFacts[];
  readonly report: ReportInWords[];
}
type Issuing = Judging<Supervision, SupervisionGiven, Asked>;
/** When what was not done fell due, as far as the register knows. */
const fellOn = ({ fallen, report }: Pick<Asked, 'fallen' | 'report'>): CivilDate | null =>
  fallen[0]?.on ?? report[0]?.last ?? null;
/** The leader in person: who held the post on that day, or whom the letters on the matter have addressed. */
const personOf = ({ input, facts, today }: Pick<Issuing, 'input' | 'facts' | 'today'>): string | null => {
  if (input.addresseePostId == null) return null;
  const on = fellOn(facts);
  const before = on === null ? sinceResolved(facts.earlier).at(-1)?.addresseeId : null;
  return before ?? facts.holders.find((holder) => holdsPostOn(holder, on ?? today))?.operatorId ?? null;
};

/** Sends a letter, one rung above the last. 发出 */
export const issueSupervision = act<Supervision, SupervisionGiven, Asked>({
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
    ended: ask(endedSubjects, ({ input }) => [input.aboutId]),
    holders: ask(holdersOf, ({ input }) => [input.addresseePostId]),
    fallen: ask(fallenDue, ({ input }) => [input.aboutId]),
    report: ask(reportInWords, ({ input, today }) =>
      input.aboutId == null ? [`${input.organisationId}/${today}/${matterKey(input.matter)}`] : [],
    ),
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
        zh: '督办政府的，只能由其他机关的县领导发出；督办县委的，只能由另一机关的第一责任人发出；应急管理局不得督办上级。',
        en: 'A letter to a government may be issued only by a county leader of another office, one to the party committee only by a first responsible person of the other office; the bureau may not supervise those above it.',
      },
      holds: ({ input, facts, actor, today }) =>
        input.addresseePostId != null ||
        facts.organisation.every(
          ({ key, kind }) =>
            !governing.includes(kind) ||
            (kind === 'GOVERNMENT' && actor.roles.includes('COUNTY_LEADER')) ||
            judgesFromAbove({ office: { organisationId: key, kind } }, facts.firsts, actor, today),
        ),
      facts: ({ facts }) => facts.organisation.map(({ name }) => factValue('office', name)),
    },
    ...toALeader,
    {
      code: 'SUPERVISION_IS_NOT_TO_ONESELF',
      path: ['addresseePostId'],
      basis: GOV('第三条'),
      says: {
        zh: '督办的是应完成之日任职的领导，不得由其本人发出。',
        en: 'A letter goes to the leader who held the post on the day that what was not done fell due, and may not be issued by that leader.',
      },
      holds: (ctx) => ctx.actor.operatorId === null || personOf(ctx) !== ctx.actor.operatorId,
    },
    {
      code: 'SUPERVISION_GOES_TO_WHO_ANSWERS',
      path: ['organisationId'],
      basis,
      says: {
        zh: '指明所涉条目的，督办对象须为该条目的责任单位：清单事项、重点任务、问题的责任（配合）单位，隐患的企业、属地乡镇（街道）或者监管部门，挂牌督办的督办单位，末位发言的发言单位，年度目标的责任单位（全县目标为县政府），事故灾害调查的受委托单位或者首个参加单位，整改措施、复盘教训、交办事项和措施制度的责任单位。',
        en: 'Where an entry is named, the letter must go to an office that answers for it: the responsible or supporting office of a duty item, key task or issue; the enterprise, township or supervising department of a hazard; the supervising office of a listing; the office that owes a speech; the office of a target, of the whole county the government; the office entrusted with an investigation, or the first that takes part; the office that a measure is asked of, that is to act on a lesson, that an assignment was given to or that carries out a measure adopted for an issue.',
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
      code: 'SUPERVISION_IS_NOT_ABOUT_WHAT_ENDED',
      path: ['aboutId'],
      basis,
      says: {
        zh: '已撤回的清单事项和问题、已结转或者取消的重点任务和交办事项、已取消的措施制度，不得督办。',
        en: 'A letter may not be about a duty item or an issue that was taken back, nor about a key task that was carried over, nor about one or an assignment that was called off, nor about a measure that was dropped.',
      },
      holds: ({ facts }) => facts.ended.length === 0,
      facts: ({ facts }) => facts.ended.map(({ status }) => factValue('status', status)),
    },
    {
      code: 'SUPERVISION_NAMES_TYPE_AND_ENTRY_TOGETHER',
      path: ['aboutId'],
      basis,
      says: {
        zh: '所涉条目的类型和标识须同时填写或者均不填写，类型只能是清单事项、重点任务、问题、隐患、挂牌督办、末位发言、年度目标、交办事项、事故灾害调查、整改措施、复盘教训或者措施制度。',
        en: 'The type and the id of the entry concerned must be given together or not at all, and the type may only be a duty item, a key task, an issue, a hazard, a listing, a speech that is owed, an annual target, an assignment, an investigation, a measure that it asked for, a lesson of a review or a measure adopted for an issue.',
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
      holds: ({ input, facts }) => isInTurn(input.level, reached(facts.earlier)) || hasText(input.skipReason),
      facts: ({ input, facts }) => [
        factValue('level', input.level),
        factValue('reached', reached(facts.earlier) ?? 'none'),
      ],
    },
    {
      code: 'SUPERVISION_WAITS_FOR_THE_LAST',
      path: ['level'],
      basis,
      says: {
        zh: '同一事项的下一督办，须在上一督办逾期未答复，或者办结时认定未解决之后，方可发出；约谈尚未开展的，不得发出。',
        en: 'Another letter on the same matter may be issued only once the last one was not answered by its day, or was closed as not resolved, or its matter was resolved before; while an interview is not held yet, none may be issued.',
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
    addresseeId: personOf({ input, facts, today }),
    fellOn: fellOn(facts),
    owedPostId: facts.report[0]?.postId ?? null,
    owedPeriod: facts.report[0]?.period ?? null,
    owedSubject: (facts.report[0]?.subject ?? null) as ReportSubject | null,
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
