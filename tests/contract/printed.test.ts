import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import pg from 'pg';
import { schemaOf } from '../../src/api/schema.js';
import { nouns, resolvers } from '../../src/rooms.js';
import { openPaths } from '../../src/server/visitors.js';
import {
  printedAccess,
  printedCatalogue,
  printedDatabase,
  printedLifecycles,
  printedNames,
  printedRefusals,
  printedSchema,
} from '../../src/server/artefacts.js';
import { settingsExample, settingsTable } from '../../src/server/config.js';
import { breaksBetween, breaksIn, isReason } from '../support/breaks.mjs';
import { databaseUrl, world, type World } from '../support/world.js';

const read = (name: string) => readFileSync(`schema/${name}`, 'utf8');
let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.close());

test('what is printed is what is served: `npm run schema` prints it anew', async () => {
  const client = new pg.Client({ connectionString: databaseUrl(w.database) });
  await client.connect();
  const database = await printedDatabase(client);
  await client.end();
  expect(printedSchema(schemaOf(nouns, resolvers))).toBe(read('schema.graphql'));
  expect(printedLifecycles(nouns)).toBe(read('lifecycles.md'));
  expect(printedAccess(nouns, openPaths, schemaOf(nouns, resolvers))).toBe(read('access.md'));
  expect(printedCatalogue(nouns, schemaOf(nouns, resolvers))).toBe(read('catalogue.tsv'));
  expect(printedRefusals(nouns)).toBe(read('refusals.md'));
  expect(printedNames(nouns)).toBe(readFileSync('src/kernel/names.ts', 'utf8'));
  expect(database).toBe(read('database.sql'));
});

test('the pages of settings show every one of them', () => {
  for (const line of settingsTable().split('\n')) expect(readFileSync('docs/settings.md', 'utf8')).toContain(line);
  const chinese = readFileSync('docs/settings.zh.md', 'utf8');
  for (const [, name] of settingsTable().matchAll(/`([A-Z][A-Z_]+)`/g))
    expect([name, chinese.includes(`\`${name}\``)]).toEqual([name, true]);
  expect(readFileSync('.env.example', 'utf8')).toBe(settingsExample());
});

test('what breaks since the last release is exactly the list of breaks, each with its reason', async () => {
  const listed = breaksIn(read('breaks.md'));
  expect(listed.filter(({ why }) => !isReason(why))).toEqual([]);
  const found = await breaksBetween(read('released.graphql'), read('schema.graphql'));
  expect(listed.map(({ element, before, after }) => ({ element, before, after }))).toEqual(found);
});

test('every registered operation is one of the schema', () => {
  const now = buildSchema(read('schema.graphql'));
  for (const file of readdirSync('schema/operations')) {
    const faults = validate(now, parse(readFileSync(`schema/operations/${file}`, 'utf8')));
    expect([file, faults.map(({ message }) => message)]).toEqual([file, []]);
  }
});

test('every deprecation has a date that has not passed', () => {
  for (const reason of [...read('schema.graphql').matchAll(/@deprecated\(reason: "([^"]*)"\)/g)].map(
    ([, text]) => text!,
  )) {
    const until = /\b(\d{4}-\d\d-\d\d)\b/.exec(reason)?.[1];
    expect([reason, until !== undefined && until > new Date().toISOString().slice(0, 10)]).toEqual([reason, true]);
  }
});

test("the contract's types stand as it prints them", () => {
  const sdl = buildSchema(read('schema.graphql'));
  const fields = (name: string) =>
    Object.fromEntries(
      Object.values(
        (sdl.getType(name) as never as { getFields(): Record<string, { name: string; type: unknown }> }).getFields(),
      ).map(({ name: field, type }) => [field, String(type)]),
    );
  expect(fields('RegisterEntry')).toEqual({
    id: 'ID!',
    version: 'Int!',
    stage: 'Stage',
    createdAt: 'DateTime!',
    updatedAt: 'DateTime!',
    enteredOn: 'CivilDate',
    region: 'Region!',
    history: 'ChangeConnection!',
    can: '[Ability!]!',
  });
  expect(fields('Ability')).toEqual({ action: 'String!', allowed: 'Boolean!', refusals: '[Refusal!]!' });
  expect(fields('PersonalText')).toEqual({ masked: 'String!', plain: 'String', withheld: 'WithheldReason' });
  expect(fields('HazardChange')).toEqual({
    hazard: 'Hazard',
    refusals: '[Refusal!]!',
    change: 'Change',
    replayed: 'Boolean!',
    dryRun: 'Boolean!',
  });
  expect(fields('Refusal')).toEqual({
    kind: 'RefusalKind!',
    code: 'String!',
    message: 'String!',
    path: '[String!]',
    basis: '[Basis!]!',
    facts: '[Fact!]!',
    remedies: '[Remedy!]!',
  });
  expect(fields('PageInfo')).toEqual({
    hasNextPage: 'Boolean!',
    hasPreviousPage: 'Boolean!',
    startCursor: 'String',
    endCursor: 'String',
  });
});
