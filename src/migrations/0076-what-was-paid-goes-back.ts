import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was paid on a penalty that was revoked or lowered is owed back, by a day. */
export class WhatWasPaidGoesBack implements MigrationInterface {
  name = 'WhatWasPaidGoesBack1798070400276';

  async up(db: QueryRunner): Promise<void> {
    for (const table of ['case_party', 'case_party_history'])
      await db.query(`alter table ${table} add column refund_owed_fen bigint, add column refund_due timestamptz(3),
        add column refunded_on date, add column refund_paper text`);
    await db.query(`
      alter table case_party
        add constraint case_party_refund_has_its_time
          check ((refund_owed_fen is null) = (refund_due is null) and refund_owed_fen > 0),
        add constraint case_party_refunded_by_a_paper
          check ((refunded_on is null) = (refund_paper is null) and (refunded_on is null or refund_owed_fen is not null));
      create index case_party_to_refund on case_party (county_code, refund_due)
        where refund_due is not null and refunded_on is null`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
