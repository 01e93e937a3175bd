import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { newKey } from '../../src/access/privacy/ids.js';
import { fileNameOf, textOfHeader } from '../../src/server/header-text.js';
import { isOwnHost } from '../../src/server/manners.js';
import { FileStore } from '../../src/server/files.js';
import { newId, pdf, world, type World } from '../support/world.js';

let w: World;
let token: string;
const quota = 200_000;
beforeAll(async () => {
  w = await world({ FILES_BYTES_A_DAY: String(quota), FILE_BYTES_MAX: '150000' });
  token = await w.tokenOf('officer-1');
});
afterAll(() => w.close());

interface Told {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly text: string;
}
/** Headers byte by byte as they are given, which fetch would not send. */
function send(
  method: string,
  url: string,
  headers: Record<string, string> = {},
  body?: Buffer | string,
  stopAfter?: number,
): Promise<Told> {
  const { hostname, port } = new URL(w.service.address);
  return new Promise((done, failed) => {
    const request = http.request({ hostname, port, path: url, method, agent: false, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => {
        parts.push(part);
      });
      response.on('end', () => {
        done({ status: response.statusCode!, headers: response.headers, text: Buffer.concat(parts).toString() });
      });
    });
    request.on('error', failed);
    // As bytes: with a text Node would write the headers in its encoding too.
    if (stopAfter === undefined) {
      request.end(body === undefined ? undefined : Buffer.from(body));
      return;
    }
    request.write(Buffer.from(body!).subarray(0, stopAfter), () => {
      setTimeout(() => {
        request.destroy();
      }, 20);
    });
  });
}
const bearer = () => ({ authorization: `Bearer ${token}` });
const json = { 'content-type': 'application/json' };
const errorOf = ({ text }: Told) =>
  (JSON.parse(text) as { errors: [{ message: string; extensions: { code: string } }] }).errors[0];
const latin1 = (text: string): string => Buffer.from(text).toString('latin1');

test('a path with a slash at its end is that path', async () => {
  const { status, text } = await send('POST', '/graphql/', { ...bearer(), ...json }, '{"query":"{ __typename }"}');
  expect([status, text]).toEqual([200, '{"data":{"__typename":"Query"}}\n'.trim()]);
});

test.each([
  ['PUT', '/graphql', 'GET, HEAD, POST, OPTIONS'],
  ['DELETE', '/files', 'POST, OPTIONS'],
  ['POST', '/files/x', 'GET, HEAD, OPTIONS'],
  ['PATCH', '/lists/powers.csv', 'GET, HEAD, OPTIONS'],
])('%s %s is 405 and told what is allowed', async (method, url, allow) => {
  const told = await send(method, url, bearer());
  expect([told.status, told.headers.allow, errorOf(told).extensions.code]).toEqual([405, allow, 'METHOD_NOT_ALLOWED']);
  // Whoever has no token is told nothing else than anywhere.
  expect((await send(method, url)).status).toBe(401);
});

test('what is not there is 404 in the form of errors, for whoever may ask', async () => {
  for (const url of ['/no-such-path', '/graphql/x', '/lists/powers.pdf', '/%']) {
    const told = await send('GET', url, bearer());
    expect([url, told.status, told.headers['x-content-type-options']]).toEqual([
      url,
      url === '/%' ? 400 : 404,
      'nosniff',
    ]);
    expect(errorOf(told).extensions.code).toBe(url === '/%' ? 'BAD_REQUEST' : 'NOT_FOUND');
  }
});

test('OPTIONS tells the methods of a path without a token, and nothing of what is not there', async () => {
  const told = await send('OPTIONS', '/graphql', { origin: 'http://elsewhere.example' });
  expect([told.status, told.headers.allow, told.headers['access-control-allow-origin'], told.text]).toEqual([
    204,
    'GET, HEAD, POST, OPTIONS',
    undefined,
    '',
  ]);
  expect((await send('OPTIONS', '/no-such-path')).status).toBe(404);
});

test('every answer is said to be what it is', async () => {
  for (const [method, url, headers, body] of [
    ['POST', '/graphql', { ...bearer(), ...json }, '{"query":"{ __typename }"}'],
    ['GET', '/healthz', {}, undefined],
    ['POST', '/graphql', json, '{}'],
  ] as const) {
    expect((await send(method, url, headers, body)).headers['x-content-type-options']).toBe('nosniff');
  }
});

test('an answer that may hold personal data plain is kept nowhere', async () => {
  const asked = async (query: string) => (await w.ask('head', query)).headers.get('cache-control');
  expect(await asked('{ enterprises(first: 1) { nodes { contactPhone { masked } } } }')).not.toBe('no-store');
  for (let n = 0; n < 3; n++)
    expect(await asked('{ enterprises(first: 1) { nodes { contactPhone { plain } } } }')).toBe('no-store');
});

const report =
  'mutation($i: ReportHazardInput!) { reportHazard(input: $i) { refusals { code } hazard { id description } } }';
const hazard = (description: string) =>
  JSON.stringify({
    query: report,
    variables: {
      i: {
        idempotencyKey: newId(),
        dryRun: true,
        region: '500238100205',
        sector: 'GAS',
        source: 'TOWNSHIP',
        category: 'OBJECT',
        description,
        location: '后厨',
        foundAt: '2026-11-20T01:00:00Z',
      },
    },
  });

test('a body that is not UTF-8 is refused, however it is sent; nothing is kept as U+FFFD', async () => {
  const as = { authorization: `Bearer ${await w.tokenOf('township-100')}` };
  const garbled = Buffer.concat([
    Buffer.from(hazard('@').split('@')[0]!),
    Buffer.from([0xc2, 0xa9, 0xc6, 0xf8]),
    Buffer.from(hazard('@').split('@')[1]!),
  ]);
  for (const more of [{}, { 'transfer-encoding': 'chunked' }] as Record<string, string>[]) {
    const told = await send('POST', '/graphql', { ...as, ...json, ...more }, garbled);
    expect([told.status, errorOf(told).extensions.code, errorOf(told).message]).toEqual([
      400,
      'BAD_REQUEST',
      'The body must be UTF-8.',
    ]);
  }
  for (const charset of ['gbk', 'utf-16le', '"GB18030"'])
    expect([
      charset,
      (
        await send(
          'POST',
          '/graphql',
          { ...as, 'content-type': `application/json; charset=${charset}` },
          hazard('漏气'),
        )
      ).status,
    ]).toEqual([charset, 415]);
  for (const charset of ['utf-8', 'UTF8', '"utf-8"']) {
    const told = await send(
      'POST',
      '/graphql',
      { ...as, 'content-type': `application/json; charset=${charset}` },
      hazard('漏气𠮷'),
    );
    expect([
      charset,
      told.status,
      (JSON.parse(told.text) as { data: { reportHazard: { hazard: { description: string } } } }).data.reportHazard
        .hazard.description,
    ]).toEqual([charset, 200, '漏气𠮷']);
  }
  // Half of a surrogate pair is no character; two halves are one, and backslashes before `u` are text.
  expect((await send('POST', '/graphql', { ...as, ...json }, hazard('@').replace('@', '\\ud842'))).status).toBe(400);
  for (const [sent, kept] of [
    ['\\ud842\\udfb7', '𠮷'],
    ['\\\\ud842', '\\ud842'],
  ] as const) {
    const told = await send('POST', '/graphql', { ...as, ...json }, hazard('@').replace('@', sent));
    expect(
      (JSON.parse(told.text) as { data: { reportHazard: { hazard: { description: string } } } }).data.reportHazard
        .hazard.description,
    ).toBe(kept);
  }
});

test('what a header says is UTF-8, percent-encoded or as it is', () => {
  expect([
    textOfHeader(encodeURIComponent('巫应急〔2026〕3号')),
    textOfHeader(latin1('巫应急〔2026〕3号')),
    textOfHeader('C-2026-1'),
    textOfHeader('50%'),
    textOfHeader('\xc2\xa9\xc6'),
  ]).toEqual(['巫应急〔2026〕3号', '巫应急〔2026〕3号', 'C-2026-1', '50%', null]);
});

test('X-Case and X-Purpose are kept as text; what is no text is refused', async () => {
  const as = { authorization: `Bearer ${await w.tokenOf('township-100')}`, ...json, 'x-purpose': 'ENFORCEMENT' };
  const firm = {
    idempotencyKey: newId(),
    region: '500238100205',
    creditCode: '91500299MA0T000117',
    name: '演示企业',
    sector: 'GAS',
    industryCode: '4511',
    address: '演示',
    legalRepresentative: '欧阳演示',
    contactPhone: '13812345678',
  };
  const id = (
    await w.ask(
      'township-100',
      'mutation($i: RegisterEnterpriseInput!) { registerEnterprise(input: $i) { enterprise { id } } }',
      { i: firm },
    )
  ).data.registerEnterprise.enterprise.id as string;
  const plain = JSON.stringify({ query: '{ enterprise(id: "ID") { contactPhone { plain } } }'.replace('ID', id) });
  for (const form of [encodeURIComponent('巫应急〔2026〕3号'), latin1('巫应急〔2026〕3号')]) {
    expect((await send('POST', '/graphql', { ...as, 'x-case': form }, plain)).text).toBe(
      '{"data":{"enterprise":{"contactPhone":{"plain":"13812345678"}}}}',
    );
    const { rows } = await w.sql.query<{ case_ref: string }>(
      'select case_ref from disclosure order by at desc, id desc limit 1',
    );
    expect(rows[0]?.case_ref).toBe('巫应急〔2026〕3号');
  }
  for (const form of ['\xce\xd7', '%00'])
    expect((await send('POST', '/graphql', { ...as, 'x-case': form }, plain)).status).toBe(400);
});

test.each([
  ['%E7%85%A7%E7%89%87.png', undefined, '照片.png'],
  [latin1('照片.png'), undefined, '照片.png'],
  ["UTF-8''%E7%85%A7.png", undefined, '照.png'],
  ['100%.pdf', undefined, '100%.pdf'],
  ['%', undefined, '%'],
  [undefined, 'attachment; filename="x.png"; filename*=UTF-8\'zh\'%E7%85%A7.png', '照.png'],
  [undefined, 'attachment; filename="a b.png"', 'a b.png'],
  [undefined, undefined, 'unnamed'],
  ['../..%2Fetc%00/passwd', undefined, '....etcpasswd'],
  ['a\u0000', undefined, 'a'],
  ['%E2%80%AEgnp.exe', undefined, 'gnp.exe'],
  ['\xd5\xd5.png', undefined, null],
])('the name of a file %j (%j) is %j', (name, disposition, kept) => {
  expect(fileNameOf(name, disposition)).toBe(kept);
});

test('files: names as they are written, and refusals that say what is allowed', async () => {
  const as = bearer();
  const named = async (headers: Record<string, string>) =>
    send(
      'POST',
      '/files',
      { ...as, 'content-type': 'application/pdf', 'content-length': String(pdf.length), ...headers },
      pdf,
    );
  for (const [name, kept] of [
    ['%', '%'],
    ['100%.pdf', '100%.pdf'],
    [latin1('照片.pdf'), '照片.pdf'],
  ] as const) {
    const told = await named({ 'x-file-name': name });
    expect(told.status).toBe(201);
    const { rows } = await w.sql.query<{ name: string }>(
      'select name from file order by created_at desc, id desc limit 1',
    );
    expect(rows[0]!.name).toBe(kept);
  }
  expect((await named({ 'x-file-name': '\xd5\xd5.pdf' })).status).toBe(400);
  const empty = await send('POST', '/files', { ...as, 'content-type': 'multipart/form-data; boundary=x' }, '--x--');
  expect([empty.status, errorOf(empty).message]).toEqual([400, 'A form must have a file in it.']);
  const wrong = await named({ 'content-type': 'image/gif' });
  expect([wrong.status, errorOf(wrong).message]).toEqual([
    415,
    expect.stringMatching(/is application\/pdf, .*\(image\/gif\); a file is one of application\/pdf, image\/png/),
  ]);
});

test('what one person may send in a day is bounded, also at once; others are not held by it', async () => {
  const big = Buffer.concat([pdf, Buffer.alloc(90_000)]);
  const put = async (who: string, at?: string) =>
    send(
      'POST',
      '/files',
      {
        authorization: `Bearer ${await w.tokenOf(who)}`,
        'content-type': 'application/pdf',
        'content-length': String(big.length),
        ...(at && { 'x-sandbox-now': at }),
      },
      big,
    );
  const at = '2026-11-20T15:59:00Z';
  const told = await Promise.all(Array.from({ length: 6 }, () => put('officer-2', at)));
  // Never more than two fit; of those that come at once one may be counted both as under way and as kept.
  expect(told.every(({ status }) => status === 201 || status === 429)).toBe(true);
  let kept = told.filter(({ status }) => status === 201).length;
  expect(kept === 1 || kept === 2).toBe(true);
  for (; kept < 2; kept++) expect((await put('officer-2', at)).status).toBe(201);
  const refused = await put('officer-2', at);
  expect([refused.status, refused.headers['retry-after'], errorOf(refused)]).toEqual([
    429,
    '60',
    { message: expect.stringMatching(/at most 200000 bytes/), extensions: { code: 'LIMIT_EXCEEDED' } },
  ]);
  expect((await put('officer-3', at)).status).toBe(201);
  // The day is the county's.
  expect((await put('officer-2', '2026-11-20T16:00:00Z')).status).toBe(201);
});

test('uploads that are broken off leave nothing, and what a dead process has left is swept', async () => {
  const folder = path.join(w.service.config.DATA_DIR, 'files');
  const left = () => readdirSync(folder).filter((name) => name.startsWith('incoming-'));
  const body = Buffer.concat([pdf, Buffer.alloc(100_000)]);
  await Promise.all(
    Array.from({ length: 25 }, (_, n) =>
      send(
        'POST',
        '/files',
        { ...bearer(), 'content-type': 'application/pdf', 'content-length': String(body.length) },
        body,
        n * 400 + 1,
      ).catch(() => null),
    ),
  );
  for (let n = 0; n < 100 && left().length > 0; n++) await sleep(50);
  expect(left()).toEqual([]);
  const [old, young] = ['incoming-dead', 'incoming-going'].map((name) => path.join(folder, name)) as [string, string];
  for (const place of [old, young]) writeFileSync(place, '');
  utimesSync(old, new Date(Date.now() - 3_600_000), new Date(Date.now() - 3_600_000));
  new FileStore(folder, 1).sweep();
  expect([existsSync(old), existsSync(young)]).toEqual([false, true]);
});

test("tokens of the sandbox are given under this machine's own names alone", async () => {
  for (const host of ['127.0.0.1:4000', 'localhost:4000', '[::1]:4000', '192.168.1.7'])
    expect([host, isOwnHost(host, '127.0.0.1')]).toEqual([host, true]);
  for (const host of [
    'evil.example',
    'evil.example:4000',
    '127.0.0.1.evil.example',
    'localhost.evil.example',
    '',
    undefined,
  ])
    expect([host, isOwnHost(host, '127.0.0.1')]).toEqual([host, false]);
  expect(isOwnHost('sanbixu.county:4000', 'sanbixu.county')).toBe(true);
  expect((await send('GET', '/dev/tokens', { host: 'evil.example' })).status).toBe(421);
  expect((await send('GET', '/dev/tokens')).status).toBe(200);
});

test("a clock that was made up makes its own keys late, and nobody else's", () => {
  const timeOf = (key: string) => Number.parseInt(key.replace('-', '').slice(0, 12), 16);
  const future = Date.parse('2100-01-01T00:00:00Z');
  const before = newKey();
  expect(timeOf(newKey(future))).toBe(future);
  const after = newKey();
  expect([timeOf(after) < Date.now() + 1_000, after > before]).toEqual([true, true]);
  // Rows made at one moment of it come in the order they were made.
  const made = Array.from({ length: 5_000 }, () => newKey(future));
  expect(made).toEqual([...made].sort());
  expect(timeOf(newKey(Date.parse('2026-01-01T00:00:00Z')))).toBe(Date.parse('2026-01-01T00:00:00Z'));
});
