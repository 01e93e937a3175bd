import { act, ask, factValue, hasText } from '../../kernel/act.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { fileById, type FileFacts } from '../../file/file.facts.js';
import { fileIsTheOffices } from '../../file/file.musts.js';
import { isDocumentNumber } from '../../kernel/document-number.js';
import type { Instant } from '../../kernel/instant.js';
import type { Law } from '../../kernel/law.js';
import { levelOf, type RegionCode } from '../../kernel/region-code.js';
import type { Role } from '../../kernel/roles.js';
import { AQF, R493 } from '../../kernel/statutes.js';
import { hazardById, listingsOfHazard, type HazardFacts, type ListingFacts } from '../hazard/hazard.facts.js';
import { organisationById, type OrganisationFacts } from '../../organisation/organisation.facts.js';
import { accidentById, listingsOfAccident, type AccidentFacts, type AccidentListingFacts } from './listing.facts.js';
import type {
  DelistInput,
  ExtendListingInput,
  ListForSupervisionInput,
  ReportListingProgressInput,
} from './listing.inputs.js';
import type { Listing, ListingLevel } from './listing.js';

type Subject = { hazard: HazardFacts[]; accident: AccidentFacts[] };
/** Which places have a government of the level: a municipality's is province and city at once. */
const levelsOf: Readonly<Record<`${ListingLevel}`, readonly string[]>> = {
  COUNTY: ['COUNTY'],
  CITY: ['PREFECTURE', 'PROVINCE'],
  PROVINCE: ['PROVINCE'],
  STATE: ['NATION'],
};
const settled: readonly string[] = ['REJECTED', 'FIXED_ON_SPOT', 'CLOSED'];
const nextDue = (law: Law, at: Instant, regionCode: string): Instant =>
  law.due('listing.progress.days', civilDateOf(at), regionCode).dueAt;

/** Lists it for supervision. 挂牌督办 */
export const listForSupervision = act<
  Listing,
  ListForSupervisionInput,
  Subject & {
    listed: ListingFacts[];
    beside: AccidentListingFacts[];
    supervisor: OrganisationFacts[];
    lister: OrganisationFacts[];
  }
>({
  name: 'listForSupervision',
  begins: true,
  concerns: ({ hazardId, accidentId }) =>
    hazardId != null
      ? { entryType: 'Hazard', id: hazardId, path: 'hazardId' }
      : accidentId != null
        ? { entryType: 'Accident', id: accidentId, path: 'accidentId' }
        : null,
  numbers: { number: '督' },
  facts: {
    hazard: ask(hazardById, ({ input }) => [input.hazardId]),
    accident: ask(accidentById, ({ input }) => [input.accidentId]),
    listed: ask(listingsOfHazard, ({ input }) => [input.hazardId]),
    beside: ask(listingsOfAccident, ({ input }) => [input.accidentId]),
    supervisor: ask(organisationById, ({ input }) => [input.supervisorId]),
    lister: ask(organisationById, ({ input, actor }) => [input.listerId ?? actor.organisationId]),
  },
  musts: [
    {
      code: 'LISTING_NAMES_ONE_SUBJECT',
      path: ['hazardId'],
      basis: AQF('第四十一条'),
      says: {
        zh: '须且只能指明一项在册的隐患或者一起在册的事故。',
        en: 'Exactly one subject must be named: a hazard or an accident that is in the register.',
      },
      holds: ({ input, facts }) =>
        (input.hazardId == null) !== (input.accidentId == null) && facts.hazard.length + facts.accident.length === 1,
    },
    {
      code: 'LISTING_OF_AN_OPEN_MAJOR_HAZARD',
      path: ['hazardId'],
      basis: AQF('第四十一条'),
      says: {
        zh: '只有未销号的重大事故隐患，方可挂牌督办。',
        en: 'Only a hazard that is MAJOR and still open can be listed.',
      },
      holds: ({ facts }) => facts.hazard.every(({ grade, status }) => grade === 'MAJOR' && !settled.includes(status)),
      facts: ({ facts }) =>
        facts.hazard.flatMap(({ grade, status }) => [factValue('grade', grade), factValue('status', status)]),
    },
    {
      code: 'LISTING_IS_THE_ONLY_ONE',
      path: ['hazardId'],
      basis: AQF('第四十一条'),
      says: { zh: '同一隐患同时只能有一次挂牌督办。', en: 'A hazard can have only one listing at a time.' },
      holds: ({ facts }) => !facts.listed.some(({ status }) => status === 'LISTED'),
      facts: ({ facts }) => facts.listed.map(({ number }) => factValue('listing', number)),
    },
    {
      code: 'LISTING_OF_AN_ACCIDENT_IS_THE_ONLY_ONE',
      path: ['accidentId'],
      basis: AQF('第四十一条'),
      says: {
        zh: '同一事故同时只能有一次挂牌督办，调查已结案的不得挂牌。',
        en: 'An accident can have only one listing at a time, and may not be listed once its investigation is closed.',
      },
      holds: ({ facts }) =>
        !facts.beside.some(({ status }) => status === 'LISTED') && facts.accident.every(({ closed }) => !closed),
      facts: ({ facts }) => facts.beside.map(({ number }) => factValue('listing', number)),
    },
    {
      code: 'LISTING_DAY_IS_WITHIN_THE_INVESTIGATION',
      path: ['settlementDue'],
      basis: R493('第二十九条'),
      says: {
        zh: '县级挂牌督办事故的，办结期限不得晚于其调查报告批复期限；该期限已届满的除外。',
        en: 'The deadline of an accident that the county lists may not be later than the reply to its investigation report is due, unless that day is over.',
      },
      holds: ({ input, facts, at }) =>
        input.level !== 'COUNTY' || facts.accident.every(({ term }) => term <= at || input.settlementDue <= term),
      facts: ({ input, facts }) => [
        factValue('settlementDue', input.settlementDue),
        ...facts.accident.map(({ term }) => factValue('term', term)),
      ],
    },
    {
      code: 'LISTING_HAS_A_SUPERVISOR',
      path: ['supervisorId'],
      basis: AQF('第四十一条'),
      says: {
        zh: '督办单位须为现存的政府、应急部门、行业部门或者乡镇（街道）。',
        en: 'The supervising office must be an existing government, bureau, department or township.',
      },
      holds: ({ facts }) =>
        facts.supervisor.some(
          ({ kind, endedOn }) => endedOn === null && ['GOVERNMENT', 'BUREAU', 'DEPARTMENT', 'TOWNSHIP'].includes(kind),
        ),
    },
    {
      code: 'LISTING_STATES_ITS_REQUIREMENT',
      path: ['requirement'],
      basis: AQF('第四十一条'),
      says: { zh: '须写明督办要求。', en: 'What the listing requires must be stated.' },
      holds: ({ input }) => hasText(input.requirement),
    },
    {
      code: 'LISTING_DEADLINE_IS_AHEAD',
      path: ['settlementDue'],
      basis: AQF('第四十一条'),
      says: {
        zh: '办结期限须晚于挂牌时间。',
        en: 'The settlement deadline must be later than the time of the listing.',
      },
      holds: ({ input, at }) => input.settlementDue > at,
      facts: ({ input }) => [factValue('settlementDue', input.settlementDue)],
    },
    {
      code: 'LISTING_IS_MADE_PUBLIC',
      path: ['noticeNumber'],
      basis: AQF('第四十一条'),
      says: {
        zh: '公告文号须为“机关代字〔年份〕序号号”，公告日期不得晚于办理之日。',
        en: 'The number of the public notice must have the form 机关代字〔年份〕序号号, and its day may not be later than the day of this act.',
      },
      holds: ({ input, today }) => isDocumentNumber(input.noticeNumber) && input.noticedOn <= today,
      facts: ({ input }) => [factValue('noticeNumber', input.noticeNumber), factValue('noticedOn', input.noticedOn)],
    },
    {
      code: 'LISTING_ABOVE_THE_COUNTY_IS_ENTERED_BY_ITS_LEADER',
      path: ['level'],
      basis: AQF('第四十一条'),
      remedies: [{ action: 'listForSupervision', role: 'COUNTY_LEADER' }],
      says: {
        zh: '县应急部门只能作县级挂牌；上级挂牌的，只能由县领导凭上级公告登记。',
        en: 'The bureau may only list at county level; a listing by a higher level may only be entered by a county leader, from the notice of that level.',
      },
      holds: ({ input, actor }) => input.level === 'COUNTY' || actor.roles.includes('COUNTY_LEADER'),
      facts: ({ input }) => [factValue('level', input.level)],
    },
    {
      code: 'LISTING_LEVEL_IS_ITS_LISTERS',
      path: ['level'],
      basis: AQF('第四十一条'),
      says: {
        zh: '挂牌层级只能为挂牌单位本级政府的层级；登记上级挂牌的，须指明在册的上级挂牌单位。',
        en: 'The level of a listing must be that of the government of the office that lists; for a listing by a higher level, the office of that level, as registered, must be named.',
      },
      holds: ({ input, facts }) =>
        facts.lister.some(
          ({ endedOn, regionCode }) =>
            endedOn === null && levelsOf[input.level].includes(levelOf(regionCode as RegionCode)),
        ),
      facts: ({ input, facts }) => [
        factValue('level', input.level),
        ...facts.lister.map(({ name }) => factValue('lister', name)),
      ],
    },
  ],
  decide: ({ input, facts, at, law, actor }) => {
    const [hazard] = facts.hazard;
    const { regionCode, sector, enterpriseId, unitName, unitCode } = hazard ?? facts.accident[0]!;
    return {
      regionCode,
      sector,
      enterpriseId,
      subject: input.hazardId != null ? 'HAZARD' : 'ACCIDENT',
      hazardId: input.hazardId ?? null,
      accidentId: input.accidentId ?? null,
      level: input.level,
      supervisorId: input.supervisorId,
      listerId: input.listerId ?? actor.organisationId,
      requirement: input.requirement.trim(),
      settlementDue: input.settlementDue,
      noticeNumber: input.noticeNumber.trim(),
      noticedOn: input.noticedOn,
      // What everyone is told: whose it is, and what.
      unitName: unitName ?? null,
      unitCode: unitCode ?? null,
      matter: hazard ? hazard.description : facts.accident[0]!.location,
      criterion: hazard?.criterion ?? null,
      progressReports: 0,
      nextProgressDue: nextDue(law, at, regionCode),
    };
  },
});

/** Those who see a listing because its subject is theirs to follow, beside the office that supervises it. */
const following: readonly Role[] = ['TOWNSHIP', 'SECTOR_DEPT', 'LAW_OFFICER'];

/** Reports how it stands. 报告进展 */
export const reportListingProgress = act<Listing, ReportListingProgressInput>({
  name: 'reportListingProgress',
  musts: [
    {
      code: 'LISTING_PROGRESS_IS_DESCRIBED',
      path: ['progress'],
      basis: AQF('第四十一条'),
      says: { zh: '须写明进展情况。', en: 'The progress must be stated.' },
      holds: ({ input }) => hasText(input.progress),
    },
    {
      code: 'LISTING_PROGRESS_BY_WHO_FOLLOWS_IT',
      path: ['id'],
      basis: AQF('第四十一条'),
      says: {
        zh: '进展只能由督办单位、属地乡镇（街道）、监管部门或者执法人员报告。',
        en: 'Progress may be reported only by the supervising office, the township, the supervising department or a law officer.',
      },
      holds: ({ entry, actor }) =>
        actor.organisationId === entry.supervisorId || actor.roles.some((role) => following.includes(role)),
    },
  ],
  decide: ({ entry, input, at, law }) => ({
    progress: input.progress.trim(),
    progressAt: at,
    progressReports: entry.progressReports + 1,
    nextProgressDue: nextDue(law, at, entry.regionCode),
  }),
});

/** Gives the listing of an accident a later day, with the extension of its investigation. 延长办结期限 */
export const extendListing = act<Listing, ExtendListingInput, { accident: AccidentFacts[] }>({
  name: 'extendListing',
  preconditionFacts: { accident: ask(accidentById, ({ entry }) => [entry.accidentId]) },
  preconditions: [
    {
      code: 'LISTING_EXTENDED_IS_OF_AN_ACCIDENT',
      basis: R493('第二十九条'),
      says: {
        zh: '只有县级挂牌的事故，方可延长办结期限。',
        en: 'Only a listing of an accident by the county can be extended.',
      },
      holds: ({ entry }) => entry.accidentId !== null && entry.level === 'COUNTY',
    },
  ],
  musts: [
    {
      code: 'LISTING_EXTENDED_WITH_ITS_INVESTIGATION',
      path: ['settlementDue'],
      basis: R493('第二十九条'),
      remedies: [{ action: 'extendInvestigation', role: 'COUNTY_LEADER' }],
      says: {
        zh: '延长后的办结期限须晚于原期限，且不得晚于经批准延期后的调查报告批复期限。',
        en: 'The new deadline must be later than the present one, and may not be later than the reply to the investigation report is due with the extensions that were approved.',
      },
      holds: ({ entry, input, facts }) =>
        input.settlementDue > entry.settlementDue && facts.accident.every(({ term }) => input.settlementDue <= term),
      facts: ({ entry, facts }) => [
        factValue('settlementDue', entry.settlementDue),
        ...facts.accident.map(({ term }) => factValue('term', term)),
      ],
    },
    {
      code: 'LISTING_IS_EXTENDED_BY_A_PAPER',
      path: ['document'],
      basis: R493('第二十九条'),
      says: {
        zh: '须写明批准延期的文件。',
        en: 'The document by which the deadline is extended must be stated.',
      },
      holds: ({ input }) => hasText(input.document),
    },
  ],
  decide: ({ input, at }) => ({
    settlementDue: input.settlementDue,
    extensionDocument: input.document.trim(),
    extendedAt: at,
  }),
});

/** Ends the listing. 摘牌 */
export const delist = act<Listing, DelistInput, { files: FileFacts[] } & Subject>({
  name: 'delist',
  facts: { files: ask(fileById, ({ input }) => [input.acceptanceFileId]) },
  preconditionFacts: {
    hazard: ask(hazardById, ({ entry }) => [entry.hazardId]),
    accident: ask(accidentById, ({ entry }) => [entry.accidentId]),
  },
  preconditions: [
    {
      code: 'LISTING_ENDS_WHEN_ITS_SUBJECT_IS_SETTLED',
      basis: AQF('第四十一条'),
      remedies: [{ action: 'closeHazard', role: 'SECTOR_DEPT' }],
      says: {
        zh: '只有隐患已销号或者事故调查报告已批复结案的，方可摘牌；由上级调查的事故，凭上级结案文件摘牌。',
        en: 'A listing can be ended only after its hazard is closed or the report on its accident is replied to; where another level investigates, only by the document of its result.',
      },
      holds: ({ facts }) =>
        facts.hazard.every(({ grade, status }) => settled.includes(status) || grade !== 'MAJOR') &&
        facts.accident.every(({ settled: replied, elsewhere }) => replied || elsewhere),
      facts: ({ facts }) =>
        facts.hazard.flatMap(({ grade, status }) => [factValue('grade', grade), factValue('status', status)]),
    },
  ],
  musts: [
    {
      code: 'LISTING_IS_ACCEPTED_FIRST',
      path: ['acceptance'],
      basis: AQF('第四十一条'),
      says: {
        zh: '须写明督办单位的验收意见。',
        en: 'The opinion of the supervising office on acceptance must be stated.',
      },
      holds: ({ input }) => hasText(input.acceptance),
    },
    {
      code: 'LISTING_ABOVE_ENDS_BY_THE_DOCUMENT_ABOVE',
      path: ['document'],
      basis: AQF('第四十一条'),
      says: {
        zh: '上级挂牌的，须凭上级摘牌文件摘牌；事故由上级调查的，须凭上级结案文件摘牌；其他不得填写上级文号。',
        en: 'A listing by a higher level, or of an accident that a higher level investigates, can be ended only by the document of that level, whose number must be stated; of any other it may not be.',
      },
      holds: ({ entry, input, facts }) =>
        entry.level !== 'COUNTY' || facts.accident.some(({ elsewhere, settled: replied }) => elsewhere && !replied)
          ? hasText(input.document)
          : input.document == null,
      facts: ({ entry }) => [factValue('level', entry.level)],
    },
    fileIsTheOffices('LISTING_FILE_SENT_BY_THE_OFFICE', 'acceptanceFileId', {
      basis: AQF('第四十一条'),
      says: {
        zh: '验收记录须由本单位上传。',
        en: "The record of acceptance must have been uploaded by the caller's own office.",
      },
    }),
  ],
  decide: ({ input, at }) => ({
    acceptance: input.acceptance,
    acceptanceFileId: input.acceptanceFileId,
    delistDocument: input.document?.trim() ?? null,
    delistedAt: at,
  }),
});
