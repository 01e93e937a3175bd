import type { MigrationInterface, QueryRunner } from 'typeorm';
import { historyOf } from './0002-ground.js';
import { entryColumns } from './0010-governance.js';

/**
 * An inspection of work is owed of every office that the year's scheme assesses, each reports its own rectification,
 * and the guidance of prevention is owed at an interval of its own.
 */
export class WhoWasInspected implements MigrationInterface {
  name = 'WhoWasInspected1798070400141';

  async up(db: QueryRunner): Promise<void> {
    for (const table of ['work_inspection', 'work_inspection_history'])
      await db.query(`alter table ${table} add column handed_back_entered_on date`);
    await db.query(`create table work_rectification (${entryColumns}
        inspection_id   uuid not null references work_inspection (id),
        organisation_id uuid not null references organisation (id),
        report          text not null,
        report_file_id  uuid not null references file (id),
        reporter_id     uuid references operator (id),
        reported_at     timestamptz(3) not null,
        constraint work_rectification_once unique (inspection_id, organisation_id)
      );
      create index work_rectification_oldest on work_rectification (county_code, reported_at, id)`);
    await db.query(historyOf('work_rectification'));
    await db.query(inspectionsDue);
    await db.query(officesToInspect);
    await db.query(inspectedOn);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

/** As before, and the comprehensive guidance of prevention at the interval of the county. */
const parameter = (key: string): string =>
  `(select p.value from statutory_parameter p where p.key = '${key}' and county like p.region_prefix || '%'
          and p.effective_from <= on_day and (p.effective_to is null or p.effective_to >= on_day)
          order by length(p.region_prefix) desc, p.effective_from desc limit 1)`;
const inspectionsDue = `
  create or replace function work_inspections_due(county text, on_day date)
  returns table (kind text, period text, opens date, due date) language sql stable as $$
    with the as (
      select extract(year from on_day)::int as year,
        ${parameter('flood.season.begins')} as begins,
        ${parameter('flood.season.ends')} as ends,
        ${parameter('flood.follow.up.days')}::int as days,
        ${parameter('cadence.comprehensive.months')}::int as months
    )
    select 'QUARTERLY', the.year || 'Q' || q, make_date(the.year, q * 3 - 2, 1), (make_date(the.year, q * 3 - 2, 1) + interval '3 months' - interval '1 day')::date
      from the, generate_series(1, 4) q
    union all
    select 'BEFORE_FLOOD', the.year::text, (the.year || '-' || the.begins)::date - the.days, (the.year || '-' || the.begins)::date - 1 from the where the.begins is not null and the.days is not null
    union all
    select 'DURING_FLOOD', the.year::text, (the.year || '-' || the.begins)::date, (the.year || '-' || the.ends)::date from the where the.begins is not null and the.ends is not null
    union all
    select 'AFTER_FLOOD', the.year::text, (the.year || '-' || the.ends)::date + 1, (the.year || '-' || the.ends)::date + the.days from the where the.ends is not null and the.days is not null
    union all
    select 'COMPREHENSIVE', the.year || case the.months when 12 then '' when 6 then 'H' || n when 3 then 'Q' || n
        else '-' || lpad(n::text, 2, '0') end,
      make_date(the.year, (n - 1) * the.months + 1, 1),
      (make_date(the.year, (n - 1) * the.months + 1, 1) + make_interval(months => the.months) - interval '1 day')::date
      from the, generate_series(1, 12 / the.months) n where the.months in (1, 3, 6, 12)
  $$;
`;

/**
 * Whose work an inspection of a kind and period is owed of, as known on a day: each quarter of the offices that the
 * year's scheme assesses, comprehensive guidance of the departments that answer for kinds of disasters. Of the flood
 * season no office is named.
 */
const officesToInspect = `
  create function work_inspection_offices(county text, of_kind text, of_period text, on_day date)
  returns table (id uuid, name text) language sql stable as $$
    select o.id, o.name from assessment_scheme s join organisation o on o.id = any(s.object_ids)
      where of_kind = 'QUARTERLY' and s.county_code = county and s.year = left(of_period, 4)::int
        and greatest(s.published_on, (s.created_at at time zone 'Asia/Shanghai')::date) <= on_day
        and (s.withdrawn_on is null or s.withdrawn_on > on_day) and (o.ended_on is null or o.ended_on > on_day)
    union
    select o.id, o.name from responsibility r join organisation o on o.id = r.organisation_id
      where of_kind = 'COMPREHENSIVE' and r.county_code = county and r.category = 'DISASTER_PREVENTION'
        and cardinality(coalesce(r.disaster_kinds, '{}')) > 0 and o.kind = 'DEPARTMENT'
        and r.published_at < (on_day + 1)::timestamp at time zone 'Asia/Shanghai' and r.valid_from <= on_day
        and (r.valid_to is null or r.valid_to >= on_day) and (o.ended_on is null or o.ended_on > on_day)
  $$;
  grant execute on function work_inspection_offices(text, text, text, date) to sanbixu_app;
`;

/**
 * The first day on which an inspection of a kind and period had inspected an office: its first finding there, or the
 * hand-back, which says that there was none. Without an office, that of any.
 */
const inspectedOn = `
  create function work_inspected_on(county text, of_kind text, of_period text, office uuid)
  returns date language sql stable as $$
    select min(least(
        case when office is null then coalesce(w.inspected_on, case when w.finding_count > 0
          then (w.created_at at time zone 'Asia/Shanghai')::date end)
        else (select min((i.created_at at time zone 'Asia/Shanghai')::date) from issue i
          where i.found_by_id = w.id and i.organisation_id = office) end,
        case when w.status <> 'STARTED' then coalesce(w.handed_back_entered_on, w.inspected_on,
          (w.created_at at time zone 'Asia/Shanghai')::date) end))
      from work_inspection w where w.county_code = county and w.kind = of_kind and w.period = of_period
        and (office is null or office = any(w.inspected_ids))
  $$;
  grant execute on function work_inspected_on(text, text, text, uuid) to sanbixu_app;
`;
