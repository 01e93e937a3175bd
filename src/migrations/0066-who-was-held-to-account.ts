import type { MigrationInterface, QueryRunner } from 'typeorm';

const columns = [
  'publication_due timestamptz(3)',
  'published_at timestamptz(3)',
  'published_where text',
  'carried_out boolean',
  'evaluation_finding text',
  'evaluated_at timestamptz(3)',
];

/** Who was held to account is made public by a day, and whether it was carried out is evaluated one by one. */
export class WhoWasHeldToAccount implements MigrationInterface {
  name = 'WhoWasHeldToAccount1798070400266';

  async up(db: QueryRunner): Promise<void> {
    const adds = columns.map((column) => `add column ${column}`).join(', ');
    for (const each of ['accountability_item', 'accountability_item_history'])
      await db.query(`alter table ${each} ${adds}`);
    await db.query(`
      alter table accountability_item
        add constraint accountability_published_somewhere check ((published_at is null) = (published_where is null)),
        add constraint accountability_evaluated_says_what
          check ((evaluated_at is null) = (evaluation_finding is null) and (evaluated_at is null) = (carried_out is null))`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
