import { act, ask, factValue, hasText, created, type EntryContext, type Must } from '../../kernel/act.js';
import { periodOf } from '../../kernel/period.js';
import { POINTS } from '../../kernel/statutes.js';
import { filesNamed, type FileFacts } from '../../file/file.facts.js';
import { fileIsTheOffices } from '../../file/file.musts.js';
import { answers, organisationById, type OrganisationFacts } from '../../organisation/organisation.facts.js';
import { governing } from '../responsibility/responsibility.musts.js';
import type { Issue } from '../issue/issue.js';
import { begun, isSettled } from '../issue/issue.musts.js';
import { findingsOfWork, type WorkFindingFacts } from './work-inspection.facts.js';
import type {
  CloseWorkInspectionInput,
  HandBackWorkInspectionInput,
  RecordWorkFindingInput,
  ReportWorkRectificationInput,
  StartWorkInspectionInput,
} from './work-inspection.inputs.js';
import type { WorkInspection } from './work-inspection.js';

const basis = POINTS('优化督查考核');
const tour = POINTS('落实考核巡查工作要求');

/** Starts an inspection of offices' work, or enters one from above. 开展督查 */
export const startWorkInspection = act<
  WorkInspection,
  StartWorkInspectionInput,
  { inspected: OrganisationFacts[]; own: OrganisationFacts[] }
>({
  name: 'startWorkInspection',
  begins: true,
  numbers: { number: '督查' },
  facts: {
    inspected: ask(organisationById, ({ input }) => input.inspectedIds),
    own: ask(organisationById, ({ actor }) => [actor.organisationId]),
  },
  musts: [
    {
      code: 'WORK_INSPECTION_IS_OF_OFFICES',
      path: ['inspectedIds'],
      basis,
      says: {
        zh: '被督查单位须为本县现存的党委政府、应急管理局、部门、乡镇（街道）或者园区管委会，至少一个，不得重复。',
        en: 'At least one office must be inspected, each named once: existing governments, bureaus, departments, townships or committees of parks of the county.',
      },
      holds: ({ input, facts }) =>
        input.inspectedIds.length > 0 &&
        new Set(input.inspectedIds).size === input.inspectedIds.length &&
        facts.inspected.length === input.inspectedIds.length &&
        facts.inspected.every(
          (office) => office.endedOn === null && answers(office) && office.countyCode === facts.own[0]?.countyCode,
        ),
    },
    {
      code: 'WORK_INSPECTION_IS_NOT_OF_ONESELF',
      path: ['inspectedIds'],
      basis,
      says: {
        zh: '除上级考核巡查外，不得督查本单位。',
        en: 'Except on a tour from above, an office may not inspect its own work.',
      },
      holds: ({ input, actor }) => input.kind === 'UPPER_TOUR' || !input.inspectedIds.includes(actor.organisationId),
    },
    {
      code: 'WORK_INSPECTION_GOES_DOWN',
      path: ['inspectedIds'],
      basis,
      remedies: [{ action: 'startWorkInspection', role: 'COUNTY_LEADER' }],
      says: {
        zh: '除上级考核巡查外，对党委、政府的督查只能由县领导开展。',
        en: 'Except on a tour from above, only a county leader may inspect the work of the party committee or the government.',
      },
      holds: ({ input, facts, actor }) =>
        input.kind === 'UPPER_TOUR' ||
        actor.roles.includes('COUNTY_LEADER') ||
        facts.inspected.every(({ kind }) => !governing.includes(kind)),
    },
    {
      code: 'WORK_INSPECTION_FROM_ABOVE_NAMES_ITS_BODY',
      path: ['upperBody'],
      basis: tour,
      says: {
        zh: '上级考核巡查须写明考核巡查组，其他督查不得填写。',
        en: 'A tour from above must name the body that inspects; any other inspection may not.',
      },
      holds: ({ input }) => (input.kind === 'UPPER_TOUR' ? hasText(input.upperBody) : input.upperBody == null),
    },
    {
      code: 'WORK_INSPECTION_IS_OF_ITS_PERIOD',
      path: ['period'],
      basis,
      says: {
        zh: '季度督查须写明季度，其他须写明年度；开始日期不得早于该期间，不得晚于办理之日。',
        en: 'A quarterly supervision must be of a quarter, any other inspection of a year; its first day may not be before that period, nor after the day of the act.',
      },
      holds: ({ input, today }) => {
        const period = periodOf(input.period);
        return (
          period !== null &&
          period.kind === (input.kind === 'QUARTERLY' ? 'QUARTER' : 'YEAR') &&
          period.from <= input.startedOn &&
          input.startedOn <= today
        );
      },
      facts: ({ input }) => [factValue('period', input.period), factValue('startedOn', input.startedOn)],
    },
    {
      code: 'WORK_INSPECTION_IS_ANNOUNCED',
      path: ['document'],
      basis,
      says: { zh: '须写明通知文件。', en: 'The document by which the inspection was announced must be stated.' },
      holds: ({ input }) => hasText(input.document),
    },
  ],
  decide: ({ input, facts, actor, law }) => ({
    regionCode: facts.own[0]!.regionCode,
    organisationId: actor.organisationId,
    inspectionDueOn: law.due('work.inspection.days', input.startedOn, facts.own[0]!.regionCode).day,
    kind: input.kind,
    period: input.period,
    upperBody: input.upperBody?.trim() ?? null,
    document: input.document.trim(),
    startedOn: input.startedOn,
    inspectedIds: [...input.inspectedIds],
    findingCount: 0,
  }),
});

/** A tour from above is kept by the county that it inspects; of any other nobody judges their own work. */
const notOfOnesOwn: Must<EntryContext<WorkInspection>> = {
  code: 'WORK_INSPECTION_IS_NOT_RUN_BY_WHO_IS_INSPECTED',
  basis,
  says: {
    zh: '除上级考核巡查外，被督查单位不得登记问题、反馈意见或者销号。',
    en: 'Except on a tour from above, an office that is inspected may not record findings, hand back or close the inspection.',
  },
  holds: ({ entry, actor }) => entry.kind === 'UPPER_TOUR' || !entry.inspectedIds.includes(actor.organisationId),
};

/** Records what it found: an issue of the office. 登记督查问题 */
export const recordWorkFinding = act<WorkInspection, RecordWorkFindingInput, { organisation: OrganisationFacts[] }>({
  name: 'recordWorkFinding',
  preconditions: [notOfOnesOwn],
  numbersOfOthers: { Issue: { number: '问' } },
  facts: { organisation: ask(organisationById, ({ input }) => [input.organisationId]) },
  musts: [
    {
      code: 'WORK_FINDING_IS_OF_AN_INSPECTED_OFFICE',
      path: ['organisationId'],
      basis,
      says: {
        zh: '责任单位须为被督查单位。',
        en: 'The office responsible for a finding must be one of those inspected.',
      },
      holds: ({ entry, input }) => entry.inspectedIds.includes(input.organisationId),
    },
    {
      code: 'WORK_FINDING_SAYS_WHAT',
      path: ['content'],
      basis,
      says: {
        zh: '须写明问题，类别只能是安全生产、自然灾害或者“两个不到位、两个不扎实”；属后者的，须写明不到位或者不扎实，其他不得填写。',
        en: 'The problem must be stated, and its kind may only be SAFETY, DISASTER or TWO_AND_TWO; only and always the last must say which shortfall it is.',
      },
      holds: ({ input }) =>
        hasText(input.content) &&
        ['SAFETY', 'DISASTER', 'TWO_AND_TWO'].includes(input.kind) &&
        (input.kind === 'TWO_AND_TWO') === (input.shortfall != null),
    },
    {
      code: 'WORK_FINDING_IS_DUE_AHEAD',
      path: ['rectificationDue'],
      basis,
      says: {
        zh: '整改期限须晚于办理时间。',
        en: 'The deadline for rectification must be later than the time of the act.',
      },
      holds: ({ input, at }) => input.rectificationDue > at,
      facts: ({ input }) => [factValue('rectificationDue', input.rectificationDue)],
    },
  ],
  decide: ({ entry, today }) => ({
    findingCount: entry.findingCount + 1,
    inspectedOn: entry.inspectedOn ?? today,
  }),
  creates: ({ entry, input, facts, actor }) => [
    created<Issue>('Issue', {
      regionCode: facts.organisation[0]!.regionCode,
      organisationId: input.organisationId,
      pool: input.pool,
      kind: input.kind,
      shortfall: input.shortfall ?? null,
      content: input.content.trim(),
      source: `${entry.upperBody ?? '督查'}：${entry.number}`,
      rectificationDue: input.rectificationDue,
      raiserId: actor.operatorId,
      raiserOfficeId: actor.organisationId,
      foundByType: 'WorkInspection',
      foundById: entry.id,
      ...begun,
    }),
  ],
});

/** Hands the findings back to whoever was inspected. 反馈 */
export const handBackWorkInspection = act<WorkInspection, HandBackWorkInspectionInput, { files: FileFacts[] }>({
  name: 'handBackWorkInspection',
  preconditions: [notOfOnesOwn],
  facts: { files: filesNamed },
  musts: [
    {
      code: 'WORK_INSPECTION_HANDED_BACK_WITH_A_CONCLUSION',
      path: ['conclusion'],
      basis,
      says: { zh: '须写明反馈意见。', en: 'The conclusion that is handed back must be stated.' },
      holds: ({ input }) => hasText(input.conclusion),
    },
    {
      code: 'WORK_INSPECTION_HAND_BACK_DAY_IS_IN_ORDER',
      path: ['handedBackOn'],
      basis,
      says: {
        zh: '反馈日期不得早于开始日期，不得晚于办理之日。',
        en: 'The day of handing back may not be before the first day of the inspection, nor after the day of the act.',
      },
      holds: ({ entry, input, today }) => entry.startedOn <= input.handedBackOn && input.handedBackOn <= today,
      facts: ({ input }) => [factValue('handedBackOn', input.handedBackOn)],
    },
    fileIsTheOffices('WORK_INSPECTION_HAND_BACK_IS_SHOWN', 'handBackFileId', {
      basis,
      says: {
        zh: '反馈文件须由本单位上传。',
        en: "The document handed back must have been uploaded by the caller's own office.",
      },
    }),
  ],
  decide: ({ entry, input, due, today }) => ({
    // Handed back without a finding, its conclusion is the record that there was none.
    inspectedOn: entry.inspectedOn ?? today,
    conclusion: input.conclusion.trim(),
    handedBackOn: input.handedBackOn,
    handBackFileId: input.handBackFileId,
    reportDue: due(
      entry.kind === 'UPPER_TOUR' ? 'work.inspection.tour.report.days' : 'work.inspection.report.days',
      input.handedBackOn,
    ).dueAt,
  }),
});

/** Reports how the findings were put right. 报告整改 */
export const reportWorkRectification = act<
  WorkInspection,
  ReportWorkRectificationInput,
  { files: FileFacts[]; findings: WorkFindingFacts[] }
>({
  name: 'reportWorkRectification',
  facts: { files: filesNamed },
  preconditionFacts: { findings: ask(findingsOfWork, ({ entry }) => [entry.id]) },
  preconditions: [
    {
      code: 'WORK_RECTIFICATION_REPORTED_BY_WHO_WAS_INSPECTED',
      basis,
      says: {
        zh: '督查整改只能由被督查单位报告；上级考核巡查的整改，只能由登记单位或者县领导报告。',
        en: 'The rectification may be reported only by an office that was inspected; of a tour from above only by the office that keeps it or a county leader.',
      },
      holds: ({ entry, actor }) =>
        entry.kind === 'UPPER_TOUR'
          ? entry.organisationId === actor.organisationId || actor.roles.includes('COUNTY_LEADER')
          : actor.organisationId !== null && entry.inspectedIds.includes(actor.organisationId),
    },
    {
      code: 'WORK_RECTIFICATION_IS_OF_ALL_FINDINGS',
      basis,
      remedies: [
        { action: 'answerIssue', role: 'SECTOR_DEPT' },
        { action: 'verifyIssue', role: 'BUREAU_HEAD' },
      ],
      says: {
        zh: '发现的问题全部核验或者撤回之后，方可报告督查整改。',
        en: 'The rectification can be reported only once every finding is verified or taken back.',
      },
      holds: ({ facts }) => facts.findings.every(isSettled),
      facts: ({ facts }) =>
        facts.findings.filter((each) => !isSettled(each)).map(({ number }) => factValue('open', number)),
    },
  ],
  musts: [
    {
      code: 'WORK_RECTIFICATION_IS_DESCRIBED',
      path: ['report'],
      basis,
      says: { zh: '须写明整改情况。', en: 'How the findings were rectified must be stated.' },
      holds: ({ input }) => hasText(input.report),
    },
    fileIsTheOffices('WORK_RECTIFICATION_REPORT_IS_SHOWN', 'reportFileId', {
      basis,
      says: {
        zh: '整改报告须由本单位上传。',
        en: "The report must have been uploaded by the caller's own office.",
      },
    }),
  ],
  decide: ({ input, at, actor }) => ({
    report: input.report.trim(),
    reportFileId: input.reportFileId,
    reportedAt: at,
    reporterId: actor.operatorId,
  }),
});

/** Closes it, with every finding verified. 销号 */
export const closeWorkInspection = act<
  WorkInspection,
  CloseWorkInspectionInput,
  { files: FileFacts[]; findings: WorkFindingFacts[] }
>({
  name: 'closeWorkInspection',
  facts: { files: filesNamed },
  preconditionFacts: { findings: ask(findingsOfWork, ({ entry }) => [entry.id]) },
  preconditions: [
    notOfOnesOwn,
    {
      code: 'WORK_INSPECTION_CLOSED_WITH_ALL_VERIFIED',
      basis,
      remedies: [{ action: 'verifyIssue', role: 'BUREAU_HEAD' }],
      says: {
        zh: '发现的问题全部核验或者撤回之后，方可销号。',
        en: 'An inspection can be closed only once every finding is verified or taken back.',
      },
      holds: ({ facts }) => facts.findings.every(isSettled),
      facts: ({ facts }) =>
        facts.findings.filter((each) => !isSettled(each)).map(({ number }) => factValue('open', number)),
    },
    {
      code: 'WORK_INSPECTION_NOT_CLOSED_BY_WHO_REPORTED',
      basis,
      says: {
        zh: '报告整改的本人不得销号。',
        en: 'An inspection may not be closed by the person who reported its rectification.',
      },
      holds: ({ entry, actor }) => entry.reporterId === null || entry.reporterId !== actor.operatorId,
    },
  ],
  musts: [
    {
      code: 'WORK_INSPECTION_CLOSED_WITH_AN_OPINION',
      path: ['opinion'],
      basis,
      says: { zh: '须写明销号意见。', en: 'The opinion on closing must be stated.' },
      holds: ({ input }) => hasText(input.opinion),
    },
    {
      code: 'WORK_INSPECTION_FROM_ABOVE_IS_ACCEPTED_ABOVE',
      path: ['acceptanceFileId'],
      basis: tour,
      says: {
        zh: '上级考核巡查的销号须附上级验收文件。',
        en: 'A tour from above can be closed only with the file of the acceptance by the body above.',
      },
      holds: ({ entry, input }) => entry.kind !== 'UPPER_TOUR' || input.acceptanceFileId != null,
    },
    fileIsTheOffices('WORK_INSPECTION_ACCEPTANCE_SENT_BY_THE_OFFICE', 'acceptanceFileId', {
      basis,
      says: {
        zh: '验收销号文件须由本单位上传。',
        en: "The file of the acceptance must have been uploaded by the caller's own office.",
      },
    }),
  ],
  decide: ({ input, at }) => ({
    opinion: input.opinion.trim(),
    acceptanceFileId: input.acceptanceFileId ?? null,
    closedAt: at,
  }),
});
