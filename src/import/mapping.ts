import { LedgerFault, sentence, type Finding } from './findings.js';
import type { Ledger, LedgerRow, Sheet } from './ledger.js';
import { shown } from './shown.js';

/** How a ledger's headers and words are read. */
export interface Mapping {
  /** For each field the headers it may have. */
  readonly headers: Readonly<Record<string, readonly string[]>>;
  /** Headers that say nothing of an enterprise, such as a running number. */
  readonly ignored?: readonly string[];
  /** For each list of values other words for them. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What a bare number under a header without a unit is counted in, where the office knows it. */
  readonly units?: Readonly<Record<string, string>>;
}
export interface Column {
  readonly place: number;
  readonly header: string;
  readonly unit: string | null;
}
export interface Mapped {
  /** Which column of the file each field stands in. */
  readonly columns: ReadonlyMap<string, Column>;
  readonly rows: readonly LedgerRow[];
  readonly findings: readonly Finding[];
}

export const plainText = (text: string): string => text.normalize('NFKC').replace(/[\s*\p{Cf}]/gu, '');
const headerWithin = 15;
const headersLeast = 3;
// What a header may say in brackets without becoming another: a unit, or how it is to be filled in.
const units = '万元|元|亿元|万|千元|人|名|个|户|家|万美元|美元|万港元|港元|万欧元|欧元';
const bracketed = new RegExp(
  `^(.+?)[(（\\[【](?:单位[:：])?(?:(${units})|必填项?|选填项?|可空|非必填|\\d+位|yyyy[-/.年]mm[-/.月]dd日?)[)）\\]】]$`,
  'i',
);

interface Named {
  readonly field: string;
  readonly unit: string | null;
}
type Reading = (header: string) => Named | null;

/** By its whole text first; then without what it has in brackets. */
function readingBy({ headers, units: assumed = {} }: Mapping): Reading {
  const fieldOf = new Map(
    Object.entries(headers).flatMap(([field, names]) => names.map((name) => [plainText(name), field] as const)),
  );
  return (header) => {
    const plain = plainText(header);
    const parts = bracketed.exec(plain);
    const field = fieldOf.get(plain) ?? (parts ? fieldOf.get(parts[1]!) : undefined);
    return field === undefined ? null : { field, unit: parts?.[2] ?? assumed[field] ?? null };
  };
}

interface Found {
  readonly sheet: Sheet;
  readonly first: number;
  readonly last: number;
  readonly headers: readonly string[];
}

/**
 * Finds the sheet and the row of headers, below whatever titles stand over it; a second row of headers is read
 * with the first.
 */
function headersIn(sheet: Sheet, reading: Reading): Found | null {
  const known = ({ cells }: LedgerRow) => new Set(cells.flatMap((cell) => reading(cell)?.field ?? [])).size;
  const counts = sheet.rows.slice(0, headerWithin).map(known);
  const most = Math.max(0, ...counts);
  const at = counts.indexOf(most);
  if (most < headersLeast) return null;
  const row = sheet.rows[at]!;
  const below = sheet.rows[at + 1];
  const above = sheet.rows[at - 1];
  const allKnown = (each: LedgerRow) =>
    each.cells.every((cell, place) => cell.trim() === '' || reading(cell) !== null || cell === row.cells[place]);
  const together = (upper: LedgerRow, lower: LedgerRow) =>
    Array.from(
      { length: Math.max(upper.cells.length, lower.cells.length) },
      (_, place) => (lower.cells[place] ?? '').trim() || (upper.cells[place] ?? '').trim(),
    );
  if (below && known(below) > 0 && allKnown(below))
    return { sheet, first: at, last: at + 1, headers: together(row, below) };
  // The lower of two rows may be the fuller one.
  const adds =
    above?.cells.some((cell, place) => reading(cell) !== null && (row.cells[place] ?? '').trim() === '') ?? false;
  if (adds) return { sheet, first: at - 1, last: at, headers: together(above!, row) };
  return { sheet, first: at, last: at, headers: row.cells.map((cell) => cell.trim()) };
}

const namesOf = (sheets: readonly Sheet[]): string =>
  sheets.map(({ name, hidden }) => `${name}${hidden ? '（隐藏）' : ''}`).join('、');
const englishNames = (sheets: readonly Sheet[]): string =>
  sheets.map(({ name, hidden }) => `${name}${hidden ? ' (hidden)' : ''}`).join(', ');

/**
 * The one sheet to read: the one asked for, or the only visible one with headers. Where that does not settle it,
 * the sheets are named.
 */
function chosen({ sheets }: Ledger, reading: Reading, asked: string | null): Found {
  const among = asked === null ? sheets : sheets.filter(({ name }) => name === asked);
  const named = sheets.length > 1 || (sheets[0]?.name ?? '') !== '';
  const found = among.flatMap((sheet) => headersIn(sheet, reading) ?? []);
  const visible = found.filter(({ sheet }) => !sheet.hidden || asked !== null);
  if (visible.length === 1) return visible[0]!;
  if (visible.length > 1) {
    const which = visible.map(({ sheet }) => sheet);
    throw new LedgerFault(
      sentence(
        `有多张工作表都带表头：${namesOf(which)}；须用 --sheet 指明读哪一张。`,
        `More than one sheet has headers: ${englishNames(which)}; --sheet must say which is to be read.`,
      ),
    );
  }
  const where = named
    ? sentence(`工作表：${namesOf(sheets)}。`, `The sheets: ${englishNames(sheets)}.`)
    : sentence('', '');
  if (found.length > 0) {
    throw new LedgerFault(
      sentence(
        `只有隐藏的工作表带表头；须取消隐藏，或用 --sheet 指明。${where.zh}`,
        `Only a hidden sheet has headers; it must be shown, or named with --sheet. ${where.en}`,
      ),
    );
  }
  throw new LedgerFault(
    sentence(
      `前${headerWithin}行中没有表头行：一行中须至少有${headersLeast}个对应表中的表头。${where.zh}`,
      `No row of headers was found among the first ${headerWithin}: at least ${headersLeast} of the mapping's headers must stand in one row. ${where.en}`.trim(),
    ),
  );
}

/** What a file is a list of. */
export interface Listed {
  /** What one of them cannot be entered without; one of each group must have a column. */
  readonly needed: readonly (readonly string[])[];
  /** What only a row of the list has, and no total, signature or remark. */
  readonly tells: readonly string[];
  readonly zh: string;
  readonly en: string;
}
const needed: readonly (readonly string[])[] = [
  ['name'],
  ['creditCode', 'registrationNumber'],
  ['sector'],
  ['industryCode'],
  ['region', 'township'],
  ['address'],
];
export const enterprisesListed: Listed = {
  needed,
  tells: ['creditCode', 'registrationNumber'],
  zh: '企业',
  en: 'enterprise',
};

function columnsOf(
  { headers, sheet, last }: Found,
  reading: Reading,
  mapping: Mapping,
): { readonly columns: Map<string, Column>; readonly findings: Finding[] } {
  const columns = new Map<string, Column>();
  const findings: Finding[] = [];
  const { line } = sheet.rows[last]!;
  const ignored = new Set((mapping.ignored ?? []).map(plainText));
  const data = sheet.rows.slice(last + 1);
  const unread = (column: string, zh: string, en: string) =>
    findings.push({ line, column, value: '', says: sentence(zh, en), code: 'COLUMN_NOT_READ', outcome: 'NOT_READ' });
  const width = data.reduce((most, { cells }) => Math.max(most, cells.length), headers.length);
  for (let place = 0; place < width; place++) {
    const header = shown(null, headers[place] ?? '');
    const named = reading(headers[place] ?? '');
    const first = named && columns.get(named.field);
    if (named && !first) columns.set(named.field, { place, header, unit: named.unit });
    else if (first)
      unread(
        header,
        `该列与“${first.header}”列是同一项，未读取`,
        `this column is the same field as the column ${first.header}; it was not read`,
      );
    else if (header !== '' && !ignored.has(plainText(header)))
      unread(header, '对应表中没有此表头，该列未读取', 'the mapping has no such header; the column was not read');
    else if (header === '' && data.some(({ cells }) => (cells[place] ?? '').trim() !== ''))
      unread(`第${place + 1}列`, '该列没有表头，未读取', 'the column has no header; it was not read');
  }
  return { columns, findings };
}

/** Finds what there is to read in a ledger, and tells of everything else. */
export function mapped(
  ledger: Ledger,
  mapping: Mapping,
  sheetAsked: string | null = null,
  listed: Listed = enterprisesListed,
): Mapped {
  const reading = readingBy(mapping);
  const found = chosen(ledger, reading, sheetAsked);
  const { sheet, first, last } = found;
  const { columns, findings } = columnsOf(found, reading, mapping);
  const lacking = listed.needed
    .filter((group) => !group.some((field) => columns.has(field)))
    .map((group) => group.map((field) => mapping.headers[field]?.[0] ?? field));
  if (lacking.length > 0) {
    throw new LedgerFault(
      sentence(
        `台账缺少必填列：${lacking.map((group) => group.join('或')).join('、')}。`,
        `The ledger lacks columns that it must have: ${lacking.map((group) => group.join(' or ')).join(', ')}.`,
      ),
    );
  }
  const titles = sheet.rows.slice(0, first).map(({ line, cells }): Finding => ({
    line,
    column: '',
    value: shown(null, cells.find((cell) => cell.trim() !== '')?.trim() ?? ''),
    code: 'TITLE',
    outcome: 'NOT_READ',
    says: sentence('表头上方的标题行，已跳过', 'a title above the headers; it was passed over'),
  }));
  const others = ledger.sheets
    .filter((each) => each !== sheet)
    .map(({ name, hidden }): Finding => ({
      line: 1,
      column: '',
      value: name,
      code: 'SHEET_NOT_READ',
      outcome: 'NOT_READ',
      says: hidden
        ? sentence('隐藏的工作表，未读取', 'a hidden sheet; it was not read')
        : sentence('另一张工作表，未读取', 'another sheet; it was not read'),
    }));
  const { rows, passed } = withoutNotes(sheet.rows.slice(last + 1), columns, reading, listed);
  return {
    columns,
    rows,
    findings: [...ledger.findings, ...sheet.findings, ...others, ...titles, ...findings, ...passed],
  };
}

const sums = /^(合计|总计|小计|共计|累计|总数|合计数)/;
const signatures =
  /^(填表人|填报人|制表人|制表|审核人|审批人|复核人|填报单位|单位负责人|负责人签字|签字|签章|盖章|日期)\s*[：:]/;
const remarks = /^(注|备注|说明|填表说明)\s*[：:\d]/;

/**
 * Totals, signatures, remarks, numbered blank lines and headers printed again are none of the list: one line is told
 * of each.
 */
function withoutNotes(
  rows: readonly LedgerRow[],
  columns: ReadonlyMap<string, Column>,
  reading: Reading,
  listed: Listed,
): { readonly rows: LedgerRow[]; readonly passed: Finding[] } {
  const kept: LedgerRow[] = [];
  const passed: Finding[] = [];
  const read = new Set([...columns.values()].map(({ place }) => place));
  for (const row of rows) {
    const why = notOfTheList(row, columns, read, reading, listed);
    if (why === null) kept.push(row);
    else passed.push({ line: row.line, column: '', value: '', says: why, code: 'NOT_A_ROW', outcome: 'NOT_READ' });
  }
  return { rows: kept, passed };
}
function notOfTheList(
  { cells }: LedgerRow,
  columns: ReadonlyMap<string, Column>,
  read: ReadonlySet<number>,
  reading: Reading,
  { tells, zh, en }: Listed,
) {
  const cell = (field: string) => (cells[columns.get(field)?.place ?? -1] ?? '').trim();
  const filled = cells.map((each) => each.trim()).filter((each) => each !== '');
  if (
    cells.every((each, place) => !read.has(place) || each.trim() === '') &&
    !filled.some((each) => signatures.test(each))
  )
    return sentence('空行，已跳过', 'a row without content; it was passed over');
  if (filled.length >= headersLeast && filled.every((each) => reading(each) !== null || plainText(each) === '序号'))
    return sentence('重复的表头，已跳过', 'the headers again; they were passed over');
  const [first = '', ...rest] = tells.map(cell);
  if (first !== '' && !signatures.test(first)) return null;
  const [start = '', second = ''] = filled;
  const note =
    sums.test(start) ||
    (/^\d+$/.test(start) && sums.test(second)) ||
    remarks.test(start) ||
    filled.some((each) => signatures.test(each));
  return note && rest.every((each) => each === '')
    ? sentence(`合计、签字或说明，不是${zh}，已跳过`, `a total, signature or remark and no ${en}; it was passed over`)
    : null;
}
