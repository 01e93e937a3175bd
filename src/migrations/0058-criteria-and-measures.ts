import type { MigrationInterface, QueryRunner } from 'typeorm';
import { historyOf } from './0002-ground.js';
import { entryColumns } from './0010-governance.js';

const columns: Readonly<Record<string, readonly string[]>> = {
  hazard_criterion: [
    'published_on date',
    'publisher_id uuid',
    'file_id uuid',
    'former_id uuid',
    'repeals boolean',
    'end_document text',
  ],
  issue: ['about_type text', 'about_id uuid'],
};

/** Criteria that a county enters in versions, and who has studied them. */
export class CriteriaAndMeasures implements MigrationInterface {
  name = 'CriteriaAndMeasures1798070400222';

  async up(db: QueryRunner): Promise<void> {
    for (const [table, added] of Object.entries(columns)) {
      const adds = added.map((column) => `add column ${column}`).join(', ');
      for (const each of [table, `${table}_history`]) await db.query(`alter table ${each} ${adds}`);
    }
    // Each county has its own versions beside those of the whole country.
    await db.query(`
      alter table hazard_criterion
        drop constraint hazard_criterion_one_from_a_day,
        add constraint hazard_criterion_one_from_a_day unique (code, region_code, effective_from),
        add constraint hazard_criterion_repealed_by_a_document
          check (coalesce(repeals, false) = (end_document is not null));
      create index hazard_criterion_by_document on hazard_criterion (document, county_code);

      create table criterion_study (${entryColumns}
        number           text not null,
        document         text not null,
        held_on          date not null,
        topic            text not null,
        organisation_id  uuid not null references organisation (id),
        recorder_id      uuid references operator (id),
        criterion_ids    uuid[] not null,
        person_ids       uuid[] not null,
        enterprise_ids   uuid[] not null,
        file_id          uuid,
        meeting_id       uuid references leadership_meeting (id),
        withdrawn_at     timestamptz(3),
        withdrawn_reason text,
        constraint criterion_study_is_shown check (file_id is not null or meeting_id is not null),
        constraint criterion_study_withdrawn_says_why check ((withdrawn_at is null) = (withdrawn_reason is null))
      );
      create index criterion_study_by_day on criterion_study (county_code, held_on, id);
      create index criterion_study_by_person on criterion_study using gin (person_ids);
      create index criterion_study_by_enterprise on criterion_study using gin (enterprise_ids);
      ${historyOf('criterion_study')}

      alter table issue add constraint issue_is_about_something check ((about_type is null) = (about_id is null));
      create index issue_by_subject on issue (about_id) where about_id is not null;

      create table issue_measure (${entryColumns}
        number           text not null,
        status           text not null check (status in ('OPEN', 'REPORTED', 'CHECKED', 'DROPPED')),
        kind             text not null check (kind in ('MEASURE', 'RULE')),
        content          text not null,
        due_on           date not null,
        document         text,
        valid_from       date,
        valid_until      date,
        policy_id        uuid references policy_document (id),
        issue_id         uuid not null references issue (id),
        organisation_id  uuid not null references organisation (id),
        post_id          uuid references post (id),
        issue_office_id  uuid not null references organisation (id),
        raiser_office_id uuid references organisation (id),
        adopter_id       uuid references operator (id),
        answer           text,
        evidence_ids     uuid[] not null,
        reporter_id      uuid references operator (id),
        reported_at      timestamptz(3),
        finding          text,
        checker_id       uuid references operator (id),
        checked_at       timestamptz(3),
        returns          integer not null check (returns >= 0),
        dropped_reason   text,
        constraint issue_measure_rule_has_its_number
          check ((kind = 'RULE') = (document is not null) and (document is null) = (valid_from is null)),
        constraint issue_measure_ends_after_it_began check (valid_until is null or valid_until >= valid_from),
        constraint issue_measure_dropped_says_why check ((status = 'DROPPED') = (dropped_reason is not null))
      );
      create index issue_measure_by_issue on issue_measure (issue_id);
      create index issue_measure_by_due on issue_measure (county_code, due_on, id);
      ${historyOf('issue_measure')}`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
