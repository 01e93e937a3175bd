import type { GraphQLInputObjectType } from 'graphql';
import type { Act } from '../../src/kernel/act.js';
import type { Noun } from '../../src/access/model/noun.js';
import { alternatives, factsOf, leavesOf, nameOf, withValue, type Judged, type Leaf } from './judgings.js';
import { outcomeOf } from './kept.js';
import { hear, isAccepted } from './recorded.js';

/** What was given, and which words of closed lists: inputs of one shape differ in texts and amounts alone. */
const shapeOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.slice(0, 1).map(shapeOf);
  if (typeof value === 'boolean' || (typeof value === 'string' && /^[A-Z][A-Z_]+$/.test(value))) return value;
  if (typeof value !== 'object' || value === null) return value == null ? null : '';
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, shapeOf(each)]));
};

/** What acts were accepted on, each in the ways that differ in what was given and at which stage. */
export class Samples {
  readonly #found = new Map<Act, Map<string, Judged>>();

  constructor(private readonly nouns: readonly Noun[]) {}

  /** Gathers what the service decides until the answer is called. */
  gather(): () => void {
    return hear(this.nouns, ({ act, c }) => {
      if (!isAccepted(act, c)) return;
      const key = JSON.stringify([c.entry.status, shapeOf(c.input)]);
      const known = this.#found.get(act) ?? new Map<string, Judged>();
      this.#found.set(act, known.set(key, c));
    });
  }
  has(act: Act | undefined): boolean {
    return act !== undefined && this.#found.has(act);
  }
  all(): { readonly act: Act; readonly cs: readonly Judged[] }[] {
    return [...this.#found].map(([act, cs]) => ({ act, cs: [...cs.values()] }));
  }
}

const valueAt = (input: unknown, path: Leaf['path']): unknown =>
  path.reduce<unknown>((value, part) => (value as Record<string | number, unknown> | null | undefined)?.[part], input);
const isGiven = (value: unknown): boolean =>
  value != null && value !== false && value !== 0 && !(Array.isArray(value) && value.length === 0);

/** What came of an act with another value in one field; null where it cannot be decided so. */
function outcomeWith(act: Act, c: Judged, leaf: Leaf, value: unknown, facts: (c: Judged) => object): string | null {
  try {
    const given = { ...c, input: withValue(c.input, leaf.path, value) };
    const among = act.children?.oneOf;
    const moved = among && c.children[0];
    const children = moved ? among.values(given).map((each) => ({ ...moved, [among.property]: each })) : c.children;
    const whole = { ...given, children } as Judged;
    return outcomeOf(act, { ...whole, facts: facts(whole) as Judged['facts'] });
  } catch {
    return null;
  }
}
/** Whether a value that was given comes to the same as every other that can be decided on. */
function isLost(act: Act, c: Judged, leaf: Leaf): boolean {
  const asTold = () => c.facts;
  const asAsked = (given: Judged) => ({ ...c.facts, ...factsOf(act, given) });
  const others = [asTold, asAsked].flatMap((facts) => {
    const own = valueAt(c.input, leaf.path);
    const before = outcomeWith(act, c, leaf, own, facts);
    return alternatives(leaf.type, leaf.name)
      .filter((value) => JSON.stringify(value) !== JSON.stringify(own))
      .map((value) => outcomeWith(act, c, leaf, value, facts))
      .flatMap((after) => (after === null ? [] : [after === before]));
  });
  return others.length > 0 && others.every((same) => same);
}
/** The same act with one more field given, where it would be accepted. */
function withMore(act: Act, c: Judged, leaf: Leaf): Judged[] {
  return alternatives(leaf.type, leaf.name)
    .filter(isGiven)
    .slice(0, 4)
    .flatMap((value): Judged[] => {
      try {
        const given = { ...c, input: withValue(c.input, leaf.path, value) };
        const whole = { ...given, facts: { ...given.facts, ...factsOf(act, given) } };
        return isAccepted(act, whole) ? [whole] : [];
      } catch {
        return [];
      }
    });
}

/** Fields that were given with an act that was accepted, or would be accepted, and came to nothing. */
export function lostOf(act: Act, type: GraphQLInputObjectType, cs: readonly Judged[]) {
  let fields = 0;
  const lost = leavesOf(type).flatMap((leaf) => {
    const name = nameOf(leaf);
    if (act.judgedOnly && name in act.judgedOnly) return [];
    const found = cs.flatMap((c) => {
      const there = isGiven(valueAt(c.input, leaf.path)) ? [c] : withMore(act, c, leaf);
      fields += there.length;
      return there
        .filter((each) => isLost(act, each, leaf))
        .map((each) => JSON.stringify(valueAt(each.input, leaf.path)));
    });
    return found.length > 0 ? [`${act.name} loses ${name}: ${found[0]}`] : [];
  });
  return { lost, fields };
}
