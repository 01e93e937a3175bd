import { act, ask, factValue, hasText, created, type Judging, type Created } from '../../kernel/act.js';
import { day, fact, id, text, type FactOf } from '../../kernel/fact.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { countyOf, levelOf } from '../../kernel/region-code.js';
import { AQF } from '../../kernel/statutes.js';
import { organisationById, type OrganisationFacts } from '../../organisation/organisation.facts.js';
import { townshipsOf, type TownshipFacts } from '../responsibility/responsibility.facts.js';
import type { ProposeBoundaryInput, RuleBoundaryInput } from './boundary.inputs.js';
import type { Responsibility } from '../responsibility/responsibility.js';
import type { BoundaryRuling } from './boundary.js';

const departments: readonly string[] = ['GOVERNMENT', 'BUREAU', 'DEPARTMENT'];

const supervises = (office: OrganisationFacts | undefined, county: string): boolean =>
  office !== undefined && office.endedOn === null && office.countyCode === county && departments.includes(office.kind);

/** Duties as narrow as a ruling's, still in force. */
const heldAlready = fact(
  'heldAlready',
  {
    organisationId: id.orNull,
    validFrom: day,
    validUntil: day.orNull,
  },
  `select b.id as key, r.organisation_id as "organisationId", r.valid_from as "validFrom", r.valid_to as "validUntil" from boundary_ruling b
  join responsibility r on r.county_code = b.county_code and r.category = 'SPECIAL_SUPERVISION' and r.published_at is not null and r.status in ('PUBLISHED', 'ACKNOWLEDGED', 'HANDED_OVER', 'SUPERSEDED')
    and (b.business_form = any(r.business_forms) and r.townships && b.townships or b.enterprise_id = any(r.enterprise_ids) or b.project = any(r.projects) and r.townships && b.townships) where b.id = any($1::uuid[])`,
);
type HeldFacts = FactOf<typeof heldAlready>;

/** Who leads over the sectors that an overlap is about, in any of its townships. */
const leadsThere = fact(
  'leadsThere',
  { organisationId: id, organisation: text, validUntil: day.orNull },
  `select b.id as key, g.id as "organisationId", g.name as organisation, r.valid_to as "validUntil" from boundary_ruling b
  join responsibility r on r.county_code = b.county_code and r.category = 'SPECIAL_SUPERVISION' and r.aspect = 'SAFETY' and r.lead and r.published_at is not null and r.sectors && b.sectors and r.townships && b.townships
    and r.industries = '{}' and r.business_forms = '{}' and r.enterprise_ids = '{}'
  join organisation g on g.id = r.organisation_id where b.id = any($1::uuid[]) order by r.id`,
);
type LeadFacts = FactOf<typeof leadsThere>;

const enterpriseCounty = fact(
  'enterpriseCounty',
  {
    countyCode: text,
  },
  `select id as key, county_code as "countyCode" from enterprise where id = any($1::uuid[])`,
);
type PlacedFacts = FactOf<typeof enterpriseCounty>;

/** Asks the government to say who supervises. 提请明确 */
export const proposeBoundary = act<
  BoundaryRuling,
  ProposeBoundaryInput,
  { offices: OrganisationFacts[]; places: TownshipFacts[]; enterprise: PlacedFacts[] }
>({
  name: 'proposeBoundary',
  begins: true,
  facts: {
    offices: ask(organisationById, ({ input }) => input.proposedIds),
    places: ask(townshipsOf, ({ input }) => [input.region]),
    enterprise: ask(enterpriseCounty, ({ input }) => [input.enterpriseId]),
  },
  musts: [
    {
      code: 'BOUNDARY_NAMES_WHAT_IS_IN_DOUBT',
      path: ['kind'],
      basis: AQF('第十条'),
      says: {
        zh: '新兴业态须且只能写明业态，单个企业须且只能指明本县企业，建设项目须且只能写明项目，职能交叉不得指明业态、企业或者项目；只有职能交叉方可指明监管行业。',
        en: 'A BUSINESS_FORM case must name the business form only, an ENTERPRISE case one enterprise of the county only, a PROJECT case the project only, and an OVERLAP case may not name any of them; only an OVERLAP case may name sectors.',
      },
      holds: ({ input, facts }) =>
        hasText(input.businessForm) === (input.kind === 'BUSINESS_FORM') &&
        (input.enterpriseId != null) === (input.kind === 'ENTERPRISE') &&
        hasText(input.project) === (input.kind === 'PROJECT') &&
        ((input.sectors ?? []).length === 0 || input.kind === 'OVERLAP') &&
        (input.kind !== 'ENTERPRISE' ||
          facts.enterprise.some(({ countyCode }) => countyCode === countyOf(input.region))),
    },
    {
      code: 'BOUNDARY_HAS_PLACES',
      path: ['region'],
      basis: AQF('第十条'),
      says: {
        zh: '区域须为在册的县、乡镇或者功能区，且其中须有乡镇。',
        en: 'The region must be a registered county, township or functional area that contains at least one township.',
      },
      holds: ({ input, facts }) =>
        ['COUNTY', 'TOWNSHIP', 'FUNCTIONAL_AREA'].includes(levelOf(input.region)) &&
        facts.places.some(({ townships }) => townships.length > 0),
    },
    {
      code: 'BOUNDARY_PROPOSES_DEPARTMENTS',
      path: ['proposedIds'],
      basis: AQF('第十条'),
      says: {
        zh: '须至少提请一个部门；提请的均须为本县现存的政府、应急管理局或者其他部门。',
        en: 'At least one department must be proposed, and each must be an existing department, bureau or government of the county.',
      },
      holds: ({ input, facts }) =>
        input.proposedIds.length > 0 &&
        input.proposedIds.every((id) =>
          supervises(
            facts.offices.find(({ key }) => key === id),
            countyOf(input.region),
          ),
        ),
    },
    {
      code: 'BOUNDARY_STATES_THE_LIKENESS',
      path: ['reason'],
      basis: AQF('第十条'),
      says: {
        zh: '须写明职责不清的事项和业务相近的理由。',
        en: 'The matter in doubt and the reason why the business is similar must both be stated.',
      },
      holds: ({ input }) => hasText(input.matter) && hasText(input.reason),
    },
  ],
  decide: ({ input, facts, actor }) => ({
    regionCode: input.region,
    kind: input.kind,
    businessForm: input.businessForm?.trim() ?? null,
    enterpriseId: input.enterpriseId ?? null,
    project: input.project?.trim() ?? null,
    sectors: input.sectors == null || input.sectors.length === 0 ? null : [...new Set(input.sectors)],
    matter: input.matter.trim(),
    townships: facts.places.flatMap(({ townships }) => townships),
    proposedIds: input.proposedIds,
    reason: input.reason.trim(),
    proposerId: actor.operatorId,
  }),
});

/** The duties that follow from a ruling: of the department that leads, and of each that supervises beside it. */
const dutiesOf = ({ entry, input, now }: Judging<BoundaryRuling, RuleBoundaryInput>): Created[] =>
  [input.decidedId, ...new Set(input.coIds ?? [])].map((organisationId, i) =>
    created<Responsibility>('Responsibility', {
      regionCode: entry.regionCode,
      status: 'PUBLISHED',
      holder: 'DEPARTMENT',
      organisationId,
      category: 'SPECIAL_SUPERVISION',
      must: 'MANAGE_INDUSTRY',
      aspect: 'SAFETY',
      first: false,
      lead: i === 0,
      sectors: entry.sectors ?? [],
      industries: [],
      townships: entry.townships,
      businessForms: entry.businessForm === null ? [] : [entry.businessForm],
      enterpriseIds: entry.enterpriseId === null ? [] : [entry.enterpriseId],
      projects: entry.project === null ? null : [entry.project],
      content: entry.matter,
      document: input.document.trim(),
      approvalDocument: input.document.trim(),
      validFrom: input.effectiveFrom,
      publishedAt: now,
    }),
  );

/** The government rules: the department supervises from the day said, by a duty of its own. 明确 */
export const ruleBoundary = act<
  BoundaryRuling,
  RuleBoundaryInput,
  { decided: OrganisationFacts[]; held: HeldFacts[]; leads: LeadFacts[] }
>({
  name: 'ruleBoundary',
  facts: { decided: ask(organisationById, ({ input }) => [input.decidedId, ...(input.coIds ?? [])]) },
  preconditionFacts: {
    held: ask(heldAlready, ({ entry }) => [entry.id]),
    leads: ask(leadsThere, ({ entry }) => [entry.id]),
  },
  musts: [
    {
      code: 'BOUNDARY_RULED_FOR_A_DEPARTMENT',
      path: ['decidedId'],
      basis: AQF('第十条'),
      says: {
        zh: '只能明确给本县现存的政府、应急管理局或者其他部门。',
        en: 'The department that supervises must be an existing department, bureau or government of the county.',
      },
      holds: ({ entry, input, facts }) =>
        supervises(
          facts.decided.find(({ key }) => key === input.decidedId),
          entry.countyCode,
        ),
    },
    {
      code: 'BOUNDARY_CO_SUPERVISORS_ARE_OTHERS',
      path: ['coIds'],
      basis: AQF('第九条'),
      says: {
        zh: '协同监管部门须为本县现存的政府、应急管理局或者其他部门，且不得为明确的部门。',
        en: 'Each department that supervises beside must be an existing department, bureau or government of the county, and may not be the one that leads.',
      },
      holds: ({ entry, input, facts }) =>
        (input.coIds ?? []).every(
          (id) =>
            id !== input.decidedId &&
            supervises(
              facts.decided.find(({ key }) => key === id),
              entry.countyCode,
            ),
        ),
    },
    {
      code: 'BOUNDARY_LEAVES_ONE_LEAD',
      path: ['decidedId'],
      basis: AQF('第十条'),
      says: {
        zh: '交叉的行业、区域内另有牵头部门的，其责任须在起始日之前截止。',
        en: 'Where another department leads in the sectors and places that overlap, its duty must end before the first day.',
      },
      holds: ({ input, facts }) =>
        facts.leads.every(
          ({ organisationId, validUntil }) =>
            organisationId === input.decidedId || (validUntil !== null && validUntil < input.effectiveFrom),
        ),
      facts: ({ facts }) => facts.leads.map(({ organisation }) => factValue('leads', organisation)),
      remedies: [{ action: 'supersedeResponsibility', role: 'COUNTY_LEADER' }],
    },
    {
      code: 'BOUNDARY_OTHER_DEPARTMENT_HAS_A_REASON',
      path: ['decisionReason'],
      basis: AQF('第十条'),
      says: {
        zh: '明确给未提请的部门的，须写明理由。',
        en: 'The reason must be stated where the ruling names a department that was not proposed.',
      },
      holds: ({ entry, input }) => entry.proposedIds.includes(input.decidedId) || hasText(input.decisionReason),
    },
    {
      code: 'BOUNDARY_RULED_BY_DOCUMENT',
      path: ['document'],
      basis: AQF('第十条'),
      says: { zh: '须写明政府文号。', en: 'The number of the government document must be stated.' },
      holds: ({ input }) => hasText(input.document),
    },
    {
      code: 'BOUNDARY_NOT_RULED_BY_ITS_PROPOSER',
      path: ['id'],
      basis: AQF('第十条'),
      says: { zh: '提请人不得对本人提请的事项作出明确。', en: 'The person who asked for a ruling may not make it.' },
      holds: ({ entry, actor }) => entry.proposerId === null || entry.proposerId !== actor.operatorId,
    },
    {
      code: 'BOUNDARY_RULED_AHEAD',
      path: ['effectiveFrom'],
      basis: AQF('第十条'),
      says: {
        zh: '起始日不得早于明确并登记之日。',
        en: 'The first day may not be before the day on which the ruling is made and entered.',
      },
      holds: ({ input, now }) => input.effectiveFrom >= civilDateOf(now),
      facts: ({ input }) => [factValue('effectiveFrom', input.effectiveFrom)],
    },
    {
      code: 'BOUNDARY_NOBODY_HOLDS_IT_STILL',
      path: ['effectiveFrom'],
      basis: AQF('第十条'),
      says: {
        zh: '已有部门负责的，其责任须在起始日之前截止；尚未截止的，须先予废止。',
        en: 'Any duty that already covers this must end before the first day; one that is still in force must be superseded first.',
      },
      holds: ({ input, facts }) =>
        facts.held.every(({ validUntil }) => validUntil !== null && validUntil < input.effectiveFrom),
      facts: ({ facts }) => facts.held.map(({ validUntil }) => factValue('validUntil', validUntil)),
      remedies: [{ action: 'supersedeResponsibility', role: 'COUNTY_LEADER' }],
    },
  ],
  decide: ({ input, at }) => ({
    decidedId: input.decidedId,
    coIds: input.coIds == null || input.coIds.length === 0 ? null : [...new Set(input.coIds)],
    decisionDocument: input.document.trim(),
    decisionReason: input.decisionReason?.trim() ?? null,
    effectiveFrom: input.effectiveFrom,
    ruledAt: at,
  }),
  // Whoever is ruled leads; those beside supervise the same under its lead. Where duties cross and no sector is named,
  // the offices publish what follows.
  creates: (ctx) => (ctx.entry.kind === 'OVERLAP' && ctx.entry.sectors === null ? [] : dutiesOf(ctx)),
});
