import type { MigrationInterface, QueryRunner } from 'typeorm';

const added = ['review_due_on date', 'reviewed_on date', 'review_finding text'];

/** Drafts of rules are withdrawn or refused; rules without a last day are reviewed. */
export class RulesReviewed implements MigrationInterface {
  name = 'RulesReviewed1798070400043';

  async up(db: QueryRunner): Promise<void> {
    const adds = added.map((column) => `add column ${column}`).join(', ');
    for (const each of ['policy_document', 'policy_document_history']) await db.query(`alter table ${each} ${adds}`);
    await db.query(`alter table policy_document
        drop constraint policy_document_status_check,
        drop constraint policy_document_issued_is_whole,
        add constraint policy_document_status_check
          check (status in ('DRAFT', 'ISSUED', 'REVISED', 'REPEALED', 'WITHDRAWN', 'REFUSED')),
        add constraint policy_document_issued_is_whole check (status in ('DRAFT', 'WITHDRAWN', 'REFUSED')
          or (document is not null and valid_from is not null));
      create index policy_document_by_review on policy_document (county_code, review_due_on)`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
