import type { MigrationInterface, QueryRunner } from 'typeorm';

const columns: Readonly<Record<string, readonly string[]>> = {
  random_draw: ['visits_due timestamptz(3)'],
  inspection: [
    'publicity_due timestamptz(3)',
    'result_published_at timestamptz(3)',
    'result_platform text',
    'joint_office_ids uuid[]',
    'cross_office_id uuid',
    'cross_county text',
    'cross_document text',
    'cross_from date',
    'cross_until date',
    'cross_place text',
  ],
  finding: ['organisation_id uuid'],
};

/**
 * What is drawn is visited by a day, and what a drawn visit found is made public by a day; who comes along of other
 * offices and other counties is named.
 */
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
          check ((result_published_at is null) = (result_platform is null)),
        add constraint inspection_crosses_by_document check ((cross_office_id is null) = (cross_document is null)
          and (cross_office_id is null) = (cross_until is null) and cross_until >= cross_from);
      create index inspection_by_officer on inspection using gin (officer_ids);
      create index inspection_by_joint_office on inspection using gin (joint_office_ids);
      create index inspection_by_draw on inspection (draw_id) where draw_id is not null;
      create index random_draw_due on random_draw (county_code, visits_due) where visits_due is not null`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
