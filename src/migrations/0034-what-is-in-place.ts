import type { MigrationInterface, QueryRunner } from 'typeorm';

const columns: Readonly<Record<string, readonly string[]>> = {
  key_task: ['check_due_on date'],
  task_check: [
    'answer_due_on date',
    'answer text',
    'answered_at timestamptz(3)',
    'recheck_due_on date',
    'answerer_id uuid',
    'answer_file_id uuid',
  ],
};

/** What is not in place on a key task is answered and checked again, each by a day. */
export class WhatIsInPlace implements MigrationInterface {
  name = 'WhatIsInPlace1798070400042';

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
