import { Extensions } from 'type-graphql';
import { getNamedType, getNullableType, isListType, isObjectType, type GraphQLField } from 'graphql';

/** What selecting a field counts for: so much, and so much more for each of what `times` tells the size of. */
export interface Cost {
  readonly weight: number;
  readonly times?: string;
  readonly each?: number;
}

/**
 * Of what is found out for a whole county, or lists all of something: as many as an operation may have root fields cost
 * more than it may.
 */
export const wholeWeight = 6_000;

/** Of what looks at very many entries at once: an act on a whole batch, or figures that no dimension tells. */
export const manyWeight = 1_000;

/** Says what a field costs where the rules of src/api/schema.ts would tell it wrong. */
export const Costs = (cost: Cost): MethodDecorator & PropertyDecorator => Extensions({ cost });
export const declaredCost = ({ extensions }: GraphQLField<unknown, unknown>): Cost | undefined =>
  (extensions as { readonly cost?: Cost }).cost;

/** Whether a root field answers as much as there is, or what must be found out: it has no page, and names no entry. */
export function answersWhole({ type, args }: GraphQLField<unknown, unknown>): boolean {
  if (args.some(({ name }) => name === 'first' || name === 'ids')) return false;
  if (isListType(getNullableType(type))) return true;
  const named = getNamedType(type);
  return args.length > 0 && isObjectType(named) && named.getInterfaces().length === 0;
}
