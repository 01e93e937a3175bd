import { endOf, addDays, civilDateOf } from '../../kernel/civil-date.js';
import type { Act } from '../../kernel/act.js';
import type { Abilities } from '../acting/abilities.js';
import { has, type Caller } from '../rights/caller.js';
import { sqlOf, type Bind, type ColumnOf } from '../model/conditions.js';
import { Fault } from '../faults.js';
import { globalId } from '../privacy/ids.js';
import type { Drafted, Noun, Wait } from '../model/noun.js';
import type { Reader } from '../reading/reader.js';
import { columnsAs, seenInSql } from '../reading/scope-text.js';
import type { Table } from '../reading/tables.js';

export interface Waiting {
  readonly entryType: string;
  readonly entryId: string;
  readonly action: string;
  readonly due: string | null;
  readonly basisTitle: string;
  readonly basisArticle: string;
  readonly draft: readonly DraftedField[];
}
/** A field of the act's input, and what it begins with. */
export interface DraftedField {
  readonly field: string;
  readonly value: string;
}
export interface WorklistQuery {
  readonly first: number;
  readonly after: string | null;
  readonly dueWithin: number | null;
  readonly kinds: readonly string[] | null;
  /** Whether the drafts are asked for: some cost more than all the rest. */
  readonly drafts: boolean;
}
/** Whoever reads a worklist also judges what stands in it. */
type Judging = Reader & { readonly abilities: Abilities };

/** How many days ahead, or back, a worklist may be asked for. */
const daysMost = 36_500;
/** How many entries are judged at once, and how many at most for a count. */
const chunk = 200;
const countedMost = 10_000;

/** When it is due: at an instant, or with the end of a day of the county. */
function dueOf({ columns }: Table, dueBy: string | null): string {
  if (dueBy === null) return 'null::timestamptz';
  const { name, type } = columns.get(dueBy)!;
  return type === 'date'
    ? `((t.${name} + 1)::timestamp at time zone 'Asia/Shanghai' - interval '1 millisecond')`
    : `t.${name}`;
}

/**
 * The key of the entry that the act is on, as SQL over what waits: its own, or, where it moves along with the act, that
 * of the entry it hangs on. Null where the act begins one.
 */
function takenOn(noun: Noun, { act, on }: Wait, columnOf: ColumnOf): string | null {
  const waiting = on?.();
  if (!waiting) return 't.id';
  const { children, begins } = noun.acts[act]!;
  return !begins && children?.by && children.entryType === waiting.entity.name ? columnOf(children.by) : null;
}

/** The draft as JSON: of a key, the tag of its noun stands before it. */
function draftOf(reader: Reader, noun: Noun, wait: Wait, columnOf: ColumnOf, bind: Bind): string {
  const fields = Object.entries<Drafted>(wait.draft ?? {}).map(([field, { sql, idOf }]) => {
    const value = sql(columnOf, bind, reader.caller);
    return `${bind(field)}::text, ${idOf ? `case when ${value} is not null then jsonb_build_array(${bind(idOf().tag)}::text, ${value}) end` : value}`;
  });
  const own = takenOn(noun, wait, columnOf);
  const { name } = reader.services.plans.tableOf(noun);
  if (own)
    fields.push(
      `'expectedVersion', ${wait.on ? `(select own.version from ${name} own where own.id = ${own})` : 't.version'}`,
    );
  return `jsonb_strip_nulls(jsonb_build_object(${fields.join(', ')}))::text`;
}
/** The draft as fields; of an act on an entry its id stands first. */
function draftedFields(noun: Pick<Noun, 'tag'>, takenOnKey: string | null, text: string): DraftedField[] {
  const told = Object.entries(JSON.parse(text) as Record<string, string | number | [tag: string, key: string]>);
  const fields = told.map(([field, value]) => ({
    field,
    value: Array.isArray(value) ? globalId({ tag: value[0] }, value[1]) : String(value),
  }));
  return takenOnKey === null ? fields : [{ field: 'id', value: globalId(noun, takenOnKey) }, ...fields];
}

/**
 * Words that the code has for stages, kinds and the like stand in the statement as they are: what is planned once then
 * knows how many of them there are, and takes the index that holds them. All else is bound.
 */
const word = /^[A-Z][A-Z_]{0,59}$/;
const isWord = (value: unknown): value is string => typeof value === 'string' && word.test(value);
const inWords =
  (values: unknown[]): Bind =>
  (value) =>
    isWord(value)
      ? `'${value}'`
      : Array.isArray(value) && value.length > 0 && value.every(isWord)
        ? `'{${value.join(',')}}'`
        : `$${values.push(value)}`;

/** The acts that several sign of which the caller may be one. */
const signedBy = (caller: Caller, nouns: Iterable<Noun>): string[] =>
  [...nouns].flatMap(({ acts, may }) =>
    Object.values(acts).flatMap(({ name, signatures }) => (signatures && has(caller, may[name]!) ? [name] : [])),
  );

/** One kind of what waits: whose entries, for which act of which noun. */
interface Kind {
  readonly noun: Noun;
  readonly waiting: Noun;
  readonly wait: Wait;
}
interface Statement {
  readonly kinds: readonly Kind[];
  readonly from: string;
  readonly draft: string;
  readonly values: readonly unknown[];
}
/** What was asked for last is asked for again: whoever has the list open asks every minute, with the same rights. */
const remembered = new WeakMap<object, Map<string, Statement | null>>();
const rememberedMost = 16;
function worklistStatement(reader: Reader, query: WorklistQuery): Statement | null {
  const { caller, services, request } = reader;
  let own = remembered.get(services.nouns);
  if (!own) remembered.set(services.nouns, (own = new Map()));
  const { dueWithin, kinds, drafts } = query;
  const key = JSON.stringify([caller, dueWithin, kinds, drafts, civilDateOf(request.now)]);
  let statement = own.get(key);
  if (statement === undefined) {
    statement = statementOf(reader, query);
    own.set(key, statement);
    if (own.size > rememberedMost) own.delete(own.keys().next().value!);
  }
  return statement;
}
/** All that waits for an act the caller may take, in one statement: the earliest due first, then what has no date. */
function statementOf(reader: Reader, query: WorklistQuery): Statement | null {
  if (query.dueWithin !== null && Math.abs(query.dueWithin) > daysMost)
    throw new Fault('BAD_USER_INPUT', `At most ${daysMost} days are asked about.`);
  const { caller, services, request } = reader;
  const signed = signedBy(caller, services.nouns.values());
  const kinds = [...services.nouns.values()].flatMap((noun) =>
    noun.waits
      .filter(({ act }) => has(caller, noun.may[act] ?? []) && (!query.kinds || query.kinds.includes(act)))
      .map((wait) => ({ noun, waiting: wait.on?.() ?? noun, wait })),
  );
  const values: unknown[] = [];
  const bind = inWords(values);
  const parts = kinds.map(({ noun, waiting, wait }, kind) => {
    const table = services.plans.tableOf(waiting);
    const columnOf = columnsAs(table);
    const due = wait.dueAt ? wait.dueAt(caller, bind) : dueOf(table, wait.dueBy);
    const rows = [
      seenInSql(waiting, table, caller, bind),
      ...(wait.status.length > 0 ? [`${columnOf('status')} = any(${bind(wait.status)})`] : []),
      ...(wait.only ? [sqlOf(wait.only(caller, signed), columnOf, bind)] : []),
    ];
    if (query.dueWithin !== null)
      rows.push(`${due} <= ${bind(endOf(addDays(civilDateOf(request.now), query.dueWithin)))}`);
    return (
      `select ${kind} as kind, t.id, '${wait.act}'::text as act, ${due} as due, ` +
      `${takenOn(noun, wait, columnOf) ?? 'null::uuid'} as taken from ${table.name} t where ${rows.join(' and ')}`
    );
  });
  if (parts.length === 0) return null;
  const from = `(${parts.join(' union all ')}) w`;
  return { kinds, from, draft: query.drafts ? draftsIn(reader, kinds, bind) : `'{}'`, values };
}
/** The draft of each of the rows that are told, and of no other. */
function draftsIn(reader: Reader, kinds: readonly Kind[], bind: Bind): string {
  const drafts = kinds.map(({ noun, waiting, wait }, kind) => {
    const table = reader.services.plans.tableOf(waiting);
    const draft = draftOf(reader, noun, wait, columnsAs(table), bind);
    return `when ${kind} then (select ${draft} from ${table.name} t where t.id = w.id)`;
  });
  return `case w.kind ${drafts.join(' ')} end`;
}

export const workCursor = ({ due, entryId, action }: Pick<Waiting, 'due' | 'entryId' | 'action'>): string =>
  Buffer.from(JSON.stringify([due, entryId, action])).toString('base64url');

type Told = [kind: number, id: string, act: string, due: string | null, taken: string | null, draft?: string];

/** An act on an entry that has to meet something which no input tells. */
function standingAct({ noun, wait }: Kind): Act | null {
  const act = noun.acts[wait.act]!;
  return act.preconditions?.length ? act : null;
}
/**
 * Without what would be refused to the caller, whatever they gave: it is somebody else's, or not yet its time. Who has
 * to come first is shown what they have to do.
 */
async function withoutRefused(reader: Judging, kinds: readonly Kind[], rows: readonly Told[]): Promise<Told[]> {
  const taken = new Map<Act, { readonly noun: Noun; readonly ids: Set<string> }>();
  for (const [kind, , , , id] of rows) {
    const { noun } = kinds[kind]!;
    const act = standingAct(kinds[kind]!);
    if (id === null || !act) continue;
    if (!taken.has(act)) taken.set(act, { noun, ids: new Set() });
    taken.get(act)!.ids.add(id);
  }
  const open = new Map(
    await Promise.all(
      [...taken].map(async ([act, { noun, ids }]) => [act, await reader.abilities.open(noun, act, [...ids])] as const),
    ),
  );
  return rows.filter(([kind, , , , id]) => {
    const act = standingAct(kinds[kind]!);
    return id === null || !act || open.get(act)!.has(id);
  });
}

function afterCursor(bind: Bind, after: string | null): string {
  if (after === null) return '';
  let at: unknown;
  try {
    at = JSON.parse(Buffer.from(after, 'base64url').toString());
  } catch {
    at = null;
  }
  if (
    !Array.isArray(at) ||
    at.length !== 3 ||
    !at.every((part, i) => typeof part === 'string' || (i === 0 && part === null))
  )
    throw new Fault('BAD_USER_INPUT', 'The cursor was not handed out by this list.');
  const same = `(w.id, w.act) > (${bind(at[1])}, ${bind(at[2])})`;
  return at[0] === null
    ? ` where w.due is null and ${same}`
    : ` where w.due > ${bind(at[0])} or w.due is null or (w.due = ${bind(at[0])} and ${same})`;
}

/**
 * What waits, one more than was asked for where there is more. Asked for twice as many, since the statement costs the
 * same and of what stands in it some is refused already: it is seldom sent a second time.
 */
export async function worklist(reader: Judging, query: WorklistQuery): Promise<Waiting[]> {
  const found: Told[] = [];
  const statement = worklistStatement(reader, query);
  if (!statement) return [];
  const { kinds, from, draft } = statement;
  let { after } = query;
  for (let most = Math.max(query.first + 1, Math.min(2 * (query.first + 1), chunk)); ; most = chunk) {
    const values = [...statement.values];
    const bind = inWords(values);
    const rows = (await reader.session.run(
      `select w.kind, w.id, w.act, w.due, w.taken, ${draft} from (select * from ${from}${afterCursor(bind, after)} order by w.due, w.id, w.act limit ${bind(most)}) w order by w.due, w.id, w.act`,
      values,
    )) as Told[];
    found.push(...(await withoutRefused(reader, kinds, rows)));
    if (rows.length < most || found.length > query.first) break;
    const [, entryId, action, due] = rows.at(-1)!;
    after = workCursor({ due, entryId, action });
  }
  return found.slice(0, query.first + 1).map(([kind, entryId, action, due, taken, draft]) => {
    const { noun, waiting, wait } = kinds[kind]!;
    return {
      entryType: waiting.entity.name,
      entryId,
      action,
      due,
      basisTitle: wait.basis.title,
      basisArticle: wait.basis.article,
      draft: draftedFields(noun, taken, draft!),
    };
  });
}

/** How many wait; beyond ten thousand that have to be judged, as if none of the others were refused. */
export async function worklistCount(reader: Judging, query: WorklistQuery): Promise<number> {
  const statement = worklistStatement(reader, { ...query, drafts: false });
  if (!statement) return 0;
  const { kinds, from, values } = statement;
  const told = (await reader.session.run(
    `select w.kind, w.id, w.act, w.due, w.taken from ${from} limit ${countedMost}`,
    [...values],
  )) as Told[];
  if (told.length < countedMost) return (await withoutRefused(reader, kinds, told)).length;
  return Number((await reader.session.run(`select count(*)::int from ${from}`, [...values]))[0]![0]);
}
