import { type Act, type EntryActInput } from '../../kernel/act.js';
import type { Bind } from '../model/conditions.js';
import { keyIn } from '../privacy/ids.js';
import type { Judged, Row } from './judge.js';
import type { Noun } from '../model/noun.js';
import { columnsAs, seenInSql } from '../reading/scope-text.js';
import type { Table } from '../reading/tables.js';
import type { Bound, Replays } from './replays.js';
import type { RequestScope } from '../request-scope.js';
import { Transaction } from './transaction.js';

/** Worked out once for each table: an act names some sixty columns. */
const columnsTold = new WeakMap<Table, string>();
/** All columns, of the table called `t`. */
function columnsOf(table: Table): string {
  let told = columnsTold.get(table);
  if (told === undefined)
    columnsTold.set(table, (told = [...table.columns.values()].map(({ name }) => `t.${name}`).join(', ')));
  return told;
}

/** The stages from which an act leads on that several sign. */
const signedFrom = new WeakMap<Noun, ReadonlySet<string>>();
export function stagesSigned(noun: Noun): ReadonlySet<string> {
  let stages = signedFrom.get(noun);
  if (stages === undefined) {
    const signed = Object.values(noun.acts).filter(({ signatures }) => signatures);
    stages = new Set(signed.flatMap(({ name }) => noun.lifecycle?.moves[name]?.from ?? []));
    signedFrom.set(noun, stages);
  }
  return stages;
}

/** An entry that an act is about to change, with what its key is bound to and the proposals that wait on it. */
export interface Held {
  readonly bound: Bound | null;
  readonly row: Row | null;
  readonly open: readonly Row[];
}

/** Entries held for an act until its end: only those that the caller sees. */
export class Locks {
  constructor(
    private readonly scope: RequestScope,
    private readonly replays: Replays,
  ) {}

  async entry(tx: Transaction, noun: Noun, key: string): Promise<Row | null> {
    const [row] = await this.#lock(tx, noun, key);
    return row ? this.#rowOf(noun, row) : null;
  }

  /**
   * The key is held until the end and seen to be held (`requestStatus`); then the entry is locked. The key is looked up
   * last, so that a second call with it finds what the first left.
   */
  async withKey(tx: Transaction, noun: Noun, input: EntryActInput): Promise<Held> {
    const key = keyIn(noun, input.id);
    const [, , locked, [bound]] = await Transaction.all(
      tx.send('begin'),
      this.replays.lock(tx, input.idempotencyKey),
      key === null ? Promise.resolve([]) : this.#lock(tx, noun, key),
      this.replays.boundTo(tx, [input.idempotencyKey]),
    );
    const row = locked[0] ? this.#rowOf(noun, locked[0]) : null;
    return { bound: bound!, row, open: row ? await this.#openProposals(tx, noun, row) : [] };
  }

  /**
   * Locks the entries that an act moves along, in the order of their keys. Parts of a whole move with it whoever sees
   * them; one that the input names must be one that its caller sees.
   */
  async children(tx: Transaction, act: Act, ctx: Judged): Promise<Row[]> {
    if (!act.children) return [];
    const { entryType, by, keys, oneOf, named: byName } = act.children;
    const noun = this.scope.services.nouns.get(entryType)!;
    const table = this.#table(noun);
    const values: unknown[] = [];
    const columnOf = columnsAs(table);
    const bind: Bind = (value) => `$${values.push(value)}`;
    const holds = (column: string): string => {
      const key = bind(ctx.entry.id);
      return table.columns.get(column)!.array
        ? `${columnOf(column)} @> array[${key}::uuid]`
        : `${columnOf(column)} = ${key}`;
    };
    const which = [...(by ? [holds(by)] : []), ...(keys ? [`t.id = any(${bind(keys(ctx))}::uuid[])`] : [])];
    const named = oneOf ? ` and ${columnOf(oneOf.property)} = any(${bind(oneOf.values(ctx))})` : '';
    const seen = byName ? ` and ${seenInSql(noun, table, this.scope.caller, bind)}` : '';
    const rows = await tx.send(
      `select ${columnsOf(table)} from ${table.name} t where (${which.join(' or ')})${named}${seen} order by t.id for no key update of t`,
      values,
    );
    return rows.map((row) => this.#rowOf(noun, row));
  }

  /** What waits for signatures on an entry can only wait at a stage from which a signed act leads on. */
  async #openProposals(tx: Transaction, noun: Noun, row: Row): Promise<Row[]> {
    const { noun: proposals } = this.scope.services.signing;
    if (proposals === noun || !stagesSigned(noun).has(row.status!)) return [];
    const table = this.#table(proposals);
    const open = await tx.send(
      `select ${columnsOf(table)} from ${table.name} t where t.entry_id = $1 and t.status = $2 for no key update`,
      [row.id, proposals.lifecycle!.begins],
    );
    return open.map((each) => this.#rowOf(proposals, each));
  }

  // Not `for update`: that would hold up whoever merely refers to the entry, and could do so while they hold the
  // journal's head.
  #lock(tx: Transaction, noun: Noun, key: string): Promise<unknown[][]> {
    const table = this.#table(noun);
    const values: unknown[] = [key];
    const bind: Bind = (value) => `$${values.push(value)}`;
    const scope = seenInSql(noun, table, this.scope.caller, bind);
    return tx.send(
      `select ${columnsOf(table)} from ${table.name} t where t.id = $1 and ${scope} for no key update of t`,
      values,
    );
  }

  #table(noun: Noun): Table {
    return this.scope.services.plans.tableOf(noun);
  }

  #rowOf(noun: Noun, values: readonly unknown[]): Row {
    const row: Record<string, unknown> = {};
    [...this.#table(noun).columns.keys()].forEach((property, i) => {
      row[property] = values[i];
    });
    return row as unknown as Row;
  }
}
