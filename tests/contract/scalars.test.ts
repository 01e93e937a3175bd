import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { isScalarType, specifiedScalarTypes, type GraphQLScalarType } from 'graphql';
import { schemaOf } from '../../src/api/schema.js';
import { nouns, resolvers } from '../../src/rooms.js';

const schema = schemaOf(nouns, resolvers);
const own = Object.values(schema.getTypeMap())
  .filter((type): type is GraphQLScalarType => isScalarType(type))
  .filter(
    ({ name }) => !specifiedScalarTypes.some((specified) => specified.name === name) && !name.startsWith('link__'),
  );

const sections = new Map(
  readFileSync('schema/scalars.md', 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [name = ''] = section.split('\n');
      return [name.trim(), section];
    }),
);
const examples = (section: string, kind: string): unknown[] => {
  const line = new RegExp(`^- ${kind}: (.*)$`, 'm').exec(section)?.[1] ?? '';
  return [...line.matchAll(/`([^`]+)`/g)].map(([, text]) => JSON.parse(text!) as unknown);
};
const takes = (scalar: GraphQLScalarType, value: unknown): boolean => {
  try {
    scalar.parseValue(value);
    return true;
  } catch {
    return false;
  }
};

test('each scalar has its section, and names it or an RFC', () => {
  expect([...sections.keys()]).toEqual(own.map(({ name }) => name).sort());
  for (const { name, specifiedByURL } of own) {
    expect([name, specifiedByURL]).toEqual([
      name,
      expect.stringMatching(new RegExp(`^(urn:sanbixu:scalars:${name}|https://.*rfc\\d+)$`)),
    ]);
  }
});

test.each(own.map((scalar) => [scalar.name, scalar] as const))(
  '%s takes and refuses what its section says',
  (name, scalar) => {
    const taken = examples(sections.get(name)!, 'taken');
    const wrong = examples(sections.get(name)!, 'refused');
    expect([taken.length > 0, wrong.length > 0]).toEqual([true, true]);
    expect(taken.filter((value) => !takes(scalar, value))).toEqual([]);
    expect(wrong.filter((value) => takes(scalar, value))).toEqual([]);
    const answered = taken.map((value) => scalar.serialize(scalar.parseValue(value)));
    // Money is taken and answered in yuan; what is kept between is fen, which only the scalar sees.
    expect(answered.filter((value) => !takes(scalar, value))).toEqual([]);
  },
);
