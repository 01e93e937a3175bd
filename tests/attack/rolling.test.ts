import { afterAll, beforeAll, expect, test } from '@jest/globals';
import http from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { counted } from '../support/counts.js';
import { Killed, reportOf } from '../support/killed.js';

// Two of the service over one database, stopped and started one after the other, while clients that keep their
// connections go on asking both. A third keeps PostgreSQL. `npm run rolling` asks 1,000 a second on 200 connections.
const connections = Number(process.env.CONNECTIONS ?? 40);
const rate = Number(process.env.RATE ?? 150);
const service = new Killed({ STOP_SECONDS: '10' });
const serving = new Map<string, string>();
beforeAll(async () => {
  await service.start();
  for (const name of ['a', 'b']) serving.set(name, await service.start(name));
}, 300_000);
afterAll(() => service.end(), 60_000);

const people = ['head', 'leader', 'officer-1', 'officer-2', 'legal', 'township-100', 'expert', 'finance'];
const viewer = JSON.stringify({ query: '{ viewer { operator { id } } }' });
interface Kept {
  readonly millis: number[];
  readonly acknowledged: Map<string, number>;
  readonly failures: string[];
  closes: number;
  refusedConnects: number;
}

/** Asks once, and tells the position of an act and whether the connection is to be left; throws what a client meets. */
const asked = (address: string, agent: http.Agent, who: string, body: string) =>
  new Promise<{ position: number | undefined; leave: boolean }>((done, failed) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      authorization: `Bearer ${service.tokenOf(who)}`,
    };
    const request = http.request(`${address}/graphql`, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        text += part;
      });
      response.on('aborted', () => {
        failed(new Error('cut'));
      });
      response.on('end', () => {
        if (response.statusCode !== 200) {
          failed(new Error(`${response.statusCode}: ${text}`));
          return;
        }
        const { data } = JSON.parse(text) as { data: { reportHazard?: { change?: { position: number } } } };
        const leave = response.headers.connection === 'close';
        done({ position: data.reportHazard?.change?.position, leave });
      });
    });
    request.on('error', failed);
    request.end(body);
  });

/** One client: a kept connection, asked at its pace; told that it closes, or refused one, it goes to the other. */
async function client(number: number, going: () => boolean, kept: Kept): Promise<void> {
  let turn = number;
  let agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  const move = () => {
    agent.destroy();
    agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
    turn += 1;
  };
  const who = people[number % people.length]!;
  const pace = (connections / rate) * 1_000;
  await sleep((number / connections) * pace);
  for (let n = 0; going(); n++) {
    const addresses = [...serving.values()];
    const key = `${number}-${n}`;
    const began = performance.now();
    try {
      const act = n % 20 === 10;
      const { position, leave } = await asked(
        addresses[turn % addresses.length]!,
        agent,
        act ? 'township-100' : who,
        act ? JSON.stringify(reportOf(key)) : viewer,
      );
      kept.millis.push(performance.now() - began);
      if (position !== undefined) kept.acknowledged.set(key, position);
      if (leave) {
        kept.closes += 1;
        move();
      }
    } catch (error) {
      if ((error as { code?: string }).code !== 'ECONNREFUSED') kept.failures.push(String(error));
      else kept.refusedConnects += 1;
      move();
    }
    await sleep(Math.max(0, pace - (performance.now() - began)));
  }
  agent.destroy();
}

test('both are restarted one after the other under load: nobody who leaves a connection that closes meets a failure', async () => {
  const kept: Kept = { millis: [], acknowledged: new Map(), failures: [], closes: 0, refusedConnects: 0 };
  let going = true;
  const began = Date.now();
  const clients = Array.from({ length: connections }, (_, number) => client(number, () => going, kept));
  const codes: (number | null)[] = [];
  for (const name of ['a', 'b']) {
    await sleep(1_500);
    codes.push(await service.terminate(name));
    serving.set(name, await service.start(name));
  }
  await sleep(1_500);
  going = false;
  const took = (Date.now() - began) / 1_000;
  await Promise.all(clients);
  const { millis, acknowledged, failures, closes, refusedConnects } = kept;
  expect([codes, failures]).toEqual([[0, 0], []]);
  // Each connection was told once at least, by one of the two.
  expect(closes).toBeGreaterThanOrEqual(connections);
  const sql = await service.sql();
  const { rows } = await sql.query<{ key: string; position: string }>('select key, position from request_key');
  await sql.end();
  const there = new Map(rows.map(({ key, position }) => [key, Number(position)]));
  expect(acknowledged.size).toBeGreaterThan(0);
  for (const [key, position] of acknowledged) expect([key, there.get(key)]).toEqual([key, position]);
  const p99 = millis.sort((a, b) => a - b)[Math.floor(millis.length * 0.99)]!;
  const each = Math.round(millis.length / took);
  counted(
    'rolling',
    `${millis.length} answered on ${connections} connections, ${each} a second, ${acknowledged.size} acts, p99 ` +
      `${Math.round(p99)} ms, ${closes} told to leave, ${refusedConnects} connections refused, 0 failures`,
    { answered: millis.length },
  );
}, 300_000);
