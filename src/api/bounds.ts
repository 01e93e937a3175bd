import { Fault } from '../access/faults.js';

/** How large what stands beside a document may be: its variables and extensions. */
export interface Bounds {
  readonly depth: number;
  /** Of a list; a batch has its own limit, which is beside it. */
  readonly members: number;
  readonly fields: number;
  readonly values: number;
  readonly nameLength: number;
}
/** As deep as an operation's variables sensibly nest: an input, its rows, and what is in a row. */
const depthMost = 32;
const fieldsMost = 200;
const valuesMost = 200_000;
const nameLengthMost = 200;
const membersLeast = 1_000;

/** The bounds for a service whose batches have so many rows at most; one more, so that a batch itself says that. */
export const boundsFor = (rowsMax: number): Bounds => ({
  depth: depthMost,
  members: Math.max(membersLeast, rowsMax) + 1,
  fields: fieldsMost,
  values: valuesMost,
  nameLength: nameLengthMost,
});

/** A value, and where it stands. */
interface Place {
  readonly value: unknown;
  readonly name: string | number;
  readonly within: Place | null;
  readonly depth: number;
}
type Part = keyof Bounds;
const says: { readonly [P in Part]: (most: number) => string } = {
  depth: (most) => `may be nested ${most} deep at most`,
  members: (most) => `may have ${most} members at most`,
  fields: (most) => `may have ${most} fields at most`,
  values: (most) => `may hold ${most} values at most, all together`,
  nameLength: (most) => `may have no field whose name is longer than ${most} characters`,
};
/** How much of where a value stands is told. */
const pathMost = 12;

/**
 * What of a request's variables and extensions is beyond the bounds. It is asked before anything else looks at them:
 * every wrong value is judged and worded one by one, and the sender would set how many. A stack, since they may be
 * deep.
 */
export function beyondBounds(beside: Readonly<Record<string, unknown>>, bounds: Bounds): Fault | null {
  const waiting: Place[] = Object.entries(beside).map(([name, value]) => ({ value, name, within: null, depth: 0 }));
  let values = 0;
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    const { value } = at;
    if ((values += 1) > bounds.values) return tooMuch('values', at, bounds);
    if (typeof value !== 'object' || value === null) continue;
    if (at.depth >= bounds.depth) return tooMuch('depth', at, bounds);
    const beyond = Array.isArray(value) ? beyondList(value, bounds) : beyondObject(value, bounds);
    if (beyond) return tooMuch(beyond, at, bounds);
    const depth = at.depth + 1;
    const isList = Array.isArray(value);
    for (const [name, each] of Object.entries(value)) {
      waiting.push({ value: each, name: isList ? Number(name) : name, within: at, depth });
    }
  }
  return null;
}

const beyondList = (list: readonly unknown[], { members }: Bounds): Part | null =>
  list.length > members ? 'members' : null;
function beyondObject(value: object, { fields, nameLength }: Bounds): Part | null {
  const names = Object.keys(value);
  if (names.length > fields) return 'fields';
  return names.some(({ length }) => length > nameLength) ? 'nameLength' : null;
}

function tooMuch(limit: Part, place: Place, bounds: Bounds): Fault {
  const path: (string | number)[] = [];
  for (let at: Place | null = place; at; at = at.within) path.unshift(at.name);
  const shown = path.slice(0, pathMost);
  const where = shown.map((each) => (typeof each === 'number' ? `[${each}]` : `.${each}`));
  return new Fault('LIMIT_EXCEEDED', `\`${where.join('').slice(1)}\` ${says[limit](bounds[limit])}.`, {
    limit: `variables.${limit}`,
    most: bounds[limit],
    at: shown,
    http: { status: 400 },
  });
}

const openings = new Set([0x5b, 0x7b]);
const closings = new Set([0x5d, 0x7d]);
const quote = 0x22;
const backslash = 0x5c;

/** Whether JSON nests deeper than so many, told from its bytes: what reads it takes far longer for each step down. */
export function nestsDeeper(bytes: Uint8Array, most: number): boolean {
  let depth = 0;
  let within = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (within) {
      if (byte === backslash) at += 1;
      else if (byte === quote) within = false;
    } else if (byte === quote) within = true;
    else if (openings.has(byte)) {
      if ((depth += 1) > most) return true;
    } else if (closings.has(byte)) depth -= 1;
  }
  return false;
}
