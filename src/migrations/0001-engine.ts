import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The door's own tables: journal, keys, numbers, personal keys, disclosures, files. */
export class Engine implements MigrationInterface {
  name = 'Engine1767225600001';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- One role migrates and owns; the other serves, and may not rewrite what has happened.
      do $$ begin
        if not exists (select from pg_roles where rolname = 'sanbixu_app') then create role sanbixu_app nologin; end if;
      end $$;
      -- Who may not grant the role must have been granted it: since 16 to make a role is not yet to be allowed to set it.
      do $$ begin
        if (select rolsuper from pg_roles where rolname = current_user)
          or not pg_has_role(current_user, 'sanbixu_app', case when current_setting('server_version_num')::int < 160000 then 'MEMBER' else 'SET' end)
        then execute format('grant sanbixu_app to %I', current_user); end if;
      end $$;

      -- One row. Whoever holds it holds up every other writer, so it is taken last and let go at once.
      create table journal_head (
        only_row  boolean primary key default true check (only_row),
        epoch     uuid not null,
        position  bigint not null,
        at        timestamptz(3) not null
      );
      -- A restore to an earlier time begins a new epoch; positions after the fork are not the same changes any more.
      create table journal_epoch (
        epoch       uuid primary key,
        previous    uuid,
        began_after bigint not null,
        began_at    timestamptz(3) not null
      );

      create table journal (
        position        bigint primary key,
        entry_type      text not null,
        entry_id        uuid not null,
        version         integer not null,
        action          text not null,
        occurred_at     timestamptz(3) not null,
        recorded_at     timestamptz(3) not null,
        client_id       uuid not null,
        operator_id     uuid,
        organisation_id uuid not null,
        region_code     text not null,
        county_code     text not null,
        township_code   text not null,
        fields          text[] not null,
        reason          text,
        key_digest      text,
        digest          bytea not null,
        constraint journal_versions_of_an_entry_are_single unique (entry_id, version)
      );
      create index journal_by_time on journal (recorded_at, position);

      -- Only an accepted act binds its key.
      create table request_key (
        client_id  uuid not null,
        key        text not null,
        digest     text not null,
        entry_type text not null,
        entry_id   uuid not null,
        version    integer not null,
        position   bigint not null,
        primary key (client_id, key)
      );

      -- Numbers of papers, gapless per office, kind and year.
      create table number_head (
        office text not null,
        kind   text not null,
        year   text not null,
        last   integer not null,
        primary key (office, kind, year)
      );

      create table subject_key (
        id           uuid primary key,
        wrapped      text,
        master_key   text not null,
        destroyed_at timestamptz(3),
        constraint subject_key_is_there_until_destroyed check ((wrapped is null) = (destroyed_at is not null))
      );

      -- Who read whose personal data plain, why, and in which entry.
      create table disclosure (
        id              uuid primary key,
        at              timestamptz(3) not null,
        client_id       uuid not null,
        operator_id     uuid,
        organisation_id uuid not null,
        purpose         text not null,
        case_ref        text not null,
        entry_type      text not null,
        entry_id        uuid not null,
        subject_id      uuid not null,
        fields          text[] not null,
        trace           text not null
      );
      create index disclosure_by_entry on disclosure (entry_id, at);
      create index disclosure_by_subject on disclosure (subject_id, at);

      -- The content lies outside, named by its digest.
      create table file (
        id              uuid primary key,
        sha256          text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        bytes           bigint not null check (bytes > 0),
        media_type      text not null,
        name            text not null,
        client_id       uuid not null,
        operator_id     uuid,
        organisation_id uuid not null,
        created_at      timestamptz(3) not null
      );

      insert into journal_epoch select epoch, null, 0, now() from (select gen_random_uuid() as epoch) fresh;
      insert into journal_head (epoch, position, at) select epoch, 0, began_at from journal_epoch;

      grant usage on schema public to sanbixu_app;
      grant select on journal_epoch to sanbixu_app;
      grant select, update on journal_head to sanbixu_app;
      grant select, insert on journal, request_key, disclosure, file to sanbixu_app;
      grant select, insert, update on number_head, subject_key to sanbixu_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
