import {
  getNamedType,
  isObjectType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/** How many fields introspection may be counted through; the whole schema takes a third of it. */
const stepsMost = 250_000;
/** What is counted as one point: these values are at hand and ask nothing of the database. */
const valuesAPoint = 2;
const everything = { includeDeprecated: true };
/** More than any limit. */
const tooMany = 1_000_000_000;

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/**
 * What a selection of `__schema` or `__type` costs: exactly as many values as the schema has there, however they are
 * asked for. The schema is asked as it would be in answering; but each of its elements once for each selection set, so
 * that fragments and aliases which multiply one another are counted without being unfolded.
 */
export function introspectionCost(
  schema: GraphQLSchema,
  node: FieldNode,
  name: string | undefined,
  fragments: Fragments,
): number {
  const root = node.name.value === '__schema' ? SchemaMetaFieldDef : TypeMetaFieldDef;
  const info = { schema } as GraphQLResolveInfo;
  const known = new Map<SelectionSetNode, Map<object, number>>();
  let steps = 0;
  const resolved = (field: GraphQLField<unknown, unknown>, source: unknown, args: object): unknown =>
    field.resolve ? field.resolve(source, args, undefined, info) : (source as Record<string, unknown>)[field.name];
  const countOf = (value: unknown, type: GraphQLObjectType, set: SelectionSetNode): number => {
    if (typeof value !== 'object' || value === null) return 1;
    if (Symbol.iterator in value) {
      let sum = 1;
      for (const each of value as Iterable<unknown>) sum += countOf(each, type, set);
      return sum;
    }
    let byValue = known.get(set);
    if (!byValue) known.set(set, (byValue = new Map()));
    let count = byValue.get(value);
    // Nought meanwhile: a fragment that spreads itself is validation's to refuse.
    if (count === undefined) {
      byValue.set(value, 0);
      byValue.set(value, (count = 1 + inside(value, type, set)));
    }
    return count;
  };
  const inside = (source: object, type: GraphQLObjectType, set: SelectionSetNode): number => {
    let sum = 0;
    for (const each of set.selections) {
      if ((steps += 1) > stepsMost) return tooMany;
      if (each.kind === 'Field') {
        const field = type.getFields()[each.name.value];
        const below = field && getNamedType(field.type);
        // A single value is one, whatever it is.
        sum +=
          each.selectionSet && isObjectType(below)
            ? countOf(resolved(field!, source, everything), below, each.selectionSet)
            : 1;
      } else {
        const nested =
          each.kind === 'InlineFragment' ? each.selectionSet : fragments.get(each.name.value)?.selectionSet;
        if (nested) sum += countOf(source, type, nested) - 1;
      }
    }
    return Math.min(sum, tooMany);
  };
  if (!node.selectionSet) return 1;
  const values = countOf(
    resolved(root, undefined, { name }),
    getNamedType(root.type) as GraphQLObjectType,
    node.selectionSet,
  );
  return Math.ceil(Math.min(tooMany, values) / valuesAPoint);
}
