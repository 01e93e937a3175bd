import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { isNonNullType, isObjectType, type GraphQLSchema } from 'graphql';
import { schemaOf } from '../../src/api/schema.js';
import { faultsIn } from '../../src/kernel/lifecycle.js';
import { nouns, resolvers } from '../../src/rooms.js';
import { world, type World } from '../support/world.js';

let w: World;
let schema: GraphQLSchema;
beforeAll(async () => {
  w = await world();
  schema = schemaOf(nouns, resolvers);
});
afterAll(() => w.close());

test.each(nouns.filter(({ lifecycle }) => lifecycle).map((noun) => [noun.entity.name, noun] as const))(
  'the lifecycle of %s is sound',
  (name, { lifecycle, acts, may }) => {
    const statuses = (schema.getType(`${name}Status`) as unknown as { getValues(): { name: string }[] })
      .getValues()
      .map((value) => value.name);
    expect(faultsIn(lifecycle!, statuses)).toEqual([]);
    // Every move is an act, of the noun or of another that takes it along, and every act has its place in the matrix.
    const along = nouns.flatMap((other) =>
      Object.values(other.acts)
        .filter((act) => act.children?.entryType === name)
        .map((act) => act.name),
    );
    expect(Object.keys(lifecycle!.moves).filter((move) => !(move in acts) && !along.includes(move))).toEqual([]);
    expect(Object.keys(acts).sort()).toEqual(Object.keys(may).sort());
    for (const [key, act] of Object.entries(acts)) expect(act.name).toBe(key);
  },
);

const batches = ['reportHazards', 'importEnterprises', 'applyForReliefBatch'];
const begins = new Set(
  nouns.flatMap(({ acts }) =>
    Object.values(acts)
      .filter((act) => act.begins)
      .map(({ name }) => name),
  ),
);
test('every mutation is an act of a noun, and every act that someone may take is a mutation', () => {
  const mutations = Object.keys(schema.getMutationType()!.getFields());
  const acts = nouns.flatMap((noun) =>
    Object.entries(noun.may)
      .filter(([, who]) => who.length > 0)
      .map(([name]) => name),
  );
  expect(mutations.filter((name) => !batches.includes(name)).sort()).toEqual([...new Set(acts)].sort());
});

test('every mutation input has its key, dry run and time; on an entry also id and version', () => {
  for (const field of Object.values(schema.getMutationType()!.getFields())) {
    const input = schema.getType(String(field.args[0]!.type).replace('!', '')) as unknown as {
      getFields(): Record<string, { type: unknown }>;
    };
    const names = Object.fromEntries(Object.entries(input.getFields()).map(([name, { type }]) => [name, String(type)]));
    expect(names).toMatchObject({ idempotencyKey: 'String!', dryRun: 'Boolean!', occurredAt: 'DateTime' });
    if (!begins.has(field.name) && !batches.includes(field.name))
      expect(names).toMatchObject({ id: 'ID!', expectedVersion: 'Int!' });
  }
});

test('columns and fields agree on what may be null, with the migrated tables as the third', async () => {
  const { rows } = await w.sql.query<{ t: string; c: string; n: boolean }>(
    `select table_name as t, column_name as c, is_nullable = 'YES' as n from information_schema.columns where table_schema = 'public'`,
  );
  const nullable = new Map(rows.map(({ t, c, n }) => [`${t}.${c}`, n]));
  for (const noun of nouns) {
    const table = w.service.services.plans.tableOf(noun);
    const type = schema.getType(noun.entity.name);
    for (const [property, column] of table.columns) {
      const name = `${table.bare}.${column.name.slice(1, -1)}`;
      expect([name, nullable.get(name)]).toEqual([name, column.nullable]);
      const field = isObjectType(type) ? type.getFields()[property] : undefined;
      // What has a value in every row may be null to a caller it is withheld from; what may have none is never
      // promised.
      if (field && column.nullable) expect([name, isNonNullType(field.type)]).toEqual([name, false]);
    }
    const own = rows
      .filter(({ t }) => t === table.bare)
      .map(({ c }) => c)
      .sort();
    expect([
      table.bare,
      [...table.columns.values()].map(({ name }) => name.slice(1, -1)).filter((column) => !own.includes(column)),
    ]).toEqual([table.bare, []]);
    if (noun.historical)
      expect([
        table.bare,
        rows
          .filter(({ t }) => t === `${table.bare}_history`)
          .map(({ c }) => c)
          .filter((c) => c !== 'position')
          .sort(),
      ]).toEqual([table.bare, own]);
  }
});

test('asked what it would change, TypeORM proposes only to drop what it was not told of', async () => {
  const { DataSource } = await import('typeorm');
  const { parse } = await import('pg-connection-string');
  const { databaseUrl } = await import('../support/world.js');
  const { host, user, password, database } = parse(databaseUrl(w.database));
  const db = new DataSource({
    type: 'postgres',
    host: host!,
    username: user,
    password,
    database: database!,
    entities: nouns.map(({ entity }) => entity),
  });
  await db.initialize();
  const { upQueries } = await db.driver.createSchemaBuilder().log();
  await db.destroy();
  const more = upQueries
    .map(({ query }) => query)
    .filter((query) => !/DROP (CONSTRAINT|INDEX)|DROP DEFAULT|"typeorm_metadata"|SET DEFAULT/.test(query));
  // The journal and the files have columns that no reader needs.
  // Precision of instants and the kind of text are the migration's word; columns are neither added nor dropped.
  expect(
    more.filter(
      (query) =>
        /ADD "|ADD COLUMN|DROP COLUMN|CREATE TABLE/.test(query) &&
        !/timestamp with time zone|TIMESTAMP WITH TIME ZONE|\btimestamptz\b/i.test(query) &&
        !/DROP COLUMN "(created_at|updated_at|acted_at|[a-z_]*_at|deadline)"/.test(query) &&
        !/ALTER TABLE "(journal|file)" DROP COLUMN/.test(query),
    ),
  ).toEqual([]);
});

test('ids of different nouns never read as one another', () => {
  expect(new Set(nouns.map(({ tag }) => tag)).size).toBe(nouns.length);
});
