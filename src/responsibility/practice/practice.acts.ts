import { act, ask, factValue, hasText, isSaid, created, type Judging } from '../../kernel/act.js';
import { POINTS } from '../../kernel/statutes.js';
import { filesNamed, sentBy, type FileFacts } from '../../file/file.facts.js';
import {
  answers,
  operatorById,
  organisationById,
  sitsOn,
  type OperatorFacts,
  type OrganisationFacts,
} from '../../organisation/organisation.facts.js';
import type {
  AcceptPracticeInput,
  AnswerPracticeInput,
  ProposePracticeInput,
  PublishPracticeInput,
  RejectPracticeInput,
} from './practice.inputs.js';
import type { PracticeAdoption, PracticeCase } from './practice.js';

export { nominatePractice, recordPracticeResult } from './practice.acts.nominating.js';

const basis = POINTS('典型经验、最佳实践推广');

/** Proposes it. 申报 */
export const proposePractice = act<
  PracticeCase,
  ProposePracticeInput,
  { files: FileFacts[]; organisation: OrganisationFacts[] }
>({
  name: 'proposePractice',
  begins: true,
  numbers: { number: '案例' },
  facts: {
    files: filesNamed,
    organisation: ask(organisationById, ({ actor }) => [actor.organisationId]),
  },
  musts: [
    {
      code: 'PRACTICE_SAYS_WHAT_AND_WITH_WHAT_RESULT',
      path: ['content'],
      basis,
      says: {
        zh: '须写明名称、做法和成效。',
        en: 'The title, what is done and what it has brought about must all be stated.',
      },
      holds: ({ input }) => hasText(input.title) && hasText(input.content) && hasText(input.result),
    },
    {
      code: 'PRACTICE_IS_SHOWN',
      path: ['fileIds'],
      basis,
      says: {
        zh: '须附佐证材料，且须由本单位上传。',
        en: "At least one file must be attached, and every file must have been uploaded by the caller's own office.",
      },
      holds: ({ input, facts, actor }) =>
        input.fileIds.length > 0 && sentBy(actor.organisationId, facts.files, input.fileIds),
    },
  ],
  decide: ({ input, facts, actor }) => ({
    regionCode: facts.organisation[0]!.regionCode as never,
    organisationId: actor.organisationId,
    title: input.title.trim(),
    content: input.content.trim(),
    result: input.result.trim(),
    fileIds: [...new Set(input.fileIds)],
  }),
});

const notOwn = {
  code: 'PRACTICE_NOT_JUDGED_BY_ITS_OFFICE',
  basis,
  says: {
    zh: '不得评定本单位申报的案例。',
    en: 'A case may not be judged by somebody of the office whose practice it is.',
  },
  holds: ({ entry, actor }: { entry: Readonly<PracticeCase>; actor: { organisationId: string } }) =>
    entry.organisationId !== actor.organisationId,
};
const judged = (opinion: string, at: Judging<PracticeCase, AcceptPracticeInput>['at']) => ({
  opinion: opinion.trim(),
  judgedAt: at,
});

/** Judges it good. 评定 */
export const acceptPractice = act<PracticeCase, AcceptPracticeInput>({
  name: 'acceptPractice',
  preconditions: [notOwn],
  musts: [
    isSaid(
      'PRACTICE_ACCEPTED_WITH_AN_OPINION',
      'opinion',
      basis,
      '须写明评定意见。',
      'The opinion of who judges it must be stated.',
    ),
  ],
  decide: ({ input, at }) => judged(input.opinion, at),
});
/** Judges it not to be one. 不予入选 */
export const rejectPractice = act<PracticeCase, RejectPracticeInput>({
  name: 'rejectPractice',
  preconditions: [notOwn],
  musts: [
    isSaid(
      'PRACTICE_REJECTED_WITH_AN_OPINION',
      'opinion',
      basis,
      '须写明不予入选的意见。',
      'The opinion why it is not one must be stated.',
    ),
  ],
  decide: ({ input, at }) => judged(input.opinion, at),
});

/** Publishes it, and asks other offices how they take it up. 推广 */
export const publishPractice = act<PracticeCase, PublishPracticeInput, { offices: OrganisationFacts[] }>({
  name: 'publishPractice',
  facts: { offices: ask(organisationById, ({ input }) => input.officeIds) },
  musts: [
    {
      code: 'PRACTICE_SPREAD_TO_OFFICES_THAT_ANSWER',
      path: ['officeIds'],
      basis,
      says: {
        zh: '推广对象须为本县其他现存的党委政府、部门、乡镇（街道）或者园区管委会，至少一个，每个只能填写一次。',
        en: 'It must be spread to at least one other existing office of the county that answers, each named only once: a government, a bureau, a department, a township or the committee of a park.',
      },
      holds: ({ input, entry, facts }) =>
        input.officeIds.length > 0 &&
        new Set(input.officeIds).size === input.officeIds.length &&
        input.officeIds.every((id) =>
          facts.offices.some(
            (office) =>
              office.key === id &&
              office.key !== entry.organisationId &&
              office.endedOn === null &&
              office.countyCode === entry.regionCode.slice(0, 6) &&
              answers(office),
          ),
        ),
      facts: ({ input }) => [factValue('offices', input.officeIds.length)],
    },
    isSaid(
      'PRACTICE_SPREAD_BY_DOCUMENT',
      'document',
      basis,
      '须写明推广文号。',
      'The number of the document by which it is spread must be stated.',
    ),
  ],
  decide: ({ input, at }) => ({ document: input.document.trim(), publishedAt: at }),
  creates: ({ input, facts, law, keyAt, today }, { id }) =>
    input.officeIds.map((organisationId, i) => {
      const regionCode = facts.offices.find(({ key }) => key === organisationId)!.regionCode;
      return created<PracticeAdoption>('PracticeAdoption', {
        id: keyAt(i),
        regionCode,
        caseId: id,
        organisationId,
        fileIds: [],
        dueOn: law.due('practice.answer.days', today, regionCode).day,
      });
    }),
});

/** Answers how it is taken up, or why not. 反馈 */
export const answerPractice = act<
  PracticeAdoption,
  AnswerPracticeInput,
  { answerer: OperatorFacts[]; files: FileFacts[] }
>({
  name: 'answerPractice',
  facts: { answerer: ask(operatorById, ({ actor }) => [actor.operatorId]), files: filesNamed },
  musts: [
    {
      code: 'PRACTICE_ANSWERED_BY_WHO_IS_ASKED',
      path: ['id'],
      basis,
      says: {
        zh: '只有推广对象的任职人员，方可反馈。',
        en: 'Only a person who holds a post in the office that is asked may answer.',
      },
      holds: ({ entry, facts, today }) =>
        facts.answerer.some((each) => sitsOn(each, null, entry.organisationId, today)),
    },
    {
      code: 'PRACTICE_ANSWER_IS_SHOWN',
      path: ['answer'],
      basis,
      says: {
        zh: '须写明落实情况；采用的，须附本单位上传的佐证材料。',
        en: "The answer must be stated; where the practice is adopted, at least one file uploaded by the caller's own office must be attached.",
      },
      holds: ({ input, facts, actor }) =>
        hasText(input.answer) &&
        (!input.adopted || input.fileIds.length > 0) &&
        sentBy(actor.organisationId, facts.files, input.fileIds),
    },
  ],
  decide: ({ input, at }) => ({
    adopted: input.adopted,
    answer: input.answer.trim(),
    fileIds: [...new Set(input.fileIds)],
    answeredAt: at,
  }),
});
