/** SQL: when an accident came to be known: with its first report. */
export const firstReport = (accident: string): string =>
  `coalesce((select min(z.reported_at) from accident_report z where z.accident_id = ${accident}.id), ${accident}.created_at)`;

/**
 * SQL: the deaths of an accident that were known by a moment. A death after the accident counts from the day of the
 * report that tells it, if by then the thirty days, for traffic and fire the seven, are not over
 * (生产安全事故报告和调查处理条例 第十三条).
 */
export const deathsBy = (accident: string, moment: string): string =>
  `coalesce((select z.deaths from accident_report z where z.accident_id = ${accident}.id and z.reported_at <= ${moment} and ((z.reported_at at time zone 'Asia/Shanghai')::date <= ${accident}.regrade_until
    or not exists (select from accident_report f where f.accident_id = z.accident_id and (f.reported_at, f.id) < (z.reported_at, z.id))) order by z.reported_at desc, z.id desc limit 1),
    case when exists (select from accident_report z where z.accident_id = ${accident}.id) then 0 else ${accident}.deaths end)`;
