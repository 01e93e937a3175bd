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
}
export const hazardById = fact<HazardFacts>(
  'hazardById',
  `select id as key, grade, status, source, number, region_code as "regionCode", sector, enterprise_id as "enterpriseId",
  deadline as "rectificationDue", ended_at as "endedAt" from hazard where id = any($1::uuid[])`,
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
