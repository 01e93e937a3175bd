import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who of a committee came to its meeting, and from which of its members nobody did. */
export class WhoCame implements MigrationInterface {
  name = 'WhoCame1798070400071';

  async up(db: QueryRunner): Promise<void> {
    for (const each of ['leadership_meeting', 'leadership_meeting_history'])
      await db.query(`alter table ${each} add column present_ids uuid[], add column absent_ids uuid[]`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
