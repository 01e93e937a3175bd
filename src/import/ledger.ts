import { parse } from 'csv-parse/sync';
import readSheets from 'read-excel-file/node';

/** One row of a ledger as it stands in the file: the line (or sheet row) a person would look at, and its cells as text. */
export interface LedgerRow { readonly line: number; readonly cells: readonly string[] }
/** Something about the file or a cell that was not as it should be and could be put right without guessing. */
export interface Note { readonly line: number; readonly column: string; readonly value: string; readonly reason: string }
export interface Ledger { readonly rows: readonly LedgerRow[]; readonly notes: readonly Note[] }

/** Reads a ledger, whatever office program it comes from: .xlsx, or CSV as UTF-8 with or without its mark, GBK, or a mixture of lines. */
export async function ledgerIn(bytes: Buffer): Promise<Ledger> {
  // A workbook is a zip file.
  return bytes.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 0x03, 0x04])) ? workbook(bytes) : separated(bytes);
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }), gbk = new TextDecoder('gb18030');

function separated(bytes: Buffer): Ledger {
  const notes: Note[] = [];
  let body = bytes;
  if (body.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]))) { body = body.subarray(3); notes.push({ line: 1, column: '', value: 'EF BB BF', reason: 'the file begins with a byte order mark; it was taken off（去除 BOM）' }); }
  let text: string;
  try { text = utf8.decode(body); } catch { text = byLine(body, notes); }
  const read = parse(text, { relax_column_count: true, skip_empty_lines: false, relax_quotes: true, info: true, delimiter: delimiterOf(text) }) as unknown as { record: string[]; info: { lines: number } }[];
  // A record may run over several lines: it is told by its last.
  return { rows: read.map(({ record, info }) => ({ line: info.lines, cells: record })).filter(({ cells }) => cells.some((cell) => cell.trim() !== '')), notes };
}

/** Neither a second byte of GBK nor one of UTF-8 can be a line feed, so lines are cut before they are decoded. */
function byLine(body: Buffer, notes: Note[]): string {
  const lines: string[] = [], foreign: number[] = [];
  let plain = 0;
  for (let start = 0, line = 1; start < body.length; line++) {
    const found = body.indexOf(0x0a, start), end = found < 0 ? body.length : found + 1, part = body.subarray(start, end);
    try { lines.push(utf8.decode(part)); if (part.some((byte) => byte > 0x7f)) plain += 1; } catch { lines.push(gbk.decode(part)); foreign.push(line); }
    start = end;
  }
  if (plain === 0) notes.push({ line: 1, column: '', value: 'GBK', reason: 'the file is encoded as GBK; it was read as such（按 GBK 编码读取）' });
  else for (const line of foreign) notes.push({ line, column: '', value: 'GBK', reason: 'this line is encoded as GBK among lines of UTF-8; it was read as such（该行按 GBK 编码读取）' });
  return lines.join('');
}

/** Tabs where the first lines have more of them than commas. */
function delimiterOf(text: string): string {
  const head = text.slice(0, 4_000), count = (what: string) => head.split(what).length;
  return count('\t') > count(',') ? '\t' : ',';
}

async function workbook(bytes: Buffer): Promise<Ledger> {
  const notes: Note[] = [], [sheet] = (await readSheets(bytes)) as { sheet: string; data: unknown[][] }[];
  const rows = (sheet?.data ?? []).map((cells, i): LedgerRow => ({ line: i + 1, cells: cells.map((cell) => cellText(cell)) }));
  return { rows: rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')), notes };
}

/** A number keeps its digits, a day is written as one. What has more than fifteen digits and was kept as a number has lost some: it is left for its check to say. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'number') return Number.isInteger(cell) ? BigInt(cell).toString() : String(cell);
  return String(cell as string | boolean);
}
