import type { MigrationInterface, QueryRunner } from 'typeorm';

const columns: Readonly<Record<string, readonly string[]>> = {
  relief_claim: ['remedy_event_id uuid', 'reviewers_unrelated boolean', 'decider_unrelated boolean'],
  relief_programme: ['plan_late_reason text', 'pay_due date'],
};

/** One home has one remedy for one disaster, and a season its day. */
export class OneHomeOneRemedy implements MigrationInterface {
  name = 'OneHomeOneRemedy1798070400240';

  async up(db: QueryRunner): Promise<void> {
    for (const [table, added] of Object.entries(columns)) {
      const adds = added.map((column) => `add column ${column}`).join(', ');
      for (const each of [table, `${table}_history`]) await db.query(`alter table ${each} ${adds}`);
    }
    await db.query(`
      alter table relief_claim add constraint relief_claim_remedies_a_home
        check (remedy_event_id is null or dwelling_id is not null);
      create unique index relief_claim_one_remedy on relief_claim (dwelling_id, remedy_event_id)
        where remedy_event_id is not null and status not in ('REJECTED', 'WITHDRAWN');
      alter table relief_programme add constraint relief_programme_pays_a_season
        check (pay_due is null or kind = 'WINTER_SPRING')`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
