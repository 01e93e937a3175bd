import { act, ask, factValue, hasText, created } from '../../kernel/act.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { POINTS } from '../../kernel/statutes.js';
import { filesNamed, keptFiles, sentBy, type FileFacts } from '../../file/file.facts.js';
import { fileIsTheOffices } from '../../file/file.musts.js';
import {
  operatorById,
  organisationById,
  sitsOn,
  type OperatorFacts,
  type OrganisationFacts,
  answers,
} from '../../organisation/organisation.facts.js';
import { postById, type PostFacts } from '../responsibility/responsibility.facts.js';
import { evaluationToRaise, subjectOfIssue, type EvaluationFacts, type IssueSubjectFacts } from './issue.facts.js';
import type { AnswerIssueInput, PlanIssueInput, RaiseIssueInput } from './issue.inputs.js';
import type { Issue } from './issue.js';
import { begun, leads } from './issue.musts.js';

export { decideIssue } from './issue.acts.deciding.js';
export { returnIssue, verifyIssue, withdrawIssue } from './issue.acts.judging.js';

const basis = POINTS('问题清单');
const sameOffices = (ids: readonly string[]): boolean => new Set(ids).size < ids.length;

/** What it is about, as each of its parts keeps it. */
const about = ({ hazardId, enterpriseId }: RaiseIssueInput) => ({
  aboutType: hazardId != null ? 'Hazard' : enterpriseId != null ? 'Enterprise' : null,
  aboutId: hazardId ?? enterpriseId ?? null,
});
/** Raises an issue. 提出问题 */
export const raiseIssue = act<
  Issue,
  RaiseIssueInput,
  { organisation: OrganisationFacts[]; post: PostFacts[]; evaluation: EvaluationFacts[]; subject: IssueSubjectFacts[] }
>({
  name: 'raiseIssue',
  begins: true,
  numbers: { number: '问' },
  numbersOfOthers: { Issue: { number: '问' } },
  concerns: ({ hazardId, enterpriseId }) =>
    hazardId != null
      ? { entryType: 'Hazard', id: hazardId, path: 'hazardId' }
      : enterpriseId != null
        ? { entryType: 'Enterprise', id: enterpriseId, path: 'enterpriseId' }
        : null,
  facts: {
    organisation: ask(organisationById, ({ input }) => [input.organisationId, ...(input.coOrganisationIds ?? [])]),
    post: ask(postById, ({ input }) => [input.postId]),
    evaluation: ask(evaluationToRaise, ({ input }) => [input.evaluationId]),
    subject: ask(subjectOfIssue, ({ input }) => [input.hazardId ?? input.enterpriseId]),
  },
  musts: [
    {
      code: 'ISSUE_IS_SOMEONES',
      path: ['organisationId'],
      basis,
      says: {
        zh: '责任单位和共同责任单位须为同县现存单位，不得重复。',
        en: 'The responsible office and the others that answer must be existing ones of one county, each named once.',
      },
      holds: ({ input, facts }) => {
        const named = [input.organisationId, ...(input.coOrganisationIds ?? [])];
        const [first] = facts.organisation;
        return (
          !sameOffices(named) &&
          facts.organisation.length === named.length &&
          facts.organisation.every(({ endedOn, countyCode }) => endedOn === null && countyCode === first!.countyCode)
        );
      },
    },
    {
      code: 'ISSUE_OFFICE_CAN_ANSWER',
      path: ['organisationId'],
      basis,
      says: {
        zh: '责任单位须为党委政府、应急管理局、部门、乡镇（街道）或者园区管委会。',
        en: 'The responsible office must be a government, a bureau, a department, a township or the committee of a park: no other kind of office answers.',
      },
      holds: ({ facts }) => facts.organisation.every(answers),
      facts: ({ facts }) => facts.organisation.map(({ kind }) => factValue('kind', kind)),
    },
    {
      code: 'ISSUE_IS_ANOTHERS',
      path: ['organisationId'],
      basis,
      says: {
        zh: '部门、乡镇（街道）只能向其他单位提出问题。',
        en: 'A department or a township may raise an issue only with other offices than its own.',
      },
      holds: ({ input, actor }) =>
        leads(actor.roles) ||
        ![input.organisationId, ...(input.coOrganisationIds ?? [])].includes(actor.organisationId),
    },
    {
      code: 'ISSUE_OF_SEVERAL_IS_COORDINATED',
      path: ['coOrganisationIds'],
      basis: POINTS('协调解决'),
      says: {
        zh: '只有协调事项，方可有共同责任单位。',
        en: 'Only a matter to be coordinated (COORDINATION) can have several responsible offices.',
      },
      holds: ({ input }) => (input.coOrganisationIds ?? []).length === 0 || input.kind === 'COORDINATION',
    },
    {
      code: 'ISSUE_OF_INTEGRITY_IS_OF_A_POST',
      path: ['postId'],
      basis: POINTS('党风廉政建设'),
      remedies: [{ action: 'raiseIssue', role: 'DISCIPLINE' }],
      says: {
        zh: '廉政风险只能由纪检监察人员提出，须指明责任单位的岗位和风险领域；其他问题不得指明。',
        en: 'An integrity risk may be raised only by discipline and must name a post of the responsible office and the field in which it lies; any other issue may not name them.',
      },
      holds: ({ input, facts, actor }) =>
        input.kind === 'INTEGRITY'
          ? actor.roles.includes('DISCIPLINE') &&
            input.integrityField != null &&
            facts.post.some(({ organisationId }) => organisationId === input.organisationId)
          : input.postId == null && input.integrityField == null,
    },
    {
      code: 'ISSUE_TWO_AND_TWO_SAYS_WHICH',
      path: ['shortfall'],
      basis: POINTS('两个不到位、两个不扎实'),
      says: {
        zh: '“两个不到位、两个不扎实”问题须写明属不到位或者不扎实；其他问题不得填写。',
        en: 'A finding of the two and two must say which shortfall it is; any other issue may not.',
      },
      holds: ({ input }) => (input.kind === 'TWO_AND_TWO') === (input.shortfall != null),
    },
    {
      code: 'ISSUE_FROM_AN_EVALUATION_RATED_POOR',
      path: ['evaluationId'],
      basis: [{ title: '双桥经开区2022年工作要点', article: '第二条' }],
      says: {
        zh: '只有评估等次为差的措施，方可据此提出问题，责任单位须为该措施的责任单位，且每次评估只能提出一次。',
        en: 'An issue may be raised only once from an evaluation, only where the measure was rated poor, and only with the office that the measure is assigned to.',
      },
      holds: ({ input, facts }) =>
        input.evaluationId == null ||
        facts.evaluation.some(
          ({ organisationId, result, raised }) =>
            organisationId === input.organisationId && result === 'POOR' && !raised,
        ),
    },
    {
      code: 'ISSUE_IS_ABOUT_ONE_THING_OF_ITS_COUNTY',
      path: ['hazardId'],
      basis,
      says: {
        zh: '隐患和企业只能指明一项，且须与责任单位同县；廉政风险不得指明。',
        en: 'Either a hazard or an enterprise may be named, and it must be of the county of the responsible office; an integrity risk may name neither.',
      },
      holds: ({ input, facts }) =>
        (input.hazardId == null && input.enterpriseId == null) ||
        ((input.hazardId == null || input.enterpriseId == null) &&
          input.kind !== 'INTEGRITY' &&
          facts.subject.some(({ countyCode }) => countyCode === facts.organisation[0]?.countyCode)),
    },
    {
      code: 'ISSUE_SAYS_WHAT_AND_WHENCE',
      path: ['content'],
      basis,
      says: { zh: '须写明问题和来源。', en: 'The problem and its source must both be stated.' },
      holds: ({ input }) => hasText(input.content) && hasText(input.source),
    },
    {
      code: 'ISSUE_DUE_LIES_AHEAD',
      path: ['rectificationDue'],
      basis,
      says: {
        zh: '整改期限须晚于提出时间。',
        en: 'The rectification deadline must be later than the time at which the issue is raised.',
      },
      holds: ({ input, at }) => input.rectificationDue > at,
      facts: ({ input }) => [factValue('rectificationDue', input.rectificationDue)],
    },
  ],
  decide: ({ input, facts, actor }) => ({
    regionCode: facts.organisation[0]!.regionCode,
    organisationId: input.organisationId,
    pool: input.pool,
    kind: input.kind,
    content: input.content.trim(),
    source: input.source.trim(),
    rectificationDue: input.rectificationDue,
    raiserId: actor.operatorId,
    raiserOfficeId: actor.organisationId,
    coIds: keptFiles(input.coOrganisationIds),
    postId: input.postId ?? null,
    integrityField: input.integrityField ?? null,
    shortfall: input.shortfall ?? null,
    foundByType: input.evaluationId == null ? null : 'MeasureEvaluation',
    foundById: input.evaluationId ?? null,
    ...about(input),
    ...begun,
  }),
  // Each of several offices answers for itself.
  creates: ({ input, facts, actor }, { id }) =>
    (input.coOrganisationIds ?? []).map((organisationId) =>
      created<Issue>('Issue', {
        regionCode: facts.organisation.find(({ key }) => key === organisationId)!.regionCode,
        organisationId,
        pool: input.pool,
        kind: input.kind,
        content: input.content.trim(),
        source: input.source.trim(),
        rectificationDue: input.rectificationDue,
        raiserId: actor.operatorId,
        raiserOfficeId: actor.organisationId,
        leadId: id,
        leadOfficeId: input.organisationId,
        ...about(input),
        ...begun,
      }),
    ),
});

/** Only those whom it is asked of answer: who sits in the office, or, of a risk of integrity, on the post. */
const isAsked = (entry: Issue, answerer: readonly OperatorFacts[], day: string, roles: readonly string[]): boolean =>
  entry.kind === 'INTEGRITY' && entry.postId == null
    ? roles.includes('DISCIPLINE')
    : answerer.some((each) => sitsOn(each, entry.postId ?? null, entry.organisationId, day));

/** Lays down how it is put right. 制定整改方案 */
export const planIssue = act<Issue, PlanIssueInput, { answerer: OperatorFacts[]; files: FileFacts[] }>({
  name: 'planIssue',
  facts: { answerer: ask(operatorById, ({ actor }) => [actor.operatorId]), files: filesNamed },
  musts: [
    {
      code: 'ISSUE_PLANNED_BY_ITS_OFFICE',
      path: ['id'],
      basis,
      says: {
        zh: '只有责任单位的任职人员，方可制定整改方案。',
        en: 'Only a person who holds a post in the responsible office may lay down the plan.',
      },
      holds: ({ entry, facts, actor, today }) => isAsked(entry, facts.answerer, today, actor.roles),
    },
    {
      code: 'ISSUE_PLAN_SAYS_WHAT_AND_WHEN',
      path: ['plan'],
      basis,
      says: {
        zh: '须写明整改措施和责任人，完成日期不得早于办理之日，不得晚于整改期限。',
        en: 'The measures must be stated, and the day by which they are carried out may not be before the day of the act nor after the deadline for rectification.',
      },
      holds: ({ entry, input, at, today }) =>
        hasText(input.plan) &&
        input.planDueOn >= today &&
        (input.planDueOn <= civilDateOf(entry.rectificationDue) || entry.rectificationDue < at),
      facts: ({ entry, input }) => [
        factValue('planDueOn', input.planDueOn),
        factValue('rectificationDue', entry.rectificationDue),
      ],
    },
    fileIsTheOffices('ISSUE_PLAN_SENT_BY_THE_OFFICE', 'planFileId', {
      basis,
      says: {
        zh: '整改方案须由本单位上传。',
        en: "The plan must have been uploaded by the caller's own office.",
      },
    }),
  ],
  decide: ({ input }) => ({ plan: input.plan.trim(), planDueOn: input.planDueOn, planFileId: input.planFileId }),
});

/** Says that it is put right. 报告整改 */
export const answerIssue = act<Issue, AnswerIssueInput, { answerer: OperatorFacts[]; files: FileFacts[] }>({
  name: 'answerIssue',
  facts: { answerer: ask(operatorById, ({ actor }) => [actor.operatorId]), files: filesNamed },
  preconditions: [
    {
      code: 'ISSUE_ANSWERED_ONCE_PLANNED',
      basis,
      remedies: [{ action: 'planIssue', role: 'SECTOR_DEPT' }],
      says: {
        zh: '“两个不到位、两个不扎实”问题以及督查巡查发现的问题，须先制定整改方案，方可报告整改。',
        en: 'A finding of the two and two, or one of an inspection of work, can be reported as rectified only once its plan is laid down.',
      },
      holds: ({ entry }) =>
        entry.planDueOn != null || (entry.kind !== 'TWO_AND_TWO' && entry.foundByType !== 'WorkInspection'),
    },
    {
      code: 'ISSUE_ANSWERED_ONCE_DECIDED',
      basis: POINTS('协调解决'),
      remedies: [{ action: 'decideIssue', role: 'COUNTY_LEADER' }],
      says: {
        zh: '有多个责任单位的协调事项，须经县领导决定，方可报告整改。',
        en: 'A matter of several offices can be reported as rectified only once a county leader has decided it.',
      },
      holds: ({ entry }) => entry.decidedAt != null || (entry.leadId == null && (entry.coIds ?? []).length === 0),
    },
  ],
  musts: [
    {
      code: 'ISSUE_ANSWERED_BY_ITS_OFFICE',
      path: ['id'],
      basis,
      says: {
        zh: '只有责任单位的任职人员，方可报告整改；廉政风险只能由所涉岗位的任职人员报告。',
        en: 'Only a person who holds a post in the responsible office may report the rectification; of an integrity risk, only whoever holds the post that it concerns.',
      },
      holds: ({ entry, facts, actor, today }) => isAsked(entry, facts.answerer, today, actor.roles),
    },
    {
      code: 'ISSUE_ANSWER_IS_SHOWN',
      path: ['evidenceFileIds'],
      basis,
      says: {
        zh: '须写明整改情况，并附佐证材料；佐证材料须由本单位上传。',
        en: "The rectification must be described and at least one file attached; every file must have been uploaded by the caller's own office.",
      },
      holds: ({ input, facts, actor }) =>
        hasText(input.answer) &&
        input.evidenceFileIds.length > 0 &&
        sentBy(actor.organisationId, facts.files, input.evidenceFileIds),
    },
  ],
  decide: ({ input, at, actor }) => ({
    answer: input.answer.trim(),
    evidenceIds: keptFiles(input.evidenceFileIds) ?? [],
    answererId: actor.operatorId,
    rectifiedAt: at,
  }),
});
