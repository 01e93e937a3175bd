import type { SupervisionSector } from '../../law/sector.js';
import { day, fact, fen, id, instant, int, question, text, word, type FactOf } from '../../kernel/fact.js';

export const itemsOfInvestigation = fact(
  'itemsOfInvestigation',
  {
    head: text,
    status: text,
    proposal: text,
    unitName: text,
  },
  `select investigation_id as key, head, status, proposal, unit_name as "unitName" from accountability_item
  where investigation_id = any($1::uuid[])`,
);
export type ItemOf = FactOf<typeof itemsOfInvestigation>;

/** The enterprise that an office is, where it is one. */
export const enterpriseOfOffice = fact(
  'enterpriseOfOffice',
  {},
  `select enterprise_id as key from organisation where id = any($1::uuid[]) and enterprise_id is not null`,
);
export type EnterpriseOfOffice = FactOf<typeof enterpriseOfOffice>;

/** The measures that an investigation asked for. */
export const measuresOfInvestigation = fact(
  'measuresOfInvestigation',
  { status: text, organisationId: id, office: text },
  `select m.investigation_id as key, m.status, m.organisation_id as "organisationId", g.name as office
  from rectification_measure m join organisation g on g.id = m.organisation_id
  where m.investigation_id = any($1::uuid[]) order by m.due_on, m.id`,
);
export type MeasureOf = FactOf<typeof measuresOfInvestigation>;

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
