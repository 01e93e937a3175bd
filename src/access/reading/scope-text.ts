import { sqlOf, type Bind, type ColumnOf } from '../model/conditions.js';
import { scopeOf, type Noun } from '../model/noun.js';
import { sharedRows, type Grant, type ShareMode, type UsedField } from '../rights/grants.js';
import type { Caller } from '../rights/caller.js';
import type { Table } from './tables.js';

/** A property as a column of its table, under the name by which a statement calls the table. */
export const columnsAs =
  ({ columns }: Table, alias = 't'): ColumnOf =>
  (property) =>
    `${alias}.${columns.get(property)!.name}`;

/** SQL: which rows of a noun's table the caller sees. Whoever asks a table for its entries asks by this. */
export const seenInSql = (noun: Noun, table: Table, caller: Caller, bind: Bind, alias = 't'): string =>
  sqlOf(scopeOf(noun, caller), columnsAs(table, alias), bind);

/**
 * The same of what is read field by field: to a system also what agreements share of it, where they answer the query.
 */
export const sharedInSql = (
  noun: Noun,
  table: Table,
  caller: Caller,
  bind: Bind,
  alias: string,
  used: readonly UsedField[],
  modes: readonly ShareMode[],
  quiet = false,
): string => sqlOf(sharedRows(noun, caller, used, modes, quiet), columnsAs(table, alias), bind);

/** SQL: a letter for what the role sees and one for each agreement, `1` where it is about the row. */
export function marksInSql(
  noun: Noun,
  table: Table,
  caller: Caller,
  bind: Bind,
  alias: string,
  grants: readonly Grant[],
): string {
  const columnOf = columnsAs(table, alias);
  const scopes = [scopeOf(noun, caller), ...grants.map((grant) => grant.entriesOf(noun.entity.name))];
  return scopes.map((rows) => `case when ${sqlOf(rows, columnOf, bind)} then '1' else '0' end`).join(' || ');
}
