import { getNullableType, isObjectType, type GraphQLSchema } from 'graphql';
import type { Noun } from '../access/model/noun.js';

/** What every entry has, and what it is identified by. Everything else of an entry can be withheld by an agreement. */
export const neverWithheld: ReadonlySet<string> = new Set([
  'id',
  'version',
  'stage',
  'createdAt',
  'updatedAt',
  'region',
  'history',
  'can',
  'status',
  'number',
  'name',
  'creditCode',
  'code',
  'key',
]);

/**
 * Settles which fields may be null, in one place for all rooms.
 * A root field that fails must not null its neighbours, nor hide an act that was accepted: all of them are nullable.
 * A field of an entry that an agreement can withhold must not null the entry: all but `neverWithheld` are nullable,
 * whatever their column. What lists hold stays non-null.
 */
export function settleNullability(schema: GraphQLSchema, nouns: readonly Noun[]): void {
  for (const root of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(root?.getFields() ?? {})) field.type = getNullableType(field.type);
  }
  for (const { entity, historical } of nouns) {
    const type = schema.getType(entity.name);
    if (!historical || !isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (!neverWithheld.has(field.name)) field.type = getNullableType(field.type);
    }
  }
}
