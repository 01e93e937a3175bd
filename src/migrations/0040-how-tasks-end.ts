import type { MigrationInterface, QueryRunner } from 'typeorm';

const columns: Readonly<Record<string, readonly string[]>> = {
  key_task: ['ended_at timestamptz(3)', 'end_reason text', 'end_document text', 'successor_id uuid'],
  practice_case: [
    'nominated_level text',
    'nominated_on date',
    'nomination_document text',
    'result_due_on date',
    'nomination_result text',
    'result_on date',
    'result_document text',
  ],
  work_inspection: ['inspected_on date', 'inspection_due_on date'],
};

/**
 * A key task that is not done has an end, and what is to be in place of it is checked quarter by quarter; an
 * inspection of work knows when it inspected, and by when it is to have.
 */
export class HowTasksEnd implements MigrationInterface {
  name = 'HowTasksEnd1798070400081';

  async up(db: QueryRunner): Promise<void> {
    for (const [table, added] of Object.entries(columns)) {
      const adds = added.map((column) => `add column ${column}`).join(', ');
      for (const each of [table, `${table}_history`]) await db.query(`alter table ${each} ${adds}`);
    }
    await db.query(`
      alter table key_task
        drop constraint key_task_status_check,
        add constraint key_task_status_check
          check (status in ('OPEN', 'REPORTED', 'CONFIRMED', 'FAILED', 'CARRIED_OVER', 'CALLED_OFF')),
        add constraint key_task_ended_says_why
          check ((status in ('FAILED', 'CARRIED_OVER', 'CALLED_OFF')) = (ended_at is not null)
            and (ended_at is null) = (end_reason is null)),
        add constraint key_task_carried_over_names_its_successor
          check ((status = 'CARRIED_OVER') = (successor_id is not null));
      alter table practice_case
        add constraint practice_case_nominated_level_check check (nominated_level in ('CITY', 'PROVINCE')),
        add constraint practice_case_nomination_result_check check (nomination_result in ('SELECTED', 'NOT_SELECTED'))
    `);
    await db.query(`create index accountability_item_by_county on accountability_item (county_code, created_at, id)`);
    await db.query(checksDue);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

/** By the end of which quarter of its year each of the three is to be checked on a key task, by parameters. */
const checksDue = `
  create function task_checks_due(county text, of_year integer)
  returns table (place integer, aspect text, due date) language sql stable as $$
    select a.place, a.aspect, (make_date(of_year, 1, 1) + make_interval(months => 3 * (select p.value::int
      from statutory_parameter p where p.key = a.key and county like p.region_prefix || '%'
      and p.effective_from <= make_date(of_year, 12, 31)
      and (p.effective_to is null or p.effective_to >= make_date(of_year, 12, 31))
      order by length(p.region_prefix) desc, p.effective_from desc limit 1)))::date - 1
    from (values (1, 'RESPONSIBILITY', 'task.check.responsibility.quarter'), (2, 'MEASURES', 'task.check.measures.quarter'),
      (3, 'RECTIFICATION', 'task.check.rectification.quarter')) a (place, aspect, key)
  $$;
`;
