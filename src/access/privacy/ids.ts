import { createHash } from 'node:crypto';
import { randomly } from './random-bytes.js';
import type { Noun } from '../model/noun.js';

const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'].map((each) =>
  each.charCodeAt(0),
);
const valueOf = new Uint8Array(128);
for (const digits of ['0123456789abcdef', '0123456789ABCDEF'])
  for (const [n, digit] of [...digits].entries()) valueOf[digit.charCodeAt(0)] = n;
const firstPlaces = [0, 2, 4, 6, 9, 11, 14, 16, 19, 21, 24, 26, 28, 30, 32, 34];

const byteAt = (tag: string, key: string, i: number): number => {
  if (i < tag.length) return tag.charCodeAt(i);
  const at = firstPlaces[i - tag.length]!;
  return (valueOf[key.charCodeAt(at)]! << 4) | valueOf[key.charCodeAt(at + 1)]!;
};

/**
 * An opaque id: the noun's tag and its key, so that an id of one noun is never taken for another's. Tags were one
 * letter up to 0.5.0 and are two since; the length tells which (17 or 18 bytes, 23 or 24 characters), and both stay
 * valid for ever.
 */
export function globalId({ tag }: Pick<Noun, 'tag'>, key: string): string {
  if (key.length !== 36) return Buffer.from(tag + key).toString('base64url');
  // Base64 by hand: lists are full of ids, and three buffers for each cost more than all else of a row.
  const bytes = tag.length + 16;
  const codes = new Array<number>(bytes + 6);
  for (let i = 0, place = 0; i < bytes; i += 3) {
    const three =
      (byteAt(tag, key, i) << 16) | (byteAt(tag, key, i + 1) << 8) | (i + 2 < bytes ? byteAt(tag, key, i + 2) : 0);
    codes[place++] = alphabet[three >> 18]!;
    codes[place++] = alphabet[(three >> 12) & 63]!;
    codes[place++] = alphabet[(three >> 6) & 63]!;
    if (i + 2 < bytes) codes[place++] = alphabet[three & 63]!;
  }
  return String.fromCharCode.apply(null, codes);
}

/** How many bytes an id has whose key is a UUID, by the letters of its tag. */
const keyedBytes = new Map([
  [17, 1],
  [18, 2],
]);

/** The tag and the key; null where the text is no id of ours. */
export function partsOf(id: string): { readonly tag: string; readonly key: string } | null {
  if (!/^[A-Za-z0-9_-]{2,32}$/.test(id)) return null;
  const bytes = Buffer.from(id, 'base64url');
  if (bytes.toString('base64url') !== id) return null;
  const letters = keyedBytes.get(bytes.length);
  if (letters !== undefined) {
    return {
      tag: bytes.subarray(0, letters).toString('latin1'),
      key: uuidText(bytes.subarray(letters).toString('hex')),
    };
  }
  // Places and positions have codes of their own for keys.
  const tag = bytes.subarray(0, 1).toString('latin1');
  const text = bytes.subarray(1).toString('latin1');
  return /^[0-9A-Za-z.:-]{1,15}$/.test(text) ? { tag, key: text } : null;
}

const uuidText = (hex: string): string =>
  `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;

/** The key inside an id of this noun, or null. */
export function keyIn(noun: Pick<Noun, 'tag'>, id: string): string | null {
  const parts = partsOf(id);
  return parts?.tag === noun.tag ? parts.key : null;
}

/** A clock from which keys are made: stamps of a millisecond and twelve bits more, each later than the one before. */
class Stamps {
  #last = 0n;

  constructor(private readonly holdsMillis: bigint) {}

  /** The next stamp at a moment; where the last is ahead of it by more than is held, the moment itself. */
  next(now: bigint): bigint {
    let stamp = (now << 12n) | BigInt(Math.floor(Math.random() * 0xfff));
    if (stamp <= this.#last && this.#last >> 12n < now + this.holdsMillis) stamp = this.#last + 1n;
    this.#last = stamp;
    return stamp;
  }
}
const real = new Stamps(1n << 47n);
/** Keys of a clock that was made up (X-Sandbox-Now): they carry its time, and move nobody else's. */
const madeUp = new Stamps(1_000n);
const realWithinMillis = 60_000;

/**
 * UUID version 7: time in milliseconds, then random; rising within a process so that neighbours lie together in an
 * index.
 */
export function newKey(now: number = Date.now()): string {
  const stamp = (Math.abs(now - Date.now()) <= realWithinMillis ? real : madeUp).next(BigInt(now));
  const random = randomly(8);
  random[0] = (random[0]! & 0x3f) | 0x80;
  const head = (stamp >> 12n).toString(16).padStart(12, '0');
  const tail = (stamp & 0xfffn).toString(16).padStart(3, '0');
  return uuidText(`${head}7${tail}${random.toString('hex')}`);
}

/** A key for what is made up: the moment it is of, a number, and chance handed in. The same parts give the same key. */
export function steadyKey(at: string, n: number, chance: number, more: number): string {
  const head = Date.parse(at).toString(16).padStart(12, '0');
  const tail = (n & 0xfff).toString(16).padStart(3, '0');
  return uuidText(
    `${head}7${tail}8${(n >>> 12).toString(16).padStart(5, '0').slice(-5)}${chance.toString(16).padStart(8, '0').slice(-8)}${more.toString(16).padStart(2, '0').slice(-2)}`,
  );
}

/** A key that a name alone gives, the same in every register: for what is published and has a code of its own. */
export function namedKey(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return uuidText(`${hex.slice(0, 12)}8${hex.slice(13, 16)}a${hex.slice(17, 32)}`);
}
