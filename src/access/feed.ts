import { createHash } from 'node:crypto';
import type { RegionCode } from '../kernel/region-code.js';
import { sqlOf, type Bind } from './conditions.js';
import { Fault } from './faults.js';
import { seenBy, type Noun } from './noun.js';
import type { Reader } from './reader.js';
import { within } from './scope.js';

export interface FeedAsked { readonly after: string | null; readonly first: number; readonly types: readonly string[] | null; readonly region: RegionCode | null }
export interface FeedEntry { readonly kind: 'CHANGED' | 'REMOVED_FROM_VIEW'; readonly position: string; readonly type: string; readonly entryId: string; readonly version: number; readonly action: string; readonly fields: string[]; readonly occurredAt: string }
export interface ViewChange { readonly kind: 'VIEW_CHANGED'; readonly types: string[]; readonly regions: string[]; readonly from: string }
export interface Feed { readonly items: (FeedEntry | ViewChange)[]; readonly cursor: string; readonly head: string; readonly more: boolean }

interface At { readonly epoch: string; readonly position: string; readonly rights: string }

const windowRows = 1000;
const windowsMost = 20;

/** What a caller may see, as a short digest: a cursor carries it, so that a reader whose rights changed is told, for whatever reason they did. */
function rightsOf(reader: Reader): string {
  const { roles, counties, townships, villages, cells, enterpriseIds, offices, seats } = reader.caller;
  const text = JSON.stringify([[...roles].sort(), [...counties].sort(), [...townships].sort(), [...villages].sort(), cells.sectors.map((sector, i) => `${sector} ${cells.townships[i]}`).sort(), [...enterpriseIds].sort(), [...offices].sort(), [...seats].sort(),
    // What goes before a department's cells is no other role's concern.
    roles.includes('SECTOR_DEPT') ? cells.narrow : []]);
  return createHash('sha256').update(text).digest('base64url').slice(0, 12);
}

const cursorOf = ({ epoch, position, rights }: At): string => Buffer.from(JSON.stringify([epoch, position, rights])).toString('base64url');
function placeOf(cursor: string): At {
  let parts: unknown;
  try { parts = JSON.parse(Buffer.from(cursor, 'base64url').toString()); } catch { parts = null; }
  if (!Array.isArray(parts) || parts.length !== 3 || !parts.every((part) => typeof part === 'string') || !/^[0-9a-f-]{36}$/.test(parts[0] as string) || !/^\d{1,18}$/.test(parts[1] as string)) throw new Fault('BAD_USER_INPUT', 'The cursor was not handed out by this feed.');
  return { epoch: parts[0] as string, position: parts[1] as string, rights: parts[2] as string };
}

/**
 * The journal under the reader's rights as they are now: what changed, what has gone from view, and that the view itself changed.
 * Positions are gapless and in commit order, so whoever polls misses nothing.
 */
export async function feed(reader: Reader, asked: FeedAsked, retentionDays: number): Promise<Feed> {
  const { run } = reader.session, rights = rightsOf(reader);
  const [[epoch, head, oldest]] = (await run(`select h.epoch::text, h.position::text, (select coalesce(max(position), 0)::text from journal where recorded_at < $1::timestamptz - make_interval(days => $2)) from journal_head h`, [reader.request.now, retentionDays])) as [[string, string, string]];
  let at: At = { epoch, position: oldest, rights };
  const items: (FeedEntry | ViewChange)[] = [];
  if (asked.after !== null) {
    at = placeOf(asked.after);
    if (at.epoch !== epoch) {
      const common = await lastCommon(reader, at.epoch, epoch);
      if (common === null || BigInt(at.position) > BigInt(common)) throw new Fault('CURSOR_FORKED', 'The register was restored to an earlier time; what followed this position is not what the cursor has read.', { lastCommonPosition: Number(common ?? 0), lastCommonCursor: cursorOf({ epoch, position: common ?? '0', rights }) });
    }
    if (BigInt(at.position) > BigInt(head)) throw new Fault('CURSOR_FORKED', 'The cursor lies past the end of the journal.', { lastCommonPosition: Number(head), lastCommonCursor: cursorOf({ epoch, position: head, rights }) });
    if (BigInt(at.position) < BigInt(oldest)) throw new Fault('CURSOR_EXPIRED', 'The feed no longer reaches back so far; read the lists anew and go on from here.', { startAgainFrom: cursorOf({ epoch, position: head, rights }) });
    if (at.rights !== rights) items.push({ kind: 'VIEW_CHANGED', types: typesSeen(reader), regions: [...new Set([...reader.caller.counties, ...reader.caller.townships, ...reader.caller.villages, ...reader.caller.cells.townships].map((code) => code.padEnd(12, '0')))], from: at.position });
  }
  let position = at.position, windows = 0;
  for (; items.length < asked.first && windows < windowsMost && BigInt(position) < BigInt(head); windows++) {
    const values: unknown[] = [position], bind: Bind = (value) => `$${values.push(value)}`;
    const columns: Record<string, string> = { regionCode: 'region_code', countyCode: 'county_code', townshipCode: 'township_code' };
    const conditions = [`position > $1`, ...(asked.types ? [`entry_type = any(${bind(asked.types)})`] : []), ...(asked.region ? [sqlOf(within(asked.region), (property) => columns[property]!, bind)] : [])];
    const rows = await run(`select position::text, entry_type, entry_id, version, action, fields, occurred_at from journal where ${conditions.join(' and ')} order by position limit ${windowRows}`, values);
    const entries = rows.map(([p, type, entryId, version, action, fields, occurredAt]): FeedEntry => ({ kind: 'CHANGED', position: p as string, type: type as string, entryId: entryId as string, version: version as number, action: action as string, fields: fields as string[], occurredAt: occurredAt as string }));
    for (const each of await judged(reader, entries)) {
      if (items.length >= asked.first) break;
      items.push(each);
      position = each.position;
    }
    // A window read to its end is behind us, whatever of it was to be seen.
    if (items.length < asked.first) position = rows.length < windowRows ? head : entries.at(-1)!.position;
  }
  return { items, cursor: cursorOf({ epoch, position, rights }), head: cursorOf({ epoch, position: head, rights }), more: BigInt(position) < BigInt(head) };
}

const typesSeen = (reader: Reader): string[] => [...reader.office.nouns.values()].filter(({ sees, historical }) => historical && sees !== 'everyone').map(({ entity }) => entity.name);

/** The last position that an old epoch and the present one share; null where they are strangers. */
async function lastCommon(reader: Reader, old: string, present: string): Promise<string | null> {
  const rows = await reader.session.run('select epoch::text, previous::text, began_after::text from journal_epoch', []);
  const byEpoch = new Map(rows.map(([epoch, previous, after]) => [epoch as string, { previous: previous as string | null, after: after as string }]));
  let least: bigint | null = null;
  for (let at: string | null = present; at !== null && at !== old; at = byEpoch.get(at)?.previous ?? null) {
    const known = byEpoch.get(at);
    if (!known?.previous) return null;
    const after = BigInt(known.after);
    least = least === null || after < least ? after : least;
  }
  return least === null ? null : String(least);
}

/** Keeps what the reader sees now, turns what they once could see into its removal, and drops the rest. */
async function judged(reader: Reader, entries: readonly FeedEntry[]): Promise<FeedEntry[]> {
  const seen = new Set<string>(), once = new Map<string, number>();
  for (const type of new Set(entries.map((entry) => entry.type))) {
    const some = entries.filter((entry) => entry.type === type);
    const noun = reader.office.nouns.get(type);
    if (!noun) continue;
    const ids = [...new Set(some.map(({ entryId }) => entryId))];
    for (const [id] of await inScope(reader, noun, ids, false)) seen.add(id as string);
    const gone = ids.filter((id) => !seen.has(id));
    if (gone.length > 0) for (const [id, version] of await inScope(reader, noun, gone, true)) once.set(id as string, version as number);
  }
  return entries.flatMap((entry): FeedEntry[] => {
    if (seen.has(entry.entryId)) return [entry];
    const first = once.get(entry.entryId);
    return first !== undefined && entry.version >= first ? [{ ...entry, kind: 'REMOVED_FROM_VIEW', fields: [] }] : [];
  });
}

async function inScope(reader: Reader, noun: Noun, ids: readonly string[], before: boolean): Promise<unknown[][]> {
  const table = reader.office.plans.tableOf(noun), values: unknown[] = [ids], bind: Bind = (value) => `$${values.push(value)}`;
  const scope = sqlOf(seenBy(noun, reader.caller), (property) => `t.${table.columns.get(property)!.name}`, bind);
  return before
    ? reader.session.run(`select t.id, min(t.version) from "${table.bare}_history" t where t.id = any($1) and ${scope} group by t.id`, values)
    : reader.session.run(`select t.id from ${table.name} t where t.id = any($1) and ${scope}`, values);
}
