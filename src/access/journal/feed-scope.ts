import { has } from '../rights/caller.js';
import type { Bind } from '../model/conditions.js';
import type { Follows, Noun } from '../model/noun.js';
import type { Reader } from '../reading/reader.js';
import { covering, sharedBy, type Shared, type ShareMode } from '../rights/grants.js';
import { usedColumn } from '../rights/telling.js';
import { marksInSql, seenInSql, sharedInSql } from '../reading/scope-text.js';

export interface FeedEntry {
  readonly kind: 'CHANGED' | 'REMOVED_FROM_VIEW';
  readonly position: string;
  readonly type: string;
  readonly entryId: string;
  readonly version: number;
  readonly action: string;
  readonly fields: string[];
  readonly occurredAt: string;
}

// Whether a reader sees, or saw, what a window of the feed tells of.

/** Which of them the reader sees, and of a system what of each is shared with it. */
export async function visibleNow(reader: Reader, entries: readonly FeedEntry[]): Promise<Map<string, Shared>> {
  const seen = new Map<string, Shared>();
  const grants = reader.caller.grants ?? [];
  for (const { of, ids } of byNoun(reader, entries)) {
    const named = covering(of.entity.name, grants, followed);
    for (const [id, marks] of await inScope(reader, of, [...new Set(ids)]))
      seen.set(id as string, marks === undefined ? true : sharedBy(of.entity.name, named, marks as string));
  }
  return seen;
}
/** Names of the fields that were set, as far as they are shared. */
export function fieldsShared(reader: Reader, entry: FeedEntry, shared: Shared): string[] {
  if (shared === true) return entry.fields;
  const noun = reader.services.nouns.get(entry.type)!;
  return entry.fields.filter((property) => usedColumn(noun, property).toldBy.some((field) => shared.has(field)));
}
export async function seenThen(reader: Reader, entries: readonly FeedEntry[]): Promise<Set<string>> {
  const saw = new Set<string>();
  for (const { of, ids, versions } of byNoun(reader, entries)) {
    for (const [id, version] of await wereInScope(reader, of, ids, versions))
      saw.add(`${id as string} ${version as number}`);
  }
  return saw;
}

function byNoun(reader: Reader, entries: readonly FeedEntry[]): { of: Noun; ids: string[]; versions: number[] }[] {
  const groups = new Map<string, FeedEntry[]>();
  for (const entry of entries) groups.set(entry.type, [...(groups.get(entry.type) ?? []), entry]);
  return [...groups].flatMap(([type, some]) => {
    const of = reader.services.nouns.get(type);
    return of ? [{ of, ids: some.map(({ entryId }) => entryId), versions: some.map(({ version }) => version) }] : [];
  });
}

const followed: readonly ShareMode[] = ['SUBSCRIBE'];
function scopeOver({ services, caller }: Reader, noun: Noun, bind: Bind): string {
  const table = services.plans.tableOf(noun);
  if (caller.grants === null || noun.sees === 'everyone') return seenInSql(noun, table, caller, bind);
  // What is not shared as a feed is not in it; only lists say in which way it is.
  return covering(noun.entity.name, caller.grants, followed).length === 0
    ? seenInSql(noun, table, caller, bind)
    : sharedInSql(noun, table, caller, bind, 't', [], followed);
}

async function inScope(reader: Reader, noun: Noun, ids: readonly string[]): Promise<unknown[][]> {
  const values: unknown[] = [ids];
  const scope = scopeOver(reader, noun, (value) => `$${values.push(value)}`);
  const { services, caller, session } = reader;
  const table = services.plans.tableOf(noun);
  const shares = caller.grants !== null && noun.sees !== 'everyone';
  const bind: Bind = (value) => `$${values.push(value)}`;
  const marks = shares
    ? `, ${marksInSql(noun, table, caller, bind, 't', covering(noun.entity.name, caller.grants, followed))}`
    : '';
  return session.run(`select t.id${marks} from ${table.name} t where t.id = any($1) and ${scope}`, values);
}

/**
 * Of versions that are no longer seen: those that were, or followed one that was. What happens to an entry after that
 * is not told.
 */
async function wereInScope(
  reader: Reader,
  noun: Noun,
  ids: readonly string[],
  versions: readonly number[],
): Promise<unknown[][]> {
  const values: unknown[] = [ids, versions];
  const scope = scopeOver(reader, noun, (value) => `$${values.push(value)}`);
  return reader.session.run(
    `select distinct k.id, k.version from unnest($1::uuid[], $2::int[]) k (id, version)
    join "${reader.services.plans.tableOf(noun).bare}_history" t on t.id = k.id and t.version in (k.version, k.version - 1) where ${scope}`,
    values,
  );
}

/** An entry that an act on another has brought into view, or taken out of it. */
export interface Hanging {
  readonly by: FeedEntry;
  readonly entry: FeedEntry;
  readonly saw: boolean;
}

/** For which nouns, among those asked for, what this reader sees hangs on which others. */
export function followedBy(reader: Reader, types: readonly string[] | null): { noun: Noun; follows: Follows }[] {
  const { caller, services } = reader;
  return [...services.nouns.values()]
    .filter(({ entity }) => types === null || types.includes(entity.name))
    .flatMap((noun) =>
      (noun.follows ?? [])
        .filter(({ roles, concerns }) => has(caller, roles) && (concerns?.(caller) ?? true))
        .map((follows) => ({ noun, follows })),
    );
}

/**
 * What hangs on the entries of a window: for each act that set what decides, the entries that hung on the version
 * before it or do now.
 */
export async function hangingOn(
  reader: Reader,
  entries: readonly FeedEntry[],
  types: readonly string[] | null,
): Promise<Hanging[]> {
  const found: Hanging[] = [];
  for (const { noun, follows } of followedBy(reader, types)) {
    const by = entries.filter(
      ({ type, fields }) => type === follows.entryType && fields.some((field) => follows.fields.includes(field)),
    );
    if (by.length === 0) continue;
    for (const [n, entryId, version, saw] of await hanging(reader, noun, follows, by)) {
      const parent = by[n - 1]!;
      found.push({ by: parent, entry: { ...parent, type: noun.entity.name, entryId, version, fields: [] }, saw });
    }
  }
  return found.sort((a, b) => (placeOfHanging(a) < placeOfHanging(b) ? -1 : 1));
}
const placeOfHanging = ({ entry }: Hanging): string => `${entry.type} ${entry.entryId}`;

async function hanging(
  reader: Reader,
  noun: Noun,
  follows: Follows,
  by: readonly FeedEntry[],
): Promise<[n: number, id: string, version: number, saw: boolean][]> {
  const { caller, services } = reader;
  const of = services.nouns.get(follows.entryType)!;
  const ours = services.plans.tableOf(noun);
  const values: unknown[] = [by.map(({ entryId }) => entryId), by.map(({ version }) => version)];
  const bind: Bind = (value) => `$${values.push(value)}`;
  const saw = follows.scopeOf?.(caller, 'd', 't', bind) ?? scopeOver(reader, of, bind);
  // What begins with the act, or began after it, is told by its own beginning.
  return (await reader.session.run(
    `select k.n::int, d.id, d.version, bool_or(t.version < k.version and (${saw}))
    from unnest($1::uuid[], $2::int[]) with ordinality k (id, version, n)
    join "${services.plans.tableOf(of).bare}_history" t on t.id = k.id and t.version in (k.version, k.version - 1)
    join ${ours.name} d on ${follows.ours('d', 't')}
    where k.version > 1 or (d.created_at <> t.created_at
      and exists (select from "${ours.bare}_history" b where b.id = d.id and b.version = 1 and b.position < t.position))
    group by k.n, d.id, d.version`,
    values,
  )) as [number, string, number, boolean][];
}
