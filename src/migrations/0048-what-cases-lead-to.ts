import type { MigrationInterface, QueryRunner } from 'typeorm';
import { historyOf } from './0002-ground.js';
import { entryColumns } from './0010-governance.js';

const columns: Readonly<Record<string, readonly string[]>> = {
  enforcement_item: ['document text', 'townships text[]', 'end_reason text', 'end_document text'],
  publication: ['outcome text'],
  dishonesty_listing: [
    'statement_due timestamptz(3)',
    'statement text',
    'stated_at timestamptz(3)',
    'decision_due timestamptz(3)',
    'proposer_id uuid',
    'decider_id uuid',
    'policy_id uuid',
  ],
};

/** What cases lead to: the four measures, and offices that join in sanctions. */
export class WhatCasesLeadTo implements MigrationInterface {
  name = 'WhatCasesLeadTo1798070400162';

  async up(db: QueryRunner): Promise<void> {
    for (const [table, added] of Object.entries(columns)) {
      const adds = added.map((column) => `add column ${column}`).join(', ');
      for (const each of [table, `${table}_history`]) await db.query(`alter table ${each} ${adds}`);
    }
    await db.query(`
      create table four_always_answer (${entryColumns}
        status          text not null check (status in ('ANSWERED', 'WITHDRAWN')),
        measure         text not null check (measure in ('CLOSE', 'PUNISH', 'SUSPEND', 'PURSUE')),
        taken           boolean not null,
        ground          text check (ground in ('NO_GROUND_OF_CLOSURE', 'CORRECTED_AND_QUALIFIED', 'STOPPED_BY_CLOSURE',
          'MINOR_AND_CORRECTED', 'NO_CRIME_SUSPECTED', 'NOT_PROVEN')),
        taken_by        text,
        answered_at     timestamptz(3) not null,
        withdraw_reason text,
        case_id         uuid not null references enforcement_case (id),
        organisation_id uuid not null references organisation (id),
        constraint four_always_taken_or_for_a_ground
          check (taken = (ground is null) and taken = (taken_by is not null))
      );
      create unique index four_always_answered_once on four_always_answer (case_id, measure) where status = 'ANSWERED';
      create index four_always_by_county on four_always_answer (county_code, created_at desc, id desc);
      create index four_always_by_office on four_always_answer (organisation_id, created_at desc, id desc);
      ${historyOf('four_always_answer')}

      alter table dishonesty_listing
        add constraint dishonesty_statement_has_its_time check ((statement is null) = (stated_at is null));
      create table joint_sanction (${entryColumns}
        status          text not null check (status in ('TOLD', 'ANSWERED', 'ENDED')),
        measure         text not null check (measure in ('FINANCE', 'LAND_AND_PROJECTS', 'PROCUREMENT', 'SUBSIDIES',
          'HONOURS', 'SUPERVISION')),
        unit_name       text not null,
        ground          text not null,
        told_at         timestamptz(3) not null,
        answer_due      timestamptz(3) not null,
        answered_at     timestamptz(3),
        taken           boolean,
        taken_on        date,
        answer          text,
        ended_at        timestamptz(3),
        listing_id      uuid not null references dishonesty_listing (id),
        organisation_id uuid not null references organisation (id),
        enterprise_id   uuid not null references enterprise (id),
        constraint joint_sanction_answer_is_whole check ((answered_at is null) = (taken is null)
          and (answered_at is null) = (answer is null) and coalesce(taken, false) = (taken_on is not null))
      );
      create index joint_sanction_by_county on joint_sanction (county_code, created_at desc, id desc);
      create index joint_sanction_by_office on joint_sanction (organisation_id, created_at desc, id desc);
      create index joint_sanction_by_listing on joint_sanction (listing_id);
      create index joint_sanction_by_enterprise on joint_sanction (enterprise_id);
      ${historyOf('joint_sanction')}

      create table script_phrase (${entryColumns}
        status          text not null check (status in ('ADOPTED', 'SUPERSEDED', 'ENDED')),
        step            text not null check (step in ('CREDENTIALS', 'SCENE', 'QUESTIONING', 'EVIDENCE', 'ORDER',
          'NOTICE', 'DEFENCE', 'HEARING', 'DECISION', 'RECHECK')),
        sectors         text[] not null,
        wording         text not null,
        document        text not null,
        valid_from      date not null,
        last_on         date,
        end_reason      text,
        organisation_id uuid not null references organisation (id),
        former_id       uuid references script_phrase (id),
        constraint script_phrase_ends_for_a_reason check ((last_on is null) = (end_reason is null))
      );
      create index script_phrase_by_county on script_phrase (county_code, created_at desc, id desc);
      create index script_phrase_by_time on script_phrase (created_at desc, id desc);
      ${historyOf('script_phrase')}

      create table typical_case (${entryColumns}
        status         text not null check (status in ('PROPOSED', 'EXPOSED', 'REFUSED', 'ENDED')),
        title          text not null,
        summary        text not null,
        lesson         text not null,
        masked_name    text not null,
        sector         text not null,
        conduct        text not null,
        fine_fen       bigint,
        exposed_at     timestamptz(3),
        shown_until    date,
        end_reason     text,
        ended_at       timestamptz(3),
        publication_id uuid not null references publication (id),
        case_id        uuid not null references enforcement_case (id),
        proposer_id    uuid references operator (id),
        decider_id     uuid references operator (id),
        constraint typical_case_is_shown_until_a_day check ((exposed_at is null) = (shown_until is null))
      );
      create unique index typical_case_once on typical_case (publication_id) where status in ('PROPOSED', 'EXPOSED');
      create index typical_case_by_county on typical_case (county_code, created_at desc, id desc);
      create index typical_case_by_time on typical_case (created_at desc, id desc);
      ${historyOf('typical_case')}

      alter table publication add constraint publication_outcome_check
        check (outcome in ('PENALTY', 'NO_PENALTY_MINOR', 'NO_PENALTY_NOT_PROVEN', 'TRANSFERRED'));

      create table process_recording (${entryColumns}
        status          text not null check (status in ('KEPT', 'WITHDRAWN')),
        step            text not null check (step in ('CREDENTIALS', 'SCENE', 'QUESTIONING', 'EVIDENCE', 'ORDER',
          'NOTICE', 'DEFENCE', 'HEARING', 'DECISION', 'RECHECK')),
        medium          text not null check (medium in ('TEXT', 'PHOTO', 'AUDIO', 'VIDEO')),
        begun_at        timestamptz(3) not null,
        ended_at        timestamptz(3) not null,
        device          text,
        kept_until      date not null,
        withdraw_reason text,
        case_id         uuid references enforcement_case (id),
        inspection_id   uuid references inspection (id),
        file_id         uuid not null references file (id),
        organisation_id uuid not null references organisation (id),
        constraint process_recording_is_of_one check (num_nonnulls(case_id, inspection_id) = 1),
        constraint process_recording_times_are_in_order check (begun_at < ended_at)
      );
      create index process_recording_by_county on process_recording (county_code, created_at desc, id desc);
      create index process_recording_by_case on process_recording (case_id);
      create index process_recording_by_inspection on process_recording (inspection_id);
      ${historyOf('process_recording')}

      create table case_handover (${entryColumns}
        status       text not null check (status in ('HANDED_OVER', 'RETURNED', 'RECEIVED', 'FED_BACK')),
        things       text[] not null,
        handed_at    timestamptz(3) not null,
        receipt_due  timestamptz(3) not null,
        received_at  timestamptz(3),
        missing      text,
        feedback_due timestamptz(3),
        fed_back_at  timestamptz(3),
        outcome      text check (outcome in ('IN_HAND', 'PENALISED', 'NOT_PENALISED', 'WITHDRAWN')),
        feedback     text,
        case_id      uuid not null references enforcement_case (id),
        giver_id     uuid not null references operator (id),
        receiver_id  uuid not null references operator (id),
        file_ids     uuid[] not null,
        constraint case_handover_is_to_another check (giver_id <> receiver_id),
        constraint case_handover_feedback_is_whole check ((outcome is null) = (fed_back_at is null)
          and (outcome is null) = (feedback is null))
      );
      create index case_handover_by_county on case_handover (county_code, created_at desc, id desc);
      create index case_handover_by_case on case_handover (case_id);
      create index case_handover_by_receiver on case_handover (receiver_id, status);
      ${historyOf('case_handover')}

      alter table enforcement_item add constraint enforcement_item_ends_by_a_document
        check ((end_reason is null) = (end_document is null) and (end_reason is null or effective_to is not null));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
