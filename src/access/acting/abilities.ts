import DataLoader from 'dataloader';
import { bound, failures, type Act, type ActInput, type Refusal } from '../../kernel/act.js';
import { instantFromDatabase } from '../../kernel/instant.js';
import type { Law } from '../../kernel/law.js';
import type { Untyped } from '../../kernel/untyped.js';
import { oneOf } from '../model/conditions.js';
import { slot, type Noun } from '../model/noun.js';
import { has } from '../rights/caller.js';
import { officeFor } from '../rights/office-for.js';
import type { Reader } from '../reading/reader.js';
import type { Run } from '../reading/statements.js';
import type { Proposed } from './countersign.js';
import type { Facts } from './facts.js';
import { stagesSigned } from './locks.js';
import { together } from './together.js';
import { withKeys } from './input-guard.js';
import { refusedAhead, type Judged, type Row } from './judge.js';
import { factsAskable, knownAlone, notGiven, refusedAlready } from './without-input.js';

export interface JudgedAbility {
  readonly action: string;
  readonly allowed: boolean;
  readonly refusals: readonly Refusal[];
}

type Waiting = Pick<Proposed, 'entryId' | 'entryVersion' | 'act' | 'proposerId'>;

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
          const refusals = refusedAhead({ noun, act, row: null, caller });
          return { action: act.name, allowed: refusals.length === 0, refusals };
        }),
    );
  }

  /**
   * Of the entries with these keys, those that wait for the caller: the act would not be refused for what can be told
   * without an input, or for nothing but what the caller can put right by another act that does not wait by itself.
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
    const waiting = [act.name, ...noun.waits.map((wait) => wait.act)];
    const curable = ({ kind, remedies }: Refusal): boolean =>
      kind === 'RULE' &&
      remedies.some(({ action, role }) => !waiting.includes(action) && has(this.reader.caller, [role]));
    return new Set(entries.filter((_, i) => judged[i]![0]!.refusals.every(curable)).map(({ id }) => id as string));
  }

  async #judge(
    noun: Noun,
    entries: readonly object[],
    acts: readonly Act[] = Object.values(noun.acts).filter((act) => !act.begins && noun.may[act.name]!.length > 0),
  ): Promise<JudgedAbility[][]> {
    const { services } = this.reader;
    const { signing } = services;
    const law = await services.law();
    const run = together(this.reader.session.run);
    const rows = entries.map((entry) => this.#rowOf(noun, entry));
    const judged = await Promise.all(
      acts.map((act) =>
        act === signing.signs ? this.#signing(noun, act, rows, law) : this.#standing({ noun, act, law, run }, rows),
      ),
    );
    return rows.map((_, i) =>
      acts.map(({ name: action }, n): JudgedAbility => {
        const refusals = judged[n]![i]!;
        return { action, allowed: refusals.length === 0, refusals };
      }),
    );
  }

  /**
   * What an act on each of the entries would be refused for: whatever its input, or with the one that it was proposed
   * with.
   */
  async #standing(
    { noun, act, law, run }: { readonly noun: Noun; readonly act: Act; readonly law: Law; readonly run: Run },
    rows: readonly Row[],
    proposed: readonly { readonly signers: readonly string[]; readonly input: ActInput }[] = [],
  ): Promise<Refusal[][]> {
    const { caller, request } = this.reader;
    const { clientId, operatorId, roles } = caller;
    const contexts = rows.map((entry, i): Judged => ({
      entry,
      input: proposed[i]?.input ?? notGiven,
      children: notGiven,
      keyAt: () => notGiven,
      facts: {},
      at: request.now,
      now: request.now,
      actor: { clientId, operatorId, organisationId: officeFor(noun, caller, entry), roles },
      signers: [...(proposed[i]?.signers ?? []), ...(operatorId ? [operatorId] : [])],
      ...bound({ entry, at: request.now, law }),
    }));
    const ahead = rows.map((row) => refusedAhead({ noun, act, row, caller }));
    const asked = contexts.filter((_, i) => ahead[i]!.length === 0);
    const known = factsAskable(act, asked);
    const send = (text: string, values: readonly unknown[] = []) => run(text, values);
    const [facts, waiting] = await Promise.all([
      this.facts.of({ send }, { ...act, preconditionFacts: known, facts: {} }, asked),
      proposed.length === 0 && act.signatures ? this.#waiting(noun, act, run, asked) : null,
    ]);
    const judged = new Map(
      asked.map((ctx, i) => {
        const already = refusedAlready(act, { ...ctx, facts: knownAlone(facts[i]!, known) });
        const open = waiting?.filter(({ entryId }) => entryId === ctx.entry.id).length ?? 0;
        return [ctx, [...already, ...(open > 0 ? this.#proposedTwice(ctx, open) : [])] as Refusal[]] as const;
      }),
    );
    return contexts.map((ctx, i) => judged.get(ctx) ?? ahead[i]!);
  }

  /** What others have proposed of an act on these entries as they stand, and what waits for signatures. */
  async #waiting(noun: Noun, act: Act, run: Run, contexts: readonly Judged[]): Promise<readonly Waiting[]> {
    const { caller, services } = this.reader;
    const { noun: proposals } = services.signing;
    const standing = contexts.filter(({ entry }) => stagesSigned(noun).has(entry.status!)).map(({ entry }) => entry);
    if (proposals === noun || standing.length === 0) return [];
    const { name, columns } = services.plans.tableOf(proposals);
    const told = ['entryId', 'entryVersion', 'act', 'proposerId'].map(
      (property) => `'${property}', t.${columns.get(property)!.name}`,
    );
    const found = await run(
      `select to_jsonb(json_build_object(${told.join(', ')})) from ${name} t where t.entry_id = any($1) and t.${columns.get('status')!.name} = '${proposals.lifecycle!.begins}'`,
      [standing.map(({ id }) => id)],
    );
    const versions = new Map(standing.map(({ id, version }) => [id, version]));
    return found
      .map(([each]) => each as Waiting)
      .filter(
        (each) =>
          each.act === act.name &&
          each.entryVersion === versions.get(each.entryId) &&
          each.proposerId !== caller.operatorId,
      );
  }
  #proposedTwice(ctx: Judged, open: number): Refusal[] {
    return failures(this.reader.services.signing.opens.musts, { ...ctx, facts: { open } });
  }

  /** Whether a proposed act may be signed: who may take what is proposed may, while its entry stands as it stood. */
  async #signing(proposals: Noun, countersign: Act, rows: readonly Row[], law: Law): Promise<Refusal[][]> {
    const { caller, services } = this.reader;
    const { operatorId } = caller;
    const open = rows as readonly Proposed[];
    const judged = new Map<Proposed, Refusal[]>();
    for (const each of new Set(open.map(({ entryType, act }) => `${entryType} ${act}`))) {
      const [entryType, name] = each.split(' ') as [string, string];
      const noun = services.nouns.get(entryType)!;
      const proposed = noun.acts[name]!;
      const ours = open.filter((row) => row.entryType === entryType && row.act === name);
      const entries = await this.#seen(noun, [...new Set(ours.map(({ entryId }) => entryId))]);
      const sound = ours.filter((row) => {
        const facts = entries.get(row.entryId) ?? { version: -1 };
        const ctx: Untyped = { entry: row, actor: { operatorId }, facts };
        const ahead = { noun: proposals, act: countersign, right: { noun, act: proposed }, row, caller };
        const refused = refusedAhead(ahead);
        const first = refused.length > 0 ? refused : failures(countersign.preconditions ?? [], ctx);
        if (first.length > 0) judged.set(row, first);
        return first.length === 0;
      });
      const ofEntries = sound.map(({ entryId }) => entries.get(entryId)!);
      const given = sound.map(({ signerIds: signers, input }) => ({
        signers,
        input: withKeys(services.inputs.get(proposed.name), JSON.parse(input) as ActInput, true),
      }));
      const refused = await this.#standing(
        { noun, act: proposed, law, run: this.reader.session.run },
        ofEntries,
        given,
      );
      sound.forEach((row, i) => judged.set(row, refused[i]!));
    }
    return open.map((row) => judged.get(row)!);
  }

  async #seen(noun: Noun, keys: readonly string[]): Promise<Map<string, Row>> {
    const properties = [...this.reader.services.plans.tableOf(noun).columns.keys()];
    const found = await this.reader.select(noun, properties, { id: oneOf(keys) });
    return new Map(found.map((row) => this.#rowOf(noun, row as object)).map((row) => [row.id, row]));
  }

  #rowOf(noun: Noun, entry: object): Row {
    const row = { ...entry } as Record<string, unknown>;
    for (const [property, { type }] of this.reader.services.plans.tableOf(noun).columns)
      if (type === 'timestamptz' && typeof row[property] === 'string')
        row[property] = instantFromDatabase(row[property]);
    return row as unknown as Row;
  }
}
