import type { MigrationInterface, QueryRunner } from 'typeorm';

const columns: Readonly<Record<string, readonly string[]>> = {
  organisation: ['successor_id uuid', 'register_document text'],
  post: ['ended_on date', 'register_document text'],
  operator: ['left_on date', 'register_document text'],
  client: ['office_ids uuid[]', 'previous_key text', 'previous_key_until date', 'register_document text'],
};

/** Offices, posts, people and systems are kept by acts: each on a document, and none is taken out of the register. */
export class WhoKeepsTheRegister implements MigrationInterface {
  name = 'WhoKeepsTheRegister1798070400300';

  async up(db: QueryRunner): Promise<void> {
    for (const [table, added] of Object.entries(columns)) {
      const adds = added.map((column) => `add column ${column}`).join(', ');
      for (const each of [table, `${table}_history`]) await db.query(`alter table ${each} ${adds}`);
    }
    await db.query(`
      alter table organisation
        add constraint organisation_successor_id_fkey foreign key (successor_id) references organisation (id),
        add constraint organisation_followed_once_ended check (successor_id is null or ended_on is not null);
      create index organisation_by_successor on organisation (successor_id) where successor_id is not null;
      alter table client
        add constraint client_previous_key_has_an_end check ((previous_key is null) = (previous_key_until is null));
      create unique index client_by_previous_key on client (previous_key) where previous_key is not null;
      create table client_use (
        client_id    uuid primary key references client (id),
        last_used_at timestamptz(3) not null
      );
      grant select, insert, update on client_use to sanbixu_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
