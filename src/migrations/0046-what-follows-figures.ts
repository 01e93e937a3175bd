import type { MigrationInterface, QueryRunner } from 'typeorm';

const columns: Readonly<Record<string, readonly string[]>> = {
  last_speech: ['submitted_at timestamptz(3)'],
};

/** What follows where a figure, a speech or a target is missed, and what is taken out again. */
export class WhatFollowsFigures implements MigrationInterface {
  name = 'WhatFollowsFigures1798070400142';

  async up(db: QueryRunner): Promise<void> {
    for (const [table, added] of Object.entries(columns)) {
      const adds = added.map((column) => `add column ${column}`).join(', ');
      for (const each of [table, `${table}_history`]) await db.query(`alter table ${each} ${adds}`);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
