import { visit, type GraphQLResolveInfo, type OperationDefinitionNode } from 'graphql';
import type { DataSource } from 'typeorm';
import type { Plan } from './compile.js';
import { tablesOf } from './tables.js';

/** Remembers compiled selections; one for the whole process. */
export class Plans {
  readonly tableOf;
  readonly #plans = new WeakMap<
    OperationDefinitionNode,
    { conditions: readonly string[]; byPlace: Map<string, Plan> }
  >();

  constructor(db: DataSource) {
    this.tableOf = tablesOf(db);
  }

  /**
   * The plan for the field being resolved. Within one document it depends on where the field stands, on what it is read
   * as and on what the variables in `@include` and `@skip` say; on nothing else.
   */
  planFor(info: GraphQLResolveInfo, as: string, compile: () => Plan): Plan {
    let known = this.#plans.get(info.operation);
    if (known === undefined)
      this.#plans.set(info.operation, (known = { conditions: conditionsIn(info), byPlace: new Map() }));
    let place = as;
    for (let at: typeof info.path | undefined = info.path; at; at = at.prev)
      if (typeof at.key === 'string') place += `/${at.key}`;
    for (const name of known.conditions) place += info.variableValues[name] === true ? '+' : '-';
    let plan = known.byPlace.get(place);
    if (plan === undefined) known.byPlace.set(place, (plan = compile()));
    return plan;
  }
}

function conditionsIn({ operation, fragments }: GraphQLResolveInfo): string[] {
  const found = new Set<string>();
  const Directive = (directive: { arguments?: readonly { value: { kind: string } }[] }) => {
    for (const { value } of directive.arguments ?? [])
      if (value.kind === 'Variable') found.add((value as never as { name: { value: string } }).name.value);
  };
  for (const part of [operation, ...Object.values(fragments)]) visit(part, { Directive: Directive as never });
  return [...found];
}
