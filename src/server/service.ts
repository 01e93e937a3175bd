import path from 'node:path';
import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import Fastify, { type FastifyInstance } from 'fastify';
import { pino, type DestinationStream, type Logger } from 'pino';
import type { Services } from '../access/services.js';
import { schemaOf } from '../api/schema.js';
import { nouns, resolvers } from '../rooms.js';
import { Admission } from './admission.js';
import { answeringOf } from './apollo.js';
import { FileBank } from './bank/files.js';
import { SimulatedBank } from './bank/simulator.js';
import { causeOf } from './cause.js';
import { Compression } from './compression.js';
import { dataFolder, type Config } from './config.js';
import { corsFor } from './cors.js';
import { credentialsFrom, type Credentials } from './credentials.js';
import { inTurn, type Address, type Database } from './database.js';
import { embedded, type Embedded } from './embedded.js';
import { serveExplorer } from './explorer.js';
import { serveFiles } from './file-paths.js';
import { FileStore } from './files.js';
import { fold } from './folding.js';
import { httpFastPath } from './http-fast-path.js';
import { Gate } from './gate.js';
import { startJobs } from './jobs.js';
import { serveLists } from './lists.js';
import { frameworkErrors, haveManners, Paths } from './manners.js';
import { listen } from './notices.js';
import { Outages } from './outages.js';
import { Payments } from './payments.js';
import { prepared } from './preparing.js';
import { Requests } from './requests.js';
import { serveTokens, type Persona } from './sandbox.js';
import { Shares } from './shares.js';
import { StartFault } from './start-fault.js';
import { Stopping } from './stopping.js';
import { traceTo } from './tracing.js';
import { observe, serveMetrics } from './metrics.js';
import { Watching } from './watching.js';
import { receiveVisitors, serveGraphql } from './visitors.js';

export interface Service {
  readonly address: string;
  readonly app: FastifyInstance;
  readonly services: Services;
  readonly config: Config;
  readonly issue: ((clientKey: string, subject: string | null, seconds?: number) => Promise<string>) | null;
  readonly stop: () => Promise<void>;
  /** Logs why the process must end. */
  readonly fatal: (cause: unknown, kind: string) => void;
}

/**
 * Starts everything: database, tables, schema, HTTP. `prepare` runs once the tables are there, before anything is
 * served; `cast` is whom the sandbox offers to be; `logged` is where the log goes, if not to standard output.
 */
export async function serve(
  config: Config,
  prepare: (services: Services, direct: Address) => Promise<void> = async () => {},
  cast: readonly Persona[] = [],
  logged?: DestinationStream,
): Promise<Service> {
  const log = pino({ level: config.LOG_LEVEL, base: null }, logged ?? pino.destination(1));
  // Tried before anything else: what takes a minute must not come before what is known at once.
  await assureFree(config.HOST, config.PORT);
  await assureFree(config.METRICS_HOST, config.METRICS_PORT, 'METRICS_');
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
  prepare: (services: Services, direct: Address) => Promise<void>,
  personas: readonly Persona[],
): Promise<Service> {
  const address: Address = own
    ? { ...own.connection, database: 'postgres' }
    : { connectionString: config.DATABASE_URL! };
  const direct: Address = config.DATABASE_DIRECT_URL ? { connectionString: config.DATABASE_DIRECT_URL } : address;
  const outages = new Outages(log, config.OUTAGE_SECONDS * 1_000);
  const watching = new Watching(log, config.LOG_OPERATIONS);
  const schema = schemaOf(nouns, resolvers);
  const { services, database } = await inTurn(direct, () =>
    prepared(config, schema, address, direct, outages, prepare, watching),
  );
  const { answering, stop: stopApollo } = await answeringOf(schema, config, outages, log, watching.failed);
  const credentials = await credentialsFrom(config, outages, watching);
  const sandbox = config.MODE === 'sandbox';
  const requests = new Requests(services, credentials, answering, sandbox, outages, watching);
  const admission = admissionOf(config, watching);
  const unforeseen = tellingOf(outages, watching, log);
  const compression = new Compression(config.COMPRESS_BYTES);
  const stopTracing = await traceTo(config.OTEL_EXPORTER_OTLP_ENDPOINT);
  const app = appOf(config, () => requests, admission, compression, unforeseen);
  const stopping = new Stopping(app.server);
  const paths = new Paths(app);
  haveManners(app, paths, outages, unforeseen);
  receiveVisitors(app, { paths, requests, admission, sandbox });
  serveExplorer(app);
  serveHealth(app, { stopping, database, outages, credentials });
  serveGraphql(app, { requests, admission, compression });
  serveLists(app, requests);
  const files = new FileStore(dataFolder(config, 'files'), config.FILE_BYTES_MAX, config.FILES_BYTES_A_DAY);
  files.sweep();
  serveFiles(app, services, files, config);
  if (sandbox && credentials.issue) serveTokens(app, services, credentials.issue, personas, config);
  const background = await beside({ config, direct, services, requests, files, outages, log });
  observe(watching, { database, gate: admission.gate, outages, lastLook: background.lastLook });
  const figures = await serveMetrics(config, watching);
  const url = await app.listen({ host: config.HOST, port: config.PORT });
  let stopped: Promise<void> | null = null;
  const stop = async () => {
    background.rest();
    figures?.stop();
    await stopAnswering(config, stopping, [background.stopJobs, () => app.close()], stopApollo);
    // A connection that does not say goodbye must not keep PostgreSQL from being stopped.
    await Promise.race([
      Promise.allSettled([background.stopListening(), database.close(), stopTracing()]),
      sleep(Math.min(2_000, config.STOP_SECONDS * 100), null, { ref: false }),
    ]);
    await own?.stop();
  };
  const { issue } = credentials;
  const fatal: Service['fatal'] = (cause, kind) => {
    log.fatal({ cause: causeOf(cause) }, kind);
  };
  return { address: url, app, services, config, issue, stop: () => (stopped ??= stop()), fatal };
}

const tellingOf = (outages: Outages, watching: Watching, log: Logger) => (error: Error) => {
  if (outages.met(error) !== null) return;
  watching.failed();
  log.error({ error: error.message, stack: error.stack }, 'unforeseen');
};

/** What is under way is answered, as far as there is time; what remains of it is for letting the database go. */
async function stopAnswering(
  config: Config,
  stopping: Stopping,
  [stopJobs, close]: readonly [() => Promise<void>, () => Promise<unknown>],
  stopApollo: () => Promise<void>,
): Promise<void> {
  stopping.begin();
  const millis = (config.STOP_SECONDS * 1_000 * 3) / 4;
  await Promise.race([
    Promise.allSettled([stopJobs(), stopping.end({ most: millis, idle: config.STOP_IDLE_SECONDS * 1_000 }, close)]),
    sleep(millis + 500, null, { ref: false }),
  ]);
  await stopApollo();
}

const admissionOf = (config: Config, watching: Watching): Admission => {
  const shares = new Shares({
    reads: config.READ_CONNECTIONS,
    writes: config.WRITE_CONNECTIONS,
    person: config.PERSON_SHARE,
    present: 2 * config.IN_FLIGHT_MAX,
    waitMillis: config.TIMEOUT_SECONDS * 1000,
  });
  return new Admission(shares, new Gate(config.IN_FLIGHT_MAX), config.HEAVY_COST, watching.turnedAway);
};

function appOf(
  config: Config,
  requests: () => Requests,
  admission: Admission,
  compression: Compression,
  unforeseen: (error: Error) => void,
): FastifyInstance {
  const app: FastifyInstance = Fastify({
    bodyLimit: config.BODY_BYTES_MAX,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    frameworkErrors,
    routerOptions: { ignoreTrailingSlash: true },
    logger: false,
    trustProxy: false,
    requestTimeout: 60_000,
    serverFactory: httpFastPath(requests, {
      bodyMax: config.BODY_BYTES_MAX,
      admission,
      cors: corsFor(config.CORS_ORIGINS),
      compression,
      unforeseen,
    }),
  });
  app.server.requestTimeout = 60_000;
  app.server.keepAliveTimeout = 72_000;
  return app;
}

interface Health {
  readonly stopping: Stopping;
  readonly database: Database;
  readonly outages: Outages;
  readonly credentials: Credentials;
}
function serveHealth(app: FastifyInstance, { stopping, database, outages, credentials }: Health): void {
  app.get('/healthz', async () => ({ ok: true }));
  const reached = reaching(database);
  outages.lasts = async (outage) => {
    if (outage === 'ISSUER_AWAY') return credentials.lacking();
    return outage === 'DATABASE_AWAY' && !(await reached());
  };
  app.get('/readyz', async (_, reply) => {
    const ready = !stopping.begun && (await reached());
    return reply.code(ready ? 200 : 503).send({ ready });
  });
}

/** What goes on beside the answering: notices of rights, figures, the file store, and the jobs. */
async function beside({
  config,
  direct,
  services,
  requests,
  files,
  outages,
  log,
}: {
  readonly config: Config;
  readonly direct: Address;
  readonly services: Services;
  readonly requests: Requests;
  readonly files: FileStore;
  readonly outages: Outages;
  readonly log: Logger;
}): Promise<{
  readonly rest: () => void;
  stopJobs: () => Promise<void>;
  stopListening: () => Promise<void>;
  lastLook: () => number | null;
}> {
  const listening = await listen(direct, (type) => {
    log.debug({ type }, 'rights changed');
    services.forget();
  });
  const folding = setInterval(() => {
    void fold(services).catch((error: Error) => {
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
  const payments = new Payments(services, requests, bank, config.PAYMENT_CLIENT, log);
  const jobs = config.WORKER ? startJobs(direct, payments.tasks, log, outages) : null;
  return {
    rest: () => {
      clearInterval(folding);
      clearInterval(sweeping);
    },
    lastLook: () => jobs?.lastLook() ?? null,
    stopJobs: async () => jobs?.stop(),
    stopListening: () => listening.stop(),
  };
}

/** A port that is asked for, before anything is done that takes time; `of` begins the names of its settings. */
async function assureFree(host: string, port: number, of: '' | 'METRICS_' = ''): Promise<void> {
  if (port === 0) return;
  const probe = net.createServer();
  await new Promise<void>((free, taken) => {
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const { code } = error;
      if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL')
        taken(new StartFault(`${of}HOST (${host}) is no address of this machine.`));
      else if (code === 'EADDRINUSE')
        taken(new StartFault(`The port ${port} is taken by another process; set ${of}PORT to another, or to 0.`));
      else taken(error);
    });
    probe.listen({ host, port }, free);
  });
  await new Promise((closed) => {
    probe.close(closed);
  });
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
