import type { MigrationInterface, QueryRunner } from 'typeorm';

const columns: Readonly<Record<string, readonly string[]>> = {
  enforcement_item: [
    'gains_from_fen bigint',
    'gains_times_min integer',
    'gains_times_max integer',
    'gravest_times_min integer',
    'gravest_times_max integer',
  ],
  case_party: ['gains_fen bigint', 'gravest text'],
};

/** Fines that go by illegal gains, or by multiples of the ordinary band. */
export class WhatFinesGoBy implements MigrationInterface {
  name = 'WhatFinesGoBy1798070400160';

  async up(db: QueryRunner): Promise<void> {
    for (const [table, added] of Object.entries(columns)) {
      const adds = added.map((column) => `add column ${column}`).join(', ');
      for (const each of [table, `${table}_history`]) await db.query(`alter table ${each} ${adds}`);
    }
    await db.query(`alter table enforcement_item
        add constraint enforcement_item_times_are_whole check ((gains_from_fen is null) = (gains_times_min is null)
          and (gains_times_min is null) = (gains_times_max is null)
          and (gravest_times_min is null) = (gravest_times_max is null)
          and gains_times_min <= gains_times_max and gravest_times_min <= gravest_times_max);
      alter table case_party add constraint case_party_gravest_check check (gravest in ('SAFETY_SYSTEMS_TAMPERED',
        'STOP_ORDER_REFUSED', 'UNAPPROVED_DANGEROUS_WORK', 'ENFORCEMENT_OBSTRUCTED', 'FORCED_DANGEROUS_WORK', 'OTHER'))`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
