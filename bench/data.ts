// The register that every contestant reads: laid in SQL, since a million acts one by one would take a quarter of an
// hour.
import pg from 'pg';
import { bulkLoad } from '../src/access/journal/bulk-load.js';
import { seedings } from '../src/access/journal/seeding.js';
import { newKey } from '../src/access/privacy/ids.js';
import { seedDemoCounty } from '../src/demo/county.js';
import { clients, holdings, operators, organisations, posts } from '../src/organisation/organisation.noun.js';
import { configFrom } from '../src/server/config.js';
import { seededBy, seedReferenceData } from '../src/server/reference-data.js';
import { serve } from '../src/server/service.js';
import { hazards } from '../src/hazard/hazard/hazard.noun.js';

export interface Sizes {
  readonly enterprises: number;
  readonly hazards: number;
  /** Without first versions and journal: for what only reads. */ readonly bare?: boolean;
}
/** Three counties, a third of everything each; the first is the sandbox's own. */
export const counties = ['500238', '500101', '500112'] as const;
export const officerOf = (county: string): string => `bench-${county}`;

/**
 * Migrates, founds the offices, and lays enterprises, hazards, their first versions, their journal and their figures.
 * `settings` are the server's own.
 */
export async function lay(settings: Record<string, string>, sizes: Sizes, say: (line: string) => void): Promise<void> {
  const service = await serve(
    configFrom({ ...settings, PORT: '0', LOG_LEVEL: 'error', MODE: 'sandbox' }),
    async (services, direct) => {
      const by = seededBy();
      await seedReferenceData(services, direct, by);
      await seedDemoCounty(services, { scale: 0, now: by.at, seededBy: by, file: { sha256: '', bytes: 0 } });
      await bulkLoad(
        services,
        counties.flatMap((county) => {
          const regionCode = `${county}000000`;
          const [organisation, operator, post] = [newKey(), newKey(), newKey()];
          return [
            ...seedings(by, organisations, [
              {
                id: organisation,
                regionCode,
                name: `演示${county}应急管理局`,
                kind: 'BUREAU',
                mark: `（${county}）应急`,
                enterpriseId: null,
                endedOn: null,
              } as never,
            ]),
            ...seedings(by, operators, [
              {
                id: operator,
                regionCode,
                subject: officerOf(county),
                name: '演示',
                certificateNumber: `演示${county}`,
                certificateValidUntil: '2035-12-31',
              } as never,
            ]),
            ...seedings(by, posts, [
              {
                id: post,
                regionCode,
                title: '执法人员',
                roles: ['LAW_OFFICER'],
                organisationId: organisation,
              } as never,
            ]),
            ...seedings(by, holdings, [
              { regionCode, postId: post, operatorId: operator, heldFrom: '2024-01-01', heldUntil: null } as never,
            ]),
            ...seedings(by, clients, [
              {
                id: newKey(),
                regionCode,
                key: `bench-${county}`,
                name: '演示',
                open: true,
                organisationId: organisation,
              } as never,
            ]),
          ];
        }),
      );
    },
  );
  try {
    const db = new pg.Client({
      connectionString: settings.DATABASE_URL!,
      options: '-c timezone=UTC -c synchronous_commit=off -c maintenance_work_mem=512MB -c work_mem=256MB',
    });
    await db.connect();
    try {
      // What is laid refers to what was just laid; and indexes are made faster once than row by row.
      await db.query('set session_replication_role = replica');
      const { rows: indexes } = await db.query<{ name: string; made: string }>(
        `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as made from pg_index i where indrelid = 'hazard'::regclass and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`,
      );
      for (const { name } of indexes) await db.query(`drop index ${name}`);
      for (const [what, sql] of Object.entries(
        steps(
          sizes,
          indexes.map(({ made }) => made),
        ),
      )) {
        if (sizes.bare && what === 'versions') continue;
        const began = Date.now();
        await db.query(sql);
        say(`${what}: ${((Date.now() - began) / 1000).toFixed(1)} s`);
      }
      await db.query('vacuum (analyze)');
      await db.query('checkpoint');
    } finally {
      await db.end();
    }
  } finally {
    await service.stop();
  }
}

/** A UUID version 7 that a number gives: a minute of time each, then digits that look drawn. */
const key = (letter: string, n: string): string =>
  `(lpad(to_hex(1704067200000 + (${n})::bigint * 6000), 12, '0') || '7' || substr(md5('${letter}' || ${n}), 1, 3) || '8' || substr(md5('${letter}' || ${n}), 4, 15))::uuid`;
const drawn = (n: string, salt: number, below: number): string =>
  `(abs(hashint8((${n})::bigint + ${salt * 7919})::bigint) % ${below})::int`;
const one = (n: string, salt: number, values: readonly string[]): string =>
  `(array[${values.map((value) => `'${value}'`).join(', ')}])[1 + ${drawn(n, salt, values.length)}]`;

const sectors = [
  'INDUSTRY_TRADE',
  'CONSTRUCTION',
  'ROAD_TRANSPORT',
  'GAS',
  'FIRE',
  'TOURISM',
  'SPECIAL_EQUIPMENT',
  'HAZARDOUS_CHEMICALS',
];
const found = `timestamptz '2024-06-01T00:00:00Z' + h * (interval '700 days' / %H)`;

function steps({ enterprises, hazards: many }: Sizes, indexes: readonly string[]): Record<string, string> {
  const at = found.replace('%H', String(many));
  const ended = `h_status in ('REJECTED', 'FIXED_ON_SPOT', 'CLOSED')`;
  return {
    places: `create unlogged table bench_place as select (row_number() over (order by code) - 1)::int as n, code, left(code, 6) as county, left(code, 9) as township from region
      where level = 'TOWNSHIP' and valid_to is null and left(code, 6) = any(array['${counties.join(`', '`)}']); create unique index on bench_place (n);`,
    enterprises: `insert into enterprise (id, version, created_at, updated_at, acted_at, region_code, county_code, township_code, status, credit_code, name, sector, industry_code, address, headcount, inspection_tier, risk_grade)
      select ${key('e', 'e')}, 1, t, t, t, p.code, p.county, p.township, 'OPERATING', '91500299' || lpad(e::text, 10, '0'), '演示' || ${one('e', 1, ['腾达', '永兴', '恒源', '金利', '宏远', '瑞丰'])} || ${one('e', 2, ['机械', '建材', '运输', '商贸', '食品', '化工'])} || '有限公司' || e,
        ${one('e', 3, sectors)}, '3011', '演示街道' || (e % 400) || '号', ${drawn('e', 4, 300)}, case when e % 10 = 0 then 'KEY' else 'GENERAL' end, ${one('e', 5, ['RED', 'ORANGE', 'YELLOW', 'BLUE'])}
      from generate_series(0, ${enterprises - 1}) e join bench_place p on p.n = e % (select count(*)::int from bench_place), lateral (select timestamptz '2024-01-01T00:00:00Z' + e * interval '1 second' as t) x;
      -- Ciphers as long as a name of three characters gives: by the length it is judged what of the mask may be shown.
      insert into subject_key (id, wrapped, master_key) select id, 'bench', (select name from key_name where purpose = 'MASTER') from enterprise where created_at >= '2024-01-01' on conflict do nothing;
      insert into enterprise_person (id, subject_id, legal_representative_masked, legal_representative_cipher, legal_representative_hash) select id, id, '张**', 'a1.' || repeat('A', 50), md5(id::text) from enterprise e where not exists (select from enterprise_person p where p.id = e.id);`,
    hazards: `insert into hazard (id, version, created_at, updated_at, acted_at, region_code, county_code, township_code, number, status, source, category, sector, description, location, enterprise_id, found_at, reporting_office_id, grade, criterion, graded_at,
        order_number, ordered_at, deadline, measures, funds_fen, plan_due_on, planned_at, extensions, ended_at, rectification)
      select ${key('h', 'h')}, 1, t, t, t, p.code, p.county, p.township, '（演示）隐〔2025〕' || h || '号', h_status, ${one('h', 11, ['SELF', 'DAILY', 'WEEKLY', 'DEPT_INSPECTION', 'TIP_OFF', 'TOWNSHIP'])}, ${one('h', 12, ['PEOPLE', 'OBJECT', 'ENVIRONMENT', 'MANAGEMENT'])},
        ${one('e', 3, sectors)}, ${one('h', 13, ['配电箱内有裸露带电部件，未设置防护隔板，', '氧气瓶与乙炔瓶混放且间距不足五米，', '受限空间作业未进行气体检测，', '安全出口被原材料堵塞，'])} || repeat('现场检查时发现该处长期未按规程维护，相关责任人未能出示检查记录，', 1 + ${drawn('h', 14, 8)}) || '编号' || h, '车间' || (h % 40),
        ${key('e', 'e')}, t - interval '1 hour', (select id from organisation where name = '演示' || p.county || '应急管理局'),
        h_grade, case when h_grade = 'MAJOR' then '演示' end, case when h_grade is not null then t + interval '2 hours' end,
        case when h_ordered then '（演示）应急责改〔2025〕' || h || '号' end, case when h_ordered then t + interval '3 hours' end, case when h_ordered then t + (${drawn('h', 15, 60)} + 3) * interval '1 day' end,
        case when h_status in ('RECTIFYING', 'IN_REVIEW', 'CLOSED') then '停止使用并更换，完成后复查' end, case when h_status in ('RECTIFYING', 'IN_REVIEW', 'CLOSED') then ${drawn('h', 16, 900000)} end,
        case when h_status in ('RECTIFYING', 'IN_REVIEW', 'CLOSED') then (t + interval '20 days')::date end, case when h_status in ('RECTIFYING', 'IN_REVIEW', 'CLOSED') then t + interval '1 day' end, 0,
        case when ${ended} then t + interval '9 days' end, case when h_status in ('IN_REVIEW', 'CLOSED') then '已更换' end
      from (select h, e, h_status, h_status in ('ORDERED', 'RECTIFYING', 'IN_REVIEW', 'CLOSED') as h_ordered,
          case when h_status in ('REPORTED', 'REJECTED') then null when ${drawn('h', 17, 100)} < 3 and h_status <> 'FIXED_ON_SPOT' then 'MAJOR' else 'GENERAL' end as h_grade, date_trunc('milliseconds', ${at}) as t
        from generate_series(0, ${many - 1}) h,
          lateral (select case when ${drawn('h', 18, 10)} < 6 then ${drawn('h', 19, Math.max(1, enterprises / 10))} * 10 else ${drawn('h', 20, enterprises)} end as e) y,
          lateral (select (array['CLOSED', 'CLOSED', 'CLOSED', 'CLOSED', 'CLOSED', 'CLOSED', 'CLOSED', 'CLOSED', 'CLOSED', 'CLOSED', 'CLOSED', 'ORDERED', 'ORDERED', 'RECTIFYING', 'RECTIFYING', 'IN_REVIEW', 'GRADED', 'REPORTED', 'REPORTED', 'REJECTED'])[1 + ${drawn('h', 21, 20)}] as h_status) z) x
        join bench_place p on p.n = e % (select count(*)::int from bench_place)`,
    indexes: indexes.join(';'),
    // What a careful hand would count by; everyone who counts in the table itself may use it, and every writer pays
    // for it.
    counting: 'create index bench_counts on hazard (county_code, township_code, status)',
    listings: `insert into listing (id, version, created_at, updated_at, acted_at, region_code, county_code, township_code, number, status, subject, hazard_id, enterprise_id, sector, level, supervisor_id, requirement, deadline, notice_number, noticed_on, progress_reports, next_progress_due)
      select ${key('l', 'l')}, 1, ordered_at, ordered_at, ordered_at, region_code, county_code, township_code, '（演示）挂〔2025〕' || l || '号', 'LISTED', 'HAZARD', id, enterprise_id, sector, 'COUNTY', reporting_office_id, '限期整改并报告进展', deadline, '演示公告' || l, ordered_at::date, 0, ordered_at + interval '10 days'
      from (select *, row_number() over (order by created_at)::int as l from hazard where grade = 'MAJOR' and status in ('ORDERED', 'RECTIFYING', 'IN_REVIEW')) x`,
    versions: ['enterprise', 'hazard', 'listing']
      .map(
        (table) => `
      do $$ declare own text := (select string_agg(quote_ident(column_name), ', ' order by ordinal_position) from information_schema.columns where table_schema = 'public' and table_name = '${table}'); begin
        execute format('insert into ${table}_history (%s, position) select %s, b.position + row_number() over (order by t.id) from ${table} t, (select position as position from journal_head) b where not exists (select from ${table}_history o where o.id = t.id)', own, (select string_agg('t.' || part, ', ') from unnest(string_to_array(own, ', ')) part));
      end $$;
      insert into journal (position, entry_type, entry_id, version, action, occurred_at, recorded_at, client_id, operator_id, organisation_id, region_code, county_code, township_code, fields, reason, key_digest, digest)
        select h.position, '${table[0]!.toUpperCase()}${table.slice(1)}', h.id, 1, 'FOUNDED', h.acted_at, (select at from journal_head), c.id, null, c.id, h.region_code, h.county_code, h.township_code, '{}', null, null, sha256(convert_to(h.id::text, 'UTF8'))
        from ${table}_history h, (select id from client limit 1) c where h.position > (select position from journal_head);
      update journal_head set position = (select coalesce(max(position), 0) from journal);`,
      )
      .join('\n'),
    figures: countAnew(),
  };
}

/** The figures counted anew from the table, at every grain. */
export function countAnew(): string {
  const { dimensions, expressions, grains } = hazards.figures!;
  const column = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const told = dimensions.map(
    (name) => `coalesce(${expressions[name]?.('f') ?? `f.${column(name)}`}, '') as ${column(name)}`,
  );
  const names = dimensions.map(column).join(', ');
  return `truncate hazard_figures, hazard_figures_delta; insert into hazard_figures (grain, ${names}, n) select 0, ${told.join(', ')}, count(*) from hazard f group by ${dimensions.map((_, i) => i + 2).join(', ')};
    ${grains.map((kept, i) => `insert into hazard_figures (grain, ${names}, n) select ${i + 1}, ${dimensions.map((name) => (kept.includes(name) ? column(name) : "''")).join(', ')}, sum(n) from hazard_figures where grain = 0 group by ${kept.map(column).join(', ')};`).join(' ')}`;
}
