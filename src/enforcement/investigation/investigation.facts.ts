import type { SupervisionSector } from '../../law/sector.js';
import type { PartyKind } from '../enforcement-case/case-party.enums.js';
import type { AccountabilityHead, AccountabilityMeasure } from './investigation.enums.js';
import { firstShape, firstsOf } from '../../responsibility/responsibility/responsibility.facts.js';
import {
  bool,
  day,
  decimal,
  fact,
  fen,
  id,
  instant,
  int,
  question,
  text,
  word,
  type FactOf,
} from '../../kernel/fact.js';

export const itemsOfInvestigation = fact(
  'itemsOfInvestigation',
  {
    head: text,
    status: text,
    proposal: text,
    unitName: text,
    /** Evaluated, or carried out and shown to be by its document. */
    answered: bool,
    publishedAt: instant.orNull,
  },
  `select investigation_id as key, head, status, proposal, unit_name as "unitName",
    evaluated_at is not null or status = 'EXECUTED' as answered, published_at as "publishedAt"
  from accountability_item where investigation_id = any($1::uuid[])`,
);
export type ItemOf = FactOf<typeof itemsOfInvestigation>;

/** The offices that the strand of the regulators is about: those that supervised there that day, and those named. */
export const officesInvestigated = fact(
  'officesInvestigated',
  { officeId: id, kind: text, name: text },
  `select k.key, g.id as "officeId", g.kind, g.name from unnest($1::uuid[]) k (key)
  cross join lateral offices_investigated(k.key) o (id) join organisation g on g.id = o.id order by g.name, g.id`,
);
export type InvestigatedOffice = FactOf<typeof officesInvestigated>;
/** Who is first responsible in the county of an investigation. */
export const firstsOfInvestigation = fact(
  'firstsOfInvestigation',
  firstShape,
  firstsOf('investigation i', 'i.id', 'i.county_code'),
);

/** The enterprise that an office is, where it is one. */
export const enterpriseOfOffice = fact(
  'enterpriseOfOffice',
  {},
  `select enterprise_id as key from organisation where id = any($1::uuid[]) and enterprise_id is not null`,
);
export type EnterpriseOfOffice = FactOf<typeof enterpriseOfOffice>;

/** The enterprise that whoever acts is of; keys are offices. */
export const enterpriseOfActor = fact(
  'enterpriseOfActor',
  { enterpriseId: id.orNull },
  `select id as key, enterprise_id as "enterpriseId" from organisation
  where id = any($1::uuid[]) and enterprise_id is not null`,
);
export type EnterpriseOfActor = FactOf<typeof enterpriseOfActor>;

/** The measures that an investigation asked for. */
export const measuresOfInvestigation = fact(
  'measuresOfInvestigation',
  { status: text, organisationId: id, enterpriseId: id.orNull, office: text },
  `select m.investigation_id as key, m.status, m.organisation_id as "organisationId",
    m.enterprise_id as "enterpriseId", coalesce(e.name, g.name) as office
  from rectification_measure m join organisation g on g.id = m.organisation_id
  left join enterprise e on e.id = m.enterprise_id
  where m.investigation_id = any($1::uuid[]) order by m.due_on, m.id`,
);
export type MeasureOf = FactOf<typeof measuresOfInvestigation>;

/** Which offices supervise an enterprise on a day, by the duties in force; keys are `enterprise/day`. */
export const supervisingThere = fact(
  'supervisingThere',
  { officeId: id.orNull },
  `select k.key, r.organisation_id as "officeId" from unnest($1::text[]) k (key)
  join enterprise e on e.id = split_part(k.key, '/', 1)::uuid
  join responsibility r on r.organisation_id is not null and r.id in (select supervising_duties(e.id, e.sector,
    e.industry_code, e.business_form, e.township_code, split_part(k.key, '/', 2)::date))`,
);
export type SupervisingThere = FactOf<typeof supervisingThere>;

/** A case about an accident, and whether it is still to be decided. */
export const casesOfAccident = fact(
  'casesOfAccident',
  {
    number: text,
    status: text,
  },
  `select accident_id as key, number, status from enforcement_case where accident_id = any($1::uuid[])`,
);
export type CaseOf = FactOf<typeof casesOfAccident>;

/** What went to the police of an investigation: the referral room answers. */
export const referralsOfInvestigation = question('referralsOfInvestigation', {
  number: text,
  status: text,
});
export type ReferralOf = FactOf<typeof referralsOfInvestigation>;

/** A natural disaster, and how many are dead or missing by its latest report: the disaster room answers. */
export const disasterToInvestigate = question('disasterToInvestigate', {
  number: text,
  regionCode: text,
  deadOrMissing: int,
  kind: text,
  directLoss: fen,
  burntHectares: decimal,
  cropsMu: int,
  startedAt: instant,
});
export type DisasterFacts = FactOf<typeof disasterToInvestigate>;

/** The investigation of a disaster: there is one at most. */
export const investigationOfDisaster = fact(
  'investigationOfDisaster',
  { number: text, status: text },
  `select event_id as key, number, status from investigation where event_id = any($1::uuid[])`,
);

export type EarlierFacts = FactOf<typeof investigationOfDisaster>;

/** An investigation, as what follows from it needs it. */
export const investigationById = fact(
  'investigationById',
  {
    number: text,
    status: text,
    regionCode: text,
    sector: word<`${SupervisionSector}`>(),
    enterpriseId: id.orNull,
    accidentId: id.orNull,
    evaluationOn: day.orNull,
  },
  `select id as key, (evaluate_by at time zone 'Asia/Shanghai')::date as "evaluationOn", number, status, region_code as "regionCode", sector, enterprise_id as "enterpriseId", accident_id as "accidentId" from investigation where id = any($1::uuid[])`,
);
export type InvestigationFacts = FactOf<typeof investigationById>;

/**
 * What was published of who was held to account, of an investigation: the unit, of a person the position and not the
 * name (政府信息公开条例 第十五条), by whom and how; one that was quashed since is told to be.
 */
export const accountabilityPublished = fact(
  'accountabilityPublished',
  {
    head: word<`${AccountabilityHead}`>(),
    subjectKind: word<`${PartyKind}`>(),
    unitName: text,
    position: text.orNull,
    measure: word<`${AccountabilityMeasure}`>(),
    decidedBy: text.orNull,
    decidedOn: day.orNull,
    executedOn: day.orNull,
    publishedAt: instant.orNull,
    publishedPlace: text.orNull,
    revokedOn: day.orNull,
  },
  `select i.investigation_id as key, i.head, i.subject_kind as "subjectKind", i.unit_name as "unitName",
    i.held_position as position, coalesce(i.decided_measure, i.proposal) as measure, i.decided_by as "decidedBy",
    i.decided_on as "decidedOn", i.executed_on as "executedOn", i.published_at as "publishedAt",
    i.published_where as "publishedPlace", i.revoked_on as "revokedOn"
  from accountability_item i where i.investigation_id = any($1::uuid[]) and i.published_at is not null
  order by i.decided_on, i.id`,
);
