import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { addMonths, civilDateFrom, civilDateOf, endOf, startOf, type CivilDate } from '../../src/kernel/civil-date.js';
import { creditCheckOf, creditCodeOf } from '../../src/kernel/credit-code.js';
import { fenOf, yuanOf } from '../../src/kernel/fen.js';
import { identityNumberOf } from '../../src/kernel/identity-number.js';
import { instantFromDatabase, withInstants, instantOf } from '../../src/kernel/instant.js';
import { levelOf, parentOf, regionCodeOf, type RegionCode } from '../../src/kernel/region-code.js';
import { calendarWith, dueAfter, isWorkingDay } from '../../src/kernel/working-days.js';
import { globalId, newKey, partsOf } from '../../src/access/privacy/ids.js';
import { csvCell, guardedCell } from '../../src/kernel/csv-cell.js';
import { masks, Vault } from '../../src/access/privacy/personal.js';

const day = (text: string) => civilDateFrom(text)!;

describe('working days: the notice of the State Council, whatever zone the process is in', () => {
  const calendar = calendarWith();
  test.each([
    ['2026-01-01', false],
    ['2026-01-04', true],
    ['2026-02-14', true],
    ['2026-02-16', false],
    ['2026-10-01', false],
    ['2026-10-10', true],
    ['2026-10-11', false],
    ['2026-11-24', true],
  ])('%s is worked: %s', (text, worked) => {
    expect(isWorkingDay(calendar, day(text))).toBe(worked);
  });
  test('five working days from the eve of 国庆, over its make-up days', () => {
    // 9-30 is the first day and not counted; 10-8 and 10-9 are worked, 10-10 is a Saturday made up.
    expect(dueAfter(calendar, day('2026-09-30'), 5, 'WORKING')).toMatchObject({
      day: '2026-10-13',
      dueAt: '2026-10-13T15:59:59.999Z',
      provisional: false,
    });
  });
  test('a limit in calendar days that ends on a day off ends with the next working day', () => {
    expect(dueAfter(calendar, day('2026-09-21'), 10, 'CALENDAR').day).toBe('2026-10-08');
  });
  test('a year whose notice is not out is provisional, until the county enters its days', () => {
    expect(dueAfter(calendar, day('2026-12-30'), 5, 'WORKING').provisional).toBe(true);
    expect(
      dueAfter(calendarWith([{ day: day('2027-01-01'), working: false }]), day('2026-12-30'), 5, 'WORKING'),
    ).toMatchObject({ provisional: false });
  });
  test('the same under three zones', () => {
    const script = `import('./dist/kernel/working-days.js').then(({ calendarWith, dueAfter }) => { const c = calendarWith(); const out = []; for (let d = 0; d < 366; d++) out.push(dueAfter(c, new Date(Date.UTC(2026, 0, 1 + d)).toISOString().slice(0, 10), 7, 'WORKING').dueAt); console.log(out.join()); })`;
    const told = ['UTC', 'Asia/Shanghai', 'America/New_York'].map((TZ) =>
      execFileSync(process.execPath, ['-e', script], {
        env: { ...process.env, TZ, NODE_OPTIONS: '' },
        encoding: 'utf8',
      }),
    );
    expect(new Set(told).size).toBe(1);
  });
});

describe('codes', () => {
  test.each([
    '91500299MA0T000117',
    '91500299MA0T0002XY',
    '11500238765945700N',
    '11500114MB18870450',
    '91350100M000100Y43',
    ' 91500299ma0t000117 ',
  ])('%s is a credit code', (code) => {
    expect(typeof creditCodeOf(code)).toBe('string');
  });
  test('any one character changed is told', () => {
    fc.assert(
      fc.property(fc.nat(17), fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY'), (at, other) => {
        const code = '91500299MA0T000117';
        fc.pre(code[at] !== other);
        expect(typeof creditCodeOf(code.slice(0, at) + other + code.slice(at + 1))).toBe('object');
      }),
    );
    expect(creditCheckOf('91500299MA0T00011')).toBe('7');
  });
  test.each([
    ['500299197506150122', true],
    ['50029919800229002X', true],
    ['500299201503010430', true],
    ['500299198102290027', false],
    ['500299197506150123', false],
    ['50029920990101001X', false],
  ])('identity number %s: %s', (number, good) => {
    expect(typeof identityNumberOf(number, day('2026-11-24')) === 'string').toBe(good);
  });
  test.each([
    ['500238', 'COUNTY', '500200000000'],
    ['500238100', 'TOWNSHIP', '500238000000'],
    ['500238100205', 'VILLAGE', '500238100000'],
    ['500111F01', 'FUNCTIONAL_AREA', '500111000000'],
    ['000000000000', 'NATION', null],
    ['500000', 'PROVINCE', '000000000000'],
  ])('%s is a %s', (text, level, parent) => {
    const code = regionCodeOf(text) as RegionCode;
    expect([levelOf(code), parentOf(code)]).toEqual([level, parent]);
  });
});

describe('money, days and moments', () => {
  test('one fen, the greatest amount, and every amount between, come back as they went', () => {
    for (const text of ['0.01', '-0.01', '0.00', '999999999999999.99']) expect(yuanOf(fenOf(text)!)).toBe(text);
    fc.assert(
      fc.property(fc.bigInt(-99999999999999999n, 99999999999999999n), (fen) => {
        expect(fenOf(yuanOf(fen))).toBe(fen);
      }),
    );
    for (const bad of ['1', '1.0', '1.000', '.10', '1e2', ' 1.00', '1000000000000000.00'])
      expect(fenOf(bad)).toBeNull();
  });
  test.each(['2026-02-29', '2026-04-31', '2026-13-01', '2026-1-1'])('%s is no day', (text) => {
    expect(civilDateFrom(text)).toBeNull();
  });
  test('a day of the county begins at 16:00 UTC of the day before', () => {
    expect([
      startOf(day('2026-07-01')),
      endOf(day('2026-07-01')),
      civilDateOf(instantOf('2026-06-30T16:00:00Z')!),
      civilDateOf(instantOf('2026-06-30T15:59:59.999Z')!),
    ]).toEqual(['2026-06-30T16:00:00.000Z', '2026-07-01T15:59:59.999Z', '2026-07-01', '2026-06-30']);
    expect(addMonths('2026-01-31' as CivilDate, 1)).toBe('2026-02-28');
  });
  test('at every hour the day is that of Shanghai, as the zone data tell it', () => {
    const shanghai = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' });
    for (let hour = 0; hour < 24 * 400; hour++) {
      const moment = new Date(Date.UTC(2026, 10, 27, hour, 59, 59, 999));
      expect(civilDateOf(moment.toISOString() as never)).toBe(shanghai.format(moment));
    }
  });
  test('what PostgreSQL writes reads as the same moment, as a column and inside JSON', () => {
    expect(
      [
        '2026-07-01T04:00:00+00:00',
        '2026-07-01T04:00:00.5+00:00',
        '2026-07-01T04:00:00.123456+00:00',
        '2026-07-01T04:00:00.123Z',
      ].map(instantFromDatabase),
    ).toEqual([
      '2026-07-01T04:00:00.000Z',
      '2026-07-01T04:00:00.500Z',
      '2026-07-01T04:00:00.123Z',
      '2026-07-01T04:00:00.123Z',
    ]);
    expect(
      withInstants([
        {
          at: '2026-07-01T04:00:00+00:00',
          on: '2026-07-01',
          n: 1,
          none: null,
          parts: [{ at: '2026-07-01T04:00:00.5+00:00' }],
        },
      ]),
    ).toEqual([
      {
        at: '2026-07-01T04:00:00.000Z',
        on: '2026-07-01',
        n: 1,
        none: null,
        parts: [{ at: '2026-07-01T04:00:00.500Z' }],
      },
    ]);
    expect(
      ['2026-07-01 04:00:00+00', '2026-07-01 04:00:00.5+00', '2026-07-01 04:00:00.123+00'].map(instantFromDatabase),
    ).toEqual(['2026-07-01T04:00:00.000Z', '2026-07-01T04:00:00.500Z', '2026-07-01T04:00:00.123Z']);
  });
});

test('a cell that a spreadsheet would take for a formula is marked as text, however it begins', () => {
  const begins = [
    '=',
    '+',
    '-',
    '@',
    '＝',
    '＋',
    '－',
    '＠',
    '\t',
    '\r',
    '\n',
    ' =',
    '\u3000＝',
    '\uFEFF=',
    '\u200B@',
    '\t＋',
  ];
  expect(begins.map((each) => guardedCell(`${each}1+1`))).toEqual(begins.map((each) => `'${each}1+1`));
  for (const plain of ['', '演示', '1-2', 'a=b', '（＝）', "'=1", ' 演示', '3.5'])
    expect(guardedCell(plain)).toBe(plain);
  expect(['=HYPERLINK("x","y")', '甲,乙', '甲\n乙'].map(csvCell)).toEqual([
    '"\'=HYPERLINK(""x"",""y"")"',
    '"甲,乙"',
    '"甲\n乙"',
  ]);
});

describe('ids and personal values', () => {
  test('an id reads back as its noun and key; keys rise', () => {
    const keys = Array.from({ length: 500 }, () => newKey());
    expect([...keys].sort()).toEqual(keys);
    for (const key of keys) expect(partsOf(globalId({ tag: 'H' }, key))).toEqual({ tag: 'H', key });
  });
  test('masks', () => {
    expect([
      masks.PERSON_NAME('张三'),
      masks.PERSON_NAME('张三丰'),
      masks.PERSON_NAME('欧阳修'),
      masks.ID_NUMBER('500299197506150122'),
      masks.PHONE('13812345678'),
    ]).toEqual(['张*', '张**', '欧阳*', '500299********0122', '138****5678']);
  });
  test('a ciphertext opens only in its own place', () => {
    const vault = new Vault(Buffer.alloc(32, 7));
    const { plain } = vault.newSubjectKey('s');
    const sealed = vault.encrypt(plain, '秘密', 'Enterprise.a s');
    expect(vault.decrypt(plain, sealed, 'Enterprise.a s')).toBe('秘密');
    expect(() => vault.decrypt(plain, sealed, 'Enterprise.b s')).toThrow();
  });
});
