import { act, ask, factValue, hasText } from '../../kernel/act.js';
import { addDays, civilDateOf } from '../../kernel/civil-date.js';
import type { Role } from '../../kernel/roles.js';
import { AQF, LING16 } from '../../kernel/statutes.js';
import { enterpriseById, type EnterpriseFacts } from '../../enterprise/enterprise/enterprise.facts.js';
import { filesNamed, keptFiles } from '../../file/file.facts.js';
import { townshipOf } from '../../kernel/region-code.js';
import { criterionByCode, type CriterionFacts } from '../criterion/criterion.facts.js';
import { selfSources } from './hazard.facts.js';
import { regionByCode, type RegionFacts } from '../../region/region.facts.js';
import type { CorrectHazardInput, RejectHazardInput, ReportHazardInput } from './hazard.inputs.js';
import type { Hazard } from './hazard.js';
import { enterpriseAlone, type Files, hazardFile, judgedByAnother } from './hazard.musts.js';

// Mines, fireworks and civil explosives are supervised by departments of their own, wherever they are.
const onlyOfItsOwn: readonly string[] = ['COAL_MINE', 'NON_COAL_MINE', 'FIREWORKS', 'CIVIL_EXPLOSIVES'];
const fitsSector = (sector: string | null | undefined, enterprise: readonly EnterpriseFacts[]): boolean =>
  sector == null || !onlyOfItsOwn.includes(sector) || enterprise.every((each) => each.sector === sector);
const sectorFits = {
  zh: '煤矿、非煤矿山、烟花爆竹、民爆行业的隐患，填写企业的，须为该行业的企业。',
  en: 'A hazard of mines, fireworks or civil explosives must be at an enterprise of that sector, where one is named.',
};
const inspecting: readonly Role[] = ['SECTOR_DEPT', 'LAW_OFFICER', 'BUREAU_HEAD'];
const mayReportFrom = (source: string, roles: readonly Role[]): boolean =>
  selfSources.includes(source)
    ? roles.includes('ENTERPRISE')
    : enterpriseAlone(roles)
      ? ['EXPERT', 'MONITORING'].includes(source)
      : source !== 'DEPT_INSPECTION' || roles.some((role) => inspecting.includes(role));

/** Reports a danger found. 上报 */
export const reportHazard = act<
  Hazard,
  ReportHazardInput,
  { region: RegionFacts[]; enterprise: EnterpriseFacts[] } & Files
>({
  name: 'reportHazard',
  begins: true,
  numbers: { number: '隐' },
  // prettier-ignore
  facts: {
    region:     ask(regionByCode, ({ input }) => [input.region]),
    enterprise: ask(enterpriseById, ({ input }) => [input.enterpriseId]),
    files:      filesNamed,
  },
  musts: [
    {
      code: 'HAZARD_PLACE_IS_A_TOWNSHIP_OR_VILLAGE',
      path: ['region'],
      basis: LING16('第十条'),
      says: {
        zh: '隐患所在地须为现行的乡镇（街道）或者村（社区）。',
        en: 'The region of the hazard must be an existing township or village.',
      },
      holds: ({ facts }) =>
        facts.region.some(
          ({ level, validUntil }) => validUntil === null && (level === 'TOWNSHIP' || level === 'VILLAGE'),
        ),
      facts: ({ input }) => [factValue('region', input.region)],
    },
    {
      code: 'HAZARD_FOUND_BEFORE_REPORTED',
      path: ['foundAt'],
      basis: LING16('第十条'),
      says: { zh: '发现时间不得晚于上报时间。', en: 'The hazard must have been found no later than it is reported.' },
      holds: ({ input, at }) => input.foundAt <= at,
      facts: ({ input, at }) => [factValue('foundAt', input.foundAt), factValue('reportedAt', at)],
    },
    {
      code: 'HAZARD_IS_DESCRIBED',
      path: ['description'],
      basis: AQF('第四十一条'),
      says: { zh: '须写明隐患描述。', en: 'The description of the hazard must be stated.' },
      holds: ({ input }) => hasText(input.description),
    },
    {
      code: 'HAZARD_ENTERPRISE_LIES_THERE',
      path: ['enterpriseId'],
      basis: AQF('第四十一条'),
      says: {
        zh: '填写企业的，该企业须在册、未注销，且位于隐患所在乡镇（街道）。',
        en: 'The enterprise, where one is named, must be in the ledger, not struck off, and in the township of the hazard.',
      },
      holds: ({ input, facts }) =>
        input.enterpriseId == null ||
        facts.enterprise.some(
          ({ townshipCode, status }) => townshipCode === townshipOf(input.region) && status !== 'DEREGISTERED',
        ),
    },
    {
      code: 'HAZARD_SECTOR_FITS_ITS_ENTERPRISE',
      path: ['sector'],
      basis: AQF('第十条'),
      says: sectorFits,
      holds: ({ input, facts }) => fitsSector(input.sector, facts.enterprise),
      facts: ({ facts }) => facts.enterprise.map(({ sector }) => factValue('sectorOfEnterprise', sector)),
    },
    {
      code: 'HAZARD_SOURCE_IS_ITS_REPORTERS',
      path: ['source'],
      basis: LING16('第十条'),
      says: {
        zh: '企业自查的隐患只能由企业上报，企业只能上报自查、专家检查和监测预警发现的隐患；部门检查的隐患只能由监管部门或者执法人员上报。',
        en: 'Only an enterprise may report what its own checks found, and it may report only that, an expert visit or its monitoring; only a department or a law officer may report what an inspection by a department found.',
      },
      holds: ({ input, actor }) => mayReportFrom(input.source, actor.roles),
      facts: ({ input }) => [factValue('source', input.source)],
    },
    hazardFile('evidenceFileIds'),
  ],
  decide: ({ input, actor, law, today }) => ({
    regionCode: input.region,
    enterpriseId: input.enterpriseId ?? null,
    sector: input.sector,
    source: input.source,
    category: input.category,
    description: input.description.trim(),
    location: input.location,
    foundAt: input.foundAt,
    evidenceFileIds: keptFiles(input.evidenceFileIds),
    reporterId: actor.operatorId,
    reportingOfficeId: actor.organisationId,
    extensions: 0,
    selfReported:
      selfSources.includes(input.source) &&
      actor.roles.includes('ENTERPRISE') &&
      today <= addDays(civilDateOf(input.foundAt), law.number('hazard.selfreport.days', today, input.region)),
  }),
});

/** Finds that it is none. 不属实 */
export const rejectHazard = act<Hazard, RejectHazardInput>({
  name: 'rejectHazard',
  preconditions: [judgedByAnother],
  musts: [
    {
      code: 'HAZARD_REJECTED_WITH_REASON',
      path: ['reason'],
      basis: LING16('第十条'),
      says: { zh: '判定不属实须写明理由。', en: 'The reason for the rejection must be stated.' },
      holds: ({ input }) => hasText(input.reason),
    },
  ],
  decide: ({ input, at }) => ({ reasonRejected: input.reason, endedAt: at }),
});

/** Puts right what was written wrong. 更正 */
export const correctHazard = act<
  Hazard,
  CorrectHazardInput,
  { enterprise: EnterpriseFacts[]; criterion: CriterionFacts[] }
>({
  name: 'correctHazard',
  journalledAs: 'CORRECTED',
  facts: {
    enterprise: ask(enterpriseById, ({ entry }) => [entry.enterpriseId]),
    criterion: ask(criterionByCode, ({ entry }) => [entry.criterion]),
  },
  musts: [
    {
      code: 'HAZARD_CORRECTED_WITH_REASON',
      path: ['reason'],
      basis: [{ title: '政务数据共享条例', article: '数据校核' }],
      says: { zh: '更正须写明理由。', en: 'The reason for the correction must be stated.' },
      holds: ({ input }) => hasText(input.reason),
    },
    {
      code: 'HAZARD_CORRECTION_CHANGES_SOMETHING',
      basis: [{ title: '政务数据共享条例', article: '数据校核' }],
      says: {
        zh: '须至少更正一项，描述和部位不得更正为空。',
        en: 'At least one field must be corrected, and description and location may not be corrected to blank.',
      },
      holds: ({ input }) =>
        [input.description, input.location, input.category, input.sector].some((each) => each != null) &&
        [input.description, input.location].every((each) => each == null || hasText(each)),
    },
    {
      code: 'HAZARD_SECTOR_FITS_ITS_ENTERPRISE',
      path: ['sector'],
      basis: AQF('第十条'),
      says: sectorFits,
      holds: ({ input, facts }) => fitsSector(input.sector, facts.enterprise),
      facts: ({ facts }) => facts.enterprise.map(({ sector }) => factValue('sectorOfEnterprise', sector)),
    },
    {
      code: 'HAZARD_SECTOR_FITS_ITS_CRITERION',
      path: ['sector'],
      basis: AQF('第一百一十八条'),
      says: {
        zh: '更正后的行业须为判定标准条目所适用的行业；条目有误的，应重新定级。',
        en: 'The corrected sector must be one to which the criterion of the grade applies; otherwise grade the hazard anew.',
      },
      remedies: [{ action: 'gradeHazard', role: 'LAW_OFFICER' }],
      // The version by which it was graded, whatever came after.
      holds: ({ entry, input: { sector }, facts }) =>
        sector == null ||
        facts.criterion.every(
          ({ id, sectors }) => id !== entry.criterionId || sectors.length === 0 || sectors.includes(sector),
        ),
      facts: ({ entry }) => [factValue('criterion', entry.criterion)],
    },
  ],
  decide: ({ input: { description, location, category, sector } }) =>
    Object.fromEntries(
      Object.entries({ description, location, category, sector }).filter(([, value]) => value != null),
    ),
});
