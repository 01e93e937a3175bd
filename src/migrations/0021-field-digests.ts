import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of a bound request's input a short digest a field, so that a key used again says in which fields it differs. */
export class FieldDigests implements MigrationInterface {
  name = 'FieldDigests1796860800021';

  async up(db: QueryRunner): Promise<void> {
    // What was bound before has none: it is replayed as ever, and of another input under its key no field is named.
    await db.query('alter table request_key add column field_digests bytea');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
