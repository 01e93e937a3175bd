import type { MigrationInterface, QueryRunner } from 'typeorm';

const columns: Readonly<Record<string, readonly string[]>> = {
  supervision: [
    'fell_on date',
    'addressee_id uuid',
    'owed_post_id uuid',
    'owed_period text',
    'owed_subject text',
    'dispensation text',
  ],
  veto_record: ['letter_id uuid', 'recorder_id uuid', 'recorder_office_id uuid'],
  duty_report: ['report_subject text'],
};

/**
 * What is left undone is asked of whoever held the post on the day it fell due; a letter about a report that was
 * missed knows which, a veto which letter it follows, and a report which of the two subjects it is on.
 */
export class WhoHeldThePostThen implements MigrationInterface {
  name = 'WhoHeldThePostThen1798070400102';

  async up(db: QueryRunner): Promise<void> {
    for (const [table, added] of Object.entries(columns)) {
      const adds = added.map((column) => `add column ${column}`).join(', ');
      for (const each of [table, `${table}_history`]) await db.query(`alter table ${each} ${adds}`);
    }
    await db.query(`
      alter table supervision
        add constraint supervision_owed_report_is_whole
          check ((owed_post_id is null) = (owed_period is null) and (owed_post_id is null) = (owed_subject is null)),
        add constraint supervision_dispensation_is_of_a_report
          check (dispensation is null or (owed_post_id is not null and status = 'CLOSED'));
      alter table duty_report
        drop constraint duty_report_once,
        add constraint duty_report_subject_check check (report_subject in ('SAFETY', 'DISASTER'));
      create unique index duty_report_once on duty_report (post_id, period, coalesce(report_subject, 'SAFETY'));
      create index supervision_by_addressee on supervision (addressee_id) where addressee_id is not null;
      create index veto_record_by_letter on veto_record (letter_id) where letter_id is not null
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
