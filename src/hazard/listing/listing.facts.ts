import type { SupervisionSector } from '../../law/sector.js';
import { bool, fact, id, instant, question, text, word, type FactOf } from '../../kernel/fact.js';

/** An accident as its listing needs it. The accident room answers. */
export const accidentById = question('accidentById', {
  closed: bool,
  /** The government has replied to the report, or it is further: what was listed is settled (按期结案). */
  settled: bool,
  /** By when the reply to its report is due, with every extension. */
  term: instant,
  /** Its investigation is another level's: the county hears its result, and closes none of its own. */
  elsewhere: bool,
  regionCode: text,
  sector: word<`${SupervisionSector}`>(),
  enterpriseId: id.orNull,
  location: text,
  /** The enterprise it happened at, as a public notice names it. */
  unitName: text.orNull,
  unitCode: text.orNull,
});
export type AccidentFacts = FactOf<typeof accidentById>;

/** The listings of an accident. */
export const listingsOfAccident = fact(
  'listingsOfAccident',
  { number: text, status: text },
  `select accident_id as key, number, status from listing where accident_id = any($1::uuid[]) order by number`,
);
export type AccidentListingFacts = FactOf<typeof listingsOfAccident>;
