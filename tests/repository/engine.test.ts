import 'reflect-metadata';
import { expect, test } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { getMetadataArgsStorage } from 'typeorm';
import { nouns } from '../../src/rooms.js';

// What the engine must know of a room, the room says; a name in the engine would be the one place that nobody looks at.
const filesOf = (...folders: readonly string[]) =>
  folders.flatMap((folder) =>
    fs
      .readdirSync(path.join('src', folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => path.join('src', folder, file)),
  );
/** Without its comments, in which a room may well stand as an example. */
const code = (file: string) => fs.readFileSync(file, 'utf8').replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');

// The journal's entries are the engine's own noun.
const entities = nouns.map(({ entity }) => entity).filter(({ name }) => name !== 'Change');
const tables = getMetadataArgsStorage()
  .tables.filter(({ target }) => entities.includes(target as never))
  .map(({ name }) => name!);
const named = new RegExp(`['"\`](${entities.map(({ name }) => name).join('|')})['"\`]`, 'g');
const asked = new RegExp(
  `\\b(?:from|join|into|update|delete from) (?:only )?"?(${tables.join('|')})"?(?=[\\s)\`'(])`,
  'g',
);
const strays = (files: readonly string[], pattern: RegExp) =>
  files.flatMap((file) => [...code(file).matchAll(pattern)].map(([, name]) => `${file}: ${name}`));

test('no noun of a room stands in the engine by name', () => {
  expect(entities.length).toBeGreaterThan(60);
  expect(strays(filesOf('access', 'api', 'server', 'proof', 'exchange'), named)).toEqual([]);
});

test('no table of a room is asked by the engine', () => {
  expect(tables.length).toBe(entities.length);
  expect(strays(filesOf('access', 'api', 'proof', 'exchange'), asked)).toEqual([]);
});

test('nothing is told by how the name of a field ends or begins', () => {
  const byName = /\/[^/\n]*[$^][^/\n]*\/\.test\((?:field\.)?(?:name|property)\)/g;
  expect(strays(filesOf('access', 'api', 'exchange'), new RegExp(`(${byName.source})`, 'g'))).toEqual([]);
});

test('the patterns find what they are for', () => {
  for (const text of [`nouns.get('Proposal')`, 'x === "Hazard"']) expect([text, text.match(named)]).not.toContain(null);
  for (const text of ['select 1 from hazard where', 'join enterprise e on', '`update payout set'])
    expect([text, text.match(asked)]).not.toContain(null);
});

test('each race that a noun declares is a constraint of the tables', () => {
  const migrations = filesOf('migrations')
    .map((file) => fs.readFileSync(file, 'utf8'))
    .join('\n');
  const races = nouns.flatMap((noun) => noun.races ?? []);
  expect(races.length).toBeGreaterThan(2);
  for (const race of races)
    expect([race, new RegExp(`(constraint (= ')?|unique index )${race}\\b`).test(migrations)]).toEqual([race, true]);
});

test('what is looked at ahead of the musts stands in one place, in one order', () => {
  const minted = /refusal\('(NOT_PERMITTED|STALE_VERSION|ILLEGAL_MOVE)'/g;
  expect(strays(filesOf('access', 'api', 'exchange', 'server'), minted)).toEqual([
    'src/access/acting/judge.ts: NOT_PERMITTED',
    'src/access/acting/judge.ts: STALE_VERSION',
    'src/access/acting/judge.ts: ILLEGAL_MOVE',
  ]);
  const signed = /\b(signaturesOf)\(/g;
  expect(strays(filesOf('access', 'api', 'exchange', 'server'), signed)).toEqual([
    'src/access/acting/judge.ts: signaturesOf',
  ]);
});

test('which rows a caller sees is compiled in one place; who tells it otherwise has a reason', () => {
  // Where a scope is not compiled over the noun's own table, and why.
  const otherwise: Readonly<Record<string, string>> = {
    'src/access/reading/scope-text.ts': 'compiles it',
    'src/access/rights/grants.ts': 'adds to it what agreements share with a system',
    'src/access/acting/judgement.ts': 'holds a row in memory that is not written yet against it',
    'src/access/figures/figures.ts': 'asks the figures, whose columns are dimensions, where they tell it',
    'src/responsibility/assessment/assessment.vetoes.ts': 'asks whether a veto that is in no table would be seen',
  };
  const rooms = fs
    .readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.ts$/.test(file) && !/^(migrations|demo)\//.test(file))
    .map((file) => path.join('src', file));
  const compiling = rooms.filter((file) => /(?<!function |\.|\?)\bscopeOf\(/.test(code(file)));
  expect(compiling.sort()).toEqual(Object.keys(otherwise).sort());
});

test('a place of the caller is compared by hand only where no entry tells it', () => {
  // Scopes and worklists say places as conditions; these tell something that is no row of a noun.
  const byHand: Readonly<Record<string, string>> = {
    'src/access/acting/judge.ts': 'what everyone reads is acted on in its own county',
    'src/access/acting/judgement.ts': 'of an act that begins an entry the law is that of its county',
    'src/access/journal/feed.ts': 'the rights themselves, as they were and are',
    'src/organisation/organisation.resolver.ts': 'the rights of the caller, as they are told to the caller',
    'src/reporting/oversight/oversight.resolver.ts': 'what an office as a whole has not done is told by no entry',
    'src/sharing/agreement/agreement.resolver.ts': 'whom to ask of a type of entries is told by no entry',
  };
  const places = 'counties|countiesOfPosts|townships|villages|offices|enterpriseIds';
  const compared = new RegExp(
    `\\bcaller\\.(?:${places})\\b|\\b(?:${places})\\b[^;{}]*\\} = (?:this\\.)?(?:\\w+\\.)*caller\\b|\\{[^{}]*\\b(?:${places})\\b[^{}]*\\}: (?:Caller|Acting)\\b`,
  );
  const files = fs
    .readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.ts$/.test(file) && !/^(migrations|demo|import)\/|\.(noun|scope|above|waits)\.ts$/.test(file))
    .map((file) => path.join('src', file));
  expect(files.filter((file) => compared.test(code(file))).sort()).toEqual(Object.keys(byHand).sort());
  for (const text of ['caller.offices.includes(x)', 'const { counties, on } = reader.caller'])
    expect([text, compared.test(text)]).toEqual([text, true]);
});
