import type { Ledger, LedgerRow, Note } from './ledger.js';

/** How a ledger's headers and words are read: for each field the headers it may have, and for each list of values other words for them. */
export interface Mapping { readonly headers: Readonly<Record<string, readonly string[]>>; readonly values: Readonly<Record<string, Readonly<Record<string, string>>>> }

export interface Mapped {
  /** Which column of the file each field stands in, and what its header is. */
  readonly columns: ReadonlyMap<string, { readonly place: number; readonly header: string }>;
  readonly rows: readonly LedgerRow[];
  readonly notes: readonly Note[];
}

const plainHeader = (text: string): string => text.normalize('NFKC').replace(/[\s*]/g, '');
const headerWithin = 15, headersLeast = 3;

/** Finds the row of headers, below whatever titles stand over it. */
export function mapped({ rows, notes }: Ledger, { headers }: Mapping): Mapped {
  const fieldOf = new Map(Object.entries(headers).flatMap(([field, names]) => names.map((name) => [plainHeader(name), field] as const)));
  const found = rows.slice(0, headerWithin).findIndex(({ cells }) => cells.filter((cell) => fieldOf.has(plainHeader(cell))).length >= headersLeast);
  if (found < 0) throw new Error(`No row of headers was found among the first ${headerWithin}: at least ${headersLeast} of the mapping's headers must stand in one row.`);
  const columns = new Map<string, { place: number; header: string }>();
  rows[found]!.cells.forEach((cell, place) => { const field = fieldOf.get(plainHeader(cell)); if (field && !columns.has(field)) columns.set(field, { place, header: cell.trim() }); });
  const titles = rows.slice(0, found).map(({ line, cells }): Note => ({ line, column: '', value: cells.find((cell) => cell.trim() !== '')?.trim() ?? '', reason: 'a title above the headers; it was passed over（跳过表头上方的标题行）' }));
  return { columns, rows: rows.slice(found + 1), notes: [...notes, ...titles] };
}

// Digits, letters and signs of double width are the same characters written wide (Unicode NFKC); letters that only look alike are left alone.
const wide = /[\uff01-\uff5e\u3000]/;
const narrowed = new Set(['region', 'creditCode', 'registrationNumber', 'industryCode', 'establishedOn', 'registeredCapital', 'headcount', 'licenceValidTo', 'legalRepresentativeIdNumber', 'principalPhone', 'contactPhone']);
const dated = new Set(['establishedOn', 'licenceValidTo']);

/** One cell's text, put right where that needs no guessing; `told` hears what was done. */
export function mended(field: string, raw: string, told: (reason: string) => void): string {
  let text = raw;
  if (narrowed.has(field) && wide.test(text)) { text = text.normalize('NFKC'); told('characters of double width were narrowed（全角转半角）'); }
  const trimmed = text.replace(/^[\s\u3000\ufeff]+|[\s\u3000\ufeff]+$/g, '');
  if (trimmed !== text) { text = trimmed; told('spaces around it were taken off（去除首尾空格）'); }
  const day = dated.has(field) ? /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$|^(\d{4})(\d{2})(\d{2})$/.exec(text) : null;
  if (day) text = [day[1] ?? day[4], (day[2] ?? day[5])!.padStart(2, '0'), (day[3] ?? day[6])!.padStart(2, '0')].join('-');
  if (field === 'registeredCapital' && /^\d+(\.\d)?$/.test(text)) text = text.includes('.') ? `${text}0` : `${text}.00`;
  return text;
}
