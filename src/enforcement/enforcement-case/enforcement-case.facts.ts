import type { SupervisionSector } from '../../law/sector.js';
import { fact, question } from '../../kernel/act.js';

/** A party of a case, as what is decided of the others and of the whole needs it. */
export interface PartyFacts {
  readonly key: string;
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly outcome: string | null;
  readonly kinds: readonly string[] | null;
  readonly decidedAt: string | null;
  readonly fine: string | null;
  readonly publicationDue: string | null;
  readonly publishedAt: string | null;
}
const party = (key: string, where: string): string =>
  `select ${key} as key, p.id, p.kind, p.status, p.outcome, p.kinds, p.decided_at as "decidedAt", p.fine_fen::text as fine, p.publication_due as "publicationDue", p.published_at as "publishedAt" from case_party p where ${where}`;
export const partiesOfCase = fact<PartyFacts>('partiesOfCase', party('p.case_id', 'p.case_id = any($1::uuid[])'));

/** A party by itself, with its case: what is made public of it, and referred. */
export interface DecidedFacts extends PartyFacts {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly caseStatus: string;
  readonly procedure: string;
  readonly regionCode: string;
  readonly sector: `${SupervisionSector}`;
  readonly enterpriseId: string | null;
  readonly decisionNumber: string | null;
  readonly appealOutcome: string | null;
  readonly appealSettledOn: string | null;
}
export const decidedParty = fact<DecidedFacts>(
  'decidedParty',
  `select p.id as key, p.id, p.kind, p.status, p.outcome, p.kinds, p.decided_at as "decidedAt", p.fine_fen::text as fine, p.publication_due as "publicationDue", p.published_at as "publishedAt", c.id as "caseId", c.number as "caseNumber", c.status as "caseStatus", c.procedure, p.region_code as "regionCode", p.sector,
  p.enterprise_id as "enterpriseId", p.decision_number as "decisionNumber", p.appeal_outcome as "appealOutcome", p.appeal_settled_on as "appealSettledOn" from case_party p join enforcement_case c on c.id = p.case_id where p.id = any($1::uuid[])`,
);

/**
 * A fine that another case has imposed on the same party for the same act (一事不二罚); keys are the parties asked
 * about.
 */
export interface OtherFine {
  readonly key: string;
  readonly caseNumber: string;
}
export const finesForSameAct = fact<OtherFine>(
  'finesForSameAct',
  `select p.id as key, c2.number as "caseNumber" from case_party p join enforcement_case c on c.id = p.case_id
  join enforcement_case c2 on c2.id <> c.id and c2.enterprise_id = c.enterprise_id and (c2.hazard_ids && c.hazard_ids or c2.finding_ids && c.finding_ids or c2.accident_id = c.accident_id)
  join case_party p2 on p2.case_id = c2.id and p2.kind = p.kind and p2.fine_fen > 0 and p2.status <> 'REVOKED'
  left join case_party_person s on s.id = p.id left join case_party_person s2 on s2.id = p2.id
  where p.id = any($1::uuid[]) and (p.kind = 'UNIT' or s2.id_number_hash = s.id_number_hash or (s.id_number_hash is null and s2.person_name_hash = s.person_name_hash))`,
);

/** A case, as later rooms need it. */
export interface CaseFacts {
  readonly key: string;
  readonly number: string;
  readonly status: string;
  readonly regionCode: string;
  readonly sector: `${SupervisionSector}`;
  readonly enterpriseId: string | null;
  readonly accidentId: string | null;
  readonly handlerIds: readonly string[];
}
export const caseById = fact<CaseFacts>(
  'caseById',
  `select id as key, number, status, region_code as "regionCode", sector, enterprise_id as "enterpriseId", accident_id as "accidentId", handler_ids as "handlerIds" from enforcement_case where id = any($1::uuid[])`,
);

/** Measures of a case that compel: the measure room answers. */
export interface MeasureFacts {
  readonly key: string;
  readonly number: string;
  readonly status: string;
}
export const measuresOfCase = question<MeasureFacts>('measuresOfCase');
/** The accident a case comes from: the accident room tells whether there is one, of which enterprise. */
export interface CaseAccident {
  readonly key: string;
  readonly enterpriseId: string | null;
  readonly regionCode: string;
}
export const accidentOfCase = question<CaseAccident>('accidentOfCase');

/** What evidence a case rests on. */
export interface EvidenceFacts {
  readonly key: string;
  readonly kind: string;
  readonly title: string;
}
export const evidenceOfCase = fact<EvidenceFacts>(
  'evidenceOfCase',
  `select case_id as key, kind, title from case_evidence where case_id = any($1::uuid[])`,
);
