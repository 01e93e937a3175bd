import { act, ask, factValue, hasText, created, type Judging } from '../../kernel/act.js';
import { periodOf, type Period } from '../../kernel/period.js';
import { POINTS } from '../../kernel/statutes.js';
import { filesNamed, type FileFacts } from '../../file/file.facts.js';
import { fileIsTheOffices } from '../../file/file.musts.js';
import { answers, organisationById, type OrganisationFacts } from '../../organisation/organisation.facts.js';
import { governing } from '../responsibility/responsibility.musts.js';
import type { Issue } from '../issue/issue.js';
import { begun } from '../issue/issue.musts.js';
import { notOfOnesOwn } from './work-inspection.musts.js';
import type {
  HandBackWorkInspectionInput,
  RecordWorkFindingInput,
  StartWorkInspectionInput,
} from './work-inspection.inputs.js';
import type { WorkInspection } from './work-inspection.js';

const basis = POINTS('优化督查考核');
const tour = POINTS('落实考核巡查工作要求');

type Starting = Judging<
  WorkInspection,
  StartWorkInspectionInput,
  { inspected: OrganisationFacts[]; own: OrganisationFacts[] }
>;
const spans: Readonly<Record<number, Period['kind']>> = { 1: 'MONTH', 3: 'QUARTER', 6: 'HALF_YEAR', 12: 'YEAR' };
/** How long the period of a kind is; of comprehensive guidance the county says. */
const spanOf = ({ input, law, today, facts }: Starting): Period['kind'] | undefined => {
  if (input.kind !== 'COMPREHENSIVE') return input.kind === 'QUARTERLY' ? 'QUARTER' : 'YEAR';
  const region = facts.own[0]?.regionCode;
  return region === undefined ? 'YEAR' : spans[law.number('cadence.comprehensive.months', today, region)];
};

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
        zh: '季度督查须写明季度，防治综合督导须写明县定间隔（参数cadence.comprehensive.months）的期间，其他须写明年度；开始日期不得早于该期间，不得晚于办理之日。',
        en: "A quarterly supervision must be of a quarter, comprehensive guidance of a period of the county's interval (parameter cadence.comprehensive.months), any other inspection of a year; its first day may not be before that period, nor after the day of the act.",
      },
      holds: (ctx) => {
        const { input, today } = ctx;
        const period = periodOf(input.period);
        return (
          period !== null && period.kind === spanOf(ctx) && period.from <= input.startedOn && input.startedOn <= today
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
    handedBackEnteredOn: today,
    conclusion: input.conclusion.trim(),
    handedBackOn: input.handedBackOn,
    handBackFileId: input.handBackFileId,
    reportDue: due(
      entry.kind === 'UPPER_TOUR' ? 'work.inspection.tour.report.days' : 'work.inspection.report.days',
      input.handedBackOn,
    ).dueAt,
  }),
});
