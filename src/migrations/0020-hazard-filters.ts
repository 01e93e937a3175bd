import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What partners look hazards up by: by number, by when they were found, and by what changed since they last asked. */
export class HazardFilters implements MigrationInterface {
  name = 'HazardFilters1796860800020';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create index hazard_by_number on hazard (number, id);
      create index hazard_by_found on hazard (county_code, found_at, id);
      create index hazard_by_update on hazard (county_code, updated_at, id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
