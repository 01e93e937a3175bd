import { failures, mustsOf, type Act } from '../../src/kernel/act.js';
import type { Noun } from '../../src/access/noun.js';
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
