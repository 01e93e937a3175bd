import type { MigrationInterface, QueryRunner } from 'typeorm';

const columns: Readonly<Record<string, readonly string[]>> = {
  random_draw: ['visits_due timestamptz(3)'],
  inspection: ['publicity_due timestamptz(3)', 'result_published_at timestamptz(3)', 'result_platform text'],
};

/** What is drawn is visited by a day, and what a drawn visit found is made public by a day. */
export class VisitsMadePublic implements MigrationInterface {
  name = 'VisitsMadePublic1798070400181';

  async up(db: QueryRunner): Promise<void> {
    for (const [table, added] of Object.entries(columns)) {
      const adds = added.map((column) => `add column ${column}`).join(', ');
      for (const each of [table, `${table}_history`]) await db.query(`alter table ${each} ${adds}`);
    }
    await db.query(`
      alter table inspection
        add constraint inspection_result_published_somewhere
          check ((result_published_at is null) = (result_platform is null));
      create index inspection_by_draw on inspection (draw_id) where draw_id is not null;
      create index random_draw_due on random_draw (county_code, visits_due) where visits_due is not null`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
