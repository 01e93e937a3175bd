import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { bring, walked, Walking, Walks } from '../support/walk.js';
import { world, type World } from '../support/world.js';

// Every noun comes to each of its stages by acts, and every move of its lifecycle is taken, over HTTP and by the
// persons whose step it is.
const only = process.env.WALK?.split(',');
let w: World;
let walks: Walks;
beforeAll(async () => {
  walks = await Walks.load();
  w = await world();
});
afterAll(() => w?.close());

const chosen = walked.filter(({ entity }) => !only || only.includes(entity.name));
const taken = new Map<string, Set<string>>(chosen.map(({ entity }) => [entity.name, new Set<string>()]));
let stages = 0;

test('every stage of every noun has a way to it, or a reason why no act leads there', () => {
  expect(only ? [] : walks.gaps()).toEqual([]);
});

test.each(chosen.map((noun) => [noun.entity.name, noun] as const))('%s comes to each of its stages', async (type) => {
  const failed: string[] = [];
  for (const stage of Object.keys(walks.ways(type).stages))
    try {
      const walking = await bring(w, walks, type, stage);
      for (const move of await walking.moves()) taken.get(type)!.add(move);
      stages += 1;
    } catch (fault) {
      failed.push(`${stage}: ${(fault as Error).message}`);
    }
  expect(failed).toEqual([]);
});

test.each(chosen.map((noun) => [noun.entity.name, noun] as const))('%s takes each of its moves', async (type, noun) => {
  const { exempt = {} } = walks.ways(type);
  const failed: string[] = [];
  for (const move of Walks.movesOf(noun).filter((each) => !taken.get(type)!.has(each) && !exempt[each])) {
    try {
      await new Walking(w, walks, type).along(move);
      taken.get(type)!.add(move);
    } catch (fault) {
      failed.push(`${move}: ${(fault as Error).message}`);
    }
  }
  expect(failed).toEqual([]);
});

test('what was walked is told', () => {
  const moves = [...taken.values()].reduce((sum, { size }) => sum + size, 0);
  console.log(`walks: ${chosen.length} nouns, ${stages} stages reached by acts, ${moves} moves taken`);
  expect(stages).toBeGreaterThan(0);
});
