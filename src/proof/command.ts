import { parseArgs } from 'node:util';
import type pg from 'pg';
import { configFrom, type Config } from '../server/config.js';
import { connection as connectionTo } from '../server/connections.js';
import { addressOf, type Address } from '../server/database.js';
import { hasCluster } from '../server/embedded.js';
import { endAtStart } from '../server/start-fault.js';

/** What a command cannot go on without: told in one sentence, without a stack. */
class Lacking extends Error {}

/**
 * Runs a command beside the service or without it: with `--help` it tells what it does, and without a register it says
 * so. A PostgreSQL that it started is stopped, whatever happens.
 */
export async function runCommand(
  help: string,
  work: (config: Config, address: Address, client: pg.Client, given: readonly string[]) => Promise<void>,
  connection: { readonly options: string },
): Promise<void> {
  await runAny(help, async (config, given) => {
    if (!config.DATABASE_URL && !hasCluster(config.DATA_DIR))
      throw new Lacking(`There is no register in DATA_DIR (${config.DATA_DIR}), and DATABASE_URL names none.`);
    await withRegister(config, connection, (...found) => work(...found, given));
  });
}

/** Runs a command on a database that nothing is in yet. */
export const runOnEmpty = (
  help: string,
  work: (config: Config, url: string, given: readonly string[]) => Promise<void>,
): Promise<void> =>
  runAny(help, async (config, given) => {
    const url = config.DATABASE_DIRECT_URL ?? config.DATABASE_URL;
    if (!url) throw new Lacking('DATABASE_URL must name an empty database.');
    await work(config, url, given);
  });

async function runAny(help: string, work: (config: Config, given: readonly string[]) => Promise<void>): Promise<void> {
  try {
    const options = { help: { type: 'boolean', short: 'h' } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    if (values.help) {
      console.log(help);
      return;
    }
    await work(configFrom(process.env), positionals);
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    if (!(error instanceof Lacking) && !code?.startsWith('ERR_PARSE_ARGS')) endAtStart(error);
    console.error(message);
    process.exitCode = 2;
  }
}

async function withRegister(
  config: Config,
  { options }: { readonly options: string },
  work: (config: Config, address: Address, client: pg.Client) => Promise<void>,
): Promise<void> {
  const { address, release } = await addressOf(config);
  try {
    const owner = connectionTo(address);
    const client = connectionTo({ ...address, options });
    await owner.connect();
    try {
      const {
        rows: [made],
      } = await owner.query<{ made: boolean }>(
        `select to_regclass('public.journal_head') is not null and to_regrole('sanbixu_app') is not null as made`,
      );
      if (!made!.made)
        throw new Lacking('The database has no register in it: the service has never been started on it.');
    } finally {
      await owner.end();
    }
    await client.connect();
    try {
      await work(config, address, client);
    } finally {
      await client.end();
    }
  } finally {
    await release();
  }
}
