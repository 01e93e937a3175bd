import { bool, fact, id, int, text, type FactOf } from '../../kernel/fact.js';

/** An issue as its pool needs it. */
export const pooledIssue = fact(
  'pooledIssue',
  { pool: text, status: text, organisationId: id, regionCode: text, drawn: bool },
  `select i.id as key, i.pool, i.status, i.organisation_id as "organisationId", i.region_code as "regionCode", exists (select from issue_draw d where d.issue_id = i.id) as drawn from issue i where i.id = any($1::uuid[])`,
);
export type PooledFacts = FactOf<typeof pooledIssue>;

/**
 * What is in a pool, in the order of its ids; what is drawn from the reservoir is on the list. Risks of integrity are
 * nobody's to draw. Keys are `county/pool`.
 */
export const inPool = fact(
  'inPool',
  { issueId: id, organisationId: id, regionCode: text },
  `select k.key, i.id as "issueId", i.organisation_id as "organisationId", i.region_code as "regionCode"
  from unnest($1::text[]) k (key) join issue i on i.county_code = split_part(k.key, '/', 1) and i.kind <> 'INTEGRITY'
    and (split_part(k.key, '/', 2) = 'FULL' or case when exists (select from issue_draw d
  where d.issue_id = i.id) then 'LIST' else i.pool end = split_part(k.key, '/', 2)) order by i.id`,
);
export type InPoolFacts = FactOf<typeof inPool>;

/** How the issues of each office stand, and what spot checks of a span found; keys are `county/first/last/moment`. */
export const qualityOf = fact(
  'qualityOf',
  {
    organisation: text,
    organisationId: id,
    listed: int,
    inReservoir: int,
    drawn: int,
    verified: int,
    overdue: int,
    checked: int,
    failed: int,
  },
  `select k.key, g.name as organisation, g.id as "organisationId", c.listed, c.reservoir as "inReservoir", c.drawn, c.verified, c.overdue, coalesce(s.checked, 0) as checked, coalesce(s.failed, 0) as failed from unnest($1::text[]) k (key)
    join lateral (select i.organisation_id, count(*) filter (where i.pool = 'LIST' or d.issue_id is not null)::int as listed, count(*) filter (where i.pool = 'RESERVOIR' and d.issue_id is null)::int as reservoir, count(d.issue_id)::int as drawn, count(*) filter (where i.status = 'VERIFIED')::int as verified,
        count(*) filter (where i.status = 'OPEN'
  and i.due_at < split_part(k.key, '/', 4)::timestamptz)::int as overdue from issue i left
  join issue_draw d on d.issue_id = i.id where i.county_code = split_part(k.key, '/', 1) and i.kind <> 'INTEGRITY'
  group by 1) c on true
    join organisation g on g.id = c.organisation_id
    left join lateral (select count(*)::int as checked, count(*) filter (where not (t.genuine
  and t.complete))::int as failed from spot_check t where t.organisation_id = g.id
  and (t.checked_at at time zone 'Asia/Shanghai')::date between split_part(k.key, '/', 2)::date
  and split_part(k.key, '/', 3)::date) s on true order by g.name, g.id`,
);
