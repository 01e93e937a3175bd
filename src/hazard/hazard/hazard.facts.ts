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
    loweredReason: text.orNull,
    foundOn: day,
    rectificationDue: instant.orNull,
    endedAt: instant.orNull,
    description: text,
    criterion: text.orNull,
    /** The enterprise it is at, as a public notice names it. */
    unitName: text.orNull,
    unitCode: text.orNull,
  },
  `select h.id as key, h.grade, h.status, h.source, h.number, h.region_code as "regionCode", h.sector, h.enterprise_id as "enterpriseId",
  h.deadline as "rectificationDue", h.ended_at as "endedAt", h.description, h.criterion, h.lowered_reason as "loweredReason",
  (h.found_at at time zone 'Asia/Shanghai')::date as "foundOn", e.name as "unitName", e.credit_code as "unitCode"
  from hazard h left join enterprise e on e.id = h.enterprise_id where h.id = any($1::uuid[])`,
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

/** The notices by which a hazard was made known: of its listings, and of the monthly bulletins it stood in. */
export const noticesOfHazard = question('noticesOfHazard', { noticeNumber: text, createdAt: instant });

/** The checks by which an enterprise finds for itself. 自查来源 */
export const selfSources: readonly string[] = ['SELF', 'DAILY', 'WEEKLY', 'MONTHLY', 'PRINCIPAL'];
