import { fact } from '../../kernel/act.js';

/** A committee, as a meeting needs it. */
export interface CommitteeFacts {
  readonly key: string;
  readonly status: string;
  readonly countyCode: string;
}
export const committeeById = fact<CommitteeFacts>(
  'committeeById',
  `select id as key, status, county_code as "countyCode" from committee where id = any($1::uuid[])`,
);
