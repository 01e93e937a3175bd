import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Money lies with townships before a disaster, is drawn for a programme, and comes back with its year. */
export class AdvancesToTownships implements MigrationInterface {
  name = 'AdvancesToTownships1798070400284';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table fund_posting drop constraint fund_posting_kind_check;
      alter table fund_posting add constraint fund_posting_kind_check check (kind in ('RECEIVED', 'ALLOCATED',
        'RELEASED', 'COMMITTED', 'UNCOMMITTED', 'SUBMITTED', 'SETTLED', 'RETURNED', 'RECOVERED', 'ADVANCED', 'DRAWN',
        'ADVANCE_RETURNED', 'TAKEN_BACK'));
      alter table fund_balance drop constraint fund_balance_account_check;
      alter table fund_balance add constraint fund_balance_account_check check (account ~
        '^(SOURCE|AVAILABLE|ADVANCED:[0-9]{12}|(ALLOCATED|COMMITTED|IN_TRANSIT|PAID):[0-9a-f-]{36})$')`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
