import { endOf, addDays, civilDateOf } from '../../kernel/civil-date.js';
import { has, type Caller } from '../rights/caller.js';
import { sqlOf, type Bind } from '../model/conditions.js';
import { Fault } from '../faults.js';
import { scopeOf, type Noun } from '../model/noun.js';
import type { Reader } from '../reading/reader.js';
import type { Table } from '../reading/tables.js';

export interface Waiting {
  readonly entryType: string;
  readonly entryId: string;
  readonly action: string;
  readonly due: string | null;
  readonly basisTitle: string;
  readonly basisArticle: string;
}
export interface WorklistQuery {
  readonly first: number;
  readonly after: string | null;
  readonly dueWithin: number | null;
  readonly kinds: readonly string[] | null;
}

/** How many days ahead, or back, a worklist may be asked for. */
const daysMost = 36_500;

/** When it is due: at an instant, or with the end of a day of the county. */
function dueOf({ columns }: Table, dueBy: string | null): string {
  if (dueBy === null) return 'null::timestamptz';
  const { name, type } = columns.get(dueBy)!;
  return type === 'date'
    ? `((t.${name} + 1)::timestamp at time zone 'Asia/Shanghai' - interval '1 millisecond')`
    : `t.${name}`;
}

/** The acts that several sign of which the caller may be one. */
const signedBy = (caller: Caller, nouns: Iterable<Noun>): string[] =>
  [...nouns].flatMap(({ acts, may }) =>
    Object.values(acts).flatMap(({ name, signatures }) => (signatures && has(caller, may[name]!) ? [name] : [])),
  );

/** All that waits for an act the caller may take, in one statement: the earliest due first, then what has no date. */
export function worklistStatement(
  reader: Reader,
  query: WorklistQuery,
): { from: string; values: unknown[]; bind: Bind } | null {
  if (query.dueWithin !== null && Math.abs(query.dueWithin) > daysMost)
    throw new Fault('BAD_USER_INPUT', `At most ${daysMost} days are asked about.`);
  const values: unknown[] = [];
  const bind: Bind = (value) => `$${values.push(value)}`;
  const { caller, services, request } = reader;
  const signed = signedBy(caller, services.nouns.values());
  const parts = [...services.nouns.values()].flatMap((noun) =>
    noun.waits.flatMap((wait) => {
      if (!has(caller, noun.may[wait.act] ?? []) || (query.kinds && !query.kinds.includes(wait.act))) return [];
      const waiting = wait.on?.() ?? noun;
      const table = services.plans.tableOf(waiting);
      const columnOf = (property: string) => `t.${table.columns.get(property)!.name}`;
      const due = dueOf(table, wait.dueBy);
      const rows = [
        sqlOf(scopeOf(waiting, caller), columnOf, bind),
        `${columnOf('status')} = any(${bind(wait.status)})`,
        ...(wait.only ? [sqlOf(wait.only(caller, signed), columnOf, bind)] : []),
      ];
      if (query.dueWithin !== null)
        rows.push(`${due} <= ${bind(endOf(addDays(civilDateOf(request.now), query.dueWithin)))}`);
      return [
        `select '${waiting.entity.name}' as type, t.id, ${bind(wait.act)}::text as act, ${due} as due, ${bind(wait.basis.title)}::text as title, ${bind(wait.basis.article)}::text as article from ${table.name} t where ${rows.join(' and ')}`,
      ];
    }),
  );
  return parts.length === 0 ? null : { from: `(${parts.join(' union all ')}) w`, values, bind };
}

export const workCursor = ({ due, entryId, action }: Waiting): string =>
  Buffer.from(JSON.stringify([due, entryId, action])).toString('base64url');

export async function worklist(reader: Reader, query: WorklistQuery): Promise<Waiting[]> {
  const statement = worklistStatement(reader, query);
  if (!statement) return [];
  const { from, values, bind } = statement;
  let after = '';
  if (query.after !== null) {
    let at: unknown;
    try {
      at = JSON.parse(Buffer.from(query.after, 'base64url').toString());
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
    after =
      at[0] === null
        ? ` where w.due is null and ${same}`
        : ` where w.due > ${bind(at[0])} or w.due is null or (w.due = ${bind(at[0])} and ${same})`;
  }
  const rows = await reader.session.run(
    `select w.type, w.id, w.act, w.due, w.title, w.article from ${from}${after} order by w.due, w.id, w.act limit ${bind(query.first + 1)}`,
    values,
  );
  return rows.map(
    ([entryType, entryId, action, due, basisTitle, basisArticle]) =>
      ({ entryType, entryId, action, due, basisTitle, basisArticle }) as Waiting,
  );
}

export async function worklistCount(reader: Reader, query: WorklistQuery): Promise<number> {
  const statement = worklistStatement(reader, query);
  return statement
    ? Number((await reader.session.run(`select count(*)::int from ${statement.from}`, statement.values))[0]![0])
    : 0;
}
