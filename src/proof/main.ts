// Proves the register: `npm run verify-ledger`. Prints each check and a signed statement; ends with 1 where anything
// is wrong.
import 'reflect-metadata';
import type { Services } from '../access/services.js';
import { Vault } from '../access/privacy/personal.js';
import { Plans } from '../access/reading/plans.js';
import { tablesOf } from '../access/reading/tables.js';
import { nouns } from '../rooms.js';
import { masterKey } from '../server/credentials.js';
import { dataSource, withOwner } from '../server/database.js';
import { assureKeys } from '../server/keys.js';
import { runCommand } from './command.js';
import { proveLedger } from './ledger.js';

const help = `npm run verify-ledger

Proves the register in DATABASE_URL, or in DATA_DIR: of every noun the chain of its versions, that its table stands as it was last written, and
that the journal knows each version; of relief the postings, balances, claims, payouts and batches. Prints each check and a signed statement.
Ends with 0 where all is right, with 1 where anything is wrong (each fault is named by its entry), with 2 where there is nothing to prove.`;

await runCommand(
  help,
  async (config, address, client) => {
    const db = dataSource(address, '-c timezone=UTC');
    await db.initialize();
    try {
      const vault = new Vault(masterKey(config), config.HASHING_KEY ?? undefined, config.MASTER_KEY_PREVIOUS);
      // Under another key what is sealed would read as tampered with, and the statement would be signed by a stranger.
      await withOwner(address, (owner) => assureKeys(owner, { vault, tableOf: tablesOf(db) }));
      const services = {
        plans: new Plans(db),
        vault,
        nouns: new Map(nouns.map((noun) => [noun.entity.name, noun])),
      } as Pick<Services, 'plans' | 'vault' | 'nouns'>;
      const { proven, statement } = await proveLedger(services, client);
      const faults = proven.flatMap((each) => each.faults).length;
      for (const { check, faults: found } of proven)
        console.log(
          `${found.length === 0 ? 'ok   ' : 'FAULT'} ${check}${found.length === 0 ? '' : `\n      ${found.join('\n      ')}`}`,
        );
      console.log(`\n${JSON.stringify(statement, null, 2)}\n\nkey ${JSON.stringify(await vault.signer.publicKey())}\n`);
      console.log(
        `${await vault.signer.sign('sanbixu-ledger+jws', statement)}\n\n${faults === 0 ? 'The register is right.' : `${faults} faults.`}`,
      );
      process.exitCode = faults === 0 ? 0 : 1;
    } finally {
      await db.destroy();
    }
  },
  { options: '-c timezone=UTC -c datestyle=ISO -c role=sanbixu_app' },
);
