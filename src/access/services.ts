import type pg from 'pg';
import { declaredFacts, type FactSource } from '../kernel/fact.js';
import type { Law } from '../kernel/law.js';
import type { Noun, Signing } from './model/noun.js';
import type { Vault } from './privacy/personal.js';
import type { Plans } from './reading/plans.js';
import type { Statements } from './reading/statements.js';
import type { CallerDirectory } from './rights/caller-directory.js';
import type { Inputs } from './acting/input-texts.js';

/** What all requests of a process share. */
export interface Services {
  /** Every noun, by the name of its type. */
  readonly nouns: ReadonlyMap<string, Noun>;
  /** Where acts wait for their signatures. */
  readonly signing: Signing;
  readonly plans: Plans;
  readonly statements: Statements;
  /** Reading and writing have connections of their own, so that neither can starve the other. */
  readonly reads: pg.Pool;
  readonly writes: pg.Pool;
  readonly prepared: boolean;
  readonly vault: Vault;
  readonly callerDirectory: CallerDirectory;
  readonly law: () => Promise<Law>;
  /** What is kept of callers and of the law is read again: the journal says that it changed. */
  readonly forget: () => void;
  /** The statement that answers a fact; null where it is a question that no room answers. */
  readonly answerTo: (source: FactSource<object>) => string | null;
  /** Told of every act and what became of it: ACCEPTED, REPLAYED, TRIED, or the code of the first refusal. */
  readonly acted?: (act: string, outcome: string) => void;
  readonly batchMax: number;
  /** What every act is given, as the schema declares it. */
  readonly inputs: Inputs;
}

/**
 * Questions go to the one noun that answers them, or are answered of all together (`ofAll`). What nobody asks, and what
 * two would answer, is a fault of a room.
 */
export function answersOf(nouns: Iterable<Noun>, ofAll: Readonly<Record<string, string>> = {}): Services['answerTo'] {
  const answers = new Map<string, string>(Object.entries(ofAll));
  for (const [name, sql] of [...nouns].flatMap(({ answers: own }) => Object.entries(own ?? {}))) {
    if (declaredFacts().get(name)?.sql !== null || answers.has(name))
      throw new Error(`${name} is answered, and is no question, or has another answer.`);
    answers.set(name, sql);
  }
  return ({ name, sql }) => sql ?? answers.get(name) ?? null;
}

export function nounByTag(nouns: ReadonlyMap<string, Noun>, tag: string): Noun | null {
  for (const noun of nouns.values()) if (noun.tag === tag) return noun;
  return null;
}
