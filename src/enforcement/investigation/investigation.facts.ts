import type { SupervisionSector } from '../../law/sector.js';
import { fact, question } from '../../kernel/act.js';

export interface ItemOf {
  readonly key: string;
  readonly head: string;
  readonly status: string;
  readonly proposal: string;
  readonly unitName: string;
}
export const itemsOfInvestigation = fact<ItemOf>(
  'itemsOfInvestigation',
  `select investigation_id as key, head, status, proposal, unit_name as "unitName" from accountability_item where investigation_id = any($1::uuid[])`,
);

/** A case about an accident, and whether it is still to be decided. */
export interface CaseOf {
  readonly key: string;
  readonly number: string;
  readonly status: string;
}
export const casesOfAccident = fact<CaseOf>(
  'casesOfAccident',
  `select accident_id as key, number, status from enforcement_case where accident_id = any($1::uuid[])`,
);

/** What went to the police of an investigation: the referral room answers. */
export interface ReferralOf {
  readonly key: string;
  readonly number: string;
  readonly status: string;
}
export const referralsOfInvestigation = question<ReferralOf>('referralsOfInvestigation');

/** A natural disaster, and how many are dead or missing by its latest report: the disaster room answers. */
export interface DisasterFacts {
  readonly key: string;
  readonly number: string;
  readonly regionCode: string;
  readonly deadOrMissing: number;
  readonly startedAt: string;
}
export const disasterToInvestigate = question<DisasterFacts>('disasterToInvestigate');

/** An investigation, as what follows from it needs it. */
export interface InvestigationFacts {
  readonly key: string;
  readonly number: string;
  readonly status: string;
  readonly regionCode: string;
  readonly sector: `${SupervisionSector}`;
  readonly enterpriseId: string | null;
  readonly accidentId: string | null;
}
export const investigationById = fact<InvestigationFacts>(
  'investigationById',
  `select id as key, number, status, region_code as "regionCode", sector, enterprise_id as "enterpriseId", accident_id as "accidentId" from investigation where id = any($1::uuid[])`,
);
