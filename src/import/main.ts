// Enters a ledger that an office keeps as CSV or a workbook: `npm run import -- enterprises FILE`. A client like
// any other.
import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import { sandboxToken, serviceAt } from './client.js';
import { digestOf, importEnterprises, keptFile, rejectedRows, type Import } from './enterprises.js';
import { LedgerFault, rejectsFile, type Language, type Treatment } from './findings.js';
import { ledgerIn } from './ledger.js';
import type { Mapping } from './mapping.js';
import { importRoster } from './rosters.js';

const usage: Readonly<Record<Language, string>> = {
  zh: `npm run import -- enterprises 台账.csv|xlsx [选项]
  --url 地址        服务地址（http://127.0.0.1:4000）
  --token 令牌      访问令牌；也可用环境变量 SANBIXU_TOKEN
  --as 人员         沙箱中以谁的身份（officer-1）
  --mapping 文件    表头与字段、用词的对应表（data/import/enterprises.json）
  --sheet 名称      多张工作表带表头时，读哪一张
  --update          已在册且有不同的，按台账变更（依据为台账文件名）
  --rejects 文件    未按原样录入的逐项写在这里（台账.csv.rejects.csv）
  --check           只判不入
  --lang zh|en      说明所用的语言（zh）
样例台账：data/import/sample.csv
npm run import -- relief 花名册.xlsx --programme 救助项目编号 [选项]
  救助花名册，一村一表、一户一行；--mapping 默认为 data/import/relief.json，--as 默认为 township-100`,
  en: `npm run import -- enterprises LEDGER.csv|xlsx [options]
  --url ADDRESS      the service (http://127.0.0.1:4000)
  --token TOKEN      a bearer token; or SANBIXU_TOKEN in the environment
  --as SUBJECT       in the sandbox, whom to be (officer-1)
  --mapping FILE     which header is which field, and other words for values (data/import/enterprises.json)
  --sheet NAME       which sheet to read, where more than one has headers
  --update           amend what is registered already and differs (on the basis of the file)
  --rejects FILE     where all that was not entered as it stands is told (LEDGER.csv.rejects.csv)
  --check            judge the whole file and enter nothing
  --lang zh|en       the language of what is told (zh)
A sample ledger: data/import/sample.csv
npm run import -- relief ROSTER.xlsx --programme NUMBER [options]
  a roster of claims, a sheet for each village and a row for each household; --mapping is data/import/relief.json and
  --as is township-100 where neither is given`,
};

const {
  values,
  positionals: [what, file],
} = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string', default: 'http://127.0.0.1:4000' },
    token: { type: 'string' },
    as: { type: 'string' },
    programme: { type: 'string' },
    mapping: { type: 'string' },
    sheet: { type: 'string' },
    update: { type: 'boolean', default: false },
    rejects: { type: 'string' },
    check: { type: 'boolean', default: false },
    lang: { type: 'string', default: 'zh' },
    help: { type: 'boolean', default: false },
  },
});
const language: Language = values.lang === 'en' ? 'en' : 'zh';
const rosters = what === 'relief' && values.programme !== undefined;
if (values.help || (what !== 'enterprises' && !rosters) || file === undefined) {
  console.log(values.help ? `${usage.zh}\n\n${usage.en}` : usage[language]);
  process.exit(values.help ? 0 : 2);
}

const rowsJudged: Readonly<Record<Language, (rows: number, seconds: string, faults: number) => string>> = {
  zh: (rows, seconds, faults) => `已判 ${rows} 行，用时 ${seconds} 秒；${faults} 行不能录入。`,
  en: (rows, seconds, faults) => `${rows} rows judged in ${seconds} s; ${faults} cannot be entered.`,
};
const format: Readonly<Record<Language, string>> = {
  zh: '{bar} {percentage}% | {value}／{total} 行 | {duration_formatted}',
  en: '{bar} {percentage}% | {value} of {total} rows | {duration_formatted}',
};

function summary(done: Import, seconds: number, rejects: string): string {
  const cells = (outcome: Treatment) => done.findings.filter((each) => each.outcome === outcome).length;
  const rate = Math.round(done.read / seconds);
  const { read, accepted, replayed, unchanged, amended } = done;
  const rejected = rejectedRows(done.findings);
  const [mended, left, unread] = [cells('MENDED'), cells('LEFT_OUT'), cells('NOT_READ')];
  const told = {
    zh: `导入：读取 ${read} 行，录入 ${accepted}（其中先前已录入 ${replayed}），未变 ${unchanged}，变更 ${amended}，拒绝 ${rejected} 行，未录入 ${left} 项，规范 ${mended} 项，未读取 ${unread} 处；${seconds.toFixed(1)} 秒，每秒 ${rate} 行；${rejects}`,
    en: `IMPORT read ${read}, accepted ${accepted} (${replayed} of them before), unchanged ${unchanged}, amended ${amended}, rejected ${rejected} rows, left out ${left} cells, mended ${mended}, not read ${unread}; ${seconds.toFixed(1)} s, ${rate} rows/s; ${rejects}`,
  };
  return told[language];
}

try {
  const begun = Date.now();
  const bytes = readFileSync(file);
  const words = readFileSync(values.mapping ?? new URL(`../../data/import/${what}.json`, import.meta.url), 'utf8');
  const ledger = await ledgerIn(bytes);
  const service = serviceAt(
    values.url,
    values.token ??
      process.env.SANBIXU_TOKEN ??
      (await sandboxToken(values.url, values.as ?? (rosters ? 'township-100' : 'officer-1'))),
    language,
  );
  const bar = new SingleBar({
    format: format[language],
    noTTYOutput: true,
    notTTYSchedule: 5_000,
    hideCursor: true,
    gracefulExit: false,
  });
  let shown = false;
  const progress = (n: number, of: number): void => {
    if (!shown) {
      bar.start(of, n);
      shown = true;
    }
    bar.update(n);
  };
  const common = { ledger, mapping: JSON.parse(words) as Mapping, service, digest: digestOf(bytes, words), progress };
  const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const sentFile = { name: path.basename(file), type: /\.xlsx$/i.test(file) ? workbook : 'text/csv', bytes };
  const done = await (rosters
    ? importRoster({ ...common, file: sentFile, programme: values.programme!, dryRun: values.check })
    : importEnterprises({
        ...common,
        stateFile: `${file}.import.jsonl`,
        language,
        sheet: values.sheet ?? null,
        updateBasis: values.update ? `企业台账 ${path.basename(file)}` : null,
        dryRun: values.check,
        validated: (rows, faults) => {
          console.log(rowsJudged[language](rows, ((Date.now() - begun) / 1000).toFixed(1), faults));
        },
      }));
  if (shown) bar.stop();
  const rejects = values.rejects ?? `${file}.rejects.csv`;
  keptFile(rejects, rejectsFile(done.findings, language));
  console.log(summary(done, (Date.now() - begun) / 1000, rejects));
} catch (error) {
  console.error(
    error instanceof LedgerFault ? error.says[language] : error instanceof Error ? error.message : String(error),
  );
  process.exit(1);
}
