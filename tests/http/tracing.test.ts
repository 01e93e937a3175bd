import { afterAll, beforeAll, expect, test } from '@jest/globals';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { contextIn } from '../../src/server/tracing.js';
import { inventedIdNumber } from '../support/relief.js';
import { newId, world, type World } from '../support/world.js';

// What a collector of traces is told: each operation under its caller's trace, and its statements beneath it.
interface Told {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly attributes: readonly { readonly key: string; readonly value: object }[];
}
const bodies: string[] = [];
const collector = http.createServer((request, response) => {
  let text = '';
  request.setEncoding('utf8');
  request.on('data', (part: string) => {
    text += part;
  });
  request.on('end', () => {
    bodies.push(text);
    response.setHeader('content-type', 'application/json').end('{}');
  });
});
let w: World;
beforeAll(async () => {
  await new Promise<void>((done) => {
    collector.listen(0, '127.0.0.1', done);
  });
  const { port } = collector.address() as AddressInfo;
  w = await world({ OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}` });
});
afterAll(() => {
  collector.close();
  collector.closeAllConnections();
});

const traceId = 'a'.repeat(32);
const headers = { traceparent: `00-${traceId}-${'b'.repeat(16)}-01` };
test("an operation stands in its caller's trace, each statement beneath it, and no value in any of them", async () => {
  const { headers: told } = await w.ask(
    'officer-1',
    'query Mine { hazards(first: 2) { nodes { id } } }',
    {},
    { headers },
  );
  const number = inventedIdNumber(7_001);
  const members = [{ personName: '欧阳某某', idNumber: number, kinship: 'HEAD', phone: '13900017001' }];
  const input = { idempotencyKey: newId(), region: '500238100205', address: '欧阳某某的家', members };
  const act = `mutation Of${number}($input: RegisterHouseholdInput!) { registerHousehold(input: $input) { refusals { code } } }`;
  expect((await w.ask('township-100', act, { input })).data.registerHousehold.refusals).toEqual([]);
  await w.ask('officer-1', 'query Wrong { nothing }');
  // What is left is sent when it ends.
  await w.close();
  const spans = bodies.flatMap(
    (body) => (JSON.parse(body) as { resourceSpans: { scopeSpans: { spans: Told[] }[] }[] }).resourceSpans,
  );
  const all = spans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans));
  const valueOf = ({ attributes }: Told, key: string) =>
    Object.values(attributes.find((each) => each.key === key)?.value ?? {})[0] as unknown;
  const named = (name: string) => all.find((span) => span.name.startsWith(name))!;
  const mine = named('query Mine');
  expect([mine.traceId, mine.parentSpanId]).toEqual([traceId, 'b'.repeat(16)]);
  expect(valueOf(mine, 'sanbixu.trace')).toBe(told.get('x-trace'));
  expect([valueOf(mine, 'sanbixu.outcome'), valueOf(mine, 'http.response.status_code')]).toEqual(['OK', 200]);
  const beneath = (span: Told) => all.filter(({ parentSpanId }) => parentSpanId === span.spanId);
  expect(beneath(mine).map((span) => String(valueOf(span, 'db.query.text')))).toContainEqual(
    expect.stringContaining('from "hazard"'),
  );
  expect(beneath(mine).every((span) => span.traceId === traceId)).toBe(true);
  const registered = named('mutation Of…');
  expect(valueOf(registered, 'sanbixu.outcome')).toBe('OK');
  expect(beneath(registered).length).toBeGreaterThan(3);
  expect(all.map((span) => valueOf(span, 'sanbixu.outcome'))).toContain('GRAPHQL_VALIDATION_FAILED');
  const whole = bodies.join('');
  for (const planted of [number, '欧阳某某', '13900017001'])
    expect([planted, whole.includes(planted)]).toEqual([planted, false]);
});

test('a trace that is none is not taken up', () => {
  expect(contextIn(headers.traceparent)).toMatchObject({ traceId, traceFlags: 1 });
  for (const odd of [
    undefined,
    '',
    'x',
    `00-${'0'.repeat(32)}-${'b'.repeat(16)}-01`,
    `00-${traceId}-${'0'.repeat(16)}-01`,
  ])
    expect(contextIn(odd)).toBeNull();
});
