import type { ApolloServerPlugin } from '@apollo/server';
import { getNamedType, isInterfaceType, isObjectType, type FragmentDefinitionNode, type GraphQLObjectType, type GraphQLInterfaceType, type GraphQLSchema, type OperationDefinitionNode, type SelectionSetNode, type ValueNode } from 'graphql';
import { Fault } from '../access/faults.js';
import type { RequestContext } from './context.js';
import { costOf } from './schema.js';

export interface Limits { readonly depth: number; readonly aliases: number; readonly rootFields: number; readonly cost: number }

interface Measured { depth: number; aliases: number; cost: number; readonly deprecated: Map<string, string> }

/** How deep, how often aliased and how dear an operation is. Fragments are measured wherever they are spread, each once per place. */
export function measure(schema: GraphQLSchema, operation: OperationDefinitionNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>, variables: Record<string, unknown>): Measured {
  const measured: Measured = { depth: 0, aliases: 0, cost: 0, deprecated: new Map() };
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

/** Refuses what asks for too much, before anything is read. */
export function limiting(limits: Limits): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      let deprecations: { field: string; reason: string }[] = [];
      return {
        // Whoever still uses what will go is told so with every answer.
        async willSendResponse({ response }) {
          if (deprecations.length > 0 && response.body.kind === 'single') response.body.singleResult.extensions = { ...response.body.singleResult.extensions, deprecations };
        },
        async didResolveOperation({ schema, operation, document, request, response }) {
          if (!operation) return;
          const fragments = new Map(document.definitions.flatMap((each) => (each.kind === 'FragmentDefinition' ? [[each.name.value, each] as const] : [])));
          const { deprecated, ...measured } = measure(schema, operation, fragments, request.variables ?? {});
          deprecations = [...deprecated].map(([field, reason]) => ({ field, reason }));
          const found = { ...measured, rootFields: operation.selectionSet.selections.length };
          response.http?.headers.set('x-cost', String(found.cost));
          for (const [name, most] of Object.entries(limits) as [keyof Limits, number][]) {
            if (found[name] > most) throw new Fault('LIMIT_EXCEEDED', `The operation's ${name} is ${found[name]}; at most ${most} is allowed.`, { limit: name, found: found[name], most, http: { status: 400 } });
          }
        },
      };
    },
  };
}
