// The floor: node:http and pg, one prepared statement a request, nobody asked who they are. FLOOR=postgres has
// PostgreSQL build the JSON; FLOOR=rows takes rows and stringifies them here.
import { createHash, randomUUID } from 'node:crypto';
import http from 'node:http';
import pg from 'pg';
import * as sql from '../statements.js';

const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL!,
  max: 10,
  options: '-c timezone=UTC -c jit=off',
});
const inPostgres = process.env.FLOOR === 'postgres';
for (const oid of [1082, 1114, 1184]) pg.types.setTypeParser(oid, String);
const wrapped = (text: string) =>
  inPostgres ? `select coalesce(json_agg(r), '[]')::text as json from (${text}) r` : text;
const texts = {
  q1: wrapped(sql.q1),
  q2: wrapped(sql.q2),
  q3: wrapped(sql.q3),
  q4: wrapped(sql.q4),
  q5: wrapped(sql.q5),
};
const { columns } = (await pool.query<{ columns: string }>(sql.columnsStatement)).rows[0]!;
const m1Write = sql.m1Write(columns);
const m2Write = sql.m2Write(columns);
const nothing = '00000000-0000-0000-0000-000000000000';
const client = randomUUID();

interface Body {
  id: string;
  county: string;
  status: string;
  after: [string, string] | null;
  key: string;
  rows: object[];
}
const valuesOf: Record<keyof typeof texts, (body: Body) => unknown[]> = {
  q1: ({ id, county }) => [id, county],
  q2: ({ county, status, after }) => [county, status, ...(after ?? ['-infinity', nothing])],
  q3: ({ county, after }) => [county, ...(after ?? ['', nothing])],
  q4: ({ county, status, after }) => [county, status, ...(after ?? ['-infinity', nothing])],
  q5: ({ county }) => [county],
};

async function answer(work: string, body: Body): Promise<string> {
  if (work === 'm1') return JSON.stringify(await grade(body));
  if (work === 'm2') return JSON.stringify(await report(body));
  const known = work as keyof typeof texts;
  const { rows } = await pool.query({ name: known, text: texts[known], values: valuesOf[known](body) });
  return inPostgres ? (rows[0] as { json: string }).json : JSON.stringify(rows);
}

async function grade({ id, county, key }: Body): Promise<object> {
  const db = await pool.connect();
  const now = new Date().toISOString();
  try {
    await db.query('begin');
    const replayed = await db.query({ name: 'replay', text: sql.m1Replay, values: [client, key] });
    const { rows } = await db.query<{ version: number; status: string }>({
      name: 'lock',
      text: sql.m1Lock,
      values: [id, county],
    });
    if (replayed.rowCount || rows[0]?.version !== 1 || rows[0].status !== 'REPORTED') throw new Error('refused');
    const written = await db.query<object>({
      name: 'grade',
      text: m1Write,
      values: [
        id,
        now,
        client,
        key,
        createHash('sha256')
          .update(key + id)
          .digest('base64url'),
      ],
    });
    await db.query('commit');
    return written.rows[0]!;
  } catch (error) {
    await db.query('rollback');
    throw error;
  } finally {
    db.release();
  }
}

async function report({ rows: given, key }: Body): Promise<object> {
  const db = await pool.connect();
  const now = new Date().toISOString();
  try {
    await db.query('begin');
    const { rows } = await db.query<{ before: number }>({
      name: 'numbers',
      text: sql.takeNumbers,
      values: [given.length],
    });
    const office = (
      await db.query<{ id: string }>({
        name: 'office',
        text: 'select id from organisation order by id limit 1',
        values: [],
      })
    ).rows[0]!.id;
    const written = await db.query<object>({
      name: 'report',
      text: m2Write,
      values: [
        JSON.stringify(given.map((row, n) => ({ ...row, id: randomUUID(), n: n + 1 }))),
        now,
        rows[0]!.before,
        office,
        given.length,
        key,
      ],
    });
    await db.query('commit');
    return written.rows[0]!;
  } catch (error) {
    await db.query('rollback');
    throw error;
  } finally {
    db.release();
  }
}

http
  .createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => {
      parts.push(part);
    });
    request.on('end', () => {
      answer(request.url!.slice(1), JSON.parse(Buffer.concat(parts).toString()) as Body).then(
        (json) => {
          const bytes = Buffer.from(json);
          response
            .writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': bytes.length })
            .end(bytes);
        },
        (error: Error) => {
          console.error(error.message);
          response.writeHead(500).end(error.message);
        },
      );
    });
  })
  .listen(Number(process.env.PORT), '127.0.0.1', () => {
    console.log('ready');
  });
