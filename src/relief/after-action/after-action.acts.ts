import { act, ask, created, factValue, hasText, isSaid, type EntryContext, type Must } from '../../kernel/act.js';
import { POINTS } from '../../kernel/statutes.js';
import { filesNamed, sentBy, type FileFacts } from '../../file/file.facts.js';
import { fileIsTheOffices } from '../../file/file.musts.js';
import { answers, organisationById, type OrganisationFacts } from '../../organisation/organisation.facts.js';
import { investigationById, type InvestigationFacts } from '../../enforcement/investigation/investigation.facts.js';
import { lessonBefore, respondedDisaster, type LessonBefore, type RespondedFacts } from './after-action.facts.js';
import type * as input from './after-action.inputs.js';
import type { AfterActionReview, Lesson } from './after-action.js';

const together = POINTS('多方联动复盘机制');
const afterReply: readonly string[] = ['REPLIED', 'PUBLISHED', 'EVALUATED', 'CLOSED'];

interface Holding {
  readonly investigation: InvestigationFacts[];
  readonly disaster: RespondedFacts[];
  readonly offices: OrganisationFacts[];
  readonly answering: OrganisationFacts[];
  readonly before: LessonBefore[];
  readonly files: FileFacts[];
}
const inCounty = (region: string, { countyCode, endedOn }: OrganisationFacts): boolean =>
  countyCode === region.slice(0, 6) && endedOn === null;

/** Enters what several offices went over together, and what each is to do of it. 多方联动复盘 */
export const holdAfterActionReview = act<AfterActionReview, input.HoldAfterActionReviewInput, Holding>({
  name: 'holdAfterActionReview',
  begins: true,
  numbers: { number: '盘' },
  concerns: ({ investigationId, eventId }) =>
    investigationId != null
      ? { entryType: 'Investigation', id: investigationId, path: 'investigationId' }
      : eventId != null
        ? { entryType: 'DisasterEvent', id: eventId, path: 'eventId' }
        : null,
  facts: {
    investigation: ask(investigationById, ({ input: { investigationId } }) => [investigationId]),
    disaster: ask(respondedDisaster, ({ input: { eventId } }) => [eventId]),
    offices: ask(organisationById, ({ input: { officeIds } }) => officeIds),
    answering: ask(organisationById, ({ input: { lessons } }) => lessons.map(({ organisationId }) => organisationId)),
    before: ask(lessonBefore, ({ input: { lessons } }) =>
      lessons.map(({ organisationId, topic }) => `${organisationId}/${topic}`),
    ),
    files: filesNamed,
  },
  musts: [
    {
      code: 'REVIEW_IS_OF_ONE_THING_THAT_IS_OVER',
      path: ['subject'],
      basis: together,
      says: {
        zh: '须且只能指明一个复盘对象：已批复的事故灾害调查，已结束且启动过响应的灾害过程，或者写明名称和日期的演练；均须在本县。',
        en: 'Exactly one thing must be named: an investigation whose report is replied to, a disaster that is over and had a response, or a drill with its name and day; each must be of the county.',
      },
      holds: ({ input: given, facts }) => {
        const { subject, investigationId, eventId, drillName, drilledOn, region } = given;
        const named = [investigationId != null, eventId != null, drillName != null || drilledOn != null];
        const which = ['INVESTIGATION', 'RESPONSE', 'DRILL'].indexOf(subject);
        return (
          named.every((each, i) => each === (i === which)) &&
          [...facts.investigation, ...facts.disaster].every(
            ({ regionCode }) => regionCode.slice(0, 6) === region.slice(0, 6),
          ) &&
          (subject === 'INVESTIGATION'
            ? facts.investigation.some(({ status }) => afterReply.includes(status))
            : subject === 'RESPONSE'
              ? facts.disaster.some(({ ended, responded }) => ended && responded)
              : hasText(drillName) && drilledOn != null)
        );
      },
    },
    {
      code: 'REVIEW_DAY_HAS_COME',
      path: ['reviewedOn'],
      basis: together,
      says: {
        zh: '复盘日期不得晚于办理之日，不得早于演练日期。',
        en: 'The day of the review may not be later than this act, nor before the day of the drill.',
      },
      holds: ({ input: { reviewedOn, drilledOn }, today }) =>
        reviewedOn <= today && (drilledOn == null || drilledOn <= reviewedOn),
    },
    {
      code: 'REVIEW_IS_OF_SEVERAL_OFFICES',
      path: ['officeIds'],
      basis: together,
      says: {
        zh: '参加单位须为两个以上本县现存单位，且不得重复。',
        en: 'At least two different existing offices of the county must have taken part.',
      },
      holds: ({ input: { officeIds, region }, facts }) =>
        officeIds.length >= 2 &&
        facts.offices.length === officeIds.length &&
        facts.offices.every((office) => inCounty(region, office)),
    },
    isSaid('REVIEW_SAYS_WHAT_WAS_FOUND', 'summary', together, '须写明复盘情况。', 'What was found must be stated.'),
    {
      code: 'REVIEW_LESSONS_HAVE_WHO_ACTS_AND_WHEN',
      path: ['lessons'],
      basis: together,
      says: {
        zh: '须有一至五十条教训，每条须写明内容，责任单位须为本县现存的党委政府、部门、乡镇（街道）或者园区，期限须晚于办理之日。',
        en: 'There must be from 1 to 50 lessons, each stated, with an existing party committee, government, bureau, department, township or park of the county that is to act on it by a day later than this act.',
      },
      holds: ({ input: { lessons, region }, facts, today }) =>
        lessons.length > 0 &&
        lessons.length <= 50 &&
        lessons.every(
          ({ content, organisationId, dueOn }) =>
            hasText(content) &&
            dueOn > today &&
            facts.answering.some(
              (office) => office.key === organisationId && answers(office) && inCounty(region, office),
            ),
        ),
    },
    fileIsTheOffices('REVIEW_RECORD_SENT_BY_THE_OFFICE', 'recordFileId'),
  ],
  decide: ({ input: given }) => ({
    regionCode: given.region,
    subject: given.subject,
    investigationId: given.investigationId ?? null,
    eventId: given.eventId ?? null,
    drillName: given.drillName?.trim() ?? null,
    drilledOn: given.drilledOn ?? null,
    reviewedOn: given.reviewedOn,
    summary: given.summary.trim(),
    officeIds: given.officeIds,
    recordFileId: given.recordFileId,
  }),
  creates: ({ input: { lessons, region }, facts, keyAt }, { id }) =>
    lessons.map(({ topic, content, organisationId, dueOn }, i) =>
      created<Lesson>('Lesson', {
        id: keyAt(i),
        regionCode: region,
        reviewId: id,
        topic,
        content: content.trim(),
        organisationId,
        dueOn,
        // That the office had to learn the same before is told of it.
        repeatsId: facts.before.find(({ key }) => key === `${organisationId}/${topic}`)?.lessonId ?? null,
      }),
    ),
});

/** Reports that a lesson was acted on, and shows it. 报告教训落实 */
export const reportLessonDone = act<Lesson, input.ReportLessonDoneInput, { files: FileFacts[] }>({
  name: 'reportLessonDone',
  facts: { files: filesNamed },
  preconditions: [
    {
      code: 'LESSON_IS_ACTED_ON_BY_ITS_OFFICE',
      basis: together,
      says: { zh: '只能由责任单位报告落实。', en: 'Only the office that is to act on a lesson may report it.' },
      holds: ({ entry, actor }) => entry.organisationId === actor.organisationId,
    },
  ],
  musts: [
    isSaid('LESSON_SAYS_WHAT_WAS_DONE', 'note', together, '须写明落实情况。', 'What was done must be stated.'),
    {
      code: 'LESSON_IS_SHOWN',
      path: ['proofFileIds'],
      basis: together,
      says: {
        zh: '须附一至九份本单位上传的佐证，且不得重复。',
        en: "From 1 to 9 different files that show it must be named, each uploaded by the caller's own office.",
      },
      holds: ({ input: { proofFileIds }, facts, actor }) =>
        proofFileIds.length > 0 &&
        new Set(proofFileIds).size === proofFileIds.length &&
        sentBy(actor.organisationId, facts.files, proofFileIds),
    },
  ],
  decide: ({ input: { note, proofFileIds }, at }) => ({ doneNote: note.trim(), doneAt: at, proofFileIds }),
});

const byAnotherOffice: Must<EntryContext<Lesson>> = {
  code: 'LESSON_IS_JUDGED_BY_ANOTHER_OFFICE',
  basis: together,
  remedies: [{ action: 'confirmLesson', role: 'COUNTY_LEADER' }],
  says: {
    zh: '教训落实情况须由责任单位以外的单位确认或者退回。',
    en: 'A lesson must be confirmed or sent back by another office than the one that is to act on it.',
  },
  holds: ({ entry, actor }) => entry.organisationId !== actor.organisationId,
};
const opinionIsSaid = isSaid(
  'LESSON_OPINION_IS_STATED',
  'opinion',
  together,
  '须写明意见。',
  'The opinion must be stated.',
);

/** Confirms that it was acted on. 确认落实 */
export const confirmLesson = act<Lesson, input.ConfirmLessonInput>({
  name: 'confirmLesson',
  preconditions: [byAnotherOffice],
  musts: [opinionIsSaid],
  decide: ({ input: { opinion }, at }) => ({ opinion: opinion.trim(), judgedAt: at }),
});
/** Sends it back with a new day. 退回 */
export const returnLesson = act<Lesson, input.ReturnLessonInput>({
  name: 'returnLesson',
  preconditions: [byAnotherOffice],
  musts: [
    opinionIsSaid,
    {
      code: 'LESSON_RETURNED_HAS_A_DAY_AHEAD',
      path: ['dueOn'],
      basis: together,
      says: { zh: '新的落实期限须晚于办理之日。', en: 'The new day must be later than this act.' },
      holds: ({ input: { dueOn }, today }) => dueOn > today,
      facts: ({ input: { dueOn } }) => [factValue('dueOn', dueOn)],
    },
  ],
  decide: ({ input: { opinion, dueOn }, at }) => ({ opinion: opinion.trim(), judgedAt: at, dueOn }),
});
