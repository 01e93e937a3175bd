import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  isCompositeType,
  isObjectType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { getArgumentValues, getVariableValues } from 'graphql/execution/values.js';
import { named, ordersOf, typeNames, type Row, type State } from './oracle.js';

// What a system may be told, read a second time from the clauses of its agreements and the printed catalogue; every
// value of an answer is held against it.
export interface Clause {
  readonly regions: readonly string[];
  readonly fields: ReadonlyMap<string, ReadonlySet<string>>;
  readonly of: (type: string, row: Row) => boolean;
}

const lines = readFileSync('schema/catalogue.tsv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'));
const open = new Set(['Enterprise', 'Hazard', 'DisasterEvent']);
/** What each type has that may be agreed on, and what everybody's system is shown of three of them. */
export const agreeable: readonly (readonly [type: string, field: string])[] = lines
  .filter(([, , shared]) => shared !== 'WITHHELD')
  .map((line) => [line[7]!, line[8]!] as const);
/** What tells which entry it is: it comes with whatever of the entry is shared. */
const always = new Set([
  ...['id', 'version', 'createdAt', 'updatedAt', 'enteredOn', 'stage', 'region', 'can'],
  ...['status', 'number', 'name', 'creditCode', 'code', 'key'],
]);

const lies = (row: Row, code: string): boolean =>
  code === '000000000000' || row.region_code.startsWith(code.replace(/(0{10}|0{8}|0{6}|000)$/, ''));
const byType = (items: readonly (readonly [string, string])[]): Map<string, Set<string>> => {
  const fields = new Map<string, Set<string>>();
  for (const [type, field] of items) fields.set(type, (fields.get(type) ?? new Set<string>()).add(field));
  return fields;
};
/** What a client's agreements say on a day, and what is open to it without one. */
export function clausesOf(data: State, client: string, on: string): readonly Clause[] {
  const own = data.Client!.find(({ key }) => key === client)!;
  const agreed = data
    .SharingAgreement!.filter(
      (row) => row.client_id === own.id && row.status === 'IN_FORCE' && row.valid_until >= on && row.modes.some(isRead),
    )
    .map((row): Clause => ({
      regions: row.regions,
      fields: byType(row.fields.map((item: string) => item.split('.'))),
      of: () => true,
    }));
  const place = own.region_code.slice(2, 6) === '0000' ? own.region_code : `${own.county_code}000000`;
  return [
    ...agreed,
    {
      regions: [place],
      fields: byType(
        lines
          .filter(([, , shared, , , , , type]) => shared === 'OPEN' && open.has(type!))
          .map((line) => [line[7]!, line[8]!] as const),
      ),
      of: (type, row) => type !== 'Hazard' || row.grade === 'MAJOR',
    },
  ];
}
const isRead = (mode: string): boolean => mode !== 'VERIFY';

/** Filters that are not called as the field that they choose by, and orders' columns that are not. */
const chosenBy: Readonly<Record<string, readonly string[]>> = {
  updatedAfter: ['updatedAt'],
  foundFrom: ['foundAt'],
  foundTo: ['foundAt'],
  enterpriseId: ['enterprise'],
  text: ['description', 'location'],
  dueBefore: ['rectificationDue'],
};
/**
 * The fields that a filter chooses by, where its name tells: it is a field's own, with an id, or bounds a moment or a
 * day. What else a filter chooses by is held by the tests of agreements.
 */
function fieldsOf(filter: string, has: (field: string) => boolean): readonly string[] {
  const bounded = filter.replace(/(From|To|Before|Until)$/, '');
  const likely = [filter, filter.replace(/Id$/, ''), `${bounded}At`, `${bounded}On`];
  const named = (chosenBy[filter] ?? likely.slice(0, 1)).every(has) ? (chosenBy[filter] ?? [filter]) : null;
  return named ?? likely.filter(has).slice(0, 1);
}
const columnsOf: Readonly<Record<string, string>> = {
  deadline: 'rectificationDue',
  township_code: 'region',
  region_code: 'region',
};
const camel = (column: string): string => column.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

const schemas = new Map<string, GraphQLSchema>();
function schemaFrom(sdl: string): GraphQLSchema {
  let schema = schemas.get(sdl);
  if (!schema) schemas.set(sdl, (schema = buildSchema(sdl)));
  return schema;
}
/** Every object tells which entry it is. */
export function withKeys(document: DocumentNode, sdl: string): DocumentNode {
  const types = new TypeInfo(schemaFrom(sdl));
  const field = (alias: string, name: string): FieldNode => ({
    kind: Kind.FIELD,
    alias: { kind: Kind.NAME, value: alias },
    name: { kind: Kind.NAME, value: name },
  });
  return visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet: {
        leave: (node) => {
          const type = types.getParentType();
          const hasId = type && 'getFields' in type && type.getFields().id !== undefined;
          const added = [field('zt', '__typename'), ...(hasId ? [field('zi', 'id')] : [])];
          return { ...node, selections: [...node.selections, ...added] };
        },
      },
    }),
  );
}

export interface Held {
  readonly rows: number;
  readonly cells: number;
  readonly withheld: number;
}
/** Holds an answer against the clauses: what of it is beyond them, and how much was looked at. */
export function beyondClauses(
  sdl: string,
  document: DocumentNode,
  given: Record<string, unknown>,
  data: object | null,
  state: State,
  may: { readonly own: (type: string, row: Row) => boolean; readonly clauses: readonly Clause[] },
): { readonly leaks: readonly string[]; readonly held: Held } {
  const schema = schemaFrom(sdl);
  const operation = document.definitions.find(
    (each) => each.kind === Kind.OPERATION_DEFINITION,
  ) as OperationDefinitionNode;
  const fragments = Object.fromEntries(
    document.definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as [string, FragmentDefinitionNode]] : [],
    ),
  );
  const { coerced: variables = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  const leaks: string[] = [];
  const held = { rows: 0, cells: 0, withheld: 0 };
  const covers = (clause: Clause, type: string, row: Row): boolean =>
    clause.fields.has(type) && clause.of(type, row) && clause.regions.some((code) => lies(row, code));
  const rowOf = (object: any): readonly [string, Row] | null => {
    const found = typeof object?.zi === 'string' ? named(object.zi) : null;
    if (!found || !typeNames.includes(found[0])) return null;
    const row = state[found[0]]!.find((each) => (each.id ?? each.code) === found[1] || each.code === found[1]);
    return row ? [found[0], row] : null;
  };
  const isEmpty = (value: unknown): boolean =>
    value === null ||
    value === undefined ||
    // A page of nothing still says of which type it is.
    (typeof value === 'string' && /^(PageInfo|\w+Connection)$/.test(value)) ||
    (Array.isArray(value)
      ? value.length === 0
      : typeof value === 'object'
        ? !('zi' in value) &&
          Object.entries(value).every(
            ([key, each]) => key === 'zt' || each === 0 || typeof each === 'boolean' || isEmpty(each),
          )
        : false);
  const chosen = (type: string, object: any, used: readonly string[], path: string): void => {
    const found = rowOf(object);
    if (!found || found[0] !== type || !found[1].region_code || may.own(type, found[1])) return;
    const answering = may.clauses.some(
      (clause) =>
        covers(clause, type, found[1]) &&
        used.every((field) => always.has(field) || clause.fields.get(type)!.has(field)),
    );
    if (!answering) leaks.push(`${path}: ${type} ${object.zi} is chosen by ${used.join(', ')}`);
  };
  const usedBy = (type: string, args: Row): readonly string[] => [
    ...Object.entries((args.where ?? {}) as Row).flatMap(([filter, value]) =>
      value === null || value === undefined
        ? []
        : fieldsOf(filter, (field) => (schema.getType(type) as GraphQLObjectType).getFields()[field] !== undefined),
    ),
    ...(args.orderBy ? ordersOf(type)[args.orderBy]![0].map((column) => columnsOf[column] ?? camel(column)) : []),
  ];
  const walk = (
    type: GraphQLObjectType,
    fields: Iterable<[string, readonly FieldNode[]]>,
    object: any,
    path: string,
  ): void => {
    const found = rowOf(object);
    const row = found && found[0] === type.name && found[1].region_code ? found[1] : null;
    const own = row === null || may.own(type.name, row);
    const about = own ? [] : may.clauses.filter((clause) => covers(clause, type.name, row));
    if (row !== null) held.rows += 1;
    if (!own && about.length === 0) leaks.push(`${path}: ${type.name} ${object.zi} is not the system's to see`);
    for (const [key, nodes] of fields) {
      const name = nodes[0]!.name.value;
      const value = object[key];
      const field = type.getFields()[name];
      if (!field) continue;
      if (!own) {
        if (isEmpty(value)) held.withheld += 1;
        else if (!always.has(name) && !about.some((clause) => clause.fields.get(type.name)!.has(name)))
          leaks.push(`${path}.${key}: ${type.name}.${name} of ${object.zi} is in no one agreement`);
        else held.cells += 1;
      }
      const args = getArgumentValues(field, nodes[0]!, variables) as Row;
      descend(getNamedType(field.type) as GraphQLObjectType, nodes, value, `${path}.${key}`, args);
    }
  };
  const descend = (of: GraphQLObjectType, nodes: readonly FieldNode[], value: any, path: string, args: Row): void => {
    if (!isCompositeType(of) || value === null || value === undefined) return;
    for (const each of Array.isArray(value) ? value : [value]) {
      if (each === null) continue;
      const concrete = schema.getType(each.zt ?? of.name);
      if (!isObjectType(concrete)) continue;
      const listing = concrete.name.replace(/Connection$/, '');
      if (listing !== concrete.name) {
        const used = usedBy(listing, args);
        for (const [key, same] of collectSubfields(schema, fragments, variables, concrete, [...nodes])) {
          const part = same[0]!.name.value;
          const entries =
            part === 'nodes' ? each[key] : part === 'edges' ? each[key].map((edge: any) => edge.node) : [];
          for (const entry of entries ?? []) if (entry) chosen(listing, entry, used, path);
        }
      }
      walk(concrete, collectSubfields(schema, fragments, variables, concrete, [...nodes]), each, path);
    }
  };
  if (data !== null)
    walk(
      schema.getQueryType()!,
      collectFields(schema, fragments, variables, schema.getQueryType()!, operation.selectionSet),
      data,
      '',
    );
  return { leaks, held };
}
