import type { ApolloServerPlugin, GraphQLRequest } from '@apollo/server';
import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isUnionType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { Fault } from '../access/faults.js';
import type { RequestContext } from './context.js';
import { errorsMost } from './executor.js';
import { introspectionCost } from './introspection.js';
import { listsOf } from './lists.js';
import { costOf } from './schema.js';
import { sizeIn, Written, type Told } from './written.js';

export interface Limits {
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly cost: number;
}

export interface Measured {
  readonly depth: number;
  readonly aliases: number;
  readonly cost: number;
  readonly rootFields: number;
  /** The root field that costs most, so that a refusal can name it. */
  readonly dearest: { readonly field: string; readonly cost: number } | null;
  readonly deprecated: ReadonlyMap<string, string>;
  /** The longest list in an argument of a reading field: how many it has, and where. */
  readonly longest: { readonly where: string; readonly members: number };
  /** Which variables said how much is asked for. */
  readonly sizes: readonly Told[];
}

/** What lies below a field: `each` is in its lists and counts for every one of a page, `once` does not. */
interface Sum {
  readonly once: number;
  readonly each: number;
  readonly depth: number;
  readonly aliases: number;
  readonly fields: number;
}
const nothing: Sum = { once: 0, each: 0, depth: 0, aliases: 0, fields: 0 };
const sizeUsual = 20;
const sizeMost = 1_000_000;

/** Measures one operation. Fragments are measured wherever they are spread, each worked out once. */
class Measuring {
  readonly #known = new Map<string, Sum>();
  readonly #deprecated = new Map<string, string>();
  readonly #written: Written;
  readonly #introspected: (() => number)[] = [];
  #dearest: { field: string; cost: number } | null = null;
  #longest = { where: '', members: 0 };

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly operation: OperationDefinitionNode,
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    variables: Record<string, unknown>,
    private readonly limits: Limits | null,
  ) {
    this.#written = new Written(operation, variables);
  }

  measured(): Measured {
    const root = this.schema.getRootType(this.operation.operation);
    const { once, each, depth, aliases, fields } = root ? this.#set(this.operation.selectionSet, root) : nothing;
    // To count introspection takes longest, and what is beyond the other limits already need not be counted.
    const counted =
      this.limits && (aliases > this.limits.aliases || depth > this.limits.depth) ? [] : this.#introspected;
    let introspected = 0;
    for (const count of counted) if (introspected <= (this.limits?.cost ?? Infinity)) introspected += count();
    if (introspected > (this.#dearest?.cost ?? 0)) this.#dearest = { field: '__schema', cost: introspected };
    return {
      depth,
      aliases,
      cost: once + each + introspected,
      rootFields: fields,
      dearest: this.#dearest,
      deprecated: this.#deprecated,
      longest: this.#longest,
      sizes: [...this.#written.sizes.values()],
    };
  }

  #set(set: SelectionSetNode, type: GraphQLCompositeType): Sum {
    let once = 0;
    let each = 0;
    let depth = 0;
    let aliases = 0;
    let fields = 0;
    for (const node of set.selections) {
      const sum =
        node.kind === 'Field'
          ? this.#field(node, type)
          : node.kind === 'InlineFragment'
            ? this.#set(node.selectionSet, this.#typed(node.typeCondition?.name.value, type))
            : this.#fragment(node.name.value, type);
      once += sum.once;
      each += sum.each;
      aliases += sum.aliases;
      fields += sum.fields;
      depth = Math.max(depth, sum.depth);
    }
    return { once, each, depth, aliases, fields };
  }

  #fragment(name: string, type: GraphQLCompositeType): Sum {
    const fragment = this.fragments.get(name);
    if (!fragment) return nothing;
    let sum = this.#known.get(name);
    // Nothing meanwhile: one that spreads itself is validation's to refuse.
    if (!sum) {
      this.#known.set(name, nothing);
      this.#known.set(
        name,
        (sum = this.#set(fragment.selectionSet, this.#typed(fragment.typeCondition.name.value, type))),
      );
    }
    return sum;
  }

  #typed(name: string | undefined, otherwise: GraphQLCompositeType): GraphQLCompositeType {
    const type = name === undefined ? undefined : this.schema.getType(name);
    return isCompositeType(type) ? type : otherwise;
  }

  #field(node: FieldNode, type: GraphQLCompositeType): Sum {
    const field = fieldIn(type, node.name.value);
    const own = { aliases: node.alias ? 1 : 0, fields: 1 };
    if (!field) return { once: 1, each: 0, depth: 1, ...own };
    if (field.deprecationReason) this.#deprecated.set(`${type.name}.${field.name}`, field.deprecationReason);
    const below = getNamedType(field.type);
    const list = isListType(getNullableType(field.type));
    const inner = node.selectionSet && isCompositeType(below) ? this.#set(node.selectionSet, below) : nothing;
    const cost = this.#cost(node, field, type, inner, list);
    if (type === this.schema.getRootType(this.operation.operation) && cost > (this.#dearest?.cost ?? 0))
      this.#dearest = { field: (node.alias ?? node.name).value, cost };
    return {
      once: list ? 0 : cost,
      each: list ? cost : 0,
      depth: 1 + inner.depth,
      aliases: own.aliases + inner.aliases,
      fields: own.fields,
    };
  }

  #cost(
    node: FieldNode,
    field: GraphQLField<unknown, unknown>,
    type: GraphQLCompositeType,
    inner: Sum,
    list: boolean,
  ): number {
    if (field.name === '__schema' || field.name === '__type') {
      const name = this.#written.text(node.arguments?.find((each) => each.name.value === 'name')?.value);
      this.#introspected.push(() => introspectionCost(this.schema, node, name, this.fragments));
      return 0;
    }
    const { weight: own, times, each = 0 } = costOf(field, type.name);
    const weight = own + (type.name === 'Mutation' ? 0 : this.#listed(node, field, times));
    if (!times) return weight + inner.once + inner.each;
    const size = this.#size(node, field, times);
    return weight + each * size + (list ? size * (inner.once + inner.each) : inner.once + size * inner.each);
  }

  /** What the lists in a field's arguments cost: each of their members is looked for. */
  #listed(node: FieldNode, field: GraphQLField<unknown, unknown>, times: string | undefined): number {
    let sum = 0;
    for (const { argument, path } of listsOf(field)) {
      const value = node.arguments?.find((each) => each.name.value === argument)?.value;
      const members = this.#written.members(value, path);
      if (members > this.#longest.members)
        this.#longest = { where: `${field.name}(${[argument, ...path].join('.')})`, members };
      // The first is in the field's own weight; and what multiplies the field is counted so.
      if ([argument, ...path].join('.') !== times) sum += Math.max(0, members - 1);
    }
    return sum;
  }

  #size(node: FieldNode, field: GraphQLField<unknown, unknown>, times: string): number {
    const [name, ...path] = times.split('.') as [string, ...string[]];
    const usual =
      sizeIn(field.args.find((each) => each.name === name)?.defaultValue, path) ?? (name === 'first' ? sizeUsual : 1);
    const size = this.#written.size(node.arguments?.find((each) => each.name.value === name)?.value, path) ?? usual;
    return Math.max(1, Math.min(sizeMost, Number.isFinite(size) ? size : sizeMost));
  }
}

const metaFields = new Map<string, GraphQLField<unknown, unknown>>(
  [SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef].map((field) => [field.name, field]),
);
const fieldIn = (type: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined =>
  metaFields.get(name) ?? (isUnionType(type) ? undefined : type.getFields()[name]);

/** How deep, how often aliased and how dear an operation is. */
export const measure = (
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Record<string, unknown>,
  limits: Limits | null = null,
): Measured => new Measuring(schema, operation, fragments, variables, limits).measured();

/** Measures each operation once for every size its variables give it. */
export class Measures {
  readonly #known = new WeakMap<
    OperationDefinitionNode,
    { readonly sizes: readonly Told[]; readonly bySize: Map<string, Measured> }
  >();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly limits: Limits | null = null,
  ) {}

  of(operation: OperationDefinitionNode, document: DocumentNode, variables: Record<string, unknown>): Measured {
    const known = this.#known.get(operation);
    const before = known?.bySize.get(sizesIn(known.sizes, variables));
    if (before) return before;
    const fragments = new Map(
      document.definitions.flatMap((each) =>
        each.kind === 'FragmentDefinition' ? [[each.name.value, each] as const] : [],
      ),
    );
    const measured = measure(this.schema, operation, fragments, variables, this.limits);
    const bySize = known?.bySize ?? new Map<string, Measured>();
    if (!known) this.#known.set(operation, { sizes: measured.sizes, bySize });
    if (bySize.size >= 200) bySize.clear();
    bySize.set(sizesIn(measured.sizes, variables), measured);
    return measured;
  }
}

// Which variables are looked at depends on the document alone; only they tell one measure from another.
const sizesIn = (sizes: readonly Told[], variables: Record<string, unknown>): string =>
  sizes
    .map(({ variable, path }) => {
      const given = variables[variable];
      return given === undefined ? 'usual' : typeof given === 'string' ? JSON.stringify(given) : sizeIn(given, path);
    })
    .join();

export interface Excess {
  readonly limit: keyof Limits;
  readonly found: number;
  readonly most: number;
}

/** What an operation asks too much of, if anything. */
export function beyond(measured: Measured, limits: Limits): Excess | null {
  for (const [limit, most] of Object.entries(limits) as [keyof Limits, number][])
    if (measured[limit] > most) return { limit, found: measured[limit], most };
  return null;
}

const askForLess = 'Ask for smaller pages (`first`), fewer lists within lists, or several requests.';
const hints: { readonly [Limit in keyof Limits]: (measured: Measured) => string } = {
  depth: () => 'What lies deeper must be asked for by a request of its own.',
  aliases: () => 'Several requests must share them.',
  rootFields: () => 'Several requests must share them.',
  cost: ({ dearest }) => `${dearest ? `Of this ${dearest.cost} is \`${dearest.field}\`. ` : ''}${askForLess}`,
};

/** How many members a list may have by which a reading field finds: as many as a page has entries. */
export const listMost = 200;

/** The refusal of a list that is too long. */
export const listFault = ({ longest: { where, members } }: Measured): Fault | null =>
  members <= listMost
    ? null
    : new Fault('LIMIT_EXCEEDED', `\`${where}\` has ${members} members; at most ${listMost} are allowed.`, {
        limit: 'list',
        found: members,
        most: listMost,
        http: { status: 400 },
      });

/** The refusal of an operation that asks too much; it says what to do. */
export const excessFault = (excess: Excess, measured: Measured): Fault =>
  new Fault(
    'LIMIT_EXCEEDED',
    `The operation's ${excess.limit} is ${excess.found}; at most ${excess.most} is allowed. ` +
      hints[excess.limit](measured),
    { ...excess, http: { status: 400 } },
  );

/** Those who still use what will go are told so with every answer. */
export const deprecationsOf = ({ deprecated }: Measured): { field: string; reason: string }[] =>
  [...deprecated].map(([field, reason]) => ({ field, reason }));

export type Admit = (text: string, document: DocumentNode, request: GraphQLRequest) => void;

/** Refuses what asks for too much, before anything is read; what is admitted is told to `admitted`. */
export function limiting(limits: Limits, measures: Measures, admitted: Admit): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      let deprecations: { field: string; reason: string }[] = [];
      return {
        async willSendResponse({ response }) {
          if (response.body.kind === 'single' && response.body.singleResult.errors)
            response.body.singleResult.errors = response.body.singleResult.errors.slice(0, errorsMost);
          if (deprecations.length > 0 && response.body.kind === 'single')
            response.body.singleResult.extensions = { ...response.body.singleResult.extensions, deprecations };
        },
        async didResolveOperation({ operation, document, request, response, source }) {
          if (!operation)
            throw new Fault(
              'BAD_USER_INPUT',
              'The document must have the operation that `operationName` names, or one operation only.',
              { http: { status: 400 } },
            );
          if (operation.operation === 'subscription')
            throw new Fault(
              'BAD_USER_INPUT',
              'Only queries and mutations are answered; `changes` tells what has changed.',
              { http: { status: 400 } },
            );
          const measured = measures.of(operation, document, request.variables ?? {});
          const excess = beyond(measured, limits);
          deprecations = deprecationsOf(measured);
          response.http?.headers.set('x-cost', String(measured.cost));
          if (excess) throw excessFault(excess, measured);
          const long = listFault(measured);
          if (long) throw long;
          admitted(source, document, request);
        },
      };
    },
  };
}
