import { afterAll, beforeAll, expect, test } from '@jest/globals';
import http from 'node:http';
import net from 'node:net';
import { newId, world, type World } from '../support/world.js';

let w: World;
let token: string;
beforeAll(async () => {
  w = await world();
  token = await w.tokenOf('officer-1');
  const rows = Array.from({ length: 60 }, (_, n) => ({
    region: '500238100205',
    sector: 'GAS',
    source: 'TOWNSHIP',
    category: 'OBJECT',
    description: `${n}${'软管老化'.repeat(500)}`,
    location: '后厨',
    foundAt: '2026-11-20T01:00:00Z',
  }));
  const { data } = await w.ask(
    'township-100',
    'mutation($i: ReportHazardsInput!) { reportHazards(input: $i) { accepted } }',
    { i: { idempotencyKey: newId(), onError: 'REJECT_ALL', rows } },
  );
  expect(data.reportHazards.accepted).toBe(60);
});
afterAll(() => w.close());

/**
 * Answers of well over a megabyte, more than the system takes at once; whose they are is told by the letter of their
 * keys.
 */
const queryOf = (letter: string) =>
  `{ ${[0, 1, 2, 3].map((n) => `${letter}${n}: hazards(first: 200) { nodes { ${letter}9: description } }`).join(' ')} }`;

function ask(letter: string, how: 'at once' | 'slowly' | 'broken off'): Promise<string | null> {
  const body = JSON.stringify({ query: queryOf(letter) });
  return new Promise((resolve, reject) => {
    const request = http.request(
      `${w.service.address}/graphql`,
      {
        method: 'POST',
        agent: false,
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          authorization: `Bearer ${token}`,
        },
      },
      (response) => {
        const parts: Buffer[] = [];
        if (how === 'slowly') {
          response.pause();
          setTimeout(() => {
            response.resume();
          }, 120);
        }
        response.on('data', (part: Buffer) => {
          parts.push(part);
          if (how === 'broken off') {
            response.destroy();
            resolve(null);
          }
        });
        response.on('end', () => {
          resolve(Buffer.concat(parts).toString());
        });
      },
    );
    request.on('error', (error) => {
      if (how === 'broken off') resolve(null);
      else reject(error);
    });
    request.end(body);
  });
}

test('an answer is whole and its own, however slowly others read theirs and whenever they break off', async () => {
  const letters = ['a', 'b', 'c', 'd', 'e'];
  const right = new Map<string, string>();
  for (const letter of letters) right.set(letter, (await ask(letter, 'at once'))!);
  for (const letter of letters) {
    expect(right.get(letter)!.length).toBeGreaterThan(400_000);
    expect([...new Set([...right.get(letter)!.matchAll(/"(\w)\w+":/g)].map(([, first]) => first))].sort()).toEqual(
      [...new Set(['d', 'n', letter])].sort(),
    );
  }
  for (let round = 0; round < 3; round++) {
    await Promise.all(
      Array.from({ length: 40 }, async (_, n) => {
        const letter = letters[n % letters.length]!;
        const answer = await ask(letter, n % 7 === 3 ? 'broken off' : n % 3 === 0 ? 'slowly' : 'at once');
        if (answer !== null) expect(answer).toBe(right.get(letter));
      }),
    );
  }
});

/**
 * Many requests one behind the other on one connection, whose answers must wait for one another, and which reads
 * nothing for a while.
 */
function askInARow(letters: readonly string[]): Promise<string[]> {
  const { hostname, port } = new URL(w.service.address);
  const parts: Buffer[] = [];
  return new Promise((resolve, reject) => {
    const socket = net.connect(Number(port), hostname, () => {
      for (const letter of letters) {
        const body = JSON.stringify({ query: queryOf(letter) });
        socket.write(
          `POST /graphql HTTP/1.1\r\nHost: ${hostname}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nAuthorization: Bearer ${token}\r\n\r\n${body}`,
        );
      }
      socket.pause();
      setTimeout(() => {
        socket.resume();
      }, 300);
    });
    socket.on('error', reject);
    socket.on('data', (part) => {
      parts.push(part);
      let rest: Buffer = Buffer.concat(parts);
      const answers: string[] = [];
      for (let head = rest.indexOf('\r\n\r\n'); head >= 0; head = rest.indexOf('\r\n\r\n')) {
        const length = Number(/content-length: (\d+)/i.exec(rest.subarray(0, head).toString())![1]);
        if (rest.length < head + 4 + length) break;
        answers.push(rest.subarray(head + 4, head + 4 + length).toString());
        rest = rest.subarray(head + 4 + length);
      }
      if (answers.length === letters.length) {
        socket.destroy();
        resolve(answers);
      }
    });
  });
}

test('answers that wait for one another on one connection stay whole', async () => {
  const letters = ['a', 'b', 'c', 'd'];
  const right: string[] = [];
  for (const letter of letters) right.push((await ask(letter, 'at once'))!);
  const [first, second] = await Promise.all([askInARow(letters), askInARow([...letters].reverse())]);
  expect(first).toEqual(right);
  expect(second).toEqual([...right].reverse());
});

test.each([
  ['gzip', 415],
  ['identity', 200],
  ['', 200],
])('a body said to be packed by %j is answered %s', async (coding, status) => {
  const headers = { 'content-type': 'application/json', 'content-encoding': coding, authorization: `Bearer ${token}` };
  const body = JSON.stringify({ query: '{ viewer { on } }' });
  expect((await fetch(`${w.service.address}/graphql`, { method: 'POST', headers, body })).status).toBe(status);
});
