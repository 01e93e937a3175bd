import { act, ask, factValue } from '../../kernel/act.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { AQF } from '../../kernel/statutes.js';
import { fileById } from '../../file/file.facts.js';
import { criterionByCode, criterionInForce, type CriterionFacts } from '../criterion/criterion.facts.js';
import { selfSources } from './hazard.facts.js';
import type { ProposeMajorInput, ReportHazardToWorkersInput } from './hazard.inputs.js';
import type { Hazard } from './hazard.js';
import { type Files, hazardFile, placeOf, proposalIsOpen } from './hazard.musts.js';

/** The enterprise says that what it found is MAJOR, and by which criterion; an authority judges it. 提请判定重大 */
export const proposeMajor = act<Hazard, ProposeMajorInput, { criterion: CriterionFacts[] }>({
  name: 'proposeMajor',
  facts: { criterion: ask(criterionByCode, ({ input }) => [input.criterion.trim()]) },
  preconditions: [
    {
      code: 'HAZARD_PROPOSED_MAJOR_BY_WHO_FOUND_IT',
      basis: AQF('第四十一条'),
      says: {
        zh: '企业只能就自查发现、尚未定为重大且无待判定提请的隐患提请判定。',
        en: 'An enterprise may only propose what its own checks found, that is not MAJOR and not proposed already.',
      },
      holds: ({ entry }) => selfSources.includes(entry.source) && entry.grade !== 'MAJOR' && !proposalIsOpen(entry),
    },
  ],
  musts: [
    {
      code: 'HAZARD_PROPOSED_MAJOR_BY_A_CRITERION',
      path: ['criterion'],
      basis: AQF('第一百一十八条'),
      says: {
        zh: '提请判定重大，须载明适用该行业的现行判定标准条目。',
        en: 'The proposal must name a criterion that is in force that day and applies to the sector of the hazard.',
      },
      holds: ({ entry, facts, today }) => criterionInForce(facts.criterion, placeOf(entry), today) !== undefined,
      facts: ({ entry, input }) => [factValue('criterion', input.criterion), factValue('sector', entry.sector)],
    },
  ],
  decide: ({ input, at }) => ({ majorProposedAt: at, proposedCriterion: input.criterion.trim() }),
});

/** Records that the workers' congress, or the meeting of all workers, was told. 向职代会报告 */
export const reportHazardToWorkers = act<Hazard, ReportHazardToWorkersInput, Files>({
  name: 'reportHazardToWorkers',
  facts: { files: ask(fileById, ({ input }) => [input.workersFileId]) },
  preconditions: [
    {
      code: 'HAZARD_TOLD_TO_WORKERS_IS_MAJOR',
      basis: AQF('第四十一条'),
      says: {
        zh: '只有企业的重大事故隐患，须向职工大会或者职工代表大会报告，且只登记一次。',
        en: 'Only a MAJOR hazard at an enterprise, and only one not yet reported there, can be recorded as reported to the workers.',
      },
      holds: ({ entry }) => entry.grade === 'MAJOR' && entry.enterpriseId !== null && entry.workersToldOn == null,
    },
  ],
  musts: [
    {
      code: 'HAZARD_TOLD_TO_WORKERS_AFTER_ITS_GRADE',
      path: ['toldOn'],
      basis: AQF('第四十一条'),
      says: {
        zh: '报告日期不得早于发现之日，不得晚于办理之日。',
        en: 'The day of the report may not be before the hazard was found, nor after the day of this act.',
      },
      holds: ({ entry, input, today }) => civilDateOf(entry.foundAt) <= input.toldOn && input.toldOn <= today,
      facts: ({ input }) => [factValue('toldOn', input.toldOn)],
    },
    hazardFile('workersFileId'),
  ],
  decide: ({ input }) => ({
    workersToldOn: input.toldOn,
    workersBody: input.body,
    workersFileId: input.workersFileId,
  }),
});
