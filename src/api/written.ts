import type { OperationDefinitionNode, ValueNode } from 'graphql';

/** Where a variable says how much is asked for: its name, and the way from there into an input object. */
export interface Told {
  readonly variable: string;
  readonly path: readonly string[];
}

/**
 * What is written at an argument, whichever way it is written: in place, in an input object, as a variable, or as
 * the default of a variable. Only what says a size is of interest: a number, or how many a list has.
 */
export class Written {
  readonly #defaults: ReadonlyMap<string, ValueNode>;
  /** Every variable that was looked at. */
  readonly sizes = new Map<string, Told>();

  constructor(
    { variableDefinitions = [] }: OperationDefinitionNode,
    private readonly variables: Record<string, unknown>,
  ) {
    this.#defaults = new Map(
      variableDefinitions.flatMap(({ variable, defaultValue }) =>
        defaultValue ? [[variable.name.value, defaultValue] as const] : [],
      ),
    );
  }

  /** The size at the end of a path; undefined where nothing is written. */
  size(value: ValueNode | undefined, path: readonly string[]): number | undefined {
    if (value === undefined || value.kind === 'NullValue') return undefined;
    if (value.kind === 'Variable') return this.#variable(value.name.value, path);
    if (path.length > 0) {
      const fields = value.kind === 'ObjectValue' ? value.fields : [];
      return this.size(fields.find(({ name }) => name.value === path[0])?.value, path.slice(1));
    }
    if (value.kind === 'ListValue') return value.values.length;
    return value.kind === 'IntValue' ? Number(value.value) : 1;
  }

  /** How many members the list at the end of a path has; a single value stands for a list of one. */
  members(value: ValueNode | undefined, path: readonly string[]): number {
    if (value === undefined || value.kind === 'NullValue') return 0;
    if (value.kind === 'Variable') {
      const name = value.name.value;
      const given = this.#given(name, path);
      if (given === undefined) return this.members(this.#defaults.get(name), path);
      const at = valueIn(given, path);
      return Array.isArray(at) ? at.length : at == null ? 0 : 1;
    }
    if (path.length === 0) return value.kind === 'ListValue' ? value.values.length : 1;
    const fields = value.kind === 'ObjectValue' ? value.fields : [];
    return this.members(fields.find(({ name }) => name.value === path[0])?.value, path.slice(1));
  }

  /** A text written in place, as a variable or as its default. */
  text(value: ValueNode | undefined): string | undefined {
    if (value?.kind === 'StringValue') return value.value;
    if (value?.kind !== 'Variable') return undefined;
    const name = value.name.value;
    this.sizes.set(name, { variable: name, path: [] });
    const given = this.variables[name];
    return given === undefined ? this.text(this.#defaults.get(name)) : String(given);
  }

  #given(name: string, path: readonly string[]): unknown {
    this.sizes.set([name, ...path].join('.'), { variable: name, path });
    return this.variables[name];
  }

  #variable(name: string, path: readonly string[]): number | undefined {
    const given = this.#given(name, path);
    return given === undefined ? this.size(this.#defaults.get(name), path) : sizeIn(given, path);
  }
}

function valueIn(value: unknown, path: readonly string[]): unknown {
  let at = value;
  for (const name of path)
    at =
      typeof at === 'object' && at !== null && Object.hasOwn(at, name)
        ? (at as Record<string, unknown>)[name]
        : undefined;
  return at;
}

/** The size at the end of a path within a variable's value. */
export function sizeIn(value: unknown, path: readonly string[]): number | undefined {
  const at = valueIn(value, path);
  if (at == null) return undefined;
  if (Array.isArray(at)) return at.length;
  return typeof at === 'number' ? at : 1;
}
