import type { MigrationInterface, QueryRunner } from 'typeorm';

const columns: Readonly<Record<string, readonly string[]>> = {
  committee: ['dissolved_document text'],
  enterprise: [
    'change_basis text',
    'hearing_offered_at timestamptz(3)',
    'power_cut_urgent boolean',
    'resumption_applied_at timestamptz(3)',
    'closure_penalty_numbers text[]',
    'closure_penalty_days text[]',
    'closure_report text',
  ],
  inspection: ['rechecker_ids uuid[]'],
  enforcement_case: ['rechecker_ids uuid[]'],
  case_party: [
    'hearing_reasons text',
    'paid_on date',
    'payment_channel text',
    'receipt text',
    'collected_remotely boolean',
    'urge_content text',
    'urge_method text',
    'court text',
    'court_file_id uuid',
    'appeal_document text',
    'appeal_end_document text',
    'daily_noticed_on date',
    'daily_finding text',
    'daily_file_id uuid',
  ],
  criminal_referral: ['reconsider_reasons text', 'supervision_reasons text', 'handed_over_things text'],
  dishonesty_listing: ['penalties_done boolean'],
  household: ['change_basis text'],
  payee_account: ['proof text'],
  relief_fund: ['release_file_id uuid'],
};

/**
 * What acts are given as their grounds and proofs is kept on the entry. Of what was entered before, nothing is known
 * (null).
 */
export class WhatActsAreGiven implements MigrationInterface {
  name = 'WhatActsAreGiven1797552000025';

  async up(db: QueryRunner): Promise<void> {
    for (const [table, added] of Object.entries(columns)) {
      const adds = added.map((column) => `add column ${column}`).join(', ');
      for (const each of [table, `${table}_history`]) await db.query(`alter table ${each} ${adds}`);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
