import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What changed since a partner last asked, and the cases of a span: by what the filters of lists look. Numbers are
 * unique, and indexed so.
 */
export class PartnerFilters implements MigrationInterface {
  name = 'PartnerFilters1796860800022';

  async up(db: QueryRunner): Promise<void> {
    const lists = [
      'enterprise',
      'enforcement_case',
      'inspection',
      'relief_claim',
      'payout',
      'accident',
      'responsibility',
    ];
    for (const table of lists)
      await db.query(`create index ${table}_by_update on ${table} (county_code, updated_at, id)`);
    await db.query('create index enforcement_case_by_opening on enforcement_case (county_code, created_at, id)');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
