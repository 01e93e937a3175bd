import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which offices the strand of the regulators is about: who supervised there that day, and whom its items name. */
export class WhomAStrandIsAbout implements MigrationInterface {
  name = 'WhomAStrandIsAbout1798070400286';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function offices_investigated(investigated uuid) returns setof uuid language sql stable as $$
        select r.organisation_id from investigation i join accident a on a.id = i.accident_id
          left join enterprise e on e.id = a.enterprise_id
          join responsibility r on r.id in (select supervising_duties(e.id, a.sector, e.industry_code, e.business_form,
            a.township_code, (a.happened_at at time zone 'Asia/Shanghai')::date))
          where i.id = investigated and r.organisation_id is not null
        union select m.organisation_id from accountability_item m
          where m.investigation_id = investigated and m.organisation_id is not null and m.status <> 'REVOKED'
      $$;
      grant execute on function offices_investigated(uuid) to sanbixu_app`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
