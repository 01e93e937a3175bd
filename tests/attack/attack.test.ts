import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { Attacked, codeOf, p99, tally, type Innocent, type Told } from './attacked.js';
import * as sent from './requests.js';

// Law 12, no request is the process: whatever is sent, however large it unfolds, however slow the database, others are
// answered, memory is bounded and the process lives.
const server = new Attacked();
const memoryMost = 512;
const waitMost = 5_000;
const waitAim = 1_000;
const lines: string[] = [];

beforeAll(async () => {
  await server.start();
  const rows = Array.from({ length: 150 }, (_, n) => sent.row(n, `${n}${'软管老化'.repeat(500)}`));
  const made = await server.ask('township-100', sent.reportMany, {
    i: { idempotencyKey: 'long', onError: 'REJECT_ALL', rows },
  });
  expect(JSON.parse(made.text)).toMatchObject({ data: { reportHazards: { accepted: 150 } } });
  // Entries with many more below them.
  const linked = `update hazard set enterprise_id = (select id from enterprise where township_code = '500238100' limit 1)
    where length(description) > 1000`;
  // A journal that it takes long to look through.
  const sql = await server.sql();
  await sql.query(`insert into journal select h.position + n, j.entry_type, gen_random_uuid(), 1, j.action, j.occurred_at, j.recorded_at,
      j.client_id, j.operator_id, j.organisation_id, j.region_code, j.county_code, j.township_code, j.fields, null, null, j.digest
    from journal_head h, (select * from journal where entry_type = 'Hazard' order by position limit 1) j, generate_series(1, 24000) n`);
  await sql.query(linked);
  await sql.query('update journal_head set position = position + 24000');
  await sql.query('analyze journal');
  await sql.end();
}, 120_000);
afterAll(async () => {
  await server.end();
  console.log(['', 'attack | what came of it | innocent: answers, p99 | memory', ...lines].join('\n'));
}, 60_000);

/** TIMEOUT_SECONDS, as the attacked server has it by default. */
const deadlineMillis = 10_000;

/** What holds after every attack; and a line of what was seen. */
function held(name: string, came: string, innocent: Innocent, { unanswered = false } = {}): void {
  const wait = p99(innocent);
  const peak = server.peak();
  const told = [...innocent.statuses].map(([status, count]) => `${count} × ${status}`).join(', ');
  lines.push(
    `${name} | ${came} | ${told}, p99 ${wait.toFixed(0)} ms${wait > waitAim ? ' (aim 1,000)' : ''} | ${peak.toFixed(0)} MB`,
  );
  expect([name, server.alive]).toEqual([name, true]);
  if (!unanswered)
    expect([name, [...innocent.statuses.keys()], [...innocent.probes.keys()].sort()]).toEqual([
      name,
      [200],
      ['/healthz 200', '/readyz 200'],
    ]);
  // While the database stands still nobody can be answered: then the bound is the deadline, at which all are told so.
  const most = unanswered ? deadlineMillis + 2_000 : waitMost;
  expect([name, wait < most, peak < memoryMost]).toEqual([name, true, true]);
}
const shown = (answers: readonly Told[]): string =>
  Object.entries(tally(answers))
    .map(([status, count]) => `${count} × ${status}`)
    .join(', ');
/** Turned away, and told when to come again. */
const isAway = (answer: Told): boolean =>
  answer.status === 503 &&
  ['RETRY_LATER', 'TIMEOUT'].includes(codeOf(answer)!) &&
  Number(answer.headers['retry-after']) > 0;

test('the whole schema is read by standard tools', async () => {
  const { getIntrospectionQuery } = await import('graphql');
  const answer = await server.ask(
    'nobody',
    getIntrospectionQuery({
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    }),
  );
  expect([answer.status, codeOf(answer)]).toEqual([200, undefined]);
});

test.each([
  ['introspection by fragments', sent.introspectionByFragments(), 'LIMIT_EXCEEDED'],
  ['introspection by fragments, small', sent.introspectionByFragments(4), 'LIMIT_EXCEEDED'],
  ['introspection by aliases', sent.introspectionByAliases, 'LIMIT_EXCEEDED'],
  ['page sizes as defaults of variables', sent.sizesByDefault, 'LIMIT_EXCEEDED'],
  ['fields over one another', sent.overlapping, 'LIMIT_EXCEEDED'],
  ['an answer of many times the same texts', sent.large, 'LIMIT_EXCEEDED'],
  ['long texts in lists within lists', sent.nestedLarge, 'LIMIT_EXCEEDED'],
  ['twenty feeds in one request', sent.feeds, 'LIMIT_EXCEEDED'],
])('%s', async (name, query, code) => {
  const { done, innocent } = await server.beside('head', async () =>
    Promise.all(Array.from({ length: 4 }, (_, i) => sleep(i * 100).then(() => server.ask('township-100', query)))),
  );
  for (const answer of done)
    expect([name, isAway(answer) || (answer.status === 400 && codeOf(answer) === code)]).toEqual([name, true]);
  expect(done.some(({ status }) => status === 400)).toBe(true);
  held(name, `${shown(done)}, at most ${Math.max(...done.map(({ millis }) => millis)).toFixed(0)} ms`, innocent);
});

test.each(sent.wrong)('wrong values: %s', async (name, body) => {
  const { done, innocent } = await server.beside('head', async () =>
    Promise.all([1, 2, 3].map(() => server.send('POST', '/graphql', 'township-100', body))),
  );
  for (const answer of done) {
    const { errors } = JSON.parse(answer.text) as { errors: { message: string }[] };
    expect([name, ['LIMIT_EXCEEDED', 'BAD_USER_INPUT', 'BAD_REQUEST', 'GRAPHQL_PARSE_FAILED']]).toEqual([
      name,
      expect.arrayContaining([codeOf(answer)]),
    ]);
    expect([name, answer.text.length < 20_000, errors.length <= 20]).toEqual([name, true, true]);
  }
  held(
    `wrong values: ${name}`,
    `${shown(done)}, ${done.map(({ millis }) => millis.toFixed(0)).join(', ')} ms`,
    innocent,
  );
});

test('twenty questions about the whole county in one request are refused', async () => {
  const answer = await server.ask('head', sent.wholeCounty);
  expect([answer.status, codeOf(answer)]).toEqual([400, 'LIMIT_EXCEEDED']);
});

test('eighteen reads by three persons leave a connection to a fourth', async () => {
  const persons = ['township-100', 'officer-1', 'nobody'];
  const reads = Array.from({ length: 18 }, (_, i) => server.ask(persons[i % 3]!, sent.longList(i)));
  const times: number[] = [];
  for (let n = 0; n < 5; n++) {
    const answer = await server.ask('head', '{ hazards(first: 1) { nodes { id } } }');
    expect(answer.status).toBe(200);
    times.push(answer.millis);
  }
  const done = await Promise.all(reads);
  lines.push(
    `18 reads by three persons | ${shown(done)} | a fourth's reads: ${times.map((each) => each.toFixed(0)).join(', ')} ms`,
  );
  expect(Math.max(...times)).toBeLessThan(waitMost);
}, 60_000);

test('the whole schema, twenty at once', async () => {
  const { getIntrospectionQuery } = await import('graphql');
  await server.ask('nobody', getIntrospectionQuery());
  const { done, innocent } = await server.beside('head', () =>
    Promise.all(Array.from({ length: 20 }, () => server.ask('nobody', getIntrospectionQuery()))),
  );
  for (const answer of done) expect(answer.status === 200 || isAway(answer)).toBe(true);
  const times = done.map(({ millis }) => millis).sort((a, b) => a - b);
  held(
    'the whole schema, twenty at once',
    `${shown(done)}, ${times[0]!.toFixed(0)} to ${times.at(-1)!.toFixed(0)} ms`,
    innocent,
  );
}, 60_000);

test.each([12, 40])(
  '%s feeds that search long, all by one person',
  async (count) => {
    const { done, innocent } = await server.beside('head', () =>
      Promise.all(Array.from({ length: count }, () => server.ask('nobody', sent.feed))),
    );
    for (const answer of done)
      expect([answer.text.slice(0, 200), answer.status === 200 || isAway(answer)]).toEqual([
        answer.text.slice(0, 200),
        true,
      ]);
    expect(done.some(({ status }) => status === 200)).toBe(true);
    held(`${count} feeds that search long`, shown(done), innocent);
  },
  60_000,
);

test('every connection asked for by two people at once', async () => {
  const { done, innocent } = await server.beside('head', () =>
    Promise.all(
      ['township-100', 'officer-1'].flatMap((who) => Array.from({ length: 20 }, () => server.ask(who, sent.slowRead))),
    ),
  );
  for (const answer of done)
    expect([answer.text.slice(0, 200), answer.status === 200 || isAway(answer)]).toEqual([
      answer.text.slice(0, 200),
      true,
    ]);
  held('40 slow reads by two people', shown(done), innocent);
}, 60_000);

test('a flood without lengths', async () => {
  const { done, innocent } = await server.beside('head', () =>
    Promise.all(Array.from({ length: 300 }, () => server.ask('nobody', sent.slowRead, {}, { chunked: true }))),
  );
  for (const answer of done) expect([answer.status === 200 || isAway(answer)]).toEqual([true]);
  held('300 chunked at once by one person', shown(done), innocent);
}, 60_000);

test('acts that are long: batches upon batches, judged row by row', async () => {
  const rows = Array.from({ length: 1000 }, (_, n) => sent.row(n));
  const { done, innocent } = await server.beside('head', () =>
    Promise.all(
      [58, 4, 4, 4].map((count, i) =>
        server.ask(i === 1 ? 'township-100' : 'nobody', sent.batches(count), { r: rows }),
      ),
    ),
  );
  expect([codeOf(done[0]!), done[0]!.status]).toEqual(['LIMIT_EXCEEDED', 400]);
  for (const answer of done.slice(1))
    expect([answer.text.slice(0, 200), answer.status === 200 || isAway(answer)]).toEqual([
      answer.text.slice(0, 200),
      true,
    ]);
  held('batches of a thousand rows', shown(done), innocent);
}, 60_000);

test('who has gone is not worked for', async () => {
  const sql = await server.sql();
  const active = async () =>
    (
      await sql.query<{ n: number }>(
        `select count(*)::int as n from pg_stat_activity where usename = current_user and state = 'active' and pid <> pg_backend_pid() and query not ilike '%graphile%'`,
      )
    ).rows[0]!.n;
  // What a request would wait for.
  await sql.query('begin');
  await sql.query('lock table hazard in access exclusive mode');
  const { innocent } = await server.beside('head', async () => {
    await Promise.allSettled(
      Array.from({ length: 6 }, () => server.ask('township-100', sent.slowRead, {}, { hangUpAfter: 700 })),
    );
    await sleep(500);
    expect(await active()).toBe(0);
  });
  await sql.query('rollback');
  await sql.end();
  held('six that hang up', 'nothing is left in the database half a second later', innocent);
}, 30_000);

test('a read that takes longer than the deadline is answered at the deadline, and ended', async () => {
  const sql = await server.sql();
  // Each statement is within its own limit; together they are not.
  await sql.query(`alter table hazard rename to hazard_kept; grant select on hazard_kept to sanbixu_app;
    create view hazard as select * from hazard_kept where (select pg_sleep(6)) is not null; grant select on hazard to sanbixu_app`);
  const three =
    '{ a: hazards(first: 1) { nodes { id } } b: hazards(first: 2) { nodes { id } } c: hazards(first: 3) { nodes { id } } }';
  try {
    const { done, innocent } = await server.beside('head', async () => {
      const answer = await server.ask('township-100', three);
      await sleep(500);
      const active = await sql.query(
        `select 1 from pg_stat_activity where state = 'active' and query like '%hazard%' and pid <> pg_backend_pid()`,
      );
      return { answer, active: active.rowCount };
    });
    expect([done.answer.status, codeOf(done.answer), done.active]).toEqual([503, 'TIMEOUT', 0]);
    expect(done.answer.millis).toBeGreaterThan(9_500);
    expect(done.answer.millis).toBeLessThan(11_500);
    held('a read beyond the deadline', `503 TIMEOUT after ${done.answer.millis.toFixed(0)} ms, nothing left`, innocent);
  } finally {
    await sql.query('drop view hazard; alter table hazard_kept rename to hazard');
    await sql.end();
  }
}, 30_000);

test('PostgreSQL stands still for twelve seconds with an act under way: told to come again, the key good, nothing lost', async () => {
  const input = { ...sent.row(1), idempotencyKey: 'stalled' };
  // Who acts is known beforehand, so that the act itself is what stands.
  await server.ask('township-100', '{ viewer { on } }');
  const { done, innocent } = await server.beside('head', () =>
    server.stalled(async () => {
      const answer = server.ask('township-100', sent.report, { i: input });
      await sleep(12_000);
      return answer;
    }),
  );
  expect([isAway(done), codeOf(done)]).toEqual([true, 'RETRY_LATER']);
  // Back again at once, and the same key settles what became of it.
  let settled: Told | undefined;
  for (let i = 0; i < 100 && settled?.status !== 200; i++) {
    settled = await server.ask('township-100', sent.report, { i: input });
    await sleep(100);
  }
  expect(JSON.parse(settled!.text)).toMatchObject({
    data: { reportHazard: { refusals: [], change: { position: expect.anything() } } },
  });
  const sql = await server.sql();
  expect(
    (await sql.query<{ n: number }>(`select count(*)::int as n from request_key where key = 'stalled'`)).rows[0]!.n,
  ).toBe(1);
  await sql.end();
  expect([...innocent.statuses.keys()].every((status) => status === 200 || status === 503)).toBe(true);
  held(
    'PostgreSQL stands still for 12 s',
    `${done.status} ${codeOf(done)} after ${done.millis.toFixed(0)} ms, then replayed: ${(JSON.parse(settled!.text) as { data: { reportHazard: { replayed: boolean } } }).data.reportHazard.replayed}`,
    innocent,
    { unanswered: true },
  );
}, 60_000);

test('small faults of the asker are told as such', async () => {
  const code = async (body: object) => {
    const answer = await server.send('POST', '/graphql', 'nobody', JSON.stringify(body));
    return [answer.status, codeOf(answer)];
  };
  expect(await code({ query: 'query A { viewer { on } }', operationName: 'B' })).toEqual([200, 'BAD_USER_INPUT']);
  expect(await code({ query: 'subscription { changed { id } }' })).toEqual([200, 'BAD_USER_INPUT']);
  expect(
    await code({ query: '{ viewer { on } }', extensions: { persistedQuery: { version: 1, sha256Hash: 'ab' } } }),
  ).toEqual([400, 'BAD_REQUEST']);
});

test('without its guards the same requests are let in, and others wait', async () => {
  await server.start({
    COST_MAX: '100000000',
    ALIASES_MAX: '10000',
    ROOT_FIELDS_MAX: '1000',
    HEAVY_COST: '100000000',
    PERSON_SHARE: '200',
    ANSWER_BYTES_MAX: '1073741824',
    IN_FLIGHT_MAX: '1000',
  });
  const codes = await Promise.all(
    [sent.introspectionByFragments(3), sent.nestedLarge].map(
      async (query) => (await server.ask('township-100', query)).status,
    ),
  );
  expect(codes).toEqual([200, 200]);
  const { done, innocent } = await server.beside('head', () =>
    Promise.all(Array.from({ length: 40 }, () => server.ask('nobody', sent.feed))),
  );
  lines.push(
    `(without guards) 40 feeds | ${shown(done)} | p99 ${p99(innocent).toFixed(0)} ms | ${server.peak().toFixed(0)} MB`,
  );
  expect(tally(done)[503]).toBeUndefined();
}, 60_000);
