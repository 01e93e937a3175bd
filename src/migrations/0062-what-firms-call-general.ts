import type { MigrationInterface, QueryRunner } from 'typeorm';

const columns = [
  'self_graded boolean',
  'grade_confirmed_at timestamptz(3)',
  'grade_confirmer_id uuid',
  'grade_opinion text',
  'found_major_at timestamptz(3)',
  'found_major_reason text',
  'former_hazard_id uuid',
];

/** What an enterprise calls GENERAL comes before an authority, and what was MAJOR is followed by one that names it. */
export class WhatFirmsCallGeneral implements MigrationInterface {
  name = 'WhatFirmsCallGeneral1798070400262';

  async up(db: QueryRunner): Promise<void> {
    const adds = columns.map((column) => `add column ${column}`).join(', ');
    for (const each of ['hazard', 'hazard_history']) await db.query(`alter table ${each} ${adds}`);
    await db.query(`
      alter table hazard
        add constraint hazard_grade_confirmed_says_what check ((grade_confirmed_at is null) = (grade_opinion is null)),
        add constraint hazard_found_major_says_why check ((found_major_at is null) = (found_major_reason is null));
      create index hazard_grade_to_confirm on hazard (county_code, status)
        where self_graded and grade = 'GENERAL' and grade_confirmed_at is null`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
