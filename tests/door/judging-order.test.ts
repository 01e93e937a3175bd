import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { MemoryRegister } from '../../src/access/simulation/memory-register.js';
import { hazards } from '../../src/hazard/hazard/hazard.noun.js';
import type { Role } from '../../src/kernel/roles.js';
import { law } from '../support/musts.js';
import { bring, Walks, type Walking } from '../support/walk.js';
import { newId, world, type World } from '../support/world.js';

// One order of judgement wherever an act is judged: is the entry seen, is the act theirs, is the version current, does
// the lifecycle lead on, then all musts together, and the signatures last. Each caller below is wrong in all that comes
// later too, and hears of the first alone.
let w: World;
let walks: Walks;
beforeAll(async () => {
  walks = await Walks.load();
  w = await world();
});
afterAll(() => w.close());

const codesOf = (refusals: readonly { readonly code: string }[]) => refusals.map(({ code }) => code);
const answerOf = async (e: Walking, who: string, act: string, input: object) =>
  codesOf((await e.send(who, act, { idempotencyKey: newId(), id: e.id, ...input })).refusals);
async function canOf(e: Walking, who: string, act: string): Promise<readonly string[] | null> {
  const asked = 'query($id: ID!) { node(id: $id) { ... on RegisterEntry { can { action refusals { code } } } } }';
  const { data } = await w.ask(who, asked, { id: e.id }, { at: e.at });
  const can = data.node?.can as { readonly action: string; readonly refusals: readonly { code: string }[] }[];
  return data.node && codesOf(can.find(({ action }) => action === act)!.refusals);
}

test('an act on an entry, and `can` of it', async () => {
  const graded = await bring(w, walks, 'Hazard', 'GRADED');
  const reported = await bring(w, walks, 'Hazard', 'REPORTED');
  const wrong = { expectedVersion: 99, reason: ' ', occurredAt: '2099-01-01T00:00:00Z' };
  const right = { ...wrong, expectedVersion: (await graded.standing()).version };
  expect([
    await answerOf(graded, 'township-101', 'rejectHazard', wrong),
    await answerOf(graded, 'legal', 'rejectHazard', wrong),
    await answerOf(graded, 'head', 'rejectHazard', wrong),
    await answerOf(graded, 'head', 'rejectHazard', right),
    await answerOf(reported, 'head', 'rejectHazard', { ...wrong, expectedVersion: 1 }),
  ]).toEqual([
    ['NOT_FOUND'],
    ['NOT_PERMITTED'],
    ['STALE_VERSION'],
    ['ILLEGAL_MOVE'],
    ['ACT_NOT_YET_HAPPENED', 'HAZARD_REJECTED_WITH_REASON'],
  ]);
  expect([
    await canOf(graded, 'township-101', 'rejectHazard'),
    await canOf(graded, 'legal', 'rejectHazard'),
    await canOf(graded, 'head', 'rejectHazard'),
    await canOf(reported, 'head', 'rejectHazard'),
  ]).toEqual([null, ['NOT_PERMITTED'], ['ILLEGAL_MOVE'], []]);
});

test('an act with which an entry begins, by itself and in a batch', async () => {
  const wrong = {
    region: '500238100205',
    sector: 'GAS',
    source: 'TOWNSHIP',
    category: 'OBJECT',
    description: ' ',
    location: '后厨',
    foundAt: '2099-01-01T00:00:00Z',
  };
  const alone = async (who: string) => {
    const query = 'mutation($i: ReportHazardInput!) { reportHazard(input: $i) { refusals { code } } }';
    const { data } = await w.ask(who, query, { i: { ...wrong, idempotencyKey: newId() } });
    return codesOf(data.reportHazard.refusals);
  };
  const batched = async (who: string) => {
    const query = `mutation($i: ReportHazardsInput!) {
      reportHazards(input: $i) { outcomes { refusals { code } } } }`;
    const { idempotencyKey, ...row } = { idempotencyKey: newId(), ...wrong };
    const { data } = await w.ask(who, query, { i: { idempotencyKey, onError: 'REJECT_ROW', rows: [row] } });
    return codesOf(data.reportHazards.outcomes[0].refusals);
  };
  for (const told of [alone, batched]) {
    expect(await told('finance')).toEqual(['NOT_PERMITTED']);
    expect(await told('township-101')).toEqual(['OUTSIDE_SCOPE']);
    expect((await told('township-100')).length).toBeGreaterThan(1);
  }
});

test('a signature, and `can` of it: first of the proposal, then of what is proposed', async () => {
  const done = await bring(w, walks, 'Proposal', 'COMPLETED');
  const open = await bring(w, walks, 'Proposal', 'PROPOSED');
  const { version } = await done.standing();
  expect([
    await answerOf(done, 'finance', 'countersign', { expectedVersion: 99 }),
    await answerOf(done, 'head', 'countersign', { expectedVersion: 99 }),
    await answerOf(done, 'officer-1', 'countersign', { expectedVersion: 99 }),
    await answerOf(done, 'officer-1', 'countersign', { expectedVersion: version }),
    await answerOf(open, 'officer-1', 'countersign', { expectedVersion: 1 }),
    await answerOf(open, 'officer-2', 'countersign', { expectedVersion: 1 }),
  ]).toEqual([
    ['NOT_FOUND'],
    ['NOT_PERMITTED'],
    ['STALE_VERSION'],
    ['ILLEGAL_MOVE'],
    ['COUNTERSIGNER_IS_NOT_A_SIGNER'],
    [],
  ]);
  const again = await bring(w, walks, 'Proposal', 'PROPOSED');
  expect([
    await canOf(done, 'head', 'countersign'),
    await canOf(done, 'officer-1', 'countersign'),
    await canOf(again, 'officer-1', 'countersign'),
    await canOf(again, 'officer-2', 'countersign'),
  ]).toEqual([['NOT_PERMITTED'], ['ILLEGAL_MOVE'], ['COUNTERSIGNER_IS_NOT_A_SIGNER'], []]);
});

test('what a must refuses waits for no signature', async () => {
  const e = await bring(w, walks, 'Hazard', 'GRADED');
  const { input } = await e.asked('orderRectification');
  const open = () =>
    e.one<{ n: number }>('select count(*)::int as n from proposal where entry_id = $1', [e.key]).then(({ n }) => n);
  expect(codesOf((await e.send('officer-1', 'orderRectification', { ...input, suspension: null })).refusals)).toEqual([
    'HAZARD_MAJOR_DECIDES_ON_SUSPENSION',
  ]);
  expect(await open()).toBe(0);
  expect((await e.send('officer-1', 'orderRectification', { ...input, idempotencyKey: newId() })).refusals).toEqual([]);
  expect(await open()).toBe(1);
});

test('a simulation, which knows neither versions nor places', () => {
  const at = '2026-11-20T01:00:00.000Z' as never;
  const register = new MemoryRegister(law, {}, () => newId());
  const row = (status: string) => ({ id: status, version: 1, status, actedAt: at, regionCode: '500238100205' });
  register.adopt(['REPORTED', 'GRADED'].map((status) => ({ noun: hazards, row: row(status) }) as never));
  const told = (roles: readonly Role[], id: string | null, input: object = {}) => {
    const actor = { clientId: 'c', operatorId: 'o', organisationId: 'a', roles, numberPrefix: '溪' } as never;
    const rejected = { noun: hazards, act: hazards.acts.rejectHazard! };
    return codesOf(register.act(rejected as never, { actor, at }, { reason: ' ', ...input }, id).refusals);
  };
  expect([
    told(['FINANCE'], 'none'),
    told(['FINANCE'], null),
    told(['FINANCE'], 'GRADED'),
    told(['BUREAU_HEAD'], 'GRADED'),
    told(['BUREAU_HEAD'], 'REPORTED'),
    told(['BUREAU_HEAD'], 'REPORTED', { reason: '不属实' }),
  ]).toEqual([['NOT_FOUND'], ['NOT_FOUND'], ['NOT_PERMITTED'], ['ILLEGAL_MOVE'], ['HAZARD_REJECTED_WITH_REASON'], []]);
});
