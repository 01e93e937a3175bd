import type { MigrationInterface, QueryRunner } from 'typeorm';

const columns: Readonly<Record<string, readonly string[]>> = {
  duty_item: ['ended_at timestamptz(3)', 'end_reason text', 'successor_id uuid'],
  leadership_meeting: ['leader_came boolean'],
};

/** What a leader did not reach in a year is told as failed or carried over; who leads a committee came or did not. */
export class ListsToTheirEnd implements MigrationInterface {
  name = 'ListsToTheirEnd1798070400121';

  async up(db: QueryRunner): Promise<void> {
    for (const [table, added] of Object.entries(columns)) {
      const adds = added.map((column) => `add column ${column}`).join(', ');
      for (const each of [table, `${table}_history`]) await db.query(`alter table ${each} ${adds}`);
    }
    await db.query(`
      alter table duty_item
        drop constraint duty_item_status_check,
        add constraint duty_item_status_check
          check (status in ('OPEN', 'SUBMITTED', 'RETURNED', 'CONFIRMED', 'FAILED', 'CARRIED_OVER', 'WITHDRAWN')),
        add constraint duty_item_ended_says_why
          check ((status in ('FAILED', 'CARRIED_OVER')) = (ended_at is not null)
            and (ended_at is null) = (end_reason is null)),
        add constraint duty_item_carried_over_names_its_successor
          check ((status = 'CARRIED_OVER') = (successor_id is not null))
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
