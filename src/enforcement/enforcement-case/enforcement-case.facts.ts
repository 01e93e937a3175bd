import type { SupervisionSector } from '../../law/sector.js';
import { numberInForce } from '../../law/law.facts.js';
import { day, fact, fen, id, instant, list, question, text, word, type FactOf } from '../../kernel/fact.js';

/** A party of a case, as what is decided of the others and of the whole needs it. */
const partyShape = {
  id,
  kind: text,
  status: text,
  outcome: text.orNull,
  kinds: list(text).orNull,
  decidedAt: instant.orNull,
  fine: fen.orNull,
  publicationDue: instant.orNull,
  publishedAt: instant.orNull,
  refundOwed: fen.orNull,
  refundedOn: day.orNull,
};
const party = (key: string, where: string): string =>
  `select ${key} as key, p.id, p.kind, p.status, p.outcome, p.kinds, p.decided_at as "decidedAt", p.fine_fen::text as fine, p.publication_due as "publicationDue", p.published_at as "publishedAt", p.refund_owed_fen::text as "refundOwed", p.refunded_on as "refundedOn" from case_party p where ${where}`;

export const partiesOfCase = fact('partiesOfCase', partyShape, party('p.case_id', 'p.case_id = any($1::uuid[])'));
export type PartyFacts = FactOf<typeof partiesOfCase>;

/** A party by itself, with its case: what is made public of it, and referred. */
export const decidedParty = fact(
  'decidedParty',
  {
    ...partyShape,
    caseId: id,
    caseNumber: text,
    caseStatus: text,
    procedure: text,
    regionCode: text,
    sector: word<`${SupervisionSector}`>(),
    enterpriseId: id.orNull,
    decisionNumber: text.orNull,
    appealOutcome: text.orNull,
    appealSettledOn: day.orNull,
  },
  `select p.id as key, p.id, p.kind, p.status, p.outcome, p.kinds, p.decided_at as "decidedAt", p.fine_fen::text as fine, p.publication_due as "publicationDue", p.published_at as "publishedAt", p.refund_owed_fen::text as "refundOwed", p.refunded_on as "refundedOn", c.id as "caseId", c.number as "caseNumber", c.status as "caseStatus", c.procedure, p.region_code as "regionCode", p.sector,
  p.enterprise_id as "enterpriseId", p.decision_number as "decisionNumber", p.appeal_outcome as "appealOutcome", p.appeal_settled_on as "appealSettledOn" from case_party p join enforcement_case c on c.id = p.case_id where p.id = any($1::uuid[])`,
);
export type DecidedFacts = FactOf<typeof decidedParty>;

/**
 * A fine that another case has imposed on the same party for the same act (一事不二罚); keys are the parties asked
 * about.
 */
export const finesForSameAct = fact(
  'finesForSameAct',
  {
    caseNumber: text,
  },
  `select p.id as key, c2.number as "caseNumber" from case_party p join enforcement_case c on c.id = p.case_id
  join enforcement_case c2 on c2.id <> c.id and c2.enterprise_id = c.enterprise_id and (c2.hazard_ids && c.hazard_ids
  or c2.finding_ids && c.finding_ids or c2.accident_id = c.accident_id)
  join case_party p2 on p2.case_id = c2.id and p2.kind = p.kind and p2.fine_fen > 0 and p2.status <> 'REVOKED'
  left join case_party_person s on s.id = p.id left join case_party_person s2 on s2.id = p2.id
  where p.id = any($1::uuid[]) and (p.kind = 'UNIT' or s2.id_number_hash = s.id_number_hash
  or (s.id_number_hash is null and s2.person_name_hash = s.person_name_hash))`,
);
export type OtherFine = FactOf<typeof finesForSameAct>;

/** A case, as later rooms need it. */
export const caseById = fact(
  'caseById',
  {
    number: text,
    status: text,
    regionCode: text,
    sector: word<`${SupervisionSector}`>(),
    enterpriseId: id.orNull,
    accidentId: id.orNull,
    handlerIds: list(id),
    organisationId: id,
  },
  `select id as key, number, status, region_code as "regionCode", sector, enterprise_id as "enterpriseId", accident_id as "accidentId", handler_ids as "handlerIds",
  organisation_id as "organisationId" from enforcement_case where id = any($1::uuid[])`,
);
export type CaseFacts = FactOf<typeof caseById>;

/** Whether an enterprise had what it needs to operate: its licence, and no order against it. */
export const operationOf = fact(
  'operationOf',
  { sector: text, status: text, licenceNumber: text.orNull, licenceValidUntil: day.orNull, suspendedOn: day.orNull },
  `select id as key, sector, status, licence_number as "licenceNumber", licence_valid_to as "licenceValidUntil",
    case when status in ('ORDERED_SUSPENDED', 'POWER_CUT') then (suspended_at at time zone 'Asia/Shanghai')::date
      when status = 'CLOSED' then (closed_at at time zone 'Asia/Shanghai')::date end
      as "suspendedOn"
  from enterprise where id = any($1::uuid[])`,
);
export type OperationFacts = FactOf<typeof operationOf>;

/** Enterprises of a county that are called so or have that credit code; keys are `county/name/code`. */
export const enterprisesCalled = fact(
  'enterprisesCalled',
  { name: text },
  `select k.key, e.name from unnest($1::text[]) k (key) join enterprise e
    on e.county_code = split_part(k.key, E'\\n', 1) and e.status <> 'DEREGISTERED'
    and (e.name = split_part(k.key, E'\\n', 2) or e.credit_code = nullif(split_part(k.key, E'\\n', 3), ''))`,
);
export type EnterpriseCalled = FactOf<typeof enterprisesCalled>;

/** Measures of a case that compel: the measure room answers. */
export const measuresOfCase = question('measuresOfCase', {
  number: text,
  status: text,
});
export type MeasureFacts = FactOf<typeof measuresOfCase>;

/** Which of the four measures against illegal operation a case has answered: their room tells. */
export const alwaysOfCase = question('alwaysOfCase', { measure: text });
export type AnsweredAlways = FactOf<typeof alwaysOfCase>;

/** The accident a case comes from: the accident room tells whether there is one, of which enterprise. */
export const accidentOfCase = question('accidentOfCase', {
  enterpriseId: id.orNull,
  regionCode: text,
});
export type CaseAccident = FactOf<typeof accidentOfCase>;

/** What evidence a case rests on. */
export const evidenceOfCase = fact(
  'evidenceOfCase',
  {
    kind: text,
    title: text,
  },
  `select case_id as key, kind, title from case_evidence where case_id = any($1::uuid[])`,
);
export type EvidenceFacts = FactOf<typeof evidenceOfCase>;

/** Which case a piece of evidence is of. */
export const evidenceById = fact(
  'evidenceById',
  { caseId: id },
  `select id as key, case_id as "caseId" from case_evidence where id = any($1::uuid[])`,
);
export type EvidenceById = FactOf<typeof evidenceById>;

/** What of a case was transferred to the police: the referral room tells. */
export const referredOfCase = question('referredOfCase', { number: text });
export type ReferredOfCase = FactOf<typeof referredOfCase>;

/** Steps of a case that must be recorded and are not yet: the room of recordings tells. */
export const owedRecordings = question('owedRecordings', { step: text });
export type OwedRecording = FactOf<typeof owedRecordings>;

/** An inspection that a case comes from, by what of it the case names: itself, a finding or a hazard found in it. */
const inspectionOf = (named: string, of: string, by: string): string =>
  `select ${named} as key, i.number, i.officer_ids as "officerIds"
  from inspection i ${of} where ${by} = any($1::uuid[])`;
export const inspectionsBehind = fact(
  'inspectionsBehind',
  { number: text, officerIds: list(id) },
  [
    inspectionOf('i.id', '', 'i.id'),
    inspectionOf('f.id', 'join finding f on f.inspection_id = i.id', 'f.id'),
    inspectionOf('f.hazard_id', 'join finding f on f.inspection_id = i.id', 'f.hazard_id'),
  ].join(' union all '),
);
export type InspectionBehind = FactOf<typeof inspectionsBehind>;

/** SQL: on that matter: it found, within the limitation before a moment, what one of the items is about. */
const onTheMatter = (items: string, enterprise: string, moment: string): string =>
  `i.enterprise_id = ${enterprise} and exists (select from finding f where f.inspection_id = i.id
    and f.item_code = any(${items}) and f.found_at <= ${moment} and f.found_at >= ${moment} - make_interval(years =>
      ${numberInForce('case.limitation.years', 'i.region_code', `(${moment} at time zone 'Asia/Shanghai')::date`)}))`;
/** Inspections of an enterprise that found what an item is about; keys are `enterprise/item/moment`. */
export const inspectionsOnTheMatter = fact(
  'inspectionsOnTheMatter',
  { number: text, officerIds: list(id) },
  `select k.key, i.number, i.officer_ids as "officerIds" from unnest($1::text[]) k (key) join inspection i on
    ${onTheMatter("array[split_part(k.key, '/', 2)]", "split_part(k.key, '/', 1)::uuid", "split_part(k.key, '/', 3)::timestamptz")}`,
);

/**
 * Who found out what a case is about: by the records of the case and of the inspections it comes from, whatever office
 * they have today. 调查人员 (行政处罚法 第五十七条、第六十四条)
 */
export const investigatorsOfCase = fact(
  'investigatorsOfCase',
  { operatorId: id, part: word<'HANDLED' | 'INSPECTED' | 'COLLECTED'>(), number: text },
  `with asked as (select * from enforcement_case where id = any($1::uuid[]))
  select c.id as key, p."operatorId", 'HANDLED' as part, c.number from asked c, unnest(c.handler_ids) p ("operatorId")
  union all select v.case_id, p.id, 'COLLECTED', c.number from asked c join case_evidence v on v.case_id = c.id,
    unnest(v.collector_ids) p (id)
  union all select c.id, p.id, 'INSPECTED', i.number from asked c
    join inspection i on i.id = c.inspection_id or i.id in (
    select f.inspection_id from finding f where f.id = any(c.finding_ids) or f.hazard_id = any(c.hazard_ids))
    or ${onTheMatter('c.item_codes', 'c.enterprise_id', 'c.created_at')},
    unnest(i.officer_ids) p (id)`,
);
export type InvestigatorFacts = FactOf<typeof investigatorsOfCase>;

/**
 * Who has judged in a case, on any of its parties: also what a new notice has set aside was judged by somebody, so that
 * each version of a party is asked.
 */
export const judgesOfCase = fact(
  'judgesOfCase',
  { operatorId: id, part: word<'HOSTED' | 'REVIEWED' | 'DISCUSSED' | 'DECIDED'>() },
  `select distinct p.case_id as key, j.id as "operatorId", j.part from case_party p
    join case_party_history h on h.id = p.id
  cross join lateral (values (h.hearing_host_id, 'HOSTED'), (h.reviewer_id, 'REVIEWED'), (h.decider_id, 'DECIDED')
    union all select d, 'DISCUSSED' from unnest(h.deliberator_ids) d) j (id, part)
  where p.case_id = any($1::uuid[]) and j.id is not null`,
);
export type JudgeFacts = FactOf<typeof judgesOfCase>;

/**
 * Whom another case has punished for the same: by a penalty that stands, of the same enterprise or of who is registered
 * nowhere, for the same accident, hazards, findings or visit, or under the same article for the same day. Keys are
 * `case/other`.
 */
export const punishedForTheSame = fact(
  'punishedForTheSame',
  { kind: text },
  `select k.key, p.kind from unnest($1::text[]) k (key)
  join enforcement_case c on c.id = split_part(k.key, '/', 1)::uuid
  join enforcement_case o on o.id = split_part(k.key, '/', 2)::uuid and o.id <> c.id and o.county_code = c.county_code
    and (o.enterprise_id = c.enterprise_id or o.unregistered_name = c.unregistered_name)
    and (o.accident_id = c.accident_id or o.hazard_ids && c.hazard_ids or o.finding_ids && c.finding_ids
      or o.item_codes && c.item_codes and (o.inspection_id = c.inspection_id or o.violated_on = c.violated_on))
  join case_party p on p.case_id = o.id and p.outcome = 'PENALTY' and p.status <> 'REVOKED'`,
);
export type PunishedForTheSame = FactOf<typeof punishedForTheSame>;

/** The penalties that a case has imposed and that stand, with the article each rests on. */
export const penaltiesOfCase = fact(
  'penaltiesOfCase',
  { kind: text, status: text, statute: text.orNull, article: text.orNull, gravest: text.orNull },
  `select p.case_id as key, p.kind, p.status, i.statute, i.article, p.gravest from case_party p
    left join lateral (select i.statute, i.article from enforcement_item i where i.code = p.proposed_item
      and i.county_code in ('000000', p.county_code) order by i.effective_from desc, i.county_code desc limit 1) i on true
  where p.case_id = any($1::uuid[]) and p.outcome = 'PENALTY' and p.status <> 'REVOKED'`,
);
export type PenaltyOfCase = FactOf<typeof penaltiesOfCase>;
