import type { MigrationInterface, QueryRunner } from 'typeorm';
import { figuresOf, historyOf, personsOf } from './0002-ground.js';

export class HazardRoom implements MigrationInterface {
  name = 'Hazard1767225600004';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table hazard (
        id                    uuid primary key,
        version               integer not null,
        created_at            timestamptz(3) not null,
        updated_at            timestamptz(3) not null,
        acted_at              timestamptz(3) not null,
        region_code           text not null references region (code),
        county_code           text not null,
        township_code         text not null,
        number                text not null,
        status                text not null check (status in ('REPORTED', 'REJECTED', 'GRADED', 'FIXED_ON_SPOT', 'ORDERED', 'RECTIFYING', 'IN_REVIEW', 'CLOSED')),
        source                text not null,
        category              text not null,
        sector                text not null,
        description           text not null,
        location              text not null,
        enterprise_id         uuid references enterprise (id),
        found_at              timestamptz(3) not null,
        reporter_id           uuid,
        reporting_office_id   uuid not null references organisation (id),
        evidence_file_id      uuid references file (id),
        grade                 text check (grade in ('GENERAL', 'MAJOR')),
        criterion             text,
        graded_at             timestamptz(3),
        grader_id             uuid,
        reason_rejected       text,
        fix                   text,
        fix_file_id           uuid references file (id),
        order_number          text,
        order_file_id         uuid references file (id),
        ordered_at            timestamptz(3),
        officer_ids           uuid[],
        suspension            text,
        deadline              timestamptz(3),
        measures              text,
        funds_fen             bigint check (funds_fen >= 0),
        plan_due_on           date,
        contingency           text,
        planned_at            timestamptz(3),
        extensions            integer not null default 0,
        extension_reason      text,
        rectification         text,
        rectification_file_id uuid references file (id),
        review_requested_at   timestamptz(3),
        review_due_at         timestamptz(3),
        return_reason         text,
        reviewer_ids          uuid[],
        review_file_id        uuid references file (id),
        review_opinion        text,
        ended_at              timestamptz(3),
        constraint hazard_one_per_number unique (number),
        constraint hazard_under_order_has_a_deadline check (status <> 'ORDERED' or deadline is not null),
        constraint hazard_ordered_is_graded check (status in ('REPORTED', 'REJECTED') or grade is not null),
        constraint hazard_major_names_its_criterion check (grade is distinct from 'MAJOR' or criterion is not null),
        constraint hazard_ended_knows_when check ((status in ('REJECTED', 'FIXED_ON_SPOT', 'CLOSED')) = (ended_at is not null))
      );
      create index hazard_by_county on hazard (county_code, status, deadline, id);
      create index hazard_by_township on hazard (township_code, status, deadline, id);
      create index hazard_by_cell on hazard (sector, township_code, status, deadline, id);
      create index hazard_by_enterprise on hazard (enterprise_id, status, deadline, id);
      create index hazard_by_deadline on hazard (deadline, id);
      create index hazard_newest on hazard (created_at, id);
      ${historyOf('hazard')}
      ${personsOf('hazard', ['responsible_person'])}
      ${figuresOf('hazard', ['county_code', 'township_code', 'sector', 'grade', 'status', 'source', 'deadline_day'])}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
