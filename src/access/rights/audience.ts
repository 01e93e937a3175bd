import { getNamedType, isListType, isNonNullType, type GraphQLField, type GraphQLSchema } from 'graphql';
import { Extensions } from 'type-graphql';
import { countyOf, type RegionCode } from '../../kernel/region-code.js';
import { roles, type Role } from '../../kernel/roles.js';
import type { Caller } from './caller.js';
import { seesWhat, type Noun } from '../model/noun.js';

/** Of which counties a role is told something: those it serves, or those of the offices its holder sits in. */
export type Told = { readonly [R in Role]?: 'counties' | 'countiesOfPosts' };

/**
 * Whom the answer of a root field is for. What only leads to entries needs none: each entry is under its own noun's
 * scope.
 */
export interface Audience {
  readonly told:
    /** Anyone with a token. */
    | 'everyone'
    /** Anyone, of the entries behind it that they see. */
    | 'own scope'
    /** Those of these roles, of their counties; to others there is nothing to tell. */
    | Told;
  /** Why them. */
  readonly because: string;
}

/** Says whom the answer of a root field is for. */
export const ToldTo = (told: Audience['told'], because: string) =>
  Extensions({ audience: { told, because } satisfies Audience });

type Root = GraphQLField<unknown, unknown>;
const declared = ({ extensions }: Root): Audience | undefined => (extensions as { audience?: Audience }).audience;

/** Whether the caller is told of that county; of none in particular where the field names no region. */
export const isTold = (told: Told, caller: Caller, region: RegionCode | null): boolean =>
  caller.roles.some((role) => {
    const places = told[role] && caller[told[role]];
    return places !== undefined && (region === null ? places.length > 0 : places.includes(countyOf(region)));
  });

/** What a field answers to those it is not for: nothing, as if there were nothing. */
function nothing({ name, type }: Root): null | [] {
  if (isListType(isNonNullType(type) ? type.ofType : type)) return [];
  if (!isNonNullType(type)) return null;
  throw new Error(`Query.${name} is for some only, and so must be able to answer nothing.`);
}

/** The noun whose entries a root field answers; null where it answers something else. */
export function nounBehind({ type }: Root, nouns: readonly Noun[]): Noun | null {
  const name = getNamedType(type).name.replace(/Connection$/, '');
  return nouns.find(({ entity }) => entity.name === name) ?? null;
}

/**
 * Puts every root field that answers something else than entries under its audience; one that states none is a fault
 * of ours.
 */
export function putUnderAudiences(schema: GraphQLSchema, nouns: readonly Noun[]): void {
  for (const field of Object.values(schema.getQueryType()!.getFields()) as Root[]) {
    const audience = declared(field);
    if (audience === undefined) {
      if (nounBehind(field, nouns) === null)
        throw new Error(`Query.${field.name} answers no entries; say whom it is ToldTo.`);
      continue;
    }
    const { told } = audience;
    const { resolve } = field;
    if (typeof told === 'string') continue;
    const none = nothing(field);
    field.resolve = (source, asked: { region?: RegionCode }, context, info) =>
      isTold(told, (context as { records: { caller: Caller } }).records.caller, asked.region ?? null)
        ? resolve!(source, asked, context, info)
        : none;
  }
}

/** Each root field of the query with what each role is told by it: `all`, `own scope`, `own counties` or nothing. */
export function audiences(
  schema: GraphQLSchema,
  nouns: readonly Noun[],
): { readonly field: string; readonly marks: readonly string[]; readonly because: string }[] {
  return Object.values(schema.getQueryType()!.getFields())
    .map((field) => {
      const audience = declared(field as Root);
      const noun = audience ? null : nounBehind(field as Root, nouns);
      const mark = (role: Role): string => {
        if (noun) return seesWhat(noun, role);
        const { told } = audience!;
        return told === 'everyone' ? 'all' : told === 'own scope' ? told : told[role] ? 'own counties' : '';
      };
      return {
        field: field.name,
        marks: roles.map(mark),
        because: audience?.because ?? `entries: ${noun!.entity.name}`,
      };
    })
    .sort((a, b) => (a.field < b.field ? -1 : 1));
}
