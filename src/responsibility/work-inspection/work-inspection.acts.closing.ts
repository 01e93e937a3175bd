import { act, ask, factValue, hasText, created, type EntryContext } from '../../kernel/act.js';
import { POINTS } from '../../kernel/statutes.js';
import { filesNamed, type FileFacts } from '../../file/file.facts.js';
import { fileIsTheOffices } from '../../file/file.musts.js';
import { organisationById, type OrganisationFacts } from '../../organisation/organisation.facts.js';
import { isSettled } from '../issue/issue.musts.js';
import {
  findingsOfWork,
  rectificationsOf,
  type RectificationFacts,
  type WorkFindingFacts,
} from './work-inspection.facts.js';
import type { CloseWorkInspectionInput, ReportWorkRectificationInput } from './work-inspection.inputs.js';
import { notOfOnesOwn } from './work-inspection.musts.js';
import type { WorkInspection, WorkRectification } from './work-inspection.js';

const basis = POINTS('优化督查考核');
const tour = POINTS('落实考核巡查工作要求');

type Reporting = {
  files: FileFacts[];
  findings: WorkFindingFacts[];
  reported: RectificationFacts[];
  inspected: OrganisationFacts[];
};
/** The findings that are the caller's to have put right: of a tour from above, which is kept as one, all. */
const findingsFor = ({
  entry,
  facts,
  actor,
}: EntryContext<WorkInspection, Pick<Reporting, 'findings'>>): readonly WorkFindingFacts[] =>
  facts.findings.filter(({ organisationId }) => entry.kind === 'UPPER_TOUR' || organisationId === actor.organisationId);
/** Who still has to report after the caller: of several inspected each answers for itself. */
const outstanding = (
  entry: WorkInspection,
  { reported, inspected }: Pick<Reporting, 'reported' | 'inspected'>,
  organisationId: string | null,
): readonly OrganisationFacts[] =>
  entry.kind === 'UPPER_TOUR'
    ? []
    : inspected.filter(
        ({ key, endedOn }) =>
          endedOn === null && key !== organisationId && !reported.some((each) => each.organisationId === key),
      );

/** Reports how the findings were put right; when every office has, the whole is reported. 报告整改 */
export const reportWorkRectification = act<WorkInspection, ReportWorkRectificationInput, Reporting>({
  name: 'reportWorkRectification',
  facts: { files: filesNamed },
  preconditionFacts: {
    findings: ask(findingsOfWork, ({ entry }) => [entry.id]),
    reported: ask(rectificationsOf, ({ entry }) => [entry.id]),
    inspected: ask(organisationById, ({ entry }) => entry.inspectedIds),
  },
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
      code: 'WORK_RECTIFICATION_IS_REPORTED_ONCE',
      basis,
      says: {
        zh: '被督查单位各自报告本单位整改情况，每个单位只能报告一次。',
        en: 'Each office that was inspected must report its own rectification, and may report it only once.',
      },
      holds: ({ facts, actor }) =>
        !facts.reported.some(({ organisationId }) => organisationId === actor.organisationId),
    },
    {
      code: 'WORK_RECTIFICATION_IS_OF_ALL_FINDINGS',
      basis,
      remedies: [
        { action: 'answerIssue', role: 'SECTOR_DEPT' },
        { action: 'verifyIssue', role: 'BUREAU_HEAD' },
      ],
      says: {
        zh: '本单位的问题（上级考核巡查为全部问题）均核验或者撤回之后，方可报告督查整改。',
        en: 'The rectification can be reported only once every finding at the office, of a tour from above every finding, is verified or taken back.',
      },
      holds: (ctx) => findingsFor(ctx).every(isSettled),
      facts: (ctx) =>
        findingsFor(ctx)
          .filter((each) => !isSettled(each))
          .map(({ number }) => factValue('open', number)),
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
  decide: ({ entry, input, facts, at, actor }) => ({
    status: outstanding(entry, facts, actor.organisationId).length === 0 ? 'REPORTED' : 'HANDED_BACK',
    report: input.report.trim(),
    reportFileId: input.reportFileId,
    reportedAt: at,
    reporterId: actor.operatorId,
  }),
  creates: ({ entry, input, at, actor, keyAt }) => [
    created<WorkRectification>('WorkRectification', {
      id: keyAt(0),
      regionCode: entry.regionCode,
      inspectionId: entry.id,
      organisationId: actor.organisationId!,
      report: input.report.trim(),
      reportFileId: input.reportFileId,
      reporterId: actor.operatorId,
      reportedAt: at,
    }),
  ],
});

/** Closes it, with every finding verified. 销号 */
export const closeWorkInspection = act<
  WorkInspection,
  CloseWorkInspectionInput,
  { files: FileFacts[]; findings: WorkFindingFacts[]; reported: RectificationFacts[] }
>({
  name: 'closeWorkInspection',
  facts: { files: filesNamed },
  preconditionFacts: {
    findings: ask(findingsOfWork, ({ entry }) => [entry.id]),
    reported: ask(rectificationsOf, ({ entry }) => [entry.id]),
  },
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
      holds: ({ entry, facts, actor }) =>
        [entry, ...facts.reported].every(({ reporterId }) => reporterId === null || reporterId !== actor.operatorId),
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
