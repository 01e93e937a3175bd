import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The worklists ask which closed hazards are to be looked back on: few of all that closed are. */
export class WhatClosesIsLookedBackOn implements MigrationInterface {
  name = 'WhatClosesIsLookedBackOn1798070400261';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create index hazard_to_look_back_on on hazard (county_code, status)
        where grade = 'MAJOR' or lowered_reason is not null`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
