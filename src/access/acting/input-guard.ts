import { getNamedType, isInputObjectType, type GraphQLInputObjectType, type GraphQLInputType } from 'graphql';
import { factValue, refusal, type Refusal } from '../../kernel/act.js';
import type { Noun } from '../model/noun.js';
import { partsOf } from '../privacy/ids.js';
import { factsOf, listMost } from './input-fields.js';

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
/** Whoever an id may be of: the nouns by their types. */
type Nouns = ReadonlyMap<string, Pick<Noun, 'tag'>>;
type Fields = GraphQLInputObjectType | undefined;
interface TypesIn {
  readonly id: boolean;
  readonly below: Fields;
}
/** Looked at three times for each field of each act. */
const typesKnown = new WeakMap<GraphQLInputType, TypesIn>();
function typesIn(type: GraphQLInputType): TypesIn {
  let known = typesKnown.get(type);
  if (known === undefined) {
    const of = getNamedType(type);
    typesKnown.set(type, (known = { id: of.name === 'ID', below: isInputObjectType(of) ? of : undefined }));
  }
  return known;
}
/** The entry that an act is on is told by its own id: what stands under it is no other entry's. */
const isOwn = (name: string): boolean => name === 'id';

/**
 * The ids of other entries in an input and its parts as keys. What is no id of ours becomes a key that nothing has; the
 * facts then say so. An input that was kept up to 0.6.0 has its keys already.
 */
export function withKeys<I extends object>(type: Fields, input: I, kept = false): I {
  const keyOf = (id: unknown): unknown => {
    if (typeof id !== 'string') return id;
    const key = partsOf(id)?.key;
    return key?.length === 36 ? key : kept && bare.test(id) ? id : nobody;
  };
  const each = (value: unknown, of: (part: unknown) => unknown): unknown =>
    Array.isArray(value) ? value.map((part) => of(part)) : of(value);
  const within = (name: string, value: unknown): unknown => {
    const field = type?.getFields()[name];
    if (!field || isOwn(name)) return value;
    const { id, below } = typesIn(field.type);
    if (id) return each(value, keyOf);
    return each(value, (part) => (below && part ? withKeys(below, part, kept) : part));
  };
  return Object.fromEntries(Object.entries(input).map(([name, value]) => [name, within(name, value)])) as I;
}

/** Ids in an input that are another noun's than their field's: told by both names. */
export function strangers(type: Fields, input: object, nouns: Nouns): Refusal[] {
  return Object.entries(input).flatMap(([name, value]): Refusal[] => {
    const field = type?.getFields()[name];
    if (!field || isOwn(name)) return [];
    const { id, below } = typesIn(field.type);
    const { idOf } = factsOf(field);
    const parts: readonly (readonly [string[], unknown])[] = Array.isArray(value)
      ? value.map((part, i) => [[name, String(i)], part])
      : [[[name], value]];
    return parts.flatMap(([path, part]) => {
      if (below && typeof part === 'object' && part !== null)
        return strangers(below, part, nouns).map((found) => ({ ...found, path: [...path, ...found.path!] }));
      return id && idOf && typeof part === 'string' ? strange(part, idOf, nouns, path) : [];
    });
  });
}
function strange(id: string, wanted: readonly string[], nouns: Nouns, path: readonly string[]): Refusal[] {
  const parts = partsOf(id);
  if (parts === null) return [];
  const [given] = [...nouns].find(([, noun]) => noun.tag === parts.tag) ?? [];
  if (given !== undefined && wanted.includes(given)) return [];
  // What carries the tag of no noun names nothing, whatever key stands behind it.
  const facts = [factValue('type', given), ...wanted.map((name) => factValue('wanted', name))];
  return [refusal('ID_OF_ANOTHER_TYPE', { path, facts })];
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
// not seen makes one name two. Tabs and ends of lines are text.
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
const keyMost = 200;
/**
 * No text is longer and no list has more parts than a register can hold, nor has a part of a list; and no text holds
 * what cannot be read.
 */
export function oversize(input: object, type?: Fields): Refusal[] {
  return Object.entries(input).flatMap(([name, value]): Refusal[] => {
    const field = type?.getFields()[name];
    const partsMost = (field && factsOf(field).upTo) ?? listMost;
    const below = field && typesIn(field.type).below;
    if (Array.isArray(value) && value.length <= partsMost)
      return value.flatMap((each, i) =>
        inPart(String(i), each, below).map((found) => ({ ...found, path: [name, ...(found.path ?? [])] })),
      );
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return oversize(value, below).map((found) => ({ ...found, path: [name, ...(found.path ?? [])] }));
    const most = name === 'idempotencyKey' ? keyMost : Array.isArray(value) ? partsMost : textMost;
    const size = typeof value === 'string' || Array.isArray(value) ? value.length : 0;
    if (name === 'idempotencyKey' && String(value).trim() === '') return [refusal('NO_KEY', { path: [name] })];
    if (typeof value === 'string' && size <= most) return unwritten(name, value);
    return size > most
      ? [refusal('TOO_LONG', { path: [name], facts: [factValue('length', size), factValue('most', most)] })]
      : [];
  });
}

/** A part of a list is looked at as what it is, under its number. */
const inPart = (place: string, part: unknown, type: Fields): Refusal[] =>
  typeof part === 'object' && part !== null && !Array.isArray(part)
    ? oversize(part, type).map((found) => ({ ...found, path: [place, ...(found.path ?? [])] }))
    : oversize({ [place]: part });
