import DataLoader from 'dataloader';
import { failures, type Act, type Refusal, type EntryContext } from '../../kernel/act.js';
import { instantFromDatabase } from '../../kernel/instant.js';
import type { Facts } from './facts.js';
import { legality, permission, type Row } from './judge.js';
import { slot, type Noun } from '../model/noun.js';
import type { Reader } from '../reading/reader.js';

export interface JudgedAbility {
  readonly action: string;
  readonly allowed: boolean;
  readonly refusals: readonly Refusal[];
}

/** What a caller may do with entries now, judged as an act would be, but for what only an input can tell. */
export class Abilities {
  readonly #loaders = new Map<Noun, DataLoader<object, readonly JudgedAbility[]>>();

  constructor(
    private readonly reader: Reader,
    private readonly facts: Facts,
  ) {}

  async of(
    noun: Noun,
    entry: object,
    actions: readonly string[] | null | undefined,
  ): Promise<readonly JudgedAbility[]> {
    // An entry as it was in the past can no longer be acted on.
    if (slot('asOf') in entry) return [];
    let loader = this.#loaders.get(noun);
    if (!loader)
      this.#loaders.set(noun, (loader = new DataLoader((entries) => this.#judge(noun, entries), { cache: true })));
    const all = await loader.load(entry);
    return actions == null ? all : all.filter(({ action }) => actions.includes(action));
  }

  /** Which acts that begin an entry the caller's roles allow at all; where and of what is judged with the input. */
  toBegin(actions: readonly string[] | null | undefined): JudgedAbility[] {
    const { caller, services } = this.reader;
    return [...services.nouns.values()].flatMap((noun) =>
      Object.values(noun.acts)
        .filter(
          (act) => act.begins && noun.may[act.name]!.length > 0 && (actions == null || actions.includes(act.name)),
        )
        .map((act): JudgedAbility => {
          const refusals = permission(noun, act, caller);
          return { action: act.name, allowed: refusals.length === 0, refusals };
        }),
    );
  }

  /**
   * Of the entries with these keys, those on which the act would not be refused for what can be told without an input.
   */
  async open(noun: Noun, act: Act, keys: readonly string[]): Promise<ReadonlySet<string>> {
    const { session, services } = this.reader;
    const table = services.plans.tableOf(noun);
    const columns = [...table.columns];
    const rows = await session.run(
      `select ${columns.map(([, { name }]) => `t.${name}`).join(', ')} from ${table.name} t where t.id = any($1)`,
      [keys],
    );
    const entries = rows.map((row) => Object.fromEntries(columns.map(([property], i) => [property, row[i]])));
    const judged = await this.#judge(noun, entries, [act]);
    return new Set(entries.filter((_, i) => judged[i]![0]!.allowed).map(({ id }) => id as string));
  }

  async #judge(
    noun: Noun,
    entries: readonly object[],
    acts: readonly Act[] = Object.values(noun.acts).filter((act) => !act.begins && noun.may[act.name]!.length > 0),
  ): Promise<JudgedAbility[][]> {
    const { caller, request, services, session } = this.reader;
    const law = await services.law();
    const { clientId, operatorId, organisationId, roles } = caller;
    const table = services.plans.tableOf(noun);
    const rows = entries.map((entry) => {
      const row = { ...entry } as Record<string, unknown>;
      for (const [property, { type }] of table.columns)
        if (type === 'timestamptz' && typeof row[property] === 'string')
          row[property] = instantFromDatabase(row[property]);
      return row as unknown as Row;
    });
    const send = (text: string, values: readonly unknown[] = []) => session.run(text, values);
    const facts = await Promise.all(
      acts.map((act) =>
        this.facts.of(
          { send },
          { ...act, facts: {} },
          rows.map((entry) => ({ entry })),
        ),
      ),
    );
    return rows.map((entry, i) =>
      acts.map((act, n): JudgedAbility => {
        const ctx: EntryContext<unknown> = {
          entry,
          facts: facts[n]![i],
          at: request.now,
          now: request.now,
          actor: { clientId, operatorId, organisationId, roles },
          signers: operatorId ? [operatorId] : [],
          law,
        };
        const refusals =
          [permission(noun, act, caller, entry), legality(noun, entry, act.name)].find((each) => each.length > 0) ??
          failures(act.preconditions ?? [], ctx as never);
        return { action: act.name, allowed: refusals.length === 0, refusals };
      }),
    );
  }
}
