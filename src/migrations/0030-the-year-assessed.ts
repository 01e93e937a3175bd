import type { MigrationInterface, QueryRunner } from 'typeorm';
import { historyOf } from './0002-ground.js';
import { entryColumns } from './0010-governance.js';

const office = 'organisation_id uuid not null references organisation (id),';

const tables: readonly (readonly [table: string, columns: string, ...indexes: string[]])[] = [
  [
    'assessment_scheme',
    `status text not null check (status in ('IN_FORCE', 'WITHDRAWN')),
     year integer not null,
     title text not null,
     document text not null,
     object_ids uuid[] not null,
     published_on date not null,
     withdrawn_on date,
     withdraw_reason text,
     withdraw_document text`,
    `create unique index assessment_scheme_once on assessment_scheme (county_code, year) where status = 'IN_FORCE'`,
    'create index assessment_scheme_by_year on assessment_scheme (county_code, year desc, id desc)',
  ],
  [
    'assessment_term',
    `status text not null check (status in ('PLANNED', 'LAPSED')),
     scheme_id uuid not null references assessment_scheme (id),
     kind text not null check (kind in ('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR')),
     period text not null,
     opens_on date not null,
     due_on date not null`,
    'create index assessment_term_by_scheme on assessment_term (scheme_id)',
    'create index assessment_term_by_due on assessment_term (county_code, due_on, id)',
  ],
  [
    'target_revision',
    `target_id uuid not null references safety_target (id),
     former_value numeric not null,
     value numeric not null,
     reason text not null,
     document text not null,
     revised_on date not null`,
    'create index target_revision_by_target on target_revision (target_id, revised_on)',
  ],
  [
    'last_speech',
    `status text not null check (status in ('OWED', 'SUBMITTED', 'HELD')),
     cycle_id uuid not null references assessment_cycle (id),
     ${office}
     ground text not null check (ground in ('LAST_PLACE', 'MANY_ACCIDENTS')),
     due_on date not null,
     meeting_id uuid references leadership_meeting (id),
     speech text,
     measures text,
     held_on date,
     speaker_id uuid references operator (id)`,
    'create index last_speech_by_cycle on last_speech (cycle_id)',
    'create index last_speech_by_due on last_speech (county_code, due_on, id)',
    'create index last_speech_by_office on last_speech (organisation_id, due_on)',
  ],
  [
    'issue_draw',
    `number text not null constraint issue_draw_one_per_number unique,
     status text not null check (status in ('DRAWN', 'SETTLED')),
     issue_id uuid not null references issue (id),
     ${office}
     reason text not null,
     requirement text not null,
     due_on date not null,
     conclusion text,
     settled_at timestamptz(3)`,
    `create unique index issue_draw_once on issue_draw (issue_id)`,
    'create index issue_draw_by_due on issue_draw (county_code, due_on, id)',
    'create index issue_draw_by_office on issue_draw (organisation_id, due_on)',
  ],
  [
    'spot_check_round',
    `number text not null constraint spot_check_round_one_per_number unique,
     pool text not null check (pool in ('LIST', 'RESERVOIR', 'FULL')),
     period text not null,
     in_pool integer not null,
     drawn integer not null,
     due_on date not null`,
    'create index spot_check_round_newest on spot_check_round (county_code, created_at desc, id desc)',
  ],
  [
    'spot_check',
    `status text not null check (status in ('DRAWN', 'CHECKED')),
     round_id uuid not null references spot_check_round (id),
     issue_id uuid not null references issue (id),
     ${office}
     due_on date not null,
     genuine boolean,
     complete boolean,
     finding text,
     file_ids uuid[] not null,
     checker_id uuid references operator (id),
     checked_at timestamptz(3)`,
    'create index spot_check_by_round on spot_check (round_id)',
    'create index spot_check_by_due on spot_check (county_code, due_on, id)',
    'create index spot_check_by_office on spot_check (organisation_id, checked_at)',
  ],
  [
    'practice_case',
    `number text not null constraint practice_case_one_per_number unique,
     status text not null check (status in ('PROPOSED', 'ACCEPTED', 'REJECTED', 'PUBLISHED')),
     ${office}
     title text not null,
     content text not null,
     result text not null,
     file_ids uuid[] not null,
     opinion text,
     judged_at timestamptz(3),
     document text,
     published_at timestamptz(3)`,
    'create index practice_case_newest on practice_case (county_code, created_at desc, id desc)',
  ],
  [
    'practice_adoption',
    `status text not null check (status in ('ASKED', 'ANSWERED')),
     case_id uuid not null references practice_case (id),
     ${office}
     due_on date not null,
     adopted boolean,
     answer text,
     file_ids uuid[] not null,
     answered_at timestamptz(3)`,
    'create index practice_adoption_by_case on practice_adoption (case_id)',
    'create index practice_adoption_by_due on practice_adoption (county_code, due_on, id)',
    'create index practice_adoption_by_office on practice_adoption (organisation_id, due_on)',
  ],
  [
    'policy_document',
    `status text not null check (status in ('DRAFT', 'ISSUED', 'REVISED', 'REPEALED')),
     kind text not null check (kind in ('RULE', 'POLICY')),
     ${office}
     title text not null,
     content text not null,
     file_ids uuid[] not null,
     document text,
     valid_from date,
     valid_until date,
     issued_at timestamptz(3),
     former_id uuid references policy_document (id),
     last_on date,
     end_reason text,
     end_document text,
     constraint policy_document_issued_is_whole check (status = 'DRAFT' or (document is not null and valid_from is not null))`,
    'create index policy_document_newest on policy_document (county_code, created_at desc, id desc)',
    'create index policy_document_by_end on policy_document (county_code, valid_until)',
    'create index policy_document_by_former on policy_document (former_id)',
  ],
  [
    'forest_fire',
    `event_id uuid not null references disaster_event (id),
     ${office}
     burnt_hectares numeric not null constraint forest_fire_burnt_check check (burnt_hectares >= 0),
     surveyed_on date not null,
     document text not null,
     file_ids uuid[] not null`,
    'create index forest_fire_by_event on forest_fire (event_id, surveyed_on)',
    'create index forest_fire_newest on forest_fire (county_code, surveyed_on desc, id desc)',
  ],
];

const columns: Readonly<Record<string, readonly string[]>> = {
  assessment_cycle: ['scheme_id uuid', 'frequent_ids uuid[]', 'deviation_file_ids uuid[]'],
  veto_record: ['veto_from date', 'lifted_on date', 'lift_reason text', 'lift_document text'],
};

/**
 * The year is assessed: schemes and their terms, speeches, draws and spot checks of issues, cases of good practice,
 * rules and policies, what forest fires burnt, targets revised and vetoes lifted. A veto recorded before has no first
 * day of its own (null): it bars from the day of its record.
 */
export class TheYearAssessed implements MigrationInterface {
  name = 'TheYearAssessed1798070400030';

  async up(db: QueryRunner): Promise<void> {
    for (const [table, own, ...indexes] of tables) {
      await db.query(`create table ${table} (${entryColumns} ${own}); ${indexes.join('; ')};`);
      await db.query(historyOf(table));
    }
    for (const [table, added] of Object.entries(columns)) {
      const adds = added.map((column) => `add column ${column}`).join(', ');
      for (const each of [table, `${table}_history`]) await db.query(`alter table ${each} ${adds}`);
    }
    await db.query('create index veto_record_newest on veto_record (county_code, created_at desc, id desc)');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
