// Mercurius 16 on Fastify with its JIT and its loaders, over hand-written SQL.
import { createHash, randomUUID } from 'node:crypto';
import fastify from 'fastify';
import mercurius from 'mercurius';
import pg from 'pg';
import * as sql from '../statements.js';

for (const oid of [1082, 1114, 1184]) pg.types.setTypeParser(oid, String);
const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL!,
  max: 10,
  options: '-c timezone=UTC -c jit=off',
});
const ask = async (name: string, text: string, values: unknown[]): Promise<any[]> =>
  (await pool.query({ name, text, values })).rows;
const { columns } = (await pool.query<{ columns: string }>(sql.columnsStatement)).rows[0]!;
const m1Write = sql.m1Write(columns);
const nothing = '00000000-0000-0000-0000-000000000000';
const client = randomUUID();
const after = (cursor: string | null | undefined, least: string): [string, string] =>
  cursor ? (JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [string, string]) : [least, nothing];
const cursorOf = (values: unknown[]): string => Buffer.from(JSON.stringify(values)).toString('base64url');
const camel = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
const fields = (columns: readonly string[]): string =>
  columns
    .map((column) => `${camel(column)}: ${column === 'version' || column === 'headcount' ? 'Int' : 'String'}`)
    .join('\n');

const schema = `
  type Query {
    enterprise(id: ID!, county: String!): Enterprise
    enterprises(county: String!, first: Int!, after: String): EnterprisePage!
    hazards(county: String!, status: String!, first: Int!, after: String): HazardPage!
    counts(county: String!): [Count!]!
  }
  type Mutation { gradeHazard(id: ID!, county: String!, key: String!): Hazard }
  type Count { township: String! status: String! count: Int! }
  type EnterprisePage { nodes: [Enterprise!]! endCursor: String }
  type HazardPage { nodes: [Hazard!]! endCursor: String }
  type Enterprise { ${fields(sql.enterpriseColumns)} legalRepresentative: String hazards(first: Int!): [Hazard!]! listings(first: Int!): [Listing!]! }
  type Hazard { ${fields(sql.wideColumns)} enterprise: Enterprise }
  type Listing { id: ID! number: String! deadline: String! hazardNumber: String hazardGrade: String supervisor: String }`;
const as = (columns: readonly string[], alias: string): string =>
  columns.map((column) => `${alias}.${column} as "${camel(column)}"`).join(', ');
const wide = as(sql.wideColumns, 'h');

const resolvers = {
  Query: {
    enterprise: async (_: unknown, { id, county }: any) =>
      (
        await ask(
          'enterprise',
          `select ${as(sql.enterpriseColumns, 'e')}, p.legal_representative_masked as "legalRepresentative" from enterprise e left join enterprise_person p on p.id = e.id where e.id = $1 and e.county_code = $2`,
          [id, county],
        )
      )[0],
    enterprises: async (_: unknown, { county, first, after: cursor }: any) => {
      const nodes = await ask(
        'enterprises',
        `select e.id, e.name from enterprise e where e.county_code = $1 and e.inspection_tier = 'KEY' and (e.name, e.id) > ($2, $3) order by e.name, e.id limit $4`,
        [county, ...after(cursor, ''), first],
      );
      const last = nodes.at(-1);
      return { nodes, endCursor: last && cursorOf([last.name, last.id]) };
    },
    hazards: async (_: unknown, { county, status, first, after: cursor }: any) => {
      const nodes = await ask(
        'hazards',
        `select ${wide}, h.enterprise_id as "enterpriseId" from hazard h where h.county_code = $1 and h.status = $2 and (h.deadline, h.id) > ($3, $4) order by h.deadline, h.id limit $5`,
        [county, status, ...after(cursor, '-infinity'), first],
      );
      const last = nodes.at(-1);
      return { nodes, endCursor: last && cursorOf([last.deadline, last.id]) };
    },
    counts: async (_: unknown, { county }: any) =>
      ask('counts', sql.q5.replace('township_code,', 'township_code as township,'), [county]),
  },
  Mutation: {
    gradeHazard: async (_: unknown, { id, county, key }: any) => {
      const db = await pool.connect();
      try {
        await db.query('begin');
        const replayed = await db.query({ name: 'replay', text: sql.m1Replay, values: [client, key] });
        const { rows } = await db.query({ name: 'lock', text: sql.m1Lock, values: [id, county] });
        if (replayed.rowCount || rows[0]?.version !== 1 || rows[0].status !== 'REPORTED') throw new Error('refused');
        const written = await db.query({
          name: 'grade',
          text: m1Write,
          values: [
            id,
            new Date().toISOString(),
            client,
            key,
            createHash('sha256')
              .update(key + id)
              .digest('base64url'),
          ],
        });
        await db.query('commit');
        return written.rows[0];
      } catch (error) {
        await db.query('rollback');
        throw error;
      } finally {
        db.release();
      }
    },
  },
};
const grouped = (rows: any[], keys: string[]): any[][] => {
  const by = new Map<string, any[]>(keys.map((key) => [key, []]));
  for (const row of rows) by.get(row.key)!.push(row);
  return keys.map((key) => by.get(key)!);
};
const loaders = {
  Hazard: {
    enterprise: async (queries: { obj: any }[]) => {
      const ids = queries.map(({ obj }) => obj.enterpriseId as string);
      const rows = await ask('its', 'select id, name, credit_code as "creditCode" from enterprise where id = any($1)', [
        ids,
      ]);
      const by = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => by.get(id) ?? null);
    },
  },
  Enterprise: {
    hazards: async (queries: { obj: any; params: any }[]) => {
      const ids = queries.map(({ obj }) => obj.id as string);
      return grouped(
        await ask(
          'open',
          `select p.id as key, x.* from unnest($1::uuid[]) p (id), lateral (select id, number, status, deadline, description from hazard where enterprise_id = p.id and status in ('${sql.openStatuses.join(`', '`)}') order by deadline, id limit $2) x`,
          [ids, queries[0]!.params.first],
        ),
        ids,
      );
    },
    listings: async (queries: { obj: any; params: any }[]) => {
      const ids = queries.map(({ obj }) => obj.id as string);
      return grouped(
        await ask(
          'listings',
          `select p.id as key, x.* from unnest($1::uuid[]) p (id), lateral (select l.id, l.number, l.deadline, h.number as "hazardNumber", h.grade as "hazardGrade", s.name as supervisor
        from listing l left join hazard h on h.id = l.hazard_id left join organisation s on s.id = l.supervisor_id where l.enterprise_id = p.id order by l.deadline, l.id limit $2) x`,
          [ids, queries[0]!.params.first],
        ),
        ids,
      );
    },
  },
};

const app = fastify({ bodyLimit: 4_000_000 });
app.register(mercurius as never, { schema, resolvers, loaders, jit: 1, graphiql: false } as never);
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
console.log('ready');
