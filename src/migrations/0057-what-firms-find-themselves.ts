import type { MigrationInterface, QueryRunner } from 'typeorm';
import { historyOf } from './0002-ground.js';
import { entryColumns } from './0010-governance.js';

const columns: Readonly<Record<string, readonly string[]>> = {
  hazard: [
    'major_proposed_at timestamptz(3)',
    'proposed_criterion text',
    'major_declined_reason text',
    'workers_told_on date',
    'workers_body text',
    'workers_file_id uuid',
    'review_signer_ids uuid[]',
  ],
  lookback: ['hazard_found_on date', 'missed_check_ids uuid[]'],
};

/** What enterprises find themselves: proposed as MAJOR, told to their workers, and reported each cycle, nought too. */
export class WhatFirmsFindThemselves implements MigrationInterface {
  name = 'WhatFirmsFindThemselves1798070400221';

  async up(db: QueryRunner): Promise<void> {
    for (const [table, added] of Object.entries(columns)) {
      const adds = added.map((column) => `add column ${column}`).join(', ');
      for (const each of [table, `${table}_history`]) await db.query(`alter table ${each} ${adds}`);
    }
    await db.query(`
      alter table hazard
        add constraint hazard_workers_body_check check (workers_body in ('CONGRESS', 'MEETING')),
        add constraint hazard_proposed_names_its_criterion
          check ((major_proposed_at is null) = (proposed_criterion is null));

      create table self_check (${entryColumns}
        number          text not null,
        enterprise_id   uuid not null references enterprise (id),
        sector          text not null,
        period          text not null,
        due_on          date not null,
        reported_on     date not null,
        majors          integer not null check (majors >= 0),
        generals        integer not null check (generals >= 0),
        checker_post    text not null,
        reporter_id     uuid references operator (id),
        file_id         uuid,
        constraint self_check_once unique (enterprise_id, period)
      );
      create index self_check_by_period on self_check (county_code, period);
      ${historyOf('self_check')}

      create table lookback_pursuit (${entryColumns}
        status        text not null check (status in ('PROPOSED', 'EXECUTED')),
        sector        text not null,
        held_position text not null,
        conduct       text not null,
        measure       text not null
          check (measure in ('INTERVIEW', 'EDUCATION', 'DEDUCTION', 'POST_CHANGE', 'PENALTY', 'DISCIPLINE')),
        due_on        date not null,
        executed_on   date,
        document      text,
        lookback_id   uuid not null references lookback (id),
        enterprise_id uuid references enterprise (id),
        person_id     uuid references operator (id),
        constraint lookback_pursuit_executed_is_whole
          check ((status = 'EXECUTED') = (executed_on is not null) and (executed_on is null) = (document is null))
      );
      create index lookback_pursuit_by_lookback on lookback_pursuit (lookback_id);
      create index lookback_pursuit_by_due on lookback_pursuit (county_code, due_on);
      ${historyOf('lookback_pursuit')}`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
