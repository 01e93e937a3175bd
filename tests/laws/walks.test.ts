import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Noun } from '../../src/access/model/noun.js';
import { counted } from '../support/counts.js';
import { bring, walked, Walking, Walks } from '../support/walk.js';
import { world, type World } from '../support/world.js';

// Every noun comes to each of its stages by acts, and every move of its lifecycle is taken, over HTTP and by the
// persons whose step it is. WALK=Hazard,Listing walks those alone.
const only = process.env.WALK?.split(',');
const chosen = walked.filter(({ entity }) => !only || only.includes(entity.name));
const each = chosen.map((noun) => [noun.entity.name, noun] as const);
let w: World;
let walks: Walks;
beforeAll(async () => {
  walks = await Walks.load();
  w = await world();
});
afterAll(() => w.close());

const stages = new Map(each.map(([type]) => [type, new Set<string>()]));
const moves = new Map(each.map(([type]) => [type, new Set<string>()]));
let besides = 0;
const sum = (of: Map<string, Set<string>>): number => [...of.values()].reduce((all, { size }) => all + size, 0);
async function noted(walking: Walking): Promise<void> {
  const passed = await walking.passed();
  for (const stage of passed.stages) stages.get(walking.type)!.add(stage);
  for (const move of passed.moves) moves.get(walking.type)!.add(move);
}
/** What fails, each by its name. */
async function failing(names: readonly string[], tried: (name: string) => Promise<void>): Promise<readonly string[]> {
  const failed: string[] = [];
  for (const name of names)
    await tried(name).catch((fault: unknown) => failed.push(`${name}: ${(fault as Error).message}`));
  return failed;
}
const untaken = (type: string, noun: Noun): readonly string[] =>
  Walks.movesOf(noun).filter((move) => !moves.get(type)!.has(move) && !walks.ways(type).exempt?.[move]);

test('every stage of every noun has a way to it, or the reason why no act leads there', () => {
  expect(walks.gaps()).toEqual([]);
});

test('a stage without a way, a noun without a walk and a way to nowhere are told by name', () => {
  const whole = walks.ways('Hazard');
  const { CLOSED: closed, ...rest } = whole.stages;
  walks.nouns.set('Hazard', { stages: { ...rest, DONE: closed! } });
  const told = walks.gaps();
  walks.nouns.delete('Hazard');
  const without = walks.gaps();
  walks.nouns.set('Hazard', whole);
  expect(told).toEqual(['Hazard: no way to CLOSED', 'Hazard: DONE is no stage']);
  expect(without).toEqual(['Hazard has no walk']);
});

test.each(each)('%s comes to each of its stages', async (type) => {
  // The farthest first: on its way lie the others.
  const far = Object.keys(walks.ways(type).stages).reverse();
  expect(
    await failing(far, async (stage) => {
      if (!stages.get(type)!.has(stage)) await noted(await bring(w, walks, type, stage));
    }),
  ).toEqual([]);
});

test.each(each)('%s takes each of its moves', async (type, noun) => {
  expect(
    await failing(untaken(type, noun), async (move) => noted(await new Walking(w, walks, type).along(move))),
  ).toEqual([]);
});

test.each(each)('%s takes each act that leaves its stage alone', async (type, noun) => {
  expect(
    await failing(Walks.besidesOf(noun), async (act) => {
      const walking = await bring(w, walks, type, noun.lifecycle?.begins);
      await walking.take(act);
      besides += 1;
    }),
  ).toEqual([]);
});

test.each(each)('what %s may not do from a stage is refused by the must that is named', async (type, noun) => {
  const { exempt = {} } = walks.ways(type);
  const refused = Walks.movesOf(noun).filter((move) => exempt[move]);
  expect(
    await failing(refused, async (move) => {
      const [stage, act] = move.split(' ') as [string, string];
      const walking = await bring(w, walks, type, stage);
      const { by, input } = await walking.asked(act);
      const { refusals } = await walking.send(by[0]!, act, input);
      expect(refusals.map(({ code }) => code)).toContain(/[A-Z]{3,}_[A-Z_]+/.exec(exempt[move]!)?.[0]);
    }),
  ).toEqual([]);
});

test('what was walked is told', () => {
  const says = `walks of ${chosen.length} nouns, ${sum(stages)} stages, ${sum(moves)} moves, ${besides} acts beside`;
  counted('walks', says, { walkedNouns: chosen.length, walkedStages: sum(stages) });
  expect(chosen.flatMap((noun) => untaken(noun.entity.name, noun))).toEqual([]);
});
