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

export interface Answer { readonly status: number; readonly headers: Headers; readonly data: any; readonly errors?: { message: string; extensions: Record<string, any>; path?: (string | number)[] }[]; readonly extensions?: any; readonly text: string }
export interface Saying { readonly at?: string; readonly headers?: Record<string, string>; readonly client?: string }

/** A county of its own, copied from the template, with the service over it. */
export async function world(settings: Record<string, string> = {}, template = 'county_template', logged?: DestinationStream) {
  const database = `w_${randomBytes(6).toString('hex')}`;
  const admin = new pg.Client({ connectionString: databaseUrl('postgres') });
  await admin.connect();
  await admin.query('select pg_advisory_lock(1)');
  await admin.query(`create database ${database} template ${template} strategy file_copy`);
  await admin.query('select pg_advisory_unlock(1)');
  const folder = path.join(process.env.TEST_FOLDER!, database);
  const service: Service = await serve(configFrom({ DATABASE_URL: databaseUrl(database), DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'error', WORKER: 'off', ...settings }), undefined, personas, logged);
  const sql = new pg.Pool({ connectionString: databaseUrl(database), max: 4, options: '-c timezone=UTC' });
  sql.on('error', () => {});
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (who: string | null, client = 'front-end'): Promise<string> => {
    const key = `${client} ${who}`;
    let token = tokens.get(key);
    if (!token) tokens.set(key, (token = service.issue!(client, who)));
    return token;
  };
  const ask = async (who: string | null, query: string, variables: Record<string, unknown> = {}, { at, headers = {}, client }: Saying = {}): Promise<Answer> => {
    const response = await fetch(`${service.address}/graphql`, {
      method: 'POST', body: JSON.stringify({ query, variables }),
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await tokenOf(who, client)}`, 'accept-language': 'en', ...(at && { 'x-sandbox-now': at }), ...headers },
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, ...(JSON.parse(text) as { data: any }) };
  };
  return {
    service, database, sql, tokenOf, ask, admin,
    /** A typed operation; faults fail the test. */
    async as<Result, Variables extends Record<string, unknown>>(who: string, document: TypedDocumentNode<Result, Variables>, variables: Variables, saying: Saying = {}): Promise<Result> {
      const answer = await ask(who, print(document), variables, saying);
      if (answer.errors) throw new Error(`${answer.errors.map(({ message }) => message).join('; ')} ${answer.text.slice(0, 500)}`);
      return answer.data as Result;
    },
    async send(who: string, body: Buffer | string, type = 'application/pdf', name = '佐证.pdf'): Promise<{ id: string; sha256: string }> {
      const response = await fetch(`${service.address}/files`, { method: 'POST', body, headers: { 'content-type': type, 'x-file-name': encodeURIComponent(name), authorization: `Bearer ${await tokenOf(who)}` } });
      if (response.status !== 201) throw new Error(await response.text());
      return (await response.json()) as { id: string; sha256: string };
    },
    /** A digest of every table's rows, for showing that nothing was kept. */
    async digest(): Promise<string> {
      const { rows } = await sql.query<{ table_name: string }>(`select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`);
      const parts = await Promise.all(rows.map(async ({ table_name }) => (await sql.query<{ d: string }>(`select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as d from "${table_name}" t`)).rows[0]!.d));
      return parts.join(' ');
    },
    async close() {
      await service.stop();
      await sql.end();
      await admin.query(`drop database ${database} with (force)`);
      await admin.end();
    },
  };
}
export type World = Awaited<ReturnType<typeof world>>;
let keys = 0;
export const newId = (): string => `key-${process.pid}-${Date.now().toString(36)}-${keys++}`;
export const pdf = Buffer.from('%PDF-1.4\n演示\n%%EOF');
