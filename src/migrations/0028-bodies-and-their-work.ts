import type { MigrationInterface, QueryRunner } from 'typeorm';
import { entryColumns } from './0010-governance.js';
import { historyOf } from './0002-ground.js';

const columns: Readonly<Record<string, readonly string[]>> = {
  committee: [
    `sectors text[]`,
    `member_post_ids uuid[]`,
    `office_post_ids uuid[]`,
    'office_powers text',
    'office_rules text',
    'office_document text',
    'change_document text',
  ],
  leadership_meeting: [
    'heard_period text',
    `trainee_ids uuid[]`,
    'entered_late boolean',
    'withdrawn_at timestamptz(3)',
    'withdrawn_reason text',
    'withdrawer_id uuid',
  ],
  key_task: [
    'programme text',
    'next_report_on date',
    'corrected_from integer',
    'correction_reason text',
    'corrected_at timestamptz(3)',
  ],
};

/**
 * Bodies and how they work: what a committee covers and how its office runs; meetings that are withdrawn, and what
 * they resolve followed to its end; programmes of measures and their evaluation; leaders' visits and what they find;
 * checks of key tasks; the four systems. Of what was entered before, nothing more is known than was entered.
 */
export class BodiesAndTheirWork implements MigrationInterface {
  name = 'BodiesAndTheirWork1797897600028';

  async up(db: QueryRunner): Promise<void> {
    for (const [table, added] of Object.entries(columns)) {
      const adds = added.map((column) => `add column ${column}`).join(', ');
      for (const each of [table, `${table}_history`]) await db.query(`alter table ${each} ${adds}`);
    }
    await db.query(programmes);
    await db.query(visits);
    await db.query(checks);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const programmes = `
  create table work_programme (${entryColumns}
    kind              text not null check (kind in ('TEN_MEASURES', 'FIRE_FOUR_ONES', 'TRIPLE_SYNC', 'COMPREHENSIVE')),
    year              integer not null,
    title             text not null,
    document          text not null,
    clause            text,
    organisation_id   uuid not null references organisation (id),
    item_count        integer not null,
    evaluated_periods text[] not null,
    constraint work_programme_once unique (county_code, kind, year, title)
  );
  create index work_programme_by_county on work_programme (county_code, year, id);
  ${historyOf('work_programme')}

  create table assignment (${entryColumns}
    status          text not null check (status in ('OPEN', 'ANSWERED', 'DONE', 'CANCELLED')),
    kind            text not null check (kind in ('RESOLUTION', 'TEN_MEASURES', 'FIRE_FOUR_ONES', 'TRIPLE_SYNC', 'COMPREHENSIVE')),
    meeting_id      uuid references leadership_meeting (id),
    programme_id    uuid references work_programme (id),
    place           integer not null,
    organisation_id uuid not null references organisation (id),
    post_id         uuid references post (id),
    step            text check (step in ('DEPLOY', 'ADVANCE', 'ASSESS')),
    content         text not null,
    standard        text,
    due_on          date not null,
    progress        text,
    answer          text,
    evidence_ids    uuid[] not null,
    answerer_id     uuid,
    answered_at     timestamptz(3),
    opinion         text,
    judge_id        uuid,
    judged_at       timestamptz(3),
    returns         integer not null,
    cancel_reason   text,
    constraint assignment_is_of_a_meeting_or_a_programme check ((meeting_id is null) <> (programme_id is null)),
    constraint assignment_answered_says_how check (status not in ('ANSWERED', 'DONE') or (answer is not null and answered_at is not null))
  );
  create index assignment_by_county on assignment (county_code, due_on, id);
  create index assignment_by_office on assignment (organisation_id, due_on, id);
  create index assignment_by_meeting on assignment (meeting_id, due_on, id) where meeting_id is not null;
  create index assignment_by_programme on assignment (programme_id, due_on, id) where programme_id is not null;
  ${historyOf('assignment')}

  create table measure_evaluation (${entryColumns}
    programme_id    uuid not null references work_programme (id),
    assignment_id   uuid not null references assignment (id),
    meeting_id      uuid not null references leadership_meeting (id),
    organisation_id uuid not null references organisation (id),
    period          text not null,
    score           integer not null check (score between 0 and 100),
    result          text not null check (result in ('GOOD', 'FAIR', 'POOR')),
    opinion         text not null,
    constraint measure_evaluation_once unique (assignment_id, period)
  );
  create index measure_evaluation_by_programme on measure_evaluation (programme_id, period, id);
  create index measure_evaluation_by_county on measure_evaluation (county_code, period, id);
  create index measure_evaluation_by_office on measure_evaluation (organisation_id, period, id);
  ${historyOf('measure_evaluation')}`;

const visits = `
  create table leader_visit (${entryColumns}
    number          text not null,
    organisation_id uuid not null references organisation (id),
    post_id         uuid not null references post (id),
    enterprise_id   uuid references enterprise (id),
    visited_on      date not null,
    location        text not null,
    matter          text not null,
    finding_count   integer not null,
    entered_late    boolean not null,
    constraint leader_visit_one_per_number unique (number)
  );
  create index leader_visit_by_county on leader_visit (county_code, visited_on, id);
  create index leader_visit_by_post on leader_visit (post_id, visited_on, id);
  create index leader_visit_by_office on leader_visit (organisation_id, visited_on, id);
  ${historyOf('leader_visit')}

  create table visit_finding (${entryColumns}
    status          text not null check (status in ('FOUND', 'FOLLOWED')),
    visit_id        uuid not null references leader_visit (id),
    place           integer not null,
    organisation_id uuid not null references organisation (id),
    content         text not null,
    found_on        date not null,
    due_on       date not null,
    issue_id        uuid references issue (id),
    hazard_id       uuid references hazard (id),
    followed_at     timestamptz(3),
    constraint visit_finding_followed_leads_on check ((status = 'FOLLOWED') = ((issue_id is null) <> (hazard_id is null)))
  );
  create index visit_finding_by_visit on visit_finding (visit_id, due_on, id);
  create index visit_finding_by_county on visit_finding (county_code, due_on, id);
  create index visit_finding_by_office on visit_finding (organisation_id, due_on, id);
  ${historyOf('visit_finding')}`;

const checks = `
  create table task_check (${entryColumns}
    task_id         uuid not null references key_task (id),
    organisation_id uuid not null references organisation (id),
    aspect          text not null check (aspect in ('RESPONSIBILITY', 'MEASURES', 'RECTIFICATION')),
    in_place        boolean not null,
    finding         text not null,
    checker_id      uuid,
    checked_at      timestamptz(3) not null
  );
  create index task_check_by_task on task_check (task_id, checked_at, id);
  create index task_check_by_county on task_check (county_code, checked_at, id);
  create index task_check_by_office on task_check (organisation_id, checked_at, id);
  ${historyOf('task_check')}

  create table pillar_tag (${entryColumns}
    status          text not null check (status in ('TAGGED', 'REMOVED')),
    pillar          text not null check (pillar in ('COMMAND', 'ADMINISTRATION', 'FORCES', 'INSTITUTIONS')),
    element         text not null,
    organisation_id uuid references organisation (id),
    committee_id    uuid references committee (id),
    list_id         uuid references duty_list (id),
    note            text not null,
    removed_reason  text,
    constraint pillar_tag_names_one_entry check (num_nonnulls(organisation_id, committee_id, list_id) = 1)
  );
  create index pillar_tag_by_county on pillar_tag (county_code, pillar, element, id);
  ${historyOf('pillar_tag')}
`;
