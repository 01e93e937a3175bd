import type { SupervisionSector } from '../../law/sector.js';
import { fact, question } from '../../kernel/act.js';

/** A hazard as later rooms need it. */
export interface HazardFacts {
  readonly key: string;
  readonly grade: string | null;
  readonly status: string;
  readonly source: string;
  readonly number: string;
  readonly regionCode: string;
  readonly sector: `${SupervisionSector}`;
  readonly enterpriseId: string | null;
  readonly rectificationDue: string | null;
  readonly endedAt: string | null;
  readonly description: string;
  readonly criterion: string | null;
  /** The enterprise it is at, as a public notice names it. */
  readonly unitName: string | null;
  readonly unitCode: string | null;
}
export const hazardById = fact<HazardFacts>(
  'hazardById',
  `select h.id as key, h.grade, h.status, h.source, h.number, h.region_code as "regionCode", h.sector, h.enterprise_id as "enterpriseId",
  h.deadline as "rectificationDue", h.ended_at as "endedAt", h.description, h.criterion, e.name as "unitName", e.credit_code as "unitCode"
  from hazard h left join enterprise e on e.id = h.enterprise_id where h.id = any($1::uuid[])`,
);

/**
 * Listings for supervision of a hazard that are not yet ended, and the notices by which they were made known. The
 * listing room answers.
 */
export interface ListingFacts {
  readonly key: string;
  readonly number: string;
  readonly status: string;
  readonly noticeNumber: string | null;
  readonly listedAt: string;
  readonly createdAt: string;
}
export const listingsOfHazard = question<ListingFacts>('listingsOfHazard');

/** The checks by which an enterprise finds for itself. 自查来源 */
export const selfSources: readonly string[] = ['SELF', 'DAILY', 'WEEKLY', 'MONTHLY', 'PRINCIPAL'];
