/** Binds a value to the statement and answers the placeholder that stands for it. */
export type Bind = (value: unknown) => string;
/** Turns a property into a column of the right table. */
export type ColumnOf = (property: string) => string;
/** The name by which a column's table goes in its statement. */
export const tableOf = (column: string): string => column.split('.')[0]!;

/**
 * A test of one column. Its text depends on no value, only on whether one or several are named, so statements stay
 * few and are planned once.
 */
export interface Test {
  (column: string, bind: Bind, columnOf: ColumnOf): string;
  /** Where it is that the column is one of several values: which. */
  readonly oneOf?: readonly (string | number)[];
  /** The same of a row in memory; lacking where only the register can tell. */
  readonly holds?: (value: unknown, row: Readonly<Record<string, unknown>>) => boolean;
}

/** Tests of several columns, all of which must hold. */
export type Conditions<E> = { readonly [Property in keyof E]?: Test };

/** Which rows: every one, none, those meeting the conditions, or those meeting any of several. */
export type Rows<E> = 'all' | 'none' | Conditions<E> | readonly Rows<E>[];

// `is(null)` matches nothing, as `=` does in SQL: a caller without a township sees no township's rows.
export const is = (value: string | number | boolean | null): Test =>
  Object.assign((column: string, bind: Bind) => `${column} = ${bind(value)}`, {
    holds: (own: unknown) => value !== null && own === value,
  });
/** One value is asked for as such: an index then gives its rows in their order, which it cannot for an array. */
export const oneOf = (values: readonly (string | number)[]): Test =>
  values.length === 1
    ? is(values[0]!)
    : Object.assign((column: string, bind: Bind) => `${column} = any(${bind(values)})`, {
        oneOf: values,
        holds: (own: unknown) => values.includes(own as string),
      });
export const from =
  (value: string | number): Test =>
  (column, bind) =>
    `${column} >= ${bind(value)}`;
export const upTo =
  (value: string | number): Test =>
  (column, bind) =>
    `${column} <= ${bind(value)}`;
export const before =
  (value: string | number): Test =>
  (column, bind) =>
    `${column} < ${bind(value)}`;
export const after =
  (value: string | number): Test =>
  (column, bind) =>
    `${column} > ${bind(value)}`;
/** The text has this part. */
export const part =
  (text: string): Test =>
  (column, bind) =>
    `position(${bind(text)} in ${column}) > 0`;
/** The text, or that of another column, has this part. */
export const containsIn =
  (text: string, other: string): Test =>
  (column, bind, columnOf) => {
    const wanted = bind(text);
    return `(position(${wanted} in ${column}) > 0 or position(${wanted} in ${columnOf(other)}) > 0)`;
  };
export const absent: Test = Object.assign((column: string) => `${column} is null`, {
  holds: (own: unknown) => own == null,
});
export const present: Test = Object.assign((column: string) => `${column} is not null`, {
  holds: (own: unknown) => own != null,
});
export const overlaps =
  (values: readonly string[]): Test =>
  (column, bind) =>
    `${column} && ${bind(values)}`;
/** The array lacks the value. */
export const lacks =
  (value: string | null): Test =>
  (column, bind) =>
    `not (${bind(value)} = any(${column}))`;
/** The column is one of these keys at the same place where `other` is one of those. */
export const pairedWith = (other: string, values: readonly string[], otherValues: readonly string[]): Test =>
  Object.assign(
    (column: string, bind: Bind, columnOf: ColumnOf) =>
      `(${column}, ${columnOf(other)}) in (select * from unnest(${bind(values)}::text[], ${bind(otherValues)}::text[]))`,
    {
      holds: (own: unknown, row: Readonly<Record<string, unknown>>) =>
        values.some((value, i) => value === own && otherValues[i] === row[other]),
    },
  );
/** A span of days that is open at the end where `to` is null. */
export const inForce =
  (to: string, day: string): Test =>
  (column, bind, columnOf) =>
    `${column} <= ${bind(day)} and (${columnOf(to)} is null or ${columnOf(to)} >= ${bind(day)})`;

const isEveryRow = <E>(rows: Rows<E>): boolean =>
  typeof rows === 'string'
    ? rows === 'all'
    : Array.isArray(rows)
      ? rows.some((each: Rows<E>) => isEveryRow(each))
      : Object.values(rows).every((test) => test === undefined);

/** The conditions as SQL. */
export function sqlOf<E>(rows: Rows<E>, columnOf: ColumnOf, bind: Bind): string {
  if (rows === 'all') return 'true';
  if (rows === 'none') return 'false';
  if (Array.isArray(rows)) {
    // Told before any value is bound: one that no text names would have no type.
    if (rows.some((each: Rows<E>) => isEveryRow(each))) return 'true';
    const texts = rows.map((each: Rows<E>) => sqlOf(each, columnOf, bind));
    const some = texts.filter((each) => each !== 'false');
    return some.length === 0
      ? 'false'
      : some.length === 1
        ? some[0]!
        : `(${some.map((each) => `(${each})`).join(' or ')})`;
  }
  const tests = Object.entries(rows as Record<string, Test | undefined>).flatMap(([property, test]) =>
    test ? [test(columnOf(property), bind, columnOf)] : [],
  );
  return tests.length === 0 ? 'true' : tests.join(' and ');
}

/** Whether a row in memory is one of them; null where only the register can tell. */
export function holdsOf<E>(rows: Rows<E>, row: Readonly<Record<string, unknown>>): boolean | null {
  if (rows === 'all' || rows === 'none') return rows === 'all';
  if (Array.isArray(rows)) {
    const some = rows.map((each: Rows<E>) => holdsOf(each, row));
    return some.includes(true) ? true : some.includes(null) ? null : false;
  }
  const all = Object.entries(rows as Record<string, Test | undefined>).flatMap(([property, test]) =>
    test ? [test.holds?.(row[property], row) ?? null] : [],
  );
  return all.includes(false) ? false : all.includes(null) ? null : true;
}

/** Which properties the rows are told by: those that are tested, and those that a test of another looks at too. */
export function propertiesIn<E>(rows: Rows<E>): readonly string[] {
  const named = new Set<string>();
  const columnOf: ColumnOf = (property) => {
    named.add(property);
    return `t.${property}`;
  };
  sqlOf(rows, columnOf, () => '$1');
  return [...named];
}
