import type { ApolloServerPlugin } from '@apollo/server';
import { getNamedType, isInterfaceType, isObjectType, type DocumentNode, type FragmentDefinitionNode, type GraphQLObjectType, type GraphQLInterfaceType, type GraphQLSchema, type OperationDefinitionNode, type SelectionSetNode, type ValueNode } from 'graphql';
import { Fault } from '../access/faults.js';
import type { RequestContext } from './context.js';
import { costOf } from './schema.js';

export interface Limits { readonly depth: number; readonly aliases: number; readonly rootFields: number; readonly cost: number }

export interface Measured { depth: number; aliases: number; cost: number; rootFields: number; readonly deprecated: Map<string, string> }

/** How deep, how often aliased and how dear an operation is. Fragments are measured wherever they are spread, each once per place. */
export function measure(schema: GraphQLSchema, operation: OperationDefinitionNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>, variables: Record<string, unknown>): Omit<Measured, 'rootFields'> {
  const measured: Omit<Measured, 'rootFields'> = { depth: 0, aliases: 0, cost: 0, deprecated: new Map() };
  const known = new Map<string, { cost: number; depth: number; aliases: number }>();
  const numberIn = (value: ValueNode | undefined, usual: number): number => {
    if (value?.kind === 'IntValue') return Number(value.value);
    if (value?.kind === 'ListValue') return value.values.length;
    if (value?.kind === 'Variable') { const given = variables[value.name.value]; return Array.isArray(given) ? given.length : typeof given === 'number' ? given : usual; }
    return usual;
  };
  const walk = (set: SelectionSetNode, type: GraphQLObjectType | GraphQLInterfaceType): { cost: number; depth: number; aliases: number } => {
    let cost = 0, depth = 0, aliases = 0;
    const take = (inner: { cost: number; depth: number; aliases: number }) => { cost += inner.cost; depth = Math.max(depth, inner.depth); aliases += inner.aliases; };
    for (const node of set.selections) {
      if (node.kind === 'Field') {
        if (node.alias) aliases += 1;
        const field = type.getFields()[node.name.value];
        if (!field) { cost += 1; depth = Math.max(depth, 1); continue; }
        if (field.deprecationReason) measured.deprecated.set(`${type.name}.${field.name}`, field.deprecationReason);
        const { weight, times } = costOf(field, type.name), below = getNamedType(field.type);
        const inner = node.selectionSet && (isObjectType(below) || isInterfaceType(below)) ? walk(node.selectionSet, below) : { cost: 0, depth: 0, aliases: 0 };
        const size = times ? Math.max(1, Math.min(1000, numberIn(node.arguments?.find(({ name }) => name.value === times)?.value, times === 'first' ? 20 : 1))) : 1;
        cost += weight + size * inner.cost;
        depth = Math.max(depth, 1 + inner.depth);
        aliases += inner.aliases;
      } else if (node.kind === 'InlineFragment') {
        const on = node.typeCondition ? schema.getType(node.typeCondition.name.value) : type;
        take(walk(node.selectionSet, (isObjectType(on) || isInterfaceType(on) ? on : type)));
      } else {
        const fragment = fragments.get(node.name.value), on = fragment && schema.getType(fragment.typeCondition.name.value);
        if (!fragment || !(isObjectType(on) || isInterfaceType(on))) continue;
        let inner = known.get(node.name.value);
        if (!inner) known.set(node.name.value, (inner = walk(fragment.selectionSet, on)));
        take(inner);
      }
    }
    return { cost, depth, aliases };
  };
  const root = operation.operation === 'mutation' ? schema.getMutationType() : schema.getQueryType();
  return root ? Object.assign(measured, walk(operation.selectionSet, root)) : measured;
}

/** Measures each operation once for every size its variables give it. */
export class Measures {
  readonly #known = new WeakMap<OperationDefinitionNode, { readonly sizes: readonly string[]; readonly bySize: Map<string, Measured> }>();

  constructor(private readonly schema: GraphQLSchema) {}

  of(operation: OperationDefinitionNode, document: DocumentNode, variables: Record<string, unknown>): Measured {
    let known = this.#known.get(operation);
    // Only numbers and lists can say how much is asked for.
    if (!known) this.#known.set(operation, (known = { sizes: (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value), bySize: new Map() }));
    const size = known.sizes.map((name) => { const given = variables[name]; return typeof given === 'number' ? given : Array.isArray(given) ? `[${given.length}` : ''; }).join();
    let measured = known.bySize.get(size);
    if (!measured) {
      const fragments = new Map(document.definitions.flatMap((each) => (each.kind === 'FragmentDefinition' ? [[each.name.value, each] as const] : [])));
      if (known.bySize.size >= 200) known.bySize.clear();
      known.bySize.set(size, (measured = { ...measure(this.schema, operation, fragments, variables), rootFields: operation.selectionSet.selections.length }));
    }
    return measured;
  }
}

/** What an operation asks too much of, if anything. */
export function beyond(measured: Measured, limits: Limits): { readonly limit: keyof Limits; readonly found: number; readonly most: number } | null {
  for (const [limit, most] of Object.entries(limits) as [keyof Limits, number][]) if (measured[limit] > most) return { limit, found: measured[limit], most };
  return null;
}

/** Those who still use what will go are told so with every answer. */
export const deprecationsOf = ({ deprecated }: Measured): { field: string; reason: string }[] => [...deprecated].map(([field, reason]) => ({ field, reason }));

/** Refuses what asks for too much, before anything is read; what is admitted is told to `admitted`. */
export function limiting(limits: Limits, measures: Measures, admitted: (text: string, document: DocumentNode) => void): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      let deprecations: { field: string; reason: string }[] = [];
      return {
        async willSendResponse({ response }) {
          if (deprecations.length > 0 && response.body.kind === 'single') response.body.singleResult.extensions = { ...response.body.singleResult.extensions, deprecations };
        },
        async didResolveOperation({ operation, document, request, response, source }) {
          if (!operation) return;
          const measured = measures.of(operation, document, request.variables ?? {}), too = beyond(measured, limits);
          deprecations = deprecationsOf(measured);
          response.http?.headers.set('x-cost', String(measured.cost));
          if (too) throw new Fault('LIMIT_EXCEEDED', `The operation's ${too.limit} is ${too.found}; at most ${too.most} is allowed.`, { ...too, http: { status: 400 } });
          admitted(source, document);
        },
      };
    },
  };
}
