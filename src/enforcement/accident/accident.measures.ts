import {
  accidentsIn,
  answersForAccident,
  deathsBy,
  firstReport,
} from '../../responsibility/assessment/assessment.accidents.js';
import { spanOfMonth } from '../../responsibility/assessment/assessment.facts.js';
import { measuredSpan } from '../../responsibility/safety-target/safety-target.facts.js';

/**
 * SQL: what accidents come to for the targets of a county or an office. 同比 is like with like: last year up to the same
 * day, and of its deaths those known by then.
 */
export const accidentMeasures = `select k.key, m.measure, m.value from unnest($1::text[]) k (key)
  cross join lateral ${measuredSpan} x left join organisation g on g.id = nullif(x.office, '')::uuid
      cross join lateral (select x.begins as begins, x.upto as upto, true as own union all select (x.begins at time zone 'Asia/Shanghai' - interval '1 year') at time zone 'Asia/Shanghai', (x.upto at time zone 'Asia/Shanghai' - interval '1 year') at time zone 'Asia/Shanghai', false) y
      cross join lateral (select coalesce(sum(${deathsBy('a', 'y.upto')}), 0)::numeric as deaths, count(*) filter (where a.grade <> 'GENERAL') as larger
        from ${accidentsIn('x.county', 'y.begins', 'y.upto', 'x.upto')} and a.happened_at < x.upto
          and (x.office = '' or ${answersForAccident('g')})) c
      cross join lateral (values (y.own, 'DEATHS', c.deaths), (y.own, 'LARGER_ACCIDENTS', c.larger), (not y.own, 'DEATHS_BEFORE', c.deaths)) m (told, measure, value) where m.told`;

/**
 * SQL: since when an accident counts by months: since its first report, or, where it was left out when that month was
 * over and is taken up again, since then.
 */
const countsFrom = (accident: string): string =>
  `(select case when ${accident}.dismissed_at < (date_trunc('month', k.first at time zone 'Asia/Shanghai') + interval '1 month')
      at time zone 'Asia/Shanghai' then greatest(k.first, ${accident}.reinstated_at) else k.first end
    from (select ${firstReport(accident)} as first) k)`;

/** SQL: accidents that came to be known in a month, and the deaths that did, of each office that answers for them. */
export const accidentsOfMonth = `select k.key, g.name as subject, g.id::text as "subjectId", m.measure, m.value
  from unnest($1::text[]) k (key) cross join lateral ${spanOfMonth} x
      join lateral (select g.id, g.name, count(*) filter (where r.known) as accidents, count(*) filter (where r.known
        and a.grade <> 'GENERAL') as larger, sum(r.deaths) as deaths
        from accident a left join enterprise e on e.id = a.enterprise_id
        cross join lateral (select ${countsFrom('a')} as since) f
        cross join lateral (select f.since >= x.begins as known, (${deathsBy('a', 'x.ends')} - case when f.since >= x.begins then 0 else ${deathsBy('a', 'x.begins')} end)::bigint as deaths) r
        join organisation g on g.county_code = x.county and g.kind in ('DEPARTMENT', 'TOWNSHIP', 'PARK')
          and g.ended_on is null and ${answersForAccident('g')}
        where a.county_code = x.county and a.status = 'REPORTED' and f.since < x.ends
          and (r.known or r.deaths <> 0) group by g.id, g.name) g on true
      cross join lateral (values ('ACCIDENTS', g.accidents), ('DEATHS', g.deaths::bigint), ('LARGER_ACCIDENTS', g.larger)) m (measure, value) order by g.name, m.measure`;

/** SQL: the same of each enterprise or institution in which they happened. */
export const enterpriseAccidentsOfMonth = `select k.key, e.name as subject, e.id::text as "subjectId",
  'ENTERPRISE_ACCIDENTS' as measure, count(*) as value
  from unnest($1::text[]) k (key) cross join lateral ${spanOfMonth} x
  join accident a on a.county_code = x.county and a.status = 'REPORTED'
    and ${countsFrom('a')} >= x.begins and ${countsFrom('a')} < x.ends
  join enterprise e on e.id = a.enterprise_id group by k.key, e.id, e.name order by e.name, e.id`;
