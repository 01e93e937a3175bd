import { createHash } from 'node:crypto';
import type { Row } from '../acting/judge.js';
import { sqlOf, type Bind, type Rows } from '../model/conditions.js';
import { Fault } from '../faults.js';
import {
  fieldsShared,
  followedBy,
  hangingOn,
  visibleNow,
  seenThen,
  type FeedEntry,
  type Hanging,
} from './feed-scope.js';
import type { Reader } from '../reading/reader.js';

export interface FeedQuery {
  readonly after: string | null;
  readonly first: number;
  readonly types: readonly string[] | null;
  /** Which places; null for all. */
  readonly region: Rows<Pick<Row, 'regionCode' | 'countyCode' | 'townshipCode'>> | null;
}
export interface ViewChange {
  readonly kind: 'VIEW_CHANGED';
  readonly types: string[];
  readonly regions: string[];
  readonly from: string;
}
export interface Feed {
  readonly items: (FeedEntry | ViewChange)[];
  readonly cursor: string;
  readonly head: string;
  readonly more: boolean;
}

/** Where a reader stands: what is before `position` was told; of `position` itself what comes up to `told`, or all. */
interface At {
  readonly epoch: string;
  readonly position: string;
  readonly rights: string;
  readonly lastEntry: string | null;
}
/** The journal's end, and how far back the feed reaches. */
interface Reach {
  readonly epoch: string;
  readonly head: string;
  readonly oldest: string;
}

const windowRows = 1000;
const windowsMost = 20;

/**
 * What a caller may see, as a short digest: a cursor carries it, so that a reader whose rights changed is told, for
 * whatever reason they did.
 */
function rightsOf(reader: Reader): string {
  const { roles, counties, townships, villages, cells, enterpriseIds, offices, countiesOfPosts } = reader.caller;
  const pairs = cells.sectors.map((sector, i) => `${sector} ${cells.townships[i]}`);
  const lists = [roles, counties, townships, villages, pairs, enterpriseIds, offices, countiesOfPosts].map((list) =>
    [...list].sort(),
  );
  // What goes before a department's cells is no other role's concern.
  const text = JSON.stringify([
    ...lists,
    roles.includes('SECTOR_DEPT') ? cells.narrow : [],
    // Of a system also what it is shared.
    ...(reader.caller.grants ?? []),
  ]);
  return createHash('sha256').update(text).digest('base64url').slice(0, 12);
}

function cursorOf({ epoch, position, rights, lastEntry }: At): string {
  const parts = lastEntry === null ? [epoch, position, rights] : [epoch, position, rights, lastEntry];
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}
function placeOf(cursor: string): At {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    parts = null;
  }
  const ours =
    Array.isArray(parts) &&
    (parts.length === 3 || parts.length === 4) &&
    parts.every((part) => typeof part === 'string') &&
    /^[0-9a-f-]{36}$/.test(parts[0] as string) &&
    /^\d{1,18}$/.test(parts[1] as string);
  if (!ours) throw new Fault('BAD_USER_INPUT', 'The cursor was not handed out by this feed.');
  const [epoch, position, rights, lastEntry] = parts as [string, string, string, string | undefined];
  return { epoch, position, rights, lastEntry: lastEntry ?? null };
}

/**
 * The journal under the reader's rights as they are now: what changed, what has gone from view, and that the view
 * itself changed. Positions are gapless and in commit order, so whoever polls misses nothing.
 */
export async function feed(reader: Reader, query: FeedQuery, retentionDays: number): Promise<Feed> {
  const rights = rightsOf(reader);
  const reach = await reachOf(reader, retentionDays);
  const { epoch, head } = reach;
  const began =
    query.after === null
      ? { epoch, position: reach.oldest, rights, lastEntry: null }
      : await begun(reader, placeOf(query.after), reach, rights);
  const items: (FeedEntry | ViewChange)[] = began.rights === rights ? [] : [viewChange(reader, began.position)];
  let { position, lastEntry } = began;
  const behind = (): boolean => lastEntry !== null || BigInt(position) < BigInt(head);
  for (let windows = 0; items.length < query.first && windows < windowsMost && behind(); windows++) {
    // Whoever sees all that happens has a page in as many rows; whoever sees little looks through many.
    const size = windows === 0 ? Math.min(query.first + 1, windowRows) : windowRows;
    const entries = await journalled(reader, query, position, lastEntry, head, size);
    for (const each of await judged(reader, entries, query.types)) {
      const key = keyOf(each);
      if (lastEntry !== null && each.entry.position === position && key <= lastEntry) continue;
      if (items.length >= query.first) break;
      items.push(each.entry);
      ({ position } = each.entry);
      lastEntry = each.last ? null : key;
    }
    // A window read to its end is behind us, whatever of it was to be seen.
    if (items.length < query.first)
      [position, lastEntry] = [entries.length < size ? head : entries.at(-1)!.position, null];
  }
  return {
    items,
    cursor: cursorOf({ epoch, position, rights, lastEntry }),
    head: cursorOf({ epoch, position: head, rights, lastEntry: null }),
    more: behind(),
  };
}

// The oldest is sought from the journal's end: what is past the feed's reach is a stretch at its beginning.
async function reachOf(reader: Reader, retentionDays: number): Promise<Reach> {
  const [[epoch, head, oldest]] = (await reader.session.run(
    `select h.epoch::text, h.position::text,
    coalesce((select j.position from journal j where j.recorded_at < $1::timestamptz - make_interval(days => $2)
      order by j.recorded_at desc, j.position desc limit 1), 0)::text
    from journal_head h`,
    [reader.request.now, retentionDays],
  )) as [[string, string, string]];
  return { epoch, head, oldest };
}

/** Where a cursor goes on; or why it cannot. */
async function begun(reader: Reader, at: At, { epoch, head, oldest }: Reach, rights: string): Promise<At> {
  const here = (position: string): string => cursorOf({ epoch, position, rights, lastEntry: null });
  if (at.epoch !== epoch) {
    const common = await lastCommon(reader, at.epoch, epoch);
    if (common === null || BigInt(at.position) > BigInt(common)) {
      throw new Fault(
        'CURSOR_FORKED',
        'The register was restored to an earlier time; what followed this position is not what the cursor has read.',
        { lastCommonPosition: Number(common ?? 0), lastCommonCursor: here(common ?? '0') },
      );
    }
  }
  if (BigInt(at.position) > BigInt(head)) {
    throw new Fault('CURSOR_FORKED', 'The cursor lies past the end of the journal.', {
      lastCommonPosition: Number(head),
      lastCommonCursor: here(head),
    });
  }
  if (BigInt(at.position) < BigInt(oldest)) {
    throw new Fault(
      'CURSOR_EXPIRED',
      'The feed no longer reaches back so far; read the lists anew and go on from here.',
      { startAgainFrom: here(head) },
    );
  }
  return at;
}

function viewChange(reader: Reader, from: string): ViewChange {
  const { counties, townships, villages, cells } = reader.caller;
  const shared = (reader.caller.grants ?? []).flatMap(({ regions }) => regions);
  const places = [
    ...[...counties, ...townships, ...villages, ...cells.townships].map((code) => code.padEnd(12, '0')),
    ...shared,
  ];
  return { kind: 'VIEW_CHANGED', types: typesSeen(reader), regions: [...new Set(places)], from };
}

const typesSeen = (reader: Reader): string[] =>
  [...reader.services.nouns.values()]
    .filter(({ sees, historical }) => historical && sees !== 'everyone')
    .map(({ entity }) => entity.name);

/** The last position that an old epoch and the present one share; null where they are strangers. */
async function lastCommon(reader: Reader, old: string, present: string): Promise<string | null> {
  const rows = await reader.session.run('select epoch::text, previous::text, began_after::text from journal_epoch', []);
  const byEpoch = new Map(
    rows.map(([epoch, previous, after]) => [
      epoch as string,
      { previous: previous as string | null, after: after as string },
    ]),
  );
  let least: bigint | null = null;
  for (let at: string | null = present; at !== null && at !== old; at = byEpoch.get(at)?.previous ?? null) {
    const known = byEpoch.get(at);
    if (!known?.previous) return null;
    const after = BigInt(known.after);
    least = least === null || after < least ? after : least;
  }
  return least === null ? null : String(least);
}

/** A stretch of the journal that may concern the reader, in its order and no further than the head that was read. */
async function journalled(
  reader: Reader,
  query: FeedQuery,
  position: string,
  lastEntry: string | null,
  head: string,
  size: number,
): Promise<FeedEntry[]> {
  const values: unknown[] = [position, head];
  const bind: Bind = (value) => `$${values.push(value)}`;
  const columns: Record<string, string> = {
    regionCode: 'region_code',
    countyCode: 'county_code',
    townshipCode: 'township_code',
  };
  const conditions = [`j.position ${lastEntry === null ? '>' : '>='} $1`, 'j.position <= $2'];
  if (query.types)
    conditions.push(
      `j.entry_type = any(${bind([...new Set([...query.types, ...followedBy(reader, query.types).map(({ follows }) => follows.entryType)])])})`,
    );
  if (query.region) {
    const { region } = query;
    const lies = (row: string): string => sqlOf(region, (property) => `${row}.${columns[property]!}`, bind);
    // What leaves a region is told there too.
    const left = `exists (select from journal b where b.entry_id = j.entry_id and b.version = j.version - 1 and ${lies('b')})`;
    conditions.push(`(${[lies('j'), left, ...liesWithAnother(reader, lies)].join(' or ')})`);
  }
  // Ordered by the journal's own column: a bare `position` would be the text that is selected.
  const rows = await reader.session.run(
    `select j.position::text, j.entry_type, j.entry_id, j.version, j.action, j.fields, j.occurred_at
    from journal j where ${conditions.join(' and ')} order by j.position limit ${size}`,
    values,
  );
  return rows.map(
    ([at, type, entryId, version, action, fields, occurredAt]) =>
      ({ kind: 'CHANGED', position: at, type, entryId, version, action, fields, occurredAt }) as FeedEntry,
  );
}

/**
 * What lies where another entry lies, as a person where the household lives, is told by that one's place as it is
 * now.
 */
function liesWithAnother(reader: Reader, lies: (row: string) => string): string[] {
  const { nouns, plans } = reader.services;
  return [...nouns.values()].flatMap((noun) =>
    (noun.follows ?? [])
      .filter(({ liesThere }) => liesThere)
      .map(({ entryType, ours }) => {
        const own = plans.tableOf(noun).name;
        const of = plans.tableOf(nouns.get(entryType)!).name;
        return `j.entry_type = '${noun.entity.name}' and exists (select from ${own} m join ${of} o on ${ours('m', 'o')} where m.id = j.entry_id and ${lies('o')})`;
      }),
  );
}

/** One item of the feed, and whether it is the last of its position. */
interface Told {
  readonly entry: FeedEntry;
  readonly own: boolean;
  readonly last: boolean;
}
/** The entry itself stands before what hangs on it. */
const keyOf = ({ entry, own }: Told): string => (own ? '' : `${entry.type} ${entry.entryId}`);

/** Keeps what the reader sees now, turns what they once could see into its removal, and drops the rest. */
async function judged(reader: Reader, entries: readonly FeedEntry[], types: readonly string[] | null): Promise<Told[]> {
  const hung = await hangingOn(reader, entries, types);
  const asked = new Set(entries.filter(({ type }) => types === null || types.includes(type)));
  const seen = await visibleNow(reader, [...asked, ...hung.map(({ entry }) => entry)]);
  const saw = await seenThen(
    reader,
    [...asked].filter(({ entryId }) => !seen.has(entryId)),
  );
  const after = new Map<FeedEntry, Hanging[]>();
  for (const each of hung) after.set(each.by, [...(after.get(each.by) ?? []), each]);
  const entriesOf = (entry: FeedEntry, once: boolean): FeedEntry[] =>
    seen.has(entry.entryId)
      ? [{ ...entry, fields: fieldsShared(reader, entry, seen.get(entry.entryId)!) }]
      : once
        ? [{ ...entry, kind: 'REMOVED_FROM_VIEW', fields: [] }]
        : [];
  return entries.flatMap((entry) => {
    const own = asked.has(entry) ? entriesOf(entry, saw.has(`${entry.entryId} ${entry.version}`)) : [];
    const others = (after.get(entry) ?? []).filter(
      ({ entry: { entryId } }) => own.length === 0 || entryId !== entry.entryId,
    );
    const items = [
      ...own.map((each) => ({ entry: each, own: true })),
      ...others.flatMap((each) => entriesOf(each.entry, each.saw).map((one) => ({ entry: one, own: false }))),
    ];
    return items.map((item, i) => ({ ...item, last: i === items.length - 1 }));
  });
}
