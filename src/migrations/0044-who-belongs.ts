import type { MigrationInterface, QueryRunner } from 'typeorm';

const columns: Readonly<Record<string, readonly string[]>> = {
  post: ['in_leadership boolean', 'unit text'],
  leadership_meeting: ['training_subject text'],
  pillar_tag: ['policy_id uuid'],
};

/**
 * A post knows whether it belongs to the leadership of its office and of which internal unit it is; a training says
 * what it was about; rules that were issued can be an element of the four systems.
 */
export class WhoBelongs implements MigrationInterface {
  name = 'WhoBelongs1798070400122';

  async up(db: QueryRunner): Promise<void> {
    for (const [table, added] of Object.entries(columns)) {
      const adds = added.map((column) => `add column ${column}`).join(', ');
      for (const each of [table, `${table}_history`]) await db.query(`alter table ${each} ${adds}`);
    }
    await db.query(`
      alter table leadership_meeting add constraint leadership_meeting_training_subject_check check (training_subject in
        ('WORK_SAFETY', 'EMERGENCY_MANAGEMENT', 'DISASTER_PREVENTION', 'FIRE_SAFETY', 'OTHER'));
      alter table pillar_tag drop constraint pillar_tag_names_one_entry,
        add constraint pillar_tag_names_one_entry
          check (num_nonnulls(organisation_id, committee_id, list_id, policy_id) = 1)
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
