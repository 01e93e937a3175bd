import { sqlOf, type Bind, type ColumnOf } from '../model/conditions.js';
import { scopeOf, type Noun } from '../model/noun.js';
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
