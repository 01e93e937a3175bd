import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The review of a disaster follows its losses, as they were told report by report: it is owed by dead and missing, or
 * by the loss that its kind is graded by, from the report that brought it so far without falling back since; and so
 * does the government that reviews it.
 */
export class ReviewsThatFollowTheLosses implements MigrationInterface {
  name = 'ReviewsThatFollowTheLosses1798070400264';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function disaster_review_place(event uuid, upto timestamptz) returns integer language sql stable as $$
        select greatest(
          (select count(*)::int from unnest(string_to_array(nullif(
            parameter_in_force('disaster.review.dead.' || k.class, e.county_code, x.began), 'NONE'), ' ')) s
            where d.dead_or_missing >= s::int),
          (select count(*)::int from unnest(string_to_array(nullif(
            parameter_in_force('disaster.review.loss.' || k.class, e.county_code, x.began), 'NONE'), ' ')) s
            where d.loss_fen >= s::numeric * 100))
        from disaster_event e cross join lateral (select (e.started_at at time zone 'Asia/Shanghai')::date as began) x
        cross join lateral disaster_losses_by(e.id, upto) d
        cross join lateral (select coalesce((select c from unnest(array['geological', 'flood', 'fire']) c
          where exists (select from unnest(string_to_array(
            parameter_in_force('disaster.review.kinds.' || c, e.county_code, x.began), ' ')) p
            where e.kind like p || '%') limit 1), 'other') as class) k
        where e.id = event
      $$;
      create function disaster_review_tier_by(event uuid, upto timestamptz) returns text language sql stable as $$
        select (string_to_array(parameter_in_force('disaster.review.tiers', e.county_code,
          (e.started_at at time zone 'Asia/Shanghai')::date), ' '))[1 + disaster_review_place(e.id, upto)]
        from disaster_event e where e.id = event
      $$;
      create or replace function disaster_review_tier(event uuid) returns text language sql stable as $$
        select disaster_review_tier_by(event, 'infinity')
      $$;
      create or replace function disaster_review_due(event uuid) returns timestamptz language sql stable as $$
        with told as (
          select r.created_at, e.county_code, x.began, disaster_review_place(e.id, r.created_at) > 0 or d.dead_or_missing
            >= parameter_in_force('disaster.investigation.min.dead', e.county_code, x.began)::int as owes
          from disaster_event e
          cross join lateral (select (e.started_at at time zone 'Asia/Shanghai')::date as began) x
          join loss_report r on r.event_id = e.id cross join lateral disaster_losses_by(e.id, r.created_at) d
          where e.id = event)
        select ((min(t.created_at) at time zone 'Asia/Shanghai')::date
            + parameter_in_force('disaster.review.days', min(t.county_code), min(t.began))::int + 1)::timestamp
            at time zone 'Asia/Shanghai' - interval '1 millisecond'
        from told t where t.owes
          and t.created_at > coalesce((select max(n.created_at) from told n where not n.owes), '-infinity')
      $$;
      create function disaster_above_since(event uuid) returns timestamptz language sql stable as $$
        with told as (select r.created_at, disaster_review_tier_by(event, r.created_at) <> 'COUNTY' as above
          from loss_report r where r.event_id = event)
        select min(t.created_at) from told t where t.above
          and t.created_at > coalesce((select max(n.created_at) from told n where not n.above), '-infinity')
      $$;`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
