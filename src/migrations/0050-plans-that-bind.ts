import type { MigrationInterface, QueryRunner } from 'typeorm';

const columns: Readonly<Record<string, readonly string[]>> = {
  inspection_plan: [
    'unit_visits integer',
    'key_visits integer',
    'maker_id uuid',
    'adopter_id uuid',
    'adopted_at timestamptz(3)',
    'left_ids uuid[]',
    'left_reasons text[]',
    'shortfall_reason text',
    'withdraw_reason text',
  ],
};

/** A plan is drafted by one and adopted by another, binds visits to its units, and says why any was left. */
export class PlansThatBind implements MigrationInterface {
  name = 'PlansThatBind1798070400180';

  async up(db: QueryRunner): Promise<void> {
    for (const [table, added] of Object.entries(columns)) {
      const adds = added.map((column) => `add column ${column}`).join(', ');
      for (const each of [table, `${table}_history`]) await db.query(`alter table ${each} ${adds}`);
    }
    await db.query(`
      alter table inspection_plan
        drop constraint inspection_plan_status_check,
        add constraint inspection_plan_status_check check (status in ('DRAFTED', 'ADOPTED', 'CLOSED', 'WITHDRAWN')),
        add constraint inspection_plan_counts_check check (unit_visits >= 0 and key_visits >= 0),
        add constraint inspection_plan_maker_does_not_adopt check (maker_id <> adopter_id),
        add constraint inspection_plan_shortfall_check
          check (shortfall_reason in ('DISASTER', 'ORDERED_FROM_ABOVE', 'OFFICERS_SHORT', 'FEWER_UNITS')),
        add constraint inspection_plan_withdrawn_says_why check ((status = 'WITHDRAWN') = (withdraw_reason is not null));
      create index inspection_plan_by_office on inspection_plan (organisation_id, year);
      create index inspection_by_plan on inspection (plan_id, enterprise_id) where plan_id is not null`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
