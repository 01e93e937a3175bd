import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The opinion on what a subject said before it was listed stands on the entry; up to 0.6.0 it was kept only where the
 * subject was not listed, as the reason for that.
 */
export class OpinionsOnListing implements MigrationInterface {
  name = 'OpinionsOnListing1797724800026';

  async up(db: QueryRunner): Promise<void> {
    for (const table of ['dishonesty_listing', 'dishonesty_listing_history'])
      await db.query(`alter table ${table} add column opinion text`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
