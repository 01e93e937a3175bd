// Enters a ledger that an office keeps as CSV or a workbook: `npm run import -- enterprises FILE`. A client like any other.
import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import { sandboxToken, serviceAt } from './client.js';
import { digestOf, importEnterprises } from './enterprises.js';
import { ledgerIn } from './ledger.js';
import type { Mapping } from './mapping.js';

const usage = `npm run import -- enterprises FILE.csv|xlsx [options]
  --url ADDRESS      the service (http://127.0.0.1:4000)
  --token TOKEN      a bearer token; or SANBIXU_TOKEN in the environment
  --as SUBJECT       in the sandbox, whom to be (officer-1)
  --mapping FILE     which header is which field (data/import/enterprises.json)
  --rejects FILE     where refused and mended cells are told (FILE.rejects.csv)
  --check            judge the whole file and enter nothing`;

const { values, positionals: [what, file] } = parseArgs({
  allowPositionals: true,
  options: { url: { type: 'string', default: 'http://127.0.0.1:4000' }, token: { type: 'string' }, as: { type: 'string', default: 'officer-1' }, mapping: { type: 'string' }, rejects: { type: 'string' }, check: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
});
if (values.help || what !== 'enterprises' || file === undefined) { console.log(usage); process.exit(values.help ? 0 : 2); }

const quoted = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
try {
  const begun = Date.now(), bytes = readFileSync(file), words = readFileSync(values.mapping ?? new URL('../../data/import/enterprises.json', import.meta.url), 'utf8');
  const service = serviceAt(values.url, values.token ?? process.env.SANBIXU_TOKEN ?? (await sandboxToken(values.url, values.as)));
  const bar = new SingleBar({ format: '{bar} {percentage}% | {value} of {total} rows | {duration_formatted}', noTTYOutput: true, notTTYSchedule: 5_000, hideCursor: true, gracefulExit: false });
  let shown = false;
  const done = await importEnterprises({
    ledger: await ledgerIn(bytes), mapping: JSON.parse(words) as Mapping, service, digest: digestOf(bytes, words), stateFile: `${file}.import.jsonl`, dryRun: values.check,
    validated: (rows, faults) => { console.log(`${rows} rows judged in ${((Date.now() - begun) / 1000).toFixed(1)} s; ${faults} cannot be entered.`); },
    progress: (n, of) => { if (!shown) { bar.start(of, n); shown = true; } bar.update(n); },
  });
  if (shown) bar.stop();
  const rejects = values.rejects ?? `${file}.rejects.csv`, lines = [...done.rejects.map((each) => ({ ...each, outcome: '拒绝 rejected' })), ...done.notes.map((each) => ({ ...each, code: 'MENDED', outcome: '已规范 mended' }))].sort((a, b) => a.line - b.line);
  // With the mark that the office's spreadsheet wants in order to read UTF-8.
  writeFileSync(rejects, `\ufeff行 line,列 column,值 value,原因 reason,代码 code,处理 outcome\r\n${lines.map(({ line, column, value, reason, code, outcome }) => [String(line), column, value, reason, code, outcome].map(quoted).join(',')).join('\r\n')}\r\n`);
  const seconds = (Date.now() - begun) / 1000;
  console.log(`IMPORT read ${done.read}, accepted ${done.accepted} (${done.replayed} of them before), unchanged ${done.unchanged}, rejected ${new Set(done.rejects.map(({ line }) => line)).size} rows, mended ${done.notes.length} cells; ${seconds.toFixed(1)} s, ${Math.round(done.read / seconds)} rows/s; ${rejects}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
