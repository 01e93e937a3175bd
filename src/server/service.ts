import { ApolloServer, HeaderMap, type ApolloServerPlugin, type HTTPGraphQLRequest } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { parse, visit } from 'graphql';
import pg from 'pg';
import { pino, type Logger } from 'pino';
import type { Caller } from '../access/caller.js';
import { answering, type Office } from '../access/office.js';
import { foldedAtOnce, foldStatement, sweepStatement } from '../access/figures.js';
import { Vault } from '../access/personal.js';
import { Plans } from '../access/reading/plans.js';
import { Session, Statements } from '../access/reading/statements.js';
import { Records } from '../access/records.js';
import { Register } from '../access/register.js';
import type { RequestContext } from '../api/context.js';
import { formatError } from '../api/errors.js';
import { asGateway, executorOf } from '../api/executor.js';
import { limiting } from '../api/limits.js';
import { schemaOf } from '../api/schema.js';
import { instantOf, instantOfDate, type Instant } from '../kernel/instant.js';
import { nouns, resolvers } from '../rooms.js';
import { dataFolder, type Config } from './config.js';
import { credentialsFrom, masterKey } from './credentials.js';
import { migrate, open, type Address } from './database.js';
import { embedded, type Embedded } from './embedded.js';
import { explorerPaths, serveExplorer } from './explorer.js';
import { FileStore } from './files.js';

declare module 'fastify' { interface FastifyRequest { caller: Caller; now: Instant } }

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

const unauthenticated = JSON.stringify({ errors: [{ message: 'A valid token is needed.', extensions: { code: 'UNAUTHENTICATED' } }] });

/** Starts everything: database, tables, schema, HTTP. `prepare` runs once the tables are there, before anything is served; `cast` is whom the sandbox offers to be. */
export async function serve(config: Config, prepare: (office: Office, direct: Address) => Promise<void> = async () => {}, cast: readonly string[] = []): Promise<Service> {
  const log = pino({ level: config.LOG_LEVEL, base: null });
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
  const database = await open(config, address, direct, (error) => log.warn({ error: error.message }, 'a database connection was lost'));
  const { reads, writes } = database, register = new Register(reads);
  const office: Office = {
    nouns: new Map(nouns.map((noun) => [noun.entity.name, noun])), plans: new Plans(database.db), statements: new Statements(config.DATABASE_PREPARED), reads, writes,
    prepared: config.DATABASE_PREPARED, vault: new Vault(masterKey(config)), register, law: () => register.law(), answerTo: answering(nouns), batchMax: config.BATCH_ROWS_MAX,
  };
  await prepare(office, direct);

  const schema = schemaOf(nouns, resolvers);
  const execution = executorOf(schema, { jit: config.GRAPHQL_JIT, timeoutMillis: config.TIMEOUT_SECONDS * 1000 });
  const apollo = new ApolloServer<RequestContext>({
    gateway: asGateway(schema, execution), introspection: true, parseOptions: { maxTokens: config.TOKENS_MAX }, includeStacktraceInErrorResponses: false, allowBatchedHttpRequests: false,
    // Left to itself it would answer a signal by stopping and then killing the process, before the database is let go.
    stopOnTerminationSignals: false, logger: log as never,
    stringifyResult: (result) => JSON.stringify(result),
    formatError: (formatted, error) => formatError(formatted, error, (cause) => { log.error({ cause: cause instanceof Error ? { message: cause.message, stack: cause.stack, code: (cause as { code?: string }).code } : String(cause) }, 'unforeseen'); }),
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), limiting({ depth: config.DEPTH_MAX, aliases: config.ALIASES_MAX, rootFields: config.ROOT_FIELDS_MAX, cost: config.COST_MAX }), statuses],
  });
  await apollo.start();

  const credentials = await credentialsFrom(config), files = new FileStore(dataFolder(config, 'files'), config.FILE_BYTES_MAX);
  const sandbox = config.MODE === 'sandbox';
  const app = Fastify({ bodyLimit: config.BODY_BYTES_MAX, forceCloseConnections: 'idle', logger: false, trustProxy: false, requestTimeout: 60_000 });
  let ready = true;

  // Before a byte of the body is read: who asks.
  app.addHook('onRequest', async (request, reply) => {
    const path = request.url.split('?')[0]!;
    if (openPaths.includes(path) && (path !== '/dev/tokens' || sandbox)) return;
    const proven = await credentials.verify(request.headers.authorization);
    const stated = sandbox && typeof request.headers['x-sandbox-now'] === 'string' ? instantOf(request.headers['x-sandbox-now']) : undefined;
    request.now = stated ?? instantOfDate(new Date());
    const caller = proven && (await register.callerOf(proven.clientKey, proven.subject, request.now));
    if (!caller) { await reply.code(401).header('content-type', 'application/json; charset=utf-8').header('www-authenticate', 'Bearer').send(unauthenticated); return; }
    if (stated === null) { await reply.code(400).send({ errors: [{ message: 'X-Sandbox-Now is an existing moment with its offset.', extensions: { code: 'BAD_USER_INPUT' } }] }); return; }
    request.caller = caller;
  });

  serveExplorer(app);
  app.get('/healthz', async () => ({ ok: true }));
  app.get('/readyz', async (_, reply) => {
    const reached = ready && (await reads.query('select 1').then(() => true, () => false));
    return reply.code(reached ? 200 : 503).send({ ready: reached });
  });

  const graphql = async (request: FastifyRequest, reply: FastifyReply) => {
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
    const question = request.url.indexOf('?');
    const httpGraphQLRequest: HTTPGraphQLRequest = { method: request.method, headers, search: question < 0 ? '' : request.url.slice(question), body: request.body };
    const trace = randomUUID(), header = (name: string) => { const value = request.headers[name]; return typeof value === 'string' && value.trim() !== '' ? value.slice(0, 200) : null; };
    const session = new Session(reads, office.statements, needsSnapshot(request.body as { query?: string } | undefined));
    const records = new Records(office, request.caller, session, {
      now: request.now, trace, purpose: header('x-purpose'), caseRef: header('x-case'), language: /^\s*en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'zh',
    });
    try {
      const response = await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => ({ caller: request.caller, records }) });
      for (const [name, value] of response.headers) reply.header(name, value);
      reply.header('x-trace', trace).code(response.status ?? 200);
      if (response.body.kind !== 'complete') throw new Error('One answer is expected.');
      return await reply.send(Buffer.from(response.body.string));
    } finally {
      await session.close();
    }
  };
  app.route({ method: ['GET', 'POST'], url: '/graphql', handler: graphql });

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
      const kept = await files.keep(office, request.caller, request.raw, String(request.headers['content-type'] ?? ''), name, request.now);
      return 'refused' in kept ? reply.code(kept.status).send({ errors: [{ message: kept.refused, extensions: { code: 'BAD_USER_INPUT' } }] }) : reply.code(201).send(kept);
    });
  });
  app.get<{ Params: { id: string }; Querystring: { until?: string; signature?: string } }>('/files/:id', async (request, reply) => {
    const found = await files.read(office, request.caller, request.params.id, request.query.until ?? '', request.query.signature ?? '');
    if (!found) return reply.code(404).send({ errors: [{ message: 'No such file.', extensions: { code: 'NOT_FOUND' } }] });
    return reply.header('content-type', found.mediaType).header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(found.name)}`).header('cache-control', 'no-store').header('x-content-type-options', 'nosniff').send(found.stream);
  });

  if (sandbox && credentials.issue) {
    const { issue } = credentials;
    app.get('/dev/tokens', async () => offered(office, issue, personas));
  }

  app.setErrorHandler((error: { statusCode?: number; message: string }, _, reply) => {
    const status = error.statusCode && error.statusCode < 500 ? error.statusCode : 500;
    if (status === 500) log.error({ error: error.message }, 'unforeseen');
    // What is left of the body is not read; the connection cannot be used again.
    if (status === 413) void reply.header('connection', 'close');
    void reply.code(status).send({ errors: [{ message: status === 413 ? 'The request is too large.' : status < 500 ? 'The request could not be read.' : 'Internal error', extensions: { code: status === 413 ? 'LIMIT_EXCEEDED' : status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR' } }] });
  });

  const listening = await listen(direct, (type) => { log.debug({ type }, 'rights changed'); register.forget(); });
  const folding = setInterval(() => { void fold(office).catch((error: Error) => log.warn({ error: error.message }, 'figures were not folded')); }, 5_000);
  folding.unref();

  const url = await app.listen({ host: config.HOST, port: config.PORT });
  let stopped: Promise<void> | null = null;
  const stop = async () => {
    ready = false;
    clearInterval(folding);
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
  const cast = await office.reads.query<{ client: string; subject: string | null; name: string; organisation: string; title: string; roles: string[] }>(`
    with own as (select o.subject, o.name, g.name as organisation, p.title, coalesce(p.roles, '{}') as roles, array_position($1::text[], o.subject) as place, o.created_at, o.id
      from operator o left join holding h on h.operator_id = o.id and (h.held_to is null or h.held_to >= current_date) left join post p on p.id = h.post_id left join organisation g on g.id = p.organisation_id),
    chosen as (select * from own where place is not null union all select * from (select * from own where roles <> '{}' and not exists (select from own where place is not null) order by created_at, id limit 40) others)
    select (select key from client where open order by created_at, id limit 1) as client, subject, name, coalesce(organisation, '') as organisation, coalesce(title, '') as title, roles from chosen order by place, created_at, id`, [personas]);
  const systems = await office.reads.query<{ client: string; name: string; organisation: string }>(`select c.key as client, c.name, g.name as organisation from client c join organisation g on g.id = c.organisation_id where c.open and g.kind = 'PARTNER' order by c.created_at, c.id limit 5`);
  return Promise.all([...cast.rows, ...systems.rows.map((system) => ({ ...system, subject: null, title: '系统接入', roles: ['SYSTEM_CLIENT'] }))].map(async (person) => ({ ...person, token: await issue(person.client, person.subject) })));
}

/** Whether a request needs all it reads to be of one moment: several root fields, personal data plain, the past, the feed. */
const snapshots = new Map<string, boolean>();
function needsSnapshot(body: { query?: string } | undefined): boolean {
  const query = typeof body?.query === 'string' ? body.query : '';
  let needed = snapshots.get(query);
  if (needed === undefined) {
    needed = false;
    try {
      for (const definition of parse(query, { maxTokens: 4000, noLocation: true }).definitions) if (definition.kind === 'OperationDefinition' && definition.operation === 'query' && definition.selectionSet.selections.length > 1) needed = true;
      visit(parse(query, { maxTokens: 4000, noLocation: true }), { Field: ({ name }) => { if (['plain', 'changes'].includes(name.value)) needed = true; }, Argument: ({ name }) => { if (name.value === 'asOf') needed = true; } });
      if (/^\s*mutation\b/.test(query)) needed = false;
    } catch { needed = false; }
    if (snapshots.size > 2000) snapshots.clear();
    snapshots.set(query, needed);
  }
  return needed;
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
