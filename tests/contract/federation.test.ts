import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

const ours = readFileSync('schema/schema.graphql', 'utf8');

test('the printed schema composes with another subgraph, its directives its own', () => {
  const other =
    'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])\ntype Query { weather: String }';
  const { errors, supergraphSdl } = composeServices([
    { name: 'sanbixu', url: 'http://127.0.0.1/graphql', typeDefs: parse(ours) },
    { name: 'weather', url: 'http://127.0.0.1/weather', typeDefs: parse(other) },
  ]);
  expect((errors ?? []).map(({ message }) => message)).toEqual([]);
  expect(supergraphSdl).toContain('reportHazard');
});

test('without the link it would not: the test notices', () => {
  const bare = ours.replace(/schema\s*@link\([^)]*\)/, 'schema');
  expect(bare).not.toBe(ours);
  const { errors } = composeServices([{ name: 'sanbixu', url: 'http://127.0.0.1/graphql', typeDefs: parse(bare) }]);
  expect((errors ?? []).length).toBeGreaterThan(0);
});
