import type { MigrationInterface, QueryRunner } from 'typeorm';

const columns: Readonly<Record<string, readonly string[]>> = {
  accident: [
    'jurisdiction_since timestamptz(3)',
    'hand_over_due timestamptz(3)',
    'raised_to text',
    'raised_on date',
    'raise_document text',
    'return_document text',
  ],
  investigation: [
    'organiser text',
    'entrusted_id uuid',
    'entrust_document text',
    'investigator text',
    'investigating_body text',
    'handed_over_at timestamptz(3)',
    'handed_over_to text',
    'handed_over_items text[]',
    'hand_over_document text',
    'hand_over_file_id uuid',
    'receipt_due timestamptz(3)',
    'received_on date',
    'receipt_document text',
    'reported_on date',
    'return_document text',
  ],
};

/** Who investigates an accident, and what the county hands over to whom. */
export class WhoInvestigates implements MigrationInterface {
  name = 'WhoInvestigates1798070400200';

  async up(db: QueryRunner): Promise<void> {
    for (const [table, added] of Object.entries(columns)) {
      const adds = added.map((column) => `add column ${column}`).join(', ');
      for (const each of [table, `${table}_history`]) await db.query(`alter table ${each} ${adds}`);
    }
    // A higher government's group has no leader of the county, and does not tell who took part.
    for (const each of ['investigation', 'investigation_history'])
      await db.query(`alter table ${each} alter column leader_id drop not null,
        alter column union_takes_part drop not null, alter column procuratorate_invited drop not null`);
    await db.query(`
      alter table accident
        add constraint accident_raised_to_check check (raised_to in ('COUNTY', 'PREFECTURE', 'PROVINCE', 'STATE'));
      alter table investigation
        drop constraint investigation_status_check,
        add constraint investigation_status_check check (status in ('GROUP_FORMED', 'HANDED_OVER', 'ABOVE',
          'SUBMITTED', 'REPLIED', 'PUBLISHED', 'EVALUATED', 'CLOSED')),
        add constraint investigation_organiser_check check (organiser in ('GOVERNMENT', 'DEPARTMENT', 'UNIT')),
        add constraint investigation_investigator_check
          check (investigator in ('COUNTY', 'PREFECTURE', 'PROVINCE', 'STATE')),
        add constraint investigation_entrusted_fkey foreign key (entrusted_id) references organisation (id),
        add constraint investigation_hand_over_file_fkey foreign key (hand_over_file_id) references file (id),
        add constraint investigation_is_led_by_somebody check (leader_id is not null or investigator is not null);
      alter table accountability_item
        drop constraint accountability_item_status_check,
        add constraint accountability_item_status_check
          check (status in ('PROPOSED', 'DECIDED', 'EXECUTED', 'REVOKED', 'HANDED_OVER'))
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
