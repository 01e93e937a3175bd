import type { DataSource } from 'typeorm';
import type { Noun } from '../model/noun.js';

/** A column: its name in quotes as statements say it and bare, and its kind. */
export interface Column {
  readonly name: string;
  readonly bare: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly array: boolean;
}

/** The table behind a noun, as its entity declares it. */
export interface Table {
  readonly name: string;
  readonly bare: string;
  readonly key: string;
  readonly columns: ReadonlyMap<string, Column>;
}

/** Looks tables up by noun, once each. */
export function tablesOf(db: DataSource): (noun: Noun) => Table {
  const known = new Map<Noun, Table>();
  return (noun) => {
    let table = known.get(noun);
    if (table === undefined) {
      const entity = db.getMetadata(noun.entity);
      const columns = entity.columns.map(
        (c) =>
          [
            c.propertyName,
            {
              name: `"${c.databaseName}"`,
              bare: c.databaseName,
              type: String(c.type),
              nullable: c.isNullable,
              array: c.isArray,
            },
          ] as const,
      );
      table = {
        name: `"${entity.tableName}"`,
        bare: entity.tableName,
        key: entity.primaryColumns[0]!.propertyName,
        columns: new Map(columns),
      };
      known.set(noun, table);
    }
    return table;
  };
}

/** A property's column in the table of personal data beside a noun's own: `contactPhone` → `contact_phone`. */
export const personColumn = (property: string): string =>
  property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * A row under its columns' names, as `jsonb_populate_recordset` reads it. What is null need not be said: the row
 * comes out the same.
 */
export function inColumns(
  table: Table,
  row: object,
  properties: Iterable<string> = table.columns.keys(),
): Record<string, unknown> {
  const said: Record<string, unknown> = {};
  for (const property of properties) {
    const value = (row as Record<string, unknown>)[property];
    if (value !== null && value !== undefined) said[table.columns.get(property)!.bare] = value;
  }
  return said;
}
