import { random, type Random } from '../../src/demo/random.js';
import { inventedCreditCode, inventedIdentityNumber, inventedPhone } from '../../src/demo/names.js';
import { creditCheckOf } from '../../src/kernel/credit-code.js';
import { gbkOf } from './ledgers.js';
import { townships, villagesOf } from './reading.js';
import { workbookOf, type Cell } from './workbook.js';

/**
 * What an office meant by each cell of a row: as it is to stand in the register, or null where it cannot be told
 * from the cell; and what was written.
 */
export type Meant = Readonly<Record<string, { readonly means: string | null; readonly cell: Cell }>>;
export interface OddLedger {
  readonly bytes: Buffer;
  /** By the line at which a person would look for the row. */
  readonly meant: ReadonlyMap<number, Meant>;
  readonly headers: Readonly<Record<string, string>>;
  /** Columns that the mapping does not know. */
  readonly unread: readonly string[];
  readonly form: string;
}

/** One way to write a value: the cell, and what it means; numbers and days only a workbook has. */
interface Written {
  readonly cell: Cell;
  readonly means: string | null;
  readonly needsWorkbook?: boolean;
}
type Writer = (d: Random, n: number) => readonly Written[];
const text = (cell: string, means: string | null = cell): Written => ({ cell, means });
const number = (cell: number, means: string | null): Written => ({ cell, means, needsWorkbook: true });
const wide = (plain: string): string => plain.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

const codes: Writer = (_, n) => {
  const code = inventedCreditCode('91', 700_000 + n);
  const digits = `9150029901${String(n).padStart(7, '0')}`;
  const allDigits = digits + creditCheckOf(digits);
  const ways = [
    text(code),
    text(code.toLowerCase(), code),
    text(wide(code), code),
    text(` ${code}\u3000`, code),
    text(`'${code}`, code),
    text(`="${code}"`, code),
    text(`${code}\u200b`, code),
  ];
  // Kept as a number it has lost its last digits, whatever it now looks like.
  return /^\d+$/.test(allDigits) ? [...ways, text(allDigits), number(Number(allDigits), allDigits)] : ways;
};
const names: Writer = (_, n) => {
  const name = `演示奇${n}厂`;
  return [
    text(name),
    text(` ${name}`, name),
    text(`演示\n奇${n}厂`, name),
    text(`${name}(普通合伙)`, `${name}（普通合伙）`),
    text(`演示⼯${n}厂`, `演示工${n}厂`),
    text(`演示"奇"${n},厂`),
  ];
};
const industries: Writer = () => [
  text('3311'),
  text('C3311', '3311'),
  text('５１９９', '5199'),
  text('0111'),
  text('3311.0', '3311'),
  number(3311, '3311'),
  number(111, '0111'),
  text("'0111", '0111'),
  text('331', null),
];
const days: Writer = (d) => {
  const [year, month, date] = [2000 + d.below(25), 1 + d.below(12), 1 + d.below(28)];
  const two = (n: number) => String(n).padStart(2, '0');
  const day = `${year}-${two(month)}-${two(date)}`;
  return [
    text(day),
    text(`${year}/${month}/${date}`, day),
    text(`${year}.${two(month)}.${two(date)}`, day),
    text(`${year}年${month}月${date}日`, day),
    text(day.replaceAll('-', ''), day),
    text(`${day} 00:00:00`, day),
    text(`${year}/${month}/${date} 0:00`, day),
    text(`${year}年${month}月`, null),
    text(`${two(month)}/${two(date)}/${year}`, null),
    text('43957', null),
    text('', null),
    text('/', null),
    { cell: new Date(`${day}T00:00:00Z`), means: day, needsWorkbook: true },
  ];
};
const capitals =
  (unit: '元' | '万元' | null): Writer =>
  (d) => {
    const n = 1 + d.below(9_000);
    const inWan = text(`${n}万元`, `${n}0000.00`);
    const ways = [
      inWan,
      text(`${n}.5万`, `${n}5000.00`),
      text(`${n}(万美元)`, null),
      text(`${n}万人民币`, `${n}0000.00`),
      text('N/A', null),
    ];
    if (unit === null) return [...ways, text(String(n), null), number(n, null)];
    const by = unit === '元' ? '' : '0000';
    return [
      ...ways,
      text(String(n), `${n}${by}.00`),
      number(n, `${n}${by}.00`),
      text(`1,${String(n).padStart(3, '0').slice(-3)}`, `1${String(n).padStart(3, '0').slice(-3)}${by}.00`),
    ];
  };
const heads: Writer = (d) => {
  const n = String(1 + d.below(300));
  return [text(n), text(`${n}人`, n), text(wide(n), n), number(Number(n), n), text('约十人', null), text('', null)];
};
const telephones: Writer = (_, n) => {
  const mobile = inventedPhone(n);
  const spaced = `${mobile.slice(0, 3)} ${mobile.slice(3, 7)} ${mobile.slice(7)}`;
  const line = `023-5152${String(n % 10_000).padStart(4, '0')}`;
  return [
    text(mobile),
    text(spaced, mobile),
    text(spaced.replaceAll(' ', '-'), mobile),
    text(`+86${mobile}`, mobile),
    text(`${mobile}/13900000000`, mobile),
    text(`${mobile}、13900000000`, mobile),
    number(Number(mobile), mobile),
    text(line),
    text(`${line}-802`, line),
    text(line.slice(4), null),
    text('12350', null),
    text('无', null),
    number(Number(line.replace('-', '')), line),
    text('1.38E+10', null),
  ];
};
const identities: Writer = (_, n) => {
  const id = inventedIdentityNumber(`19${60 + (n % 40)}-03-1${n % 10}`, n);
  return [
    text(id),
    text(`'${id}`, id),
    text(wide(id), id),
    text('', null),
    ...(/^\d+$/.test(id) ? [number(Number(id), id)] : []),
  ];
};
const risks: Writer = () => [
  text('蓝', 'BLUE'),
  text('红色', 'RED'),
  text('重大风险', 'RED'),
  text('较大风险（橙）', 'ORANGE'),
  text('不清楚的词', null),
  text('', null),
];
const sectors: Writer = () => [
  text('工贸', 'INDUSTRY_TRADE'),
  text('⼯贸', 'INDUSTRY_TRADE'),
  text('冶金', 'INDUSTRY_TRADE'),
  text('城镇燃气', 'GAS'),
  text(' 燃气 ', 'GAS'),
  text('航天', null),
];
const places: Writer = (d) => {
  const township = d.pick(townships);
  const village = d.pick(villagesOf(township));
  const base = village.name.replace(/(社区居民委员会|居民委员会|村民委员会)$/, '');
  return [village.name, base, base.replace(/村$/, ''), `${base}委会`, `${base}3组`, `${township.name}${base}`].map(
    (each) => ({ cell: `${township.name}|${each}`, means: village.code }),
  );
};

const licences: Writer = () => [text('2029-12-31'), text('长期', null), text('永久', null), text('——', null)];
const noteworthy = ['备注', '经度', '网格员', ''];

/** A ledger in one of the odd ways that offices keep them, and what they meant by it. */
export function oddLedger(seed: number): OddLedger {
  const d = random(seed);
  const unit = d.pick(['元', '万元', null] as const);
  const asWorkbook = d.chance(0.5);
  const odd = d.pick(noteworthy);
  const fields: readonly (readonly [string, string, Writer])[] = [
    ['name', d.pick(['企业名称', '单位名称', '企业名称*']), names],
    ['creditCode', d.pick(['统一社会信用代码', '统一社会信用代码（18位）', '信用代码']), codes],
    ['sector', '监管行业', sectors],
    ['industryCode', '国民经济行业代码', industries],
    ['place', '', places],
    ['address', '地址', () => [text('演示路'), text('演示路\n1号', '演示路1号'), text(' 演示路 ', '演示路')]],
    ['establishedOn', d.pick(['成立日期', '成立时间']), days],
    ['registeredCapital', unit === null ? '注册资本' : `注册资本（${unit}）`, capitals(unit)],
    ['headcount', d.pick(['从业人数', '从业人员（人）']), heads],
    ['riskGrade', '风险等级', risks],
    ['licenceValidUntil', '许可证有效期至', licences],
    ['legalRepresentativeIdNumber', '法定代表人身份证号', identities],
    ['contactPhone', '联系电话', telephones],
  ];
  const ways = Array.from({ length: 3 + d.below(12) }, (_, n) =>
    fields.map(([field, , writer]) => {
      const all = writer(d, (seed % 10_000) * 20 + n).filter(({ needsWorkbook }) => asWorkbook || !needsWorkbook);
      // Half of the cells are as they should be.
      return [field, d.chance(0.5) ? all[0]! : d.pick(all)] as const;
    }),
  );
  const shared = asWorkbook && d.chance(0.4) ? d.pick(townships) : null;
  const rows = ways.map((row) =>
    row.flatMap(([field, { cell, means }]): { field: string; cell: Cell; means: string | null }[] => {
      if (field !== 'place') return [{ field, cell, means }];
      const [own = '', village = ''] = String(cell).split('|');
      if (shared === null)
        return [
          { field: 'township', cell: own, means },
          { field: 'village', cell: village, means },
        ];
      const within = d.pick(villagesOf(shared));
      return [
        { field: 'township', cell: shared.name, means: within.code },
        { field: 'village', cell: within.name, means: within.code },
      ];
    }),
  );
  const headers = Object.fromEntries(
    fields.flatMap(([field, header]) =>
      field === 'place'
        ? [
            ['township', '乡镇（街道）'],
            ['village', '村（社区）'],
          ]
        : [[field, header]],
    ),
  );
  const body: Cell[][] = rows.map((row, n) => [n + 1, ...row.map(({ cell }) => cell), odd === '' ? null : '说明文字']);
  const top: Cell[][] = d.chance(0.4) ? [['巫溪县企业台账（演示）']] : [];
  const head: Cell[] = ['序号', ...Object.values(headers), odd === '' ? null : odd];
  const foot: Cell[][] = d.chance(0.3)
    ? [
        ['合计', `${rows.length}家`],
        ['填表人：演示', null, null, '审核人：'],
      ]
    : [];
  const table = [...top, head, ...body, ...foot];
  const first = top.length + 1;
  const merges =
    shared === null
      ? []
      : [`${letter(head, '乡镇（街道）')}${first + 1}:${letter(head, '乡镇（街道）')}${first + rows.length}`];
  if (shared !== null) for (const row of body.slice(1)) row[head.indexOf('乡镇（街道）')] = null;
  const made = asWorkbook ? workbookBytes(d, table, merges) : separatedBytes(d, table);
  const meant = new Map(
    rows.map((row, n) => [
      made.lineOf(first + n),
      Object.fromEntries(
        row.map(({ field, means, cell }) => [
          field === 'township' || field === 'village' ? 'region' : field,
          { means, cell },
        ]),
      ),
    ]),
  );
  return {
    bytes: made.bytes,
    form: made.form,
    meant,
    headers: Object.fromEntries(Object.entries(headers)),
    unread: odd === '' ? [] : [odd],
  };
}
const letter = (head: readonly Cell[], header: string): string => String.fromCharCode(65 + head.indexOf(header));
interface Made {
  readonly bytes: Buffer;
  readonly form: string;
  readonly lineOf: (row: number) => number;
}

function workbookBytes(d: Random, rows: readonly (readonly Cell[])[], merges: readonly string[]): Made {
  const date1904 = d.chance(0.3);
  const before = d.pick([
    [],
    [
      {
        name: '字典',
        hidden: true,
        rows: [
          ['行业', '乡镇'],
          ['工贸', '城厢镇'],
        ],
      },
    ],
    [{ name: '填表说明', rows: [['1. 信用代码须为18位']] }],
  ]);
  return {
    bytes: workbookOf([...before, { name: '企业台账', rows, merges }], { date1904 }),
    form: `xlsx ${date1904 ? 1904 : 1900} ${before[0]?.name ?? ''} ${merges.join()}`,
    lineOf: (row) => row + 1,
  };
}

function separatedBytes(d: Random, rows: readonly (readonly Cell[])[]): Made {
  const delimiter = d.pick([',', ',', '\t', ';']);
  const end = d.pick(['\n', '\r\n']);
  const always = d.chance(0.3);
  const quoted = (cell: Cell): string => {
    const plain = String(cell ?? '');
    return always || /["\r\n]/.test(plain) || plain.includes(delimiter) ? `"${plain.replaceAll('"', '""')}"` : plain;
  };
  const lines = rows.map((row) => row.map(quoted).join(delimiter));
  const whole = `${lines.join(end)}${end}`;
  // A record is told by the last of its lines.
  const ends = lines.map((_, n) =>
    lines.slice(0, n + 1).reduce((count, line) => count + 1 + (line.match(/\n/g) ?? []).length, 0),
  );
  const encodings: Readonly<Record<string, () => Buffer>> = {
    'utf-8': () => Buffer.from(whole),
    'utf-8 bom': () => Buffer.from(`\ufeff${whole}`),
    'utf-16le bom': () => Buffer.from(`\ufeff${whole}`, 'utf16le'),
    'utf-16le': () => Buffer.from(whole, 'utf16le'),
    'utf-16be bom': () => Buffer.from(`\ufeff${whole}`, 'utf16le').swap16(),
    gbk: () => gbkOf(whole.replaceAll('\u200b', '').replaceAll('⼯', '工')),
  };
  const encoding = d.pick(Object.keys(encodings));
  return {
    bytes: encodings[encoding]!(),
    form: `${encoding} ${JSON.stringify(delimiter)} ${JSON.stringify(end)}`,
    lineOf: (row) => ends[row]!,
  };
}
