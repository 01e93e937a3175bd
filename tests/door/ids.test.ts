import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { getNamedType, isInputObjectType, type GraphQLInputObjectType } from 'graphql';
import { factsOf } from '../../src/access/acting/input-fields.js';
import { strangers } from '../../src/access/acting/input-guard.js';
import { inputsOf } from '../../src/access/acting/input-texts.js';
import { globalId, keyIn, newKey, partsOf } from '../../src/access/privacy/ids.js';
import { schemaOf } from '../../src/api/schema.js';
import type { Drafted } from '../../src/access/model/noun.js';
import type { EntryType } from '../../src/kernel/names.js';
import { nouns, resolvers } from '../../src/rooms.js';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'];
const letter = fc.constantFrom(...letters);

test('ids of one letter and of two lead back to their tag and key, and the length tells them apart', () => {
  fc.assert(
    fc.property(letter, letter, fc.uuid(), (one, other, key) => {
      const old = globalId({ tag: one }, key);
      const since = globalId({ tag: one + other }, key);
      expect([old.length, since.length]).toEqual([23, 24]);
      expect([partsOf(old), partsOf(since)]).toEqual([
        { tag: one, key },
        { tag: one + other, key },
      ]);
      expect([keyIn({ tag: one }, since), keyIn({ tag: one + other }, old)]).toEqual([null, null]);
      expect(Buffer.from(since, 'base64url').toString('base64url')).toBe(since);
    }),
    { numRuns: 300 },
  );
});

test('an id handed out by 0.5.0 still leads to its entry', () => {
  // Printed by 0.5.0, in its README: a hazard.
  expect(partsOf('SAGiE5xeYXRbmabUMVWDp08')?.tag).toBe('H');
});

test('no two nouns share a tag, and every tag is of one letter or two', () => {
  const tags = nouns.map(({ tag }) => tag);
  expect(new Set(tags).size).toBe(tags.length);
  expect(tags.filter((tag) => !/^[A-Za-z0-9]{1,2}$/.test(tag))).toEqual([]);
});

test('what is no id is told from one', () => {
  for (const text of ['', 'x', '?', 'SAGiE5xeYXRbmabUMVWDp0', 'A'.repeat(33), newKey()]) {
    const parts = partsOf(text);
    expect([text, parts === null || nouns.every((noun) => noun.tag !== parts.tag || parts.key.length !== 36)]).toEqual([
      text,
      true,
    ]);
  }
});

const inputs = inputsOf(schemaOf(nouns, resolvers));
const byType = new Map(nouns.map((noun) => [noun.entity.name, noun]));
/** An input and all that stand within it. */
const within = (type: GraphQLInputObjectType): GraphQLInputObjectType[] => [
  type,
  ...Object.values(type.getFields())
    .map((field) => getNamedType(field.type))
    .filter(isInputObjectType)
    .flatMap(within),
];
const idFields = [...new Set([...inputs.values()].flatMap(within))].flatMap((type) =>
  Object.values(type.getFields())
    .filter((field) => getNamedType(field.type).name === 'ID' && field.name !== 'id')
    .map((field) => ({ type, field })),
);

test('every id that an act is given says whose it is, and that of another noun is refused by both names', () => {
  expect(idFields.length).toBeGreaterThan(180);
  for (const { type, field } of idFields) {
    const place = `${type.name}.${field.name}`;
    const wanted = factsOf(field).idOf ?? [];
    expect([place, wanted.length > 0 && wanted.every((name) => byType.has(name))]).toEqual([place, true]);
    const [other] = nouns.filter(({ entity }) => !wanted.includes(entity.name as EntryType));
    const idOf = ({ tag }: { tag: string }) => globalId({ tag }, newKey());
    const asked = (id: string) => strangers(type, { [field.name]: [id] }, byType);
    expect([place, asked(idOf(byType.get(wanted[0]!)!))]).toEqual([place, []]);
    expect([place, asked(idOf(other!))]).toMatchObject([
      place,
      [
        {
          code: 'ID_OF_ANOTHER_TYPE',
          path: [field.name, '0'],
          facts: [{ name: 'type', value: other!.entity.name }, ...wanted.map((value) => ({ name: 'wanted', value }))],
        },
      ],
    ]);
  }
});

test('what the worklist fills in is an id of the type that the field takes', () => {
  const told = nouns.flatMap((noun) =>
    noun.waits.flatMap(({ act, draft = {} }) =>
      Object.entries<Drafted>(draft).flatMap(([name, { idOf }]) => {
        const field = inputs.get(act)?.getFields()[name];
        if (!idOf || !field) return [];
        const type = nouns.find(({ tag }) => tag === idOf().tag)!.entity.name;
        return [[`${act}.${name}`, (factsOf(field).idOf ?? []).includes(type as EntryType)]];
      }),
    ),
  );
  expect(told.length).toBeGreaterThan(5);
  expect(told.filter(([, fits]) => !fits)).toEqual([]);
});
