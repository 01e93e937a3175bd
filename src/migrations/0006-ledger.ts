import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Columns added to a noun's table and to its history. They are nullable: a version that stood before them has none,
 * and its digest says so.
 */
const added = (table: string, columns: readonly string[]): string =>
  [table, `${table}_history`]
    .map((each) => `alter table ${each} ${columns.map((column) => `add column ${column}`).join(', ')};`)
    .join('\n');

/** The enterprise whole: identity, people, and the stages it goes through. */
export class Ledger implements MigrationInterface {
  name = 'Ledger1795305600006';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ${added('enterprise', [
        'registration_number text',
        'former_names text[]',
        'org_form text',
        'established_on date',
        'registered_capital_fen bigint',
        'dispatched_workers integer',
        'full_time_safety_managers integer',
        'part_time_safety_managers integer',
        'scale text',
        'above_scale boolean',
        'state_owned boolean',
        'risk_grade text',
        'inspection_tier text',
        'licence_number text',
        'licence_valid_to date',
        'admitted_at timestamptz(3)',
        'stopped_at timestamptz(3)',
        'stop_reason text',
        'guard_plan text',
        'suspension_number text',
        'suspension_basis text',
        'suspension_reason text',
        'suspension_scope text',
        'suspended_at timestamptz(3)',
        'suspension_deadline timestamptz(3)',
        'suspension_file_id uuid',
        'power_cut_number text',
        'power_supplier text',
        'power_cut_finding text',
        'power_cut_told_at timestamptz(3)',
        'power_cut_at timestamptz(3)',
        'resumed_at timestamptz(3)',
        'resumption_review text',
        'resumption_file_id uuid',
        'closure_ground text',
        'closure_facts text',
        'closure_proposed_at timestamptz(3)',
        'closure_document text',
        'licences_revoked text',
        'closed_at timestamptz(3)',
        'closure_file_id uuid',
        'deregistration_kind text',
        'deregistered_at timestamptz(3)',
        'open_hazards_at_end integer',
      ])}
      alter table enterprise alter column credit_code drop not null;
      alter table enterprise_history alter column credit_code drop not null;
      alter table enterprise drop constraint enterprise_status_check;
      alter table enterprise
        add constraint enterprise_status_check check (status in ('REGISTERED', 'OPERATING', 'SELF_STOPPED', 'ORDERED_SUSPENDED', 'POWER_CUT', 'CLOSURE_PROPOSED', 'CLOSED', 'DEREGISTERED')),
        add constraint enterprise_has_a_code check (credit_code is not null or registration_number is not null),
        add constraint enterprise_registration_number_has_15_digits check (registration_number ~ '^[0-9]{15}$'),
        add constraint enterprise_org_form_check check (org_form in ('ENTERPRISE', 'INDIVIDUAL', 'COOPERATIVE', 'INSTITUTION', 'PROJECT_SITE')),
        add constraint enterprise_scale_check check (scale in ('LARGE', 'MEDIUM', 'SMALL', 'MICRO')),
        add constraint enterprise_risk_grade_check check (risk_grade in ('RED', 'ORANGE', 'YELLOW', 'BLUE')),
        add constraint enterprise_inspection_tier_check check (inspection_tier in ('KEY', 'GENERAL')),
        add constraint enterprise_counts_not_negative check (least(registered_capital_fen, dispatched_workers, full_time_safety_managers, part_time_safety_managers, open_hazards_at_end) >= 0),
        add constraint enterprise_suspended_by_an_order check (status not in ('ORDERED_SUSPENDED', 'POWER_CUT') or (suspended_at is not null and suspension_number is not null)),
        add constraint enterprise_closed_by_a_document check (status <> 'CLOSED' or closure_document is not null),
        add constraint enterprise_closure_has_a_ground check (status not in ('CLOSURE_PROPOSED', 'CLOSED') or closure_ground in ('REPEATED_PENALTIES', 'UNSAFE_AFTER_SUSPENSION', 'GRAVE_ACCIDENT', 'REFUSES_SUSPENSION')),
        add foreign key (suspension_file_id) references file (id), add foreign key (resumption_file_id) references file (id), add foreign key (closure_file_id) references file (id);
      create unique index enterprise_one_live_per_registration_number on enterprise (registration_number) where status <> 'DEREGISTERED';
      create index enterprise_by_status on enterprise (county_code, status, id);

      ${['enterprise_person', 'enterprise_person_history'].map((table) => `alter table ${table} ${people.flatMap((name) => ['masked', 'cipher', 'hash'].map((part) => `add column ${name}_${part} text`)).join(', ')};`).join('\n')}
      ${people.map((name) => `create index enterprise_person_by_${name} on enterprise_person (${name}_hash) where ${name}_hash is not null;`).join('\n      ')}

      -- Whose sector it is about, so that the department which must sign too finds it.
      ${added('proposal', ['sector text'])}
      create index proposal_by_sector on proposal (sector, township_code, status, id);
      create index responsibility_by_township on responsibility using gin (townships);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const people = [
  'actual_controller',
  'actual_controller_id_number',
  'principal',
  'principal_phone',
  'safety_director',
  'safety_manager',
  'chief_engineer',
];
