import { expect, test } from '@jest/globals';
import { EventEmitter } from 'node:events';
import pg from 'pg';
import { poolOf } from '../../src/server/connections.js';

/** A client as a pool needs one, without a database. */
class Client extends EventEmitter {
  readonly _queryable = true;
  connect(done: () => void): void {
    setImmediate(done);
  }
  end(done?: () => void): void {
    if (done) setImmediate(done);
  }
}
const settings = { Client, max: 1 } as unknown as pg.PoolConfig;

/** What giving a client back twice comes to, and how many lie idle afterwards. */
const givenBackTwice = (pool: pg.Pool) =>
  new Promise<readonly [threw: string | null, idle: number]>((done) => {
    pool.connect((_, __, release) => {
      release();
      let threw: string | null = null;
      try {
        release();
      } catch (error) {
        threw = (error as Error).message;
      }
      done([threw, pool.idleCount]);
    });
  });

test('a client given back twice is given back once: the library that does it must not end the process', async () => {
  const [plain, ours] = [new pg.Pool(settings), poolOf(settings)];
  expect(await givenBackTwice(plain)).toEqual([expect.stringContaining('already been released'), 1]);
  expect(await givenBackTwice(ours)).toEqual([null, 1]);
  // And it can be lent again.
  expect(await givenBackTwice(ours)).toEqual([null, 1]);
  await Promise.all([plain.end(), ours.end()]);
});

test('a pool that is ending says so to whoever asks it by callback, and what it hands out can be given back', async () => {
  const pool = poolOf(settings);
  await pool.end();
  const told = await new Promise<string>((done) => {
    pool.connect((error, _, release) => {
      release();
      done(error!.message);
    });
  });
  expect(told).toMatch(/after calling end/);
});
