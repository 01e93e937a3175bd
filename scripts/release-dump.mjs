// Keeps what a release leaves behind: `npm run release:dump [-- FOLDER]`, once for each release, on the commit that is
// tagged (FOLDER is a built copy of it; this folder where none is named). Starts its sandbox at scale 0 on Debian's
// PostgreSQL, does a few acts over HTTP, and writes into tests/upgrade/ the dump, its SDL, and the keys and acts that
// belong to it. tests/upgrade/upgrade.test.ts starts today's code over each.
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const here = fileURLToPath(new URL('..', import.meta.url));
const release = path.resolve(process.argv[2] ?? here);
const { version } = JSON.parse(readFileSync(path.join(release, 'package.json'), 'utf8'));
const kept = (ending) => path.join(here, 'tests', 'upgrade', `${version}.${ending}`);

function programsOf() {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root) : [];
  const newest = versions
    .filter((each) => existsSync(path.join(root, each, 'bin', 'pg_dump')))
    .sort((a, b) => b - a)[0];
  if (newest === undefined) throw new Error("Debian's PostgreSQL is needed: apt-get install postgresql");
  return path.join(root, newest, 'bin');
}
/** Root may not run PostgreSQL; `postgres` may. */
function accountOf() {
  if (process.getuid?.() !== 0) return {};
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((each) => each.startsWith('postgres:'));
  const [, , uid, gid] = line.split(':').map(Number);
  return { uid, gid };
}
function must(program, args, options) {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 30, ...options });
  if (status !== 0) throw new Error(`${path.basename(program)} ended with ${status}: ${stderr}`);
  return stdout;
}

/** An identity number of nobody, with its check character. */
function identity(first) {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((all, weight, i) => all + weight * Number(first[i]), 0);
  return first + '10X98765432'[sum % 11];
}

/**
 * Begun and left: a key that has been used, an order that waits for its second officer, personal data under a key of
 * their own.
 */
async function act(address) {
  const people = await (await fetch(`${address}/dev/tokens`)).json();
  const acts = [];
  const send = async (who, name, input, selection) => {
    const { token } = people.find(({ subject }) => subject === who);
    const query = `mutation($input: ${name[0].toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${selection} } }`;
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables: { input } }),
    });
    const answer = await response.json();
    const done = answer.data?.[name];
    if (!done || done.refusals.length > 0) throw new Error(`${name}: ${JSON.stringify(answer)}`);
    acts.push({ who, name, query, input, change: done.change });
    return done;
  };
  const change =
    'refusals { code } change { position version type action entry { id ... on RegisterEntry { version } } }';
  const now = Date.now();
  const at = (milliseconds) => new Date(now + milliseconds).toISOString();
  const { change: reported } = await send(
    'township-100',
    'reportHazard',
    {
      idempotencyKey: 'kept-report',
      region: '500238100205',
      sector: 'CONSTRUCTION',
      source: 'TOWNSHIP',
      category: 'OBJECT',
      description: '脚手架连墙件缺失',
      location: '三号楼',
      foundAt: at(-3_600_000),
    },
    change,
  );
  const { id } = reported.entry;
  await send('head', 'gradeHazard', { idempotencyKey: 'kept-grade', id, expectedVersion: 1, grade: 'GENERAL' }, change);
  const order = { idempotencyKey: 'kept-order', id, expectedVersion: 2, deadline: at(10 * 86_400_000) };
  const { change: proposed } = await send('officer-1', 'orderRectification', order, change);
  if (proposed.type !== 'Proposal') throw new Error('The order waits for nobody.');
  const { change: household } = await send(
    'township-100',
    'registerHousehold',
    {
      idempotencyKey: 'kept-household',
      region: '500238100205',
      address: '城厢镇城北村1组12号',
      dwellings: [],
      members: [
        { personName: '欧阳演示', idNumber: identity('50029919900101012'), kinship: 'HEAD', phone: '13800000000' },
      ],
    },
    change,
  );
  return { at: at(3_600_000), acts, proposal: proposed.entry, household: household.entry };
}

/** Every table and how many rows it has; those of figures are folded as time goes. */
async function counted(run) {
  const names =
    run(`select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'
    and table_name !~ '_figures(_delta)?$' order by 1`);
  return Object.fromEntries(names.map((name) => [name, Number(run(`select count(*) from "${name}"`)[0])]));
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'sanbixu-release-'));
const account = accountOf();
const bin = programsOf();
chmodSync(folder, 0o755);
if (account.uid !== undefined) chownSync(folder, account.uid, account.gid);
const data = path.join(folder, 'cluster');
const as = { ...account, cwd: folder };
must(
  path.join(bin, 'initdb'),
  ['-D', data, '-U', 'sanbixu', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '-N'],
  as,
);
const postgres = spawn(
  path.join(bin, 'postgres'),
  ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'fsync=off'],
  { ...as, stdio: 'ignore' },
);
const connecting = ['-h', folder, '-U', 'sanbixu', '-d', 'postgres'];
const run = (sql) =>
  must(path.join(bin, 'psql'), [...connecting, '-XAtc', sql])
    .split('\n')
    .filter(Boolean);
let server = null;
const gone = async (child, signal) => {
  if (child === null || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((done) => {
    child.once('exit', done);
  });
  child.kill(signal);
  await ended;
};
try {
  for (let i = 0; ; i++) {
    try {
      run('select 1');
      break;
    } catch (error) {
      if (i > 100) throw error;
      await sleep(100);
    }
  }
  server = spawn(process.execPath, ['dist/main.js'], {
    cwd: release,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: `postgresql://sanbixu@localhost/postgres?host=${encodeURIComponent(folder)}`,
      DATA_DIR: path.join(folder, 'data'),
      DEMO_SCALE: '0',
      PORT: '0',
      WORKER: 'off',
      LOG_LEVEL: 'warn',
    },
  });
  const address = await new Promise((done, failed) => {
    server.stdout.on('data', (bytes) => {
      const found = /Serving at (http:\S+)\/graphql/.exec(bytes);
      if (found) done(found[1]);
    });
    server.on('exit', (code) => {
      failed(new Error(`The release ended with ${code}.`));
    });
  });
  const done = await act(address);
  await gone(server, 'SIGTERM');
  // As statements, so that any client restores it; without the lines that only psql reads.
  const dump = must(path.join(bin, 'pg_dump'), [...connecting, '--no-owner', '--inserts', '--rows-per-insert=500'])
    .split('\n')
    .filter((line) => !/^\\(un)?restrict /.test(line))
    .join('\n');
  const masterKey = readFileSync(path.join(folder, 'data', 'keys', 'master.key'), 'utf8');
  writeFileSync(kept('sql.gz'), gzipSync(dump, { level: 9 }));
  writeFileSync(
    kept('graphql.gz'),
    gzipSync(readFileSync(path.join(release, 'schema', 'schema.graphql')), { level: 9 }),
  );
  writeFileSync(kept('json'), `${JSON.stringify({ masterKey, ...done, rows: await counted(run) }, null, 2)}\n`);
  console.log(`Kept ${version}: ${kept('sql.gz')}, ${Math.round(gzipSync(dump, { level: 9 }).length / 1024)} KB.`);
} finally {
  await gone(server, 'SIGTERM');
  await gone(postgres, 'SIGINT');
  rmSync(folder, { recursive: true, force: true });
}
