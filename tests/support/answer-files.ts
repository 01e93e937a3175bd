import { random } from '../../src/demo/random.js';
import type { BankOutcome } from '../../src/server/bank/bank.js';

// Answer files as banks really write them, and what the model says of them from what each line was meant to say,
// without reading it.

// --- what is written

export interface Meant {
  readonly payout: number;
  readonly outcome: BankOutcome;
  readonly form: string;
  readonly reference: string;
  readonly blemish: Blemish;
}
export interface Blemish {
  /** What is to be told of the line; null where it says what it means. */
  readonly code: string | null;
  /** Whether its outcome can be told although the line cannot be entered. */
  readonly legible: boolean;
  /** Whether it can be seen of which payout it speaks. */
  readonly names: boolean;
  readonly write: (cells: Cells, columns: readonly Column[]) => string;
}
type Column = 'endToEndId' | 'outcome' | 'amount' | 'reference' | 'reason';
type Cells = Readonly<Record<Column, string>>;
const plain = (cells: Cells, columns: readonly Column[]): string => columns.map((column) => cells[column]).join(',');
const with_ = (column: Column, change: (cell: string) => string) => (cells: Cells, columns: readonly Column[]) =>
  plain({ ...cells, [column]: change(cells[column]) }, columns);
const wide = (text: string): string =>
  [...text].map((c) => (c > ' ' && c <= '~' ? String.fromCodePoint(c.codePointAt(0)! + 0xfee0) : c)).join('');
const good = { code: null, legible: true, names: true };
const odd = (code: string, more: Partial<Blemish> = {}) => ({ code, legible: true, names: true, ...more });
export const forms: Readonly<Record<string, Blemish>> = {
  plain: { ...good, write: plain },
  quoted: { ...good, write: (cells, columns) => columns.map((column) => `"${cells[column]}"`).join(',') },
  padded: { ...good, write: (cells, columns) => columns.map((column) => ` ${cells[column]} `).join(',') },
  trailingEmpty: { ...good, write: (cells, columns) => `${plain(cells, columns)},,` },
  noFen: { ...odd('AMOUNT_NOT_UNDERSTOOD'), write: with_('amount', (yuan) => yuan.slice(0, -3)) },
  threePlaces: { ...odd('AMOUNT_NOT_UNDERSTOOD'), write: with_('amount', (yuan) => `${yuan}0`) },
  exponent: { ...odd('AMOUNT_NOT_UNDERSTOOD'), write: with_('amount', (yuan) => Number(yuan).toExponential()) },
  wideAmount: { ...odd('AMOUNT_NOT_UNDERSTOOD'), write: with_('amount', wide) },
  leadingNought: { ...odd('AMOUNT_NOT_UNDERSTOOD'), write: with_('amount', (yuan) => `0${yuan}`) },
  currency: { ...odd('AMOUNT_NOT_UNDERSTOOD'), write: with_('amount', (yuan) => `${yuan}元`) },
  noAmount: { ...odd('AMOUNT_NOT_UNDERSTOOD'), write: with_('amount', () => '') },
  otherAmount: { ...odd('AMOUNT_DIFFERS'), write: with_('amount', (yuan) => `${BigInt(yuan.slice(0, -3)) + 1n}.00`) },
  smallOutcome: {
    ...odd('OUTCOME_NOT_UNDERSTOOD', { legible: false }),
    write: with_('outcome', (word) => (/^[A-Z]/.test(word) ? word.toLowerCase() : `${word}了`)),
  },
  noOutcome: { ...odd('OUTCOME_NOT_UNDERSTOOD', { legible: false }), write: with_('outcome', () => '') },
  inherited: { ...odd('OUTCOME_NOT_UNDERSTOOD', { legible: false }), write: with_('outcome', () => 'constructor') },
  smallId: { ...odd('ID_NOT_OF_THE_BATCH'), write: with_('endToEndId', (id) => id.toLowerCase()) },
  spacedId: { ...odd('ID_NOT_OF_THE_BATCH'), write: with_('endToEndId', (id) => `${id.slice(0, 8)} ${id.slice(8)}`) },
  wideId: { ...odd('ID_NOT_OF_THE_BATCH'), write: with_('endToEndId', wide) },
  unknownId: {
    ...odd('ID_NOT_OF_THE_BATCH', { names: false }),
    write: with_('endToEndId', (id) => `${'F'.repeat(16)}${id.slice(16).replace(/./g, '0')}`),
  },
  noId: { ...odd('ID_NOT_OF_THE_BATCH', { names: false }), write: with_('endToEndId', () => '') },
  tooMany: { ...odd('COLUMNS_DIFFER'), write: (cells, columns) => `${plain(cells, columns)},补充` },
  openQuote: { ...odd('COLUMNS_DIFFER', { legible: false }), write: with_('endToEndId', (id) => `"${id}`) },
  control: { ...odd('CHARACTERS_NOT_UNDERSTOOD'), write: with_('reason', () => '户名\u0001不符') },
};
const formNames = Object.keys(forms);
const wordsFor: Readonly<Record<BankOutcome, readonly string[]>> = {
  SETTLED: ['SETTLED', '成功'],
  REJECTED: ['REJECTED', '失败'],
  UNKNOWN: ['UNKNOWN', '未明'],
  RETURNED: ['RETURNED', '退汇'],
};
const chinese: Readonly<Record<Column, string>> = {
  endToEndId: '端到端编号',
  outcome: '结果',
  amount: '金额（元）',
  reference: '流水号',
  reason: '说明',
};

const gbkOf = new Map<string, readonly number[]>();
for (let lead = 0x81; lead <= 0xfe; lead++)
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    const text = new TextDecoder('gbk').decode(Uint8Array.of(lead, trail));
    if (trail !== 0x7f && [...text].length === 1 && text !== '\uFFFD') gbkOf.set(text, [lead, trail]);
  }
export const encodings: Readonly<Record<string, (text: string) => Buffer>> = {
  utf8: (text) => Buffer.from(text),
  utf8Bom: (text) => Buffer.from(`\uFEFF${text}`),
  utf16: (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  utf16be: (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
  utf16bare: (text) => Buffer.from(text, 'utf16le'),
  gbk: (text) => Buffer.concat([...text].map((c) => Buffer.from(gbkOf.get(c) ?? [c.codePointAt(0)!]))),
};

// --- one batch, its files, and what the model says of them

export interface WrittenFile {
  readonly name: string;
  readonly bytes: Buffer;
  readonly rested: boolean;
  readonly lines: readonly { readonly meant: Meant; readonly line: number; readonly seen: boolean }[];
  readonly whole: string | null;
}
export interface Case {
  readonly ids: readonly string[];
  readonly amounts: readonly string[];
  readonly begun: readonly string[];
  readonly files: readonly WrittenFile[];
}

/** A batch and what comes back of it; of payouts that are named, or of invented ones at any stage. */
export function drawn(
  seed: number,
  n: number,
  known: Pick<Case, 'ids' | 'amounts' | 'begun'> | null = null,
  howMany = 0,
): Case {
  const d = random(seed * 100_000 + n);
  const count = known?.ids.length ?? 1 + d.below(5);
  const ids =
    known?.ids ??
    Array.from(
      { length: count },
      (_, i) =>
        `A${(seed * 7 + n).toString(16).toUpperCase().padStart(15, '0').slice(-15)}${i.toString().padStart(8, '0')}${d.below(0x10000).toString(16).toUpperCase().padStart(8, 'B')}`,
    );
  const amounts = known?.amounts ?? ids.map(() => `${1 + d.below(900)}.${d.pick(['00', '00', '50'])}`);
  const begun =
    known?.begun ??
    ids.map(() => d.pick(['SUBMITTED', 'SUBMITTED', 'SUBMITTED', 'UNKNOWN', 'SETTLED', 'REJECTED', 'RETURNED']));
  const written = Array.from({ length: howMany || 1 + d.below(3) }, (_, f): WrittenFile => {
    const columns = d.chance(0.3)
      ? (['reason', 'amount', 'endToEndId', 'reference', 'outcome'] as const)
      : (['endToEndId', 'outcome', 'amount', 'reference', 'reason'] as const);
    const encode = encodings[d.pick(Object.keys(encodings))]!;
    const end = d.pick(['\r\n', '\n', '\r']);
    const rested = d.chance(0.5);
    const name = `b-${f}.csv`;
    if (d.chance(0.03))
      return {
        name,
        bytes: encode(d.pick(['', end, `${end}${end}`])),
        rested,
        lines: [],
        whole: rested ? 'FILE_EMPTY' : null,
      };
    const meant = Array.from({ length: d.below(7) }, (): Meant => {
      const form = d.chance(0.6) ? 'plain' : d.pick(formNames);
      return {
        payout: d.below(count),
        outcome: d.pick(['SETTLED', 'SETTLED', 'SETTLED', 'REJECTED', 'REJECTED', 'UNKNOWN', 'RETURNED']),
        form,
        reference: d.pick(['', 'B1', 'B1', 'B2']),
        blemish: forms[form]!,
      };
    });
    const header = d.chance(0.04)
      ? d.pick(['', 'endToEndId,amount,reference', 'endToEndId,outcome,amount,outcome'])
      : columns.map((column) => (d.chance(0.5) ? chinese[column] : column)).join(',');
    const broken =
      meant.length > 0 &&
      (header === '' ||
        header.includes('outcome,amount,outcome') ||
        (header.includes('amount,reference') && !header.includes('outcome') && header.startsWith('endToEndId,amount')));
    const texts = meant.map(({ payout, outcome, reference, blemish }) =>
      blemish.write(
        {
          endToEndId: ids[payout]!,
          outcome: d.pick(wordsFor[outcome]),
          amount: amounts[payout]!,
          reference,
          reason: d.pick(['', '账号户名不符']),
        },
        columns,
      ),
    );
    const blank = d.chance(0.2);
    const unended = texts.length > 0 && d.chance(0.2);
    const text = [header, ...(blank ? [''] : []), ...texts].join(end) + (unended ? '' : end);
    const seen = (i: number) => !(unended && !rested && i === texts.length - 1);
    const lines = meant.map((each, i) => ({ meant: each, line: i + 2 + (blank ? 1 : 0), seen: seen(i) }));
    const anything = header !== '' || lines.some((each) => each.seen);
    const isBroken = header === '' ? true : broken || !columnsIn(header);
    return {
      name,
      bytes: encode(text),
      rested,
      lines,
      whole: isBroken ? (anything ? 'HEADER_NOT_UNDERSTOOD' : rested ? 'FILE_EMPTY' : null) : null,
    };
  });
  return { ids, amounts, begun, files: written };
}
const columnsIn = (header: string): boolean => {
  const cells = header.split(',');
  return (['endToEndId', 'outcome', 'amount'] as const).every(
    (column) => cells.filter((cell) => cell === column || cell === chinese[column]).length === 1,
  );
};

/** What must come of a payout, told from what was meant. */
export function expected({ begun, files: written }: Case, payout: number): string {
  const said: { file: string; outcome: BankOutcome }[] = [];
  const doubts: (BankOutcome | null)[] = [];
  for (const { name, lines, whole } of written)
    for (const { meant, seen } of lines) {
      if (!seen || meant.payout !== payout) continue;
      if (whole !== null) {
        if (meant.form !== 'unknownId' && meant.form !== 'noId') doubts.push(null);
        continue;
      }
      if (meant.blemish.code === null) said.push({ file: name, outcome: meant.outcome });
      else if (meant.blemish.names) doubts.push(meant.blemish.legible ? meant.outcome : null);
    }
  const has = (outcome: BankOutcome) => said.some((each) => each.outcome === outcome);
  const doubted = (...by: BankOutcome[]) => doubts.some((each) => each === null || by.includes(each));
  const clash =
    (has('REJECTED') && (has('SETTLED') || has('RETURNED'))) ||
    said.some(
      ({ file, outcome }) =>
        outcome === 'UNKNOWN' && said.some((each) => each.file === file && each.outcome !== 'UNKNOWN'),
    );
  let status = begun[payout]!;
  if (status === 'SUBMITTED' || status === 'UNKNOWN') {
    if (clash) return status;
    if (has('SETTLED')) status = 'SETTLED';
    else if (has('REJECTED') && !doubted('SETTLED', 'RETURNED')) return 'REJECTED';
    else return has('UNKNOWN') ? 'UNKNOWN' : status;
  }
  return status === 'SETTLED' && has('RETURNED') && !clash && !doubted('REJECTED') ? 'RETURNED' : status;
}
