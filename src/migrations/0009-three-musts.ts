import type { MigrationInterface, QueryRunner } from 'typeorm';
import { historyOf } from './0002-ground.js';
import { entryColumns } from './0010-governance.js';

const holders = `'PARTY_LEADER', 'GOV_LEADER', 'DEPARTMENT', 'INTERNAL_UNIT', 'POST', 'TOWNSHIP', 'PARK', 'ENTERPRISE', 'ENTERPRISE_POST'`;

/** Who answers for what: every level of holder, every kind of scope, and which duty goes before which. */
export class ThreeMusts implements MigrationInterface {
  name = 'ThreeMusts1795996800009';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table organisation drop constraint organisation_kind_check;
      alter table organisation add constraint organisation_kind_check check (kind in ('GOVERNMENT', 'BUREAU', 'DEPARTMENT', 'TOWNSHIP', 'PARK', 'VILLAGE', 'ENTERPRISE', 'PARTNER'));

      ${['enterprise', 'enterprise_history'].map((table) => `alter table ${table} add column business_form text;`).join('\n      ')}
      create index enterprise_by_business_form on enterprise (business_form, township_code) where business_form is not null;
      create index enterprise_by_industry on enterprise (industry_code text_pattern_ops);

      ${['responsibility', 'responsibility_history']
        .map(
          (table) => `alter table ${table}
        add column status text not null default 'PUBLISHED', add column holder text not null default 'DEPARTMENT', add column unit text, add column aspect text not null default 'SAFETY', add column lever text,
        add column first boolean not null default false, add column lead boolean not null default false, add column industries text[] not null default '{}', add column business_forms text[] not null default '{}',
        add column enterprise_ids uuid[] not null default '{}', add column corridor_kind text, add column corridor text, add column content text, add column clause text, add column approval_document text,
        add column published_at timestamptz(3), add column acknowledged_at timestamptz(3), add column end_note text, add column post_id uuid, add column holder_enterprise_id uuid, add column author_id uuid;
      alter table ${table} alter column organisation_id drop not null;
      update ${table} set published_at = created_at, approval_document = document, holder = case category when 'TERRITORIAL' then 'TOWNSHIP' else 'DEPARTMENT' end;
      alter table ${table} ${['status', 'holder', 'aspect', 'first', 'lead', 'industries', 'business_forms', 'enterprise_ids'].map((name) => `alter column ${name} drop default`).join(', ')};`,
        )
        .join('\n      ')}
      alter table responsibility drop constraint responsibility_category_check;
      alter table responsibility
        add constraint responsibility_category_check check (category in ('LEADERSHIP', 'OVERALL_SUPERVISION', 'SECTOR_COORDINATION', 'SPECIAL_SUPERVISION', 'TERRITORIAL', 'PRINCIPAL', 'DISASTER_PREVENTION', 'FIRE')),
        add constraint responsibility_status_check check (status in ('DRAFT', 'PUBLISHED', 'ACKNOWLEDGED', 'HANDED_OVER', 'SUPERSEDED')),
        add constraint responsibility_holder_check check (holder in (${holders})),
        add constraint responsibility_aspect_check check (aspect in ('SAFETY', 'BUSINESS')),
        add constraint responsibility_lever_check check (lever in ('PLANNING', 'POLICY', 'STANDARD', 'LICENSING', 'OPERATION')),
        add constraint responsibility_corridor_is_whole check ((corridor_kind is null) = (corridor is null)),
        add constraint responsibility_has_a_holder check (organisation_id is not null or (holder = 'ENTERPRISE' and holder_enterprise_id is not null)),
        add constraint responsibility_of_a_post_names_it check ((holder in ('PARTY_LEADER', 'GOV_LEADER', 'POST', 'ENTERPRISE_POST')) = (post_id is not null)),
        add constraint responsibility_published_knows_when check (status in ('DRAFT', 'SUPERSEDED') or published_at is not null),
        add foreign key (post_id) references post (id);
      create index responsibility_by_county on responsibility (county_code, valid_from);
      create index responsibility_by_post on responsibility (post_id) where post_id is not null;
      create index responsibility_narrow on responsibility (county_code) where category = 'SPECIAL_SUPERVISION' and (enterprise_ids <> '{}' or business_forms <> '{}' or industries <> '{}');

      -- The special supervisions over one enterprise or cell on a day: of those that cover it, the narrowest (an enterprise named goes before its business form, that before its industry, that before its sector).
      create function supervising_duties(enterprise uuid, sector text, industry text, form text, township text, day date) returns setof uuid language sql stable as $$
        select d.id from (
          select r.id, n.level, max(n.level) over () as narrowest
          from responsibility r cross join lateral (select case when r.enterprise_ids <> '{}' then 3 when r.business_forms <> '{}' then 2 when r.industries <> '{}' then 1 else 0 end as level) n
          where r.category = 'SPECIAL_SUPERVISION' and r.aspect = 'SAFETY' and r.published_at is not null and r.county_code = left(township, 6) and r.valid_from <= day and (r.valid_to is null or r.valid_to >= day)
            and case n.level
              when 3 then enterprise = any(r.enterprise_ids)
              when 2 then form = any(r.business_forms) and township = any(r.townships)
              when 1 then township = any(r.townships) and (r.sectors = '{}' or sector = any(r.sectors)) and exists (select from unnest(r.industries) i where starts_with(industry, i))
              else sector = any(r.sectors) and township = any(r.townships) end
        ) d where d.level = d.narrowest
      $$;
      -- The enterprises over which something narrower than a sector is answered for that day, and by whom.
      create function overridden_enterprises(day date) returns table (enterprise_id uuid, organisation_id uuid) language sql stable as $$
        with narrow as (
          select r.organisation_id, r.enterprise_ids, r.business_forms, r.industries, r.sectors, r.townships from responsibility r
          where r.category = 'SPECIAL_SUPERVISION' and r.aspect = 'SAFETY' and r.published_at is not null and r.valid_from <= day and (r.valid_to is null or r.valid_to >= day)
            and (r.enterprise_ids <> '{}' or r.business_forms <> '{}' or r.industries <> '{}')
        ), covered as (
          select e.id, n.organisation_id, 3 as level from narrow n join enterprise e on e.id = any(n.enterprise_ids)
          union all select e.id, n.organisation_id, 2 from narrow n join enterprise e on e.business_form = any(n.business_forms) and e.township_code = any(n.townships) where n.enterprise_ids = '{}'
          union all select e.id, n.organisation_id, 1 from narrow n cross join lateral unnest(n.industries) i join enterprise e on e.industry_code like i || '%' and e.township_code = any(n.townships) and (n.sectors = '{}' or e.sector = any(n.sectors))
            where n.enterprise_ids = '{}' and n.business_forms = '{}'
        )
        select distinct c.id, c.organisation_id from (select *, max(level) over (partition by id) as narrowest from covered) c where c.level = c.narrowest
      $$;

      create table boundary_ruling (${entryColumns}
        status            text not null check (status in ('PROPOSED', 'RULED')),
        kind              text not null check (kind in ('BUSINESS_FORM', 'ENTERPRISE', 'OVERLAP')),
        business_form     text,
        enterprise_id     uuid references enterprise (id),
        matter            text not null,
        townships         text[] not null,
        proposed_ids      uuid[] not null,
        reason            text not null,
        proposer_id       uuid,
        decided_id        uuid references organisation (id),
        decision_document text,
        decision_reason   text,
        effective_from    date,
        ruled_at          timestamptz(3),
        constraint boundary_ruling_is_about_something check ((kind = 'BUSINESS_FORM') = (business_form is not null) and (kind = 'ENTERPRISE') = (enterprise_id is not null)),
        constraint boundary_ruling_ruled_says_whose check ((status = 'RULED') = (decided_id is not null and decision_document is not null and effective_from is not null and ruled_at is not null))
      );
      create index boundary_ruling_by_county on boundary_ruling (county_code, status, id);
      ${historyOf('boundary_ruling')}
      grant execute on function supervising_duties(uuid, text, text, text, text, date), overridden_enterprises(date) to sanbixu_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
