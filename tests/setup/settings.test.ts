import { expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { configFrom, strangeSettings } from '../../src/server/config.js';

// What production must be given, and what is told of names that are none.
const key = randomBytes(32).toString('base64');
const given = {
  ...{ MODE: 'production', DATABASE_URL: 'postgres://x@127.0.0.1:9/x', MASTER_KEY: key, BANK: 'files' },
  ...{ JWT_ISSUER: 'https://login.example.gov.cn', JWKS_URL: 'https://login.example.gov.cn/jwks.json' },
};

test('production names its database, its keys and its issuer; each that is missing is told by name', () => {
  expect(configFrom(given).JWT_ISSUER).toBe('https://login.example.gov.cn');
  for (const name of ['DATABASE_URL', 'MASTER_KEY', 'JWT_ISSUER', 'JWKS_URL', 'BANK'] as const) {
    const told = () => configFrom({ ...given, [name]: '' });
    expect(told).toThrow(new RegExp(`^The settings are not right:\n {2}${name} [^\n]+$`));
  }
  // The sandbox is started with nothing.
  expect(configFrom({}).DATABASE_URL).toBeNull();
});

test('every fault is one sentence, and the exit code is 1', () => {
  const { MASTER_KEY: _, JWT_ISSUER: __, ...lacking } = given;
  for (const command of ['main', 'found/main']) {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [path.resolve(`dist/${command}.js`), ...(command === 'main' ? [] : ['tests/setup/settings.test.ts'])],
      { env: { PATH: process.env.PATH, ...lacking, PORT: '0', LOG_LEVEL: 'silent' }, encoding: 'utf8' },
    );
    expect([command, status, stdout]).toEqual([command, 1, '']);
    expect(stderr.split('\n').every((line) => !line.startsWith('    at '))).toBe(true);
    if (command === 'main')
      expect(stderr).toBe(
        'The settings are not right:\n  MASTER_KEY is needed in production\n  JWT_ISSUER is needed in production\n',
      );
  }
}, 60_000);

test('what looks like a setting and is none is told with what it may have meant', () => {
  expect(strangeSettings({ ...given, PATH: '/bin', HOSTNAME: 'x', HOME: '/', LANG: 'C', POSTGRES_DB: 'x' })).toEqual(
    [],
  );
  expect(
    strangeSettings({ JWT_ISUER: 'x', DATABSE_URL: 'x', MASTER_KYE: 'x', DATABASE_PASSWORD: 'x', JWT_SECRET: 'x' }),
  ).toEqual([
    'DATABASE_PASSWORD is no setting; docs/settings.md has all of them.',
    'DATABSE_URL is no setting; DATABASE_URL is.',
    'JWT_ISUER is no setting; JWT_ISSUER is.',
    'JWT_SECRET is no setting; docs/settings.md has all of them.',
    'MASTER_KYE is no setting; MASTER_KEY is.',
  ]);
});

test('the example is accepted once it has a key', () => {
  const lines = readFileSync('.env.example', 'utf8')
    .split('\n')
    .filter((line) => /^[A-Z_]+=/.test(line));
  const env = Object.fromEntries(lines.map((line) => [line.split('=')[0]!, line.slice(line.indexOf('=') + 1)]));
  expect(() => configFrom(env)).toThrow('MASTER_KEY is needed in production');
  expect(configFrom({ ...env, MASTER_KEY: key }).MODE).toBe('production');
});
