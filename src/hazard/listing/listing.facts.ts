import type { SupervisionSector } from '../../law/sector.js';
import { bool, id, question, text, word, type FactOf } from '../../kernel/fact.js';

/** An accident as its listing needs it. The accident room answers. */
export const accidentById = question('accidentById', {
  closed: bool,
  regionCode: text,
  sector: word<`${SupervisionSector}`>(),
  enterpriseId: id.orNull,
  location: text,
  /** The enterprise it happened at, as a public notice names it. */
  unitName: text.orNull,
  unitCode: text.orNull,
});
export type AccidentFacts = FactOf<typeof accidentById>;
