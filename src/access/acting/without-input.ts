import { failures, mustsOf, type Act, type AskedFact, type Refusal } from '../../kernel/act.js';
import { NoParameter } from '../../kernel/law.js';
import type { Untyped } from '../../kernel/untyped.js';
import type { Judged } from './judge.js';

/** What was looked at is known only with an input. Thrown thousands of times a request: without a stack each time. */
const unknown = new Error('What was looked at is known only with an input.');
const look = (): never => {
  throw unknown;
};
/**
 * A rule that looks at the input, or whose number the county does not have, cannot be weighed. Any other fault is one:
 * an act is not told to be allowed because its rule broke.
 */
function mustBeUnknown(error: unknown): void {
  if (error !== unknown && !(error instanceof NoParameter)) throw error;
}
/** In place of what an input would tell. */
export const notGiven: Untyped = new Proxy({}, { get: look, has: look, ownKeys: look, getOwnPropertyDescriptor: look });

type Asked = Record<string, AskedFact<unknown>>;
/**
 * The facts of an act that can be asked for these entries without an input. Personal values are looked up and opened
 * for an act alone.
 */
export function factsAskable(act: Act, contexts: readonly Judged[]): Asked {
  const facts = Object.entries({ ...act.facts } as Asked).filter(
    ([, { hashed, opened, keys }]) =>
      hashed === undefined &&
      opened === undefined &&
      contexts.every((ctx) => {
        try {
          keys(ctx);
          return true;
        } catch (error) {
          mustBeUnknown(error);
          return false;
        }
      }),
  );
  return { ...(act.preconditionFacts as Asked | undefined), ...Object.fromEntries(facts) };
}

/** The same, where looking at any other fact is looking at the input. */
export const knownAlone = (facts: Readonly<Record<string, unknown>>, known: Asked): Judged['facts'] =>
  new Proxy(facts, { get: (own, name) => (String(name) in known ? own[String(name)] : look()) });

/**
 * What an act would be refused for whatever its input: the musts that fail without having looked at it. Of those that
 * cannot be weighed without, nothing is said; nor of whoever else is in the register.
 */
export const refusedAlready = (act: Act, ctx: Judged): Refusal[] =>
  mustsOf(act).flatMap((must): Refusal[] => {
    if (must.tellsOf) return [];
    try {
      return failures([must], ctx);
    } catch (error) {
      mustBeUnknown(error);
      return [];
    }
  });
