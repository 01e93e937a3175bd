import type { MigrationInterface, QueryRunner } from 'typeorm';

const columns: Readonly<Record<string, readonly string[]>> = {
  dishonesty_listing: [
    'removal_applied_at timestamptz(3)',
    'removal_statement text',
    'removal_refused_at timestamptz(3)',
    'removal_refusal text',
  ],
  joint_sanction: ['until date'],
};

/** A listing falls with its ground, its removal can be applied for, and its sanctions last no longer than it does. */
export class WhatFallsWithItsGround implements MigrationInterface {
  name = 'WhatFallsWithItsGround1798070400273';

  async up(db: QueryRunner): Promise<void> {
    for (const [table, added] of Object.entries(columns)) {
      const adds = added.map((column) => `add column ${column}`).join(', ');
      for (const each of [table, `${table}_history`]) await db.query(`alter table ${each} ${adds}`);
    }
    await db.query(`
      alter table dishonesty_listing
        add constraint dishonesty_removal_applied_for_says_why
          check ((removal_applied_at is null) = (removal_statement is null)),
        add constraint dishonesty_removal_refused_says_why
          check ((removal_refused_at is null) = (removal_refusal is null))`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
