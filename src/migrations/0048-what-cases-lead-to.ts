import type { MigrationInterface, QueryRunner } from 'typeorm';
import { historyOf } from './0002-ground.js';
import { entryColumns } from './0010-governance.js';

/** What cases lead to: the four measures. */
export class WhatCasesLeadTo implements MigrationInterface {
  name = 'WhatCasesLeadTo1798070400162';

  async up(db: QueryRunner): Promise<void> {
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
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
