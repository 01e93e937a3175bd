// The whole suite in parts, each in a process of its own: what a test file loads stays in memory until its process
// ends, and a process
// that has loaded fifty times the service spends its time on that. Named files run in one process, as jest itself
// runs them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const parts = 6;
const args = process.argv.slice(2);
const jest = (more) =>
  spawnSync(process.execPath, ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', ...more], {
    stdio: 'inherit',
  }).status ?? 1;
if (args.some((arg) => !arg.startsWith('-'))) process.exit(jest(args));

const folder = mkdtempSync(path.join(os.tmpdir(), 'sanbixu-report-'));
const asked = args.find((arg) => arg.startsWith('--outputFile='))?.slice('--outputFile='.length);
const flags = args.filter((arg) => arg !== '--json' && !arg.startsWith('--outputFile='));
const counted = [
  'numPassedTests',
  'numFailedTests',
  'numTotalTests',
  'numPassedTestSuites',
  'numFailedTestSuites',
  'numRuntimeErrorTestSuites',
  'numTotalTestSuites',
];
const sum = Object.fromEntries(counted.map((name) => [name, 0]));
let failed = false;
for (let part = 1; part <= parts; part++) {
  const report = path.join(folder, `${part}.json`);
  const status = jest([...flags, `--shard=${part}/${parts}`, '--json', `--outputFile=${report}`]);
  failed ||= status !== 0;
  try {
    const told = JSON.parse(readFileSync(report, 'utf8'));
    for (const name of counted) sum[name] += told[name];
  } catch {
    failed = true;
    sum.numRuntimeErrorTestSuites += 1;
  }
}
rmSync(folder, { recursive: true, force: true });
if (asked) writeFileSync(asked, JSON.stringify({ ...sum, success: !failed }));
console.log(
  `\nAll parts: ${sum.numPassedTests} tests passed, ${sum.numFailedTests} failed, in ${sum.numTotalTestSuites} files.`,
);
process.exit(failed ? 1 : 0);
