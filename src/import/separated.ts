import { CsvError, parse } from 'csv-parse/sync';
import { LedgerFault, sentence, type Finding } from './findings.js';
import type { Ledger } from './ledger.js';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const gbk = new TextDecoder('gb18030');
const about = (line: number, value: string, code: string, zh: string, en: string): Finding => ({
  line,
  column: '',
  value,
  says: sentence(zh, en),
  code,
  outcome: 'MENDED',
});

/** Reads separated values, in whatever encoding and with whatever separator the office's program wrote them. */
export function separated(bytes: Buffer): Ledger {
  const findings: Finding[] = [];
  const text = decoded(bytes, findings);
  const { delimiter, body, before } = delimited(text);
  const rows = recordsOf(body, delimiter).map(({ record, info }) => ({ line: info.lines + before, cells: record }));
  if (delimiter !== ',' && delimiter !== '\t') {
    findings.push(
      about(
        1,
        delimiter,
        'MENDED',
        '列之间用的不是逗号；已按该分隔符读取',
        'the columns are not separated by commas; they were read by this separator',
      ),
    );
  }
  return {
    sheets: [
      {
        name: '',
        hidden: false,
        rows: rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
        findings: [],
      },
    ],
    findings,
  };
}

interface Record {
  readonly record: string[];
  readonly info: { readonly lines: number };
}
/** A record may run over several lines: it is told by its last. */
function recordsOf(text: string, delimiter: string): Record[] {
  try {
    return parse(text, {
      relax_column_count: true,
      skip_empty_lines: false,
      relax_quotes: true,
      info: true,
      delimiter,
    }) as unknown as Record[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = String((error as { lines?: unknown }).lines ?? '');
    throw new LedgerFault(
      sentence(
        `第${line}行起的引号没有成对，无法分列；须改正后再导入。`,
        `The quotes from line ${line} on do not match, so that the columns cannot be told; they must be put right first.`,
      ),
    );
  }
}

function decoded(bytes: Buffer, findings: Finding[]): string {
  const wide = utf16Of(bytes);
  if (wide !== null) {
    findings.push(
      about(
        1,
        'UTF-16',
        'MENDED',
        '文件编码为 UTF-16，已按此读取',
        'the file is encoded as UTF-16; it was read as such',
      ),
    );
    return new TextDecoder(wide).decode(bytes);
  }
  let body = bytes;
  if (body.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]))) {
    body = body.subarray(3);
    findings.push(
      about(
        1,
        'EF BB BF',
        'MENDED',
        '已去除文件开头的 BOM',
        'the file begins with a byte order mark; it was taken off',
      ),
    );
  }
  try {
    return utf8.decode(body);
  } catch {
    return byLine(body, findings);
  }
}

/**
 * Told by its mark, or without one by the noughts that every comma and line end then has beside it; no other
 * encoding here has any.
 */
function utf16Of(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const noughts = [0, 0];
  const start = bytes.subarray(0, 8_192);
  start.forEach((byte, place) => {
    if (byte === 0) noughts[place % 2]! += 1;
  });
  // One in twenty: a stray U+0000 in UTF-8 is a bad cell and no encoding.
  if (Math.max(...noughts) * 20 < start.length / 2) return null;
  return noughts[0]! > noughts[1]! ? 'utf-16be' : 'utf-16le';
}

/** Neither a second byte of GBK nor one of UTF-8 can be a line feed, so lines are cut before they are decoded. */
function byLine(body: Buffer, findings: Finding[]): string {
  const lines: string[] = [];
  const foreign: number[] = [];
  let plain = 0;
  for (let start = 0, line = 1; start < body.length; line++) {
    const found = body.indexOf(0x0a, start);
    const end = found < 0 ? body.length : found + 1;
    const part = body.subarray(start, end);
    const line8 = asUtf8(part);
    if (line8 === null) foreign.push(line);
    else if (part.some((byte) => byte > 0x7f)) plain += 1;
    lines.push(line8 ?? gbk.decode(part));
    start = end;
  }
  if (plain === 0) {
    findings.push(
      about(1, 'GBK', 'MENDED', '文件编码为 GBK，已按此读取', 'the file is encoded as GBK; it was read as such'),
    );
    return lines.join('');
  }
  for (const line of foreign)
    findings.push(
      about(
        line,
        'GBK',
        'MENDED',
        '该行编码为 GBK，已按此读取',
        'this line is encoded as GBK among lines of UTF-8; it was read as such',
      ),
    );
  return lines.join('');
}

// Two bytes of GBK can be one character of UTF-8 too, but then a Latin, Greek, Cyrillic or Arabic one: what is
// UTF-8 here has Chinese in it.
const chinese = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
function asUtf8(line: Buffer): string | null {
  try {
    const text = utf8.decode(line);
    return line.every((byte) => byte < 0x80) || chinese.test(text) ? text : null;
  } catch {
    return null;
  }
}

const delimiters = [',', '\t', ';', '|'] as const;
const headersWithin = 15;

/** What stands most often in one of the first lines; or what Excel's own first line, `sep=;`, says. */
function delimited(text: string): { readonly delimiter: string; readonly body: string; readonly before: number } {
  const said = /^"?sep=(.)"?[,;\t]*\r?\n/.exec(text);
  if (said) return { delimiter: said[1]!, body: text.slice(said[0].length), before: 1 };
  const first = text
    .slice(0, 20_000)
    .split(/\r\n|\n|\r/, headersWithin)
    .map((line) => line.replace(/"[^"]*"/g, ''));
  const most = delimiters.map((delimiter) => Math.max(...first.map((line) => line.split(delimiter).length)));
  return { delimiter: delimiters[most.indexOf(Math.max(...most))]!, body: text, before: 0 };
}
