import { numberInForce } from '../../law/law.facts.js';
import { dueWhenDrawn } from '../issue/issue.musts.js';
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

/** SQL: an issue was verified so long ago that it is looked at again, and was not yet. */
export const verifiedLongAgo = (issue: string, day: string): string =>
  `${issue}.status = 'VERIFIED' and ${issue}.kind <> 'INTEGRITY' and (${issue}.verified_at at time zone 'Asia/Shanghai')::date
    + ${numberInForce('issue.lasting.days', `${issue}.county_code`, day)}::int <= ${day}
    and not exists (select from spot_check z where z.issue_id = ${issue}.id and z.purpose = 'LASTING')`;

/** Of a pool, what was put right long enough ago to be looked at again; keys are `county/pool/day`. */
export const lastingInPool = fact(
  'lastingInPool',
  { issueId: id, organisationId: id, collectorId: id.orNull, regionCode: text },
  `select k.key, i.id as "issueId", i.organisation_id as "organisationId", i.raiser_office_id as "collectorId",
  i.region_code as "regionCode"
  from unnest($1::text[]) k (key) join issue i on i.county_code = split_part(k.key, '/', 1)
    and ${verifiedLongAgo('i', "split_part(k.key, '/', 3)::date")}
    and (split_part(k.key, '/', 2) = 'FULL' or case when exists (select from issue_draw d
  where d.issue_id = i.id) then 'LIST' else i.pool end = split_part(k.key, '/', 2)) order by i.id`,
);

/** An issue that was checked, as it is raised anew. */
export const checkedIssue = fact(
  'checkedIssue',
  { content: text, kind: text, shortfall: text.orNull, organisationId: id, regionCode: text },
  `select id as key, content, kind, shortfall, organisation_id as "organisationId", region_code as "regionCode"
  from issue where id = any($1::uuid[])`,
);
export type CheckedIssueFacts = FactOf<typeof checkedIssue>;

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
    checkedLasting: int,
    relapsed: int,
  },
  `select k.key, g.name as organisation, g.id as "organisationId", coalesce(c.listed, 0) as listed,
  coalesce(c.reservoir, 0) as "inReservoir", coalesce(c.drawn, 0) as drawn, coalesce(c.verified, 0) as verified,
  coalesce(c.overdue, 0) as overdue, coalesce(s.checked, 0) as checked, coalesce(s.failed, 0) as failed,
  coalesce(l.checked, 0) as "checkedLasting", coalesce(l.relapsed, 0) as relapsed
  from unnest($1::text[]) k (key)
    join organisation g on g.county_code = split_part(k.key, '/', 1)
    left join lateral (select count(*) filter (where i.pool = 'LIST' or d.issue_id is not null)::int as listed,
        count(*) filter (where i.pool = 'RESERVOIR' and d.issue_id is null)::int as reservoir,
        count(d.issue_id)::int as drawn, count(*) filter (where i.status = 'VERIFIED')::int as verified,
        count(*) filter (where i.status = 'OPEN' and ${dueWhenDrawn('i.id', 'i.due_at')} < split_part(k.key, '/', 4)::timestamptz)::int as overdue
      from issue i left join issue_draw d on d.issue_id = i.id where i.organisation_id = g.id and i.kind <> 'INTEGRITY'
      and i.status <> 'WITHDRAWN' having count(*) > 0) c on true
    left join lateral (select count(*)::int as checked, count(*) filter (where not (t.genuine
  and t.complete))::int as failed from spot_check t where t.county_code = g.county_code
      and coalesce(t.collector_id, t.organisation_id) = g.id and coalesce(t.purpose, '') <> 'LASTING'
      and (t.checked_at at time zone 'Asia/Shanghai')::date between split_part(k.key, '/', 2)::date
  and split_part(k.key, '/', 3)::date having count(*) > 0) s on true
    left join lateral (select count(*)::int as checked, count(*) filter (where not t.lasted)::int as relapsed
      from spot_check t where t.county_code = g.county_code and t.organisation_id = g.id and t.purpose = 'LASTING'
      and (t.checked_at at time zone 'Asia/Shanghai')::date between split_part(k.key, '/', 2)::date
  and split_part(k.key, '/', 3)::date having count(*) > 0) l on true
    where c.listed is not null or s.checked is not null or l.checked is not null order by g.name, g.id`,
);
