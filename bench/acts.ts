// How many acts a second the door takes, with fsync on: `npm run bench:acts`. No HTTP; replay check, lock, judge,
// write, history, journal, commit.
import 'reflect-metadata';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'graphql';
import { Session } from '../src/access/reading/statements.js';
import { Records } from '../src/access/acting/records.js';
import { executorOf } from '../src/api/executor.js';
import { schemaOf } from '../src/api/schema.js';
import { seedDemoCounty } from '../src/demo/county.js';
import { instantOfDate } from '../src/kernel/instant.js';
import { nouns, resolvers } from '../src/rooms.js';
import { configFrom } from '../src/server/config.js';
import { seededBy, seedReferenceData } from '../src/server/reference-data.js';
import { serve } from '../src/server/service.js';

// Readable by the account that PostgreSQL runs as.
const seconds = Number(process.env.SECONDS_EACH ?? 5);
const writers = Number(process.env.WRITERS ?? 16);
const folder = mkdtempSync(path.join(os.tmpdir(), 'sanbixu-bench-'));
chmodSync(folder, 0o755);
const service = await serve(
  configFrom({ DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'error' }),
  async (services, direct) => {
    const by = seededBy();
    await seedReferenceData(services, direct, by);
    await seedDemoCounty(services, { scale: 0, now: by.at, seededBy: by, file: { sha256: '', bytes: 0 } });
  },
);
try {
  const { services } = service;
  const execution = executorOf(schemaOf(nouns, resolvers), { jit: false, timeoutMillis: 10_000 });
  const reportDocument = parse(
    'mutation($i: ReportHazardInput!) { reportHazard(input: $i) { hazard { id } refusals { code } } }',
  );
  const correctDocument = parse(
    'mutation($i: CorrectHazardInput!) { correctHazard(input: $i) { refusals { code } change { version } } }',
  );
  const as = async (subject: string, document: typeof reportDocument, i: object): Promise<any> => {
    const now = instantOfDate(new Date());
    const caller = (await services.callerDirectory.callerOf('front-end', subject, now))!;
    const records = new Records(services, caller, new Session(services.reads, services.statements, false), {
      now,
      trace: 'bench',
      purpose: null,
      caseRef: null,
      language: 'en',
    });
    const { data, errors } = await execution({ document, variables: { i }, context: { caller, records } });
    if (errors) throw errors[0]!;
    return data;
  };
  let keys = 0;
  const ids = await Promise.all(
    Array.from(
      { length: writers },
      async (_, n) =>
        (
          await as('township-100', reportDocument, {
            idempotencyKey: `r${n}`,
            region: '500238100205',
            sector: 'GAS',
            source: 'TOWNSHIP',
            category: 'OBJECT',
            description: '软管老化',
            location: '后厨',
            foundAt: '2026-11-20T01:00:00Z',
          })
        ).reportHazard.hazard.id as string,
    ),
  );
  const run = async (until: number): Promise<number> => {
    let done = 0;
    await Promise.all(
      ids.map(async (id, n) => {
        let version = versions[n]!;
        while (Date.now() < until) {
          const { correctHazard } = await as('officer-1', correctDocument, {
            id,
            expectedVersion: version,
            idempotencyKey: `k${keys++}`,
            reason: '更正',
            location: `部位${version}`,
          });
          if (correctHazard.refusals.length > 0) throw new Error(JSON.stringify(correctHazard));
          version = correctHazard.change.version;
          done++;
        }
        versions[n] = version;
      }),
    );
    return done;
  };
  const versions = ids.map(() => 1);
  await run(Date.now() + 1500);
  const rates: number[] = [];
  const cpu = process.cpuUsage();
  let acts = 0;
  for (let round = 0; round < 3; round++) {
    const began = Date.now();
    const done = await run(began + seconds * 1000);
    acts += done;
    rates.push(Math.round(done / ((Date.now() - began) / 1000)));
  }
  const used = process.cpuUsage(cpu);
  const { rows } = await services.reads.query<{ fsync: string }>(`select current_setting('fsync') as fsync`);
  console.log(
    `ACTS ${rates.sort((a, b) => a - b)[1]} a second (rounds ${rates.join(' ')}; ${writers} writers; fsync ${rows[0]!.fsync}; ${os.cpus().length} cores; ${((used.user + used.system) / 1000 / acts).toFixed(2)} ms of Node's CPU an act)`,
  );
} finally {
  await service.stop();
  rmSync(folder, { recursive: true, force: true });
}
