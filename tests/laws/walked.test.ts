import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { getNamedType, type GraphQLInputObjectType } from 'graphql';
import { schemaOf } from '../../src/api/schema.js';
import type { Act } from '../../src/kernel/act.js';
import { nouns, resolvers } from '../../src/rooms.js';
import { counted } from '../support/counts.js';
import { bring, nounOfType, Walking, Walks } from '../support/walk.js';
import { world, type World } from '../support/world.js';
import { lostOf, Samples } from './given.js';

// Laws 2 and 6 on the walks: of every act that a walk takes, on what it was judged.
const schema = schemaOf(nouns, resolvers);
const mutations = schema.getMutationType()!.getFields();
const inputOf = (act: Act): GraphQLInputObjectType | null =>
  mutations[act.name] ? (getNamedType(mutations[act.name]!.args[0]!.type) as GraphQLInputObjectType) : null;

let w: World;
let walks: Walks;
const samples = new Samples(nouns);
beforeAll(async () => {
  walks = await Walks.load();
  w = await world();
  const stop = samples.gather();
  for (const type of walks.nouns.keys()) {
    const noun = nounOfType(type);
    const { stages, exempt = {} } = walks.ways(type);
    for (const stage of Object.keys(stages)) await bring(w, walks, type, stage);
    for (const move of Walks.movesOf(noun)) {
      const act = noun.acts[move.split(' ')[1]!];
      if (act && noun.may[act.name]!.length > 0 && !exempt[move] && !samples.has(act))
        await new Walking(w, walks, type).along(move);
    }
    for (const act of Walks.besidesOf(noun)) {
      const walking = await bring(w, walks, type, noun.lifecycle?.begins);
      await walking.take(act);
    }
  }
  stop();
}, 240_000);
afterAll(() => w?.close());

test('whatever an act is given on a walk it keeps', () => {
  let fields = 0;
  const lost = samples.all().flatMap(({ act, cs }) => {
    const input = inputOf(act);
    if (!input) return [];
    const found = lostOf(act, input, cs);
    fields += found.fields;
    return found.lost;
  });
  expect([...new Set(lost)].sort()).toEqual([]);
  const inputs = samples.all().reduce((n, { cs }) => n + cs.length, 0);
  const says = `${samples.all().length} acts on the walks, ${inputs} inputs, ${fields} values that they were given`;
  counted('given', says, { values: fields });
  const walked = new Set(samples.all().map(({ act }) => act.name));
  const taken = nouns.flatMap(({ acts, may }) => Object.values(acts).filter(({ name }) => may[name]!.length > 0));
  expect(taken.flatMap(({ name }) => (name in mutations && !walked.has(name) ? [name] : []))).toEqual([]);
});

test('the law notices what is lost in one case alone', () => {
  const { act, cs } = samples.all().find(({ act: { name } }) => name === 'listDishonesty')!;
  const forgets = (listed: boolean): Act => ({
    ...act,
    decide: (c) => ({
      ...(act.decide(c) as object),
      ...(c.input.listed === listed && { opinion: '?', removeReason: '?' }),
    }),
  });
  for (const listed of [true, false])
    expect(lostOf(forgets(listed), inputOf(act)!, cs).lost).toEqual([
      expect.stringMatching('listDishonesty loses opinion'),
    ]);
});
