import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever serves is granted the columns it writes and no others. A key is made once and never changed by it: only the
 * owner wraps keys anew
 * (rotate-master-key) or destroys one. Of the journal's head and of numbers only what counts on may be set.
 */
export class WhoServes implements MigrationInterface {
  name = 'WhoServes1796428800018';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      revoke update on subject_key, number_head, journal_head from sanbixu_app;
      grant update (last) on number_head to sanbixu_app;
      grant update (position, at) on journal_head to sanbixu_app;
    `);
    // Of personal values beside an entry: whose they are never changes.
    const tables =
      (await db.query(`select table_name as name, array_agg(quote_ident(column_name)::text order by ordinal_position) filter (where column_name not in ('id', 'subject_id')) as columns
      from information_schema.columns c where table_schema = 'public' and table_name like '%\\_person'
        and exists (select from information_schema.columns s where s.table_schema = 'public' and s.table_name = c.table_name and s.column_name = 'subject_id')
        and has_table_privilege('sanbixu_app', quote_ident(c.table_name)::regclass, 'UPDATE') group by table_name order by table_name`)) as {
        name: string;
        columns: string[];
      }[];
    for (const { name, columns } of tables)
      await db.query(
        `revoke update on "${name}" from sanbixu_app; grant update (${columns.join(', ')}) on "${name}" to sanbixu_app`,
      );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
