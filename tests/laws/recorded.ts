import { failures, mustsOf, type Act } from '../../src/kernel/act.js';
import { factsAskable, knownAlone, notGiven } from '../../src/access/acting/without-input.js';
import type { Noun } from '../../src/access/model/noun.js';
import type { Judged } from './judgings.js';

/** An act as it was decided at the door: what it was judged on. */
export interface Decided {
  readonly noun: Noun;
  readonly act: Act;
  readonly c: Judged;
}
type Listener = (decided: Decided) => void;

export const isAccepted = (act: Act, c: Judged): boolean => {
  try {
    return failures(mustsOf(act), c as never).length === 0;
  } catch {
    return false;
  }
};

/** Hears of every act that the service of this process decides, until the answer is called. */
export function hear(nouns: readonly Noun[], listener: Listener): () => void {
  const own = new Map<Act, Act['decide']>();
  for (const noun of nouns)
    for (const act of Object.values(noun.acts)) {
      const decide = act.decide as (c: unknown) => object;
      own.set(act, act.decide);
      const heard = (c: unknown): object => {
        listener({ noun, act, c: c as Judged });
        return decide(c);
      };
      Object.assign(act, { decide: heard });
    }
  return () => {
    for (const [act, decide] of own) Object.assign(act, { decide });
  };
}

/** Which musts of an act failed at the door without having looked at what its input tells: `can` knows of those. */
export class Knowable {
  readonly codes = new Set<string>();
  #act: Act | null = null;
  readonly #own = new Map<object, (c: unknown) => boolean>();

  constructor(nouns: readonly Noun[]) {
    for (const must of nouns.flatMap(({ acts }) => Object.values(acts).flatMap(mustsOf))) {
      if (this.#own.has(must)) continue;
      const own = must.holds as (c: unknown) => boolean;
      this.#own.set(must, own);
      const holds = (c: unknown): boolean => {
        const held = own(c);
        if (!held && !must.tellsOf && this.#act && this.#failsAlone(own, c as Judged)) this.codes.add(must.code);
        return held;
      };
      Object.assign(must, { holds });
    }
  }
  /** Of what act it is asked from now on; of none. */
  of(act: Act | null): void {
    this.codes.clear();
    this.#act = act;
  }
  #failsAlone(own: (c: unknown) => boolean, c: Judged): boolean {
    const bare = { ...c, input: notGiven, children: notGiven, keyAt: () => notGiven };
    const facts = knownAlone(c.facts as Record<string, unknown>, factsAskable(this.#act!, [bare as never]));
    try {
      return !own({ ...bare, facts });
    } catch {
      return false;
    }
  }
  stop(): void {
    for (const [must, holds] of this.#own) Object.assign(must, { holds });
  }
}
