import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import type { BankAnswer, BankOutcome, NotRead, Place, Unread } from './bank.js';

// What a bank's answer file says, read without touching anything: one line that cannot be read costs that line and no
// other.

/** What a bank calls each outcome. Exactly these: a word that is nearly one of them is for a person to look at. */
const outcomes: Readonly<Record<string, BankOutcome>> = {
  SETTLED: 'SETTLED',
  成功: 'SETTLED',
  交易成功: 'SETTLED',
  已到账: 'SETTLED',
  REJECTED: 'REJECTED',
  失败: 'REJECTED',
  交易失败: 'REJECTED',
  发放失败: 'REJECTED',
  UNKNOWN: 'UNKNOWN',
  未明: 'UNKNOWN',
  结果未明: 'UNKNOWN',
  处理中: 'UNKNOWN',
  RETURNED: 'RETURNED',
  退汇: 'RETURNED',
  已退汇: 'RETURNED',
};
/** What each column may be called; the first three must be there. */
const columns = {
  endToEndId: ['endToEndId', '端到端编号'],
  outcome: ['outcome', '结果', '回盘结果'],
  amount: ['amount', '金额', '金额（元）'],
  reference: ['reference', '流水号', '银行流水号'],
  reason: ['reason', '说明', '原因', '失败原因'],
} as const;
type Column = keyof typeof columns;
const needed: readonly Column[] = ['endToEndId', 'outcome', 'amount'];
const names = Object.keys(columns) as Column[];

/** Yuan with exactly two places: another way of writing it may mean another amount, fen among them. */
const amountForm = /^(0|[1-9]\d{0,14})\.\d{2}$/;
const bytesMost = 20_000_000;
// What was lost in decoding, and what no text of a bank holds.
const notText = /[\p{Cc}\p{Cs}\uFFFD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;

/** A file's name may hold a person's: what is not plain of it is told by its digest. */
export const nameToTell = (name: string, stem: string): string => {
  const rest = name.slice(stem.length);
  if (name.startsWith(stem) && /^[\w.-]{0,60}$/.test(rest) && !/\d{6}/.test(rest)) return name;
  return `${name.startsWith(stem) ? stem : ''}#${createHash('sha256').update(name).digest('hex').slice(0, 12)}`;
};

/** One line of a file; null text where its characters could not be told. */
interface RawLine {
  readonly text: string | null;
  readonly loosely: string;
}
const strict = (encoding: string) => new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
const utf8 = strict('utf-8');
const gbk = strict('gb18030');
type Decoder = InstanceType<typeof TextDecoder>;
const decoded = (decoder: Decoder, bytes: Uint8Array): string | null => {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
};
const isPlain = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80);

/** UTF-16 by its mark, or by many noughts that stand all on one side: those of digits and Latin letters. */
function wideOf(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const noughts = [0, 0] as [number, number];
  for (let i = bytes.indexOf(0); i !== -1; i = bytes.indexOf(0, i + 1)) noughts[i % 2]! += 1;
  const [even, odd] = noughts;
  const many = bytes.length / 10;
  if (odd > many && odd > 10 * even) return 'utf-16le';
  return even > many && even > 10 * odd ? 'utf-16be' : null;
}

/** Its lines; the last one without an end only where the file has come to rest, since it may still be being written. */
function linesOf(bytes: Buffer, rested: boolean): RawLine[] | null {
  const wide = wideOf(bytes);
  if (wide) {
    const whole = bytes.subarray(0, bytes.length - (bytes.length % 2));
    const text = decoded(strict(wide), whole);
    if (text === null) return null;
    const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
    const last = lines.pop()!;
    return [...lines, ...(rested && last !== '' ? [last] : [])].map((line) => ({ text: line, loosely: line }));
  }
  const from = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const raw: Buffer[] = [];
  let start = from;
  for (let i = from; i < bytes.length; i++) {
    if (bytes[i] !== 0x0a && bytes[i] !== 0x0d) continue;
    raw.push(bytes.subarray(start, i));
    if (bytes[i] === 0x0d && bytes[i + 1] === 0x0a) i++;
    start = i + 1;
  }
  if (rested && start < bytes.length) raw.push(bytes.subarray(start));
  return decodedTogether(raw);
}

/**
 * Text as an office writes it in UTF-8: two bytes of GBK are often UTF-8 too, but of letters that no office here
 * writes.
 */
const chinese = /^[\t\x20-\x7E\u2010-\u2026\u3000-\u303F\p{Script=Han}\uFF00-\uFFEF]*$/u;

/**
 * One encoding for the file, GBK where it is not UTF-8. Where lines of both are met, one that could be either is
 * nobody's.
 */
function decodedTogether(raw: readonly Buffer[]): RawLine[] {
  const read = raw.map((bytes) => {
    const loosely = bytes.toString('latin1');
    if (isPlain(bytes)) return { plain: true, asUtf8: loosely, asGbk: loosely, likely: false, loosely };
    const asUtf8 = decoded(utf8, bytes);
    return {
      plain: false,
      asUtf8,
      asGbk: decoded(gbk, bytes),
      likely: asUtf8 !== null && chinese.test(asUtf8),
      loosely,
    };
  });
  const some = read.filter(({ plain }) => !plain);
  const likely = some.some((line) => line.likely);
  if (some.every(({ asUtf8 }) => asUtf8 !== null) && (likely || some.some(({ asGbk }) => asGbk === null)))
    return read.map(({ asUtf8, loosely }) => ({ text: asUtf8, loosely }));
  if (!likely) return read.map(({ asGbk, loosely }) => ({ text: asGbk, loosely }));
  return read.map((line) => ({
    text: !line.likely ? line.asGbk : line.asGbk === null ? line.asUtf8 : null,
    loosely: line.loosely,
  }));
}

/** The cells of one line; null where its quotes do not close. */
function cellsOf(line: string): string[] | null {
  // Without quotes there is nothing to parse, and most lines have none.
  if (!line.includes('"')) return line.split(',').map((cell) => cell.trim());
  try {
    const [cells] = parse(line, { relax_column_count: true, trim: true }) as string[][];
    return cells ?? [];
  } catch {
    return null;
  }
}

/** Where each column stands; null where one is lacking, or stands twice. */
function headerOf(cells: readonly string[]): Readonly<Record<Column, number>> | null {
  const places = names.map((column) =>
    cells.flatMap((cell, i) => ((columns[column] as readonly string[]).includes(cell) ? [i] : [])),
  );
  if (names.some((column, i) => places[i]!.length > 1 || (needed.includes(column) && places[i]!.length === 0)))
    return null;
  return Object.fromEntries(names.map((column, i) => [column, places[i]![0] ?? -1])) as Record<Column, number>;
}

export interface FileRead {
  readonly answers: readonly BankAnswer[];
  readonly unread: readonly Unread[];
}

/** Reads a whole file, or one that is still being written up to its last whole line. */
export function readAnswerFile(file: string, bytes: Buffer, rested: boolean): FileRead {
  const answers: BankAnswer[] = [];
  const unread: Unread[] = [];
  const cannot = (line: number, code: NotRead, text: string, outcome: BankOutcome | null = null) => {
    unread.push({ place: { file, line }, code, outcome, text });
  };
  if (bytes.length > bytesMost) {
    cannot(0, 'FILE_TOO_LARGE', '');
    return { answers, unread };
  }
  const lines = linesOf(bytes, rested);
  if (lines === null) {
    cannot(0, 'FILE_UNREADABLE', bytes.toString('latin1').replaceAll('\0', ''));
    return { answers, unread };
  }
  const first = lines.findIndex(({ text }) => text === null || text.trim() !== '');
  if (first === -1) {
    if (rested) cannot(0, 'FILE_EMPTY', '');
    return { answers, unread };
  }
  const named = cellsOf(lines[first]!.text ?? '');
  const header = named && headerOf(named);
  if (!header) {
    cannot(first + 1, 'HEADER_NOT_UNDERSTOOD', lines.map(({ text, loosely }) => text ?? loosely).join('\n'));
    return { answers, unread };
  }
  for (const [i, { text, loosely }] of lines.entries()) {
    if (i <= first || text?.trim() === '') continue;
    const place = { file, line: i + 1 };
    const said = text === null ? 'CHARACTERS_NOT_UNDERSTOOD' : answerIn(text, named.length, header, place);
    if (typeof said === 'string') cannot(i + 1, said, text ?? loosely, text === null ? null : outcomeIn(text, header));
    else answers.push(said);
  }
  return { answers, unread };
}

const outcomeIn = (text: string, header: Readonly<Record<Column, number>>): BankOutcome | null => {
  const word = cellsOf(text)?.[header.outcome] ?? '';
  return Object.hasOwn(outcomes, word) ? outcomes[word]! : null;
};

function answerIn(
  text: string,
  width: number,
  header: Readonly<Record<Column, number>>,
  place: Place,
): BankAnswer | NotRead {
  if (notText.test(text.replaceAll('\t', ' '))) return 'CHARACTERS_NOT_UNDERSTOOD';
  const cells = cellsOf(text);
  if (!cells || cells.length < width || cells.slice(width).some((cell) => cell !== '')) return 'COLUMNS_DIFFER';
  const cell = (column: Column): string => cells[header[column]] ?? '';
  const outcome = Object.hasOwn(outcomes, cell('outcome')) ? outcomes[cell('outcome')]! : null;
  if (!outcome) return 'OUTCOME_NOT_UNDERSTOOD';
  if (!amountForm.test(cell('amount'))) return 'AMOUNT_NOT_UNDERSTOOD';
  return {
    endToEndId: cell('endToEndId'),
    outcome,
    amount: cell('amount'),
    reference: cell('reference') || null,
    reason: cell('reason') || null,
    place,
  };
}
