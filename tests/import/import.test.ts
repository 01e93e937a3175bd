import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { world, type World } from '../support/world.js';
import { entered, header, ledger, type Seeded } from './ledgers.js';

const rows = Number(process.env.IMPORT_ROWS ?? 40_000);
const seed = Number(process.env.SEED ?? 20261124);
const folder = mkdtempSync(path.join(os.tmpdir(), 'sanbixu-import-'));
let w: World;
let server: ChildProcess;
let address: string;
let places: { township: string; village: string }[];
beforeAll(async () => {
  w = await world();
  const { rows: found } = await w.sql.query<{ township: string; village: string }>(
    `select t.name as township, v.name as village from region v join region t on t.code = v.parent_code where v.level = 'VILLAGE' and left(v.code, 6) = '500238' order by v.code`,
  );
  places = found;
  // The service in a process of its own, as it would be.
  const port = 4900 + (process.pid % 90);
  address = `http://127.0.0.1:${port}`;
  server = spawn(process.execPath, ['dist/main.js'], {
    env: {
      ...process.env,
      DATABASE_URL: w.service.config.DATABASE_URL!,
      MASTER_KEY: process.env.TEST_MASTER_KEY!,
      DATA_DIR: path.join(folder, 'data'),
      PORT: String(port),
      LOG_LEVEL: 'error',
      DEMO_SCALE: '0',
    },
    stdio: 'ignore',
  });
  for (
    let i = 0;
    i < 900 &&
    !(await fetch(`${address}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    ));
    i++
  )
    await new Promise((done) => setTimeout(done, 100));
}, 120_000);
afterAll(async () => {
  server.kill('SIGINT');
  await new Promise((done) => server.once('exit', done));
  await w.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly read: number;
  readonly accepted: number;
  readonly before: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly rate: number;
}
function run(file: string, more: string[] = [], begun: (child: ChildProcess) => void = () => {}): Promise<Run> {
  const child = spawn(process.execPath, [
    'dist/import/main.js',
    'enterprises',
    file,
    '--url',
    address,
    '--lang',
    'en',
    ...more,
  ]);
  let out = '';
  const heard = (bytes: Buffer) => {
    out += bytes.toString();
  };
  begun(child);
  child.stdout.on('data', heard);
  child.stderr.on('data', heard);
  return new Promise((done) =>
    child.once('exit', (code) => {
      const told =
        /IMPORT read (\d+), accepted (\d+) \((\d+) of them before\), unchanged (\d+), amended \d+, rejected (\d+) rows, .*; [\d.]+ s, (\d+) rows\/s/
          .exec(out)
          ?.slice(1)
          .map(Number) ?? [];
      done({
        code,
        out,
        read: told[0]!,
        accepted: told[1]!,
        before: told[2]!,
        unchanged: told[3]!,
        rejected: told[4]!,
        rate: told[5]!,
      });
    }),
  );
}
const told = (file: string) =>
  (parse(readFileSync(`${file}.rejects.csv`, 'utf8').replace(/^\ufeff/, ''), { from_line: 2 }) as string[][]).map(
    ([line, column, value, reason, code, outcome]) => ({ line: Number(line), column, value, reason, code, outcome }),
  );
/** Everything that an import could change, but for the ciphertexts, which are never twice the same. */
const state = async () =>
  (
    await w.sql.query<{ d: string }>(
      `select md5(string_agg(concat_ws('|', e.credit_code, e.name, e.sector, e.region_code, e.headcount, p.legal_representative_id_number_hash), E'\n' order by e.credit_code)) as d from enterprise e left join enterprise_person p on p.id = e.id`,
    )
  ).rows[0]!.d;
const positions = async () =>
  Number((await w.sql.query<{ position: string }>('select position from journal_head')).rows[0]!.position);

describe(`a ledger of ${rows} rows with two faults in a hundred`, () => {
  const file = path.join(folder, 'ledger.csv');
  let seeded: readonly Seeded[];
  let first: Run;
  let start: number;
  beforeAll(async () => {
    const made = ledger(rows, 0.02, seed, places);
    seeded = made.seeded;
    writeFileSync(file, made.bytes);
    start = await positions();
    first = await run(file);
  }, 300_000);

  // Each cell is judged as offices write it, which takes half as long again as entering the rows; the figure is
  // printed.
  test('is entered at five hundred rows a second or more, however busy the machine', () => {
    console.log(
      first.out
        .split('\n')
        .filter((line) => /IMPORT|judged/.test(line))
        .join('\n'),
    );
    expect(first.code).toBe(0);
    expect(first.read).toBe(rows);
    expect(first.rate).toBeGreaterThan(500);
  });

  test('names every fault by line and column, and enters all other rows', async () => {
    const lines = told(file);
    const stopped = seeded.filter(({ fault }) => !entered.has(fault));
    for (const { line, column, fault } of seeded) {
      const about = lines.filter((each) => each.line === line && (each.column === column || fault === 'GBK line'));
      expect([
        line,
        column,
        fault,
        about.length > 0,
        about.some(({ outcome }) => outcome!.includes(entered.get(fault) ?? 'rejected')),
      ]).toEqual([line, column, fault, true, true]);
    }
    expect(
      lines
        .filter(({ outcome }) => outcome!.includes('rejected'))
        .map(({ line }) => line)
        .filter((line) => !stopped.some((each) => each.line === line)),
    ).toEqual([]);
    // The mark and the title are told too.
    expect(lines.filter(({ line }) => line === 1).map(({ reason }) => reason)).toEqual([
      expect.stringContaining('byte order mark'),
      expect.stringContaining('title'),
    ]);
    expect(first.rejected).toBe(stopped.length);
    expect(first.accepted).toBe(rows - stopped.length);
    expect(
      (await w.sql.query<{ n: number }>(`select count(*)::int as n from enterprise where name like '演示台账企业%'`))
        .rows[0]!.n,
    ).toBe(rows - stopped.length);
    expect((await positions()) - start).toBe(rows - stopped.length);
    // No identity number stands in the file that is passed on.
    expect(readFileSync(`${file}.rejects.csv`, 'utf8')).not.toMatch(/500299\d{11}[\dX]/);
  });

  test('a second run changes nothing', async () => {
    const before = await state();
    const at = await positions();
    const again = await run(file);
    expect([again.code, again.accepted, again.before]).toEqual([0, first.accepted, first.accepted]);
    expect([await state(), await positions()]).toEqual([before, at]);
    console.log(
      again.out
        .split('\n')
        .filter((line) => /IMPORT/.test(line))
        .join('\n'),
    );
  }, 300_000);
});

describe('cut off in the middle', () => {
  test('kill -9 of the importer, then the same command: the same end', async () => {
    const file = path.join(folder, 'cut.csv');
    const made = ledger(20_000, 0.02, seed + 1, places, { offset: 300_000 });
    writeFileSync(file, made.bytes);
    let importer: ChildProcess | undefined;
    const cut = run(file, [], (child) => {
      importer = child;
    });
    // Killed as soon as some rows are in and many are not.
    let there = 0;
    for (let i = 0; i < 2000 && there < 1500; i++) {
      await new Promise((done) => setTimeout(done, 10));
      there = (
        await w.sql.query<{ n: number }>(
          `select count(*)::int as n from enterprise where credit_code >= '91500299MA5' and credit_code < '91500299MA6'`,
        )
      ).rows[0]!.n;
    }
    importer!.kill('SIGKILL');
    expect((await cut).code).toBeNull();
    const between = (
      await w.sql.query<{ n: number }>(
        `select count(*)::int as n from enterprise where credit_code >= '91500299MA5' and credit_code < '91500299MA6'`,
      )
    ).rows[0]!.n;
    const stopped = made.seeded.filter(({ fault }) => !entered.has(fault)).length;
    expect(between).toBeGreaterThan(0);
    expect(between).toBeLessThan(20_000 - stopped);
    expect(existsSync(`${file}.import.jsonl`)).toBe(true);
    const resumed = await run(file);
    const after = await positions();
    expect([resumed.code, resumed.accepted, resumed.rejected]).toEqual([0, 20_000 - stopped, stopped]);
    expect(
      (
        await w.sql.query<{ n: number }>(
          `select count(*)::int as n from enterprise where credit_code >= '91500299MA5' and credit_code < '91500299MA6'`,
        )
      ).rows[0]!.n,
    ).toBe(20_000 - stopped);
    expect(existsSync(`${file}.import.jsonl`)).toBe(false);
    const whole = await run(file);
    expect([whole.accepted, whole.before, await positions()]).toEqual([20_000 - stopped, 20_000 - stopped, after]);
  }, 240_000);
});

describe('as other offices keep it', () => {
  test('all of it in GBK; and a corrected file: what stands already is unchanged, what differs is told', async () => {
    const file = path.join(folder, 'gbk.csv');
    const made = ledger(600, 0, seed + 2, places, { offset: 500_000, allGbk: true });
    writeFileSync(file, made.bytes);
    expect(await run(file)).toMatchObject({ code: 0, accepted: 600, rejected: 0 });
    expect(told(file).map(({ reason }) => reason)).toEqual([
      expect.stringContaining('GBK'),
      expect.stringContaining('title'),
    ]);
    const corrected = path.join(folder, 'corrected.csv');
    const text = new TextDecoder('gb18030')
      .decode(made.bytes)
      .replace('演示台账企业500003号', '演示台账企业改名')
      .replace(
        /\r\n$/,
        `\r\n601,演示台账企业新,91500299MA0T000117,燃气,4511,${places[0]!.township},${places[0]!.village},演示路,3,蓝,演示人,,\r\n`,
      );
    writeFileSync(corrected, text);
    expect(await run(corrected)).toMatchObject({ code: 0, accepted: 1, before: 0, unchanged: 599, rejected: 1 });
    expect(told(corrected).filter(({ code }) => code === 'ALREADY_REGISTERED')).toMatchObject([
      { line: 6, column: '企业名称', value: '演示台账企业改名' },
    ]);
  });

  test('a workbook, with its numbers kept as numbers and its days as days', async () => {
    const { workbookOf } = await import('./workbook.js');
    const file = path.join(folder, 'ledger.xlsx');
    writeFileSync(
      file,
      workbookOf([
        {
          rows: [
            ['巫溪县台账'],
            [...header, '成立日期'],
            [
              1,
              '演示表格企业1号',
              '91500299MA0T0002XY',
              '燃气',
              4511,
              places[0]!.township,
              places[0]!.village,
              '演示路1号',
              12,
              '蓝',
              '演示人',
              '500299197506150122',
              13800000001,
              new Date('2020-05-06T00:00:00Z'),
            ],
            [
              2,
              '演示表格企业2号',
              '91500299MA0T00038Y',
              '燃气',
              4511,
              places[0]!.township,
              '没有的村',
              '演示路2号',
              12.5,
              '蓝',
              '演示人',
              '',
              '',
              '',
            ],
          ],
        },
      ]),
    );
    expect(await run(file)).toMatchObject({ code: 0, read: 2, accepted: 1, rejected: 1 });
    expect(told(file)).toMatchObject([
      { line: 1, code: 'TITLE' },
      { line: 4, column: '从业人数', code: 'BAD_NUMBER' },
      { line: 4, column: '村（社区）', code: 'UNKNOWN_PLACE' },
    ]);
    expect(
      (
        await w.sql.query(
          `select industry_code, headcount, established_on::text from enterprise where credit_code = '91500299MA0T0002XY'`,
        )
      ).rows,
    ).toEqual([{ industry_code: '4511', headcount: 12, established_on: '2020-05-06' }]);
  });

  test("a township enters its own rows alone; each of another's is refused by itself", async () => {
    const file = path.join(folder, 'township.csv');
    const own = places.filter(({ township }) => township === '城厢镇');
    const other = places.find(({ township }) => township !== '城厢镇')!;
    writeFileSync(
      file,
      ledger(3, 0, seed + 3, own, { offset: 600_000, title: false }).bytes.toString() +
        ledger(2, 0, seed + 4, [other], { offset: 600_100, title: false })
          .bytes.toString()
          .split('\r\n')
          .slice(1)
          .join('\r\n'),
    );
    expect(await run(file, ['--as', 'township-100'])).toMatchObject({ code: 0, accepted: 3, rejected: 2 });
    expect(told(file).map(({ line, code }) => [line, code])).toEqual([
      [5, 'OUTSIDE_SCOPE'],
      [6, 'OUTSIDE_SCOPE'],
    ]);
  });

  test('--check judges and enters nothing; a file without headers, and a service that is not there, are told in a sentence', async () => {
    const file = path.join(folder, 'check.csv');
    const before = await positions();
    writeFileSync(file, ledger(50, 0.5, seed + 5, places, { offset: 700_000 }).bytes);
    expect(await run(file, ['--check'])).toMatchObject({ code: 0, read: 50, accepted: 0 });
    expect(await positions()).toBe(before);
    writeFileSync(file, 'a,b\n1,2\n');
    expect(await run(file)).toMatchObject({ code: 1, out: expect.stringContaining('No row of headers') });
    expect(await run(file, ['--url', 'http://127.0.0.1:9'])).toMatchObject({
      code: 1,
      out: expect.stringContaining('cannot be reached'),
    });
  }, 60_000);

  test('the same file has the same digest whatever it is called', () => {
    expect(
      createHash('sha256')
        .update(ledger(10, 0.5, 1, places).bytes)
        .digest('hex'),
    ).toBe(
      createHash('sha256')
        .update(ledger(10, 0.5, 1, places).bytes)
        .digest('hex'),
    );
  });
});
