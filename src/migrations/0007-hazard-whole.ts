import type { MigrationInterface, QueryRunner } from 'typeorm';
import { historyOf } from './0002-ground.js';

const entry = `
        id            uuid primary key,
        version       integer not null,
        created_at    timestamptz(3) not null,
        updated_at    timestamptz(3) not null,
        acted_at      timestamptz(3) not null,
        region_code   text not null references region (code),
        county_code   text not null,
        township_code text not null,`;

/** What a hazard is judged by, and what may run beside it: listing for supervision and look-back. */
export class HazardWhole implements MigrationInterface {
  name = 'HazardWhole1795305600007';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table hazard_criterion (${entry}
        code           text not null,
        sectors        text[] not null,
        document       text not null,
        article        text not null,
        content        text not null,
        certainty      text not null check (certainty in ('CONFIRMED', 'KNOWN', 'UNCERTAIN')),
        effective_from date not null,
        effective_to   date,
        constraint hazard_criterion_one_from_a_day unique (code, effective_from),
        constraint hazard_criterion_ends_after_it_began check (effective_to is null or effective_to >= effective_from)
      );
      ${historyOf('hazard_criterion')}

      ${['hazard', 'hazard_history'].map((table) => `alter table ${table} add column criterion_id uuid, add column lowered_reason text, add column self_reported boolean, add column extension_safeguards text, add column closer_ids uuid[];`).join('\n')}
      alter table hazard add foreign key (criterion_id) references hazard_criterion (id);
      alter table hazard add constraint hazard_closed_major_was_assigned check (status <> 'CLOSED' or grade <> 'MAJOR' or ordered_at is not null) not valid;
      create index hazard_by_object on hazard (enterprise_id, criterion, ended_at) where status = 'CLOSED';
      create index hazard_majors on hazard (county_code, status, id) where grade = 'MAJOR';

      create table listing (${entry}
        number             text not null,
        status             text not null check (status in ('LISTED', 'DELISTED')),
        subject            text not null check (subject in ('HAZARD', 'ACCIDENT')),
        hazard_id          uuid references hazard (id),
        accident_id        uuid,
        enterprise_id      uuid references enterprise (id),
        sector             text not null,
        level              text not null check (level in ('COUNTY', 'CITY', 'PROVINCE', 'STATE')),
        supervisor_id      uuid not null references organisation (id),
        requirement        text not null,
        deadline           timestamptz(3) not null,
        notice_number      text not null,
        noticed_on         date not null,
        progress_reports   integer not null,
        progress           text,
        progress_at        timestamptz(3),
        next_progress_due  timestamptz(3) not null,
        acceptance         text,
        acceptance_file_id uuid references file (id),
        delisted_at        timestamptz(3),
        constraint listing_one_per_number unique (number),
        constraint listing_is_of_its_subject check ((subject = 'HAZARD') = (hazard_id is not null) and (subject = 'ACCIDENT') = (accident_id is not null)),
        constraint listing_ended_knows_when check ((status = 'DELISTED') = (delisted_at is not null)),
        constraint listing_ended_was_accepted check (status <> 'DELISTED' or acceptance is not null)
      );
      create unique index listing_one_open_per_hazard on listing (hazard_id) where status = 'LISTED';
      create index listing_by_hazard on listing (hazard_id);
      create index listing_by_county on listing (county_code, status, deadline, id);
      create index listing_by_cell on listing (sector, township_code, status, deadline, id);
      create index listing_by_enterprise on listing (enterprise_id, id);
      ${historyOf('listing')}

      create table lookback (${entry}
        number         text not null,
        status         text not null check (status in ('OPEN', 'CONCLUDED')),
        hazard_id      uuid not null references hazard (id),
        enterprise_id  uuid references enterprise (id),
        sector         text not null,
        matter         text not null,
        opener_id      uuid,
        due_at         timestamptz(3) not null,
        finding        text check (finding in ('MISSED', 'CONCEALED', 'NOT_CHECKED', 'NONE')),
        conclusion     text,
        handling       text,
        report_file_id uuid references file (id),
        concluded_at   timestamptz(3),
        constraint lookback_one_per_number unique (number),
        constraint lookback_one_per_hazard unique (hazard_id),
        constraint lookback_concluded_has_a_finding check ((status = 'CONCLUDED') = (finding is not null and conclusion is not null and concluded_at is not null)),
        constraint lookback_fault_has_consequences check (finding is null or finding = 'NONE' or handling is not null)
      );
      create index lookback_by_county on lookback (county_code, status, due_at, id);
      create index lookback_by_cell on lookback (sector, township_code, status, due_at, id);
      ${historyOf('lookback')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
