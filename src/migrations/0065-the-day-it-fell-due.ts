import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The day on which a hazard fell due: the first that was in force when it came, as what was decided by then had it. An
 * extension decided before moves it, a new day that is set after it does not. Of a grade, where one is asked for: what
 * was of it on that day.
 */
export class TheDayItFellDue implements MigrationInterface {
  name = 'TheDayItFellDue1798070400265';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function hazard_fell_due(hazard uuid, of_grade text) returns timestamptz language sql stable as $$
        select min(d.deadline) from (select distinct h.deadline from hazard_history h where h.id = hazard
          and h.deadline is not null) d
        cross join lateral (select n.deadline, n.grade from hazard_history n
          where n.id = hazard and n.acted_at <= d.deadline order by n.version desc limit 1) f
        where f.deadline = d.deadline and (of_grade is null or f.grade = of_grade)
      $$`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
