import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { serverAudits } from 'graphql-http';
import { buildSchema, isInterfaceType, isNonNullType, isObjectType, type GraphQLObjectType } from 'graphql';
import { world, type World } from '../support/world.js';

let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.close());

// Suites that others wrote, against the served API.
test('GraphQL over HTTP: 61 of 61, with a token and the preflight header', async () => {
  const token = await w.tokenOf('officer-1');
  const audits = serverAudits({
    url: `${w.service.address}/graphql`,
    fetchFn: (url: string, init: RequestInit = {}) =>
      fetch(url, {
        ...init,
        headers: {
          ...(init.headers as Record<string, string>),
          authorization: `Bearer ${token}`,
          'apollo-require-preflight': '1',
        },
      }),
  });
  const results = await Promise.all(
    audits.map(async ({ id, name, fn }) => ({ id, name, status: (await fn()).status })),
  );
  expect(results.filter(({ status }) => status !== 'ok')).toEqual([]);
  expect(results).toHaveLength(61);
});

test('relay-compiler compiles a refetchable, paginated fragment for every connection', () => {
  const sdl = readFileSync('schema/schema.graphql', 'utf8');
  const schema = buildSchema(sdl);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sanbixu-relay-'));
  mkdirSync(path.join(folder, 'src', '__generated__'), { recursive: true });
  writeFileSync(path.join(folder, 'schema.graphql'), sdl);
  writeFileSync(path.join(folder, 'package.json'), '{}');
  writeFileSync(
    path.join(folder, 'relay.config.json'),
    JSON.stringify({
      src: './src',
      schema: './schema.graphql',
      language: 'javascript',
      artifactDirectory: './src/__generated__',
      eagerEsModules: true,
    }),
  );
  const parts: string[] = [];
  const refetchable = (type: GraphQLObjectType) =>
    type.name === 'Query' || type.getInterfaces().some(({ name }) => name === 'Node');
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || !refetchable(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const target = isNonNullType(field.type) ? field.type.ofType : field.type;
      if (!isObjectType(target) || !target.name.endsWith('Connection')) continue;
      const needed = field.args
        .filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined)
        .map(({ name, type: of }) => ({ name, of: String(of) }));
      const name = `P${parts.length}_${type.name}_${field.name}`;
      const definitions = [
        'count: { type: "Int", defaultValue: 10 }',
        'cursor: { type: "String" }',
        ...needed.map(({ name: arg, of }) => `${arg}: { type: "${of}" }`),
      ].join(', ');
      parts.push(
        `graphql\`fragment ${name} on ${type.name} @refetchable(queryName: "${name}Query") @argumentDefinitions(${definitions}) { ${field.name}(first: $count, after: $cursor${needed.map(({ name: arg }) => `, ${arg}: $${arg}`).join('')}) @connection(key: "${name}_${field.name}") { edges { node { __typename } } } }\`;`,
      );
    }
  }
  parts.forEach((part, i) => {
    const name = /fragment (\w+)/.exec(part)![1]!;
    writeFileSync(
      path.join(folder, 'src', `${name.split('_')[0]}.js`),
      `import { graphql } from 'react-relay';\n${part.replaceAll(name, `P${i}_data`)}\n`,
    );
  });
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.resolve('node_modules/relay-compiler/cli.js')], {
    cwd: folder,
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true, force: true });
  expect([status, status === 0 ? '' : `${stdout}${stderr}`.slice(0, 3000)]).toEqual([0, '']);
  expect(parts.length).toBeGreaterThan(15);
  expect(isInterfaceType(schema.getType('Node'))).toBe(true);
});
