import { act, ask, factValue, hasText } from '../../kernel/act.js';
import { fact, text, type FactOf } from '../../kernel/fact.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import type { EntryType } from '../../kernel/names.js';
import { POINTS } from '../../kernel/statutes.js';
import {
  operatorById,
  organisationById,
  sitsOn,
  type OperatorFacts,
  type OrganisationFacts,
  answers,
} from '../../organisation/organisation.facts.js';
import type { AnswerSupervisionInput, CloseSupervisionInput, IssueSupervisionInput } from './supervision.inputs.js';
import type { Supervision } from './supervision.js';

/** What is given, and of which noun the id in it is. */
export interface SupervisionGiven extends IssueSupervisionInput {
  readonly aboutType: string | null;
}

const basis = POINTS('提示、督促、约谈、通报');

/** What a letter may be about. */
const subjects: readonly EntryType[] = ['DutyItem', 'KeyTask', 'Issue', 'Hazard', 'Listing'];
/** The rungs, from the lowest. */
const ladder: readonly string[] = ['REMINDER', 'URGING', 'INTERVIEW', 'CRITICISM'];

/** Earlier letters on the same: keys are the office and the entry, or where none is named the matter. */
const earlierLetters = fact(
  'earlierLetters',
  {
    level: text,
    number: text,
  },
  `select organisation_id || '/' || coalesce(about_id::text, matter) as key, level, number from supervision where organisation_id || '/' || coalesce(about_id::text, matter) = any($1)`,
);
type LetterFacts = FactOf<typeof earlierLetters>;

const reached = (letters: readonly LetterFacts[]): number =>
  Math.max(-1, ...letters.map(({ level }) => ladder.indexOf(level)));

/** Sends a letter, one rung above the last. 发出 */
export const issueSupervision = act<
  Supervision,
  SupervisionGiven,
  { organisation: OrganisationFacts[]; earlier: LetterFacts[] }
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
    earlier: ask(earlierLetters, ({ input }) => [`${input.organisationId}/${input.aboutId ?? input.matter.trim()}`]),
  },
  musts: [
    {
      code: 'SUPERVISION_HAS_AN_ADDRESSEE',
      path: ['organisationId'],
      basis,
      says: {
        zh: '督办对象须为现存单位，且不得为本单位。',
        en: "The office addressed must be an existing one and may not be the caller's own.",
      },
      holds: ({ input, facts, actor }) =>
        facts.organisation.some(({ endedOn }) => endedOn === null) && input.organisationId !== actor.organisationId,
    },
    {
      code: 'SUPERVISION_ADDRESSEE_CAN_ANSWER',
      path: ['organisationId'],
      basis,
      says: {
        zh: '督办对象须为党委政府、应急管理局、部门、乡镇（街道）或者园区管委会。',
        en: 'The office addressed must be a government, a bureau, a department, a township or the committee of a park: no other kind of office answers.',
      },
      holds: ({ facts }) => facts.organisation.every(answers),
      facts: ({ facts }) => facts.organisation.map(({ kind }) => factValue('kind', kind)),
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
        ladder.indexOf(input.level) <= reached(facts.earlier) + 1 || hasText(input.skipReason),
      facts: ({ input, facts }) => [
        factValue('level', input.level),
        factValue('reached', ladder[reached(facts.earlier)] ?? 'none'),
      ],
    },
    {
      code: 'SUPERVISION_SAYS_WHAT_IS_REQUIRED',
      path: ['requirement'],
      basis,
      says: { zh: '须写明督办事项和要求。', en: 'The matter and the requirement must both be stated.' },
      holds: ({ input }) => hasText(input.matter) && hasText(input.requirement),
    },
  ],
  decide: ({ input, facts, at, law, actor }) => ({
    regionCode: facts.organisation[0]!.regionCode,
    organisationId: input.organisationId,
    issuerId: actor.organisationId,
    level: input.level,
    aboutType: input.aboutType ?? null,
    aboutId: input.aboutId ?? null,
    matter: input.matter.trim(),
    requirement: input.requirement.trim(),
    skipReason: input.skipReason?.trim() ?? null,
    answerDue: law.due(
      `supervision.answer.${input.level.toLowerCase()}.days`,
      civilDateOf(at),
      facts.organisation[0]!.regionCode,
    ).dueAt,
  }),
});

/** Answers it. 答复 */
export const answerSupervision = act<Supervision, AnswerSupervisionInput, { answerer: OperatorFacts[] }>({
  name: 'answerSupervision',
  facts: { answerer: ask(operatorById, ({ actor }) => [actor.operatorId]) },
  musts: [
    {
      code: 'SUPERVISION_ANSWERED_BY_ITS_ADDRESSEE',
      path: ['id'],
      basis,
      says: {
        zh: '只有督办对象的任职人员，方可答复。',
        en: 'Only a person who holds a post in the office addressed may answer.',
      },
      holds: ({ entry, facts, at }) =>
        facts.answerer.some((each) => sitsOn(each, null, entry.organisationId, civilDateOf(at))),
    },
    {
      code: 'SUPERVISION_ANSWER_SAYS_SOMETHING',
      path: ['answer'],
      basis,
      says: { zh: '须写明答复内容。', en: 'The answer must be stated.' },
      holds: ({ input }) => hasText(input.answer),
    },
  ],
  decide: ({ input, at }) => ({ answer: input.answer.trim(), answeredAt: at }),
});

/** Closes it. 办结 */
export const closeSupervision = act<Supervision, CloseSupervisionInput>({
  name: 'closeSupervision',
  preconditions: [
    {
      code: 'SUPERVISION_NOT_CLOSED_BY_ITS_ADDRESSEE',
      basis,
      says: { zh: '督办对象不得自行办结。', en: 'The office addressed may not close the letter itself.' },
      holds: ({ entry, actor }) => entry.organisationId !== actor.organisationId,
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
  decide: ({ input, at }) => ({ conclusion: input.conclusion.trim(), closedAt: at }),
});
