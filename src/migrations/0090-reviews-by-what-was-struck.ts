import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A disaster owes its review by its own thresholds: dead, loss and area by its kind; of a forest fire what its survey
 * found to have burnt, of a flood or drought the crops that were struck. What a survey tells counts from then on.
 */
export class ReviewsByWhatWasStruck implements MigrationInterface {
  name = 'ReviewsByWhatWasStruck1798070400290';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function disaster_area_by(event uuid, class text, upto timestamptz) returns numeric language sql stable as $$
        select case when class = 'fire' then
          coalesce((select f.burnt_hectares from forest_fire f where f.event_id = event and f.created_at <= upto
            order by f.surveyed_on desc, f.created_at desc limit 1), 0)
        else (
          with latest as (select distinct on (region_code) * from loss_report where event_id = event and created_at <= upto
            order by region_code, observed_at desc, id desc)
          select coalesce(sum(l.crops_affected_mu), 0)::numeric / 15 from latest l where l.region_code like '%000'
            or not exists (select from latest t where t.region_code = l.township_code || '000')) end
      $$;
      create or replace function disaster_review_place(event uuid, upto timestamptz) returns integer language sql stable as $$
        select greatest(
          (select count(*)::int from unnest(string_to_array(nullif(
            parameter_in_force('disaster.review.dead.' || k.class, e.county_code, x.began), 'NONE'), ' ')) s
            where d.dead_or_missing >= s::int),
          (select count(*)::int from unnest(string_to_array(nullif(
            parameter_in_force('disaster.review.loss.' || k.class, e.county_code, x.began), 'NONE'), ' ')) s
            where d.loss_fen >= s::numeric * 100),
          (select count(*)::int from unnest(string_to_array(nullif(
            parameter_in_force('disaster.review.area.' || k.class, e.county_code, x.began), 'NONE'), ' ')) s
            where disaster_area_by(e.id, k.class, upto) >= s::numeric))
        from disaster_event e cross join lateral (select (e.started_at at time zone 'Asia/Shanghai')::date as began) x
        cross join lateral disaster_losses_by(e.id, upto) d
        cross join lateral (select coalesce((select c from unnest(array['geological', 'drought', 'flood', 'fire']) c
          where exists (select from unnest(string_to_array(
            parameter_in_force('disaster.review.kinds.' || c, e.county_code, x.began), ' ')) p
            where e.kind like p || '%') limit 1), 'other') as class) k
        where e.id = event
      $$;
      create function disaster_told_at(event uuid) returns setof timestamptz language sql stable as $$
        select created_at from loss_report where event_id = event
        union select created_at from forest_fire where event_id = event
      $$;
      create or replace function disaster_review_due(event uuid) returns timestamptz language sql stable as $$
        with told as (
          select r.told_at, e.county_code, x.began, disaster_review_place(e.id, r.told_at) > 0 or d.dead_or_missing
            >= parameter_in_force('disaster.investigation.min.dead', e.county_code, x.began)::int as owes
          from disaster_event e
          cross join lateral (select (e.started_at at time zone 'Asia/Shanghai')::date as began) x
          cross join lateral disaster_told_at(e.id) r (told_at)
          cross join lateral disaster_losses_by(e.id, r.told_at) d
          where e.id = event)
        select ((min(t.told_at) at time zone 'Asia/Shanghai')::date
            + parameter_in_force('disaster.review.days', min(t.county_code), min(t.began))::int + 1)::timestamp
            at time zone 'Asia/Shanghai' - interval '1 millisecond'
        from told t where t.owes
          and t.told_at > coalesce((select max(n.told_at) from told n where not n.owes), '-infinity')
      $$;
      create or replace function disaster_above_since(event uuid) returns timestamptz language sql stable as $$
        with told as (select r.told_at, disaster_review_tier_by(event, r.told_at) <> 'COUNTY' as above
          from disaster_told_at(event) r (told_at))
        select min(t.told_at) from told t where t.above
          and t.told_at > coalesce((select max(n.told_at) from told n where not n.above), '-infinity')
      $$;
      grant execute on function disaster_area_by(uuid, text, timestamptz), disaster_told_at(uuid) to sanbixu_app`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
