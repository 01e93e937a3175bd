import type { MigrationInterface, QueryRunner } from 'typeorm';

const added = ['further_decision text', 'further_decided_at timestamptz(3)', 'further_decider_id uuid'];

/** A matter that was decided may be decided further, and the first decision stands. */
export class WhatIsDecidedFurther implements MigrationInterface {
  name = 'WhatIsDecidedFurther1798070400101';

  async up(db: QueryRunner): Promise<void> {
    const adds = added.map((column) => `add column ${column}`).join(', ');
    for (const each of ['issue', 'issue_history']) await db.query(`alter table ${each} ${adds}`);
    await db.query(`
      alter table issue add constraint issue_further_decision_is_whole
        check ((further_decision is null) = (further_decided_at is null)
          and (further_decided_at is null or decided_at is not null))
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
