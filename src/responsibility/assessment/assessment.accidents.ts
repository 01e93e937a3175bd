import { answersFor } from './assessment.facts.js';

// What accidents come to, as text of statements: the room of accidents, and grounds of a veto, count by the same.

/** SQL: when an accident came to be known: with its first report. */
export const firstReport = (accident: string): string =>
  `coalesce((select min(z.reported_at) from accident_report z where z.accident_id = ${accident}.id), ${accident}.created_at)`;

/**
 * SQL: the deaths of an accident that were known by a moment. A death after the accident counts from the day of the
 * report that tells it, if by then the thirty days, for traffic and fire the seven, are not over
 * (生产安全事故报告和调查处理条例 第十三条). Since days of death are asked for, a report says itself how many count.
 */
export const deathsBy = (accident: string, moment: string): string =>
  `coalesce((select coalesce(z.counted_deaths, z.deaths) from accident_report z where z.accident_id = ${accident}.id and z.reported_at <= ${moment} and (z.counted_deaths is not null or (z.reported_at at time zone 'Asia/Shanghai')::date <= ${accident}.regrade_until
    or not exists (select from accident_report f where f.accident_id = z.accident_id and (f.reported_at, f.id) < (z.reported_at, z.id))) order by z.reported_at desc, z.id desc limit 1),
    case when exists (select from accident_report z where z.accident_id = ${accident}.id) then 0 else coalesce(${accident}.counted_deaths, ${accident}.deaths) end)`;

/** SQL: the county's day of an accident `a`. */
export const happenedOn = `(a.happened_at at time zone 'Asia/Shanghai')::date`;

/** SQL: accidents `a` of a county in a span, with their enterprises `e`, as far as they were entered by a moment. */
export const accidentsIn = (county: string, begins: string, until: string, entered: string): string =>
  `accident a left join enterprise e on e.id = a.enterprise_id
    where a.county_code = ${county} and a.status = 'REPORTED'
      and a.happened_at >= ${begins} and a.happened_at <= ${until} and a.created_at <= ${entered}`;
/** SQL: the office, an alias, answers for the accident `a`. */
export const answersForAccident = (office: string): string => answersFor(office, 'a', 'e', happenedOn);
