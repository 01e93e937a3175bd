import { fact, id, instant, text, type FactOf } from '../../kernel/fact.js';

/** What is recorded: a case or an inspection, whose it is and since when. */
export const recordedOf = fact(
  'recordedOf',
  { regionCode: text, organisationId: id, begunAt: instant },
  `select id as key, region_code as "regionCode", organisation_id as "organisationId", created_at as "begunAt"
    from enforcement_case where id = any($1::uuid[])
  union all select id, region_code, organisation_id, started_at from inspection where id = any($1::uuid[])`,
);
export type RecordedOf = FactOf<typeof recordedOf>;
