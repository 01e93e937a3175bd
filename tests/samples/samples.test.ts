import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import pg from 'pg';
import { demoBegins, seedDemoCounty } from '../../src/demo/county.js';
import { personas } from '../../src/demo/offices.js';
import { instantOfDate } from '../../src/kernel/instant.js';
import { configFrom } from '../../src/server/config.js';
import { seededBy, seedReferenceData } from '../../src/server/reference-data.js';
import { serve, type Service } from '../../src/server/service.js';
import { databaseUrl } from '../support/world.js';

// What a newcomer copies or clicks first, over a county of the sandbox that is smaller than the usual one.
const database = `samples_${process.pid}`;
let service: Service;
beforeAll(async () => {
  const admin = new pg.Client({ connectionString: databaseUrl('postgres') });
  await admin.connect();
  await admin.query(`create database ${database}`);
  await admin.end();
  const now = instantOfDate(new Date());
  const by = seededBy(demoBegins(now));
  const settings = {
    DATABASE_URL: databaseUrl(database),
    DATA_DIR: path.join(process.env.TEST_FOLDER!, database),
    PORT: '0',
    LOG_LEVEL: 'silent',
  };
  service = await serve(
    configFrom(settings),
    async (services, direct) => {
      await seedReferenceData(services, direct, by);
      await seedDemoCounty(services, { scale: 0.3, now, seededBy: by, file: { sha256: '0'.repeat(64), bytes: 1 } });
    },
    personas,
  );
}, 240_000);
afterAll(async () => {
  await service?.stop();
});

/** What must be as it is printed; all else is compared by kind. */
const literal = new Set(['code', 'kind', 'message', 'title', 'article', 'action', 'path', 'allowed']);
function shapeOf(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) {
    const shapes = value.map((each) => JSON.stringify(shapeOf(each, name)));
    return [...new Set(shapes)].sort();
  }
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shapeOf(each, key)]));
  return value === null || literal.has(name) ? value : typeof value;
}

describe.each(['README.md', 'README.zh.md'])('%s', (file) => {
  const text = readFileSync(file, 'utf8');
  // A block of commands and, directly after it, what it answers; commands without an answer are not run.
  const blocks = [...text.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, language, content]) => ({
    language,
    content: content!,
  }));
  const samples = blocks.flatMap(({ language, content: json }, n) =>
    language === 'json' && blocks[n - 1]?.language === 'sh' ? [{ shell: blocks[n - 1]!.content, json }] : [],
  );
  const helpers = /^as\(\) [\s\S]*?^ask\(\) .*$/m.exec(text)![0];
  // The two files bring the same keys; each is tried as the first.
  const here = (shell: string) =>
    shell.replaceAll('http://127.0.0.1:4000', service.address).replaceAll('readme-', `${file}-`);
  // Beside this process, which answers.
  const run = (shell: string) =>
    new Promise<{ failure: Error | null; stdout: string }>((done) => {
      execFile('bash', ['-ec', here(shell)], (failure, stdout) => {
        done({ failure, stdout });
      });
    });

  test('every answer it prints comes of a command it prints', () => {
    expect(samples).toHaveLength([...text.matchAll(/```json\n/g)].length);
    expect(samples.length).toBeGreaterThanOrEqual(3);
    // Nothing but questions to the service: this is run on the machine of whoever tests.
    for (const { shell } of samples) expect(shell).not.toMatch(/\b(npm|rm|sudo|mv|kill)\b/);
  });

  test('its samples are answered in the form it prints', async () => {
    for (const { shell, json } of samples) {
      if (/\b(npm|rm|sudo|mv|kill)\b/.test(shell)) throw new Error(shell);
      const { failure, stdout } = await run(shell.includes('as()') ? shell : `${helpers}\n${shell}`);
      expect([shell, failure]).toEqual([shell, null]);
      expect(shapeOf(JSON.parse(stdout))).toEqual(shapeOf(JSON.parse(json)));
    }
  }, 60_000);

  test('its helper knows everyone of /dev/tokens, systems too', async () => {
    const people = (await (await fetch(`${service.address}/dev/tokens`)).json()) as {
      subject: string | null;
      client: string;
      token: string;
    }[];
    expect(people.some(({ subject }) => subject === null)).toBe(true);
    for (const { subject, client } of [people[0]!, people.find((person) => person.subject === null)!]) {
      const { stdout } = await run(`${helpers}\nask "$(as ${subject ?? client})" '{"query":"{ viewer { on } }"}'`);
      expect(JSON.parse(stdout)).toMatchObject({ data: { viewer: { on: expect.any(String) } } });
    }
  }, 60_000);
});

interface Operation {
  readonly name: string;
  readonly kind: string;
  readonly query: string;
  readonly variables: { input?: { dryRun?: boolean; idempotencyKey?: string } };
}
interface Answer {
  readonly data?: Record<string, { refusals?: { kind: string }[] } | null>;
  readonly errors?: { message: string; extensions: { code: string } }[];
}
type Asking = (query: string, variables?: object) => Promise<Answer>;
describe('the explorer', () => {
  const page = (name: string) => readFileSync(`dist/explorer/page/${name}`, 'utf8');
  const operations = JSON.parse(page('operations.json')) as Operation[];
  const window: { sanbixuBegin?: { filled: (operation: Operation, ask: Asking) => Promise<string> } } = {};
  vm.runInNewContext(page('begin.js'), { window });

  test('each operation it opens runs as it is opened, acts with dryRun', async () => {
    const token = await service.issue!('front-end', 'head');
    const told: string[] = [];
    const ask: Asking = async (query, variables = {}) =>
      (
        await fetch(`${service.address}/graphql`, {
          method: 'POST',
          body: JSON.stringify({ query, variables }),
          headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        })
      ).json() as Promise<Answer>;
    let found = 0;
    for (const operation of operations) {
      const variables = JSON.parse(
        (await window.sanbixuBegin!.filled(operation, ask)) || '{}',
      ) as Operation['variables'];
      // Not left to the editor, which calls missing what has a default and may not be null.
      if (operation.kind === 'mutation') {
        expect([operation.name, variables.input!.dryRun]).toEqual([operation.name, false]);
        expect(variables.input!.idempotencyKey).toMatch(/^explorer-/);
        variables.input!.dryRun = true;
      }
      const { data, errors = [] } = await ask(operation.query, variables);
      for (const { message, extensions } of errors)
        told.push(`${operation.name}: ${extensions.code} ${message} ${JSON.stringify(variables)}`);
      if (Object.values(data ?? {}).some((each) => each && !each.refusals?.some(({ kind }) => kind === 'NOT_FOUND')))
        found += 1;
    }
    expect(told).toEqual([]);
    console.log(`${found} of ${operations.length} operations find what they ask for`);
    expect(found).toBeGreaterThan(operations.length * 0.7);
  }, 240_000);
});
