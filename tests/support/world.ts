import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import pg from 'pg';
import type { DestinationStream } from 'pino';
import { personas } from '../../src/demo/offices.js';
import { configFrom } from '../../src/server/config.js';
import { serve, type Service } from '../../src/server/service.js';

export const databaseUrl = (name: string): string => process.env.TEST_DATABASE!.replace('/NAME?', `/${name}?`);

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly data: any;
  readonly errors?: { message: string; extensions: Record<string, any>; path?: (string | number)[] }[];
  readonly extensions?: any;
  readonly text: string;
}
/**
 * A root field is null where it failed, and `as` fails the test then; what may rightly be null is asked for by `ask`.
 */
export type Whole<Result> = { [Root in keyof Result]: NonNullable<Result[Root]> };
export interface Saying {
  readonly at?: string;
  readonly headers?: Record<string, string>;
  readonly client?: string;
}

/** A county of its own, copied from the template, with the service over it. */
export async function world(
  settings: Record<string, string> = {},
  template = 'county_template',
  logged?: DestinationStream,
) {
  const database = `w_${randomBytes(6).toString('hex')}`;
  const admin = new pg.Client({ connectionString: databaseUrl('postgres') });
  await admin.connect();
  await admin.query('select pg_advisory_lock(1)');
  await admin.query(`create database ${database} template ${template} strategy file_copy`);
  await admin.query('select pg_advisory_unlock(1)');
  const folder = path.join(process.env.TEST_FOLDER!, database);
  const service: Service = await serve(
    configFrom({
      DATABASE_URL: databaseUrl(database),
      DATA_DIR: folder,
      MASTER_KEY: process.env.TEST_MASTER_KEY!,
      PORT: '0',
      LOG_LEVEL: 'error',
      WORKER: 'off',
      STOP_IDLE_SECONDS: '0',
      ...settings,
    }),
    undefined,
    personas,
    logged,
  );
  const sql = new pg.Pool({ connectionString: databaseUrl(database), max: 4, options: '-c timezone=UTC' });
  sql.on('error', () => {});
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (who: string | null, client = 'front-end'): Promise<string> => {
    const key = `${client} ${who}`;
    let token = tokens.get(key);
    if (!token) tokens.set(key, (token = service.issue!(client, who)));
    return token;
  };
  const ask = async (
    who: string | null,
    query: string,
    variables: Record<string, unknown> = {},
    { at, headers = {}, client }: Saying = {},
  ): Promise<Answer> => {
    const response = await fetch(`${service.address}/graphql`, {
      method: 'POST',
      body: JSON.stringify({ query, variables }),
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await tokenOf(who, client)}`,
        'accept-language': 'en',
        ...(at && { 'x-sandbox-now': at }),
        ...headers,
      },
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, ...(JSON.parse(text) as { data: any }) };
  };
  return {
    service,
    database,
    sql,
    tokenOf,
    ask,
    admin,
    /** A typed operation; faults fail the test. */
    async as<Result, Variables extends Record<string, unknown>>(
      who: string,
      document: TypedDocumentNode<Result, Variables>,
      variables: Variables,
      saying: Saying = {},
    ): Promise<Whole<Result>> {
      const answer = await ask(who, print(document), variables, saying);
      if (answer.errors)
        throw new Error(`${answer.errors.map(({ message }) => message).join('; ')} ${answer.text.slice(0, 500)}`);
      return answer.data as Whole<Result>;
    },
    async send(
      who: string,
      body: Buffer | string,
      type = 'application/pdf',
      name = '佐证.pdf',
    ): Promise<{ id: string; sha256: string }> {
      const response = await fetch(`${service.address}/files`, {
        method: 'POST',
        body,
        headers: {
          'content-type': type,
          'x-file-name': encodeURIComponent(name),
          authorization: `Bearer ${await tokenOf(who)}`,
        },
      });
      if (response.status !== 201) throw new Error(await response.text());
      return (await response.json()) as { id: string; sha256: string };
    },
    /** A digest of what every table says, for showing that nothing was kept. */
    digest: () => digestOf(sql),
    async close() {
      await service.stop();
      await sql.end();
      await admin.query(`drop database ${database} with (force)`);
      await admin.end();
    },
  };
}
/**
 * A digest of what every table says. The service folds deltas of figures into their base by itself, at any moment; that
 * moves rows from one table to another and says the same. So figures go in as the sums that both tables together tell,
 * and everything else row by row.
 */
export async function digestOf(sql: pg.Pool): Promise<string> {
  let statement = digesting.get(sql);
  if (statement === undefined) digesting.set(sql, (statement = await digestStatement(sql)));
  const { rows } = await sql.query<{ name: string; d: string }>(statement);
  return rows.map(({ name, d }) => `${name} ${d}`).join('\n');
}

/**
 * All tables in one statement: a hundred and fifty round trips for each of hundreds of digests took most of a suite's
 * time.
 */
const digesting = new WeakMap<pg.Pool, string>();
async function digestStatement(sql: pg.Pool): Promise<string> {
  const { rows } = await sql.query<{ name: string; columns: string[] }>(`
    select c.table_name as name, array_agg(c.column_name::text order by c.ordinal_position) as columns from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where t.table_schema = 'public' and t.table_type = 'BASE TABLE' group by 1 order by 1`);
  const names = new Set(rows.map(({ name }) => name));
  const parts = rows
    // When a client last called is told by its calls, whatever they ask for.
    .filter(({ name }) => !name.endsWith('_figures_delta') && name !== 'client_use')
    .map(({ name, columns }) => {
      const by = columns.filter((column) => column !== 'n' && column !== 'grain').join(', ');
      const told = names.has(`${name}_delta`)
        ? `select ${by}, sum(n) as n from (select ${by}, n from "${name}" where grain = 0 union all select ${by}, n from "${name}_delta") f
         group by ${by} having sum(n) <> 0`
        : `select * from "${name}"`;
      return `select '${name}' as name, coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as d from (${told}) t`;
    });
  return `select name, d from (${parts.join(' union all ')}) x order by name`;
}

export type World = Awaited<ReturnType<typeof world>>;
let keys = 0;
export const newId = (): string => `key-${process.pid}-${Date.now().toString(36)}-${keys++}`;
export const pdf = Buffer.from('%PDF-1.4\n演示\n%%EOF');
