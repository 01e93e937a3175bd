import { fact, text, type FactOf } from '../../kernel/fact.js';

export const lookbacksOfHazard = fact(
  'lookbacksOfHazard',
  {
    status: text,
  },
  `select hazard_id as key, status from lookback where hazard_id = any($1::uuid[])`,
);
export type LookbackFacts = FactOf<typeof lookbacksOfHazard>;
