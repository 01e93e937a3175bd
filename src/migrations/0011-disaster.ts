import type { MigrationInterface, QueryRunner } from 'typeorm';
import { historyOf, personsOf } from './0002-ground.js';
import { entryColumns } from './0010-governance.js';

/** Disasters, what was lost in them, and who was relocated. */
export class Disaster implements MigrationInterface {
  name = 'Disaster1796083200011';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table disaster_event (${entryColumns}
        number              text not null,
        status              text not null check (status in ('ACTIVE', 'ENDED')),
        kind                text not null check (kind ~ '^0[1-5][0-9]{4}$'),
        name                text not null,
        townships           text[] not null,
        started_at          timestamptz(3) not null,
        first_report_due    timestamptz(3) not null,
        grade               text check (grade in ('ESPECIALLY_GRAVE', 'GRAVE', 'LARGER', 'GENERAL')),
        warning_colour      text check (warning_colour in ('RED', 'ORANGE', 'YELLOW', 'BLUE')),
        warning_issuer      text check (warning_issuer in ('COUNTY', 'CITY', 'METEOROLOGY')),
        response_level      text check (response_level in ('LEVEL_1', 'LEVEL_2', 'LEVEL_3', 'LEVEL_4')),
        response_started_at timestamptz(3),
        response_days       integer check (response_days > 0),
        response_measures   text,
        ended_at            timestamptz(3),
        end_note            text,
        constraint disaster_event_one_per_number unique (number),
        constraint disaster_event_response_is_whole check ((response_level is null) = (response_started_at is null) and (response_level is null) = (response_measures is null)),
        constraint disaster_event_ended_has_no_response check (status <> 'ENDED' or (response_level is null and ended_at is not null))
      );
      create index disaster_event_by_county on disaster_event (county_code, started_at, id);
      ${historyOf('disaster_event')}

      create table loss_report (${entryColumns}
        number          text not null,
        status          text not null check (status in ('REPORTED', 'VERIFIED')),
        event_id        uuid not null references disaster_event (id),
        kind            text not null check (kind in ('FIRST', 'FOLLOW_UP', 'VERIFICATION')),
        observed_at     timestamptz(3) not null,
        organisation_id uuid not null references organisation (id),
        reporter_id     uuid,
        affected integer not null check (affected >= 0),
        dead integer not null check (dead >= 0),
        missing integer not null check (missing >= 0),
        relocated_together integer not null check (relocated_together >= 0),
        relocated_apart integer not null check (relocated_apart >= 0),
        needing_emergency_aid integer not null check (needing_emergency_aid >= 0),
        needing_transition_aid integer not null check (needing_transition_aid >= 0),
        short_of_water integer not null check (short_of_water >= 0),
        collapsed_households integer not null check (collapsed_households >= 0),
        collapsed_rooms integer not null check (collapsed_rooms >= 0),
        severe_households integer not null check (severe_households >= 0),
        severe_rooms integer not null check (severe_rooms >= 0),
        slight_households integer not null check (slight_households >= 0),
        slight_rooms integer not null check (slight_rooms >= 0),
        crops_affected_mu integer not null check (crops_affected_mu >= 0),
        crops_damaged_mu integer not null check (crops_damaged_mu >= 0),
        crops_ruined_mu integer not null check (crops_ruined_mu >= 0),
        agriculture_loss_fen bigint not null check (agriculture_loss_fen >= 0),
        industry_loss_fen bigint not null check (industry_loss_fen >= 0),
        infrastructure_loss_fen bigint not null check (infrastructure_loss_fen >= 0),
        public_service_loss_fen bigint not null check (public_service_loss_fen >= 0),
        household_loss_fen bigint not null check (household_loss_fen >= 0),
        direct_loss_fen bigint not null check (direct_loss_fen >= 0),
        opinion         text,
        verified_at     timestamptz(3),
        constraint loss_report_one_per_number unique (number),
        constraint loss_report_crops_nest check (crops_ruined_mu <= crops_damaged_mu and crops_damaged_mu <= crops_affected_mu),
        constraint loss_report_sums_agree check (agriculture_loss_fen + industry_loss_fen + infrastructure_loss_fen + public_service_loss_fen + household_loss_fen = direct_loss_fen),
        constraint loss_report_verified_knows_when check ((status = 'VERIFIED') = (verified_at is not null))
      );
      create unique index loss_report_one_first on loss_report (event_id, region_code) where kind = 'FIRST';
      create index loss_report_by_event on loss_report (event_id, region_code, observed_at, id);
      create index loss_report_by_place on loss_report (county_code, township_code, observed_at, id);
      ${historyOf('loss_report')}

      create table relocated_person (${entryColumns}
        status          text not null check (status in ('RELOCATED', 'RETURNED')),
        event_id        uuid not null references disaster_event (id),
        organisation_id uuid not null references organisation (id),
        shelter         text not null,
        relocated_at    timestamptz(3) not null,
        food_at         timestamptz(3),
        clothes_at      timestamptz(3),
        shelter_at      timestamptz(3),
        water_at        timestamptz(3),
        medical_at      timestamptz(3),
        returned_at     timestamptz(3),
        constraint relocated_person_returned_knows_when check ((status = 'RETURNED') = (returned_at is not null))
      );
      create index relocated_person_by_event on relocated_person (event_id, id);
      create index relocated_person_by_place on relocated_person (county_code, township_code, relocated_at, id);
      ${historyOf('relocated_person')}
      ${personsOf('relocated_person', ['person_name', 'id_number'])}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
