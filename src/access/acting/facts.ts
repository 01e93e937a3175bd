import type { Act, AskedFact } from '../../kernel/act.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { withInstants } from '../../kernel/instant.js';
import type { PersonalClass } from '../rights/caller.js';
import { Fault } from '../faults.js';
import { looker, lookupsOf } from '../privacy/lookups.js';
import { placeOf, plainFormOf } from '../privacy/personal.js';
import type { RequestScope } from '../request-scope.js';
import { Transaction } from './transaction.js';

/** A row of a fact, by its key. */
type Told = { readonly key: string };
/** A row that carries a personal value sealed. */
type Sealed = Told & {
  readonly cipher: string | null;
  readonly subjectId: string;
  readonly wrapped: string | null;
};

/** The facts that acts ask for, answered for one request. */
export class Facts {
  /** How many personal values the act under way has looked up. */
  #lookedUp = 0;

  constructor(private readonly scope: RequestScope) {}

  /** Answers the facts of an act for several entries or inputs at once: one statement for each fact. */
  async of(tx: Pick<Transaction, 'send'>, act: Act, cs: readonly object[]): Promise<Record<string, unknown>[]> {
    const facts = Object.entries<AskedFact<never> | undefined>({ ...act.preconditionFacts, ...act.facts });
    const answers = cs.map((): Record<string, unknown> => ({}));
    if (facts.length === 0) return answers;
    const { services } = this.scope;
    const keyed = facts.map(([name, fact]) => {
      const { source, hashed, opened } = fact!;
      const keysOf = fact!.keys as (c: object) => readonly (string | null | undefined)[];
      const keys = cs.map((c) =>
        keysOf(c)
          .filter((key): key is string => typeof key === 'string')
          .map((key) => {
            const of = hashed as PersonalClass | undefined;
            return of ? services.vault.hash(of, plainFormOf(of, key)) : key;
          }),
      );
      return { name, source, hashed, opened, keys };
    });
    this.#countLookups(keyed.filter(({ hashed }) => hashed).flatMap(({ keys }) => keys.flat()));
    // Where nothing is named there is nothing to ask.
    const rows = await Transaction.all(
      ...keyed.map(({ source, keys }) => {
        const sql = services.answerTo(source);
        const named = [...new Set(keys.flat())];
        return sql === null || named.length === 0
          ? Promise.resolve([])
          : tx.send(`select to_jsonb(f) from (${sql}) f`, [named]);
      }),
    );
    keyed.forEach(({ name, opened, keys }, i) => {
      const byKey = new Map<string, object[]>();
      for (const [row] of withInstants(rows[i] as [Told][])) {
        byKey.set(row.key, [...(byKey.get(row.key) ?? []), opened ? this.#opened(opened, row as Sealed) : row]);
      }
      answers.forEach((answer, n) => {
        answer[name] = [...new Set(keys[n])].flatMap((key) => byKey.get(key) ?? []);
      });
    });
    return answers;
  }

  /** The act is over: what it looked up and then entered was there to be entered. */
  settle(entered: boolean): void {
    const { services, caller } = this.scope;
    if (entered && this.#lookedUp > 0) lookupsOf(services).forgive(looker(caller), this.#lookedUp);
    this.#lookedUp = 0;
  }

  /** Personal values looked up beyond the caller's own sight: too many of a day are a search. */
  #countLookups(hashes: readonly string[]): void {
    const many = new Set(hashes).size;
    if (many === 0) return;
    const { services, caller, request } = this.scope;
    if (!lookupsOf(services).admit(looker(caller), civilDateOf(request.now), many)) {
      const says = 'More identity or account numbers were tried today, without being entered, than one person may try.';
      throw new Fault('LIMIT_EXCEEDED', says, { limit: 'lookups' });
    }
    this.#lookedUp += many;
  }

  /** A sealed personal value of a fact's row, open for a must to compare; null where its key was destroyed. */
  #opened(
    { entryType, property }: NonNullable<AskedFact<unknown>['opened']>,
    { cipher, subjectId, wrapped, ...row }: Sealed,
  ): object {
    const { vault } = this.scope.services;
    const plain =
      cipher && wrapped
        ? vault.decrypt(vault.unwrap({ id: subjectId, wrapped }), cipher, placeOf(entryType, property, subjectId))
        : null;
    return { ...row, plain };
  }
}
