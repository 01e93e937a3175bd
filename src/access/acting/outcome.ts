import type { Act, Job } from '../../kernel/act.js';
import type { Instant } from '../../kernel/instant.js';
import { countyOf, townshipOf, type RegionCode } from '../../kernel/region-code.js';
import type { Noun } from '../model/noun.js';
import { personalClassOf } from '../privacy/personal.js';
import { childStage, stageAfter, type Judged, type Row } from './judge.js';
import type { RequestKey } from './request-keys.js';

type Values = Readonly<Record<string, unknown>>;

/** What an accepted act writes of one entry, and of those that come to be or move with it. */
export interface Writing {
  readonly noun: Noun;
  readonly before: Row | null;
  readonly row: Row;
  readonly set: Record<string, unknown>;
  readonly key: RequestKey | null;
  readonly created?: readonly Writing[];
  readonly jobs?: readonly Job[];
}

/** What an outcome stands on beside the act and what was judged: the same at the door and in a simulation. */
export interface Ground {
  readonly nounOf: (type: string) => Noun;
  /** A noun's own columns, by property. */
  readonly columnsOf: (noun: Noun) => Columns;
  readonly newId: (now: Instant) => string;
}
interface Columns {
  has(property: string): boolean;
  keys(): Iterable<string>;
}
/** An act on its noun, judged. */
export interface Accepted {
  readonly noun: Noun;
  readonly act: Act;
  readonly ctx: Judged;
}

/** What an accepted act comes to: the door writes it, a simulation keeps it. Pure but for the ids of new entries. */
export const outcomeOf = (accepted: Accepted, ground: Ground, more: Values = {}): Writing =>
  withOthers(accepted, ownOf(accepted, ground, more), ground);

/** The entry as the act begins or leaves it. */
export function ownOf({ noun, act, ctx }: Accepted, ground: Ground, more: Values = {}): Writing {
  const decided = act.decide(ctx) as Values;
  if (act.begins) return begun(noun, { ...decided }, ctx, ground);
  const before = ctx.entry;
  const set: Record<string, unknown> = { ...decided, ...stageAfter(noun, act, before, decided), ...more };
  const region = set.regionCode as RegionCode | undefined;
  if (region) Object.assign(set, { countyCode: countyOf(region), townshipCode: townshipOf(region) });
  return { noun, before, row: changed({ noun, before, set }, since(before, ctx), ground), set, key: null };
}

/** An entry that moves on by an act which knows nothing of it and sets nothing but its stage. */
export function movedOn({ noun, act }: Omit<Accepted, 'ctx'>, before: Row, moments: Moments, ground: Ground): Writing {
  const set = stageAfter(noun, act, before, {});
  return { noun, before, row: changed({ noun, before, set }, since(before, moments), ground), set, key: null };
}
/** No act on an entry has happened before the one that it follows. */
const since = ({ actedAt }: Row, { at, now }: Moments): Moments => ({
  now,
  at: at > actedAt ? at : (actedAt as Instant),
});

/** The same with the entries that move along with it, those that come to be, and the work that follows. */
export function withOthers({ act, ctx }: Accepted, own: Writing, ground: Ground): Writing {
  const whole = own.before ?? own.row;
  const parts = (act.creates?.(ctx, whole) ?? []).map(({ entryType, set }) =>
    begun(ground.nounOf(entryType), set, ctx, ground),
  );
  return { ...own, created: [...movedAlong(act, ctx, ground), ...parts], jobs: act.jobs?.(ctx, whole) ?? [] };
}

/** When something happened, and when it was entered. */
type Moments = Pick<Judged, 'at' | 'now'>;

/** What the row of any new entry has, whatever its noun. */
export function newRow(set: Values, { at, now }: Moments, newId: Ground['newId']): Row {
  const regionCode = set.regionCode as RegionCode;
  return {
    id: (set.id as string | undefined) ?? newId(now),
    version: 1,
    createdAt: now,
    updatedAt: now,
    actedAt: at,
    regionCode,
    countyCode: countyOf(regionCode),
    townshipCode: townshipOf(regionCode),
  };
}

/** An entry that begins, with every column that is not set empty. */
export function begun(noun: Noun, set: Values, moments: Moments, ground: Ground): Writing {
  const empty = Object.fromEntries([...ground.columnsOf(noun).keys()].map((property) => [property, null]));
  const row = {
    ...empty,
    ...(noun.lifecycle && { status: noun.lifecycle.begins }),
    ...columnsIn(noun, set, ground),
    ...newRow(set, moments, ground.newId),
  };
  return { noun, before: null, row, set: set as Record<string, unknown>, key: null };
}

/** What an act changes of the entries it moves along. */
function movedAlong(act: Act, ctx: Judged, ground: Ground): Writing[] {
  if (!act.children) return [];
  const { entryType, decide } = act.children;
  const noun = ground.nounOf(entryType);
  return (ctx.children as readonly Row[]).flatMap((before): Writing[] => {
    const decided = decide(ctx, before);
    if (decided === null) return [];
    const set = { ...decided, ...childStage(noun, act, before, decided) };
    return [{ noun, before, row: changed({ noun, before, set }, ctx, ground), set, key: null }];
  });
}

function changed(
  { noun, before, set }: { noun: Noun; before: Row; set: Values },
  { at: actedAt, now: updatedAt }: Moments,
  ground: Ground,
): Row {
  return { ...before, ...columnsIn(noun, set, ground), version: before.version + 1, updatedAt, actedAt };
}

/** What an act sets of an entry's own columns. A name that the entry does not have would be lost without a word. */
function columnsIn(noun: Noun, set: Values, { columnsOf }: Ground): Values {
  const columns = columnsOf(noun);
  const own = Object.entries(set).filter(([property]) => !personalClassOf(noun, property));
  const strange = own.find(([property]) => !columns.has(property));
  if (strange) throw new Error(`${noun.entity.name} has no ${strange[0]}, which an act would set.`);
  return Object.fromEntries(own);
}
