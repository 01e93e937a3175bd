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
  { issueId: id, organisationId: id, collectorId: id.orNull, regionCode: text },
  `select k.key, i.id as "issueId", i.organisation_id as "organisationId", i.raiser_office_id as "collectorId",
  i.region_code as "regionCode"
  from unnest($1::text[]) k (key) join issue i on i.county_code = split_part(k.key, '/', 1) and i.kind <> 'INTEGRITY'
    and i.status <> 'WITHDRAWN' and (split_part(k.key, '/', 2) = 'FULL' or case when exists (select from issue_draw d
  where d.issue_id = i.id) then 'LIST' else i.pool end = split_part(k.key, '/', 2)) order by i.id`,
);
export type InPoolFacts = FactOf<typeof inPool>;

/**
 * How the issues of each office stand, and what spot checks of a span found in what it collected: whoever raised an
 * issue answers for how it was collected; of checks from before that was kept, the office responsible. Keys are
 * `county/first/last/moment`.
 */
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
  `select k.key, g.name as organisation, g.id as "organisationId", coalesce(c.listed, 0) as listed,
  coalesce(c.reservoir, 0) as "inReservoir", coalesce(c.drawn, 0) as drawn, coalesce(c.verified, 0) as verified,
  coalesce(c.overdue, 0) as overdue, coalesce(s.checked, 0) as checked, coalesce(s.failed, 0) as failed
  from unnest($1::text[]) k (key)
    join organisation g on g.county_code = split_part(k.key, '/', 1)
    left join lateral (select count(*) filter (where i.pool = 'LIST' or d.issue_id is not null)::int as listed,
        count(*) filter (where i.pool = 'RESERVOIR' and d.issue_id is null)::int as reservoir,
        count(d.issue_id)::int as drawn, count(*) filter (where i.status = 'VERIFIED')::int as verified,
        count(*) filter (where i.status = 'OPEN' and i.due_at < split_part(k.key, '/', 4)::timestamptz)::int as overdue
      from issue i left join issue_draw d on d.issue_id = i.id where i.organisation_id = g.id and i.kind <> 'INTEGRITY'
      and i.status <> 'WITHDRAWN' having count(*) > 0) c on true
    left join lateral (select count(*)::int as checked, count(*) filter (where not (t.genuine
  and t.complete))::int as failed from spot_check t where t.county_code = g.county_code
      and coalesce(t.collector_id, t.organisation_id) = g.id
      and (t.checked_at at time zone 'Asia/Shanghai')::date between split_part(k.key, '/', 2)::date
  and split_part(k.key, '/', 3)::date having count(*) > 0) s on true
    where c.listed is not null or s.checked is not null order by g.name, g.id`,
);
