import type { MigrationInterface, QueryRunner } from 'typeorm';

const columns: Readonly<Record<string, readonly string[]>> = {
  hazard: ['evidence_file_ids', 'fix_file_ids', 'rectification_file_ids'],
  finding: ['evidence_file_ids'],
  interference_record: ['evidence_file_ids'],
  case_evidence: ['file_ids'],
};

/**
 * Several files show one thing. The column of the one file stays beside, with what it has, and is read first: of no
 * version
 * its content changes, and nothing (null) is no part of a version's digest.
 */
export class SeveralFiles implements MigrationInterface {
  name = 'SeveralFiles1796860800023';

  async up(db: QueryRunner): Promise<void> {
    for (const [table, added] of Object.entries(columns)) {
      const adds = added.map((column) => `add column ${column} uuid[]`).join(', ');
      for (const each of [table, `${table}_history`]) await db.query(`alter table ${each} ${adds}`);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
