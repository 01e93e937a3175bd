import { expect, test } from '@jest/globals';
import { getNamedType, isObjectType, type GraphQLInputObjectType } from 'graphql';
import type { Noun, ReaderFacts } from '../../src/access/model/noun.js';
import { schemaOf } from '../../src/api/schema.js';
import type { Act } from '../../src/kernel/act.js';
import { nouns, resolvers } from '../../src/rooms.js';
import { counted } from '../support/counts.js';
import { untoldColumns, untoldEverywhere } from './exemptions.js';
import { columnsOf } from './judgings.js';
import { lostIn, untold } from './kept.js';

// Law 2: what is written can be read. Every act of every room, on inputs made up from the schema.
const schema = schemaOf(nouns, resolvers);
const mutations = schema.getMutationType()!.getFields();
const nounOf = (type: string): Noun => nouns.find(({ entity }) => entity.name === type)!;
const inputOf = (act: Act): GraphQLInputObjectType | null =>
  mutations[act.name] ? (getNamedType(mutations[act.name]!.args[0]!.type) as GraphQLInputObjectType) : null;
const all = nouns.flatMap((noun) =>
  Object.values(noun.acts).flatMap((act) => {
    const input = inputOf(act);
    return input ? [{ noun, act, input }] : [];
  }),
);

test('what an act is given it keeps, or says why not', () => {
  let fields = 0;
  const wrong = all.flatMap(({ noun, act, input }) => {
    const found = lostIn(schema, nounOf, noun, act, input);
    fields += found.fields;
    const said = Object.keys(act.judgedOnly ?? {});
    return [
      ...(found.undecided ? [`${act.name} could not be decided: ${found.undecided}`] : []),
      ...found.lost.filter((field) => !said.includes(field)).map((field) => `${act.name} loses ${field}`),
      ...said.filter((field) => !found.lost.includes(field)).map((field) => `${act.name} keeps ${field} after all`),
    ];
  });
  expect(wrong).toEqual([]);
  const says = `${all.length} acts, ${fields} fields of their inputs, each kept or judged only for a reason`;
  counted('acts', says, { acts: all.length, fields });
});

test('what is written can be read', () => {
  let columns = 0;
  const found = nouns.flatMap((noun) => {
    columns += columnsOf(noun).length;
    return untold(schema, noun)
      .filter((property) => !(property in untoldEverywhere))
      .map((property) => `${noun.entity.name}.${property}`);
  });
  expect(found.filter((each) => !(each in untoldColumns))).toEqual([]);
  expect(Object.keys(untoldColumns).filter((each) => !found.includes(each))).toEqual([]);
  counted('nouns', `${nouns.length} nouns, ${columns} columns, ${found.length} told otherwise`, {
    nouns: nouns.length,
  });
});

test('a field that is said to tell columns needs them', () => {
  for (const [column, reason] of Object.entries(untoldColumns)) {
    const [, ...fields] = reason.split('`').filter((_, i) => i % 2 === 1 || i === 0);
    const [name, property] = column.split('.') as [string, string];
    const type = schema.getType(name);
    if (!isObjectType(type) || !reason.startsWith('told by `') || property === 'beneficiaryId') continue;
    const needs = fields.flatMap((field) => {
      const { needs: own } = (type.getFields()[field]?.extensions ?? {}) as ReaderFacts;
      return own ?? (type.getFields()[field] ? [field] : []);
    });
    expect([column, needs.includes(property) || needs.includes('results')]).toEqual([column, true]);
  }
});

test('the law notices an act that throws its input away, and a column that nobody is told of', () => {
  const { noun, act, input } = all.find(({ act: { name } }) => name === 'raiseIssue')!;
  expect(lostIn(schema, nounOf, noun, act, input)).toMatchObject({ lost: [], undecided: null });
  const forgets: Act = {
    ...act,
    creates: () => [],
    decide: (ctx) => ({ ...(act.decide(ctx) as object), source: '?' }),
  };
  expect(lostIn(schema, nounOf, noun, forgets, input).lost).toEqual(['source']);
  const blind: Act = {
    ...act,
    decide: () => {
      throw new Error('no');
    },
  };
  expect(lostIn(schema, nounOf, noun, blind, input)).toMatchObject({ undecided: 'no' });
  const bare = schemaOf(nouns, resolvers);
  const type = bare.getType('Issue');
  if (isObjectType(type)) delete (type.getFields() as Record<string, unknown>).raiser;
  expect(untold(bare, nounOf('Issue'))).toContain('raiserId');
});
