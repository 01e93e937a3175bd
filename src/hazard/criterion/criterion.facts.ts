import { day, fact, id, list, text, type FactOf } from '../../kernel/fact.js';

/** An item of a published standard, as grading needs it. */
export const criterionByCode = fact(
  'criterionByCode',
  {
    id,
    sectors: list(text),
    effectiveFrom: day,
    effectiveUntil: day.orNull,
  },
  `select code as key, id, sectors, effective_from as "effectiveFrom", effective_to as "effectiveUntil"
  from hazard_criterion where code = any($1::text[])`,
);
export type CriterionFacts = FactOf<typeof criterionByCode>;

/** The item of them that applies to a sector and is in force on a day. */
export const criterionInForce = (
  items: readonly CriterionFacts[],
  sector: string,
  day: string,
): CriterionFacts | undefined =>
  items.find(
    ({ sectors, effectiveFrom, effectiveUntil }) =>
      (sectors.length === 0 || sectors.includes(sector)) &&
      effectiveFrom <= day &&
      (effectiveUntil === null || effectiveUntil >= day),
  );
