import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Gate, type Pass } from '../../src/server/gate.js';
import { world, type World } from '../support/world.js';

/**
 * A server of so many hands, each answer five moments of work: where there are more requests than hands they wait for
 * one another.
 */
const working: { pass: Pass; left: number }[] = [];
const began = new Map<Pass, number>();
async function served(gate: Gate, clock: { now: number }, hands: number, arrivals: number, steps: number) {
  const times: number[] = [];
  let turnedAway = 0;
  for (let step = 0; step < steps; step++) {
    clock.now += 1;
    for (let n = 0; n < arrivals; n++) {
      if (gate.turnsAway()) {
        turnedAway += 1;
        continue;
      }
      const came = clock.now;
      void Promise.resolve(gate.enter()).then((pass) => {
        began.set(pass!, came);
        working.push({ pass: pass!, left: 5 });
      });
      await Promise.resolve();
    }
    await new Promise(setImmediate);
    const share = Math.min(1, hands / Math.max(1, working.length));
    for (const each of working) each.left -= share;
    for (const each of working.filter(({ left }) => left <= 0)) {
      each.pass.leave('q');
      times.push(clock.now - began.get(each.pass)!);
      working.splice(working.indexOf(each), 1);
    }
  }
  return { times, turnedAway, inside: working.length };
}

test('what can be carried is all let in', async () => {
  const clock = { now: 0 };
  const gate = new Gate(64, () => clock.now);
  const { turnedAway } = await served(gate, clock, 40, 2, 5_000);
  working.length = 0;
  expect([turnedAway, gate.limit]).toEqual([0, 64]);
});

test('beyond it fewer are let in, until those who are let in are answered in good time; and more again when the crowd has gone', async () => {
  const clock = { now: 0 };
  const gate = new Gate(64, () => clock.now);
  // Alone at first, so that it is known how long an answer takes.
  for (let n = 0; n < 50; n++) {
    const pass = gate.enter() as Pass;
    clock.now += 5;
    pass.leave('q');
  }
  await served(gate, clock, 4, 8, 4_000);
  const { times, turnedAway, inside } = await served(gate, clock, 4, 8, 2_000);
  const sorted = times.sort((a, b) => a - b);
  expect(gate.limit).toBeLessThan(16);
  expect(inside).toBeLessThanOrEqual(gate.limit);
  expect(turnedAway).toBeGreaterThan(10_000);
  expect(sorted[Math.floor(sorted.length * 0.99)]).toBeLessThanOrEqual(6 * 5);
  while (working.length > 0) {
    working.pop()!.pass.leave(null);
    await new Promise(setImmediate);
  }
  for (let n = 0; n < 3_000; n++) {
    const pass = gate.enter() as Pass;
    clock.now += 5;
    pass.leave('q');
  }
  expect(gate.limit).toBe(64);
});

test('some wait for room, in their order, and each place is given back once', async () => {
  // Its own clock: a machine that stalls here would have it let fewer in, and the last would wait for ever.
  const gate = new Gate(4, () => 0);
  const inside = Array.from({ length: 4 }, () => gate.enter() as Pass);
  const order: number[] = [];
  const waiting = [1, 2, 3, 4].map((n) =>
    (gate.enter() as Promise<Pass>).then((pass) => {
      order.push(n);
      return pass;
    }),
  );
  expect(gate.turnsAway()).toBe(true);
  expect(gate.enter()).toBeNull();
  inside[0]!.leave('q');
  inside[0]!.leave('q');
  await Promise.resolve();
  await Promise.resolve();
  expect(order).toEqual([1]);
  for (const each of inside.slice(1)) each.leave('q');
  await Promise.all(waiting);
  expect(order).toEqual([1, 2, 3, 4]);
  expect(gate.turnsAway()).toBe(false);
});

let w: World;
beforeAll(async () => {
  w = await world({ IN_FLIGHT_MAX: '4' });
});
afterAll(() => w.close());

test('over HTTP: whoever is turned away is told so and when to come again; the rest are answered; health is told throughout', async () => {
  const token = await w.tokenOf('officer-1');
  const query = JSON.stringify({
    query:
      '{ hazards(first: 200) { nodes { id history(first: 20) { nodes { action } } } } enterprises(first: 200) { nodes { id hazards(first: 20) { nodes { id } } } } }',
  });
  const ask = () =>
    fetch(`${w.service.address}/graphql`, {
      method: 'POST',
      body: query,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    });
  // What a browser asks first: refused, it would hide from the page that it is told when to come again.
  const preflight = async () => (await fetch(`${w.service.address}/graphql`, { method: 'OPTIONS' })).status;
  const [answers, health, before] = await Promise.all([
    Promise.all(
      Array.from({ length: 120 }, async () => {
        const answer = await ask();
        return {
          status: answer.status,
          after: answer.headers.get('retry-after'),
          body: (await answer.json()) as { errors?: { extensions: { code: string } }[] },
        };
      }),
    ),
    fetch(`${w.service.address}/healthz`),
    Promise.all(Array.from({ length: 40 }, preflight)),
  ]);
  expect(health.status).toBe(200);
  expect([...new Set(before)]).toEqual([204]);
  const away = answers.filter(({ status }) => status === 503);
  const answered = answers.filter(({ status }) => status === 200);
  expect(away.length + answered.length).toBe(120);
  expect(away.length).toBeGreaterThan(0);
  expect(answered.length).toBeGreaterThan(3);
  for (const { after, body } of away) expect([after, body.errors?.[0]?.extensions.code]).toEqual(['1', 'RETRY_LATER']);
  for (const { body } of answered) expect(body.errors).toBeUndefined();
  expect((await ask()).status).toBe(200);
});
