import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse, validate, type DocumentNode } from 'graphql';
import { printSchema } from 'graphql';
import { found } from '../../src/access/founding.js';
import { Session } from '../../src/access/reading/statements.js';
import { Records } from '../../src/access/records.js';
import { beyondJit, executorOf } from '../../src/api/executor.js';
import { schemaOf } from '../../src/api/schema.js';
import { hazards } from '../../src/hazard/hazard/hazard.noun.js';
import { listings } from '../../src/hazard/listing/listing.noun.js';
import { lookbacks } from '../../src/hazard/lookback/lookback.noun.js';
import { nouns, resolvers } from '../../src/rooms.js';
import { founder } from '../../src/server/ground.js';
import { instantOf, type Instant } from '../../src/kernel/instant.js';
import * as op from '../support/generated.js';
import { newId, pdf, world, type World } from '../support/world.js';
import { dice } from '../../src/demo/dice.js';
import { oracle, snapshot, type Who } from './oracle.js';
import { queryOf } from './queries.js';

const seed = Number(process.env.SEED ?? Date.now() % 1e9);
const cases = Number(process.env.CASES ?? 5000);
// After everything that was entered; what is asked of the past lies before it.
const now = new Date(Date.now() + 3_600_000).toISOString() as Instant;
let w: World;
const moments: string[] = [];
beforeAll(async () => {
  w = await world({ TIMEOUT_SECONDS: '60' });
  await populate();
}, 120_000);
afterAll(() => w.close());

/** Small tables with many ties and nulls, several versions of some entries, and some with personal data. */
async function populate(): Promise<void> {
  const d = dice(seed), by = { ...founder(), at: instantOf('2026-11-01T00:00:00Z')! }, maybe = <T>(value: T) => (d.chance(0.3) ? null : value);
  const firms = (await w.sql.query<{ id: string; region_code: string }>('select id, region_code from enterprise order by id limit 12')).rows;
  const office = (await w.sql.query<{ id: string }>(`select id from organisation where kind = 'BUREAU' limit 1`)).rows[0]!.id;
  const photo = await w.send('officer-1', pdf);
  const fileId = (await w.sql.query<{ id: string }>('select id from file')).rows[0]!.id;
  expect(photo.id).toBeTruthy();
  const instant = () => `2026-11-${20 + d.below(9)}T0${d.below(4)}:00:00.${d.pick(['000', '500', '120'])}Z`;
  const rows = Array.from({ length: 90 }, (_, n) => {
    const status = d.pick(['REPORTED', 'GRADED', 'ORDERED', 'RECTIFYING', 'IN_REVIEW', 'CLOSED', 'REJECTED']), firm = d.pick(firms), grade = ['REPORTED', 'REJECTED'].includes(status) ? null : d.pick(['GENERAL', 'MAJOR']);
    return {
      regionCode: d.chance(0.5) ? firm.region_code : d.pick(['500238100205', '500238100007', '500238101000', '610525101000']), number: `试隐〔2026〕${n}号`, status, source: d.pick(['SELF', 'TOWNSHIP']), category: 'OBJECT', sector: d.pick(['GAS', 'CONSTRUCTION', 'ROAD_TRANSPORT', 'FIRE']),
      description: d.pick(['"引号"', '反斜\\杠', '堵塞, 通道', '漏气']), location: '车间', enterpriseId: maybe(firm.id), foundAt: instant(), reportingOfficeId: office, grade, criterion: grade === 'MAJOR' ? d.pick(['AQF-99', 'RQ23-7']) : maybe('AQF-99'), selfReported: maybe(d.chance(0.5)), orderedAt: status === 'CLOSED' ? instant() : null, extensions: d.below(2),
      deadline: status === 'ORDERED' ? instant() : maybe(instant()), funds: maybe(d.pick(['0', '7', '99999999999999999', '2000000'])), evidenceFileId: maybe(fileId), endedAt: ['CLOSED', 'REJECTED'].includes(status) ? instant() : null, planDueOn: maybe('2026-12-01'),
    };
  });
  const ids = await found(w.service.office, by, hazards, rows as never);
  // Listings and look-backs beside some of them.
  const beside = rows.map((row, n) => ({ ...row, id: ids[n]! })).filter(() => d.chance(0.3));
  await found(w.service.office, by, listings, beside.map(({ id, regionCode, sector, enterpriseId }, n) => ({ regionCode, sector, enterpriseId, hazardId: id, number: `试督〔2026〕${n}号`, status: 'LISTED', subject: 'HAZARD', level: d.pick(['COUNTY', 'CITY']), supervisorId: office, requirement: '限期整改', deadline: instant(), noticeNumber: `公告${n}`, noticedOn: '2026-11-01', progressReports: 0, nextProgressDue: instant() })) as never);
  await found(w.service.office, by, lookbacks, beside.filter(() => d.chance(0.5)).map(({ id, regionCode, sector, enterpriseId }, n) => { const done = d.chance(0.5); return { regionCode, sector, enterpriseId, hazardId: id, number: `试倒查〔2026〕${n}号`, status: done ? 'CONCLUDED' : 'OPEN', matter: '为何未查出', dueAt: instant(), finding: done ? 'NONE' : null, conclusion: done ? '无' : null, concludedAt: done ? instant() : null }; }) as never);
  const tick = async () => { await new Promise((done) => setTimeout(done, 3)); moments.push(new Date().toISOString()); await new Promise((done) => setTimeout(done, 3)); };
  await tick();
  for (const [n, city] of ['500238100000', '500238101000', '500238100205'].entries()) {
    await w.as(n === 2 ? 'officer-1' : `township-${city.slice(6, 9)}`, op.RegisterEnterpriseDocument, { input: { idempotencyKey: newId(), region: city, creditCode: ['91500299MA0T000117', '91500299MA0T0002XY', '91500299MA0T00038Y'][n]!, name: `登记企业${n}`, sector: 'GAS', industryCode: '4511', address: '演示', headcount: n === 1 ? null : 9, legalRepresentative: '欧阳演示', legalRepresentativeIdNumber: n === 0 ? '500299197506150122' : null, contactPhone: '13800000000' } });
    await tick();
  }
  const { nodes } = (await w.as('officer-1', op.HazardsDocument, { first: 20, orderBy: 'NEWEST' })).hazards;
  for (const { id, version, status } of nodes) {
    await w.ask('officer-1', 'mutation($i: CorrectHazardInput!) { correctHazard(input: $i) { refusals { code } } }', { i: { id, expectedVersion: version, idempotencyKey: newId(), reason: '更正', sector: d.pick(['GAS', 'CONSTRUCTION']) } });
    if (status === 'GRADED' || status === 'RECTIFYING') await w.ask('township-100', 'mutation($i: PlanRectificationInput!) { planRectification(input: $i) { refusals { code } } }', { i: { id, expectedVersion: version + 1, idempotencyKey: newId(), responsiblePerson: '演示一', measures: '整改', funds: '1.00', dueOn: '2026-11-20', contingency: '预案' } });
    if (status === 'GRADED') await w.ask('officer-1', 'mutation($i: OrderRectificationInput!) { orderRectification(input: $i) { refusals { code } } }', { i: { id, expectedVersion: version + 1, idempotencyKey: newId(), deadline: '2026-12-20T00:00:00Z', suspension: '停用' } });
    if (d.chance(0.3)) await tick();
  }
  await tick();
}

const turnedOver = (variables: Record<string, unknown>) => Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, typeof value === 'boolean' ? !value : value]));
const plain = (value: unknown) => JSON.parse(JSON.stringify(value ?? null)) as unknown;

test(`answers as a plain executor does, whoever asks whatever (SEED=${seed})`, async () => {
  const { office } = w.service, schema = schemaOf(nouns, resolvers), data = await snapshot(w.sql), slow = oracle(printSchema(schema), data, { now });
  const subjects: [string, string | null][] = [['front-end', 'officer-1'], ['front-end', 'head'], ['front-end', 'construction'], ['front-end', 'transport'], ['front-end', 'township-100'], ['front-end', 'township-101'], ['front-end', 'village'], ['front-end', 'enterprise'], ['front-end', 'elsewhere'], ['front-end', 'nobody'], ['front-end', 'technician'], ['front-end', 'expert'], ['front-end', 'public'], ['partner', null]];
  const callers = await Promise.all(subjects.map(([client, subject]) => office.register.callerOf(client, subject, now)));
  const by = { js: executorOf(schema, { jit: false, timeoutMillis: 60_000 }), jit: executorOf(schema, { jit: true, timeoutMillis: 60_000 }) };
  const tally = { compared: 0, invalid: 0, byJit: 0, refused: 0, empty: 0, past: 0, bytes: 0, mostStatements: 0 };
  for (let n = 0; tally.compared < cases; n++) {
    const d = dice(seed * 1000 + n);
    const { text, variables } = queryOf(schema, d, data.now, moments, slow.cursorFor);
    let document: DocumentNode;
    try { document = parse(text); } catch (fault) { throw new Error(`${(fault as Error).message}\n${text}`); }
    if (validate(schema, document).length) { tally.invalid++; continue; }
    const place = d.below(callers.length), caller = callers[place]!;
    const who: Who = { ...caller, cells: caller.cells.sectors.map((sector, i) => [sector, caller.cells.townships[i]!] as const) };
    let right = await slow.execute(document, variables, who);
    // By graphql-js; by graphql-jit, which compiles at the second use; then with every condition turned over: what was compiled for one must not serve the other.
    for (const turn of beyondJit(document) ? (['js', 'turned over'] as const) : (['js', 'jit', 'jit', 'turned over'] as const)) {
      const given = turn === 'turned over' ? turnedOver(variables) : variables;
      if (turn === 'turned over') right = await slow.execute(document, given, who);
      const session = new Session(office.reads, office.statements, true);
      const records = new Records(office, caller, session, { now, trace: 't', purpose: null, caseRef: null, language: 'en' });
      const answer = await by[turn === 'js' ? 'js' : 'jit']({ document, variables: given, context: { caller, records } });
      try {
        expect(answer.errors !== undefined).toBe(right.errors !== undefined);
        if (!right.errors) expect(plain(answer.data)).toEqual(plain(right.data));
      } catch (difference) {
        throw new Error(`SEED=${seed} case ${n}, ${turn}, for ${subjects[place]!.join(' ')}\n${text}\n${JSON.stringify(given)}\n${answer.errors?.map((error) => `${error.message} ${(error.originalError as Error | undefined)?.stack ?? ''}`).join('\n') ?? ''}\n${right.errors?.join('\n') ?? ''}\n${(difference as Error).message}`);
      }
      tally.mostStatements = Math.max(tally.mostStatements, session.count);
    }
    tally.compared++;
    if (!beyondJit(document)) tally.byJit++;
    if (right.errors) tally.refused++;
    if (/asOf/.test(text)) tally.past++;
    const bytes = JSON.stringify(right.data ?? null);
    tally.bytes += bytes.length;
    if (bytes.length < 40) tally.empty++;
  }
  console.log(`SEED=${seed}`, JSON.stringify(tally));
  expect(tally.refused).toBeLessThan(cases * 0.2);
}, 900_000);
