import { expect, test } from '@jest/globals';
import { ApolloServer } from '@apollo/server';
import { buildSchema } from 'graphql';
import { limiting, Measures } from '../../src/api/limits.js';

test('whoever uses a deprecated field is told so, wherever in the operation it stands', async () => {
  const typeDefs = 'type Query { a: A } type A { old: String @deprecated(reason: "Use new. 2099-01-01") new: String }';
  const server = new ApolloServer({
    typeDefs,
    resolvers: { Query: { a: () => ({ old: '1', new: '2' }) } },
    plugins: [
      limiting(
        { depth: 9, aliases: 9, rootFields: 9, cost: 999 },
        new Measures(buildSchema(typeDefs)),
        () => {},
      ) as never,
    ],
  });
  const ask = async (query: string) => {
    const { body } = await server.executeOperation({ query });
    return body.kind === 'single' ? body.singleResult : null;
  };
  expect((await ask('{ a { ...F } } fragment F on A { x: old new }'))?.extensions).toEqual({
    deprecations: [{ field: 'A.old', reason: 'Use new. 2099-01-01' }],
  });
  expect((await ask('{ a { new } }'))?.extensions).toBeUndefined();
  await server.stop();
});
