import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { digestOf, type Import } from '../../src/import/enterprises.js';
import { serviceAt, type Service } from '../../src/import/client.js';
import { rejectsFile } from '../../src/import/findings.js';
import { ledgerIn } from '../../src/import/ledger.js';
import type { Mapping } from '../../src/import/mapping.js';
import { importRoster } from '../../src/import/rosters.js';
import { cardNumber, inventedIdNumber, relief } from '../support/relief.js';
import { world, type World } from '../support/world.js';
import { workbookOf, type Cell } from './workbook.js';

// Rosters as a township keeps them: a sheet for each village, a title over the headers, totals and signatures below.
const villages = ['500238100205', '500238100206'];
const words = readFileSync('data/import/relief.json', 'utf8');
const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const header = ['序号', '户主姓名', '身份证号', '家庭人口', '账户类别', '银行账号', '开户行', '受灾情况', '备注'];
let w: World;
let r: ReturnType<typeof relief>;
let service: Service;
let season: { id: string; number: string };
let names: string[];
beforeAll(async () => {
  w = await world();
  r = relief(w, '2026-12-03T02:00:00Z');
  service = serviceAt(w.service.address, await w.tokenOf('township-100'), 'zh');
  const open = { season: '2026-2027', startsOn: '2026-10-01', planApprovedOn: '2026-10-20' };
  season = await r.programme('WINTER_SPRING', null, { amount: '165.00', unit: 'PERSON' }, open);
  names = await Promise.all(villages.map(nameOf));
}, 60_000);
afterAll(() => w.close());

const nameOf = async (code: string): Promise<string> =>
  (await w.sql.query<{ name: string }>('select name from region where code = $1', [code])).rows[0]!.name;
const people = (n: number): string => inventedIdNumber(n * 40);
const row = (n: number, over: Record<number, Cell> = {}): Cell[] => {
  const cells: Cell[] = [n, `演示${n}之0`, people(n), 2, '银行卡', cardNumber(n), '农商行演示支行', '缺粮', null];
  for (const [place, value] of Object.entries(over)) cells[Number(place)] = value;
  return cells;
};
const title = (name: string): Cell[][] => [[`${name}冬春救助花名册`], header];
const signed: Cell[][] = [
  [null, '合计', null, 6],
  [null, '填表人：演示', null],
];
const entered = async (bytes: Buffer, programme = season.number, dryRun = false): Promise<Import> =>
  importRoster({
    ledger: await ledgerIn(bytes),
    mapping: JSON.parse(words) as Mapping,
    service,
    file: { name: '花名册.xlsx', type: workbook, bytes },
    digest: digestOf(bytes, words),
    programme,
    dryRun,
    progress: () => {},
  });
const refusedRows = ({ findings }: Import) =>
  findings.filter(({ outcome }) => outcome === 'REJECTED').map(({ sheet, line, code }) => [sheet, line, code]);
const claims = async () =>
  (
    await r.read(
      'township-100',
      `query($p: ID!) { reliefClaims(first: 50, where: { programmeId: $p }) { totalCount nodes {
        rosterLine persons roster { name sha256 } region { code } account { kind heldBy { kinship } } household { number } } } }`,
      { p: season.id },
    )
  ).reliefClaims;

test('two villages in one workbook: each row enters or is refused by itself with its sentence, the file is kept with every claim, and the same again enters nobody', async () => {
  for (const n of [1, 2, 3]) await r.household(n, 2, villages[0]!);
  for (const n of [4, 5]) await r.household(n, 2, villages[1]!);
  const bytes = workbookOf([
    { name: '封面', rows: [['城厢镇冬春救助花名册汇总']] },
    { name: names[0], rows: [...title(names[0]!), row(1), row(2), row(3, { 5: '6222001' }), ...signed] },
    {
      name: names[1],
      rows: [...title(names[1]!), row(4, { 4: '一折通', 5: '123456789012' }), row(9), row(5, { 4: '支票' }), ...signed],
    },
  ]);
  // Judged first, and nothing is entered.
  const judged = await entered(bytes, season.number, true);
  expect([judged.read, judged.accepted, (await claims()).totalCount]).toEqual([6, 3, 0]);
  const first = await entered(bytes);
  expect([first.read, first.accepted, first.replayed]).toEqual([6, 3, 0]);
  expect(refusedRows(first)).toEqual([
    [names[0], 5, 'CLAIM_ACCOUNT_IS_VALID'],
    [names[1], 4, 'CLAIM_HOUSEHOLD_IS_REGISTERED'],
    [names[1], 4, 'CLAIM_IS_FOR_ITS_OWN_PEOPLE'],
    [names[1], 5, 'BAD_ROW'],
  ]);
  const sentences = rejectsFile(first.findings, 'zh');
  expect(sentences).toContain('银行卡号须为12至19位数字且校验位相符');
  expect(sentences).toContain('须为下列之一：CARD、PASSBOOK');
  expect(sentences).toContain(`${names[1]},4,户主身份证号`);
  // What is told of the rows names nobody.
  expect(sentences).not.toMatch(/500299\d{11}[\dX]|演示9之0/);
  const { totalCount, nodes } = await claims();
  expect(totalCount).toBe(3);
  expect(nodes.map(({ rosterLine }: any) => rosterLine).sort()).toEqual(
    [`${names[0]} 3`, `${names[0]} 4`, `${names[1]} 3`].sort(),
  );
  expect(new Set(nodes.map(({ roster }: any) => roster.name))).toEqual(new Set(['花名册.xlsx']));
  // The account is of the person by whom the household was named, who heads it.
  expect(nodes.map(({ persons, account }: any) => [persons, account.heldBy.kinship])).toEqual(
    Array.from({ length: 3 }, () => [2, 'HEAD']),
  );
  // The same file again, and the same people in another file: nobody has a second claim.
  const again = await entered(bytes);
  expect([again.accepted, again.replayed, (await claims()).totalCount]).toEqual([3, 3, 3]);
  expect(refusedRows(again)).toEqual(refusedRows(first));
  const copied = workbookOf([{ name: names[0], rows: [...title(names[0]!), row(1), row(2)] }]);
  expect(refusedRows(await entered(copied))).toEqual([
    [names[0], 3, 'CLAIM_IS_THE_ONLY_ONE'],
    [names[0], 4, 'CLAIM_IS_THE_ONLY_ONE'],
  ]);
  expect((await claims()).totalCount).toBe(3);
  // Put right, the rows that were refused are entered, and those that were not are not entered again.
  const mended = workbookOf([{ name: names[0], rows: [...title(names[0]!), row(3)] }]);
  expect([(await entered(mended)).accepted, (await claims()).totalCount]).toEqual([1, 4]);
}, 60_000);

test('damaged homes are claimed for by the row: the only home of the household, its rooms and its damage', async () => {
  const event = await r.event();
  const repair = await r.programme('REPAIR', event.id, { amount: '2000.00', unit: 'HOUSEHOLD' });
  const house = (n: number) => ({ address: `演示${n}号`, rooms: 4, structure: 'BRICK_WOOD', livedIn: true });
  await r.household(11, 1, villages[0]!, { dwellings: [house(11)] });
  await r.household(12, 1, villages[0]!, { dwellings: [house(12), house(112)] });
  const headers = ['户主', '身份证号码', '卡号', '开户银行', '倒损间数', '倒损程度', '损失情况'];
  const line = (n: number, damage: string): Cell[] => [
    ...[`演示${n}之0`, people(n), cardNumber(n), '农商行演示支行'],
    ...[2, damage, '墙体开裂'],
  ];
  const rows = [headers, line(11, '一般损坏'), line(12, '一般损坏'), line(11, '一般损坏')];
  const done = await entered(workbookOf([{ name: names[0], rows }]), repair.number);
  expect(done.accepted).toBe(1);
  expect(refusedRows(done)).toEqual([
    [names[0], 3, 'CLAIM_HOME_WAS_LIVED_IN'],
    [names[0], 4, 'ALREADY_REGISTERED'],
  ]);
}, 60_000);

test('a programme’s roster goes out as a workbook, a sheet for each village, with everybody masked; whoever is of another township gets none of it', async () => {
  const got = async (who: string) => {
    const answer = await fetch(`${w.service.address}/lists/roster.xlsx?programme=${encodeURIComponent(season.id)}`, {
      headers: { authorization: `Bearer ${await w.tokenOf(who)}`, 'x-sandbox-now': '2026-12-04T02:00:00Z' },
    });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, workbook]);
    return (await ledgerIn(Buffer.from(await answer.arrayBuffer()))).sheets;
  };
  const sheets = await got('township-100');
  expect(sheets.map(({ name, rows }) => [name, rows.length]).sort()).toEqual(
    [
      [names[0], 4],
      [names[1], 2],
    ].sort(),
  );
  const [headers, line] = sheets.find(({ name }) => name === names[1])!.rows.map(({ cells }) => cells);
  const of = (column: string) => line![headers!.indexOf(column)];
  expect([of('户主姓名'), of('身份证号'), of('账号'), of('账户类别'), of('状态')]).toEqual([
    '演****',
    expect.stringMatching(/^500299\*{8}\d{3}[\dX]$/),
    '****9012',
    '存折',
    '户报',
  ]);
  expect((await got('township-101')).map(({ rows }) => rows.length)).toEqual([1]);
}, 60_000);
