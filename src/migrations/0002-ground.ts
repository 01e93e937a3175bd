import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where, who, which law, and who answers for what. */
export class Ground implements MigrationInterface {
  name = 'Ground1767225600002';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table region (
        code             text primary key check (code ~ '^([0-9]{12}|[0-9]{6}F[0-9]{2})$'),
        level            text not null check (level in ('NATION', 'PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP', 'VILLAGE', 'FUNCTIONAL_AREA')),
        name             text not null,
        parent_code      text references region (code),
        townships        text[] not null default '{}',
        valid_from       date,
        valid_to         date,
        successor_codes  text[] not null default '{}',
        constraint region_functional_area_is_its_townships check ((level = 'FUNCTIONAL_AREA') = (cardinality(townships) > 0))
      );
      create index region_children on region (parent_code, code);
      create index region_by_level on region (level, code);
      grant select on region to sanbixu_app;

      create table organisation (
        id            uuid primary key,
        version       integer not null,
        created_at    timestamptz(3) not null,
        updated_at    timestamptz(3) not null,
        acted_at      timestamptz(3) not null,
        region_code   text not null references region (code),
        county_code   text not null,
        township_code text not null,
        name          text not null,
        kind          text not null check (kind in ('GOVERNMENT', 'BUREAU', 'DEPARTMENT', 'TOWNSHIP', 'VILLAGE', 'ENTERPRISE', 'PARTNER')),
        mark          text not null,
        enterprise_id uuid,
        ended_on      date
      );
      create table operator (
        id                   uuid primary key,
        version              integer not null,
        created_at           timestamptz(3) not null,
        updated_at           timestamptz(3) not null,
        acted_at             timestamptz(3) not null,
        region_code          text not null references region (code),
        county_code          text not null,
        township_code        text not null,
        subject              text not null,
        name                 text not null,
        certificate_number   text,
        certificate_valid_to date,
        constraint operator_one_per_subject unique (subject)
      );
      create table post (
        id              uuid primary key,
        version         integer not null,
        created_at      timestamptz(3) not null,
        updated_at      timestamptz(3) not null,
        acted_at        timestamptz(3) not null,
        region_code     text not null references region (code),
        county_code     text not null,
        township_code   text not null,
        organisation_id uuid not null references organisation (id),
        title           text not null,
        roles           text[] not null
      );
      create index post_by_organisation on post (organisation_id);
      create table holding (
        id            uuid primary key,
        version       integer not null,
        created_at    timestamptz(3) not null,
        updated_at    timestamptz(3) not null,
        acted_at      timestamptz(3) not null,
        region_code   text not null references region (code),
        county_code   text not null,
        township_code text not null,
        post_id       uuid not null references post (id),
        operator_id   uuid not null references operator (id),
        held_from     date not null,
        held_to       date,
        constraint holding_ends_after_it_began check (held_to is null or held_to >= held_from)
      );
      create index holding_by_operator on holding (operator_id);
      create index holding_by_post on holding (post_id);
      create table client (
        id              uuid primary key,
        version         integer not null,
        created_at      timestamptz(3) not null,
        updated_at      timestamptz(3) not null,
        acted_at        timestamptz(3) not null,
        region_code     text not null references region (code),
        county_code     text not null,
        township_code   text not null,
        key             text not null,
        name            text not null,
        organisation_id uuid not null references organisation (id),
        open            boolean not null,
        constraint client_one_per_key unique (key)
      );

      create table statutory_parameter (
        id             uuid primary key,
        version        integer not null,
        created_at     timestamptz(3) not null,
        updated_at     timestamptz(3) not null,
        acted_at       timestamptz(3) not null,
        region_code    text not null references region (code),
        county_code    text not null,
        township_code  text not null,
        key            text not null,
        region_prefix  text not null,
        value          text not null,
        unit           text not null,
        day_type       text check (day_type in ('WORKING', 'CALENDAR')),
        basis_title    text not null,
        basis_article  text not null,
        certainty      text not null check (certainty in ('CONFIRMED', 'KNOWN', 'UNCERTAIN')),
        effective_from date not null,
        effective_to   date,
        constraint statutory_parameter_one_from_a_day unique (key, region_prefix, effective_from)
      );
      -- What the county adds to the published calendar.
      create table calendar_day (
        day     date primary key,
        working boolean not null,
        note    text not null
      );
      grant select on calendar_day to sanbixu_app;

      create table responsibility (
        id              uuid primary key,
        version         integer not null,
        created_at      timestamptz(3) not null,
        updated_at      timestamptz(3) not null,
        acted_at        timestamptz(3) not null,
        region_code     text not null references region (code),
        county_code     text not null,
        township_code   text not null,
        organisation_id uuid not null references organisation (id),
        category        text not null check (category in ('SPECIAL_SUPERVISION', 'TERRITORIAL')),
        must            text not null check (must in ('MANAGE_INDUSTRY', 'MANAGE_BUSINESS', 'MANAGE_PRODUCTION')),
        sectors         text[] not null,
        townships       text[] not null,
        document        text not null,
        valid_from      date not null,
        valid_to        date,
        constraint responsibility_ends_after_it_began check (valid_to is null or valid_to >= valid_from)
      );
      create index responsibility_by_organisation on responsibility (organisation_id);
    `);
    for (const table of [
      'organisation',
      'operator',
      'post',
      'holding',
      'client',
      'statutory_parameter',
      'responsibility',
    ])
      await db.query(historyOf(table));
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

/** The table of a noun's versions, one full row each, added to and never changed. */
export const historyOf = (table: string): string => `
  create table ${table}_history (like ${table}, position bigint not null, primary key (id, version));
  create index ${table}_history_by_position on ${table}_history (position);
  grant select, insert, update on ${table} to sanbixu_app;
  grant select, insert on ${table}_history to sanbixu_app;`;

/**
 * The table of personal data beside a noun's own: for each property its masked form, its ciphertext and the hash it
 * is found by.
 */
export const personsOf = (table: string, properties: readonly string[]): string => `
  create table ${table}_person (
    id         uuid primary key references ${table} (id),
    subject_id uuid not null references subject_key (id),
    ${properties.map((name) => `${name}_masked text, ${name}_cipher text, ${name}_hash text`).join(',\n    ')}
  );
  ${properties.map((name) => `create index ${table}_person_by_${name} on ${table}_person (${name}_hash) where ${name}_hash is not null;`).join('\n  ')}
  create table ${table}_person_history (like ${table}_person, version integer not null, primary key (id, version));
  grant select, insert, update on ${table}_person to sanbixu_app;
  grant select, insert on ${table}_person_history to sanbixu_app;`;

/** Maintained figures: signed deltas that writers only insert, and a base that one job folds them into. */
export const figuresOf = (table: string, dimensions: readonly string[]): string => `
  create table ${table}_figures (${dimensions.map((name) => `${name} text not null`).join(', ')}, n bigint not null, primary key (${dimensions.join(', ')}));
  create table ${table}_figures_delta (id bigint generated always as identity primary key, ${dimensions.map((name) => `${name} text not null`).join(', ')}, n integer not null);
  grant select, insert, update, delete on ${table}_figures, ${table}_figures_delta to sanbixu_app;`;
