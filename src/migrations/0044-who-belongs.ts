import type { MigrationInterface, QueryRunner } from 'typeorm';

const columns: Readonly<Record<string, readonly string[]>> = {
  post: ['in_leadership boolean', 'unit text'],
};

/** A post knows whether it belongs to the leadership of its office, and which internal unit it is of. */
export class WhoBelongs implements MigrationInterface {
  name = 'WhoBelongs1798070400122';

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
