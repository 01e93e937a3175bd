import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import path from 'node:path';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import pg from 'pg';
import { pino, type DestinationStream, type Logger } from 'pino';
import { answersOf, type Office } from '../access/office.js';
import { foldedAtOnce, foldStatement, sweepStatement } from '../access/figures.js';
import { Vault } from '../access/personal.js';
import { Plans } from '../access/reading/plans.js';
import { Statements } from '../access/reading/statements.js';
import { Register } from '../access/register.js';
import { inputsOf } from '../access/said.js';
import { Answering } from '../api/answer.js';
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
import { migrate, open, type Address } from './database.js';
import { embedded, type Embedded } from './embedded.js';
import { explorerPaths, serveExplorer } from './explorer.js';
import { FileStore } from './files.js';
import { Admission, oneAtATime } from './admission.js';
import { bothOf, failureReply, front, full, watched } from './front.js';
import { Gate } from './gate.js';
import { Shares } from './shares.js';
import { SimulatedBank } from './bank/simulator.js';
import { FileBank } from './bank/files.js';
import { migrateJobs, Payments, startJobs } from './jobs.js';
import { serveLists } from './lists.js';
import { isReply, Reception, type Reply, type Visitor } from './reception.js';

declare module 'fastify' { interface FastifyRequest { visitor: Visitor } }

export interface Service {
  readonly address: string;
  readonly app: FastifyInstance;
  readonly office: Office;
  readonly config: Config;
  readonly issue: ((clientKey: string, subject: string | null, seconds?: number) => Promise<string>) | null;
  readonly stop: () => Promise<void>;
}

/** What may be had without a token. Printed and tested. */
export const openPaths: readonly string[] = ['/healthz', '/readyz', '/dev/tokens', ...explorerPaths];

/** Starts everything: database, tables, schema, HTTP. `prepare` runs once the tables are there, before anything is served; `cast` is whom the sandbox offers to be; `logged` is where the log goes, if not to standard output. */
export async function serve(
  config: Config,
  prepare: (office: Office, direct: Address) => Promise<void> = async () => {},
  cast: readonly string[] = [],
  logged?: DestinationStream,
): Promise<Service> {
  const log = pino({ level: config.LOG_LEVEL, base: null }, logged ?? pino.destination(1));
  const own = config.DATABASE_URL ? null : await embedded(config.DATA_DIR, { fsync: config.DATABASE_FSYNC, log: (line) => log.debug({ postgres: line }, 'postgres') });
  try {
    return await serveOver(config, own, log, prepare, cast);
  } catch (error) {
    await own?.stop();
    throw error;
  }
}

async function serveOver(config: Config, own: Embedded | null, log: Logger, prepare: (office: Office, direct: Address) => Promise<void>, personas: readonly string[]): Promise<Service> {
  const address: Address = own ? { ...own.connection, database: 'postgres' } : { connectionString: config.DATABASE_URL! };
  const direct: Address = config.DATABASE_DIRECT_URL ? { connectionString: config.DATABASE_DIRECT_URL } : address;
  await migrate(direct);
  await migrateJobs(direct);
  const database = await open(config, address, direct, (error) => log.warn({ error: error.message }, 'a database connection was lost'));
  const { reads, writes, rights } = database, register = new Register(rights);
  const schema = schemaOf(nouns, resolvers);
  const office: Office = {
    inputs: inputsOf(schema),
    nouns: new Map(nouns.map((noun) => [noun.entity.name, noun])), plans: new Plans(database.db), statements: new Statements(config.DATABASE_PREPARED), reads, writes,
    prepared: config.DATABASE_PREPARED, vault: new Vault(masterKey(config), config.FINDING_KEY ?? undefined, config.MASTER_KEY_BEFORE), register, law: () => register.law(), answerTo: answersOf(nouns), batchMax: config.BATCH_ROWS_MAX,
  };
  await prepare(office, direct);

  const execution = executorOf(schema, { jit: config.GRAPHQL_JIT, timeoutMillis: config.TIMEOUT_SECONDS * 1000, answerBytesMax: config.ANSWER_BYTES_MAX });
  const limits: Limits = { depth: config.DEPTH_MAX, aliases: config.ALIASES_MAX, rootFields: config.ROOT_FIELDS_MAX, cost: config.COST_MAX }, measures = new Measures(schema, limits);
  const apollo = new ApolloServer<RequestContext>({
    gateway: asGateway(schema, execution), introspection: true, parseOptions: { maxTokens: config.TOKENS_MAX }, includeStacktraceInErrorResponses: false, allowBatchedHttpRequests: false,
    // Left to itself it would answer a signal by stopping and then killing the process, before the database is let go.
    stopOnTerminationSignals: false, logger: log as never,
    stringifyResult: (result) => JSON.stringify(result),
    formatError: (formatted, error) => formatError(formatted, error, (cause) => { log.error({ cause: cause instanceof Error ? { message: cause.message, stack: cause.stack, code: (cause as { code?: string }).code, constraint: (cause as { constraint?: string }).constraint } : String(cause) }, 'unforeseen'); }),
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), limiting(limits, measures, (...admitted) => { answering.admit(...admitted); }), speaking, statuses],
  });
  const answering = new Answering(apollo, execution, measures, limits, config.TOKENS_MAX);
  await apollo.start();

  const credentials = await credentialsFrom(config), files = new FileStore(dataFolder(config, 'files'), config.FILE_BYTES_MAX);
  const sandbox = config.MODE === 'sandbox';
  const reception = new Reception(office, credentials, answering, sandbox), unforeseen = (error: Error) => { log.error({ error: error.message, stack: error.stack }, 'unforeseen'); };
  const shares = new Shares({ reads: config.READ_CONNECTIONS, writes: config.WRITE_CONNECTIONS, person: config.PERSON_SHARE, present: 2 * config.IN_FLIGHT_MAX, waitMillis: config.TIMEOUT_SECONDS * 1000 });
  const admission = new Admission(shares, new Gate(config.IN_FLIGHT_MAX), config.HEAVY_COST);
  const app: FastifyInstance = Fastify({ bodyLimit: config.BODY_BYTES_MAX, forceCloseConnections: 'idle', logger: false, trustProxy: false, requestTimeout: 60_000, serverFactory: front(() => reception, { bodyMax: config.BODY_BYTES_MAX, admission, unforeseen }) });
  app.server.requestTimeout = 60_000;
  app.server.keepAliveTimeout = 72_000;
  let ready = true;

  // Before a byte of the body is read: who asks.
  app.addHook('onRequest', async (request, reply) => {
    const path = request.url.split('?')[0]!;
    if (openPaths.includes(path) && (path !== '/dev/tokens' || sandbox)) return;
    const visitor = await reception.who(request.headers);
    if (isReply(visitor)) { await reply.code(visitor.status).headers(visitor.headers).send(Buffer.from(visitor.body)); return; }
    request.visitor = visitor;
    const present = admission.arrive(visitor.caller);
    if (!present) { await reply.code(full.status).headers({ ...full.headers, connection: 'close' }).send(Buffer.from(full.body)); return; }
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
  const reaches = oneAtATime(() => rights.query('select 1').then(() => true, () => false));
  app.get('/readyz', async (_, reply) => {
    const reached = ready && (await reaches());
    return reply.code(reached ? 200 : 503).send({ ready: reached });
  });

  const graphql = async (request: FastifyRequest, reply: FastifyReply) => {
    const question = request.url.indexOf('?'), { gone, over } = watched(reply.raw), { visitor } = request;
    const asking = { method: request.method, headers: request.headers, search: question < 0 ? '' : request.url.slice(question), body: request.body, gone };
    const weighed = reception.weigh(asking), admitted = weighed.refused ? null : await admission.enter(visitor.caller, weighed);
    const say = ({ status, headers, body }: Reply) => reply.code(status).headers(headers).send(Buffer.from(body));
    if (!admitted) return say(weighed.refused ?? full);
    const ended = bothOf(admitted.gone);
    over(ended);
    try { return say(await reception.graphql(visitor, asking, weighed, ended)); } finally { admitted.answered(null); }
  };
  app.route({ method: ['GET', 'POST'], url: '/graphql', handler: graphql });

  serveLists(app, reception);

  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    // The body is streamed to its place, never held.
    scope.addContentTypeParser('*', (_, payload, done) => { done(null, payload); });
    scope.post('/files', { bodyLimit: config.FILE_BYTES_MAX }, async (request, reply) => {
      // Told beforehand, so that what is too large is never read.
      const length = request.headers['content-length'];
      if (length === undefined) return reply.code(411).header('connection', 'close').send({ errors: [{ message: 'The length of a file is told beforehand.', extensions: { code: 'BAD_REQUEST' } }] });
      if (Number(length) > config.FILE_BYTES_MAX) return reply.code(413).header('connection', 'close').send({ errors: [{ message: 'The file is too large.', extensions: { code: 'LIMIT_EXCEEDED' } }] });
      const name = decodeURIComponent(String(request.headers['x-file-name'] ?? 'unnamed')).replace(/[\u0000-\u001f/\\]/g, '').slice(0, 200) || 'unnamed';
      const kept = await files.keep(office, request.visitor.caller, request.raw, String(request.headers['content-type'] ?? ''), name, request.visitor.now);
      return 'refused' in kept ? reply.code(kept.status).send({ errors: [{ message: kept.refused, extensions: { code: 'BAD_USER_INPUT' } }] }) : reply.code(201).send(kept);
    });
  });
  app.get<{ Params: { id: string }; Querystring: { until?: string; signature?: string } }>('/files/:id', async (request, reply) => {
    const found = await files.read(office, request.visitor.caller, request.params.id, request.query.until ?? '', request.query.signature ?? '');
    if (!found) return reply.code(404).send({ errors: [{ message: 'No such file.', extensions: { code: 'NOT_FOUND' } }] });
    return reply.header('content-type', found.mediaType).header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(found.name)}`).header('cache-control', 'no-store').header('x-content-type-options', 'nosniff').send(found.stream);
  });

  if (sandbox && credentials.issue) {
    const { issue } = credentials;
    app.get('/dev/tokens', async () => offered(office, issue, personas));
  }

  app.setErrorHandler((error: { statusCode?: number; message: string }, _, reply) => {
    const status = error.statusCode && error.statusCode < 500 ? error.statusCode : 500;
    if (status === 500) { const { status: told, headers, body } = failureReply(error as Error, unforeseen); void reply.code(told).headers(headers).send(Buffer.from(body)); return; }
    // What is left of the body is not read; the connection cannot be used again.
    if (status === 413) void reply.header('connection', 'close');
    void reply.code(status).send({ errors: [{ message: status === 413 ? 'The request is too large.' : 'The request could not be read.', extensions: { code: status === 413 ? 'LIMIT_EXCEEDED' : 'BAD_REQUEST' } }] });
  });

  const listening = await listen(direct, (type) => { log.debug({ type }, 'rights changed'); register.forget(); });
  const folding = setInterval(() => { void fold(office).catch((error: Error) => log.warn({ error: error.message }, 'figures were not folded')); }, 5_000);
  folding.unref();

  const bankFolder = dataFolder(config, 'bank'), bank = config.BANK === 'files' ? new FileBank(bankFolder) : new SimulatedBank(path.join(bankFolder, 'simulator.jsonl'));
  const payments = new Payments(office, reception, bank, config.PAYMENT_CLIENT, log);
  const jobs = config.WORKER ? startJobs(direct, payments.tasks, log) : null;

  const url = await app.listen({ host: config.HOST, port: config.PORT });
  let stopped: Promise<void> | null = null;
  const stop = async () => {
    ready = false;
    clearInterval(folding);
    await jobs?.stop();
    await app.close();
    await apollo.stop();
    // A connection that does not say goodbye must not keep PostgreSQL from being stopped.
    await Promise.race([Promise.allSettled([listening.stop(), database.close()]), new Promise((done) => { setTimeout(done, 2_000); })]);
    await own?.stop();
  };
  return { address: url, app, office, config, issue: credentials.issue, stop: () => (stopped ??= stop()) };
}

/** Whom the sandbox offers to be: the demo's cast where it is there, and otherwise the first who hold a post; and the partner's system. */
async function offered(office: Office, issue: NonNullable<Service['issue']>, personas: readonly string[]): Promise<object[]> {
  const today = civilDateOf(instantOfDate(new Date()));
  const cast = await office.reads.query<{ client: string; subject: string | null; name: string; organisation: string; title: string; roles: string[] }>(`
    with own as (select o.subject, o.name, g.name as organisation, p.title, coalesce(p.roles, '{}') as roles, array_position($1::text[], o.subject) as place, o.created_at, o.id
      from operator o left join holding h on h.operator_id = o.id and (h.held_to is null or h.held_to >= $2) left join post p on p.id = h.post_id left join organisation g on g.id = p.organisation_id),
    chosen as (select * from own where place is not null union all select * from (select * from own where roles <> '{}' and not exists (select from own where place is not null) order by created_at, id limit 40) others)
    select (select key from client where open order by created_at, id limit 1) as client, subject, name, coalesce(organisation, '') as organisation, coalesce(title, '') as title, roles from chosen order by place, created_at, id`, [personas, today]);
  const systems = await office.reads.query<{ client: string; name: string; organisation: string }>(`select c.key as client, c.name, g.name as organisation from client c join organisation g on g.id = c.organisation_id where c.open and g.kind = 'PARTNER' order by c.created_at, c.id limit 5`);
  return Promise.all([...cast.rows, ...systems.rows.map((system) => ({ ...system, subject: null, title: '系统接入', roles: ['SYSTEM_CLIENT'] }))].map(async (person) => ({ ...person, token: await issue(person.client, person.subject) })));
}

/** Errors of form are 200 under the older media type, as GraphQL over HTTP asks; those of the service itself say so in the status. */
const statuses: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response, errors }) {
        if (!response.http || !errors?.length) return;
        const codes = errors.map((error) => error.extensions?.code), accept = request.http?.headers.get('accept') ?? '';
        const single = response.body.kind === 'single' ? response.body.singleResult : undefined;
        const shown = (single?.errors ?? []).map((error) => error.extensions?.code);
        if (shown.some((code) => code === 'TIMEOUT' || code === 'RETRY_LATER') && (single?.data == null || Object.values(single.data).every((value) => value === null))) { response.http.status = 503; response.http.headers.set('retry-after', '1'); }
        else if (!/graphql-response\+json/.test(accept) && codes.every((code) => ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'].includes(String(code)))) response.http.status = 200;
      },
    };
  },
};

/** Hears when the register says that rights or parameters changed, in whichever process. */
async function listen(address: Address, heard: (type: string) => void): Promise<{ readonly stop: () => Promise<void> }> {
  let stopped = false, client: pg.Client | null = null;
  const connect = async (): Promise<void> => {
    if (stopped) return;
    const fresh = new pg.Client({ ...address, keepAlive: true });
    fresh.on('error', () => { client = null; setTimeout(() => { void connect().catch(() => {}); }, 500).unref(); });
    fresh.on('notification', ({ payload }) => { heard(payload ?? ''); });
    try {
      await fresh.connect();
      await fresh.query('listen sanbixu_rights');
      client = fresh;
      // What was said while nobody listened is not known.
      heard('all');
    } catch { setTimeout(() => { void connect().catch(() => {}); }, 500).unref(); }
  };
  await connect();
  return { stop: async () => { stopped = true; await client?.end().catch(() => {}); } };
}

/** Folds the deltas of maintained figures into their base, one process at a time. */
export async function fold(office: Office): Promise<void> {
  for (const noun of office.nouns.values()) {
    if (!noun.figures) continue;
    const { bare } = office.plans.tableOf(noun), client = await office.writes.connect();
    try {
      for (let folded = foldedAtOnce; folded === foldedAtOnce;) {
        await client.query('begin');
        const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_xact_lock(816021) as mine');
        folded = rows[0]?.mine ? (await client.query<{ count: number }>(foldStatement(bare, noun.figures))).rows[0]!.count : 0;
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
