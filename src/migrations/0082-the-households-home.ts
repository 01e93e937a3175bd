import type { MigrationInterface, QueryRunner } from 'typeorm';

const columns: Readonly<Record<string, readonly string[]>> = {
  relief_claim: [
    'remedy_home text',
    'remedy_household text',
    'home_seen_on date',
    'home_lived_in_then boolean',
    'home_basis text',
    'home_file_ids uuid[]',
    'start_due timestamptz(3)',
    'done_due timestamptz(3)',
    'first_due timestamptz(3)',
    'acceptor_ids uuid[]',
    'acceptance_paper text',
    'roster_file_id uuid',
    'roster_line text',
  ],
  payment_batch: ['pay_due timestamptz(3)'],
  payout: ['correct_due timestamptz(3)'],
};

/** A home is remedied once however often it is entered, and everything that is owed to a household has its day. */
export class TheHouseholdsHome implements MigrationInterface {
  name = 'TheHouseholdsHome1798070400282';

  async up(db: QueryRunner): Promise<void> {
    for (const [table, added] of Object.entries(columns)) {
      const adds = added.map((column) => `add column ${column}`).join(', ');
      for (const each of [table, `${table}_history`]) await db.query(`alter table ${each} ${adds}`);
    }
    await db.query(`
      alter table relief_claim
        add constraint relief_claim_remedies_an_entered_home
          check ((remedy_home is null) = (remedy_household is null) and (remedy_home is null or remedy_event_id is not null)),
        add constraint relief_claim_roster_file_id_fkey foreign key (roster_file_id) references file (id),
        add constraint relief_claim_roster_names_its_line check ((roster_file_id is null) = (roster_line is null)),
        add constraint relief_claim_home_is_found_whole
          check ((home_seen_on is null) = (home_basis is null) and (home_seen_on is null) = (home_lived_in_then is null));
      create unique index relief_claim_one_remedy_of_home on relief_claim (remedy_home)
        where status not in ('REJECTED', 'WITHDRAWN');
      create unique index relief_claim_one_remedy_of_household on relief_claim (remedy_household)
        where status not in ('REJECTED', 'WITHDRAWN');
      create index payout_not_taken on payout (claim_id) where status in ('REJECTED', 'RETURNED')`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
