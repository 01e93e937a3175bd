// What a careful hand would write, once: the floor sends all of it, the Mercurius service the act and the counts.
export const enterpriseColumns = [
  'id',
  'version',
  'name',
  'credit_code',
  'status',
  'sector',
  'industry_code',
  'address',
  'headcount',
  'risk_grade',
  'inspection_tier',
  'created_at',
] as const;
export const hazardColumns = [
  'id',
  'number',
  'status',
  'grade',
  'sector',
  'description',
  'deadline',
  'created_at',
] as const;
export const wideColumns = [
  'id',
  'version',
  'created_at',
  'updated_at',
  'number',
  'status',
  'source',
  'category',
  'sector',
  'description',
  'location',
  'found_at',
  'grade',
  'criterion',
  'graded_at',
  'order_number',
  'ordered_at',
  'suspension',
  'deadline',
  'measures',
  'funds_fen',
  'plan_due_on',
  'planned_at',
  'rectification',
  'ended_at',
] as const;
export const openStatuses = ['REPORTED', 'GRADED', 'ORDERED', 'RECTIFYING', 'IN_REVIEW'] as const;

const of = (alias: string, columns: readonly string[]): string =>
  columns.map((column) => `${alias}.${column}`).join(', ');
const openFirst = (n: number) =>
  openStatuses
    .map(
      (status) =>
        `(select id, number, status, deadline, description from hazard where enterprise_id = e.id and status = '${status}' order by deadline, id limit ${n})`,
    )
    .join(' union all ');

export const q1 = `select ${of('e', enterpriseColumns)}, p.legal_representative_masked from enterprise e left join enterprise_person p on p.id = e.id where e.id = $1 and e.county_code = $2`;
export const q2 = `select ${of('h', hazardColumns)}, e.id as enterprise_id, e.name, e.credit_code from hazard h left join enterprise e on e.id = h.enterprise_id where h.county_code = $1 and h.status = $2 and (h.deadline, h.id) > ($3, $4) order by h.deadline, h.id limit 50`;
/** The nested lists as JSON; the parents as rows. */
export const q3 = `select e.id, e.name,
    (select coalesce(json_agg(x), '[]') from (select * from (${openFirst(5)}) o order by deadline, id limit 5) x) as hazards,
    (select coalesce(json_agg(x), '[]') from (select l.id, l.number, l.deadline, h.number as hazard_number, h.grade as hazard_grade, s.name as supervisor from listing l left join hazard h on h.id = l.hazard_id left join organisation s on s.id = l.supervisor_id where l.enterprise_id = e.id order by l.deadline, l.id limit 3) x) as listings
  from enterprise e where e.county_code = $1 and e.inspection_tier = 'KEY' and (e.name, e.id) > ($2, $3) order by e.name, e.id limit 20`;
export const q4 = `select ${of('h', wideColumns)} from hazard h where h.county_code = $1 and h.status = $2 and (h.deadline, h.id) > ($3, $4) order by h.deadline, h.id limit 200`;
export const q5 = `select township_code, status, count(*)::int as count from hazard where county_code = $1 group by 1, 2 order by 1, 2`;

// --- one act, and a thousand: the rows that the service writes, by statements that know only these

export const m1Lock = `select version, status, reporter_id, county_code from hazard where id = $1 and county_code = $2 for no key update`;
export const m1Replay = `select digest from request_key where client_id = $1 and key = $2`;
/** The columns of a table, in the order they were made: a table of versions has its own order. */
export const columnsStatement = `select string_agg(quote_ident(column_name), ', ' order by ordinal_position) as columns from information_schema.columns where table_schema = 'public' and table_name = 'hazard'`;
const each = (alias: string, columns: string): string =>
  columns
    .split(', ')
    .map((column) => `${alias}.${column}`)
    .join(', ');
export const m1Write = (columns: string): string => `with u as (
    update hazard set status = 'GRADED', grade = 'GENERAL', graded_at = $2, version = version + 1, updated_at = $2, acted_at = $2 where id = $1 returning *
  ), f as (
    insert into hazard_figures_delta (county_code, township_code, sector, grade, status, source, deadline_day, n)
    select county_code, township_code, sector, x.grade, x.status, source, '', x.n from u, (values ('', 'REPORTED', -1), ('GENERAL', 'GRADED', 1)) x (grade, status, n)
  ), head as (update journal_head set position = position + 1, at = greatest(at, $2) returning position, at
  ), h as (insert into hazard_history (${columns}, position) select ${each('u', columns)}, head.position from u, head
  ), k as (insert into request_key (client_id, key, digest, entry_type, entry_id, version, position) select $3, $4, $5, 'Hazard', u.id, u.version, head.position from u, head
  ), j as (
    insert into journal (position, entry_type, entry_id, version, action, occurred_at, recorded_at, client_id, operator_id, organisation_id, region_code, county_code, township_code, fields, reason, key_digest, digest)
    select head.position, 'Hazard', u.id, u.version, 'gradeHazard', $2, head.at, $3, null, $3, u.region_code, u.county_code, u.township_code, '{grade,gradedAt,status}', null, $5,
      sha256((select b.digest from journal b where b.entry_id = u.id and b.version = u.version - 1) || convert_to(jsonb_build_array(head.position, u.id, u.version, $5::text, to_jsonb(u))::text, 'UTF8'))
    from u, head
  ) select id, version, status, grade from u`;
export const m2Write = (columns: string): string => `with t as (
    insert into hazard (id, version, created_at, updated_at, acted_at, region_code, county_code, township_code, number, status, source, category, sector, description, location, enterprise_id, found_at, reporting_office_id, extensions, self_reported)
    select x.id, 1, $2, $2, $2, x.region, left(x.region, 6), left(x.region, 9), '（手写）隐〔2026〕' || ($3::int + x.n) || '号', 'REPORTED', x.source, x.category, x.sector, x.description, x.location, x."enterpriseId", x."foundAt", $4, 0, false
    from jsonb_to_recordset($1) x (id uuid, n int, region text, source text, category text, sector text, description text, location text, "enterpriseId" uuid, "foundAt" timestamptz) returning *
  ), f as (
    insert into hazard_figures_delta (county_code, township_code, sector, grade, status, source, deadline_day, n) select county_code, township_code, sector, '', status, source, '', 1 from t
  ), n as (select t.*, row_number() over (order by id) as x_n from t
  ), head as (update journal_head set position = position + $5, at = greatest(at, $2) returning position - $5 as base, at
  ), h as (insert into hazard_history (${columns}, position) select ${each('n', columns)}, head.base + n.x_n from n, head
  ), k as (insert into request_key (client_id, key, digest, entry_type, entry_id, version, position) select $4, $6 || '/' || n.x_n, md5(n.id::text), 'Hazard', n.id, 1, head.base + n.x_n from n, head
  ), j as (
    insert into journal (position, entry_type, entry_id, version, action, occurred_at, recorded_at, client_id, operator_id, organisation_id, region_code, county_code, township_code, fields, reason, key_digest, digest)
    select head.base + n.x_n, 'Hazard', n.id, 1, 'reportHazard', $2, head.at, $4, null, $4, n.region_code, n.county_code, n.township_code, '{description}', null, null, sha256(convert_to(jsonb_build_array(head.base + n.x_n, n.id, to_jsonb(n))::text, 'UTF8'))
    from n, head
  ) select count(*)::int as accepted from t`;
export const takeNumbers = `insert into number_head (office, kind, year, last) values ('（手写）', '隐', '2026', $1) on conflict (office, kind, year) do update set last = number_head.last + $1 returning last - $1 as before`;
