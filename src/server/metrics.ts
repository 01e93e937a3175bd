import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type pg from 'pg';
import type { Config } from './config.js';
import type { Database } from './database.js';
import type { Gate } from './gate.js';
import type { Outages } from './outages.js';
import type { Reading, Watching } from './watching.js';

const lookMillis = 2_000;
/** What the register itself tells: how far its feed is, and what waits to be done. */
const look = `select h.position::text, extract(epoch from now() - h.at)::float8 as age, j.waiting::int, j.oldest::float8, j.stuck::int
  from journal_head h cross join lateral (select
    count(*) filter (where run_at <= now() and attempts < max_attempts and locked_at is null) as waiting,
    coalesce(extract(epoch from now() - min(run_at) filter (where run_at <= now() and attempts < max_attempts and locked_at is null)), 0) as oldest,
    count(*) filter (where attempts >= max_attempts) as stuck from graphile_worker._private_jobs) j`;
interface Looked {
  readonly position: string;
  readonly age: number;
  readonly waiting: number;
  readonly oldest: number;
  readonly stuck: number;
}

export interface Observed {
  readonly database: Database;
  readonly gate: Gate;
  readonly outages: Outages;
  /** When the worker last looked for jobs; null where none works here. */
  readonly lastLook: () => number | null;
}

/** Says whence each figure is read that is no count of what has passed. */
export function observe(watching: Watching, { database, gate, outages, lastLook }: Observed): void {
  let looked: Looked | null = null;
  watching.before(async () => {
    looked = await lookedAt(database.rights);
  });
  const one = (value: number | null): ReturnType<Reading> => (value === null ? [] : [[{}, value]]);
  const told =
    (tell: (from: Looked) => number): Reading =>
    () =>
      one(looked && tell(looked));
  const since =
    (at: () => number | null): Reading =>
    () => {
      const moment = at();
      return one(moment === null ? null : (Date.now() - moment) / 1_000);
    };
  watching.gauge('sanbixu_database_up', () => [[{}, looked === null ? 0 : 1]]);
  watching.gauge(
    'sanbixu_feed_position',
    told(({ position }) => Number(position)),
  );
  watching.gauge(
    'sanbixu_feed_age_seconds',
    told(({ age }) => age),
  );
  watching.gauge(
    'sanbixu_jobs_waiting',
    told(({ waiting }) => waiting),
  );
  watching.gauge(
    'sanbixu_jobs_oldest_seconds',
    told(({ oldest }) => oldest),
  );
  watching.gauge(
    'sanbixu_jobs_stuck',
    told(({ stuck }) => stuck),
  );
  watching.gauge('sanbixu_worker_heartbeat_seconds', since(lastLook));
  watching.gauge(
    'sanbixu_issuer_keys_age_seconds',
    since(() => watching.keysReadAt),
  );
  watching.gauge('sanbixu_gate_inside', () => [[{}, gate.inside]]);
  watching.gauge('sanbixu_gate_limit', () => [[{}, gate.limit]]);
  const { reads, writes, rights } = database;
  watching.gauge('sanbixu_connections', () =>
    Object.entries({ reads, writes, rights }).flatMap(([pool, { totalCount, idleCount, waitingCount }]) => [
      [{ pool, state: 'all' }, totalCount] as const,
      [{ pool, state: 'idle' }, idleCount] as const,
      [{ pool, state: 'waiting' }, waitingCount] as const,
    ]),
  );
  const kinds = ['DATABASE_AWAY', 'DISK_FULL', 'ISSUER_AWAY'] as const;
  watching.gauge('sanbixu_outage', () => kinds.map((outage) => [{ outage }, outages.going.includes(outage) ? 1 : 0]));
}

/** Null where PostgreSQL does not answer in time. */
async function lookedAt(pool: pg.Pool): Promise<Looked | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, lookMillis, null);
  });
  try {
    return await Promise.race([
      pool.query<Looked>(look).then(
        ({ rows }) => rows[0] ?? null,
        () => null,
      ),
      late,
    ]);
  } finally {
    clearTimeout(timer);
  }
}

/** Serves the figures on a port of their own; null where none is set. */
export async function serveMetrics(
  { METRICS_PORT: port, METRICS_HOST: host }: Config,
  watching: Watching,
): Promise<{ readonly address: string; readonly stop: () => void } | null> {
  if (port === 0) return null;
  const server = http.createServer((request, response) => {
    if (request.url !== '/metrics' || request.method !== 'GET') {
      response.writeHead(404).end();
      return;
    }
    watching.scraped().then(
      (text) => response.writeHead(200, { 'content-type': watching.registry.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen({ port, host }, listening);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://${host}:${taken}/metrics`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
