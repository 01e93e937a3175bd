import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { getNamedType, type GraphQLField, type GraphQLInputObjectType } from 'graphql';
import pg from 'pg';
import { globalId } from '../../src/access/privacy/ids.js';
import { schemaOf } from '../../src/api/schema.js';
import { demoBegins, seedDemoCounty } from '../../src/demo/county.js';
import { random, type Random } from '../../src/demo/random.js';
import { instantOfDate } from '../../src/kernel/instant.js';
import { nouns, resolvers } from '../../src/rooms.js';
import { configFrom } from '../../src/server/config.js';
import { seededBy, seedReferenceData } from '../../src/server/reference-data.js';
import { serve } from '../../src/server/service.js';
import { ableTo, batches, nounOfMutation, sampleInput, samplesIn } from '../support/samples.js';
import { databaseUrl, newId, world, type World } from '../support/world.js';
import { anyArguments, anyValue, bent, selected, Variables, type Ground } from './inputs.js';

// Law 7: whatever of the right type is sent to a root field, the answer is data, a refusal or a fault that names
// itself; never an internal error, and never later than two seconds. DOCUMENTS says how many are sent, SEED which.
const documents = Number(process.env.DOCUMENTS ?? 3_000);
const seed = Number(process.env.SEED ?? 7);
const masterKey = Buffer.alloc(32, 7).toString('base64');
const slowestMillis = 2_000;
const atOnce = 4;
const schema = schemaOf(nouns, resolvers);
const queries = Object.values(schema.getQueryType()!.getFields());
const mutations = Object.values(schema.getMutationType()!.getFields());
const roots = [
  ...queries.map((field) => ({ kind: 'query' as const, field })),
  ...mutations.map((field) => ({ kind: 'mutation' as const, field })),
];
const asking = [
  'head',
  'head',
  'officer-1',
  'leader',
  'township-001',
  'finance',
  'legal',
  'economy',
  'enterprise',
  'village',
  'discipline',
  'nobody',
];

interface Entry {
  readonly id: string;
  readonly version: number;
  readonly status: string | null;
  readonly township: string;
}
interface Sent {
  readonly who: string;
  readonly query: string;
  readonly variables: Record<string, unknown>;
  readonly at?: string;
}

let w: World;
let ground: Ground;
let ids: Record<string, string>;
const unforeseen: string[] = [];
const pool = new Map<string, Entry[]>();
const stale = new Set<string>();

/** The county with a little of everything that its year brings, beside the samples. */
async function livedIn(): Promise<void> {
  const admin = new pg.Client({ connectionString: databaseUrl('postgres') });
  await admin.connect();
  await admin.query('create database county_laws');
  await admin.end();
  const now = instantOfDate(new Date());
  const by = seededBy(demoBegins(now));
  const file = { sha256: '0'.repeat(64), bytes: 1 };
  const settings = {
    DATABASE_URL: databaseUrl('county_laws'),
    DATA_DIR: process.env.TEST_FOLDER!,
    PORT: '0',
    LOG_LEVEL: 'error',
    WORKER: 'off',
    MASTER_KEY: masterKey,
  };
  const service = await serve(configFrom(settings), async (services, direct) => {
    await seedReferenceData(services, direct, by);
    await seedDemoCounty(services, { scale: 0.02, now, seededBy: by, file });
  });
  await service.stop();
}

/** The entries of a noun that acts are tried on: some of each stage, the newest first. */
async function entriesOf(type: string): Promise<Entry[]> {
  const noun = w.service.services.nouns.get(type)!;
  const table = w.service.services.plans.tableOf(noun);
  const status = noun.lifecycle ? 'status' : 'null::text';
  const { rows } = await w.sql
    .query<Entry>(`select id, version, status, township from (select t.id, version, ${status} as status, coalesce(township_code, '') as township,
    row_number() over (partition by ${status} order by t.id desc) as n from ${table.name} t) x where n <= 6`);
  return rows;
}

beforeAll(async () => {
  await livedIn();
  w = await world({ MASTER_KEY: masterKey }, 'county_laws', {
    write: (line) => {
      unforeseen.push(line);
    },
  });
  ids = await samplesIn(w);
  const known = new Map<string, readonly string[]>();
  for (const noun of nouns) {
    if (noun.entity.name === 'Change') continue;
    const table = w.service.services.plans.tableOf(noun);
    const key = noun.entity.name === 'Region' ? 'code' : 'id';
    const { rows } = await w.sql.query<{ id: string }>(
      `select ${key} as id from ${table.name} order by random() limit 5`,
    );
    if (rows.length > 0)
      known.set(
        noun.entity.name,
        rows.map(({ id }) => globalId(noun, id)),
      );
    if (noun.lifecycle) pool.set(noun.entity.name, await entriesOf(noun.entity.name));
  }
  ground = { schema, ids: known, now: new Date(Date.now() - 60_000).toISOString() };
}, 120_000);
afterAll(() => w.close());

/** Who may take the act on the entry. */
function actorFor(name: string, entry: Entry | undefined, d: Random): string {
  const usual = ableTo(name);
  if (!entry || !usual.startsWith('township') || d.chance(0.1)) return usual;
  const { countiesOfPosts } = { countiesOfPosts: entry.township.slice(6, 9) };
  return countiesOfPosts === '' ? usual : `township-${countiesOfPosts}`;
}

async function mutationOf(field: GraphQLField<unknown, unknown>, d: Random): Promise<Sent> {
  const type = getNamedType(field.args[0]!.type) as GraphQLInputObjectType;
  const noun = nounOfMutation(field.name);
  const { name } = noun.entity;
  if (stale.delete(name)) pool.set(name, await entriesOf(name));
  let sample = sampleInput(ids, schema, field.name);
  let entry: Entry | undefined;
  if ('id' in type.getFields()) {
    const from = noun.lifecycle?.moves[batches[field.name] ?? field.name]?.from ?? [];
    const all = pool.get(name) ?? [];
    const ready = all.filter(({ status }) => from.includes(status!));
    entry = ready.length > 0 ? d.pick(ready) : all.length > 0 ? d.pick(all) : undefined;
    if (entry) sample = { ...sample, id: globalId(noun, entry.id), expectedVersion: entry.version };
  }
  const lot = d.below(20);
  const whole = () => anyArguments(ground, field.args, d).input as Record<string, unknown> | undefined;
  const free =
    lot < 3
      ? {
          ...(anyValue(ground, type, '', d) as object),
          ...(entry && { id: sample.id, expectedVersion: sample.expectedVersion }),
        }
      : lot === 3
        ? (whole() ?? sample)
        : lot === 4
          ? sample
          : null;
  const input: Record<string, unknown> = {
    ...(free ?? bent(ground, type, d.chance(0.3) ? bent(ground, type, sample, d) : sample, d)),
  };
  if (!free || d.chance(0.9)) input.idempotencyKey = d.chance(0.97) ? newId() : input.idempotencyKey;
  input.dryRun = d.chance(0.7);
  const variables = new Variables();
  const called = variables.called(field.args, { input });
  const answer = selected(ground, getNamedType(field.type), d, variables, 2);
  return {
    who: actorFor(field.name, entry, d),
    query: `mutation(${variables.declared.join(', ')}) { ${field.name}${called} ${answer} }`,
    variables: variables.values,
  };
}

function queryOf(field: GraphQLField<unknown, unknown>, d: Random): Sent {
  const variables = new Variables();
  const given = anyArguments(ground, field.args, d);
  if ('first' in given && d.chance(0.8)) given.first = 3;
  const called = variables.called(field.args, given);
  const answer = selected(ground, getNamedType(field.type), d, variables, 2);
  const declared = variables.declared.length > 0 ? `(${variables.declared.join(', ')})` : '';
  const far =
    d.below(20) === 0
      ? d.pick(['1949-10-01T00:00:00Z', '2026-11-26T16:30:00Z', '2099-12-31T23:30:00Z', '2200-12-31T15:59:59Z'])
      : undefined;
  return {
    who: d.pick(asking),
    query: `query${declared} { ${field.name}${called} ${answer} }`,
    variables: variables.values,
    ...(far && { at: far }),
  };
}

const told = ({ who, query, variables, at }: Sent, what: string): string => {
  const shown = JSON.stringify(variables, (_, value) =>
    typeof value === 'string' && value.length > 300 ? `${value.slice(0, 20)}… (${value.length})` : (value as unknown),
  );
  return `${what}\n  as ${who}${at ? ` at ${at}` : ''}: ${query.slice(0, 400)}\n  ${shown.slice(0, 1_500)}`;
};

test('no root field answers with an internal error, or late', async () => {
  const found: string[] = [];
  const sum = { sent: 0, refused: 0, faults: 0, accepted: 0 };
  const most = Math.ceil(documents / roots.length);
  const slow: Sent[] = [];
  const counted = new Map<string, number>();
  const faults = new Map<string, number>();
  const send = async (sent: Sent, name: string): Promise<void> => {
    const before = performance.now();
    const answer = await w.ask(sent.who, sent.query, sent.variables, sent.at ? { at: sent.at } : {});
    const millis = performance.now() - before;
    const payload = answer.data?.[name];
    sum.sent += 1;
    if (answer.errors) {
      sum.faults += 1;
      const said = answer.errors[0]!.message.replace(/"[^"]*"|\d+/g, '…').slice(0, 80);
      faults.set(said, (faults.get(said) ?? 0) + 1);
    } else if (payload?.refusals?.length > 0) sum.refused += 1;
    if (payload?.refusals?.length === 0 && !payload.dryRun && sent.query.startsWith('mutation')) {
      sum.accepted += 1;
      for (const noun of nouns) stale.add(noun.entity.name);
    }
    if (answer.status >= 500 || answer.errors?.some(({ extensions }) => extensions.code === 'INTERNAL_SERVER_ERROR'))
      found.push(told(sent, `${name}: ${answer.status} ${answer.text.slice(0, 200)}`));
    if (millis > slowestMillis) slow.push(sent);
  };
  const rest = roots.flatMap((root) => Array.from({ length: most }, (_, i) => ({ root, i })));
  // Turn by turn, so that what an act leads to is there for the next.
  rest.sort((a, b) => a.i - b.i);
  const workers = Array.from({ length: atOnce }, async () => {
    for (let next = rest.shift(); next; next = rest.shift()) {
      const {
        root: { kind, field },
        i,
      } = next;
      const d = random(seed * 1_000_003 + i * 7_919 + roots.findIndex((root) => root.field === field));
      counted.set(`${kind} ${field.name}`, (counted.get(`${kind} ${field.name}`) ?? 0) + 1);
      await send(kind === 'query' ? queryOf(field, d) : await mutationOf(field, d), field.name);
    }
  });
  await Promise.all(workers);
  // A machine that is busy with something else is slow for once; what is slow by itself is slow again.
  const late: string[] = [];
  for (const sent of slow) {
    const before = performance.now();
    await w.ask(sent.who, sent.query, sent.variables, sent.at ? { at: sent.at } : {});
    if (performance.now() - before > slowestMillis)
      late.push(told(sent, `${Math.round(performance.now() - before)} ms`));
  }
  const logged = [
    ...new Set(unforeseen.filter((line) => line.includes('"unforeseen"')).map((line) => line.slice(0, 1_200))),
  ];
  console.log(
    `laws: ${roots.length} root fields, ${sum.sent} documents, ${sum.refused} refused, ${sum.faults} faults, ${sum.accepted} accepted, ${found.length} internal, ${late.length} late; SEED=${seed}\n${[
      ...faults,
    ]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 8)
      .map(([said, n]) => `  ${n} × ${said}`)
      .join('\n')}`,
  );
  expect(Math.min(...roots.map(({ kind, field }) => counted.get(`${kind} ${field.name}`) ?? 0))).toBeGreaterThanOrEqual(
    Math.min(20, most),
  );
  expect({ internal: found.slice(0, 20), late: late.slice(0, 20), logged: logged.slice(0, 20) }).toEqual({
    internal: [],
    late: [],
    logged: [],
  });
}, 3_600_000);
