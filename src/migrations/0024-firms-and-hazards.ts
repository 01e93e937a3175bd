import type { MigrationInterface, QueryRunner } from 'typeorm';

const columns: Readonly<Record<string, readonly string[]>> = {
  enterprise: ['open_penalties_at_end integer', 'unpaid_fines_at_end_fen bigint'],
  listing: ['unit_name text', 'unit_code text', 'matter text', 'criterion text'],
  publication: ['unit_name text', 'unit_code text', 'decision_number text', 'cause text', 'fine_fen bigint'],
};
const dimensions = ['county_code', 'township_code', 'sector', 'grade', 'status', 'source', 'deadline_day'];
const grains = [
  dimensions,
  ['county_code', 'township_code', 'grade', 'status'],
  ['county_code', 'township_code', 'status', 'deadline_day'],
  ['county_code', 'township_code', 'sector', 'grade', 'status', 'source'],
];

/**
 * What an enterprise that is struck off leaves unpaid, and what a public notice says and of whom. A hazard whose
 * review was asked for in time is overdue no more while it waits for it, and is counted so.
 */
export class FirmsAndHazards implements MigrationInterface {
  name = 'FirmsAndHazards1797465600024';

  async up(db: QueryRunner): Promise<void> {
    for (const [table, added] of Object.entries(columns)) {
      const adds = added.map((column) => `add column ${column}`).join(', ');
      for (const each of [table, `${table}_history`]) await db.query(`alter table ${each} ${adds}`);
    }
    await db.query(`
      create temporary table counted on commit drop as
        select county_code, township_code, sector, coalesce(grade, '') as grade, status, source,
          case when status in ('REPORTED', 'GRADED', 'ORDERED', 'RECTIFYING') or (status = 'IN_REVIEW' and review_requested_at > deadline)
            then coalesce(to_char(deadline at time zone 'Asia/Shanghai', 'YYYY-MM-DD'), '') else '' end as deadline_day
        from hazard;
      delete from hazard_figures_delta;
      delete from hazard_figures;
      ${grains
        .map(
          (kept, grain) => `
      insert into hazard_figures (grain, ${dimensions.join(', ')}, n)
        select ${grain}, ${dimensions.map((name) => (kept.includes(name) ? name : "''")).join(', ')}, count(*)
        from counted group by ${kept.join(', ')};`,
        )
        .join('')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
