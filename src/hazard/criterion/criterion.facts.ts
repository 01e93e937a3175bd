import { fact } from '../../kernel/act.js';

/** An item of a published standard, as grading needs it. */
export interface CriterionFacts {
  readonly key: string;
  readonly id: string;
  readonly sectors: readonly string[];
  readonly effectiveFrom: string;
  readonly effectiveUntil: string | null;
}
export const criterionByCode = fact<CriterionFacts>(
  'criterionByCode',
  `select code as key, id, sectors, effective_from as "effectiveFrom", effective_to as "effectiveUntil" from hazard_criterion where code = any($1::text[])`,
);
