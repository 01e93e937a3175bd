import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';
import { oversize } from '../../src/access/acting/input-guard.js';
import { schemaOf } from '../../src/api/schema.js';
import { nouns, resolvers } from '../../src/rooms.js';
import { inventedIdNumber, relief } from '../support/relief.js';
import { world, type World } from '../support/world.js';

// No text of any input holds what cannot be read or seen, whether it is kept plain or ciphered: refused at the door,
// so that no room can forget.
const bad: readonly (readonly [what: string, text: string, code: string])[] = [
  ['NUL', '演\u0000示', 'U+0000'],
  ['half a character', '演\uD842', 'U+D842'],
  ['the other half', '\uDC00示', 'U+DC00'],
  ['a control character', '演\u001B示', 'U+001B'],
  ['a C1 control', '演\u0085示', 'U+0085'],
  ['zero width', '演\u200B示', 'U+200B'],
  ['a byte order mark', '演\uFEFF示', 'U+FEFF'],
  ['text turned round', '演\u202E示', 'U+202E'],
  ['an isolate', '演\u2066示', 'U+2066'],
  ['a soft hyphen', '演\u00AD示', 'U+00AD'],
];
const good = ['演示', '𠮷田', '第一行\r\n第二行\t完', '王·买买提', '１２３（甲）', 'Ünïcode é', '😀'];

const schema = schemaOf(nouns, resolvers);
/** The inputs of all mutations with the text at one place of each, in turn. */
function texts(): { place: string[]; input: (text: string) => object }[] {
  const found: { place: string[]; input: (text: string) => object }[] = [];
  const walk = (
    type: GraphQLInputType,
    place: string[],
    wrap: (value: unknown) => object,
    within: readonly unknown[],
  ): void => {
    const inner = isNonNullType(type) ? type.ofType : type;
    if (isListType(inner))
      return walk(inner.ofType as GraphQLInputType, [...place, '0'], (value) => wrap([value]), within);
    if (isInputObjectType(inner)) {
      if (!within.includes(inner))
        for (const field of Object.values((inner as GraphQLInputObjectType).getFields()))
          walk(field.type, [...place, field.name], (value) => wrap({ [field.name]: value }), [...within, inner]);
      return;
    }
    if (inner.name === 'String') found.push({ place, input: wrap });
  };
  for (const { args } of Object.values(schema.getMutationType()!.getFields()))
    walk(getNamedType(args[0]!.type) as GraphQLInputObjectType, [], (value) => value as object, []);
  return found;
}

test('every text of every input of every mutation is refused with its place, and ordinary text is not', () => {
  const all = texts();
  for (const { place, input } of all) {
    for (const [, text, code] of bad)
      expect(oversize(input(text)).map((each) => [each.code, each.path, each.facts[0]!.value])).toEqual([
        ['BAD_TEXT', place, code],
      ]);
    // A key is shown in logs, one to a line.
    const ordinary = place.at(-1) === 'idempotencyKey' ? good.filter((text) => !/[\r\n\t]/.test(text)) : good;
    for (const text of ordinary) expect([place, oversize(input(text))]).toEqual([place, []]);
  }
  console.log(
    `${all.length} texts of inputs, ${bad.length} kinds of characters refused, ${good.length} ordinary ones taken`,
  );
  expect(all.length).toBeGreaterThan(500);
});

let w: World;
let r: ReturnType<typeof relief>;
beforeAll(async () => {
  w = await world();
  r = relief(w);
}, 120_000);
afterAll(() => w.close());
test('a ciphered name passes the same door as a plain column, and nothing of it is kept', async () => {
  const before = await w.digest();
  const member = { idNumber: inventedIdNumber(7), kinship: 'HEAD' };
  // Half a character does not come so far: its body is refused as a whole (400).
  for (const [, text, code] of bad.slice(0, 8).filter(([, text]) => !/\p{Cs}/u.test(text))) {
    const { refusals } = await r.act('township-100', 'registerHousehold', {
      region: '500238100205',
      address: '演示1号',
      members: [{ ...member, personName: text }],
      dwellings: [],
    });
    expect(refusals).toMatchObject([{ code: 'BAD_TEXT', facts: [{ name: 'character', value: code }, {}] }]);
  }
  expect(
    r.codes(
      await r.act('township-100', 'registerHousehold', {
        region: '500238100205',
        address: '演示\u200B1号',
        members: [{ ...member, personName: '演示' }],
        dwellings: [],
      }),
    ),
  ).toEqual(['BAD_TEXT']);
  expect(await w.digest()).toBe(before);
}, 120_000);
