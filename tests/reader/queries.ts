import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLInterfaceType,
  type GraphQLSchema,
} from 'graphql';
import type { Random } from '../../src/demo/random.js';
import { draws, idOf, notDrawn, ordersOf, typeNamed, typeNames, type Row, type State } from './oracle.js';

// What of every entry the clock and the caller tell, and not the tables; what of a room's stands in its oracle.
const neverDrawn = new Set(['can', 'plain', ...notDrawn]);
/** What may be asked as a node: what has a row. */
const drawable = (data: State): readonly string[] => typeNames.filter((type) => data[type]!.length > 0);
/** The types that have numbers. */
const numbered = (data: State): readonly string[] =>
  drawable(data).filter((type) => typeof data[type]![0]!.number === 'string');

/**
 * Draws a query over the schema: aliases, fragments, directives, merged fields, variables, nested arguments, the
 * past.
 */
export function queryOf(
  schema: GraphQLSchema,
  d: Random,
  data: State,
  moments: readonly string[],
  cursorFor: (type: string, order: string, row: Row) => string,
) {
  const declared: string[] = [];
  const fragments: string[] = [];
  const variables: Record<string, unknown> = {};
  let names = 0;
  // Both send a document past graphql-jit, so most have neither.
  const underscored = d.chance(0.15);
  const conditional = d.chance(0.4);

  const json = (value: unknown, type: GraphQLInputType): string => {
    if (value === null) return 'null';
    const inner = isNonNullType(type) ? type.ofType : type;
    if (isEnumType(inner)) return String(value);
    if (isListType(inner)) return `[${(value as unknown[]).map((each) => json(each, inner.ofType)).join(', ')}]`;
    if (isInputObjectType(inner))
      return `{ ${Object.entries(value as object)
        .map(([k, v]) => `${k}: ${json(v, inner.getFields()[k]!.type)}`)
        .join(', ')} }`;
    return JSON.stringify(value);
  };
  const anyId = () => {
    // Hazards more often: most is asked of them.
    const type = d.chance(0.1) ? 'Hazard' : d.pick(drawable(data).filter((each) => each !== 'Change'));
    const row = d.pick(data[type]!);
    return idOf(type, (row.code && type === 'Region' ? row.code : row.id) as string);
  };
  const value = (name: string, type: GraphQLInputType, node: string, order: string | undefined): unknown => {
    const inner = isNonNullType(type) ? type.ofType : type;
    if (inner !== type ? false : d.chance(0.1)) return null;
    if (isInputObjectType(inner)) {
      const fields = inner.getFields();
      const drawn: Record<string, unknown> = Object.fromEntries(
        Object.values(fields)
          .filter(() => d.chance(0.35))
          .map((f) => [f.name, value(f.name, f.type, node, order)]),
      );
      // A text by itself is refused as too wide.
      if (inner.name === 'HazardsWhere' && drawn.text != null && drawn.enterpriseId == null)
        drawn.foundFrom ??= '2026-11-20T00:00:00Z';
      return drawn;
    }
    if (isEnumType(inner)) return d.pick(inner.getValues()).name;
    if (isListType(inner) && isEnumType(getNamedType(inner)))
      return Array.from(
        { length: 1 + d.below(4) },
        () => d.pick((getNamedType(inner) as { getValues(): readonly { name: string }[] } & object).getValues()).name,
      );
    const several = isListType(inner);
    const named = getNamedType(inner).name === 'ID' && name !== 'id' && name !== 'ids' ? typeNamed(name) : null;
    if (named && data[named]!.length > 0) return idOf(named, d.pick(data[named]!).id);
    if (draws.has(name)) return draws.get(name)!(d, data, several);
    switch (name) {
      case 'year':
        return [2026, 2025];
      case 'first':
        return 1 + d.below(5);
      case 'id':
        return anyId();
      case 'ids':
        return Array.from({ length: 1 + d.below(5) }, anyId);
      case 'after': {
        const o = order ?? Object.keys(ordersOf(node))[0]!;
        return data[node]!.length ? cursorFor(node, o, d.pick(data[node]!)) : null;
      }
      case 'region':
      case 'parent':
      case 'code':
        return several
          ? [d.pick(data.HazardCriterion!).code, 'nothing']
          : d.pick([
              '500238100000',
              '500238101000',
              '500238000000',
              '500100000000',
              '500000000000',
              '000000000000',
              '500111F01',
              '500238100205',
              '610525000000',
            ]);
      case 'number':
        return several
          ? [...numbered(data).map((type) => d.pick(data[type]!).number), 'none']
          : d.pick(data[d.pick(numbered(data))]!).number;
      case 'updatedAfter':
        return d.pick(['2026-11-20T00:00:00Z', '2026-11-24T10:00:00+08:00']);
      case 'sector':
        return [d.pick(['GAS', 'CONSTRUCTION', 'ROAD_TRANSPORT'])];
      case 'on':
        return d.pick(['2026-11-24', '2020-01-01', '2024-01-01']);
      case 'overdue':
        return d.chance(0.5);
      case 'dueBefore':
        return d.pick(['2026-11-24T02:00:00Z', '2026-12-01T10:00:00+08:00']);
      case 'asOf':
        return inner === type && d.chance(0.6) ? null : d.pick(moments);
      default:
        throw new Error(`the generator has no value for ${name}: write it into \`draws\` of the room's oracle`);
    }
  };
  const variable = (type: string, given: unknown, literal: string): string => {
    const name = `v${names++}`;
    const usual = d.chance(0.3) && given !== null;
    declared.push(`$${name}: ${type}${usual ? ` = ${literal}` : ''}`);
    if (!usual || d.chance(0.3)) variables[name] = given;
    return `$${name}`;
  };
  const argumentsFor = (field: GraphQLField<unknown, unknown>): string => {
    const node = getNamedType(field.type).name.replace('Connection', '');
    // The order is drawn first, since a cursor belongs to one.
    const args = [...field.args].sort((a) => (a.name === 'orderBy' ? -1 : 1));
    let order: string | undefined;
    const written = args.flatMap((arg: GraphQLArgument) => {
      if (
        !(isNonNullType(arg.type) && arg.defaultValue === undefined) &&
        d.chance(arg.name === 'after' ? 0.75 : arg.name === 'first' ? 0.05 : 0.4)
      )
        return [];
      const drawn = value(arg.name, arg.type, node, order);
      if (arg.name === 'orderBy' && drawn !== null) order = String(drawn);
      const literal = json(drawn, arg.type);
      return [`${arg.name}: ${d.chance(0.4) ? variable(String(arg.type), drawn, literal) : literal}`];
    });
    return written.length ? `(${written.join(', ')})` : '';
  };
  const directive = (leaf = false): string => {
    if (!d.chance(0.12) || !(leaf || conditional)) return '';
    const given = d.chance(0.6);
    return ` @${d.pick(['include', 'skip'])}(if: ${d.chance(0.7) ? variable('Boolean!', given, String(given)) : String(given)})`;
  };
  // Aliases that are also names of fields, mostly numbered: two fields under one name would often be no valid query.
  const alias = (often = 0.25): string =>
    d.chance(often)
      ? `${d.pick(['a', 'b', 'name', 'status', 'nodes', 'x', 'enterprise', underscored ? 'a_b' : 'c'])}${d.chance(0.85) ? names++ : ''}: `
      : '';

  const selection = (type: GraphQLObjectType | GraphQLInterfaceType, depth: number): string => {
    const fields = Object.values(type.getFields()).filter(
      ({ name }) => !neverDrawn.has(name) && !neverDrawn.has(`${type.name}.${name}`),
    );
    const leaves = fields.filter((f) => !isCompositeType(getNamedType(f.type)));
    const composites = fields.filter((f) => isCompositeType(getNamedType(f.type)));
    const items = Array.from({ length: 1 + d.below(4) }, (): string => {
      const kind = d.below(20);
      if (kind === 0) return `${alias()}__typename${directive(true)}`;
      if (kind < 4 && depth > 0) return fragment(type, depth);
      if (composites.length && depth > 0 && (kind < 13 || leaves.length === 0)) {
        const field = d.pick(composites);
        const args = argumentsFor(field);
        const head = `${alias(args ? 0.9 : 0.4)}${field.name}${args}`;
        const body = () =>
          `${head}${directive()} ${selection(getNamedType(field.type) as GraphQLObjectType, depth - 1)}`;
        return d.chance(0.15) ? `${body()} ${body()}` : body();
      }
      return leaves.length ? `${alias()}${d.pick(leaves).name}${directive(true)}` : '__typename';
    });
    return `{ ${items.join(' ')} }`;
  };
  const fragment = (type: GraphQLObjectType | GraphQLInterfaceType, depth: number): string => {
    const among: (GraphQLObjectType | GraphQLInterfaceType)[] = isInterfaceType(type)
      ? [type, ...schema.getImplementations(type).objects, ...schema.getImplementations(type).interfaces]
      : [type, ...type.getInterfaces()];
    const on = d.pick(among);
    const shape = d.below(3);
    if (shape === 0 && on === type) return `...${directive()} ${selection(type, depth - 1)}`;
    if (shape === 1) return `... on ${on.name}${directive()} ${selection(on, depth - 1)}`;
    const name = `F${names++}`;
    fragments.push(`fragment ${name} on ${on.name} ${selection(on, depth - 1)}`);
    return d.chance(0.2) ? `...${name}${directive()} ...${name}` : `...${name}${directive()}`;
  };

  const body = selection(schema.getQueryType()!, 6);
  return {
    text: `query${declared.length ? `(${declared.join(', ')})` : ''} ${body}\n${fragments.join('\n')}`,
    variables,
  };
}
