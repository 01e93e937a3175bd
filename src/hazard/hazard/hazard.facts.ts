import type { SupervisionSector } from '../../law/sector.js';
import { day, fact, id, instant, question, text, word, type FactOf } from '../../kernel/fact.js';

/** A hazard as later rooms need it. */
export const hazardById = fact(
  'hazardById',
  {
    grade: text.orNull,
    status: text,
    source: text,
    number: text,
    regionCode: text,
    sector: word<`${SupervisionSector}`>(),
    enterpriseId: id.orNull,
    rectificationDue: instant.orNull,
    endedAt: instant.orNull,
  },
  `select id as key, grade, status, source, number, region_code as "regionCode", sector, enterprise_id as "enterpriseId",
  deadline as "rectificationDue", ended_at as "endedAt" from hazard where id = any($1::uuid[])`,
);
export type HazardFacts = FactOf<typeof hazardById>;

/**
 * Listings for supervision of a hazard that are not yet ended, and the notices by which they were made known. The
 * listing room answers.
 */
export const listingsOfHazard = question('listingsOfHazard', {
  number: text,
  status: text,
  noticeNumber: text.orNull,
  listedAt: day,
  createdAt: instant,
});
export type ListingFacts = FactOf<typeof listingsOfHazard>;

/** The checks by which an enterprise finds for itself. 自查来源 */
export const selfSources: readonly string[] = ['SELF', 'DAILY', 'WEEKLY', 'MONTHLY', 'PRINCIPAL'];
