import type { MigrationInterface, QueryRunner } from 'typeorm';
import { historyOf } from './0002-ground.js';
import { entryColumns } from './0010-governance.js';

const columns: Readonly<Record<string, readonly string[]>> = {
  investigation: ['review_grade text'],
  accident: ['counted_deaths integer'],
  accident_report: ['counted_deaths integer', 'died_on date[]'],
};

/** How disasters are reviewed, who was on the scene of an accident, which deaths count, and what was learnt. */
export class ReviewsAndScenes implements MigrationInterface {
  name = 'ReviewsAndScenes1798070400210';

  async up(db: QueryRunner): Promise<void> {
    for (const [table, added] of Object.entries(columns)) {
      const adds = added.map((column) => `add column ${column}`).join(', ');
      for (const each of [table, `${table}_history`]) await db.query(`alter table ${each} ${adds}`);
    }
    await db.query(`alter table investigation
      add constraint investigation_review_grade_check check (review_grade in ('GENERAL', 'LARGER', 'MAJOR', 'GRAVEST'))`);
    await db.query(reviews);
    await db.query(`
      create table on_scene_command (${entryColumns}
        status text not null check (status in ('ON_SCENE', 'IN_COMMAND', 'LEFT')),
        arrived_at timestamptz(3) not null,
        took_over_at timestamptz(3),
        took_over_from text,
        left_at timestamptz(3),
        handed_to text,
        accident_id uuid not null references accident (id),
        operator_id uuid not null references operator (id),
        post_id uuid not null references post (id),
        constraint on_scene_command_left_says_when check ((status = 'LEFT') = (left_at is not null))
      );
      create index on_scene_command_by_accident on on_scene_command (accident_id, id);
      create index on_scene_command_by_county on on_scene_command (county_code, arrived_at, id);
      ${historyOf('on_scene_command')}
      create table after_action_review (${entryColumns}
        number text not null unique,
        subject text not null check (subject in ('INVESTIGATION', 'RESPONSE', 'DRILL')),
        drill_name text,
        drilled_on date,
        reviewed_on date not null,
        summary text not null,
        investigation_id uuid references investigation (id),
        event_id uuid references disaster_event (id),
        office_ids uuid[] not null,
        record_file_id uuid not null references file (id),
        constraint after_action_review_is_of_one_thing check ((subject = 'INVESTIGATION') = (investigation_id is not null)
          and (subject = 'RESPONSE') = (event_id is not null) and (subject = 'DRILL') = (drill_name is not null))
      );
      create index after_action_review_by_county on after_action_review (county_code, reviewed_on, id);
      create index after_action_review_by_event on after_action_review (event_id);
      ${historyOf('after_action_review')}
      create table lesson (${entryColumns}
        status text not null check (status in ('OPEN', 'DONE', 'LEARNT')),
        topic text not null check (topic in ('WARNING', 'INFORMATION', 'COMMAND', 'COORDINATION', 'EVACUATION',
          'RESOURCES', 'PREVENTION', 'TRAINING')),
        content text not null,
        due_on date not null,
        done_note text,
        done_at timestamptz(3),
        opinion text,
        judged_at timestamptz(3),
        review_id uuid not null references after_action_review (id),
        organisation_id uuid not null references organisation (id),
        repeats_id uuid references lesson (id),
        proof_file_ids uuid[],
        constraint lesson_done_is_shown check (status = 'OPEN' or cardinality(proof_file_ids) > 0)
      );
      create index lesson_by_review on lesson (review_id, id);
      create index lesson_by_county on lesson (county_code, due_on, id);
      create index lesson_by_office on lesson (organisation_id, topic, created_at);
      ${historyOf('lesson')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

/** What a disaster came to by a moment, from when its review is owed, and which government reviews it. */
const reviews = `
  create function parameter_in_force(of_key text, region text, on_day date) returns text language sql stable as $$
    select p.value from statutory_parameter p where p.key = of_key and region like p.region_prefix || '%'
      and p.effective_from <= on_day and (p.effective_to is null or p.effective_to >= on_day)
    order by length(p.region_prefix) desc, p.effective_from desc limit 1
  $$;
  create function disaster_losses_by(event uuid, upto timestamptz)
  returns table (dead_or_missing integer, loss_fen bigint) language sql stable as $$
    with latest as (select distinct on (region_code) * from loss_report where event_id = event and created_at <= upto
        order by region_code, observed_at desc, id desc),
      counted as (select l.* from latest l where l.region_code like '%000' or not exists (select from latest t
        where t.region_code = l.township_code || '000'))
    select coalesce(sum(dead + missing), 0)::int, coalesce(sum(direct_loss_fen), 0)::bigint from counted
  $$;
  create function disaster_review_due(event uuid) returns timestamptz language sql stable as $$
    select ((min(r.created_at) at time zone 'Asia/Shanghai')::date
        + parameter_in_force('disaster.review.days', min(e.county_code), min(x.began))::int + 1)::timestamp
        at time zone 'Asia/Shanghai' - interval '1 millisecond'
    from disaster_event e cross join lateral (select (e.started_at at time zone 'Asia/Shanghai')::date as began) x
    join loss_report r on r.event_id = e.id cross join lateral disaster_losses_by(e.id, r.created_at) d
    where e.id = event
      and d.dead_or_missing >= parameter_in_force('disaster.investigation.min.dead', e.county_code, x.began)::int
  $$;
  create function disaster_review_tier(event uuid) returns text language sql stable as $$
    select (string_to_array(parameter_in_force('disaster.review.tiers', e.county_code, x.began), ' '))[1 + greatest(
      (select count(*)::int from unnest(string_to_array(nullif(
        parameter_in_force('disaster.review.dead.' || k.class, e.county_code, x.began), 'NONE'), ' ')) s
        where d.dead_or_missing >= s::int),
      (select count(*)::int from unnest(string_to_array(nullif(
        parameter_in_force('disaster.review.loss.' || k.class, e.county_code, x.began), 'NONE'), ' ')) s
        where d.loss_fen >= s::numeric * 100))]
    from disaster_event e cross join lateral (select (e.started_at at time zone 'Asia/Shanghai')::date as began) x
    cross join lateral disaster_losses_by(e.id, 'infinity') d
    cross join lateral (select coalesce((select c from unnest(array['geological', 'flood', 'fire']) c
      where exists (select from unnest(string_to_array(
        parameter_in_force('disaster.review.kinds.' || c, e.county_code, x.began), ' ')) p
        where e.kind like p || '%') limit 1), 'other') as class) k
    where e.id = event
  $$;
`;
