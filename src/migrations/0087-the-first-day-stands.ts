import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The day on which a hazard fell due: the first that was set, moved by nothing but an extension that was decided before
 * it came, or by an earlier day. A MAJOR one for which nobody sets a day falls due so many days after its grading. Of a
 * grade, where one is asked for: from when it came to be of it.
 */
export class TheFirstDayStands implements MigrationInterface {
  name = 'TheFirstDayStands1798070400287';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create or replace function hazard_fell_due(hazard uuid, of_grade text) returns timestamptz language plpgsql stable as $$
      declare
        told record;
        due timestamptz;
        dated boolean := false;
        extended integer := 0;
      begin
        for told in select h.acted_at, h.grade, h.graded_at, h.deadline, h.extensions, h.county_code
          from hazard_history h where h.id = hazard order by h.version
        loop
          exit when due is not null and told.acted_at > due;
          if of_grade is not null and told.grade is distinct from of_grade then
            due := null;
            dated := false;
          elsif told.deadline is null or not dated and told.acted_at > told.deadline then
            dated := false;
            due := case when told.grade = 'MAJOR' and told.graded_at is not null then
              ((told.graded_at at time zone 'Asia/Shanghai')::date + parameter_in_force('hazard.undated.days',
                told.county_code, (told.graded_at at time zone 'Asia/Shanghai')::date)::int + 1)::timestamp
              at time zone 'Asia/Shanghai' - interval '1 millisecond' end;
          elsif not dated or told.extensions > extended or told.deadline < due then
            due := told.deadline;
            dated := true;
          end if;
          extended := told.extensions;
        end loop;
        return due;
      end
      $$`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
