import type { MigrationInterface, QueryRunner } from 'typeorm';
import { historyOf } from './0002-ground.js';
import { entryColumns } from './0010-governance.js';

const received = ['order_received_at timestamptz(3)', 'order_received_on date', 'receipt_file_id uuid'];

/** An order is received, and the list of MAJOR hazards is announced month by month. */
export class AHazardThatCannotHide implements MigrationInterface {
  name = 'AHazardThatCannotHide1798070400220';

  async up(db: QueryRunner): Promise<void> {
    const adds = received.map((column) => `add column ${column}`).join(', ');
    for (const each of ['hazard', 'hazard_history']) await db.query(`alter table ${each} ${adds}`);
    await db.query(`
      alter table hazard
        add constraint hazard_received_was_ordered check (order_received_at is null or ordered_at is not null),
        add constraint hazard_received_on_a_day check ((order_received_at is null) = (order_received_on is null));
      create index hazard_major_by_grading on hazard (county_code, graded_at) where grade = 'MAJOR';

      create table hazard_bulletin (${entryColumns}
        number       text not null,
        month        text not null check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
        document     text not null,
        announced_on date not null,
        hazard_ids   uuid[] not null,
        on_list      integer not null,
        added        integer not null,
        closed       integer not null,
        unassigned   integer not null,
        unreceived   integer not null,
        overdue      integer not null,
        listed       integer not null,
        lookbacks_open      integer not null,
        lookbacks_concluded integer not null,
        constraint hazard_bulletin_once unique (county_code, month)
      );
      create index hazard_bulletin_by_hazard on hazard_bulletin using gin (hazard_ids);
      ${historyOf('hazard_bulletin')}`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
