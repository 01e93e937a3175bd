import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newId, world, type World } from '../support/world.js';

// A number masked in its middle must not be found by trying its birthdays, without a trace, in dry runs.
let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.close());

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
/** The identity number of nobody: the n-th birthday. */
function numberOf(n: number): string {
  const day = new Date(Date.UTC(1950, 0, 1 + n)).toISOString().slice(0, 10).replaceAll('-', '');
  const first = `500299${day}001`;
  return first + '10X98765432'[weights.reduce((sum, weight, i) => sum + weight * Number(first[i]), 0) % 11]!;
}
const people = (from: number, many: number) =>
  Array.from({ length: many }, (_, i) => ({
    personName: `演示${i}`,
    idNumber: numberOf(from + i),
    kinship: i === 0 ? 'HEAD' : 'OTHER',
    categories: [],
  }));
async function register(who: string, members: object[], dryRun: boolean): Promise<string> {
  const region = who === 'township-101' ? '500238101200' : '500238100205';
  const input = { idempotencyKey: newId(), region, address: '1组', members, dwellings: [], dryRun };
  const query =
    'mutation($i: RegisterHouseholdInput!) { registerHousehold(input: $i) { refusals { code } change { position } } }';
  const { data, errors } = await w.ask(who, query, { i: input });
  if (errors) return String(errors[0]!.extensions.code);
  return data.registerHousehold.refusals.length > 0 ? 'REFUSED' : 'TAKEN';
}

test('numbers tried in a day and not entered are bounded for each person; what is entered does not count', async () => {
  for (let n = 0; n < 20; n++) expect(await register('township-100', people(10_000 + 4 * n, 4), false)).toBe('TAKEN');
  const told: string[] = [];
  for (let n = 0; n < 12; n++) told.push(await register('township-100', people(30 * n, 30), true));
  expect(told).toEqual([...Array<string>(10).fill('TAKEN'), 'LIMIT_EXCEEDED', 'LIMIT_EXCEEDED']);
  // Also outside a dry run, since one known number among them refuses all; and nobody else is held up.
  expect(await register('township-100', people(9_000, 1), false)).toBe('LIMIT_EXCEEDED');
  expect(await register('township-101', people(9_000, 1), false)).toBe('TAKEN');
});
