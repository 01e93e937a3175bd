import type { MigrationInterface, QueryRunner } from 'typeorm';

const dimensions = ['county_code', 'township_code', 'sector', 'grade', 'status', 'source', 'deadline_day'];
const grains = [
  ['county_code', 'township_code', 'grade', 'status'],
  ['county_code', 'township_code', 'status', 'deadline_day'],
  ['county_code', 'township_code', 'sector', 'grade', 'status', 'source'],
];

/** What pages and figures are read by, so that they cost the same in a large register as in a small one. */
export class Pages implements MigrationInterface {
  name = 'Pages1795392000008';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create index enterprise_by_county_name on enterprise (county_code, name, id);
      -- The units of the yearly inspection plan (安全生产法 第六十二条), a tenth of all.
      create index enterprise_by_tier on enterprise (county_code, inspection_tier, name, id) where inspection_tier is not null;

      -- Figures at several grains: 0 is the finest, by every dimension.
      alter table hazard_figures add column grain smallint not null default 0;
      alter table hazard_figures drop constraint hazard_figures_pkey, add primary key (grain, ${dimensions.join(', ')});
      ${grains.map((kept, i) => `insert into hazard_figures (grain, ${dimensions.join(', ')}, n) select ${i + 1}, ${dimensions.map((name) => (kept.includes(name) ? name : "''")).join(', ')}, sum(n) from hazard_figures where grain = 0 group by ${kept.join(', ')} having sum(n) <> 0;`).join('\n      ')}
      create index hazard_figures_at_nought on hazard_figures (grain) where n = 0;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
