import { fact, id, instant, list, text, type FactOf } from '../../kernel/fact.js';

/** What is recorded: a case or an inspection, whose it is, since when, and by which officers. */
export const recordedOf = fact(
  'recordedOf',
  { regionCode: text, organisationId: id, begunAt: instant, officerIds: list(id) },
  `select id as key, region_code as "regionCode", organisation_id as "organisationId", created_at as "begunAt",
    handler_ids as "officerIds" from enforcement_case where id = any($1::uuid[])
  union all select id, region_code, organisation_id, started_at, officer_ids from inspection
    where id = any($1::uuid[])`,
);
export type RecordedOf = FactOf<typeof recordedOf>;

/** SQL: the steps of a case that must be recorded in sound or pictures: the table of them, one a line. */
const required = (kase: string): string =>
  [
    ['COERCION', `from coercive_measure m where m.case_id = ${kase} and m.kind in ('SEALING', 'DETENTION')`],
    ['HEARING', `from case_party p where p.case_id = ${kase} and p.heard_at is not null`],
    ['SERVICE', `from case_party p where p.case_id = ${kase} and 'LEFT' in (p.notice_method, p.service_method)`],
  ]
    .map(([step, where]) => `select '${step}' as step where exists (select ${where})`)
    .join(' union all ');
/** SQL: the steps of a case that must be recorded and are not, unless its leader has decided that there is none. */
export const owedOf = (kase: string): string =>
  `select s.step from (${required(kase)}) s where not exists (select from process_recording r
    where r.case_id = ${kase} and r.step = s.step
      and r.status = 'KEPT' and (r.medium in ('AUDIO', 'VIDEO') or r.no_recording_ground is not null))`;
