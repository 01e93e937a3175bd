import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The names of the keys that the database is written under, and what has been sent in a day. */
export class KeysAndFiles implements MigrationInterface {
  name = 'KeysAndFiles1796428800016';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Digests under the keys themselves: whoever reads them has no key. Written by a start and by a rotation, never by who serves.
      create table key_name (
        purpose text primary key check (purpose in ('MASTER', 'FINDING')),
        name    text not null,
        since   timestamptz(3) not null
      );
      grant select on key_name to sanbixu_app;

      create index file_by_sender on file (client_id, operator_id, created_at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
