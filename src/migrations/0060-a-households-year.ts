import type { MigrationInterface, QueryRunner } from 'typeorm';

const columns: Readonly<Record<string, readonly string[]>> = {
  household_member: [
    'categories_from date',
    'joined_reason text',
    'joined_on date',
    'joined_basis text',
    'number_due timestamptz(3)',
    'death_event_id uuid',
    'death_revoked_on date',
    'death_revoked_reason text',
    'death_revoked_basis text',
  ],
  dwelling: ['added_on date', 'added_basis text'],
};

/** A household through the year: who joins it, who heads it, which home it has, and a death that was none. */
export class AHouseholdsYear implements MigrationInterface {
  name = 'AHouseholdsYear1798070400241';

  async up(db: QueryRunner): Promise<void> {
    for (const [table, added] of Object.entries(columns)) {
      const adds = added.map((column) => `add column ${column}`).join(', ');
      for (const each of [table, `${table}_history`]) await db.query(`alter table ${each} ${adds}`);
    }
    await db.query(`
      alter table household_member
        add constraint household_member_joined_reason_check
          check (joined_reason in ('BIRTH', 'MARRIAGE', 'ADOPTION', 'MOVING_IN', 'OMITTED')),
        add constraint household_member_joined_is_whole
          check ((joined_reason is null) = (joined_on is null) and (joined_on is null) = (joined_basis is null)),
        add constraint household_member_death_event_id_fkey
          foreign key (death_event_id) references disaster_event (id),
        add constraint household_member_disaster_killed check (death_event_id is null or status = 'DEAD'),
        add constraint household_member_revoked_says_why check ((death_revoked_on is null) = (death_revoked_reason is null)
          and (death_revoked_on is null) = (death_revoked_basis is null));
      create index household_member_by_death_event on household_member (death_event_id)
        where death_event_id is not null;
      create index household_member_number_due on household_member (county_code, number_due)
        where number_due is not null;
      create index household_by_member on household using gin (member_ids);
      alter table dwelling add constraint dwelling_added_is_whole check ((added_on is null) = (added_basis is null))`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
