import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A measure is asked of the enterprise too, whose department checks it; a new day has its reason and who agreed. */
export class WhatIsAskedOfTheEnterprise implements MigrationInterface {
  name = 'WhatIsAskedOfTheEnterprise1798070400289';

  async up(db: QueryRunner): Promise<void> {
    for (const table of ['rectification_measure', 'rectification_measure_history'])
      await db.query(`alter table ${table} add column enterprise_id uuid, add column checked_at timestamptz(3),
        add column check_finding text, add column check_file_ids uuid[], add column new_days integer,
        add column new_due_reason text, add column new_due_agreed_by_id uuid`);
    await db.query(`
      alter table rectification_measure
        add constraint rectification_measure_enterprise_id_fkey foreign key (enterprise_id) references enterprise (id),
        add constraint rectification_measure_new_due_agreed_by_id_fkey foreign key (new_due_agreed_by_id)
          references operator (id),
        add constraint rectification_measure_checked_is_whole
          check (checked_at is null or (check_finding is not null and enterprise_id is not null)),
        add constraint rectification_measure_new_day_was_agreed
          check ((new_due_reason is null) = (new_due_agreed_by_id is null));
      create index rectification_measure_by_enterprise on rectification_measure (enterprise_id, due_on, id)
        where enterprise_id is not null`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
