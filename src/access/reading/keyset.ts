import type { Bind } from '../model/conditions.js';
import { Fault } from '../faults.js';
import type { ListArgs, Noun, Order } from '../model/noun.js';

export const pageSizeMax = 200;
const pageSizeUsual = 20;

export function pageSize({ first }: ListArgs): number {
  const size = first ?? pageSizeUsual;
  if (!Number.isInteger(size) || size < 1 || size > pageSizeMax)
    throw new Fault('BAD_USER_INPUT', `A page holds 1 to ${pageSizeMax} entries, not ${size}.`);
  return size;
}

export type NamedOrder = Order & { readonly name: string };

/**
 * The order that is asked for, or the usual one; `shared`: for a system, which may not be told the usual one's fields.
 */
export function orderOf(noun: Noun, args: ListArgs, shared = false): NamedOrder {
  const name = args.orderBy ?? (shared ? toldToAll(noun) : undefined) ?? Object.keys(noun.orders)[0]!;
  return { name, ...noun.orders[name]! };
}
/** Of what systems see by agreement alone: the first order by what comes with every entry. */
const toldToAll = ({ sees, orders }: Noun): string | undefined =>
  sees === 'everyone' || sees.everyone || sees.SYSTEM_CLIENT
    ? undefined
    : Object.keys(orders).find((name) => orders[name]!.by.every((property) => comesWithAll.has(property)));
const comesWithAll = new Set(['createdAt', 'updatedAt']);

/** A cursor names its order, so that it cannot be used with another. */
export function cursorOf(orderName: string, values: readonly unknown[], key: unknown): string {
  return Buffer.from(JSON.stringify([orderName, ...values, key])).toString('base64url');
}

const notOurs = () => new Fault('BAD_USER_INPUT', 'The cursor was not handed out by this list in this order.');

function positionOf(cursor: string, order: NamedOrder): { values: (string | number | boolean | null)[]; key: string } {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    throw notOurs();
  }
  if (!Array.isArray(parts) || parts.length !== order.by.length + 2 || parts[0] !== order.name) throw notOurs();
  const values = parts.slice(1, -1) as (string | number | boolean | null)[];
  const key = parts.at(-1) as unknown;
  if (
    typeof key !== 'string' ||
    values.some((value) => value !== null && typeof value === 'object') ||
    parts.some((part) => typeof part === 'string' && part.includes('\0'))
  )
    throw notOurs();
  return { values, key };
}

export interface SortedColumn {
  readonly sql: string;
  readonly nullable: boolean;
}

/**
 * The rows after a cursor, as ways that exclude one another: each is one stretch of an index. PostgreSQL sorts null as
 * the greatest value, ascending last and descending first, while a comparison with null is never true; so the rows
 * without a value are a way of their own.
 */
export function afterCursor(
  cursor: string,
  order: NamedOrder,
  columns: readonly SortedColumn[],
  key: string,
): ((bind: Bind) => string)[] {
  const at = positionOf(cursor, order);
  const beyond = order.descending ? '<' : '>';
  type Way = (bind: Bind) => string;
  // One comparison of rows is what an index can start from; it is true of no row that lacks one of the values.
  const rest =
    (i: number): Way =>
    (bind) =>
      `(${[...columns.slice(i).map((c) => c.sql), key].join(', ')}) ${beyond} (${[...at.values.slice(i).map(bind), bind(at.key)].join(', ')})`;
  const from = (i: number): Way[] => {
    const column = columns[i];
    const value = at.values[i];
    if (!column) return [(bind) => `${key} ${beyond} ${bind(at.key)}`];
    const { sql, nullable } = column;
    const alike = (same: Way): Way[] => from(i + 1).map((way) => (bind) => `${same(bind)} and ${way(bind)}`);
    if (value === null)
      return [...alike(() => `${sql} is null`), ...(order.descending ? [() => `${sql} is not null`] : [])];
    const without: Way[] = nullable && !order.descending ? [() => `${sql} is null`] : [];
    if (columns.slice(i + 1).every((each) => !each.nullable)) return [rest(i), ...without];
    return [...alike((bind) => `${sql} = ${bind(value)}`), (bind) => `${sql} ${beyond} ${bind(value)}`, ...without];
  };
  return from(0);
}

/** A system's cursor: the list's own, and the agreements that answered. */
export const cursorWith = (cursor: string, grants: readonly string[]): string =>
  grants.length === 0 ? cursor : `${cursor}.${Buffer.from(JSON.stringify(grants)).toString('base64url')}`;
export function grantsOfCursor(after: string): { readonly cursor: string; readonly grants: readonly string[] } {
  const at = after.indexOf('.');
  if (at < 0) return { cursor: after, grants: [] };
  let grants: unknown;
  try {
    grants = JSON.parse(Buffer.from(after.slice(at + 1), 'base64url').toString());
  } catch {
    throw notOurs();
  }
  if (!Array.isArray(grants) || !grants.every((each) => typeof each === 'string')) throw notOurs();
  return { cursor: after.slice(0, at), grants };
}
