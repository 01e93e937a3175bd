import type { MigrationInterface, QueryRunner } from 'typeorm';
import { historyOf } from './0002-ground.js';

export class ProposalRoom implements MigrationInterface {
  name = 'Proposal1767225600005';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table proposal (
        id              uuid primary key,
        version         integer not null,
        created_at      timestamptz(3) not null,
        updated_at      timestamptz(3) not null,
        acted_at        timestamptz(3) not null,
        region_code     text not null references region (code),
        county_code     text not null,
        township_code   text not null,
        status          text not null check (status in ('PROPOSED', 'COMPLETED', 'LAPSED')),
        entry_type      text not null,
        entry_id        uuid not null,
        entry_version   integer not null,
        act             text not null,
        input           text not null,
        proposer_id     uuid not null,
        signer_ids      uuid[] not null,
        needed          integer not null check (needed > 1),
        constraint proposal_proposer_signs check (proposer_id = any (signer_ids))
      );
      create index proposal_by_entry on proposal (entry_id, status);
      create index proposal_by_county on proposal (county_code, status, id);
      ${historyOf('proposal')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
