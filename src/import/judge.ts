import { registerEnterprise } from '../enterprise/enterprise/enterprise.acts.js';
import { enterpriseRow, type ImportEnterpriseRow } from '../enterprise/enterprise/enterprise.rows.js';
import { failures, type Refusal, type Sentence } from '../kernel/act.js';
import { instantOfDate, type Instant } from '../kernel/instant.js';
import { levelOf, type RegionCode } from '../kernel/region-code.js';
import { readingOf } from './cells.js';
import { sentence, type Finding, type Treatment } from './findings.js';
import type { LedgerRow } from './ledger.js';
import type { Mapped } from './mapping.js';
import { placed, type Places } from './places.js';
import { shown } from './shown.js';
import type { Words } from './words.js';

export type ImportRow = ImportEnterpriseRow & Record<string, string | null | undefined>;
export interface Checked {
  readonly line: number;
  readonly row: ImportRow;
  readonly valid: boolean;
}
export interface JudgedLedger {
  readonly checked: readonly Checked[];
  readonly findings: readonly Finding[];
  readonly headerOf: (field: string) => string;
}

/** Without one of these there is no enterprise: a bad one costs the row, and any other only itself. */
export const needed: ReadonlySet<string> = new Set([
  'region',
  'township',
  'village',
  'creditCode',
  'name',
  'sector',
  'industryCode',
  'address',
]);
export const emptyRow: ImportRow = { region: '', name: '', sector: '', industryCode: '', address: '' } as ImportRow;

/** A refusal in one sentence: what does not hold, and which check of the value failed where. */
export function sentenceOf({ says, facts }: Refusal): Sentence {
  const fault = facts.find(({ name }) => name === 'fault');
  const why = fault?.says ?? (fault && { zh: fault.value, en: fault.value });
  return why ? sentence(`${says.zh}${why.zh}。`, `${says.en} (${why.en})`) : says;
}

/** Judges every row of a file by the rules that the service judges by, before anything is sent. */
export function judged(
  { columns, rows, findings: found }: Mapped,
  places: Places,
  words: Words,
  now: Instant = instantOfDate(new Date()),
): JudgedLedger {
  const findings: Finding[] = [...found];
  const seen = new Map<string, number>();
  // Where a row lies is told by whichever columns the file has.
  const columnOf = (field: string) =>
    columns.get(field) ?? (field === 'region' ? (columns.get('village') ?? columns.get('township')) : undefined);
  const headerOf = (field: string): string => columnOf(field)?.header ?? headless[field] ?? field;
  const checked = rows.map((ledgerRow): Checked => {
    const judging = new Judging(ledgerRow, columns, places, words, now, headerOf, findings);
    const row = judging.read();
    const code = row.creditCode ?? row.registrationNumber ?? null;
    const first = code === null ? undefined : seen.get(code);
    if (first !== undefined)
      judging.refuse(
        row.creditCode ? 'creditCode' : 'registrationNumber',
        'DUPLICATE_IN_FILE',
        sentence(`与第${first}行代码重复`, `the same code as in line ${first}`),
      );
    else if (code !== null && judging.valid) seen.set(code, ledgerRow.line);
    return { line: ledgerRow.line, row, valid: judging.valid };
  });
  return { checked, findings, headerOf };
}
// What a finding is about where the file has no such column.
const headless: Readonly<Record<string, string>> = {
  township: '乡镇（街道）',
  village: '村（社区）',
  region: '区划代码',
  creditCode: '统一社会信用代码',
  orgForm: '组织形式',
};

class Judging {
  valid = true;
  readonly #told = new Set<string>();
  readonly #cells = new Map<string, string>();

  constructor(
    private readonly ledgerRow: LedgerRow,
    private readonly columns: Mapped['columns'],
    private readonly places: Places,
    private readonly words: Words,
    private readonly now: Instant,
    private readonly headerOf: (field: string) => string,
    private readonly findings: Finding[],
  ) {}

  /** One finding for each field: the first that is told is the nearest to what is wrong. */
  refuse(field: string, code: string, says: Sentence): void {
    const costsRow = needed.has(field) || (field === 'registrationNumber' && code === 'DUPLICATE_IN_FILE');
    if (costsRow) this.valid = false;
    if (this.#told.has(field)) return;
    this.#told.add(field);
    this.#tell(field, code, says, costsRow ? 'REJECTED' : 'LEFT_OUT');
  }

  #tell(field: string, code: string, says: Sentence, outcome: Treatment): void {
    this.findings.push({
      line: this.ledgerRow.line,
      column: this.headerOf(field),
      value: shown(field, this.#cells.get(field) ?? ''),
      says,
      code,
      outcome,
    });
  }

  /** The row as it is to be entered: what cannot be read is left out and told. */
  read(): ImportRow {
    const row: ImportRow = { ...emptyRow };
    for (const [field, { place, unit }] of this.columns) {
      const raw = this.ledgerRow.cells[place] ?? '';
      const reading = readingOf({ field, raw, numeric: this.ledgerRow.numeric?.has(place) ?? false, unit });
      this.#cells.set(field, raw);
      for (const says of reading.told) this.#tell(field, 'MENDED', says, 'MENDED');
      if (reading.fault) this.refuse(field, reading.fault.code, reading.fault.says);
      else row[field] = this.#word(field, reading.text);
    }
    const { township, village, ...told } = row;
    const settled = { ...told, region: this.#place(row.region ?? '', township ?? '', village ?? '') } as ImportRow;
    for (let left = true; left;) left = this.#leavesOut(settled);
    return settled;
  }

  #word(field: string, text: string): string | null {
    if (text === '') return null;
    const value = this.words.valueOf(field, text);
    if (typeof value === 'string') return value;
    this.refuse(field, value.code, value.says);
    return null;
  }

  #place(region: string, township: string, village: string): string {
    const place = placed({ region, township, village }, this.places);
    if ('code' in place) {
      if (place.told) this.#tell('village', 'MENDED', place.told, 'MENDED');
      return place.code;
    }
    for (const { field, code, says } of place.faults) this.refuse(field, code, says);
    return '';
  }

  /** Judges the row; answers whether an optional cell was left out for it, so that it is to be judged again. */
  #leavesOut(row: ImportRow): boolean {
    let left = false;
    for (const refused of this.#failures(row)) {
      const field = refused.path?.[0] ?? 'name';
      // A place that was not found is told already.
      if (field === 'region' && row.region === '') continue;
      this.refuse(field, refused.code, sentenceOf(refused));
      if (needed.has(field) || row[field] == null) continue;
      row[field] = null;
      left = true;
    }
    return left;
  }

  #failures(row: ImportRow): readonly Refusal[] {
    const anywhere = row.region === '' ? { ...row, region: '000000000000' } : row;
    const read = enterpriseRow(anywhere);
    if ('refusals' in read) return read.refusals;
    const region = this.places.codes.has(row.region)
      ? [{ key: row.region, level: levelOf(row.region as RegionCode), validUntil: null }]
      : [];
    const judging = {
      entry: {},
      input: read.input,
      facts: { region },
      at: this.now,
      now: this.now,
      signers: [],
      law: null,
      actor: { roles: [] },
    };
    return failures(
      registerEnterprise.musts,
      judging as unknown as Parameters<(typeof registerEnterprise.musts)[number]['holds']>[0],
    );
  }
}
