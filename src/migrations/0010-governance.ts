import type { MigrationInterface, QueryRunner } from 'typeorm';
import { historyOf } from './0002-ground.js';

/** What every entry's table begins with. */
export const entryColumns = `
        id            uuid primary key,
        version       integer not null,
        created_at    timestamptz(3) not null,
        updated_at    timestamptz(3) not null,
        acted_at      timestamptz(3) not null,
        region_code   text not null references region (code),
        county_code   text not null,
        township_code text not null,`;

/**
 * How a year is governed: lists and their items, reports, meetings, committees, letters, targets, tasks, issues,
 * bulletins and vetoes.
 */
export class Governance implements MigrationInterface {
  name = 'Governance1795996800010';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table sealed_month (${entryColumns}
        month      text not null check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
        figures    text not null,
        sealed_at  timestamptz(3) not null,
        constraint sealed_month_once unique (county_code, month)
      );
      ${historyOf('sealed_month')}

      create table assessment_cycle (${entryColumns}
        kind            text not null check (kind in ('QUARTER', 'HALF_YEAR', 'YEAR')),
        period          text not null,
        document        text not null,
        standings       text not null,
        speaker_id      uuid references organisation (id),
        rewarded_ids    uuid[] not null,
        opinion         text not null,
        issued_at       timestamptz(3) not null,
        constraint assessment_cycle_once unique (county_code, period)
      );
      ${historyOf('assessment_cycle')}

      create table veto_record (${entryColumns}
        number          text not null,
        organisation_id uuid not null references organisation (id),
        operator_id     uuid references operator (id),
        year            integer not null,
        ground          text not null,
        finding         text not null,
        document        text not null,
        veto_until      date not null,
        constraint veto_record_one_per_number unique (number)
      );
      create index veto_record_by_subject on veto_record (organisation_id, year);
      ${historyOf('veto_record')}

      create table committee (${entryColumns}
        status          text not null check (status in ('STANDING', 'DISSOLVED')),
        kind            text not null check (kind in ('SAFETY', 'DISASTER_REDUCTION', 'SPECIALISED', 'SPECIAL_OFFICE', 'HEADQUARTERS', 'TASK_FORCE')),
        name            text not null,
        organisation_id uuid not null references organisation (id),
        leader_post_id  uuid references post (id),
        member_ids      uuid[] not null,
        meets_months    integer not null check (meets_months in (1, 3, 6, 12)),
        document        text not null,
        clause          text,
        established_on  date not null,
        until           date,
        dissolved_at    timestamptz(3),
        constraint committee_task_force_has_an_end check (kind <> 'TASK_FORCE' or until is not null)
      );
      create index committee_by_county on committee (county_code, kind, name, id);
      ${historyOf('committee')}

      create table leadership_meeting (${entryColumns}
        number          text not null,
        body            text not null check (body in ('PARTY_STANDING_COMMITTEE', 'GOVERNMENT_EXECUTIVE', 'WORK_COMMITTEE', 'COMMITTEE', 'OFFICE')),
        kind            text not null check (kind in ('HEARING', 'DELIBERATION', 'EVALUATION', 'DISPATCH', 'JOINT', 'INSPECTION', 'TRAINING')),
        organisation_id uuid not null references organisation (id),
        committee_id    uuid references committee (id),
        held_on         date not null,
        topic           text not null,
        resolutions     text not null,
        attendees       integer not null check (attendees > 0),
        constraint leadership_meeting_one_per_number unique (number),
        constraint leadership_meeting_of_a_committee_names_it check ((body = 'COMMITTEE') = (committee_id is not null))
      );
      create index leadership_meeting_by_day on leadership_meeting (county_code, held_on, id);
      ${historyOf('leadership_meeting')}

      create table duty_list (${entryColumns}
        kind            text not null check (kind in ('DUTY', 'ANNUAL_KEY', 'POWER', 'RESPONSIBILITY')),
        year            integer not null,
        title           text not null,
        organisation_id uuid not null references organisation (id),
        document        text not null,
        clause          text,
        published_on    date not null,
        item_count      integer not null,
        constraint duty_list_once unique (organisation_id, kind, year, title)
      );
      create index duty_list_by_county on duty_list (county_code, year, id);
      ${historyOf('duty_list')}

      create table duty_item (${entryColumns}
        status          text not null check (status in ('OPEN', 'SUBMITTED', 'RETURNED', 'CONFIRMED')),
        list_id         uuid not null references duty_list (id),
        kind            text not null check (kind in ('DUTY', 'POWER', 'RESPONSIBILITY')),
        place           integer not null,
        organisation_id uuid not null references organisation (id),
        post_id         uuid references post (id),
        content         text not null,
        measure         text,
        clause          text,
        due_at          timestamptz(3),
        target_quantity integer,
        unit            text,
        done_quantity   integer,
        progress        text,
        evidence_ids    uuid[] not null,
        submitter_id    uuid,
        submitted_at    timestamptz(3),
        opinion         text,
        confirmer_id    uuid,
        confirmed_at    timestamptz(3),
        constraint duty_item_submitted_has_evidence check (status not in ('SUBMITTED', 'CONFIRMED') or evidence_ids <> '{}'),
        constraint duty_item_not_confirmed_by_its_submitter check (confirmer_id is null or confirmer_id <> submitter_id)
      );
      create index duty_item_public on duty_item (kind, place, id) where kind <> 'DUTY';
      create index duty_item_by_list on duty_item (list_id, place, id);
      create index duty_item_by_office on duty_item (organisation_id, status, due_at, id);
      create index duty_item_by_county on duty_item (county_code, status, due_at, id);
      ${historyOf('duty_item')}

      create table duty_report (${entryColumns}
        status          text not null check (status in ('SUBMITTED', 'RETURNED', 'REVIEWED')),
        period          text not null,
        organisation_id uuid not null references organisation (id),
        post_id         uuid not null references post (id),
        reporter_id     uuid not null references operator (id),
        content         text not null,
        meeting_id      uuid references leadership_meeting (id),
        result          text check (result in ('GOOD', 'FAIR', 'POOR')),
        opinion         text,
        reviewed_at     timestamptz(3),
        constraint duty_report_once unique (post_id, period),
        constraint duty_report_reviewed_has_a_result check ((status = 'REVIEWED') = (result is not null))
      );
      create index duty_report_by_county on duty_report (county_code, period, id);
      ${historyOf('duty_report')}

      create table key_task (${entryColumns}
        status          text not null check (status in ('OPEN', 'REPORTED', 'CONFIRMED')),
        list_id         uuid not null references duty_list (id),
        place           integer not null,
        organisation_id uuid not null references organisation (id),
        co_ids          uuid[] not null,
        year            integer not null,
        content         text not null,
        measure         text,
        measure_kind    text not null check (measure_kind in ('PEOPLE', 'TECHNICAL', 'ENGINEERING', 'MANAGEMENT')),
        clause          text,
        quantity        integer not null check (quantity > 0),
        unit            text not null,
        by_quarter      integer[] not null,
        done_quantity   integer not null,
        progress        text,
        reporter_id     uuid,
        reported_at     timestamptz(3),
        confirmer_id    uuid,
        confirmed_at    timestamptz(3),
        constraint key_task_has_four_quarters check (cardinality(by_quarter) = 4),
        constraint key_task_confirmed_is_done check (status <> 'CONFIRMED' or done_quantity >= quantity)
      );
      create index key_task_by_list on key_task (list_id, place, id);
      create index key_task_by_county on key_task (county_code, year, place, id);
      create index key_task_by_office on key_task (organisation_id, year, id);
      ${historyOf('key_task')}

      create table safety_target (${entryColumns}
        year            integer not null,
        measure         text not null,
        bound           text not null check (bound in ('AT_MOST', 'AT_LEAST')),
        value           numeric(14, 4) not null,
        unit            text not null,
        document        text not null,
        clause          text not null,
        organisation_id uuid references organisation (id)
      );
      create unique index safety_target_once on safety_target (county_code, year, measure, coalesce(organisation_id, '00000000-0000-0000-0000-000000000000'::uuid));
      ${historyOf('safety_target')}

      create table issue (${entryColumns}
        number          text not null,
        status          text not null check (status in ('OPEN', 'RECTIFIED', 'VERIFIED')),
        pool            text not null check (pool in ('LIST', 'RESERVOIR', 'FULL')),
        kind            text not null check (kind in ('SAFETY', 'DISASTER', 'COORDINATION', 'INTEGRITY')),
        organisation_id uuid not null references organisation (id),
        content         text not null,
        source          text not null,
        due_at          timestamptz(3) not null,
        raiser_id       uuid,
        answer          text,
        answerer_id     uuid,
        evidence_ids    uuid[] not null,
        rectified_at    timestamptz(3),
        verification    text,
        verified_at     timestamptz(3),
        returns         integer not null,
        constraint issue_one_per_number unique (number),
        constraint issue_rectified_is_answered check (status = 'OPEN' or answer is not null)
      );
      create index issue_by_county on issue (county_code, status, due_at, id);
      create index issue_by_office on issue (organisation_id, status, due_at, id);
      ${historyOf('issue')}

      create table supervision (${entryColumns}
        number          text not null,
        status          text not null check (status in ('ISSUED', 'ANSWERED', 'CLOSED')),
        level           text not null check (level in ('REMINDER', 'URGING', 'INTERVIEW', 'CRITICISM')),
        organisation_id uuid not null references organisation (id),
        issuer_id       uuid not null references organisation (id),
        about_type      text,
        about_id        uuid,
        matter          text not null,
        requirement     text not null,
        skip_reason     text,
        answer_due      timestamptz(3) not null,
        answer          text,
        answered_at     timestamptz(3),
        conclusion      text,
        closed_at       timestamptz(3),
        constraint supervision_one_per_number unique (number),
        constraint supervision_answered_has_an_answer check (status = 'ISSUED' or answer is not null)
      );
      create index supervision_by_office on supervision (organisation_id, status, answer_due, id);
      create index supervision_by_county on supervision (county_code, status, answer_due, id);
      create index supervision_about on supervision (about_id) where about_id is not null;
      ${historyOf('supervision')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
