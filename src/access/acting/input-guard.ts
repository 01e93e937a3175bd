import { factValue, refusal, type Refusal } from '../../kernel/act.js';
import { partsOf } from '../privacy/ids.js';

/** The same content as the same text, whatever the order its parts came in. */
export function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object') return typeof value === 'bigint' ? String(value) : (value ?? null);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, canonical(each)]),
  );
}

const bare = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const nobody = '00000000-0000-0000-0000-000000000000';
/**
 * The ids of other entries in an input and its parts (`…Id`, `…Ids`) as keys. What is no id of ours becomes a key
 * that nothing has; the facts then say so. An input that was kept up to 0.6.0 has its keys already.
 */
export function withKeys<I extends object>(input: I, kept = false): I {
  const keyOf = (id: string): string => {
    const key = partsOf(id)?.key;
    return key?.length === 36 ? key : kept && bare.test(id) ? id : nobody;
  };
  const within = (name: string, value: unknown): unknown => {
    // By its end-to-end id a bank knows a payout: it is no entry's.
    if (/Id$/.test(name) && name !== 'endToEndId' && typeof value === 'string') return keyOf(value);
    if (Array.isArray(value)) return value.map((each) => (/Ids$/.test(name) ? keyOf(String(each)) : within('', each)));
    return typeof value === 'object' && value !== null ? withKeys(value, kept) : value;
  };
  return Object.fromEntries(Object.entries(input).map(([name, value]) => [name, within(name, value)])) as I;
}

/** What every act's input has: which entry, when, under which key. */
const ofEveryAct = new Set(['idempotencyKey', 'dryRun', 'occurredAt', 'expectedVersion', 'id']);
export interface GivenValue {
  readonly path: string;
  readonly value: string;
}
/** The content of an act's input, value by value under their paths: `reviewerIds.0`. Keys of rows are left out. */
export function valuesIn(input: object): GivenValue[] {
  const within = (path: string, value: unknown): GivenValue[] => {
    if (value === null || value === undefined) return [];
    if (typeof value === 'object')
      return Object.entries(value).flatMap(([name, each]) => within(`${path}.${name}`, each));
    const text = String(value as string | number | boolean);
    return bare.test(text) ? [] : [{ path, value: text }];
  };
  return Object.entries(input).flatMap(([name, value]) => (ofEveryAct.has(name) ? [] : within(name, value)));
}

// Whatever is ciphered passes no column that would refuse it: half a character would be kept as another, and what is
// not seen makes one
// name two. Tabs and ends of lines are text.
const unwritable =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\p{Cs}\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uFFFD\u{E0000}-\u{E007F}]/u;
/** What no text of an input may hold, personal or not; told by its code and place, never by the text around it. */
function unwritten(name: string, text: string): Refusal[] {
  // A key is shown in logs, one to a line.
  const found = unwritable.exec(text) ?? (name === 'idempotencyKey' ? /[\t\n\r]/.exec(text) : null);
  if (!found) return [];
  const code = `U+${found[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  return [
    refusal('BAD_TEXT', { path: [name], facts: [factValue('character', code), factValue('place', found.index + 1)] }),
  ];
}

const textMost = 8_000;
const listMost = 200;
const keyMost = 200;
/** A list of this name is a statement's lines, as many as a batch has rows. */
const linesMost = 1_000;
/** Files that show one thing. */
const filesMost = 9;
const partsMost = (name: string): number =>
  name === 'lines' ? linesMost : /[fF]ileIds$/.test(name) ? filesMost : listMost;
/**
 * No text is longer and no list has more parts than a register can hold, nor has a part of a list; and no text holds
 * what cannot be read.
 */
export function oversize(input: object): Refusal[] {
  return Object.entries(input).flatMap(([name, value]): Refusal[] => {
    if (Array.isArray(value) && value.length <= partsMost(name))
      return value.flatMap((each, i) =>
        oversize({ [String(i)]: each }).map((found) => ({ ...found, path: [name, ...(found.path ?? [])] })),
      );
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return oversize(value).map((found) => ({ ...found, path: [name, ...(found.path ?? [])] }));
    const most = name === 'idempotencyKey' ? keyMost : Array.isArray(value) ? partsMost(name) : textMost;
    const size = typeof value === 'string' || Array.isArray(value) ? value.length : 0;
    if (name === 'idempotencyKey' && String(value).trim() === '') return [refusal('NO_KEY', { path: [name] })];
    if (typeof value === 'string' && size <= most) return unwritten(name, value);
    return size > most
      ? [refusal('TOO_LONG', { path: [name], facts: [factValue('length', size), factValue('most', most)] })]
      : [];
  });
}
