// Prints the shelf other systems read: `npm run schema`.
import 'reflect-metadata';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { schemaOf } from './api/schema.js';
import { nouns, resolvers } from './rooms.js';
import { connection } from './server/connections.js';
import { migrate } from './server/database.js';
import { embedded } from './server/embedded.js';
import { openPaths } from './server/visitors.js';
import {
  printedAccess,
  printedCatalogue,
  printedDatabase,
  printedLifecycles,
  printedNames,
  printedRefusals,
  printedSchema,
} from './server/artefacts.js';

const folder = mkdtempSync(path.join(os.tmpdir(), 'sanbixu-print-'));
chmodSync(folder, 0o755);
const cluster = await embedded(folder, { fsync: false, log: () => {} });
try {
  const address = { ...cluster.connection, database: 'postgres' };
  await migrate(address);
  const client = connection(address);
  await client.connect();
  const schema = schemaOf(nouns, resolvers);
  const shelf = {
    'schema.graphql': printedSchema(schema),
    'lifecycles.md': printedLifecycles(nouns),
    'access.md': printedAccess(nouns, openPaths, schema),
    'catalogue.tsv': printedCatalogue(nouns, schema),
    'refusals.md': printedRefusals(nouns),
    'database.sql': await printedDatabase(client),
  };
  await client.end();
  for (const [name, text] of Object.entries(shelf)) writeFileSync(new URL(`../schema/${name}`, import.meta.url), text);
  writeFileSync(new URL('../src/kernel/names.ts', import.meta.url), printedNames(nouns));
} finally {
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
}
