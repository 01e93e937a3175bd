import { random } from '../../src/demo/random.js';
import { inventedCreditCode, inventedIdentityNumber, inventedPhone } from '../../src/demo/names.js';

export interface Seeded {
  readonly line: number;
  readonly column: string;
  readonly fault: string;
}
/** What a fault makes of its cell, and whether the row can still be entered. */
const faults = [
  'wrong check character',
  'duplicate code',
  'unknown village',
  'trailing spaces',
  'full-width digits',
  'GBK line',
  'bad identity number',
  'strange sector',
] as const;
export const entered = new Map<string, string>([
  ['trailing spaces', 'mended'],
  ['full-width digits', 'mended'],
  ['GBK line', 'mended'],
  ['bad identity number', 'left out'],
]);
export const header = [
  '序号',
  '企业名称',
  '统一社会信用代码',
  '监管行业',
  '国民经济行业代码',
  '乡镇（街道）',
  '村（社区）',
  '地址',
  '从业人数',
  '风险等级',
  '法定代表人',
  '法定代表人身份证号',
  '联系电话',
];

export const gbkOf = (() => {
  // The decoder turned over: every two-byte character of GBK, once.
  const table = new Map<string, readonly [number, number]>();
  const decoder = new TextDecoder('gb18030');
  for (let a = 0x81; a <= 0xfe; a++)
    for (let b = 0x40; b <= 0xfe; b++)
      if (b !== 0x7f) {
        const text = decoder.decode(Uint8Array.of(a, b));
        if ([...text].length === 1 && !table.has(text)) table.set(text, [a, b]);
      }
  return (text: string): Buffer =>
    Buffer.from(
      [...text].flatMap((character) =>
        character.charCodeAt(0) < 0x80 ? [character.charCodeAt(0)] : [...table.get(character)!],
      ),
    );
})();

/**
 * A ledger as an office would send it: a mark and a merged title above the headers, and faults of every kind in
 * some of its rows.
 */
export function ledger(
  rows: number,
  share: number,
  seed: number,
  places: readonly { readonly township: string; readonly village: string }[],
  { offset = 0, title = true, allGbk = false } = {},
): { readonly bytes: Buffer; readonly seeded: readonly Seeded[] } {
  const d = random(seed);
  const seeded: Seeded[] = [];
  const lines: Buffer[] = [];
  const before: string[] = [];
  const utf8 = (text: string) => (allGbk ? gbkOf(text) : Buffer.from(text));
  if (title)
    lines.push(
      Buffer.concat([
        allGbk ? Buffer.alloc(0) : Buffer.from([0xef, 0xbb, 0xbf]),
        utf8(`巫溪县生产经营单位台账（演示）${','.repeat(header.length - 1)}\r\n`),
      ]),
    );
  lines.push(utf8(`${header.join(',')}\r\n`));
  for (let n = 0; n < rows; n++) {
    const line = lines.length + 1;
    const place = d.pick(places);
    const sector = d.pick(['燃气', '建设施工', '工贸', '消防重点', '其他']);
    const cells = [
      String(n + 1),
      `演示台账企业${offset + n}号`,
      inventedCreditCode('91', 200_000 + offset + n),
      sector,
      '4511',
      place.township,
      place.village,
      `演示路${n % 97}号`,
      String(1 + (n % 80)),
      d.pick(['蓝', '黄']),
      '演示人',
      inventedIdentityNumber(`19${60 + (n % 40)}-03-1${n % 10}`, n),
      inventedPhone(n),
    ];
    const fault = n > 5 && d.chance(share) ? d.pick(faults) : null;
    const tell = (place_: number) => seeded.push({ line, column: place_ < 0 ? '' : header[place_]!, fault: fault! });
    if (fault === 'wrong check character') {
      cells[2] = cells[2]!.slice(0, 17) + (cells[2]!.endsWith('0') ? '1' : '0');
      tell(2);
    }
    if (fault === 'duplicate code') {
      cells[2] = d.pick(before);
      tell(2);
    } else if (fault === null) before.push(cells[2]!);
    if (fault === 'unknown village') {
      cells[6] = '不存在的村';
      tell(6);
    }
    if (fault === 'trailing spaces') {
      cells[1] += '  ';
      tell(1);
    }
    if (fault === 'full-width digits') {
      cells[4] = '４５１１';
      tell(4);
    }
    if (fault === 'bad identity number') {
      cells[11] = `${cells[11]!.slice(0, 10)}0230${cells[11]!.slice(14)}`;
      tell(11);
    }
    if (fault === 'strange sector') {
      cells[3] = '航天';
      tell(3);
    }
    const text = `${cells.join(',')}\r\n`;
    if (fault === 'GBK line' && !allGbk) {
      tell(-1);
      lines.push(gbkOf(text));
    } else lines.push(utf8(text));
  }
  return { bytes: Buffer.concat(lines), seeded };
}
