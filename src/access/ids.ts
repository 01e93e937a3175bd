import { createHash } from 'node:crypto';
import { randomly } from './chance.js';
import type { Noun } from './noun.js';

/** An opaque id: the noun's letter and its key, so that an id of one noun is never taken for another's. */
export function globalId(noun: Pick<Noun, 'tag'>, key: string): string {
  const isUuid = key.length === 36;
  return Buffer.concat([Buffer.from(noun.tag), isUuid ? Buffer.from(key.replaceAll('-', ''), 'hex') : Buffer.from(key)]).toString('base64url');
}

/** The letter and the key; null where the text is no id of ours. */
export function partsOf(id: string): { readonly tag: string; readonly key: string } | null {
  if (!/^[A-Za-z0-9_-]{2,32}$/.test(id)) return null;
  const bytes = Buffer.from(id, 'base64url');
  if (bytes.toString('base64url') !== id) return null;
  const tag = bytes.subarray(0, 1).toString('latin1'), rest = bytes.subarray(1);
  if (rest.length === 16) return { tag, key: uuidText(rest.toString('hex')) };
  const text = rest.toString('latin1');
  return /^[0-9A-Za-z.:-]{1,20}$/.test(text) ? { tag, key: text } : null;
}

const uuidText = (hex: string): string => `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;

/** The key inside an id of this noun, or null. */
export function keyIn(noun: Pick<Noun, 'tag'>, id: string): string | null {
  const parts = partsOf(id);
  return parts?.tag === noun.tag ? parts.key : null;
}

let last = 0n;
/** UUID version 7: time in milliseconds, then random; rising within a process so that neighbours lie together in an index. */
export function newKey(now: number = Date.now()): string {
  let stamp = (BigInt(now) << 12n) | BigInt(Math.floor(Math.random() * 0xfff));
  if (stamp <= last) stamp = last + 1n;
  last = stamp;
  const random = randomly(8);
  random[0] = (random[0]! & 0x3f) | 0x80;
  const head = (stamp >> 12n).toString(16).padStart(12, '0'), tail = (stamp & 0xfffn).toString(16).padStart(3, '0');
  return uuidText(`${head}7${tail}${random.toString('hex')}`);
}

/** A key for what is made up: the moment it is of, a number, and chance handed in. The same parts give the same key. */
export function steadyKey(at: string, n: number, chance: number, more: number): string {
  const head = Date.parse(at).toString(16).padStart(12, '0'), tail = (n & 0xfff).toString(16).padStart(3, '0');
  return uuidText(`${head}7${tail}8${(n >>> 12).toString(16).padStart(5, '0').slice(-5)}${chance.toString(16).padStart(8, '0').slice(-8)}${more.toString(16).padStart(2, '0').slice(-2)}`);
}

/** A key that a name alone gives, the same in every register: for what is published and has a code of its own. */
export function namedKey(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return uuidText(`${hex.slice(0, 12)}8${hex.slice(13, 16)}a${hex.slice(17, 32)}`);
}
