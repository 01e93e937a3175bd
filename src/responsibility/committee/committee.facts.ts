import { fact, text, type FactOf } from '../../kernel/fact.js';

/** A committee, as a meeting needs it. */
export const committeeById = fact(
  'committeeById',
  {
    status: text,
    countyCode: text,
  },
  `select id as key, status, county_code as "countyCode" from committee where id = any($1::uuid[])`,
);
export type CommitteeFacts = FactOf<typeof committeeById>;
