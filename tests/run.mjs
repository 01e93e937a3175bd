// The whole suite: first, one after the other, what measures how long something takes; then the rest on two
// processors. What a test file loads stays in memory until its process ends: one that has grown is replaced by a new
// one after the file. Named files run in one process, as jest itself runs them.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Of these a bound in milliseconds is part of what they say: nothing runs beside them. */
const measured = [
  'tests/attack',
  'tests/contract/cost',
  'tests/demo/county',
  'tests/http/outage',
  'tests/http/overload',
  'tests/import/import',
  'tests/reporting/coverage',
];
const workers = Math.min(2, os.availableParallelism());
const parts = [
  ['--runInBand', ...measured],
  // The first of these folders is no test: `--testPathIgnorePatterns` takes all that follow it up to the next flag.
  [
    `--maxWorkers=${workers}`,
    '--workerIdleMemoryLimit=1200MB',
    '--testPathIgnorePatterns',
    '/node_modules/',
    ...measured,
  ],
];
const args = process.argv.slice(2);
const jest = (more) =>
  spawnSync(process.execPath, ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', ...more], {
    stdio: 'inherit',
  }).status ?? 1;
if (args.some((arg) => !arg.startsWith('-'))) process.exit(jest(args));

const folder = mkdtempSync(path.join(os.tmpdir(), 'sanbixu-report-'));
// Each law leaves what it counted here (tests/support/counts.ts).
const lawsFolder = path.join(folder, 'laws');
mkdirSync(lawsFolder);
process.env.LAWS_COUNTED = lawsFolder;
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
const times = [];
const passed = new Set();
let failed = false;
for (const [part, chosen] of parts.entries()) {
  const report = path.join(folder, `${part}.json`);
  const status = jest([...flags, '--json', `--outputFile=${report}`, ...chosen]);
  failed ||= status !== 0;
  try {
    const told = JSON.parse(readFileSync(report, 'utf8'));
    for (const name of counted) sum[name] += told[name];
    for (const { name, startTime, endTime, assertionResults } of told.testResults) {
      const file = path.relative('.', name);
      times.push([Math.round((endTime - startTime) / 1_000), file]);
      for (const { title, status } of assertionResults) if (status === 'passed') passed.add(`${file} ${title}`);
    }
  } catch {
    failed = true;
    sum.numRuntimeErrorTestSuites += 1;
  }
}
const laws = Object.assign(
  {},
  ...readdirSync(lawsFolder).map((name) => JSON.parse(readFileSync(path.join(lawsFolder, name), 'utf8'))),
);
rmSync(folder, { recursive: true, force: true });
// docs/coverage.md calls a mechanism done only beside a story, and the story ran.
for (const [, story, title] of readFileSync('docs/coverage.md', 'utf8').matchAll(
  /\| done \|.*`(tests\/.+?\.test\.ts)` "(.+?)"/g,
)) {
  if (passed.has(`${story} ${title}`)) continue;
  console.log(`FAILED: docs/coverage.md calls done what this story shows, and it did not pass: ${story} "${title}"`);
  failed = true;
  sum.numFailedTests += 1;
}
// What all the laws looked at; one that did not count did not run to its end.
const uncounted = [];
const n = (name) => laws[name] ?? (uncounted.push(name), '?');
const line = [
  `${n('acts')} acts, ${n('fields')} fields, ${n('values')} values given, ${n('nouns')} nouns, ${n('lifecycles')} lifecycles`,
  `${n('columns')} columns × ${n('people')} people, ${n('rootFields')} root fields × ${n('roles')} roles`,
  `walks ${n('walkedNouns')} nouns ${n('walkedStages')} stages ${n('turns')} turns ${n('compared')} abilities`,
];
if (uncounted.length > 0) {
  console.log(`FAILED: no law counted ${uncounted.join(', ')}`);
  failed = true;
  sum.numFailedTests += 1;
}
if (asked) writeFileSync(asked, JSON.stringify({ ...sum, success: !failed }));
const slowest = times.sort(([one], [other]) => other - one).slice(0, 15);
console.log(`\nThe slowest files: ${slowest.map(([seconds, name]) => `${name} ${seconds} s`).join(', ')}`);
console.log(`laws: ${line.join(', ')}`);
console.log(
  `All parts: ${sum.numPassedTests} tests passed, ${sum.numFailedTests} failed, in ${sum.numTotalTestSuites} files.`,
);
process.exit(failed ? 1 : 0);
