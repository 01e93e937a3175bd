import type { Rows } from '../model/conditions.js';
import { scopeOf, type Noun } from '../model/noun.js';
import { Fault } from '../faults.js';
import type { Caller } from './caller.js';

/** How a system reads: entries and lists, whole lists and their counts, or what changes. */
export type ShareMode = 'QUERY' | 'BATCH' | 'SUBSCRIBE' | 'VERIFY';

/** What one agreement in force lets a system see: which fields, of which entries, in which way. */
export interface Grant {
  /** The agreement's key; of what is open to every system of the county, its name. */
  readonly id: string;
  /** Its number, as people call it; null of what is open to all. */
  readonly number: string | null;
  /** The fields, by type. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
  readonly modes: readonly string[];
  readonly regions: readonly string[];
  readonly until: string | null;
  /** Which entries of a type it is about. */
  readonly entriesOf: (type: string) => Rows<object>;
}

/** How lists are read, and how entries that are known by their ids. */
export const listing: readonly ShareMode[] = ['QUERY', 'BATCH'];
export const looking: readonly ShareMode[] = ['QUERY', 'BATCH', 'SUBSCRIBE'];

/** Fields by which a query chooses or orders entries: of each, those that tell the same, and what it is called. */
export interface UsedField {
  readonly name: string;
  readonly toldBy: readonly string[];
}

const isNone = <E>(rows: Rows<E>): boolean =>
  rows === 'none' || (Array.isArray(rows) && rows.every((each: Rows<E>) => isNone(each)));

/** The agreements that name a type, and may be used in one of these ways. */
export const covering = (type: string, grants: readonly Grant[], modes: readonly ShareMode[]): readonly Grant[] =>
  grants.filter((grant) => Object.hasOwn(grant.fields, type) && modes.some((mode) => grant.modes.includes(mode)));

const gives = ({ fields }: Grant, type: string, { toldBy }: UsedField): boolean =>
  toldBy.some((field) => fields[type]!.includes(field));

/**
 * The agreements that answer a query: those that grant every field by which it chooses, orders or groups. A choice by a
 * field that is not granted would tell the field, and is refused by its name; an entry that is only led to, or asked
 * for by its id, is not there (`quiet`).
 */
export function answeringGrants(
  noun: Noun,
  caller: Caller,
  used: readonly UsedField[],
  modes: readonly ShareMode[],
  quiet = false,
): readonly Grant[] {
  const type = noun.entity.name;
  const named = covering(type, caller.grants ?? [], looking);
  const able = named.filter(
    (grant) => modes.some((mode) => grant.modes.includes(mode)) && used.every((field) => gives(grant, type, field)),
  );
  if (quiet || able.length > 0 || named.length === 0 || !isNone(scopeOf(noun, caller))) return able;
  const lacking = used.filter((field) => !named.some((grant) => gives(grant, type, field)));
  const names = (lacking.length > 0 ? lacking : used).map(({ name }) => `${type}.${name}`);
  throw names.length > 0
    ? new Fault('NOT_SHARED', `No agreement in force shares ${names.join(', ')} to choose, order or group by.`, {
        fields: names,
      })
    : new Fault('NOT_SHARED', `No agreement in force shares ${type} in this way: ${modes.join(' or ')} is needed.`, {
        type,
        modes,
      });
}

/** Which entries a system sees for a query: its own by its role, and those of the agreements that answer it. */
export function sharedRows(
  noun: Noun,
  caller: Caller,
  used: readonly UsedField[],
  modes: readonly ShareMode[],
  quiet = false,
): Rows<object> {
  const own = scopeOf(noun, caller);
  if (caller.grants === null || own === 'all') return own;
  const answered = answeringGrants(noun, caller, used, modes, quiet);
  const type = noun.entity.name;
  return answered.length === 0 ? own : [own, ...answered.map((grant) => grant.entriesOf(type))];
}

/** Whether a field of a type may be shared with the caller on any entry. */
export const mayBeShared = (noun: Noun, field: string, caller: Caller): boolean =>
  caller.grants === null ||
  !isNone(scopeOf(noun, caller)) ||
  covering(noun.entity.name, caller.grants, looking).some(({ fields }) => fields[noun.entity.name]!.includes(field));

/** Whether anything of a type is shared with the caller at all. */
export const isShared = (noun: Noun, caller: Caller): boolean =>
  caller.grants === null ||
  !isNone(scopeOf(noun, caller)) ||
  covering(noun.entity.name, caller.grants, [...looking, 'VERIFY']).length > 0;

/** What of an entry is shared: all of it where it is the caller's own to see, else these fields. */
export type Shared = true | ReadonlySet<string>;
const nothing: ReadonlySet<string> = new Set();

/**
 * What of an entry is shared by the agreements that are about it. `marks` has a letter for the caller's own sight and
 * one for each of these agreements: `1` where it holds.
 */
export function sharedBy(type: string, grants: readonly Grant[], marks: string | null): Shared {
  if (marks === null) return nothing;
  if (marks.startsWith('1')) return true;
  let known = byMarks.get(grants);
  if (!known) byMarks.set(grants, (known = new Map()));
  const key = `${type} ${marks}`;
  let fields = known.get(key);
  if (!fields) {
    fields = new Set(grants.flatMap((grant, i) => (marks[i + 1] === '1' ? grant.fields[type]! : [])));
    known.set(key, fields);
  }
  return fields;
}
const byMarks = new WeakMap<readonly Grant[], Map<string, ReadonlySet<string>>>();
