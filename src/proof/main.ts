// Proves the ledger: `npm run verify-ledger`. Prints each check and a signed statement; ends with 1 where anything is wrong.
import 'reflect-metadata';
import pg from 'pg';
import type { Office } from '../access/office.js';
import { Vault } from '../access/personal.js';
import { Plans } from '../access/reading/plans.js';
import { configFrom } from '../server/config.js';
import { masterKey } from '../server/credentials.js';
import { addressOf, dataSource } from '../server/database.js';
import { proveLedger } from './ledger.js';

const config = configFrom(process.env), { address, release } = await addressOf(config);
const client = new pg.Client({ ...address, options: '-c timezone=UTC -c datestyle=ISO -c role=sanbixu_app' });
await client.connect();
const db = dataSource(address, '-c timezone=UTC');
await db.initialize();
try {
  const office = { plans: new Plans(db), vault: new Vault(masterKey(config), config.FINDING_KEY ?? undefined, config.MASTER_KEY_BEFORE) } as Office;
  const { proven, statement } = await proveLedger(office, client), faults = proven.flatMap((each) => each.faults).length;
  for (const { check, faults: found } of proven) console.log(`${found.length === 0 ? 'ok   ' : 'FAULT'} ${check}${found.length === 0 ? '' : `\n      ${found.join('\n      ')}`}`);
  console.log(`\n${JSON.stringify(statement, null, 2)}\n\nkey ${JSON.stringify(await office.vault.signer.publicKey())}\n\n${await office.vault.signer.sign('sanbixu-ledger+jws', statement)}\n\n${faults === 0 ? 'The ledger is right.' : `${faults} faults.`}`);
  process.exitCode = faults === 0 ? 0 : 1;
} finally {
  await db.destroy();
  await client.end();
  await release();
}
