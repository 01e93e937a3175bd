import type { MigrationInterface, QueryRunner } from 'typeorm';

const columns: Readonly<Record<string, readonly string[]>> = {
  supervision: ['held_entered_on date', 'withdrawn_at timestamptz(3)', 'withdrawal_reason text'],
  issue: ['decision_due timestamptz(3)', 'withdrawn_at timestamptz(3)', 'withdrawal_reason text'],
  spot_check: ['collector_id uuid'],
};

/** Letters and issues that were sent in error are taken back; a decision keeps the day by which it was to be made. */
export class WhatIsTakenBack implements MigrationInterface {
  name = 'WhatIsTakenBack1798070400080';

  async up(db: QueryRunner): Promise<void> {
    for (const [table, added] of Object.entries(columns)) {
      const adds = added.map((column) => `add column ${column}`).join(', ');
      for (const each of [table, `${table}_history`]) await db.query(`alter table ${each} ${adds}`);
    }
    await db.query(`
      create index spot_check_by_collector on spot_check (collector_id, due_on, id) where collector_id is not null;
      alter table supervision
        drop constraint supervision_status_check,
        drop constraint supervision_answered_has_an_answer,
        add constraint supervision_status_check check (status in ('ISSUED', 'HELD', 'ANSWERED', 'CLOSED', 'WITHDRAWN')),
        add constraint supervision_answered_has_an_answer check (status in ('ISSUED', 'HELD', 'WITHDRAWN')
          or answer is not null or (level = 'INTERVIEW' and held_on is null)),
        add constraint supervision_withdrawn_says_why
          check ((status = 'WITHDRAWN') = (withdrawn_at is not null) and (withdrawn_at is null) = (withdrawal_reason is null));
      alter table issue
        drop constraint issue_status_check,
        drop constraint issue_rectified_is_answered,
        add constraint issue_status_check check (status in ('OPEN', 'RECTIFIED', 'VERIFIED', 'WITHDRAWN')),
        add constraint issue_rectified_is_answered check (status in ('OPEN', 'WITHDRAWN') or answer is not null),
        add constraint issue_withdrawn_says_why
          check ((status = 'WITHDRAWN') = (withdrawn_at is not null) and (withdrawn_at is null) = (withdrawal_reason is null))
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
