import type { MigrationInterface, QueryRunner } from 'typeorm';
import { historyOf } from './0002-ground.js';
import { entryColumns } from './0010-governance.js';

const columns: Readonly<Record<string, readonly string[]>> = {
  investigation: ['publication_due timestamptz(3)'],
  listing: ['extension_document text', 'extended_at timestamptz(3)'],
};

/** By when a result is made public, what everybody then reads of it, and what is to be put right after it. */
export class WhatFollowsAResult implements MigrationInterface {
  name = 'WhatFollowsAResult1798070400205';

  async up(db: QueryRunner): Promise<void> {
    for (const [table, added] of Object.entries(columns)) {
      const adds = added.map((column) => `add column ${column}`).join(', ');
      for (const each of [table, `${table}_history`]) await db.query(`alter table ${each} ${adds}`);
    }
    await db.query(`
      create table investigation_result (${entryColumns}
        number text not null,
        subject text not null check (subject in ('ACCIDENT', 'DISASTER')),
        causes text not null,
        liability boolean not null,
        reply_number text not null,
        replied_on date not null,
        published_on date not null,
        published_where text not null,
        evaluation text,
        sector text not null,
        investigation_id uuid not null references investigation (id)
      );
      create index investigation_result_by_investigation on investigation_result (investigation_id, id);
      create index investigation_result_by_county on investigation_result (county_code, published_on, id);
      ${historyOf('investigation_result')}

      create table rectification_measure (${entryColumns}
        status text not null check (status in ('OPEN', 'DONE', 'RIGHTED', 'NOT_RIGHTED')),
        content text not null,
        due_on date not null,
        done_note text,
        done_at timestamptz(3),
        finding text,
        evaluated_at timestamptz(3),
        sector text not null,
        investigation_id uuid not null references investigation (id),
        organisation_id uuid not null references organisation (id),
        proof_file_ids uuid[],
        constraint rectification_measure_done_is_shown
          check (status <> 'DONE' or (done_at is not null and cardinality(proof_file_ids) > 0)),
        constraint rectification_measure_evaluated_says_what
          check (status not in ('RIGHTED', 'NOT_RIGHTED') or (evaluated_at is not null and finding is not null))
      );
      create index rectification_measure_by_investigation on rectification_measure (investigation_id, id);
      create index rectification_measure_by_county on rectification_measure (county_code, due_on, id);
      create index rectification_measure_by_office on rectification_measure (organisation_id, due_on, id);
      ${historyOf('rectification_measure')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
