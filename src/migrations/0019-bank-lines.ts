import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the bank said of a batch and could not be entered, line by line, and what finance has looked into. */
export class BankLines implements MigrationInterface {
  name = 'BankLines1796428800019';

  async up(db: QueryRunner): Promise<void> {
    const columns = [
      'unentered_count integer check (unentered_count >= 0)',
      'unentered_keys text[]',
      'unentered_files text[]',
      'unentered_lines integer[]',
      'unentered_codes text[]',
      'unentered_ids text[]',
      'reviewed_keys text[]',
    ];
    const counts = ['files', 'lines', 'codes', 'ids'].map(
      (name) => `cardinality(unentered_${name}) = cardinality(unentered_keys)`,
    );
    await db.query(`
      ${['payment_batch', 'payment_batch_history'].map((table) => `alter table ${table} ${columns.map((column) => `add column ${column}`).join(', ')};`).join('\n      ')}
      alter table payment_batch add constraint payment_batch_tells_each_line_whole check (${counts.join(' and ')} and unentered_count >= cardinality(unentered_keys));
      create index payment_batch_with_unentered_lines on payment_batch (county_code, id) where unentered_count > 0;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
