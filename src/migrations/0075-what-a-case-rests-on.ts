import type { MigrationInterface, QueryRunner } from 'typeorm';

const columns: Readonly<Record<string, readonly string[]>> = {
  enforcement_case: [
    'illegal_ground text',
    'no_licence_document text',
    'no_licence_file_id uuid',
    'unregistered_name text',
    'unregistered_address text',
    'unregistered_code text',
    'no_person_ground text',
    'no_person_evidence_ids uuid[]',
    'no_person_case_id uuid',
  ],
  process_recording: ['no_recording_ground text', 'no_recording_reason text', 'decider_id uuid'],
};
const steps = [
  ...['CREDENTIALS', 'SCENE', 'QUESTIONING', 'EVIDENCE', 'ORDER', 'NOTICE', 'DEFENCE', 'HEARING', 'DECISION'],
  ...['RECHECK', 'COERCION', 'SERVICE', 'URGING', 'ENFORCEMENT'],
];

/** Cases against who is not registered, facts behind what was a tick or a sentence, and steps without a recording. */
export class WhatACaseRestsOn implements MigrationInterface {
  name = 'WhatACaseRestsOn1798070400275';

  async up(db: QueryRunner): Promise<void> {
    for (const [table, added] of Object.entries(columns)) {
      const adds = added.map((column) => `add column ${column}`).join(', ');
      for (const each of [table, `${table}_history`]) await db.query(`alter table ${each} ${adds}`);
    }
    for (const table of ['script_phrase', 'process_recording'])
      await db.query(`alter table ${table} drop constraint ${table}_step_check,
        add constraint ${table}_step_check check (step in ('${steps.join("', '")}'))`);
    for (const each of ['medium', 'begun_at', 'ended_at', 'kept_until', 'file_id'])
      for (const table of ['process_recording', 'process_recording_history'])
        await db.query(`alter table ${table} alter column ${each} drop not null`);
    await db.query(`
      alter table process_recording
        add constraint process_recording_no_recording_ground_check
          check (no_recording_ground in ('RECORDER_FAILED', 'STATE_SECRET', 'IN_DANGER', 'TAMPERED_WITH')),
        add constraint process_recording_is_there_or_exempted check ((no_recording_ground is not null) = (file_id is null)
          and (no_recording_ground is not null) = (medium is null) and (no_recording_ground is not null) = (begun_at is null)
          and (no_recording_ground is not null) = (ended_at is null) and (no_recording_ground is not null) = (kept_until is null)
          and (no_recording_ground is not null) = (no_recording_reason is not null));
      alter table enforcement_case
        add constraint enforcement_case_illegal_ground_check check (illegal_ground in
          ('UNREGISTERED', 'NO_WORK_SAFETY_LICENCE', 'SUSPENDED', 'NO_OTHER_LICENCE')),
        add constraint enforcement_case_no_person_ground_check check (no_person_ground in ('NO_FAULT',
          'MINOR_AND_CORRECTED', 'LACKS_CAPACITY', 'DIED', 'BEYOND_LIMITATION', 'TRANSFERRED_AS_A_CRIME',
          'PUNISHED_IN_ANOTHER_CASE')),
        add constraint case_against_who_is_registered_or_not check (unregistered_name is null or enterprise_id is null),
        add constraint case_unregistered_has_an_address check ((unregistered_name is null) = (unregistered_address is null)),
        add constraint case_licence_answer_file foreign key (no_licence_file_id) references file (id),
        add constraint case_person_punished_in foreign key (no_person_case_id) references enforcement_case (id);
      create index process_recording_of_a_case on process_recording (case_id, step) where case_id is not null`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
