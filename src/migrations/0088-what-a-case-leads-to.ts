import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is registered nowhere is banned by an order, and of a case without its unit it is told why. */
export class WhatACaseLeadsTo implements MigrationInterface {
  name = 'WhatACaseLeadsTo1798070400288';

  async up(db: QueryRunner): Promise<void> {
    for (const table of ['enforcement_case', 'enforcement_case_history'])
      await db.query(`alter table ${table} add column ban_document text, add column banned_on date,
        add column ban_measures text, add column ban_officer_ids uuid[], add column ban_file_id uuid,
        add column no_unit_ground text, add column no_unit_evidence_ids uuid[], add column no_unit_case_id uuid`);
    await db.query(`
      alter table enforcement_case
        add constraint enforcement_case_ban_file_id_fkey foreign key (ban_file_id) references file (id),
        add constraint enforcement_case_no_unit_case_id_fkey foreign key (no_unit_case_id)
          references enforcement_case (id),
        add constraint enforcement_case_banned_is_whole check ((banned_on is null) = (ban_document is null)
          and (banned_on is null) = (ban_file_id is null)),
        add constraint enforcement_case_banned_is_registered_nowhere
          check (banned_on is null or unregistered_name is not null),
        add constraint enforcement_case_no_unit_ground_check check (no_unit_ground in ('NO_FAULT',
          'MINOR_AND_CORRECTED', 'DISSOLVED', 'BEYOND_LIMITATION', 'TRANSFERRED_AS_A_CRIME', 'PUNISHED_IN_ANOTHER_CASE')),
        add constraint enforcement_case_no_unit_is_shown
          check ((no_unit_ground is null) = (coalesce(cardinality(no_unit_evidence_ids), 0) = 0))`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
