import type { MigrationInterface, QueryRunner } from 'typeorm';
import { historyOf, personsOf } from './0002-ground.js';

export class EnterpriseRoom implements MigrationInterface {
  name = 'Enterprise1767225600003';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table enterprise (
        id            uuid primary key,
        version       integer not null,
        created_at    timestamptz(3) not null,
        updated_at    timestamptz(3) not null,
        acted_at      timestamptz(3) not null,
        region_code   text not null references region (code),
        county_code   text not null,
        township_code text not null,
        status        text not null check (status in ('REGISTERED', 'DEREGISTERED')),
        credit_code   text not null check (credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
        name          text not null,
        sector        text not null,
        industry_code text not null check (industry_code ~ '^[0-9]{4}$'),
        address       text not null,
        headcount     integer check (headcount >= 0)
      );
      create unique index enterprise_one_live_per_credit_code on enterprise (credit_code) where status <> 'DEREGISTERED';
      create index enterprise_by_place on enterprise (county_code, township_code, id);
      create index enterprise_by_sector on enterprise (sector, township_code, id);
      create index enterprise_by_name on enterprise (name, id);
      create index enterprise_newest on enterprise (created_at, id);
      ${historyOf('enterprise')}
      ${personsOf('enterprise', ['legal_representative', 'legal_representative_id_number', 'contact_phone'])}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
