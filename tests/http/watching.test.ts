import { Writable } from 'node:stream';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { configFrom } from '../../src/server/config.js';
import { serve } from '../../src/server/service.js';
import { metrics, metricsTable } from '../../src/server/watching.js';
import { inventedIdNumber } from '../support/relief.js';
import { newId, world, type World } from '../support/world.js';

// What whoever watches over the service is told, and what not.
let w: World;
const lines: string[] = [];
const log = new Writable({
  write(line: Buffer, _, done) {
    lines.push(line.toString());
    done();
  },
});
const port = 20_000 + (process.pid % 20_000);
beforeAll(async () => {
  w = await world({ LOG_LEVEL: 'info', METRICS_PORT: String(port), SLOW_MILLIS: '1' }, undefined, log);
});
afterAll(() => w.close());

const scraped = async (): Promise<Map<string, number>> => {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  const told = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    told.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]),
  );
};
const client = '应急管理局前端';

test('what was asked and what is scraped agree', async () => {
  const before = await scraped();
  const since = (after: Map<string, number>, name: string) => (after.get(name) ?? 0) - (before.get(name) ?? 0);
  for (let i = 0; i < 5; i++) await w.ask('head', 'query Who { viewer { operator { id } } }');
  for (let i = 0; i < 3; i++) await w.ask('head', '{ nothing }');
  const report =
    'mutation Report($input: ReportHazardInput!) { reportHazard(input: $input) { replayed refusals { code } } }';
  const found = {
    idempotencyKey: newId(),
    region: '500238100205',
    location: '乡道转弯处',
    source: 'TOWNSHIP',
    sector: 'ROAD_TRANSPORT',
    category: 'OBJECT',
    description: '护栏缺失',
    foundAt: new Date(Date.now() - 3_600_000).toISOString(),
  };
  const tried = { ...found, idempotencyKey: newId(), dryRun: true };
  const blank = { ...found, idempotencyKey: newId(), description: ' ' };
  const answers = [];
  for (const input of [found, found, tried, blank])
    answers.push((await w.ask('township-100', report, { input })).data.reportHazard);
  expect(answers).toEqual([
    { replayed: false, refusals: [] },
    { replayed: true, refusals: [] },
    { replayed: false, refusals: [] },
    { replayed: false, refusals: [{ code: 'HAZARD_IS_DESCRIBED' }] },
  ]);
  for (const token of [undefined, 'Basic abc', `Bearer ${'x'.repeat(40)}`])
    await fetch(`${w.service.address}/graphql`, {
      method: 'POST',
      body: '{"query":"{ viewer { operator { id } } }"}',
      headers: { 'content-type': 'application/json', ...(token && { authorization: token }) },
    });
  const stranger = await w.service.issue!('front-end', 'nobody-of-ours');
  await w.ask(null, '{ viewer { operator { id } } }', {}, { headers: { authorization: `Bearer ${stranger}` } });
  const after = await scraped();
  const operations = (kind: string, outcome: string) =>
    since(after, `sanbixu_operations_total{kind="${kind}",client="${client}",outcome="${outcome}"}`);
  expect([operations('query', 'OK'), operations('query', 'GRAPHQL_VALIDATION_FAILED')]).toEqual([5, 3]);
  expect(since(after, 'sanbixu_operation_seconds_count{kind="query"}')).toBe(8);
  const acts = (outcome: string) => since(after, `sanbixu_acts_total{act="reportHazard",outcome="${outcome}"}`);
  expect(['ACCEPTED', 'REPLAYED', 'TRIED', 'HAZARD_IS_DESCRIBED'].map(acts)).toEqual([1, 1, 1, 1]);
  expect(operations('mutation', 'OK')).toBe(4);
  const denied = (reason: string) => since(after, `sanbixu_denied_total{reason="${reason}"}`);
  expect(['NO_TOKEN', 'NO_BEARER_TOKEN', 'MALFORMED', 'NOT_REGISTERED'].map(denied)).toEqual([1, 1, 1, 1]);
  expect(after.get('sanbixu_database_up')).toBe(1);
  const { rows } = await w.sql.query<{ position: string }>('select position::text from journal_head');
  expect(after.get('sanbixu_feed_position')).toBe(Number(rows[0]!.position));
  const told = lines.map((line) => JSON.parse(line) as Record<string, any>);
  const named = told.filter(({ operation }) => operation?.name === 'Who');
  expect(named).toHaveLength(5);
  expect(named[0]!.operation).toMatchObject({ kind: 'query', client, outcome: 'OK', status: 200 });
  expect(told.filter(({ denied: why }) => why === 'MALFORMED')).toHaveLength(1);
});

test('of twenty persons that pass through, none is in log or figures', async () => {
  const persons = Array.from({ length: 20 }, (_, i) => ({
    name: `欧阳某${String.fromCharCode(0x4e00 + i)}`,
    number: inventedIdNumber(8_000 + i),
    phone: `139000${String(10_000 + i)}`,
  }));
  for (const { name, number, phone } of persons) {
    const query = `query Of${number} { households(first: 1, where: { number: ["${number}"] }) { nodes { id } } }`;
    await w.ask('township-100', query, {}, { headers: { 'x-purpose': encodeURIComponent(name), 'x-case': number } });
    const act = `mutation($input: RegisterHouseholdInput!) { registerHousehold(input: $input) { refusals { code }
      household { members { personName { plain } idNumber { plain } phone { plain } } } } }`;
    const members = [{ personName: name, idNumber: number, kinship: 'HEAD', phone }];
    const input = { idempotencyKey: newId(), region: '500238100205', address: `${name}的家`, members };
    const stated = { headers: { 'x-purpose': 'RELIEF', 'x-case': '1' } };
    // Told plain to the caller who may read them, and to nobody else.
    expect((await w.ask('township-100', act, { input }, stated)).data.registerHousehold).toEqual({
      refusals: [],
      household: { members: [{ personName: { plain: name }, idNumber: { plain: number }, phone: { plain: phone } }] },
    });
    await w.ask(null, '{ __typename }', {}, { headers: { authorization: `Bearer ${number}.${phone}.${number}` } });
    await fetch(`${w.service.address}/lists/${number}`, {
      headers: { authorization: `Bearer ${await w.tokenOf('head')}` },
    });
  }
  const figures = [...(await scraped()).keys()].join('\n');
  const all = `${lines.join('')}${figures}`;
  expect(lines.join('')).toContain('"Of…"');
  expect(lines.join('')).toContain('slow statement');
  for (const { name, number, phone } of persons)
    expect([name, all.includes(name), all.includes(number), all.includes(phone)]).toEqual([name, false, false, false]);
});

test('a port of figures that is taken keeps it from starting, in one sentence', async () => {
  const settings = { PORT: '0', METRICS_PORT: String(port), MASTER_KEY: process.env.TEST_MASTER_KEY! };
  await expect(serve(configFrom(settings))).rejects.toThrow(
    `The port ${port} is taken by another process; set METRICS_PORT to another, or to 0.`,
  );
});

test('page, rules and board speak of the figures that there are, and of each of them', async () => {
  const page = readFileSync('docs/operating.md', 'utf8').replace(/ +\|/g, ' |').replace(/ +\|/g, ' |');
  for (const line of metricsTable().split('\n').slice(2)) expect(page).toContain(line);
  const told = [...(await scraped()).keys()].map((each) =>
    each.replace(/\{.*/, '').replace(/_(bucket|sum|count)$/, ''),
  );
  const rules = readFileSync('docs/watching/alerts.yml', 'utf8');
  const board = readFileSync('docs/watching/dashboard.json', 'utf8');
  const named = (text: string) =>
    [...new Set(text.match(/sanbixu_[a-z_]+/g))].map((each) => each.replace(/_bucket$/, ''));
  for (const each of [...named(rules), ...named(board)]) expect([each, each in metrics]).toEqual([each, true]);
  expect(Object.keys(metrics).filter((each) => !named(board).includes(each))).toEqual([]);
  // Without a worker and without an issuer there is nothing to tell of them; what never happened is not counted.
  const absent = Object.keys(metrics).filter((each) => !told.includes(each));
  expect(absent.sort()).toEqual(
    ['sanbixu_issuer_keys_age_seconds', 'sanbixu_turned_away_total', 'sanbixu_worker_heartbeat_seconds'].sort(),
  );
  const { status, stdout, error } = spawnSync('promtool', ['check', 'rules', 'docs/watching/alerts.yml'], {
    encoding: 'utf8',
  });
  if (error) console.log('promtool is not installed: the rules are not checked by it.');
  else expect([status, stdout]).toEqual([0, expect.stringContaining('11 rules found')]);
});
