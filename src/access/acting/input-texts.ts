import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { factValue, refusal, type Refusal } from '../../kernel/act.js';
import { firstYear, isYear, lastYear } from '../../kernel/civil-date.js';
import { onOneLine, says } from '../../kernel/text.js';
import { factsOf, type InputFacts } from './input-fields.js';

/** What every act is given, by its name, as the schema declares it. */
export type Inputs = ReadonlyMap<string, GraphQLInputObjectType>;
export const inputsOf = (schema: GraphQLSchema): Inputs =>
  new Map(
    Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap(({ name, args: [input] }) => {
      const type = input && getNamedType(input.type);
      return type && isInputObjectType(type) ? [[name, type] as const] : [];
    }),
  );

/** Texts that name something or refer to a paper are no longer than a line. */
const lineMost = 500;

/**
 * What no text of an act may be, whichever room it is of: a text that must be given may not be blank, and what names
 * something stands on one line; a year is one that the register knows. Told with the musts, each at its path; a field
 * that a must of the room has already refused is not told twice (`already`).
 */
export function faultsOfTexts(
  type: GraphQLInputObjectType | undefined,
  input: object,
  already: readonly Refusal[] = [],
): Refusal[] {
  if (!type) return [];
  const told = new Set(already.map(({ path }) => (path ?? []).join('.')));
  return inObject(type, input as Record<string, unknown>, []).filter(({ path }) => !told.has((path ?? []).join('.')));
}

/** The fields of an input that may be at fault, with what is to be known of each; looked at by every act. */
type Looked = readonly (readonly [name: string, type: GraphQLInputType, facts: InputFacts])[];
const lookedAt = new WeakMap<GraphQLInputObjectType, Looked>();
function fieldsOf(type: GraphQLInputObjectType): Looked {
  let known = lookedAt.get(type);
  if (known === undefined) {
    known = Object.values(type.getFields()).flatMap((field) => {
      const of = getNamedType(field.type);
      const facts = factsOf(field);
      const mayBe = isInputObjectType(of) || of.name === 'String' || facts.calendarYear;
      return mayBe && field.name !== 'idempotencyKey' ? [[field.name, field.type, facts] as const] : [];
    });
    lookedAt.set(type, known);
  }
  return known;
}

function inObject(
  type: GraphQLInputObjectType,
  input: Readonly<Record<string, unknown>>,
  path: readonly string[],
): Refusal[] {
  return fieldsOf(type).flatMap(([name, of, facts]) =>
    input[name] == null ? [] : inValue(of, facts, input[name], [...path, name]),
  );
}

function inValue(type: GraphQLInputType, facts: InputFacts, value: unknown, path: readonly string[]): Refusal[] {
  if (value == null) return [];
  const of = getNullableType(type);
  if (isListType(of)) {
    const each = of.ofType as GraphQLInputType;
    return Array.isArray(value) ? value.flatMap((part, i) => inValue(each, facts, part, [...path, String(i)])) : [];
  }
  if (isInputObjectType(of))
    return typeof value === 'object' ? inObject(of, value as Record<string, unknown>, path) : [];
  if (facts.calendarYear) return isYear(value as number) ? [] : [notAYear(value as number, path)];
  return of.name === 'String' && typeof value === 'string' ? inText(facts, value, isNonNullType(type), path) : [];
}

function inText({ oneLine }: InputFacts, text: string, needed: boolean, path: readonly string[]): Refusal[] {
  if (needed && !says(text)) return [refusal('NOT_SAID', { path })];
  if (!oneLine) return [];
  if (!onOneLine(text)) return [refusal('NOT_ONE_LINE', { path })];
  return text.length > lineMost
    ? [refusal('TOO_LONG', { path, facts: [factValue('length', text.length), factValue('most', lineMost)] })]
    : [];
}

const notAYear = (year: number, path: readonly string[]): Refusal =>
  refusal('NOT_A_YEAR', {
    path,
    facts: [factValue('year', year), factValue('first', firstYear), factValue('last', lastYear)],
  });

/** Where a value stands in an input, as a path; null where it does not. */
export function placeIn(input: unknown, value: string): readonly string[] | null {
  if (input === value) return [];
  if (typeof input !== 'object' || input === null) return null;
  for (const [name, part] of Object.entries(input)) {
    const below = placeIn(part, value);
    if (below) return [name, ...below];
  }
  return null;
}
