import type { MigrationInterface, QueryRunner } from 'typeorm';

const columns: Readonly<Record<string, readonly string[]>> = {
  last_speech: ['submitted_at timestamptz(3)'],
  listing: ['delist_document text'],
  forest_fire: ['replaces_reason text'],
  safety_target: ['outcome text', 'outcome_value numeric', 'concluded_at timestamptz(3)', 'conclusion text'],
  spot_check_round: ['purpose text'],
  spot_check: ['purpose text', 'lasted boolean'],
  accountability_item: [
    'decided_measure text',
    'revoked_on date',
    'revoked_by text',
    'revoke_reason text',
    'revoke_document text',
    'revoked_at timestamptz(3)',
  ],
};

/** What follows where a figure, a speech or a target is missed, and what is taken out again. */
export class WhatFollowsFigures implements MigrationInterface {
  name = 'WhatFollowsFigures1798070400142';

  async up(db: QueryRunner): Promise<void> {
    for (const [table, added] of Object.entries(columns)) {
      const adds = added.map((column) => `add column ${column}`).join(', ');
      for (const each of [table, `${table}_history`]) await db.query(`alter table ${each} ${adds}`);
    }
    await db.query(`alter table safety_target
        add constraint safety_target_outcome_check check (outcome in ('MET', 'MISSED')),
        add constraint safety_target_concluded_is_whole check ((outcome is null) = (concluded_at is null)
          and (outcome is null) = (outcome_value is null) and (outcome is null) = (conclusion is null));
      alter table spot_check_round
        add constraint spot_check_round_purpose_check check (purpose in ('COLLECTION', 'LASTING'));
      alter table spot_check
        add constraint spot_check_purpose_check check (purpose in ('COLLECTION', 'LASTING')),
        add constraint spot_check_says_whether_it_lasted
          check ((lasted is not null) = (status = 'CHECKED' and coalesce(purpose, '') = 'LASTING'));
      alter table accountability_item
        drop constraint accountability_item_status_check,
        add constraint accountability_item_status_check
          check (status in ('PROPOSED', 'DECIDED', 'EXECUTED', 'REVOKED')),
        add constraint accountability_item_decided_measure_check check (decided_measure in ('EDUCATION', 'ADMONITION',
          'ORGANISATIONAL', 'GOVERNMENT_SANCTION', 'PARTY_SANCTION', 'PENALTY', 'CRIMINAL')),
        add constraint accountability_item_revoked_says_why
          check ((status = 'REVOKED') = (revoked_at is not null) and (revoked_at is null) = (revoke_reason is null))`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
