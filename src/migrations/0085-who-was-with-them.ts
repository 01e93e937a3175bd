import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the relocated have is found by somebody else on a visit, and has its day. */
export class WhoWasWithThem implements MigrationInterface {
  name = 'WhoWasWithThem1798070400285';

  async up(db: QueryRunner): Promise<void> {
    for (const table of ['relocated_person', 'relocated_person_history'])
      await db.query(`alter table ${table} add column have_due timestamptz(3), add column visited_on date,
        add column ticked_by_id uuid, add column visitor_ids uuid[]`);
    await db.query(`
      alter table relocated_person
        add constraint relocated_person_ticked_by_id_fkey foreign key (ticked_by_id) references operator (id),
        add constraint relocated_person_visited_by_somebody
          check ((visited_on is null) = (coalesce(cardinality(visitor_ids), 0) = 0))`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
