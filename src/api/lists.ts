import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';

/** A list that may stand in a field's argument: in the argument itself, or at the end of a path into its object. */
export interface ListPlace {
  readonly argument: string;
  readonly path: readonly string[];
}
/** How far into input objects lists are looked for. */
const depthMost = 4;

const known = new WeakMap<object, readonly ListPlace[]>();
/** Every list that may stand in the arguments of a field, by which it finds. */
export function listsOf(field: GraphQLField<unknown, unknown>): readonly ListPlace[] {
  let places = known.get(field);
  if (!places) {
    places = field.args.flatMap(({ name, type }) => pathsIn(type).map((path) => ({ argument: name, path })));
    known.set(field, places);
  }
  return places;
}

function pathsIn(type: GraphQLInputType, depth = 0): readonly (readonly string[])[] {
  if (isListType(getNullableType(type))) return [[]];
  const named = getNamedType(type);
  if (!isInputObjectType(named) || depth >= depthMost) return [];
  return Object.values(named.getFields()).flatMap((field) =>
    pathsIn(field.type, depth + 1).map((path) => [field.name, ...path]),
  );
}
