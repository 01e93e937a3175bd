import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import path from 'node:path';
import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphQLSchema } from 'graphql';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type pg from 'pg';
import { pino, type DestinationStream, type Logger } from 'pino';
import { answersOf, type Office } from '../access/office.js';
import { foldedAtOnce, foldStatement, sweepStatement } from '../access/figures.js';
import { Vault } from '../access/personal.js';
import { Plans } from '../access/reading/plans.js';
import { Statements } from '../access/reading/statements.js';
import { Register } from '../access/register.js';
import { inputsOf } from '../access/said.js';
import { Answering } from '../api/answer.js';
import { boundsFor } from '../api/bounds.js';
import type { RequestContext } from '../api/context.js';
import { formatError } from '../api/errors.js';
import { speaking } from '../api/fault-language.js';
import { asGateway, executorOf } from '../api/executor.js';
import { limiting, Measures, type Limits } from '../api/limits.js';
import { schemaOf } from '../api/schema.js';
import { civilDateOf } from '../kernel/civil-date.js';
import { instantOfDate } from '../kernel/instant.js';
import { nouns, resolvers } from '../rooms.js';
import { dataFolder, type Config } from './config.js';
import { credentialsFrom, masterKey } from './credentials.js';
import { inTurn, migrate, open, withOwner, type Address, type Database } from './database.js';
import { embedded, type Embedded } from './embedded.js';
import { explorerPaths, serveExplorer } from './explorer.js';
import { serveFiles } from './file-paths.js';
import { FileStore } from './files.js';
import { Admission } from './admission.js';
import { bothOf, front, full, watched } from './front.js';
import { Gate } from './gate.js';
import { Shares } from './shares.js';
import { SimulatedBank } from './bank/simulator.js';
import { FileBank } from './bank/files.js';
import { migrateJobs, Payments, startJobs } from './jobs.js';
import { assureKeys } from './keys.js';
import { serveLists } from './lists.js';
import { answerOptions, failure, frameworkErrors, haveManners, isOwnHost, pathOf, Paths } from './manners.js';
import { listen } from './notices.js';
import { Outages } from './outages.js';
import { isReply, Reception, type Reply, type Visitor } from './reception.js';
import { StartFault } from './start-fault.js';
import { Stopping } from './stopping.js';

declare module 'fastify' {
  interface FastifyRequest {
    visitor: Visitor;
  }
}

export interface Service {
  readonly address: string;
  readonly app: FastifyInstance;
  readonly office: Office;
  readonly config: Config;
  readonly issue: ((clientKey: string, subject: string | null, seconds?: number) => Promise<string>) | null;
  readonly stop: () => Promise<void>;
  /** Logs why the process must end. */
  readonly fatal: (cause: unknown, kind: string) => void;
}

/** Somebody whom the sandbox offers to be, and who that is. */
export interface Persona {
  readonly subject: string;
  readonly says: string;
}

/** What may be had without a token. Printed and tested. */
export const openPaths: readonly string[] = ['/healthz', '/readyz', '/dev/tokens', ...explorerPaths];

/**
 * Starts everything: database, tables, schema, HTTP. `prepare` runs once the tables are there, before anything is
 * served; `cast` is whom the sandbox offers to be; `logged` is where the log goes, if not to standard output.
 */
export async function serve(
  config: Config,
  prepare: (office: Office, direct: Address) => Promise<void> = async () => {},
  cast: readonly Persona[] = [],
  logged?: DestinationStream,
): Promise<Service> {
  const log = pino({ level: config.LOG_LEVEL, base: null }, logged ?? pino.destination(1));
  // Tried before anything else: what takes a minute must not come before what is known at once.
  await assureFree(config);
  const own = config.DATABASE_URL
    ? null
    : await embedded(config.DATA_DIR, {
        fsync: config.DATABASE_FSYNC,
        log: (line) => log.debug({ postgres: line }, 'postgres'),
      });
  try {
    return await serveOver(config, own, log, prepare, cast);
  } catch (error) {
    await own?.stop();
    throw error;
  }
}

async function serveOver(
  config: Config,
  own: Embedded | null,
  log: Logger,
  prepare: (office: Office, direct: Address) => Promise<void>,
  personas: readonly Persona[],
): Promise<Service> {
  const address: Address = own
    ? { ...own.connection, database: 'postgres' }
    : { connectionString: config.DATABASE_URL! };
  const direct: Address = config.DATABASE_DIRECT_URL ? { connectionString: config.DATABASE_DIRECT_URL } : address;
  const outages = new Outages(log);
  const schema = schemaOf(nouns, resolvers);
  const { office, database } = await inTurn(direct, () => prepared(config, schema, address, direct, outages, prepare));
  const { register } = office;

  const execution = executorOf(schema, {
    jit: config.GRAPHQL_JIT,
    timeoutMillis: config.TIMEOUT_SECONDS * 1000,
    answerBytesMax: config.ANSWER_BYTES_MAX,
  });
  const limits: Limits = {
    depth: config.DEPTH_MAX,
    aliases: config.ALIASES_MAX,
    rootFields: config.ROOT_FIELDS_MAX,
    cost: config.COST_MAX,
  };
  const measures = new Measures(schema, limits);
  const noticing = {
    lacking: (cause: unknown) => {
      outages.met(cause);
    },
    unforeseen: (cause: unknown) => {
      log.error({ cause: told(cause) }, 'unforeseen');
    },
  };
  const apollo = new ApolloServer<RequestContext>({
    gateway: asGateway(schema, execution),
    introspection: true,
    parseOptions: { maxTokens: config.TOKENS_MAX },
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    // Left to itself it would answer a signal by stopping and then killing the process, before the database is let go.
    stopOnTerminationSignals: false,
    logger: log as never,
    stringifyResult: (result) => JSON.stringify(result),
    formatError: (formatted, error) => formatError(formatted, error, noticing),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      limiting(limits, measures, (...admitted) => {
        answering.admit(...admitted);
      }),
      speaking,
      statuses,
    ],
  });
  const answering = new Answering(
    apollo,
    execution,
    measures,
    limits,
    config.TOKENS_MAX,
    boundsFor(config.BATCH_ROWS_MAX),
  );
  await apollo.start();

  const credentials = await credentialsFrom(config, outages);
  const files = new FileStore(dataFolder(config, 'files'), config.FILE_BYTES_MAX, config.FILES_BYTES_A_DAY);
  files.sweep();
  const sandbox = config.MODE === 'sandbox';
  const reception = new Reception(office, credentials, answering, sandbox, outages);
  const unforeseen = (error: Error) => {
    if (outages.met(error) === null) log.error({ error: error.message, stack: error.stack }, 'unforeseen');
  };
  const shares = new Shares({
    reads: config.READ_CONNECTIONS,
    writes: config.WRITE_CONNECTIONS,
    person: config.PERSON_SHARE,
    present: 2 * config.IN_FLIGHT_MAX,
    waitMillis: config.TIMEOUT_SECONDS * 1000,
  });
  const admission = new Admission(shares, new Gate(config.IN_FLIGHT_MAX), config.HEAVY_COST);
  const app: FastifyInstance = Fastify({
    bodyLimit: config.BODY_BYTES_MAX,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    frameworkErrors,
    routerOptions: { ignoreTrailingSlash: true },
    logger: false,
    trustProxy: false,
    requestTimeout: 60_000,
    serverFactory: front(() => reception, { bodyMax: config.BODY_BYTES_MAX, admission, unforeseen }),
  });
  app.server.requestTimeout = 60_000;
  app.server.keepAliveTimeout = 72_000;
  const stopping = new Stopping(app.server);
  const paths = new Paths(app);
  haveManners(app, paths, outages, unforeseen);

  // Before a byte of the body is read: who asks.
  app.addHook('onRequest', async (request, reply) => {
    // What a browser asks before it sends a token; it tells nothing but the methods of a path.
    if (request.method === 'OPTIONS') return answerOptions(paths, request, reply);
    const path = pathOf(request);
    if (openPaths.includes(path) && (path !== '/dev/tokens' || sandbox)) return;
    const visitor = await reception.who(request.headers);
    if (isReply(visitor)) return reply.code(visitor.status).headers(visitor.headers).send(Buffer.from(visitor.body));
    request.visitor = visitor;
    const present = admission.arrive(visitor.caller);
    if (!present) {
      await reply
        .code(full.status)
        .headers({ ...full.headers, connection: 'close' })
        .send(Buffer.from(full.body));
      return;
    }
    watched(reply.raw).over(present.leave);
  });
  // However its body came, and whatever it asks for, a request stands at the same gate.
  app.addHook('preHandler', async (request, reply) => {
    if (!request.visitor || request.routeOptions.url === '/graphql') return;
    const admitted = await admission.enter(request.visitor.caller, { cost: 1, acts: request.method === 'POST' });
    if (!admitted) return reply.code(full.status).headers(full.headers).send(Buffer.from(full.body));
    watched(reply.raw).over(admitted.gone);
  });

  serveExplorer(app);
  app.get('/healthz', async () => ({ ok: true }));
  const reached = reaching(database);
  app.get('/readyz', async (_, reply) => {
    const ready = !stopping.begun && (await reached());
    return reply.code(ready ? 200 : 503).send({ ready });
  });

  const graphql = async (request: FastifyRequest, reply: FastifyReply) => {
    const question = request.url.indexOf('?');
    const { gone, over } = watched(reply.raw);
    const { visitor } = request;
    const asking = {
      method: request.method,
      headers: request.headers,
      search: question < 0 ? '' : request.url.slice(question),
      body: request.body,
      gone,
    };
    const weighed = reception.weigh(asking);
    const admitted = weighed.refused ? null : await admission.enter(visitor.caller, weighed);
    const say = ({ status, headers, body }: Reply) => reply.code(status).headers(headers).send(Buffer.from(body));
    if (!admitted) return say(weighed.refused ?? full);
    const ended = bothOf(admitted.gone);
    over(ended);
    try {
      return say(await reception.graphql(visitor, asking, weighed, ended));
    } finally {
      admitted.answered(null);
    }
  };
  app.route({ method: ['GET', 'POST'], url: '/graphql', handler: graphql });

  serveLists(app, reception);

  serveFiles(app, office, files, config);

  if (sandbox && credentials.issue) {
    const { issue } = credentials;
    app.get('/dev/tokens', async (request, reply) => {
      if (isOwnHost(request.headers.host, config.HOST)) return offered(office, issue, personas);
      return failure(
        reply,
        421,
        'Tokens are given only under an address of this machine, its name, or HOST.',
        'BAD_REQUEST',
      );
    });
  }

  const listening = await listen(direct, (type) => {
    log.debug({ type }, 'rights changed');
    register.forget();
  });
  const folding = setInterval(() => {
    void fold(office).catch((error: Error) => {
      if (outages.met(error) === null) log.warn({ error: error.message }, 'figures were not folded');
    });
  }, 5_000);
  folding.unref();
  const sweeping = setInterval(() => {
    files.sweep();
  }, 600_000);
  sweeping.unref();

  const bankFolder = dataFolder(config, 'bank');
  const bank =
    config.BANK === 'files' ? new FileBank(bankFolder) : new SimulatedBank(path.join(bankFolder, 'simulator.jsonl'));
  const payments = new Payments(office, reception, bank, config.PAYMENT_CLIENT, log);
  const jobs = config.WORKER ? startJobs(direct, payments.tasks, log, outages) : null;

  const url = await app.listen({ host: config.HOST, port: config.PORT });
  let stopped: Promise<void> | null = null;
  const stop = async () => {
    stopping.begin();
    clearInterval(folding);
    clearInterval(sweeping);
    // What remains of the time is for letting the database go.
    const millis = config.STOP_SECONDS * 1_000;
    const answering = (millis * 3) / 4;
    await Promise.race([
      Promise.allSettled([jobs?.stop(), stopping.end(answering, () => app.close())]),
      sleep(answering + 500, null, { ref: false }),
    ]);
    await apollo.stop();
    // A connection that does not say goodbye must not keep PostgreSQL from being stopped.
    await Promise.race([
      Promise.allSettled([listening.stop(), database.close()]),
      sleep(Math.min(2_000, millis / 10), null, { ref: false }),
    ]);
    await own?.stop();
  };
  return {
    address: url,
    app,
    office,
    config,
    issue: credentials.issue,
    stop: () => (stopped ??= stop()),
    fatal: (cause, kind) => {
      log.fatal({ cause: told(cause) }, kind);
    },
  };
}

/** The port that is asked for, before anything is done that takes time. */
async function assureFree({ HOST: host, PORT: port }: Config): Promise<void> {
  if (port === 0) return;
  const probe = net.createServer();
  await new Promise<void>((free, taken) => {
    probe.once('error', (error: NodeJS.ErrnoException) => {
      taken(error.code === 'ENOTFOUND' ? new StartFault(`HOST (${host}) is no address of this machine.`) : error);
    });
    probe.listen({ host, port }, free);
  });
  await new Promise((closed) => {
    probe.close(closed);
  });
}

/** Each database has an epoch of its own: the two addresses must lead to one. */
async function assureOne(owner: pg.ClientBase, reads: pg.Pool): Promise<void> {
  const epoch = 'select epoch::text from journal_head';
  const [one, other] = await Promise.all([
    owner.query<{ epoch: string }>(epoch),
    reads.query<{ epoch: string }>(epoch).catch(() => null),
  ]);
  if (one.rows[0]?.epoch === other?.rows[0]?.epoch) return;
  throw new StartFault('DATABASE_DIRECT_URL must lead to the same database as DATABASE_URL; it leads to another.');
}

/** All that is done before serving, in this server's turn: tables, keys, and what every register stands on. */
async function prepared(
  config: Config,
  schema: GraphQLSchema,
  address: Address,
  direct: Address,
  outages: Outages,
  prepare: (office: Office, direct: Address) => Promise<void>,
): Promise<{ readonly office: Office; readonly database: Database }> {
  await migrate(direct);
  await migrateJobs(direct);
  const database = await open(config, address, direct, (error) => {
    outages.tell('DATABASE_AWAY', error);
  });
  try {
    const { reads, writes, rights } = database;
    const register = new Register(rights);
    const vault = new Vault(masterKey(config), config.FINDING_KEY ?? undefined, config.MASTER_KEY_BEFORE);
    const office: Office = {
      inputs: inputsOf(schema),
      nouns: new Map(nouns.map((noun) => [noun.entity.name, noun])),
      plans: new Plans(database.db),
      statements: new Statements(config.DATABASE_PREPARED),
      reads,
      writes,
      prepared: config.DATABASE_PREPARED,
      vault,
      register,
      law: () => register.law(),
      answerTo: answersOf(nouns),
      batchMax: config.BATCH_ROWS_MAX,
    };
    await withOwner(direct, (owner) => assureOne(owner, reads));
    await withOwner(direct, (owner) => assureKeys(owner, { vault, tableOf: (noun) => office.plans.tableOf(noun) }));
    await prepare(office, direct);
    return { office, database };
  } catch (error) {
    await database.close();
    throw error;
  }
}

const readyMillis = 2_000;
/** Whether the database answers in time. Those who ask at once are told by one look. */
function reaching({ rights }: Database): () => Promise<boolean> {
  let looking: Promise<boolean> | null = null;
  const look = (): Promise<boolean> =>
    Promise.race([
      rights.query('select 1').then(
        () => true,
        () => false,
      ),
      sleep(readyMillis, false),
    ]);
  return () =>
    (looking ??= look().finally(() => {
      looking = null;
    }));
}

const told = (cause: unknown): unknown =>
  cause instanceof Error ? { message: cause.message, stack: cause.stack, ...codes(cause) } : String(cause);
const codes = (cause: Error) => {
  const { code, constraint } = cause as { code?: string; constraint?: string };
  return { code, constraint };
};

interface Offered {
  readonly client: string;
  readonly subject: string | null;
  readonly name: string;
  readonly organisation: string;
  readonly title: string;
  readonly roles: readonly string[];
}
/**
 * Whom the sandbox offers to be: the demo's cast and everybody else of its offices, or where it is not there the first
 * who hold a post; and the partner's systems.
 */
async function offered(
  office: Office,
  issue: NonNullable<Service['issue']>,
  personas: readonly Persona[],
): Promise<object[]> {
  const today = civilDateOf(instantOfDate(new Date()));
  const cast = await office.reads.query<Offered>(
    `
    with own as (select o.subject, o.name, g.name as organisation, g.kind, p.title, coalesce(p.roles, '{}') as roles, array_position($1::text[], o.subject) as place, o.created_at, o.id
      from operator o left join holding h on h.operator_id = o.id and (h.held_to is null or h.held_to >= $2) left join post p on p.id = h.post_id left join organisation g on g.id = p.organisation_id),
    chosen as (select * from own where place is not null union all select * from (select * from own where place is null and roles <> '{}'
      and (kind <> 'ENTERPRISE' or not exists (select from own where place is not null)) order by created_at, id limit 300) others)
    select (select key from client where open order by created_at, id limit 1) as client, subject, name, coalesce(organisation, '') as organisation, coalesce(title, '') as title, roles from chosen order by place, created_at, id`,
    [personas.map(({ subject }) => subject), today],
  );
  const known = new Map(personas.map(({ subject, says }) => [subject, says]));
  const says = ({ subject, organisation, title, roles }: Offered): string =>
    known.get(subject ?? '') ?? `${roles.join(', ')} of ${organisation}. ${organisation}${title}`;
  const systems = await office.reads.query<{ client: string; name: string; organisation: string }>(
    `select c.key as client, c.name, g.name as organisation from client c join organisation g on g.id = c.organisation_id where c.open and g.kind = 'PARTNER' order by c.created_at, c.id limit 5`,
  );
  return Promise.all(
    [
      ...cast.rows.map((person) => ({ ...person, says: says(person) })),
      ...systems.rows.map((system) => ({
        ...system,
        subject: null,
        title: '系统接入',
        roles: ['SYSTEM_CLIENT'],
        says: `A system of a partner, without a person. ${system.name}`,
      })),
    ].map(async (person) => ({ ...person, token: await issue(person.client, person.subject) })),
  );
}

/**
 * Errors of form are 200 under the older media type, as GraphQL over HTTP asks; those of the service itself say so in
 * the status.
 */
const statuses: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response, errors }) {
        if (!response.http || !errors?.length) return;
        const codes = errors.map((error) => error.extensions?.code);
        const accept = request.http?.headers.get('accept') ?? '';
        const single = response.body.kind === 'single' ? response.body.singleResult : undefined;
        const shown = (single?.errors ?? []).map((error) => error.extensions?.code);
        if (
          shown.some((code) => code === 'TIMEOUT' || code === 'RETRY_LATER') &&
          (single?.data == null || Object.values(single.data).every((value) => value === null))
        ) {
          response.http.status = 503;
          response.http.headers.set('retry-after', '1');
        } else if (
          !/graphql-response\+json/.test(accept) &&
          codes.every((code) =>
            ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'].includes(String(code)),
          )
        )
          response.http.status = 200;
      },
    };
  },
};

/** Folds the deltas of maintained figures into their base, one process at a time. */
export async function fold(office: Office): Promise<void> {
  for (const noun of office.nouns.values()) {
    if (!noun.figures) continue;
    const { bare } = office.plans.tableOf(noun);
    const client = await office.writes.connect();
    try {
      for (let folded = foldedAtOnce; folded === foldedAtOnce;) {
        await client.query('begin');
        const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_xact_lock(816021) as mine');
        folded = rows[0]?.mine
          ? (await client.query<{ count: number }>(foldStatement(bare, noun.figures))).rows[0]!.count
          : 0;
        if (folded > 0) await client.query(sweepStatement(bare));
        await client.query('commit');
      }
      client.release();
    } catch (error) {
      client.release(true);
      throw error;
    }
  }
}
