import { Field } from 'type-graphql';
import { Column } from 'typeorm';

/** The types that this service's tables have. */
type SqlType = 'bigint' | 'boolean' | 'date' | 'integer' | 'text' | 'timestamptz' | 'uuid' | 'numeric';

/**
 * How a column is kept beside its type. Its name is the property's in snake case, unless the table has kept an older
 * one.
 */
export interface Way {
  readonly nullable?: true;
  readonly array?: true;
  readonly name?: string;
}
export const optional: Way = { nullable: true };
export const list: Way = { array: true };
export const optionalList: Way = { nullable: true, array: true };
/** Of a column whose property was renamed: names in tables do not change. */
export const named = (name: string, way: Way = {}): Way => ({ ...way, name });

/** A scalar, an enum, or a list of one. */
type FieldType = object | readonly [object];
const inSnakeCase = (property: string): string => property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A column that no caller is shown as it is. */
export const Kept =
  (type: SqlType, way: Way = {}): PropertyDecorator =>
  (prototype, property) => {
    Column({ type, name: inSnakeCase(String(property)), ...way })(prototype, property);
  };

/** A column that is a field: its GraphQL type, its column type, and what it is, in both languages. */
export const Shown =
  (field: FieldType, type: SqlType, description: string, way: Way = {}): PropertyDecorator =>
  (prototype, property) => {
    Field(() => field, { description, ...(way.nullable && { nullable: true }) })(prototype, property as string);
    Kept(type, way)(prototype, property);
  };
