import { mapSchema, MapperKind } from '@graphql-tools/utils';
import { getNamedType, isNonNullType, isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { slot, type Noun, type ReaderFacts } from '../access/model/noun.js';
import { tellColumns } from '../access/rights/telling.js';
import type { Shared } from '../access/rights/grants.js';
import type { PersonalValue } from '../access/privacy/personal.js';
import type { RequestContext } from './context.js';

type Source = Record<string, unknown>;
type Resolver = GraphQLFieldResolver<Source, RequestContext>;

const nounsOf = new WeakMap<GraphQLSchema, readonly Noun[]>();

/** Says of each column which field tells it, and whose entries the types of a schema are. */
export function tellSharing(schema: GraphQLSchema, nouns: readonly Noun[]): void {
  nounsOf.set(schema, nouns);
  for (const noun of nouns) {
    const type = schema.getType(noun.entity.name);
    if (!isObjectType(type)) continue;
    const byProperty = new Map<string, string[]>();
    for (const field of Object.values(type.getFields())) {
      const property = columnTold(noun, field.name, field.extensions as ReaderFacts);
      if (property !== null) byProperty.set(property, [...(byProperty.get(property) ?? []), field.name]);
    }
    tellColumns(noun, byProperty);
  }
}
/** The one column that a field tells as it stands; null where it tells something else. */
function columnTold(
  noun: Noun,
  name: string,
  { reads, needs, derived, leadsTo, abilities, stage }: ReaderFacts,
): string | null {
  if (reads) return reads.kind === 'one' && !reads.matching ? reads.by : null;
  return needs || derived || leadsTo || abilities || stage || noun.personal[name] ? null : name;
}

/**
 * The schema as it is executed for systems: the same types, and of each entry no field that is not shared with the
 * caller. Persons are answered by the other one, which asks nothing of the kind.
 */
export function sharedSchemaOf(schema: GraphQLSchema): GraphQLSchema {
  const nouns = new Set((nounsOf.get(schema) ?? []).map(({ entity }) => entity.name));
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field, name, type) => {
      if (!nouns.has(type)) return field;
      const { abilities } = (field.extensions ?? {}) as ReaderFacts;
      const own = (field.resolve ?? ((source: Source) => source[name])) as Resolver;
      const isPersonal = getNamedType(field.type).name === 'PersonalText';
      const missing = isNonNullType(field.type) ? emptyPage : null;
      const resolve: Resolver = (row, args, context, info) => {
        const shared = row[slot('shared')] as Shared | undefined;
        if (shared === true) return own(row, args, context, info);
        if (!shared?.has(name)) {
          context.records.withheld.add(info.path, 'NO_AGREEMENT');
          return missing;
        }
        // An agreement lets see, and nothing be done.
        if (abilities) return [];
        const value = own(row, args, context, info);
        return isPersonal && value !== null ? unopened(value as PersonalValue) : value;
      };
      return { ...field, resolve };
    },
  });
}

/** An agreement shares a personal value masked; whoever needs it plain is its own office. */
const unopened = (value: PersonalValue): PersonalValue => ({ ...value, cipher: null, shared: true });

/** Of a list that must be there: none of it. */
const emptyPage = {
  nodes: [],
  edges: [],
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  totalCount: 0,
  totalCountIsExact: true,
};
