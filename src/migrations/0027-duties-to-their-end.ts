import type { MigrationInterface, QueryRunner } from 'typeorm';
import { historyOf } from './0002-ground.js';
import { entryColumns } from './0010-governance.js';

const columns: Readonly<Record<string, readonly string[]>> = {
  responsibility: ['disaster_kinds text[]', 'corridor_course text', 'projects text[]'],
  boundary_ruling: ['project text', 'sectors text[]', 'co_ids uuid[]'],
  duty_list: [
    'post_id uuid',
    'programme text',
    'approval_document text',
    'approver_id uuid',
    'ended_on date',
    'end_document text',
    'end_reason text',
    'successor_id uuid',
    'correction text',
  ],
  duty_item: ['correction text'],
};
const words = (...each: readonly string[]): string => each.map((word) => `'${word}'`).join(', ');
const check = (table: string, name: string, holds: string): string =>
  `alter table ${table} drop constraint ${name}; alter table ${table} add constraint ${name} check (${holds});`;

/**
 * Duties to their end: the party's office beside the government's, kinds of disaster, courses and projects, lists that
 * are drafted, approved, corrected, followed by later ones and withdrawn. Of what was entered before, nothing is known
 * (null), and its digests stand.
 */
export class DutiesToTheirEnd implements MigrationInterface {
  name = 'DutiesToTheirEnd1797811200027';

  async up(db: QueryRunner): Promise<void> {
    for (const [table, added] of Object.entries(columns)) {
      const adds = added.map((column) => `add column ${column}`).join(', ');
      for (const each of [table, `${table}_history`]) await db.query(`alter table ${each} ${adds}`);
    }
    const posts = words('PARTY_LEADER', 'GOV_LEADER', 'OFFICE_LEADER', 'POST', 'ENTERPRISE_POST');
    await db.query(`
      ${check('organisation', 'organisation_kind_check', `kind in (${words('PARTY_COMMITTEE', 'GOVERNMENT', 'BUREAU', 'DEPARTMENT', 'TOWNSHIP', 'PARK', 'VILLAGE', 'ENTERPRISE', 'PARTNER')})`)}
      ${check('responsibility', 'responsibility_category_check', `category in (${words('LEADERSHIP', 'CHIEF_EXECUTIVE', 'OVERALL_SUPERVISION', 'SECTOR_COORDINATION', 'SPECIAL_SUPERVISION', 'TERRITORIAL', 'PRINCIPAL', 'DISASTER_PREVENTION', 'FIRE')})`)}
      ${check('responsibility', 'responsibility_holder_check', `holder in (${words('PARTY_LEADER', 'GOV_LEADER', 'OFFICE_LEADER', 'DEPARTMENT', 'INTERNAL_UNIT', 'POST', 'TOWNSHIP', 'PARK', 'ENTERPRISE', 'ENTERPRISE_POST')})`)}
      ${check('responsibility', 'responsibility_of_a_post_names_it', `(holder in (${posts})) = (post_id is not null)`)}
      ${check('boundary_ruling', 'boundary_ruling_kind_check', `kind in (${words('BUSINESS_FORM', 'ENTERPRISE', 'PROJECT', 'OVERLAP')})`)}
      ${check('boundary_ruling', 'boundary_ruling_is_about_something', "(kind = 'BUSINESS_FORM') = (business_form is not null) and (kind = 'ENTERPRISE') = (enterprise_id is not null) and (kind = 'PROJECT') = (project is not null)")}
      ${check('duty_item', 'duty_item_status_check', `status in (${words('OPEN', 'SUBMITTED', 'RETURNED', 'CONFIRMED', 'WITHDRAWN')})`)}
      ${check('duty_item', 'duty_item_kind_check', `kind in (${words('DUTY', 'ANNUAL_KEY', 'POWER', 'RESPONSIBILITY')})`)}
      alter table duty_list
        add constraint duty_list_ended_says_why check ((ended_on is null) = (end_reason is null)),
        add constraint duty_list_approver_fk foreign key (approver_id) references operator (id),
        add constraint duty_list_successor_fk foreign key (successor_id) references duty_list (id),
        add constraint duty_list_post_fk foreign key (post_id) references post (id);

      create table duty_draft (${entryColumns}
        status            text not null check (status in ('DRAFT', 'APPROVED', 'PUBLISHED', 'REJECTED')),
        kind              text not null check (kind in ('DUTY', 'ANNUAL_KEY', 'POWER', 'RESPONSIBILITY')),
        programme         text check (programme in ('SAFETY', 'DISASTER')),
        year              integer not null,
        title             text not null,
        organisation_id   uuid not null references organisation (id),
        post_id           uuid references post (id),
        document          text not null,
        clause            text,
        lines             text not null,
        binds_ids         uuid[] not null,
        binds_post_ids    uuid[] not null,
        author_id         uuid,
        approval_document text,
        opinion           text,
        approver_id       uuid,
        approved_at       timestamptz(3),
        list_id           uuid references duty_list (id) deferrable initially deferred,
        constraint duty_draft_approved_by_a_document check (status not in ('APPROVED', 'PUBLISHED') or (approval_document is not null and approved_at is not null)),
        constraint duty_draft_published_as_a_list check ((status = 'PUBLISHED') = (list_id is not null))
      );
      create index duty_draft_by_county on duty_draft (county_code, status, id);
      ${historyOf('duty_draft')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
