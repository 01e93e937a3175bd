import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Noun } from '../access/model/noun.js';
import type { Act, EntryActInput } from '../kernel/act.js';
import type { RequestContext } from './context.js';
import { Costs, type Cost } from './cost.js';

/** The acts among what a room's module of acts has. */
type ActNames<Acts> = { [Name in keyof Acts]: Acts[Name] extends Act ? Name : never }[keyof Acts];
type InputOf<A> = A extends Act<infer _E, infer I> ? I : never;

/** Act by act: the input that it takes, what it does, in both languages, and what it costs if more than others. */
export type MutationTable<Acts> = {
  readonly [Name in ActNames<Acts>]?: readonly [input: new () => InputOf<Acts[Name]>, says: string, cost?: Cost];
};

/**
 * The mutations of a noun as a table. An act that begins an entry adds one, any other changes one; nothing else is
 * done between caller and door.
 * What an act's own input does not take does not compile.
 */
export function mutationsOf<E extends object, Acts extends object>(
  noun: Noun<E>,
  change: new () => object,
  acts: Acts,
  table: NoInfer<MutationTable<Acts>>,
): Function {
  class Mutations {}
  const { prototype } = Mutations;
  for (const [name, row] of Object.entries(table) as [string, readonly [new () => EntryActInput, string, Cost?]][]) {
    const [input, description, cost] = row;
    const act = acts[name as keyof Acts] as Act<E>;
    const value = async (raw: EntryActInput, { records }: RequestContext, info: GraphQLResolveInfo): Promise<object> =>
      act.begins ? records.add(noun, raw, act, info) : records.change(noun, raw, act, info);
    const property = { value, writable: true, configurable: true };
    Object.defineProperty(prototype, name, property);
    Arg('input', () => input, { description: 'What the act takes. 办理内容' })(prototype, name, 0);
    Ctx()(prototype, name, 1);
    Info()(prototype, name, 2);
    Mutation(() => change, { description })(prototype, name, property);
    if (cost) Costs(cost)(prototype, name, property);
  }
  Resolver()(Mutations);
  return Mutations;
}
