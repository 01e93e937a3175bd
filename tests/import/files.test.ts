import { describe, expect, test } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import type { Finding, Treatment } from '../../src/import/findings.js';
import { rejectsFile } from '../../src/import/findings.js';
import { mapping, reading, type ReadLedger } from './reading.js';

const folder = 'tests/import/files/';
const read = (file: string, more: Parameters<typeof reading>[1] = {}) => reading(readFileSync(folder + file), more);

/** What became of each line: the value that is entered, or for what it was refused, left out or mended. */
type Told = readonly [line: number, outcome: Treatment, column: string, code: string];
const told = ({ findings }: ReadLedger): Told[] =>
  findings.map(({ line, outcome, column, code }) => [line, outcome, column, code] as const);
const values = ({ rows }: ReadLedger, field: string): Record<number, string | null> =>
  Object.fromEntries(rows.map(({ line, row }) => [line, row[field] ?? null]));

interface Expected {
  readonly file: string;
  readonly why: string;
  readonly fault?: RegExp;
  /** By field and line: what is entered; null is a cell that was left out or empty. */
  readonly entered?: Readonly<Record<string, Readonly<Record<number, string | null>>>>;
  readonly told?: readonly Told[];
}
const placesOf = 'region';
const code = '统一社会信用代码';
const table: readonly Expected[] = [
  {
    file: 'community-and-village-of-one-name.csv',
    why: 'a community and a village of one name are two places, and the bare name is neither (I1)',
    entered: { [placesOf]: { 2: '500238103001', 3: '500238103205' } },
    told: [[4, 'REJECTED', '村（社区）', 'AMBIGUOUS_PLACE']],
  },
  {
    file: 'other-ways-to-write-a-place.csv',
    why: 'with the committee, the county or the group, without 镇 (K1b)',
    entered: {
      [placesOf]: {
        2: '500238100205',
        3: '500238100205',
        4: '500238100205',
        5: '500238100205',
        6: '500238100205',
        7: '500238100205',
        8: '500238108002',
        9: '500238108002',
        10: '500238108002',
        11: '500238108223',
        12: '500238108223',
      },
    },
    told: [
      [5, 'MENDED', '村（社区）', 'MENDED'],
      [6, 'MENDED', '村（社区）', 'MENDED'],
      [13, 'REJECTED', '村（社区）', 'AMBIGUOUS_PLACE'],
    ],
  },
  {
    file: 'numbers-with-lost-digits.xlsx',
    why: 'a number has fifteen right digits (I2)',
    entered: { name: {} },
    told: [
      [2, 'REJECTED', code, 'NUMBER_LOST_DIGITS'],
      [2, 'LEFT_OUT', '法定代表人身份证号', 'NUMBER_LOST_DIGITS'],
    ],
  },
  {
    file: 'unicode-text.txt',
    why: 'Excel\'s "Unicode text" is UTF-16 with tabs (I3)',
    entered: { name: { 2: '演示丁厂' } },
    told: [[1, 'MENDED', '', 'MENDED']],
  },
  {
    file: 'instructions-first.xlsx',
    why: 'the sheet with headers is read, and the other named (I4)',
    entered: { name: { 2: '演示戊厂' } },
    told: [[1, 'NOT_READ', '', 'SHEET_NOT_READ']],
  },
  {
    file: 'hidden-sheet-first.xlsx',
    why: 'a hidden sheet of words is no ledger (I4)',
    entered: { name: { 2: '演示己厂' } },
    told: [[1, 'NOT_READ', '', 'SHEET_NOT_READ']],
  },
  {
    file: 'merged-township.xlsx',
    why: 'a merged cell stands for all its rows (I5)',
    entered: { [placesOf]: { 2: '500238100205', 3: '500238100206', 4: '500238100000' } },
    told: [[2, 'MENDED', 'F', 'MERGED']],
  },
  {
    file: 'days-since-1904.xlsx',
    why: 'a workbook may count its days from 1904',
    entered: { establishedOn: { 2: '2020-05-06' } },
    told: [],
  },
  {
    file: 'days-of-a-workbook.xlsx',
    why: 'a day is a day in whatever form it is shown; its time is not entered (I7)',
    entered: { establishedOn: { 2: '2020-05-06', 3: '2020-05-06', 4: '2020-05-06', 5: '2020-05-06' } },
    told: [[5, 'MENDED', '成立日期', 'MENDED']],
  },
  {
    file: 'days-as-text.csv',
    why: 'midnight says nothing; a month, a day number and an American day would have to be guessed (I7b)',
    entered: {
      establishedOn: {
        2: '2020-05-06',
        3: '2020-05-06',
        4: null,
        5: null,
        6: '2020-05-06',
        7: '2020-05-06',
        8: '2020-05-06',
        9: null,
      },
    },
    told: [
      [4, 'LEFT_OUT', '成立日期', 'BAD_DAY'],
      [5, 'LEFT_OUT', '成立日期', 'BAD_DAY'],
      [9, 'LEFT_OUT', '成立日期', 'BAD_DAY'],
    ],
  },
  {
    file: 'licences-without-end.csv',
    why: '长期 and 永久 have no last day (I7c)',
    entered: { licenceValidUntil: { 2: null, 3: '2029-12-31', 4: null, 5: null } },
    told: [2, 4, 5].map((line) => [line, 'MENDED', '许可证有效期至', 'MENDED'] as const),
  },
  {
    file: 'capital-without-unit.csv',
    why: 'a unit in the cell is reckoned with; a bare number is 元 as often as 万元 and is asked for; dollars are told (I8, I8a)',
    entered: {
      registeredCapital: {
        2: '500000.00',
        3: '3000000.00',
        4: '6000000.00',
        5: '45504900.00',
        6: null,
        7: null,
        8: null,
        9: null,
        10: null,
        11: null,
      },
    },
    told: [
      ...[2, 3, 4, 5, 6].map((line) => [line, 'MENDED', '注册资本', 'MENDED'] as const),
      [7, 'LEFT_OUT', '注册资本', 'UNIT_UNKNOWN'],
      [8, 'LEFT_OUT', '注册资本', 'UNIT_UNKNOWN'],
      [9, 'LEFT_OUT', '注册资本', 'FOREIGN_CURRENCY'],
      [10, 'LEFT_OUT', '注册资本', 'UNIT_UNKNOWN'],
      [11, 'LEFT_OUT', '注册资本', 'UNIT_UNKNOWN'],
    ],
  },
  {
    file: 'capital-in-ten-thousands.csv',
    why: 'a unit in the header is reckoned with, and columns that are not read are told (I8b, enterprise-hazard 10)',
    entered: { registeredCapital: { 2: '500000.00' }, headcount: { 2: '12' }, legalRepresentative: { 2: '演示人' } },
    told: [
      [1, 'NOT_READ', '法人联系电话', 'COLUMN_NOT_READ'],
      [1, 'NOT_READ', '备注', 'COLUMN_NOT_READ'],
      [2, 'MENDED', '注册资本（万元）', 'MENDED'],
    ],
  },
  {
    file: 'telephones.csv',
    why: 'a number as it is dialled; what is none costs the cell (I9, enterprise-hazard 12)',
    entered: {
      contactPhone: {
        2: '13800000001',
        3: '13800000002',
        4: '13800000003',
        5: '13800000004',
        6: '13800000005',
        7: '023-51520007',
        8: '023-51520008',
        9: '02351520009',
        10: null,
        11: null,
        12: null,
        13: null,
        14: '19212345678',
      },
    },
    told: [
      ...[3, 4, 5, 6, 8, 13].map((line) => [line, 'MENDED', '联系电话', 'MENDED'] as const),
      ...[10, 11, 12].map((line) => [line, 'LEFT_OUT', '联系电话', 'BAD_PHONE'] as const),
    ],
  },
  {
    file: 'telephone-as-number.xlsx',
    why: 'a fixed line kept as a number has lost its nought (I9b)',
    entered: { contactPhone: { 2: null } },
    told: [[2, 'LEFT_OUT', '联系电话', 'NUMBER_LOST_ZERO']],
  },
  {
    file: 'industry-codes.csv',
    why: 'the letter of the section says nothing more; a division or group is no class (I10)',
    entered: { industryCode: { 2: '3311', 3: '3311', 4: '0111', 9: '3311', 10: '5199' } },
    told: [
      ...[3, 9, 10].map((line) => [line, 'MENDED', '国民经济行业代码', 'MENDED'] as const),
      ...[5, 6, 7, 8].map((line) => [line, 'REJECTED', '国民经济行业代码', 'BAD_INDUSTRY_CODE'] as const),
    ],
  },
  {
    file: 'totals-and-formulas.csv',
    why: 'totals and signatures are one line each, and no enterprises (I13, I13b)',
    entered: { name: { 2: '演示合计厂' } },
    told: [
      [3, 'NOT_READ', '', 'NOT_A_ROW'],
      [4, 'NOT_READ', '', 'NOT_A_ROW'],
      [5, 'REJECTED', '监管行业', 'BAD_WORD'],
      [5, 'REJECTED', '乡镇（街道）', 'UNKNOWN_PLACE'],
      [5, 'REJECTED', code, 'BAD_ROW'],
    ],
  },
  {
    file: 'rare-characters-gb18030.csv',
    why: 'GB 18030 has every character',
    entered: { name: { 2: '演示䶮厂', 3: '演示龴厂', 4: '演示𠮷厂', 5: '演示·厂' } },
    told: [[1, 'MENDED', '', 'MENDED']],
  },
  {
    file: 'characters-in-cells.xlsx',
    why: 'line breaks and what nobody sees are no part of a name (enterprise-hazard 13)',
    entered: { name: { 2: '演示A&B<C>厂', 3: '演示换行厂', 4: '演示　全角空格　厂', 5: '演示零宽厂' } },
    told: [
      [3, 'MENDED', '企业名称', 'MENDED'],
      [5, 'MENDED', '企业名称', 'MENDED'],
      [5, 'MENDED', code, 'MENDED'],
    ],
  },
  {
    file: 'lines-within-cells.csv',
    why: 'a record of several lines is told by its last',
    entered: { address: { 4: '演示路1号2号', 6: '演示路' } },
    told: [
      [4, 'MENDED', '地址', 'MENDED'],
      [5, 'REJECTED', code, 'BAD_ROW'],
    ],
  },
  {
    file: 'semicolons.csv',
    why: 'the columns are told by whatever stands between them (I16)',
    entered: { name: { 2: '演示分号厂' } },
    told: [[1, 'MENDED', '', 'MENDED']],
  },
  { file: 'sep-line.csv', why: "Excel's own first line is no title", entered: { name: { 3: '演示sep厂' } }, told: [] },
  {
    file: 'marks-of-text.csv',
    why: 'an apostrophe, a tab and ="…" are how a spreadsheet is told that digits are a text',
    entered: {
      creditCode: { 2: '91500299MAC00232XM', 3: '91500299MAC00233XN' },
      industryCode: { 2: '3311', 3: '3311' },
    },
    told: [2, 3].flatMap((line) =>
      [code, '国民经济行业代码'].map((column) => [line, 'MENDED', column, 'MENDED'] as const),
    ),
  },
  { file: 'old-workbook.xls', why: 'the old format is named (I17)', fault: /旧版 \.xls.*另存为 \.xlsx/ },
  { file: 'web-page.xls', why: 'a web page with the name of a workbook is named (I17)', fault: /网页.*另存为 \.xlsx/ },
  {
    file: 'two-columns-of-one-field.csv',
    why: 'of two columns of one field the first is read, and the second told (K3)',
    entered: { name: { 2: '演示甲名厂' }, contactPhone: { 2: null } },
    told: ['名称', '行业代码', '详细地址', '电话'].map((column) => [1, 'NOT_READ', column, 'COLUMN_NOT_READ'] as const),
  },
  {
    file: 'two-header-rows.xlsx',
    why: 'titles of groups stand over the headers (K4)',
    entered: { principal: { 4: '演示人' }, contactPhone: { 4: '13800000001' }, [placesOf]: { 4: '500238100205' } },
    told: [[1, 'NOT_READ', '', 'TITLE']],
  },
  {
    file: 'formula-errors.xlsx',
    why: 'the error of a formula is no value (K5)',
    entered: { name: {} },
    told: [
      [2, 'REJECTED', '村（社区）', 'FORMULA_ERROR'],
      [2, 'LEFT_OUT', '从业人数', 'FORMULA_ERROR'],
    ],
  },
  {
    file: 'short-numbers.csv',
    why: 'what is too short for its mask is hidden whole (K6)',
    entered: { contactPhone: { 2: null, 3: null }, legalRepresentativeIdNumber: { 2: null, 3: null } },
    told: [2, 3].flatMap(
      (line) =>
        [
          [line, 'LEFT_OUT', '联系电话', 'BAD_PHONE'],
          [line, 'LEFT_OUT', '法定代表人身份证号', 'ENTERPRISE_ID_NUMBER_VALID'],
        ] as const,
    ),
  },
  {
    file: 'lookalike-names.csv',
    why: 'radicals and brackets of half width are written as the register of names has them (K9)',
    entered: {
      name: { 2: '演示工木厂', 3: '演示厂（普通合伙）', 4: '演示厂（普通合伙）' },
      sector: { 2: 'INDUSTRY_TRADE', 3: 'INDUSTRY_TRADE', 4: 'INDUSTRY_TRADE' },
    },
    told: [
      [2, 'MENDED', '企业名称', 'MENDED'],
      [3, 'MENDED', '企业名称', 'MENDED'],
      [4, 'MENDED', '监管行业', 'MENDED'],
    ],
  },
  {
    file: 'required-column-missing.csv',
    why: 'a column that is missing is named, and no other blamed (newcomer D8)',
    fault: /缺少必填列：国民经济行业代码。/,
  },
  {
    file: 'shifted-columns.csv',
    why: 'where columns are shifted, nothing of a person is repeated (security M19)',
    entered: { name: {} },
    told: [
      [2, 'REJECTED', '监管行业', 'BAD_WORD'],
      [2, 'LEFT_OUT', '从业人数', 'BAD_NUMBER'],
      [3, 'REJECTED', '监管行业', 'BAD_WORD'],
      [3, 'LEFT_OUT', '从业人数', 'BAD_NUMBER'],
      [4, 'REJECTED', '村（社区）', 'UNKNOWN_PLACE'],
      [4, 'REJECTED', code, 'BAD_ROW'],
    ],
  },
  // With the register of what is entered already: tests/import/register.test.ts.
  ...['register-first.csv', 'register-changed.csv', 'individual-first.csv'].map((file) => ({
    file,
    why: 'read whole',
    entered: { address: { 2: '演示路' } },
    told: [],
  })),
  {
    file: 'individual-again.csv',
    why: 'an individual business has a registration number',
    entered: { registrationNumber: { 2: '500299600339563', 3: null } },
    told: [],
  },
];

describe('ledgers as they are really sent', () => {
  test('each file has its row here', () => {
    expect(table.map(({ file }) => file).sort()).toEqual(readdirSync(folder).sort());
  });

  test.each(table)('$file: $why', async ({ file, fault, entered = {}, told: expected = [] }) => {
    const done = await read(file);
    if (fault) {
      expect(done.fault).toMatch(fault);
      return;
    }
    expect(done.fault).toBeNull();
    for (const [field, byLine] of Object.entries(entered))
      expect([field, values(done, field)]).toEqual([field, byLine]);
    expect(sorted(told(done))).toEqual(sorted(expected));
  });

  test.each(table.filter(({ fault }) => !fault))(
    '$file: its rejects hold no digits of a person and no formula',
    async ({ file }) => {
      const { findings } = await read(file);
      for (const { value, says } of findings) {
        expect(`${value} ${says.zh} ${says.en}`).not.toMatch(
          /(?<!\d)1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)|500299(19|20)\d{6}|5152\d{3}|6222\d{6}/,
        );
        // One language at a time.
        expect(says.zh).not.toMatch(/[a-z]{4,} [a-z]{2,}/);
        expect(says.en).not.toMatch(/^[^A-Za-z]*$/);
      }
      for (const line of cellsOf(findings)) expect(line).not.toMatch(/(^|,)"?[=+\-@＝＋－＠\t]/);
    },
  );
});
const sorted = (lines: readonly Told[]): string[] => lines.map((line) => line.join('|')).sort();
const cellsOf = (findings: readonly Finding[]): string[] => rejectsFile(findings, 'zh').split('\r\n').slice(1);

describe('what a file leaves open', () => {
  test('a mapping may say what a bare number counts', async () => {
    const { rows } = await read('capital-without-unit.csv', {
      asMapped: { ...mapping, units: { registeredCapital: '万元' } },
    });
    expect(rows.map(({ row }) => row.registeredCapital ?? null)).toEqual([
      '500000.00',
      '3000000.00',
      '6000000.00',
      '45504900.00',
      null,
      '500000.00',
      '5000000000.00',
      null,
      '5000000000.00',
      '4500.00',
    ]);
  });

  test('of several sheets with headers none is taken: they are named, and one may be asked for', async () => {
    const { workbookOf } = await import('./workbook.js');
    const head = ['企业名称', '统一社会信用代码', '监管行业', '国民经济行业代码', '乡镇', '村', '地址'];
    const sheet = (name: string, n: number, hidden = false) => ({
      name,
      hidden,
      rows: [head, [`演示${n}`, `91500299MA0T0001${n}`, '工贸', '3311', '城厢镇', '城北村', '演示路']],
    });
    const both = workbookOf([sheet('城厢', 1), sheet('上磺', 2)]);
    const hidden = workbookOf([{ name: '说明', rows: [['x']] }, sheet('旧册', 1, true)]);
    expect((await reading(both)).fault).toMatch(/城厢、上磺.*--sheet/);
    expect(
      (await reading(both, { sheet: '上磺' })).findings.some(
        ({ code: each, value }) => each === 'SHEET_NOT_READ' && value === '城厢',
      ),
    ).toBe(true);
    expect((await reading(hidden)).fault).toMatch(/隐藏.*旧册/);
  });

  test('a file that is broken off, locked or no ledger at all is told in a sentence', async () => {
    const faults = await Promise.all(
      [
        Buffer.from('企业名称,统一社会信用代码,监管行业\n"演示,x,y\n'),
        Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
        Buffer.from('%PDF-1.7'),
        Buffer.from('PK\u0003\u0004rubbish', 'latin1'),
        Buffer.from(''),
        Buffer.from('a,b\n1,2\n'),
      ].map(async (bytes) => (await reading(bytes)).fault),
    );
    expect(faults).toEqual(
      [/引号/, /打开密码/, /PDF/, /不是完整的 \.xlsx/, /没有表头行/, /没有表头行/].map(
        (each) => expect.stringMatching(each) as unknown,
      ),
    );
  });

  test('one cell that cannot be kept costs itself, and the row only where it must have it', async () => {
    const head = '企业名称,统一社会信用代码,监管行业,国民经济行业代码,乡镇,村,地址,法定代表人';
    const row = (name: string, person: string, n: string) => `${name},${n},工贸,3311,城厢镇,城北村,演示路,${person}`;
    const done = await reading(
      Buffer.from(
        [
          head,
          row('演示甲', '演\u0000示', '91500299MA0T000117'),
          row('演\u0000示乙', '演示', '91500299MA0T0002XY'),
        ].join('\n'),
      ),
    );
    expect(values(done, 'legalRepresentative')).toEqual({ 2: null });
    expect(told(done)).toEqual([
      [2, 'LEFT_OUT', '法定代表人', 'BAD_CHARACTER'],
      [3, 'REJECTED', '企业名称', 'BAD_CHARACTER'],
    ]);
  });

  test('digits that end as a spreadsheet cuts them off are not taken from a text either', async () => {
    const head = '企业名称,统一社会信用代码,监管行业,国民经济行业代码,乡镇,村,地址,法定代表人身份证号,联系电话';
    const row = (n: string, id: string, phone: string) => `演示,${n},工贸,3311,城厢镇,城北村,演示路,${id},${phone}`;
    const { findings } = await reading(
      Buffer.from(
        [head, row('915002990000028000', '', ''), row('91500299MA0T000117', '500299197506150000', '1.38E+10')].join(
          '\n',
        ),
      ),
    );
    expect(findings.map(({ line, outcome, code: each }) => [line, outcome, each])).toEqual([
      [2, 'REJECTED', 'NUMBER_LOST_DIGITS'],
      [3, 'LEFT_OUT', 'NUMBER_LOST_DIGITS'],
      [3, 'LEFT_OUT', 'NUMBER_LOST_DIGITS'],
    ]);
  });

  test('a code of fifteen digits says whose it may be; a wrong check character does not say the right one', async () => {
    const head = '企业名称,统一社会信用代码,监管行业,国民经济行业代码,乡镇,村,地址';
    const row = (n: string) => `演示,${n},工贸,3311,城厢镇,城北村,演示路`;
    const { findings } = await reading(
      Buffer.from([head, row('500299600339563'), row('91500299MA0T000118')].join('\n')),
    );
    expect(findings.map(({ says }) => says.zh)).toEqual([
      expect.stringContaining('十五位注册号仅限个体工商户'),
      expect.stringContaining('校验位（第18位）须与其他各位相符'),
    ]);
    expect(findings[1]!.says.zh + findings[1]!.says.en).not.toContain('7');
  });
});
