import { act, ask, factValue, hasText, type Must, type EntryContext } from '../../kernel/act.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { POINTS } from '../../kernel/statutes.js';
import { filesNamed, keptFiles, sentBy, type FileFacts } from '../../file/file.facts.js';
import {
  operatorById,
  organisationById,
  sitsOn,
  type OperatorFacts,
  type OrganisationFacts,
  answers,
} from '../../organisation/organisation.facts.js';
import type { AnswerIssueInput, RaiseIssueInput, ReturnIssueInput, VerifyIssueInput } from './issue.inputs.js';
import type { Issue } from './issue.js';

const basis = POINTS('问题清单');

/** Raises an issue. 提出问题 */
export const raiseIssue = act<Issue, RaiseIssueInput, { organisation: OrganisationFacts[] }>({
  name: 'raiseIssue',
  begins: true,
  numbers: { number: '问' },
  facts: { organisation: ask(organisationById, ({ input }) => [input.organisationId]) },
  musts: [
    {
      code: 'ISSUE_IS_SOMEONES',
      path: ['organisationId'],
      basis,
      says: { zh: '责任单位须为现存单位。', en: 'The responsible office must be an existing one.' },
      holds: ({ facts }) => facts.organisation.some(({ endedOn }) => endedOn === null),
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
    evidenceIds: [],
    returns: 0,
  }),
});

/** Says that it is put right. 报告整改 */
export const answerIssue = act<Issue, AnswerIssueInput, { answerer: OperatorFacts[]; files: FileFacts[] }>({
  name: 'answerIssue',
  facts: { answerer: ask(operatorById, ({ actor }) => [actor.operatorId]), files: filesNamed },
  musts: [
    {
      code: 'ISSUE_ANSWERED_BY_ITS_OFFICE',
      path: ['id'],
      basis,
      says: {
        zh: '只有责任单位的任职人员，方可报告整改；廉政问题只能由纪检监察人员报告。',
        en: 'Only a person who holds a post in the responsible office may report the rectification; of an issue of integrity, only discipline may.',
      },
      // Whom an issue of integrity is about is not told of it.
      holds: ({ entry, facts, at, actor }) =>
        entry.kind === 'INTEGRITY'
          ? actor.roles.includes('DISCIPLINE')
          : facts.answerer.some((each) => sitsOn(each, null, entry.organisationId, civilDateOf(at))),
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

const judgedByAnother: Must<EntryContext<Issue>> = {
  code: 'ISSUE_NOT_JUDGED_BY_ITS_OFFICE',
  basis,
  says: {
    zh: '责任单位不得退回或者核验本单位的问题。',
    en: 'An issue may not be returned or verified by the responsible office itself.',
  },
  holds: ({ entry, actor }) => entry.organisationId !== actor.organisationId,
};

/** Sends it back. 退回 */
export const returnIssue = act<Issue, ReturnIssueInput>({
  name: 'returnIssue',
  preconditions: [judgedByAnother],
  musts: [
    {
      code: 'ISSUE_RETURNED_WITH_AN_OPINION',
      path: ['opinion'],
      basis,
      says: { zh: '须写明退回意见。', en: 'An opinion must be stated when an issue is returned.' },
      holds: ({ input }) => hasText(input.opinion),
    },
  ],
  decide: ({ entry, input }) => ({ verification: input.opinion.trim(), rectifiedAt: null, returns: entry.returns + 1 }),
});

/** Verifies it. 核验 */
export const verifyIssue = act<Issue, VerifyIssueInput>({
  name: 'verifyIssue',
  preconditions: [
    judgedByAnother,
    {
      code: 'ISSUE_NOT_VERIFIED_BY_WHO_ANSWERED',
      basis,
      says: {
        zh: '不得核验本人报告的整改。',
        en: 'A rectification may not be verified by the person who reported it.',
      },
      holds: ({ entry, actor }) => entry.answererId === null || entry.answererId !== actor.operatorId,
    },
  ],
  musts: [
    {
      code: 'ISSUE_VERIFIED_WITH_A_FINDING',
      path: ['verification'],
      basis,
      says: { zh: '须写明核验意见。', en: 'The finding of the verification must be stated.' },
      holds: ({ input }) => hasText(input.verification),
    },
  ],
  decide: ({ input, at }) => ({ verification: input.verification.trim(), verifiedAt: at }),
});
