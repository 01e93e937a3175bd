import type { GraphQLSchema } from 'graphql';
import type pg from 'pg';
import { signingOf } from '../access/model/noun.js';
import { openWorkOf } from '../access/model/open-work.js';
import { answersOf, type Services } from '../access/services.js';
import { Vault } from '../access/privacy/personal.js';
import { Plans } from '../access/reading/plans.js';
import { Statements } from '../access/reading/statements.js';
import { CallerDirectory } from '../access/rights/caller-directory.js';
import { LawBook } from '../access/rights/law-book.js';
import { inputsOf } from '../access/acting/input-texts.js';
import { lawInForce } from '../law/law.book.js';
import { callers } from '../organisation/organisation.callers.js';
import { nouns } from '../rooms.js';
import { withAgreements } from '../sharing/agreement/agreement.callers.js';
import type { Config } from './config.js';
import { masterKey } from './credentials.js';
import { migrate, open, withOwner, type Address, type Database } from './database.js';
import { migrateJobs } from './jobs.js';
import { assureKeys } from './keys.js';
import type { Outages } from './outages.js';
import { StartFault } from './start-fault.js';

/** Who is told of acts, and of statements that took long. */
export interface Told {
  readonly acted: NonNullable<Services['acted']>;
  readonly slow: (text: string, millis: number, reads: pg.Pool) => void;
}

/** All that is done before serving, in this server's turn: tables, keys, and what every register stands on. */
export async function prepared(
  config: Config,
  schema: GraphQLSchema,
  address: Address,
  direct: Address,
  outages: Outages,
  prepare: (services: Services, direct: Address) => Promise<void>,
  { acted, slow }: Told,
): Promise<{ readonly services: Services; readonly database: Database }> {
  await migrate(direct);
  await migrateJobs(direct);
  const database = await open(config, address, direct, (error) => {
    outages.tell('DATABASE_AWAY', error);
  });
  try {
    const { reads, writes, rights } = database;
    const callerDirectory = new CallerDirectory(rights, withAgreements(callers));
    const lawBook = new LawBook(rights, lawInForce);
    const vault = new Vault(masterKey(config), config.HASHING_KEY ?? undefined, config.MASTER_KEY_PREVIOUS);
    const plans = new Plans(database.db);
    const services: Services = {
      inputs: inputsOf(schema),
      nouns: new Map(nouns.map((noun) => [noun.entity.name, noun])),
      signing: signingOf(nouns),
      plans,
      statements: new Statements(config.DATABASE_PREPARED, config.SLOW_MILLIS, (text, millis) => {
        slow(text, millis, database.reads);
      }),
      reads,
      writes,
      prepared: config.DATABASE_PREPARED,
      vault,
      callerDirectory,
      law: () => lawBook.law(),
      forget: () => {
        callerDirectory.forget();
        lawBook.forget();
      },
      answerTo: answersOf(nouns, { openWork: openWorkOf(nouns, (noun) => plans.tableOf(noun)) }),
      acted,
      batchMax: config.BATCH_ROWS_MAX,
    };
    await withOwner(direct, (owner) => assureOne(owner, reads));
    await withOwner(direct, (owner) => assureKeys(owner, { vault, tableOf: (noun) => services.plans.tableOf(noun) }));
    await prepare(services, direct);
    return { services, database };
  } catch (error) {
    await database.close();
    throw error;
  }
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
