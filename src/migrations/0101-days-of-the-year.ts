import type { MigrationInterface, QueryRunner } from 'typeorm';
import { historyOf } from './0002-ground.js';
import { entryColumns } from './0010-governance.js';

/** Numbers of the law and the days of a year are entered by acts, each on a paper. */
export class DaysOfTheYear implements MigrationInterface {
  name = 'DaysOfTheYear1798070400301';

  async up(db: QueryRunner): Promise<void> {
    for (const table of ['statutory_parameter', 'statutory_parameter_history'])
      await db.query(`alter table ${table} add column register_document text`);
    await db.query(`
      create table holiday_notice (${entryColumns}
        year         integer not null,
        off_on       date[] not null,
        made_up_on   date[] not null,
        published_on date not null,
        document     text not null
      );
      create index holiday_notice_newest on holiday_notice (year, created_at, id);
      ${historyOf('holiday_notice')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
