// The one register that all are measured on.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { embedded } from '../src/server/embedded.js';
import { counties, lay, officerOf, type Sizes } from './data.js';
import { say, scratch } from './lineup.js';
import { parentOf } from './measure.js';
import { postgraphileFunctions } from './works.js';

export interface Ground {
  readonly settings: Record<string, string>;
  readonly db: pg.Client;
  readonly postmaster: number;
  readonly tokens: Record<string, string>;
  readonly stop: () => Promise<void>;
}

/** Stops the PostgreSQL that runs now, whatever is being done on it. */
export let stopGround = async (): Promise<void> => {};

/** `anew` lays it again even where one is kept: tables change, and what is kept has the ones of its day. */
export async function ground(sizes: Sizes, anew = false): Promise<Ground> {
  const folder = path.join(scratch, `${sizes.enterprises}-${sizes.hazards}${sizes.bare ? '-bare' : ''}`);
  const whole = path.join(folder, 'whole');
  if (anew || !existsSync(whole)) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const own = await embedded(folder, { fsync: true, log: () => {} });
  stopGround = () => own.stop();
  const { user, password, host } = own.connection;
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  const settings = {
    DATABASE_URL: `postgres://${user}:${encodeURIComponent(password)}@localhost:5432/postgres?host=${encodeURIComponent(host)}`,
    DATA_DIR: folder,
    MODE: 'production',
    JWT_ISSUER: 'sanbixu-sandbox',
    BANK: 'files',
    MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
    LOG_LEVEL: 'warn',
    JWT_KEYS: JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), alg: 'ES256', kid: 'bench' }] }),
  };
  if (!existsSync(whole)) {
    say(`Laying ${sizes.enterprises} enterprises and ${sizes.hazards} hazards`);
    try {
      await lay(settings, sizes, (line) => {
        say(`  ${line}`);
      });
    } catch (error) {
      await own.stop();
      throw error;
    }
    writeFileSync(whole, '');
  }
  const tokens = Object.fromEntries(
    await Promise.all(
      counties.map(
        async (county) =>
          [
            county,
            await new SignJWT({ client_id: 'front-end' })
              .setProtectedHeader({ alg: 'ES256', kid: 'bench' })
              .setIssuer('sanbixu-sandbox')
              .setAudience('sanbixu')
              .setSubject(officerOf(county))
              .setIssuedAt()
              .setExpirationTime('1d')
              .sign(privateKey),
          ] as const,
      ),
    ),
  );
  const db = new pg.Client({ connectionString: settings.DATABASE_URL, options: '-c timezone=UTC' });
  await db.connect();
  await db.query(postgraphileFunctions);
  const { rows } = await db.query<{ pid: number }>('select pg_backend_pid() as pid');
  const stop = async () => {
    stopGround = async () => {};
    await db.end();
    await own.stop();
  };
  return { settings, db, postmaster: parentOf(rows[0]!.pid), tokens, stop };
}

/** Puts the register back as it was before acts were driven, so that each window begins from the same rows. */
export async function restore(db: pg.Client): Promise<void> {
  // What the load tool left on its way is waited for: it would be written after the mark otherwise, and the next window
  // be refused where it graded a hazard.
  for (let quiet = 0, looks = 0; quiet < 3 && looks < 100; looks++) {
    const { rows } = await db.query(
      `select from pg_stat_activity where xact_start is not null and pid <> pg_backend_pid() and backend_type = 'client backend'`,
    );
    quiet = rows.length === 0 ? quiet + 1 : 0;
    await sleep(50);
  }
  await db.query(`
    select from journal_head for update;
    create temporary table if not exists bench_acted (id uuid, version integer);
    truncate bench_acted;
    insert into bench_acted select id, version from hazard where version > 1 or created_at > (select at from bench_mark);
    delete from journal where position > (select position from bench_mark);
    delete from hazard_history where position > (select position from bench_mark);
    delete from request_key;
    update hazard h set status = 'REPORTED', version = 1, grade = null, graded_at = null, grader_id = null, criterion = null, criterion_id = null from bench_acted a where a.id = h.id and h.version > 1 and h.created_at <= (select at from bench_mark);
    delete from hazard h where h.created_at > (select at from bench_mark);
    delete from hazard_figures_delta;
    update journal_head set position = (select position from bench_mark);`);
}
