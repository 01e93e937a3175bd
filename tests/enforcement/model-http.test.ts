import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { seedRows } from '../../src/access/journal/seeding.js';
import { amendSeeded } from '../support/amend-seeded.js';
import { globalId, keyIn, newKey } from '../../src/access/privacy/ids.js';
import { random } from '../../src/demo/random.js';
import { caseEvidence } from '../../src/enforcement/enforcement-case/enforcement-case.noun.js';
import { itemByCode } from '../../src/enforcement/item/item.facts.js';
import { enterprises } from '../../src/enterprise/enterprise/enterprise.noun.js';
import { hazards } from '../../src/hazard/hazard/hazard.noun.js';
import { holdings, posts } from '../../src/organisation/organisation.noun.js';
import { seededBy } from '../../src/server/reference-data.js';
import { proveLedger } from '../../src/proof/ledger.js';
import { clerk, codes, type Clerk } from '../support/enforcement.js';
import { databaseUrl, world, type World } from '../support/world.js';
import { live, type Ground, type Tried } from './procedure.js';

// What random clerks tried on paper is tried over HTTP and PostgreSQL: each act is accepted, or refused by the same
// names.
const runs = Number(process.env.RUNS ?? 60);
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const subjects: Readonly<Record<string, string>> = {
  h: 'head',
  g: 'officer-4',
  a: 'officer-1',
  b: 'officer-2',
  q: 'officer-3',
  r: 'legal',
  m: 'finance',
};
let w: World;
let c: Clerk;
let ground: Ground;
let firm: string;
let firmName: string;
let file: string;
beforeAll(async () => {
  w = await world();
  c = clerk(w);
  const { services } = w.service;
  const by = seededBy();
  const {
    rows: [bureau],
  } = await w.sql.query<{ id: string }>(`select id from organisation where kind = 'BUREAU' and county_code = '500238'`);
  // Some hold two posts: they may try two parts in one case.
  const second = async (subject: string, roles: string[]) => {
    const [post] = await seedRows(services, by, posts, [
      { regionCode: '500238000000', title: '兼职', roles, organisationId: bureau!.id },
    ] as never);
    const operatorId = keyOf(await c.operator(subject));
    await seedRows(services, by, holdings, [
      { regionCode: '500238000000', postId: post!, operatorId, heldFrom: '2024-01-01' },
    ] as never);
  };
  await second('officer-4', ['BUREAU_HEAD', 'LEGAL_REVIEWER']);
  await second('officer-3', ['LEGAL_REVIEWER']);
  services.forget();
  const item = (await w.sql.query<any>(itemByCode.sql!, [['CF-99']])).rows[0];
  // 0 to 50,000 yuan for a unit; a person is not fined by this article, so that its fines are refused by name.
  ground = {
    law: await services.law(),
    item: { ...item, effectiveFrom: '2021-09-01', effectiveUntil: null },
    roles: {
      h: ['BUREAU_HEAD'],
      g: ['LAW_OFFICER', 'BUREAU_HEAD', 'LEGAL_REVIEWER'],
      a: ['LAW_OFFICER'],
      b: ['LAW_OFFICER'],
      q: ['LAW_OFFICER', 'LEGAL_REVIEWER'],
      r: ['LEGAL_REVIEWER'],
      m: ['FINANCE'],
    },
    fitting: { LIGHT: ['1500000', '0'], ORDINARY: ['2500000', '0'], HEAVY: ['5000000', '0'] },
  };
  const where = 'where: { region: "500238000000", sector: [GAS] }';
  const found = (await c.read('head', `{ enterprises(${where}, first: 1) { nodes { id name } } }`)).enterprises
    .nodes[0];
  firm = found.id;
  firmName = found.name;
  file = await c.file('officer-1');
}, 60_000);
afterAll(() => w.close());
const keyOf = (id: string): string => {
  const bytes = Buffer.from(id, 'base64url').subarray(1).toString('hex');
  return `${bytes.slice(0, 8)}-${bytes.slice(8, 12)}-${bytes.slice(12, 16)}-${bytes.slice(16, 20)}-${bytes.slice(20)}`;
};

test(`${runs} cases over HTTP go as on paper (SEED=${seed})`, async () => {
  const told = { accepted: {}, refused: {} } as { accepted: Record<string, number>; refused: Record<string, number> };
  let tried = 0;
  for (let n = 0; n < runs; n++) {
    const record: Tried[] = [];
    expect(await live(random(seed + n), ground, told, record)).toEqual([]);
    const [hazardKey] = await seedRows(w.service.services, seededBy(), hazards, [
      {
        id: newKey(),
        regionCode: '500238100000',
        number: `试隐${n}`,
        status: 'ORDERED',
        source: 'TOWNSHIP',
        category: 'OBJECT',
        sector: 'GAS',
        description: '演示',
        location: '演示',
        enterpriseId: keyIn(enterprises, firm),
        foundAt: '2026-01-01T00:00:00.000Z',
        reportingOfficeId: (
          await w.sql.query<{ id: string }>(`select id from organisation where kind = 'BUREAU' limit 1`)
        ).rows[0]!.id,
        extensions: 0,
        grade: 'GENERAL',
        orderedAt: '2026-01-01T00:00:00.000Z',
        rectificationDue: '2026-12-01T00:00:00.000Z',
      },
    ] as never);
    const ids = new Map<string, string>([
      ['e', firm],
      ['f', file],
      [
        'd',
        Buffer.concat([Buffer.from('H'), Buffer.from(hazardKey!.replaceAll('-', ''), 'hex')]).toString('base64url'),
      ],
    ]);
    for (const [name, subject] of Object.entries(subjects)) ids.set(name, await c.operator(subject));
    const real = (name: string, value: unknown): unknown =>
      /Ids$/.test(name) && Array.isArray(value)
        ? value.map((each) => ids.get(each as string) ?? each)
        : /Id$|^partyId$/.test(name) && typeof value === 'string'
          ? (ids.get(value) ?? value)
          : ['fine', 'amount', 'income'].includes(name) && typeof value === 'string'
            ? yuan(value)
            : name === 'parties'
              ? // A unit is called as it is registered.
                (value as { unitName?: string }[]).map((each) =>
                  each.unitName === undefined ? each : { ...each, unitName: firmName },
                )
              : value;
    let version = 0;
    let caseId = '';
    let hazard = '';
    for (const each of record) {
      if (each.hazard !== hazard) {
        hazard = each.hazard;
        await amendSeeded(w.service.services, seededBy(), hazards, hazardKey!, {
          status: hazard,
          endedAt: hazard === 'CLOSED' ? '2026-01-02T00:00:00.000Z' : null,
        } as never);
      }
      const { noPersonEvidenceIds: shown } = each.input as { noPersonEvidenceIds?: string[] };
      if (shown !== undefined) {
        const { rows } = await w.sql.query<{ id: string }>(
          'select id from case_evidence where case_id = $1 order by created_at, id',
          [keyOf(caseId)],
        );
        for (const [i, { id }] of rows.entries()) ids.set(shown[i]!, globalId(caseEvidence, id));
      }
      const onCase = each.on !== null && !/Seizure$/.test(each.name);
      const input = Object.fromEntries(Object.entries(each.input).map(([name, value]) => [name, real(name, value)]));
      const { answer, versions } = await c.tried(subjects[each.who]!, each.name, each.at, {
        ...input,
        ...(onCase
          ? { id: caseId, expectedVersion: version }
          : each.on !== null
            ? { id: ids.get(each.on), expectedVersion: 1 }
            : {}),
      });
      tried++;
      // The finance office does not see the enterprise: to it there is none. Scope is not on paper.
      const told_ = each.who === 'm' && codes(answer).join() === 'NOT_FOUND' ? ['NOT_PERMITTED'] : codes(answer);
      try {
        expect(told_).toEqual(each.codes);
      } catch (difference) {
        throw new Error(
          `SEED=${seed} run ${n}, ${each.name} by ${each.who} at ${each.at} ${JSON.stringify(input)}: ${(difference as Error).message}`,
        );
      }
      if (answer.refusals.length > 0) continue;
      if (each.name === 'fileCase') {
        caseId = versions.id;
        ids.set(each.made[0]!, caseId);
        versions.parties!.forEach((party, i) => ids.set(each.made[1 + i]!, party.id));
      }
      if (each.name === 'seize') ids.set(each.made[0]!, versions.id);
      if (each.name === 'fileCase' || onCase) version = versions.version;
    }
  }
  console.log(
    `SEED=${seed} ${runs} runs, ${tried} acts over HTTP, accepted ${Object.values(told.accepted).reduce((sum, times) => sum + times, 0)}`,
  );
  const client = new pg.Client({
    connectionString: databaseUrl(w.database),
    options: '-c role=sanbixu_app -c timezone=UTC -c datestyle=ISO',
  });
  await client.connect();
  try {
    expect((await proveLedger(w.service.services, client)).proven.filter(({ faults }) => faults.length > 0)).toEqual(
      [],
    );
  } finally {
    await client.end();
  }
}, 600_000);
const yuan = (fen: string): string => `${BigInt(fen) / 100n}.${String(BigInt(fen) % 100n).padStart(2, '0')}`;
