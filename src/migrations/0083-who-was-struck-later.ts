import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A disaster reaches townships after it was entered, and each of them has its own hours to report. */
export class WhoWasStruckLater implements MigrationInterface {
  name = 'WhoWasStruckLater1798070400283';

  async up(db: QueryRunner): Promise<void> {
    for (const table of ['disaster_event', 'disaster_event_history'])
      await db.query(`alter table ${table} add column struck_later text[], add column struck_later_dues text[]`);
    await db.query(`
      alter table disaster_event add constraint disaster_event_struck_later_has_its_hours
        check (coalesce(cardinality(struck_later), 0) = coalesce(cardinality(struck_later_dues), 0))`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
