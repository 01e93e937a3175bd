import type { MigrationInterface, QueryRunner } from 'typeorm';

const columns: Readonly<Record<string, readonly string[]>> = {
  assessment_cycle: ['frequent_units text'],
  last_speech: ['enterprise_id uuid'],
  investigation: ['not_righted_ids uuid[]'],
  accountability_item: ['organisation_id uuid'],
};

/**
 * Enterprises and institutions with many accidents are told of and heard; what is decided after an investigation
 * names the office by its key.
 */
export class WhoIsBarredAndHeard implements MigrationInterface {
  name = 'WhoIsBarredAndHeard1798070400041';

  async up(db: QueryRunner): Promise<void> {
    for (const [table, added] of Object.entries(columns)) {
      const adds = added.map((column) => `add column ${column}`).join(', ');
      for (const each of [table, `${table}_history`]) await db.query(`alter table ${each} ${adds}`);
    }
    await db.query(`alter table last_speech add foreign key (enterprise_id) references enterprise (id);
      alter table accountability_item add foreign key (organisation_id) references organisation (id);
      create index last_speech_by_enterprise on last_speech (enterprise_id, due_on);
      create index accountability_item_by_office on accountability_item (organisation_id)`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
