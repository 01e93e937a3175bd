import { expect, test } from '@jest/globals';
import { buildSchema, execute, parse, type GraphQLObjectType } from 'graphql';
import { compileQuery, type CompiledQuery } from 'graphql-jit';
import { beyondJit } from '../../src/api/executor.js';

// What graphql-jit 0.8.9 gets wrong. A test that fails after an upgrade says that its part of `beyondJit` may go.
const schema = buildSchema('type P { x: Int y: Int } type A { p: P q: A } type Query { a: A c: A }');
const p = { x: 1, y: 2 };
(schema.getType('Query') as GraphQLObjectType).getFields().a!.resolve = () => ({ p, q: { p } });

test.each([
  'query($i: Boolean!) { a { p { x } p @include(if: $i) { ... { y } } } }',
  'query($i: Boolean!) { a { p { x } ...F @include(if: $i) } } fragment F on A { p { ... on P { z: y } } }',
  'query($i: Boolean!) { a { ...G @include(if: $i) ...G } } fragment G on A { p { ... { y } } }',
])('conditions are lost: %s', async (query) => {
  const document = parse(query);
  const variables = { i: false };
  const right = await execute({ schema, document, variableValues: variables });
  const wrong = await (compileQuery(schema, document) as CompiledQuery).query(undefined, {}, variables);
  expect(JSON.stringify(wrong.data)).not.toBe(JSON.stringify(right.data));
  expect(beyondJit(document)).toBe(true);
});
test('mutations are never left to it', () => {
  expect(beyondJit(parse('mutation { a }'))).toBe(true);
});
