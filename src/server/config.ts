import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { isOrigin } from './cors.js';
import { StartFault } from './start-fault.js';

/** One setting: what it means, what it is when not given, and how its text is read. */
interface Setting<T> {
  readonly says: string;
  readonly usual: string;
  readonly read: (text: string) => T;
}

const whole =
  (least: number, most: number) =>
  (text: string): number => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < least || value > most)
      throw new Error(`is a whole number from ${least} to ${most}, not ${JSON.stringify(text)}`);
    return value;
  };
const oneOf =
  <const T extends string>(...values: T[]) =>
  (text: string): T => {
    if (!values.includes(text as T)) throw new Error(`is one of ${values.join(', ')}, not ${JSON.stringify(text)}`);
    return text as T;
  };
const share =
  (least: number, most: number) =>
  (text: string): number => {
    const value = Number(text);
    if (!/^\d+(\.\d+)?$/.test(text) || value < least || value > most)
      throw new Error(`is a number from ${least} to ${most}, not ${JSON.stringify(text)}`);
    return value;
  };
const switched = (text: string): boolean => oneOf('on', 'off')(text) === 'on';
const url =
  (...schemes: string[]) =>
  (text: string): string | null => {
    if (text === '') return null;
    if (!URL.canParse(text) || !schemes.includes(new URL(text).protocol.slice(0, -1)))
      throw new Error(`is an address beginning with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}`);
    return text;
  };
const plain = (text: string): string => text;
const origins = (text: string): readonly string[] => {
  const all = text.split(',').flatMap((each) => each.trim() || []);
  const odd = all.find((each) => !isOrigin(each));
  if (odd !== undefined)
    throw new Error(`names origins (https://host or https://host:port), not ${JSON.stringify(odd)}`);
  return all;
};
const secret = (text: string): Buffer | null => {
  if (text === '') return null;
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length !== 32) throw new Error('is 32 bytes in base64');
  return bytes;
};

/** Every setting there is; the table of docs/settings.md is printed from it. */
/** A JWK set with at least one key: without one no token could ever be checked. */
function jwks(text: string): { keys: object[] } | null {
  if (text === '') return null;
  let set: unknown;
  try {
    set = JSON.parse(text);
  } catch {
    set = null;
  }
  const { keys } = (set ?? {}) as { keys?: unknown };
  if (!Array.isArray(keys) || keys.length === 0)
    throw new Error('must be a JWK set as JSON, {"keys":[...]}, with at least one key');
  return { keys: keys as object[] };
}

export const settings = {
  MODE: {
    says: '`sandbox` opens /dev/tokens and X-Sandbox-Now and makes its own keys; `production` has neither and wants its keys given.',
    usual: 'sandbox',
    read: oneOf('sandbox', 'production'),
  },
  HOST: { says: 'The address to listen on.', usual: '127.0.0.1', read: plain },
  PORT: { says: 'The port to listen on; 0 takes any.', usual: '4000', read: whole(0, 65_535) },
  DATA_DIR: {
    says: 'Where the embedded PostgreSQL, files and sandbox keys are kept.',
    usual: '.sanbixu',
    read: (text: string) => path.resolve(text),
  },
  DATABASE_URL: {
    says: 'A PostgreSQL (15 or later) to use instead of the embedded one; its user owns it and may create roles, or the role sanbixu_app exists and is granted to it. Must be given in production.',
    usual: '',
    read: url('postgres', 'postgresql'),
  },
  DATABASE_DIRECT_URL: {
    says: 'The same database past any connection pooler, for migrations and notices; DATABASE_URL where not given.',
    usual: '',
    read: url('postgres', 'postgresql'),
  },
  DATABASE_PREPARED: {
    says: '`off` behind a pooler that lends sessions for one transaction (PgBouncer, `pool_mode = transaction`): settings then go with each transaction and no statement is named.',
    usual: 'on',
    read: switched,
  },
  DATABASE_FSYNC: {
    says: '`off` makes the embedded PostgreSQL faster and unsafe; for tests.',
    usual: 'on',
    read: switched,
  },
  READ_CONNECTIONS: { says: 'Connections for reading.', usual: '10', read: whole(1, 200) },
  WRITE_CONNECTIONS: {
    says: 'Connections for acts; more than a few only wait for one another at the journal.',
    usual: '5',
    read: whole(1, 200),
  },
  MASTER_KEY: {
    says: 'Wraps the keys of personal data; 32 bytes in base64. Made and kept in DATA_DIR in the sandbox.',
    usual: '',
    read: secret,
  },
  MASTER_KEY_PREVIOUS: {
    says: 'The key that MASTER_KEY replaces, until `npm run rotate-master-key` has wrapped all anew.',
    usual: '',
    read: secret,
  },
  HASHING_KEY: {
    says: 'What hashes and signatures are made from; MASTER_KEY where not given. It stays when the master key is rotated: it must then be the first master key. The database keeps the names of both keys, and a start under others is refused.',
    usual: '',
    read: secret,
  },
  WORKER: {
    says: '`off` where another process works the jobs (handing batches to the bank).',
    usual: 'on',
    read: switched,
  },
  BANK: {
    says: '`files` lays batches in DATA_DIR/bank/out and reads DATA_DIR/bank/in; `simulator` pays nobody and is for the sandbox.',
    usual: 'simulator',
    read: oneOf('simulator', 'files'),
  },
  PAYMENT_CLIENT: {
    says: 'The registered system of the payer, as which batches are handed to the bank.',
    usual: 'payment-exchange',
    read: plain,
  },
  JWT_ISSUER: {
    says: 'Who issues tokens (`iss`). Must be given in production.',
    usual: 'sanbixu-sandbox',
    read: plain,
  },
  JWT_AUDIENCE: { says: 'Whom tokens are for (`aud`).', usual: 'sanbixu', read: plain },
  JWKS_URL: { says: 'Where the issuer publishes its keys.', usual: '', read: url('http', 'https') },
  JWT_KEYS: { says: "The issuer's public keys as a JWK set, instead of JWKS_URL.", usual: '', read: jwks },
  JWKS_STALE_HOURS: {
    says: 'For how many hours tokens of keys already read go on when JWKS_URL cannot be reached; a token of another key is told 503.',
    usual: '24',
    read: whole(0, 720),
  },
  DEMO_SCALE: {
    says: "The sandbox's county at its first start: 1 is three thousand enterprises and a year of their hazards, 0 the offices and forty enterprises alone. `npm start -- --scale 2` says the same.",
    usual: '1',
    read: share(0, 50),
  },
  GRAPHQL_JIT: {
    says: '`on` executes queries by graphql-jit where it is to be trusted; `off` leaves all to graphql-js.',
    usual: 'on',
    read: switched,
  },
  CORS_ORIGINS: {
    says: 'Origins whose pages may ask in a browser, separated by commas (`https://portal.example.gov.cn`); none where not given.',
    usual: '',
    read: origins,
  },
  COMPRESS_BYTES: {
    says: 'From how many characters on an answer of GraphQL is compressed (gzip) for whoever takes it; 0 leaves that to a gateway.',
    usual: '8192',
    read: whole(0, 1 << 30),
  },
  BODY_BYTES_MAX: { says: 'The largest body of a GraphQL request.', usual: '1048576', read: whole(1024, 64 << 20) },
  FILE_BYTES_MAX: { says: 'The largest file.', usual: '20971520', read: whole(1024, 1 << 30) },
  FILES_BYTES_A_DAY: {
    says: 'How many bytes of files one person, or one system without a person, may send in a day.',
    usual: '524288000',
    read: whole(1024, 2 ** 50),
  },
  TOKENS_MAX: { says: 'The most lexical tokens of a document.', usual: '4000', read: whole(100, 100_000) },
  DEPTH_MAX: { says: 'How deep an operation may nest.', usual: '16', read: whole(2, 100) },
  ALIASES_MAX: { says: 'How many aliases an operation may have.', usual: '60', read: whole(0, 10_000) },
  ROOT_FIELDS_MAX: { says: 'How many root fields an operation may have.', usual: '20', read: whole(1, 1000) },
  COST_MAX: {
    says: 'What an operation may cost (`@cost` in the schema).',
    usual: '100000',
    read: whole(100, 100_000_000),
  },
  BATCH_ROWS_MAX: { says: 'How many rows a batch may have.', usual: '1000', read: whole(1, 10_000) },
  IN_FLIGHT_MAX: {
    says: 'How many requests are worked on at once at most, fewer where answers would take too long; as many may wait. The rest are told 503 with Retry-After.',
    usual: '64',
    read: whole(4, 10_000),
  },
  PERSON_SHARE: {
    says: 'How many requests of one person, or of one system without a person, are worked on at once; the rest of theirs wait. One connection at least is always left to others.',
    usual: '6',
    read: whole(1, 200),
  },
  HEAVY_COST: {
    says: 'From which cost on a request is heavy: of these one person has two at once, and all persons together half of the connections.',
    usual: '20000',
    read: whole(100, 100_000_000),
  },
  ANSWER_BYTES_MAX: {
    says: 'The largest answer, and how much may be read for it.',
    usual: '8388608',
    read: whole(65_536, 1 << 30),
  },
  TIMEOUT_SECONDS: {
    says: 'How long is waited for an answer. What only reads is then ended (503 TIMEOUT); an act goes on (503 RETRY_LATER, its key still good).',
    usual: '10',
    read: whole(1, 600),
  },
  STOP_SECONDS: {
    says: 'How long stopping may take: from SIGTERM on, what was read is answered and connections are closed; what is left then is cut.',
    usual: '20',
    read: whole(2, 600),
  },
  STOP_IDLE_SECONDS: {
    says: 'How long of it a kept connection on which nothing is asked stays open, so that who asks on it meanwhile is answered and told that it closes.',
    usual: '2',
    read: whole(0, 60),
  },
  OUTAGE_SECONDS: {
    says: 'After how long without a failure of its kind an outage (database, disk, issuer) is told to be over.',
    usual: '15',
    read: whole(1, 3_600),
  },
  METRICS_PORT: {
    says: 'The port of figures for Prometheus (`GET /metrics`), on METRICS_HOST; 0 offers none.',
    usual: '0',
    read: whole(0, 65_535),
  },
  METRICS_HOST: {
    says: 'The address that METRICS_PORT listens on. Whoever reaches it reads the figures: they name clients and acts, and no person.',
    usual: '127.0.0.1',
    read: plain,
  },
  OTEL_EXPORTER_OTLP_ENDPOINT: {
    says: 'Where operations and their statements are sent as spans (OpenTelemetry, OTLP over HTTP, `/v1/traces` beneath it); empty sends none.',
    usual: '',
    read: url('http', 'https'),
  },
  SLOW_MILLIS: {
    says: 'From how many milliseconds on a statement of reading is logged, with its plan on PostgreSQL 16 and later; 0 logs none.',
    usual: '1000',
    read: whole(0, 600_000),
  },
  LOG_OPERATIONS: {
    says: '`off` leaves out the line for each operation; what is denied, away or unforeseen is logged all the same.',
    usual: 'on',
    read: switched,
  },
  LOG_LEVEL: {
    says: 'From which level on to log.',
    usual: 'info',
    read: oneOf('debug', 'info', 'warn', 'error', 'silent'),
  },
} as const satisfies Record<string, Setting<unknown>>;

export type Config = { readonly [Name in keyof typeof settings]: ReturnType<(typeof settings)[Name]['read']> };

/** What settings were called before. Under its old name a key would silently be taken for missing. */
const renamed: Readonly<Record<string, keyof typeof settings>> = {
  FINDING_KEY: 'HASHING_KEY',
  MASTER_KEY_BEFORE: 'MASTER_KEY_PREVIOUS',
};

/** Reads every setting; all faults are told at once. */
export function configFrom(env: Record<string, string | undefined>): Config {
  const faults: string[] = [];
  const config: Record<string, unknown> = {};
  // What is given empty is not given.
  for (const [name, { read, usual }] of Object.entries(settings) as [string, Setting<unknown>][]) {
    try {
      config[name] = read(env[name] || usual);
    } catch (fault) {
      faults.push(`${name} ${(fault as Error).message}`);
    }
  }
  for (const [before, now] of Object.entries(renamed)) if (env[before]) faults.push(`${before} is called ${now} now`);
  const read = config as Config;
  if (read.MODE === 'production') {
    if (read.BANK === 'simulator') faults.push('BANK is a simulator, which pays nobody; in production it is files');
    if (!read.MASTER_KEY) faults.push('MASTER_KEY is needed in production');
    if (!read.DATABASE_URL && !faults.some((fault) => fault.startsWith('DATABASE_URL ')))
      faults.push('DATABASE_URL is needed in production; the embedded PostgreSQL is for the sandbox');
    // Whoever could issue as the sandbox would be let in: the issuer is named, never taken for granted.
    if (!env.JWT_ISSUER) faults.push('JWT_ISSUER is needed in production');
    const said = faults.some((fault) => /^JW(KS_URL|T_KEYS) /.test(fault));
    if (!read.JWKS_URL && !read.JWT_KEYS && !said) faults.push('JWKS_URL or JWT_KEYS is needed in production');
  }
  if (faults.length > 0) throw new StartFault(`The settings are not right:\n  ${faults.join('\n  ')}`);
  return read;
}

/** How many letters differ, as far as it matters here: a letter more, less, other, or two changed about. */
function distance(one: string, other: string): number {
  const rows = Array.from({ length: one.length + 1 }, (_, i) =>
    Array.from({ length: other.length + 1 }, (__, k) => (i === 0 ? k : k === 0 ? i : 0)),
  );
  for (let i = 1; i <= one.length; i++)
    for (let k = 1; k <= other.length; k++) {
      const same = one[i - 1] === other[k - 1] ? 0 : 1;
      const swapped = i > 1 && k > 1 && one[i - 1] === other[k - 2] && one[i - 2] === other[k - 1];
      const least = Math.min(rows[i - 1]![k]! + 1, rows[i]![k - 1]! + 1, rows[i - 1]![k - 1]! + same);
      rows[i]![k] = swapped ? Math.min(least, rows[i - 2]![k - 2]! + 1) : least;
    }
  return rows[one.length]![other.length]!;
}
const families = /^(DATABASE|MASTER|HASHING|JWT|JWKS|SANBIXU)_/;
/**
 * What looks like a setting and is none: a name that is written wrong would silently leave the usual value. Told, and
 * not refused: a platform puts names of its own into the environment.
 */
export function strangeSettings(env: Record<string, string | undefined>): string[] {
  const known = Object.keys(settings);
  return Object.keys(env)
    .filter((name) => !(name in settings) && !(name in renamed) && name !== 'SANBIXU_TOKEN')
    .flatMap((name) => {
      const near = name.length < 5 ? undefined : known.find((each) => each.length > 5 && distance(each, name) <= 2);
      if (near) return [`${name} is no setting; ${near} is.`];
      return families.test(name) ? [`${name} is no setting; docs/settings.md has all of them.`] : [];
    })
    .sort();
}

/** What `.env.example` holds: every setting with its meaning; those that production must be given are open. */
export function settingsExample(): string {
  const given: Readonly<Record<string, string>> = {
    MODE: 'production',
    DATABASE_URL: 'postgres://sanbixu:password@127.0.0.1:5432/sanbixu',
    MASTER_KEY: '',
    JWT_ISSUER: 'https://login.example.gov.cn',
    JWKS_URL: 'https://login.example.gov.cn/jwks.json',
    BANK: 'files',
  };
  const lines = Object.entries(settings).map(([name, { says, usual }]) =>
    name in given ? `# ${says}\n${name}=${given[name]}` : `# ${says}\n#${name}=${usual}`,
  );
  return `# MASTER_KEY is 32 bytes in base64: openssl rand -base64 32\n\n${lines.join('\n\n')}\n`;
}

/** The settings as docs/settings.md shows them. */
export const settingsTable = (): string =>
  [
    '| setting | usual | meaning |',
    '|---|---|---|',
    ...Object.entries(settings).map(
      ([name, { usual, says }]) => `| \`${name}\` | ${usual === '' ? '' : `\`${usual}\``} | ${says} |`,
    ),
  ].join('\n');

export function dataFolder(config: Config, name: string): string {
  const folder = path.join(config.DATA_DIR, name);
  mkdirSync(folder, { recursive: true });
  return folder;
}
