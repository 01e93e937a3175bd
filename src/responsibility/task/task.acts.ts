import { act, ask, factValue, hasText } from '../../kernel/act.js';
import { GOV, POINTS } from '../../kernel/statutes.js';
import { operatorById, sitsOn, type OperatorFacts } from '../../organisation/organisation.facts.js';
import { askSealed, inAnOpenMonth, type SealedFacts } from '../assessment/assessment.facts.js';
import { firstsOfTask, keyTaskById, latestChecks, type KeyTaskFacts, type LatestCheckFacts } from './task.facts.js';
import { filesNamed, sentBy, type FileFacts } from '../../file/file.facts.js';
import type {
  AnswerTaskCheckInput,
  CheckKeyTaskInput,
  ConfirmKeyTaskInput,
  CorrectKeyTaskInput,
  ProgressKeyTaskInput,
} from './task.inputs.js';
import type { FirstInCounty } from '../responsibility/responsibility.facts.js';
import { governing, judgesFromAbove } from '../responsibility/responsibility.musts.js';
import { confirmedFromAbove, judgesTask, taskAbove, type TaskAbove } from './task.judging.musts.js';
import { checkDueOf, lacking } from './task.musts.js';
import { reportDueOf } from '../../kernel/quarters.js';
import type { KeyTask, TaskCheck } from './task.js';

export { endKeyTask } from './task.acts.ending.js';

const basis = POINTS('年度重点任务');
const inPlace = POINTS('责任到位、措施到位、整治到位');

/** Reports how much is done. 报告进展 */
export const progressKeyTask = act<KeyTask, ProgressKeyTaskInput, { reporter: OperatorFacts[]; sealed: SealedFacts[] }>(
  {
    name: 'progressKeyTask',
    facts: {
      reporter: ask(operatorById, ({ actor }) => [actor.operatorId]),
      sealed: askSealed(({ entry, today }) => ({ organisationId: entry.organisationId, day: today })),
    },
    musts: [
      {
        code: 'TASK_PROGRESS_FROM_ITS_LEAD',
        path: ['id'],
        basis,
        says: {
          zh: '只有牵头单位的任职人员，方可报告进展；配合单位经牵头单位报告。',
          en: 'Only a person who holds a post in the leading office may report progress; a supporting office reports through it.',
        },
        holds: ({ entry, facts, today }) =>
          facts.reporter.some((reporter) => sitsOn(reporter, null, entry.organisationId, today)),
      },
      {
        code: 'TASK_DOES_NOT_GO_BACK',
        path: ['doneQuantity'],
        basis,
        says: {
          zh: '累计完成数量不得少于此前报告的数量。',
          en: 'The cumulative quantity done may not be less than the quantity reported before.',
        },
        holds: ({ entry, input }) => input.doneQuantity >= entry.doneQuantity,
        facts: ({ entry, input }) => [factValue('before', entry.doneQuantity), factValue('done', input.doneQuantity)],
      },
      {
        code: 'TASK_PROGRESS_IS_DESCRIBED',
        path: ['progress'],
        basis,
        says: { zh: '须写明进展情况。', en: 'The progress must be described.' },
        holds: ({ input }) => hasText(input.progress),
      },
      inAnOpenMonth,
    ],
    decide: ({ entry, input, at, actor, today, due }) => ({
      checkDueOn: checkDueOf(entry, input.doneQuantity, () => due('task.check.days', today).day),
      doneQuantity: input.doneQuantity,
      progress: input.progress.trim(),
      reporterId: actor.operatorId,
      reportedAt: at,
      nextReportOn: reportDueOf(entry, input.doneQuantity),
    }),
  },
);

/** Confirms that it is done. 确认 */
export const confirmKeyTask = act<
  KeyTask,
  ConfirmKeyTaskInput,
  TaskAbove & { sealed: SealedFacts[]; checks: LatestCheckFacts[] }
>({
  name: 'confirmKeyTask',
  preconditionFacts: { ...taskAbove, checks: ask(latestChecks, ({ entry }) => [entry.id]) },
  facts: { sealed: askSealed(({ entry, today }) => ({ organisationId: entry.organisationId, day: today })) },
  preconditions: [
    {
      code: 'TASK_CONFIRMED_WHEN_DONE',
      basis,
      says: {
        zh: '只有累计完成数量达到目标数量的，方可确认。',
        en: 'A key task can only be confirmed once the quantity done has reached the target.',
      },
      holds: ({ entry }) => entry.doneQuantity >= entry.quantity,
      facts: ({ entry }) => [factValue('done', entry.doneQuantity), factValue('quantity', entry.quantity)],
      remedies: [{ action: 'progressKeyTask', role: 'SECTOR_DEPT' }],
    },
    confirmedFromAbove,
    {
      code: 'TASK_CONFIRMED_WHEN_ALL_IS_IN_PLACE',
      basis: inPlace,
      says: {
        zh: '责任、措施、整治三项均须经最近一次核查确认到位，方可确认完成。',
        en: 'A key task can only be confirmed once the latest checks found responsibility, measures and rectification all in place.',
      },
      holds: ({ facts }) => lacking(facts.checks).length === 0,
      facts: ({ facts }) => lacking(facts.checks).map((aspect) => factValue('notInPlace', aspect)),
      remedies: [{ action: 'checkKeyTask', role: 'COUNTY_LEADER' }],
    },
  ],
  musts: [inAnOpenMonth],
  decide: ({ at, actor }) => ({ confirmerId: actor.operatorId, confirmedAt: at }),
});

/** Puts right a quantity that was reported wrongly; one that was confirmed is open again. 更正 */
export const correctKeyTask = act<
  KeyTask,
  CorrectKeyTaskInput,
  TaskAbove & { corrector: OperatorFacts[]; sealed: SealedFacts[] }
>({
  name: 'correctKeyTask',
  preconditionFacts: taskAbove,
  facts: {
    corrector: ask(operatorById, ({ actor }) => [actor.operatorId]),
    sealed: askSealed(({ entry, today }) => ({ organisationId: entry.organisationId, day: today })),
  },
  musts: [
    {
      code: 'TASK_CORRECTED_BY_ITS_LEAD_OR_THE_COUNTY',
      path: ['id'],
      basis,
      says: {
        zh: '完成数量只能由牵头单位任职人员更正，或者由可以确认该任务的县领导、应急管理局负责人更正。',
        en: 'A quantity may be corrected only by a person who holds a post in the leading office, or by a county leader or a head of the bureau who may confirm the task.',
      },
      holds: (ctx) =>
        ctx.facts.corrector.some((each) => sitsOn(each, null, ctx.entry.organisationId, ctx.today)) ||
        (ctx.actor.roles.some((role) => role === 'COUNTY_LEADER' || role === 'BUREAU_HEAD') && judgesTask(ctx)),
    },
    {
      code: 'TASK_CORRECTION_LOWERS_THE_FIGURE',
      path: ['doneQuantity'],
      basis,
      says: {
        zh: '更正后的数量不得小于零，且须少于已报数量；增加的数量须作为进展报告。',
        en: 'The corrected quantity may not be below zero and must be less than what was reported; what is more must be reported as progress.',
      },
      holds: ({ entry, input }) => input.doneQuantity >= 0 && input.doneQuantity < entry.doneQuantity,
      facts: ({ entry, input }) => [factValue('before', entry.doneQuantity), factValue('done', input.doneQuantity)],
      remedies: [{ action: 'progressKeyTask', role: 'SECTOR_DEPT' }],
    },
    {
      code: 'TASK_CORRECTED_WITH_A_REASON',
      path: ['reason'],
      basis,
      says: { zh: '须写明更正理由。', en: 'The reason of the correction must be stated.' },
      holds: ({ input }) => hasText(input.reason),
    },
    inAnOpenMonth,
  ],
  decide: ({ entry, input, at, today, due }) => ({
    checkDueOn: checkDueOf(entry, input.doneQuantity, () => due('task.check.days', today).day),
    doneQuantity: input.doneQuantity,
    correctedFrom: entry.doneQuantity,
    correctionReason: input.reason.trim(),
    correctedAt: at,
    nextReportOn: reportDueOf(entry, input.doneQuantity),
    confirmerId: null,
    confirmedAt: null,
  }),
});

/** Checks whether responsibility, measures or rectification are in place. 三到位核查 */
export const checkKeyTask = act<
  TaskCheck,
  CheckKeyTaskInput,
  { task: KeyTaskFacts[]; checker: OperatorFacts[]; firsts: FirstInCounty[] }
>({
  name: 'checkKeyTask',
  begins: true,
  concerns: ({ taskId }) => ({ entryType: 'KeyTask', id: taskId, path: 'taskId' }),
  facts: {
    task: ask(keyTaskById, ({ input }) => [input.taskId]),
    checker: ask(operatorById, ({ actor }) => [actor.operatorId]),
    firsts: ask(firstsOfTask, ({ input }) => [input.taskId]),
  },
  musts: [
    {
      code: 'TASK_CHECKED_FROM_ABOVE',
      path: ['taskId'],
      basis: GOV('第三条'),
      says: {
        zh: '党委、政府牵头的任务，只能由另一机关的第一责任人、下达该任务的上级机关的县领导或者纪检监察人员核查。',
        en: 'A key task that the party committee or the government leads may be checked only by a first responsible person of the other office, a county leader of the office above that set it, or discipline.',
      },
      holds: ({ facts, actor, today }) =>
        facts.task.every(
          (task) =>
            !governing.includes(task.kind) ||
            (actor.roles.includes('DISCIPLINE') && task.organisationId !== actor.organisationId) ||
            judgesFromAbove(
              { office: task, setter: { organisationId: task.setterId, kind: task.setterKind } },
              facts.firsts,
              actor,
              today,
            ),
        ),
    },
    {
      code: 'TASK_CHECKED_BY_ANOTHER',
      path: ['taskId'],
      basis,
      says: {
        zh: '“三到位”须由牵头单位、配合单位以外的人员核查；党委、政府牵头的任务，配合的另一机关可以核查。',
        en: 'A key task must be checked by somebody who holds a post neither in the leading office nor in a supporting office, unless party committee or government leads and the other one helps.',
      },
      holds: ({ facts, today }) =>
        facts.task.every(({ organisationId, kind, coIds }) =>
          facts.checker.every((each) =>
            [organisationId, ...(governing.includes(kind) ? [] : coIds)].every(
              (office) => !sitsOn(each, null, office, today),
            ),
          ),
        ),
    },
    {
      code: 'TASK_CHECK_SAYS_WHAT_WAS_FOUND',
      path: ['finding'],
      basis,
      says: { zh: '须写明核查情况。', en: 'What the check found must be stated.' },
      holds: ({ input }) => hasText(input.finding),
    },
  ],
  decide: ({ input, facts, at, actor, today, law }) => ({
    regionCode: facts.task[0]!.regionCode,
    answerDueOn: input.inPlace ? null : law.due('task.place.days', today, facts.task[0]!.regionCode).day,
    organisationId: facts.task[0]!.organisationId,
    taskId: input.taskId,
    aspect: input.aspect,
    inPlace: input.inPlace,
    finding: input.finding.trim(),
    checkerId: actor.operatorId,
    checkedAt: at,
  }),
});

/** Answers what was done about what was not in place; it is then checked again. 反馈到位情况 */
export const answerTaskCheck = act<
  TaskCheck,
  AnswerTaskCheckInput,
  { answerer: OperatorFacts[]; files: FileFacts[]; latest: LatestCheckFacts[] }
>({
  name: 'answerTaskCheck',
  facts: {
    answerer: ask(operatorById, ({ actor }) => [actor.operatorId]),
    files: ask(filesNamed.source, ({ input }) => [input.fileId]),
  },
  preconditionFacts: { latest: ask(latestChecks, ({ entry }) => [entry.taskId]) },
  preconditions: [
    {
      code: 'TASK_CHECK_IS_TO_BE_ANSWERED',
      basis: inPlace,
      says: {
        zh: '只有该项最近一次核查为未到位且尚未反馈的，方可反馈。',
        en: 'Only the latest check of an aspect can be answered, once, and only where it found that the aspect is not in place.',
      },
      holds: ({ entry, facts }) =>
        !entry.inPlace && entry.answeredAt === null && facts.latest.some(({ checkId }) => checkId === entry.id),
    },
  ],
  musts: [
    {
      code: 'TASK_CHECK_ANSWERED_BY_ITS_OFFICE',
      path: ['id'],
      basis: inPlace,
      says: {
        zh: '只能由牵头单位的任职人员反馈。',
        en: 'Only a person who holds a post in the leading office may answer.',
      },
      holds: ({ entry, facts, today }) =>
        facts.answerer.some((each) => sitsOn(each, null, entry.organisationId, today)),
    },
    {
      code: 'TASK_CHECK_ANSWER_SAYS_AND_SHOWS',
      path: ['answer'],
      basis: inPlace,
      says: {
        zh: '须写明落实情况，并附本单位上传的材料。',
        en: "The answer must say what was done, with a file uploaded by the caller's own office.",
      },
      holds: ({ input, facts, actor }) =>
        hasText(input.answer) && sentBy(actor.organisationId, facts.files, input.fileId),
    },
  ],
  decide: ({ input, at, actor, today, due }) => ({
    answer: input.answer.trim(),
    answerFileId: input.fileId,
    answererId: actor.operatorId,
    answeredAt: at,
    recheckDueOn: due('task.check.days', today).day,
  }),
});
