import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { seedRows } from '../../src/access/journal/seeding.js';
import { amendSeeded } from '../support/amend-seeded.js';
import { enterprises } from '../../src/enterprise/enterprise/enterprise.noun.js';
import {
  bodiesOf,
  gapsOf,
  overlapsOf,
  type CountyGround,
  type CoveredEnterprise,
} from '../../src/reporting/coverage/coverage.facts.js';
import { supervising, type Duty } from '../../src/responsibility/responsibility/responsibility.facts.js';
import { responsibilities } from '../../src/responsibility/responsibility/responsibility.noun.js';
import type { CivilDate } from '../../src/kernel/civil-date.js';
import { seededBy } from '../../src/server/reference-data.js';
import { world, type World } from '../support/world.js';

// Random holders, scopes and days, told by the service's way and by a slow and obvious one.
const seed = Number(process.env.SEED ?? Date.now() % 1e9);
const runs = Number(process.env.RUNS ?? 1000);
const townships = ['500238100', '500238101', '500238102'];
const sectors = ['GAS', 'FIRE', 'TOURISM'];
const industries = ['4511', '4512', '9011'];
const forms = ['密室逃脱', '剧本杀'];
const offices = ['a', 'b', 'c', 'd'];
const days = ['2026-01-01', '2026-06-30', '2026-07-01', '2026-12-31'] as CivilDate[];
const some = (of: readonly string[], maxLength = 2) => fc.subarray([...of], { minLength: 1, maxLength });
const duty = fc.record({
  organisationId: fc.constantFrom(...offices),
  category: fc.constantFrom(
    'SPECIAL_SUPERVISION',
    'SPECIAL_SUPERVISION',
    'SPECIAL_SUPERVISION',
    'TERRITORIAL',
    'LEADERSHIP',
    'SECTOR_COORDINATION',
    'OVERALL_SUPERVISION',
  ),
  aspect: fc.constantFrom('SAFETY', 'SAFETY', 'SAFETY', 'BUSINESS'),
  holder: fc.constantFrom('DEPARTMENT', 'PARTY_LEADER', 'GOV_LEADER', 'TOWNSHIP'),
  first: fc.boolean(),
  lead: fc.boolean(),
  postId: fc.option(fc.constantFrom('p1', 'p2')),
  regionCode: fc.constantFrom('500238000000', ...townships.map((each) => `${each}000`)),
  sectors: some(sectors, 3),
  industries: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, some(['45', '4511', '9'])),
  townships: some(townships, 3),
  enterpriseIds: fc.oneof({ weight: 5, arbitrary: fc.constant([]) }, some(['e0', 'e1', 'e2'])),
  businessForms: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, some(forms)),
  validFrom: fc.constantFrom(days[0]!, days[0]!, days[0]!, ...days),
  validUntil: fc.option(fc.constantFrom(...days), { freq: 1 }),
});
const firm = fc.record({
  sector: fc.constantFrom(...sectors),
  industryCode: fc.constantFrom(...industries),
  businessForm: fc.option(fc.constantFrom(...forms)),
  township: fc.constantFrom(...townships),
});
const county = fc.record({
  duties: fc.array(duty, { minLength: 2, maxLength: 30 }),
  firms: fc.array(firm, { maxLength: 8 }),
  on: fc.constantFrom(...days),
  leaders: fc.subarray(['p1', 'p2', 'p3']),
});

/** The obvious way: every duty is looked at for everything, and the narrowest that fits is asked for by name. */
function obvious(duties: readonly Duty[], ground: CountyGround) {
  const fits = (
    each: Duty,
    of: {
      id: string | null;
      sector: string;
      industryCode: string | null;
      businessForm: string | null;
      township: string;
    },
  ): 'ENTERPRISE' | 'FORM' | 'INDUSTRY' | 'SECTOR' | null => {
    if (each.category !== 'SPECIAL_SUPERVISION' || each.aspect !== 'SAFETY') return null;
    if (each.enterpriseIds.length > 0)
      return of.id !== null && each.enterpriseIds.includes(of.id) ? 'ENTERPRISE' : null;
    if (!each.townships.includes(of.township)) return null;
    if (each.businessForms.length > 0)
      return of.businessForm !== null && each.businessForms.includes(of.businessForm) ? 'FORM' : null;
    if (each.industries.length > 0)
      return of.industryCode !== null &&
        each.industries.some((code) => of.industryCode!.slice(0, code.length) === code) &&
        (each.sectors.length === 0 || each.sectors.includes(of.sector))
        ? 'INDUSTRY'
        : null;
    return each.sectors.includes(of.sector) ? 'SECTOR' : null;
  };
  const answering = (of: Parameters<typeof fits>[1]): Duty[] => {
    for (const how of ['ENTERPRISE', 'FORM', 'INDUSTRY', 'SECTOR'] as const) {
      const found = duties.filter((each) => fits(each, of) === how);
      if (found.length > 0) return found;
    }
    return [];
  };
  const several = (found: readonly Duty[]) => {
    const all = new Set(found.map((each) => each.organisationId));
    const leads = new Set(found.filter((each) => each.lead).map((each) => each.organisationId));
    return all.size > 1 && leads.size !== 1;
  };
  const territory = (township: string) =>
    duties.filter(
      (each) => each.category === 'TERRITORIAL' && each.aspect === 'SAFETY' && each.townships.includes(township),
    );
  const gaps: string[] = [];
  const overlaps: string[] = [];
  for (const township of ground.townships) {
    for (const sector of ground.sectors) {
      const found = answering({ id: null, sector, industryCode: null, businessForm: null, township });
      if (found.length === 0) gaps.push(`CELL_WITHOUT_SUPERVISOR ${sector} ${township}`);
      if (several(found)) overlaps.push(`CELL_SUPERVISED_TWICE ${sector} ${township}`);
    }
    if (territory(township).length === 0) gaps.push(`CELL_WITHOUT_TOWNSHIP ${township}`);
    if (several(territory(township))) overlaps.push(`TERRITORY_TWICE ${township}`);
  }
  for (const each of ground.enterprises) {
    const found = answering(each);
    if (found.length === 0) gaps.push(`ENTERPRISE_WITHOUT_SUPERVISOR ${each.id}`);
    if (several(found)) overlaps.push(`ENTERPRISE_SUPERVISED_TWICE ${each.id}`);
    if (territory(each.township).length === 0) gaps.push(`ENTERPRISE_WITHOUT_TOWNSHIP ${each.id}`);
    if (
      each.businessForm !== null &&
      !['ENTERPRISE', 'FORM'].some((how) => duties.some((one) => fits(one, each) === how))
    )
      gaps.push(`BUSINESS_FORM_NOT_RULED ${each.businessForm} ${each.id}`);
  }
  for (const { postId } of ground.leaders)
    if (!duties.some((each) => each.postId === postId && each.aspect === 'SAFETY'))
      gaps.push(`LEADER_WITHOUT_SAFETY_DUTY ${postId}`);
  for (const region of ['500238000000', ...ground.townships.map((each) => `${each}000`)])
    for (const [holder, kind] of [
      ['PARTY_LEADER', 'REGION_WITHOUT_PARTY_LEADER'],
      ['GOV_LEADER', 'REGION_WITHOUT_GOVERNMENT_LEADER'],
    ] as const)
      if (
        !duties.some(
          (each) =>
            each.category === 'LEADERSHIP' &&
            each.aspect === 'SAFETY' &&
            each.first &&
            each.regionCode === region &&
            each.holder === holder,
        )
      )
        gaps.push(`${kind} ${region}`);
  return { gaps: gaps.sort(), overlaps: overlaps.sort(), answering };
}
const told = (duties: readonly Duty[], ground: CountyGround) => ({
  gaps: gapsOf(duties, ground)
    .flatMap(({ kind, sector, township, businessForm, enterpriseIds, leader }) =>
      leader
        ? [`${kind} ${leader.postId}`]
        : kind.startsWith('REGION')
          ? [`${kind} ${township!.padEnd(12, '0')}`]
          : kind === 'BUSINESS_FORM_NOT_RULED'
            ? enterpriseIds.map((id) => `${kind} ${businessForm} ${id}`)
            : enterpriseIds.length > 0
              ? enterpriseIds.map((id) => `${kind} ${id}`)
              : [`${kind}${sector ? ` ${sector}` : ''} ${township}`],
    )
    .sort(),
  overlaps: overlapsOf(duties, ground)
    .flatMap(({ kind, sector, township, enterpriseIds }) =>
      enterpriseIds.length > 0
        ? enterpriseIds.map((id) => `${kind} ${id}`)
        : [`${kind}${sector ? ` ${sector}` : ''} ${township}`],
    )
    .sort(),
});

test(`bodies, gaps and overlaps are those of the obvious way, in ${runs} counties (SEED=${seed})`, () => {
  let gaps = 0;
  let overlaps = 0;
  let narrow = 0;
  fc.assert(
    fc.property(county, ({ duties: drawn, firms, on, leaders }) => {
      const duties = drawn
        .map((each, i): Duty => ({
          ...each,
          id: `d${i}`,
          organisation: each.organisationId,
          must: 'MANAGE_INDUSTRY',
          document: '文',
          post: each.postId,
          holderEnterpriseId: null,
          unit: null,
          lever: null,
          corridorKind: null,
          corridor: null,
          disasterKinds: [],
          projects: [],
        }))
        .filter((each) => each.validFrom <= on && (each.validUntil === null || each.validUntil >= on));
      const ground: CountyGround = {
        county: '500238',
        townships,
        sectors,
        enterprises: firms.map((each, i): CoveredEnterprise => ({ ...each, id: `e${i}` })),
        leaders: leaders.map((postId) => ({ key: '', postId, title: '', office: '' })),
      };
      const slow = obvious(duties, ground);
      const quick = told(duties, ground);
      expect(quick).toEqual({ gaps: slow.gaps, overlaps: slow.overlaps });
      for (const each of ground.enterprises) {
        const ids = (of: readonly Duty[]) => of.map(({ id }) => id).sort();
        expect(ids(supervising(duties, each))).toEqual(ids(slow.answering(each)));
        expect(ids(bodiesOf(duties, each).filter(({ category }) => category === 'SPECIAL_SUPERVISION'))).toEqual(
          ids(slow.answering(each)),
        );
        expect(ids(bodiesOf(duties, each).filter(({ category }) => category === 'TERRITORIAL'))).toEqual(
          ids(
            duties.filter(
              (one) =>
                one.category === 'TERRITORIAL' && one.aspect === 'SAFETY' && one.townships.includes(each.township),
            ),
          ),
        );
      }
      gaps += quick.gaps.length;
      overlaps += quick.overlaps.length;
      narrow += duties.filter(
        ({ enterpriseIds, businessForms, industries: codes }) =>
          enterpriseIds.length + businessForms.length + codes.length > 0,
      ).length;
    }),
    { numRuns: runs, seed },
  );
  // What was drawn must have had something to tell.
  for (const n of [gaps, overlaps, narrow]) expect(n).toBeGreaterThan(runs / 10);
  console.log(`SEED=${seed}`, JSON.stringify({ runs, gaps, overlaps, narrow }));
});

let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.close());

test('the database tells the same supervisors as the rules do, for every enterprise and both ways it is asked', async () => {
  const { services } = w.service;
  const by = seededBy();
  const townshipsOf = (
    await w.sql.query<{ t: string }>(
      `select left(code, 9) as t from region where level = 'TOWNSHIP' and left(code, 6) = '500238' order by 1`,
    )
  ).rows.map(({ t }) => t);
  const firms = (await w.sql.query<{ id: string; sector: string }>(`select id, sector from enterprise order by id`))
    .rows;
  const departments = (
    await w.sql.query<{ id: string }>(`select id from organisation where kind = 'DEPARTMENT' order by id`)
  ).rows.map(({ id }) => id);
  let n = 0;
  const pick = <T>(of: readonly T[]): T => of[(n += 7) % of.length]!;
  for (const { id } of firms.slice(0, 20))
    await amendSeeded(services, by, enterprises, id, {
      businessForm: pick([...forms, null]) as string,
      industryCode: pick(['4511', '4710', '9011']),
    });
  const narrow = (over: object) => ({
    regionCode: '500238000000',
    status: 'PUBLISHED',
    holder: 'DEPARTMENT',
    organisationId: pick(departments),
    category: 'SPECIAL_SUPERVISION',
    must: 'MANAGE_INDUSTRY',
    aspect: 'SAFETY',
    first: false,
    lead: false,
    sectors: [],
    industries: [],
    townships: [pick(townshipsOf), pick(townshipsOf), ...townshipsOf.slice(0, 9)],
    businessForms: [],
    enterpriseIds: [],
    document: '文',
    validFrom: '2026-01-01',
    validUntil: null,
    publishedAt: by.at,
    ...over,
  });
  await seedRows(services, by, responsibilities, [
    narrow({ enterpriseIds: [firms[0]!.id, firms[5]!.id] }),
    narrow({ businessForms: [forms[0]!] }),
    narrow({ businessForms: [forms[1]!], validUntil: '2026-01-02' }),
    narrow({ industries: ['45'] }),
    narrow({ industries: ['4710'], sectors: ['CONSTRUCTION'] }),
    narrow({ industries: ['9'], publishedAt: null, status: 'DRAFT' }),
  ] as never);
  const on = '2026-11-20';
  const { rows: known } = await w.sql.query<Duty>(
    `select r.id, r.organisation_id as "organisationId", null as organisation, r.post_id as "postId", r.region_code as "regionCode",
    r.holder, r.category, r.must, r.aspect, r.first, r.lead, r.sectors, r.industries, r.townships, r.enterprise_ids as "enterpriseIds", r.business_forms as "businessForms",
    r.document, r.valid_from::text as "validFrom", r.valid_to::text as "validUntil" from responsibility r where r.published_at is not null and r.valid_from <= $1 and (r.valid_to is null or r.valid_to >= $1)`,
    [on],
  );
  const { rows: asked } = await w.sql.query<{
    id: string;
    sector: string;
    industryCode: string;
    businessForm: string | null;
    township: string;
    duties: string[];
    ruled: string[];
  }>(
    `select e.id, e.sector, e.industry_code as "industryCode", e.business_form as "businessForm", e.township_code as township,
    array(select supervising_duties(e.id, e.sector, e.industry_code, e.business_form, e.township_code, $1::date) order by 1)::text[] as duties, array(select o.organisation_id from overridden_enterprises($1::date) o where o.enterprise_id = e.id order by 1)::text[] as ruled from enterprise e order by e.id`,
    [on],
  );
  let overridden = 0;
  for (const each of asked) {
    const answering = supervising(known, each);
    const narrower = answering.filter(
      ({ enterpriseIds, businessForms, industries: codes }) =>
        enterpriseIds.length + businessForms.length + codes.length > 0,
    );
    expect([each.id, each.duties]).toEqual([each.id, answering.map(({ id }) => id).sort()]);
    expect([each.id, each.ruled]).toEqual([
      each.id,
      [...new Set(narrower.map(({ organisationId }) => organisationId!))].sort(),
    ]);
    if (narrower.length > 0) overridden++;
  }
  expect(overridden).toBeGreaterThan(5);
  expect(overridden).toBeLessThan(asked.length);
});

test('the gaps of a county of 3,000 enterprises are told in 150 ms', async () => {
  const { services } = w.service;
  const by = seededBy();
  const villages = (
    await w.sql.query<{ code: string }>(
      `select code from region where level = 'VILLAGE' and left(code, 6) = '500238' order by code`,
    )
  ).rows.map(({ code }) => code);
  await seedRows(
    services,
    by,
    enterprises,
    Array.from({ length: 3000 }, (_, i) => ({
      regionCode: villages[i % villages.length]!,
      status: 'OPERATING',
      registrationNumber: String(500299000000000 + i),
      name: `演示${i}`,
      sector: ['GAS', 'FIRE', 'TOURISM', 'CONSTRUCTION', 'OTHER'][i % 5]!,
      industryCode: industries[i % 3]!,
      businessForm: i % 300 === 0 ? forms[0]! : null,
      address: '演示',
    })) as never,
  );
  const gaps = () =>
    w.ask(
      'head',
      '{ responsibilityGaps(region: "500238") { kind sector region businessForm enterprises enterpriseIds } }',
    );
  expect((await gaps()).errors).toBeUndefined();
  const times: number[] = [];
  for (let i = 0; i < 9; i++) {
    const begun = performance.now();
    await gaps();
    times.push(performance.now() - begun);
  }
  const median = times.sort((a, b) => a - b)[4]!;
  console.log(
    `gaps of the whole county over HTTP: median ${median.toFixed(0)} ms of ${times.map((each) => each.toFixed(0)).join(' ')}`,
  );
  expect(median).toBeLessThan(150);
});
