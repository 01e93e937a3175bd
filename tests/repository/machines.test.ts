import { expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { settings } from '../../src/server/config.js';

// What machines are told of the service: units and a compose file. They name settings that there are, start what
// `npm start` starts, and give it the time that stopping takes.
const folder = 'docs/machines';
const text = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');
const units = readdirSync(folder).filter((name) => /\.(service|timer)$/.test(name));
/** What is PostgreSQL's own, Node's, or of whoever starts it. */
const others = /^(POSTGRES_\w+|DATABASE_PASSWORD|NODE_ENV)$/;

test('they name settings that there are', () => {
  const named = [
    ...units
      .flatMap((name) => text(name).match(/^Environment=.*$/gm) ?? [])
      .flatMap((line) => line.match(/\b[A-Z_]+(?==)/g)!),
    ...[...text('compose.yml').matchAll(/^ {6}([A-Z_]+):|\$\{(\w+)/gm)].map(([, own, given]) => own ?? given!),
  ];
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !(name in settings) && !others.test(name))).toEqual([]);
});

test('they start what is started elsewhere, and wait for its end', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const [, started] = /exec (node .*)$/.exec(scripts.start!)!;
  expect(text('sanbixu.service')).toContain(`ExecStart=/usr/bin/${started}\n`);
  expect(scripts.backup).toContain('dist/proof/backup.js');
  expect(text('sanbixu-backup.service')).toContain('dist/proof/backup.js');
  const most = Number(settings.STOP_SECONDS.usual);
  expect(Number(/TimeoutStopSec=(\d+)/.exec(text('sanbixu.service'))![1])).toBeGreaterThan(most);
  expect(Number(/stop_grace_period: (\d+)s/.exec(text('compose.yml'))![1])).toBeGreaterThan(most);
});

test('systemd reads the units without a word', () => {
  // As they would stand on a machine where the service is: here it is in this folder.
  const place = mkdtempSync(path.join(os.tmpdir(), 'sanbixu-units-'));
  try {
    const files = units.map((name) => {
      const here = text(name).replaceAll('/usr/bin/node', process.execPath).replaceAll('/opt/sanbixu', process.cwd());
      writeFileSync(path.join(place, name), here);
      return path.join(place, name);
    });
    const { status, stdout, stderr, error } = spawnSync('systemd-analyze', ['verify', ...files], { encoding: 'utf8' });
    if (error) console.log('systemd-analyze is not installed: the units are not read by it.');
    else expect([status, stdout + stderr]).toEqual([0, '']);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
});
