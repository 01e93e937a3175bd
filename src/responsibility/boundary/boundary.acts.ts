import { act, ask, fact, factValue, given } from '../../kernel/act.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { countyOf, levelOf } from '../../kernel/region-code.js';
import { AQF } from '../../kernel/statutes.js';
import { organisationById, type OrganisationFacts } from '../../organisation/organisation.facts.js';
import { townshipsOf, type TownshipFacts } from '../responsibility/responsibility.facts.js';
import type { ProposeBoundaryInput, RuleBoundaryInput } from './boundary.inputs.js';
import type { BoundaryRuling } from './boundary.js';

const departments: readonly string[] = ['GOVERNMENT', 'BUREAU', 'DEPARTMENT'];
const supervises = (office: OrganisationFacts | undefined, county: string): boolean => office !== undefined && office.endedOn === null && office.countyCode === county && departments.includes(office.kind);

/** Duties as narrow as a ruling's, still in force. */
interface HeldFacts { readonly key: string; readonly organisationId: string; readonly validFrom: string; readonly validUntil: string | null }
const heldAlready = fact<HeldFacts>('heldAlready', `select b.id as key, r.organisation_id as "organisationId", r.valid_from as "validFrom", r.valid_to as "validUntil" from boundary_ruling b
  join responsibility r on r.county_code = b.county_code and r.category = 'SPECIAL_SUPERVISION' and r.published_at is not null and r.status in ('PUBLISHED', 'ACKNOWLEDGED', 'HANDED_OVER', 'SUPERSEDED')
    and (b.business_form = any(r.business_forms) and r.townships && b.townships or b.enterprise_id = any(r.enterprise_ids)) where b.id = any($1::uuid[])`);
interface PlacedFacts { readonly key: string; readonly countyCode: string }
const enterpriseCounty = fact<PlacedFacts>('enterpriseCounty', `select id as key, county_code as "countyCode" from enterprise where id = any($1::uuid[])`);

/** Asks the government to say who supervises. 提请明确 */
export const proposeBoundary = act<BoundaryRuling, ProposeBoundaryInput, { offices: OrganisationFacts[]; places: TownshipFacts[]; enterprise: PlacedFacts[] }>({
  name: 'proposeBoundary', begins: true,
  facts: { offices: ask(organisationById, ({ input }) => input.proposedIds), places: ask(townshipsOf, ({ input }) => [input.region]), enterprise: ask(enterpriseCounty, ({ input }) => [input.enterpriseId]) },
  standing: [],
  musts: [
    { code: 'BOUNDARY_NAMES_WHAT_IS_IN_DOUBT', path: ['kind'], basis: AQF('第十条'), says: { zh: '新兴业态须写明业态，单个企业须指明本县企业，职能交叉两者都不指明。', en: 'A business form is named, or one enterprise of the county, or, where duties cross, neither.' },
      holds: ({ input, facts }) => given(input.businessForm) === (input.kind === 'BUSINESS_FORM') && (input.enterpriseId != null) === (input.kind === 'ENTERPRISE') && (input.kind !== 'ENTERPRISE' || facts.enterprise.some(({ countyCode }) => countyCode === countyOf(input.region))) },
    { code: 'BOUNDARY_HAS_PLACES', path: ['region'], basis: AQF('第十条'), says: { zh: '须指明县、乡镇或者功能区。', en: 'It holds for a county, a township or a functional area.' }, holds: ({ input, facts }) => ['COUNTY', 'TOWNSHIP', 'FUNCTIONAL_AREA'].includes(levelOf(input.region)) && facts.places.some(({ townships }) => townships.length > 0) },
    { code: 'BOUNDARY_PROPOSES_DEPARTMENTS', path: ['proposedIds'], basis: AQF('第十条'), says: { zh: '提请的须为本县现存部门。', en: 'Those proposed are standing departments of the county.' },
      holds: ({ input, facts }) => input.proposedIds.length > 0 && input.proposedIds.every((id) => supervises(facts.offices.find(({ key }) => key === id), countyOf(input.region))) },
    { code: 'BOUNDARY_STATES_THE_LIKENESS', path: ['reason'], basis: AQF('第十条'), says: { zh: '须写明事项和业务相近的理由。', en: 'The doubt and the likeness of business are stated.' }, holds: ({ input }) => given(input.matter) && given(input.reason) },
  ],
  decide: ({ input, facts, actor }) => ({
    regionCode: input.region, kind: input.kind, businessForm: input.businessForm?.trim() ?? null, enterpriseId: input.enterpriseId ?? null, matter: input.matter.trim(), townships: facts.places.flatMap(({ townships }) => townships), proposedIds: input.proposedIds, reason: input.reason.trim(), proposerId: actor.operatorId,
  }) as never,
});

/** The government rules: the department supervises from the day said, by a duty of its own. 明确 */
export const ruleBoundary = act<BoundaryRuling, RuleBoundaryInput, { decided: OrganisationFacts[]; held: HeldFacts[] }>({
  name: 'ruleBoundary',
  facts: { decided: ask(organisationById, ({ input }) => [input.decidedId]) },
  standingFacts: { held: ask(heldAlready, ({ entry }) => [entry.id]) },
  standing: [],
  musts: [
    { code: 'BOUNDARY_RULED_FOR_A_DEPARTMENT', path: ['decidedId'], basis: AQF('第十条'), says: { zh: '须明确给本县现存部门。', en: 'It is ruled for a standing department of the county.' }, holds: ({ entry, input, facts }) => supervises(facts.decided.find(({ key }) => key === input.decidedId), entry.countyCode) },
    { code: 'BOUNDARY_OTHER_DEPARTMENT_HAS_A_REASON', path: ['decisionReason'], basis: AQF('第十条'), says: { zh: '明确给未提请的部门须说明理由。', en: 'A department that was not proposed is ruled for with a reason.' }, holds: ({ entry, input }) => entry.proposedIds.includes(input.decidedId) || given(input.decisionReason) },
    { code: 'BOUNDARY_RULED_BY_DOCUMENT', path: ['document'], basis: AQF('第十条'), says: { zh: '须有政府文号。', en: 'The ruling is a numbered document of the government.' }, holds: ({ input }) => given(input.document) },
    { code: 'BOUNDARY_NOT_RULED_BY_ITS_PROPOSER', path: ['id'], basis: AQF('第十条'), says: { zh: '提请人不得自行明确。', en: 'Whoever asked does not rule.' }, holds: ({ entry, actor }) => entry.proposerId === null || entry.proposerId !== actor.operatorId },
    { code: 'BOUNDARY_RULED_AHEAD', path: ['effectiveFrom'], basis: AQF('第十条'), says: { zh: '起始日不得早于明确之日。', en: 'The department answers from the day of the ruling or later: what was past stays as it was.' }, holds: ({ input, at }) => input.effectiveFrom >= civilDateOf(at), facts: ({ input }) => [factValue('effectiveFrom', input.effectiveFrom)] },
    { code: 'BOUNDARY_NOBODY_HOLDS_IT_STILL', path: ['effectiveFrom'], basis: AQF('第十条'), says: { zh: '已有部门负责，须先废止原责任。', en: 'Where a department holds it already, that duty ends first.' },
      holds: ({ input, facts }) => facts.held.every(({ validUntil }) => validUntil !== null && validUntil < input.effectiveFrom), facts: ({ facts }) => facts.held.map(({ validUntil }) => factValue('validUntil', validUntil)), remedies: [{ action: 'supersedeResponsibility', role: 'COUNTY_LEADER' }] },
  ],
  decide: ({ input, at }) => ({ decidedId: input.decidedId, decisionDocument: input.document.trim(), decisionReason: input.decisionReason?.trim() ?? null, effectiveFrom: input.effectiveFrom, ruledAt: at }),
  // Where duties merely cross, the offices publish what follows; a form or an enterprise is answered for by the ruling itself.
  parts: ({ entry, input, at }) => (entry.kind === 'OVERLAP' ? [] : [{
    entryType: 'Responsibility',
    set: {
      regionCode: entry.regionCode, status: 'PUBLISHED', holder: 'DEPARTMENT', organisationId: input.decidedId, category: 'SPECIAL_SUPERVISION', must: 'MANAGE_INDUSTRY', aspect: 'SAFETY', first: false, lead: true, sectors: [], industries: [], townships: entry.townships,
      businessForms: entry.businessForm === null ? [] : [entry.businessForm], enterpriseIds: entry.enterpriseId === null ? [] : [entry.enterpriseId], content: entry.matter, document: input.document.trim(), approvalDocument: input.document.trim(), validFrom: input.effectiveFrom, publishedAt: at,
    },
  }]),
});
