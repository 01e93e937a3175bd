import type { MigrationInterface, QueryRunner } from 'typeorm';
import { historyOf } from './0002-ground.js';
import { entryColumns } from './0010-governance.js';

const columns: Readonly<Record<string, readonly string[]>> = {
  supervision: [
    'convenor_post_id uuid',
    'interviewee_post_id uuid',
    'held_on date',
    'minutes_file_id uuid',
    'plan_file_id uuid',
    'plan_due_on date',
    'resolved boolean',
  ],
  issue: [
    'raiser_office_id uuid',
    'post_id uuid',
    'integrity_field text',
    'shortfall text',
    'co_ids uuid[]',
    'lead_id uuid',
    'lead_office_id uuid',
    'found_by_type text',
    'found_by_id uuid',
    'decision text',
    'decided_at timestamptz(3)',
    'decider_id uuid',
    'plan text',
    'plan_due_on date',
    'plan_file_id uuid',
  ],
  listing: ['lister_id uuid'],
};

/**
 * What follows a limit that is crossed: interviews that are held, issues of several offices, covert visits, and
 * inspections of offices' work with what is found at them. Of what was entered before, nothing of it is known (null).
 */
export class WhatTimeBrings implements MigrationInterface {
  name = 'WhatTimeBrings1797984000029';

  async up(db: QueryRunner): Promise<void> {
    for (const [table, added] of Object.entries(columns)) {
      const adds = added.map((column) => `add column ${column}`).join(', ');
      for (const each of [table, `${table}_history`]) await db.query(`alter table ${each} ${adds}`);
    }
    await db.query(`
      alter table supervision drop constraint supervision_status_check;
      alter table supervision add constraint supervision_status_check check (status in ('ISSUED', 'HELD', 'ANSWERED', 'CLOSED'));
      alter table supervision drop constraint supervision_answered_has_an_answer;
      alter table supervision add constraint supervision_answered_has_an_answer check (status in ('ISSUED', 'HELD') or answer is not null);
      alter table supervision add constraint supervision_held_has_its_minutes check (status <> 'HELD' or (held_on is not null and minutes_file_id is not null));
      alter table issue drop constraint issue_kind_check;
      alter table issue add constraint issue_kind_check check (kind in ('SAFETY', 'DISASTER', 'COORDINATION', 'INTEGRITY', 'TWO_AND_TWO'));
      alter table issue add constraint issue_integrity_field_check check (integrity_field in ('ENFORCEMENT', 'FUNDS', 'PROCUREMENT', 'POST'));
      alter table issue add constraint issue_shortfall_check check (shortfall in ('NOT_IN_PLACE', 'NOT_SOLID'));
      alter table issue add constraint issue_two_and_two_says_which check ((kind = 'TWO_AND_TWO') = (shortfall is not null));
      create index issue_by_lead on issue (lead_id) where lead_id is not null;
      create index issue_by_raiser_office on issue (raiser_office_id, status, due_at, id) where raiser_office_id is not null;
      create index issue_found_by on issue (found_by_id) where found_by_id is not null;
    `);
    await db.query(`
      create table covert_visit (${entryColumns}
        number          text not null,
        organisation_id uuid not null references organisation (id),
        visitor_id      uuid,
        visited_on      date not null,
        place           text not null,
        enterprise_id   uuid references enterprise (id),
        finding         text not null,
        scene_count     integer not null check (scene_count > 0),
        problem_count   integer not null,
        constraint covert_visit_one_per_number unique (number)
      );
      create index covert_visit_by_county on covert_visit (county_code, visited_on, id);
      create index covert_visit_by_office on covert_visit (organisation_id, visited_on, id);
      ${historyOf('covert_visit')}

      create table filmed_scene (${entryColumns}
        visit_id        uuid not null references covert_visit (id),
        organisation_id uuid not null references organisation (id),
        place           integer not null,
        description     text not null,
        file_id         uuid not null,
        responsible_id  uuid references organisation (id),
        issue_id        uuid,
        constraint filmed_scene_problem_is_an_issue check ((responsible_id is null) = (issue_id is null))
      );
      create index filmed_scene_by_visit on filmed_scene (visit_id, place, id);
      create index filmed_scene_by_responsible on filmed_scene (responsible_id, id) where responsible_id is not null;
      ${historyOf('filmed_scene')}

      create table work_inspection (${entryColumns}
        number            text not null,
        status            text not null check (status in ('STARTED', 'HANDED_BACK', 'REPORTED', 'CLOSED')),
        kind              text not null check (kind in ('UPPER_TOUR', 'QUARTERLY', 'BEFORE_FLOOD', 'DURING_FLOOD', 'AFTER_FLOOD', 'COMPREHENSIVE')),
        period            text not null,
        upper_body        text,
        organisation_id   uuid not null references organisation (id),
        inspected_ids     uuid[] not null,
        document          text not null,
        started_on        date not null,
        finding_count     integer not null,
        conclusion        text,
        handed_back_on    date,
        hand_back_file_id uuid,
        report_due        timestamptz(3),
        report            text,
        report_file_id    uuid,
        reported_at       timestamptz(3),
        reporter_id       uuid,
        opinion           text,
        acceptance_file_id uuid,
        closed_at         timestamptz(3),
        constraint work_inspection_one_per_number unique (number),
        constraint work_inspection_from_above_names_its_body check ((kind = 'UPPER_TOUR') = (upper_body is not null)),
        constraint work_inspection_handed_back_knows_when check (status = 'STARTED' or (handed_back_on is not null and hand_back_file_id is not null and report_due is not null)),
        constraint work_inspection_reported_shows_it check (status in ('STARTED', 'HANDED_BACK') or report_file_id is not null)
      );
      create index work_inspection_by_county on work_inspection (county_code, started_on, id);
      create index work_inspection_by_period on work_inspection (county_code, kind, period);
      create index work_inspection_by_office on work_inspection (organisation_id, status, id);
      ${historyOf('work_inspection')}
    `);
    await db.query(inspectionsDue);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

/**
 * Which inspections of work a county owes in the year of a day: one a quarter, and what follows the flood season
 * before, in and after it. When the season is and how long after it the last is due are parameters of the county.
 */
const inspectionsDue = `
  create function work_inspections_due(county text, on_day date)
  returns table (kind text, period text, opens date, due date) language sql stable as $$
    with the as (
      select extract(year from on_day)::int as year,
        (select p.value from statutory_parameter p where p.key = 'flood.season.begins' and county like p.region_prefix || '%'
          and p.effective_from <= on_day and (p.effective_to is null or p.effective_to >= on_day)
          order by length(p.region_prefix) desc, p.effective_from desc limit 1) as begins,
        (select p.value from statutory_parameter p where p.key = 'flood.season.ends' and county like p.region_prefix || '%'
          and p.effective_from <= on_day and (p.effective_to is null or p.effective_to >= on_day)
          order by length(p.region_prefix) desc, p.effective_from desc limit 1) as ends,
        (select p.value::int from statutory_parameter p where p.key = 'flood.follow.up.days' and county like p.region_prefix || '%'
          and p.effective_from <= on_day and (p.effective_to is null or p.effective_to >= on_day)
          order by length(p.region_prefix) desc, p.effective_from desc limit 1) as days
    )
    select 'QUARTERLY', the.year || 'Q' || q, make_date(the.year, q * 3 - 2, 1), (make_date(the.year, q * 3 - 2, 1) + interval '3 months' - interval '1 day')::date
      from the, generate_series(1, 4) q
    union all
    select 'BEFORE_FLOOD', the.year::text, (the.year || '-' || the.begins)::date - the.days, (the.year || '-' || the.begins)::date - 1 from the where the.begins is not null and the.days is not null
    union all
    select 'DURING_FLOOD', the.year::text, (the.year || '-' || the.begins)::date, (the.year || '-' || the.ends)::date from the where the.begins is not null and the.ends is not null
    union all
    select 'AFTER_FLOOD', the.year::text, (the.year || '-' || the.ends)::date + 1, (the.year || '-' || the.ends)::date + the.days from the where the.ends is not null and the.days is not null
  $$;
  grant execute on function work_inspections_due(text, date) to sanbixu_app;
`;
