import type { MigrationInterface, QueryRunner } from 'typeorm';
import { historyOf } from './0002-ground.js';
import { entryColumns } from './0010-governance.js';

const columns: Readonly<Record<string, readonly string[]>> = {
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
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
