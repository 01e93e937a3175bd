import type { MigrationInterface, QueryRunner } from 'typeorm';

const columns = [
  'dismiss_ground text',
  'dismissed_at timestamptz(3)',
  'dismisser_id uuid',
  'dismissal_contested_at timestamptz(3)',
  'dismissal_contest_reason text',
  'dismissal_contester_id uuid',
  'dismissal_reviewed_at timestamptz(3)',
  'dismissal_review_reason text',
  'dismissal_review_document text',
  'reinstated_at timestamptz(3)',
];
const grounds = ['NATURAL_DISASTER', 'NOT_BUSINESS', 'CRIMINAL_ACT', 'ILLNESS', 'SELF_HARM', 'OTHER'];

/** That an event is no accident of production is judged, contested and undone. */
export class WhatIsLeftOut implements MigrationInterface {
  name = 'WhatIsLeftOut1798070400263';

  async up(db: QueryRunner): Promise<void> {
    const adds = columns.map((column) => `add column ${column}`).join(', ');
    for (const each of ['accident', 'accident_history']) await db.query(`alter table ${each} ${adds}`);
    const values = grounds.map((each) => `'${each}'`).join(', ');
    await db.query(`
      alter table accident
        add constraint accident_dismiss_ground_check check (dismiss_ground in (${values})),
        add constraint accident_contested_says_why
          check ((dismissal_contested_at is null) = (dismissal_contest_reason is null)),
        add constraint accident_reviewed_says_why
          check ((dismissal_reviewed_at is null) = (dismissal_review_document is null))`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
