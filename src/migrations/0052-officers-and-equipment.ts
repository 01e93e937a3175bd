import type { MigrationInterface, QueryRunner } from 'typeorm';
import { historyOf } from './0002-ground.js';
import { entryColumns } from './0010-governance.js';

const columns: Readonly<Record<string, readonly string[]>> = {
  operator: [
    'certificate_issued_on date',
    'certificate_withdrawn_from date',
    'certificate_withdrawal_ground text',
    'certificate_withdrawal_document text',
  ],
  holding: ['appointment_document text'],
  inspection: ['equipment_ids uuid[]'],
};

/** How officers come to their certificates and lose them, who is appointed to help, and with what they enforce. */
export class OfficersAndEquipment implements MigrationInterface {
  name = 'OfficersAndEquipment1798070400182';

  async up(db: QueryRunner): Promise<void> {
    for (const [table, added] of Object.entries(columns)) {
      const adds = added.map((column) => `add column ${column}`).join(', ');
      for (const each of [table, `${table}_history`]) await db.query(`alter table ${each} ${adds}`);
    }
    await db.query(`
      alter table operator
        add constraint operator_certificate_withdrawn_for_a_ground
          check ((certificate_withdrawn_from is null) = (certificate_withdrawal_ground is null)),
        add constraint operator_certificate_withdrawal_ground_check check (certificate_withdrawal_ground in
          ('LEFT_ENFORCEMENT', 'FAILED_EXAMINATION', 'UNLAWFUL_ENFORCEMENT', 'OBTAINED_BY_FRAUD'));
      alter table holding alter constraint holding_operator_id_fkey deferrable initially deferred;
      create table officer_training (${entryColumns}
        kind            text not null check (kind in ('ENTRY', 'ROUND')),
        hours           integer not null,
        trained_until   date not null,
        examined_on     date not null,
        examination     text not null check (examination in ('PASSED', 'FAILED', 'ABSENT')),
        document        text not null,
        operator_id     uuid not null references operator (id),
        organisation_id uuid not null references organisation (id),
        constraint officer_training_has_hours check (hours > 0),
        constraint officer_training_days_are_in_order check (examined_on >= trained_until)
      );
      create index officer_training_newest on officer_training (county_code, examined_on, id);
      create index officer_training_by_officer on officer_training (operator_id);
      create table enforcement_equipment (${entryColumns}
        number             text not null unique,
        status             text not null check (status in ('IN_USE', 'OUT_OF_USE')),
        kind               text not null check (kind in ('VEHICLE', 'RECORDER', 'INSTRUMENT')),
        serial_number      text not null,
        tenure             text not null check (tenure in ('BOUGHT', 'LEASED')),
        leased_until       date,
        calibration_due_on date,
        out_reason         text check (out_reason in ('SCRAPPED', 'LOST', 'LEASE_ENDED', 'FAILED_CALIBRATION')),
        organisation_id    uuid not null references organisation (id),
        constraint enforcement_equipment_leased_for_a_term check ((tenure = 'LEASED') = (leased_until is not null)),
        constraint enforcement_equipment_out_for_a_reason check ((status = 'OUT_OF_USE') = (out_reason is not null))
      );
      create index enforcement_equipment_newest on enforcement_equipment (county_code, created_at, id);
      create index enforcement_equipment_by_office on enforcement_equipment (organisation_id);
      create unique index enforcement_equipment_once on enforcement_equipment (serial_number)
        where status = 'IN_USE'`);
    for (const table of ['officer_training', 'enforcement_equipment']) await db.query(historyOf(table));
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
