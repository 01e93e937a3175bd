import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Interference: who is named and their office, so that neither sees nor judges it; and what is not borne out. */
export class WhoInterferesSeesNothing implements MigrationInterface {
  name = 'WhoInterferesSeesNothing1798070400272';

  async up(db: QueryRunner): Promise<void> {
    for (const table of ['interference_record', 'interference_record_history'])
      await db.query(`alter table ${table} add column interferer_id uuid, add column organisation_id uuid,
        add column finding text, add column dismissed_at timestamptz(3)`);
    await db.query(`
      alter table interference_record
        drop constraint interference_record_status_check,
        add constraint interference_record_status_check check (status in ('RECORDED', 'PUBLISHED', 'DISMISSED')),
        add constraint interference_is_not_recorded_by_whom_it_names check (interferer_id <> recorder_id),
        add constraint interference_dismissed_says_why
          check ((status = 'DISMISSED') = (finding is not null) and (finding is null) = (dismissed_at is null)),
        add constraint interference_by_known_person foreign key (interferer_id) references operator (id),
        add constraint interference_by_known_office foreign key (organisation_id) references organisation (id)`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
