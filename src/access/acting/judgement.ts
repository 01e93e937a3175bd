import { bound, failures, refusal, type Act, type ActInput, type Refusal } from '../../kernel/act.js';
import type { Law } from '../../kernel/law.js';
import { holdsOf, propertiesIn } from '../model/conditions.js';
import type { Attempt } from './attempt.js';
import type { Disclosures } from '../privacy/disclosures.js';
import type { Facts } from './facts.js';
import { newKey } from '../privacy/ids.js';
import { childrenUnmoved, musts, refusedAhead, tendedBy, type Ahead, type Judged, type Row } from './judge.js';
import type { Locks } from './locks.js';
import { scopeOf, type Noun } from '../model/noun.js';
import { officeFor } from '../rights/office-for.js';
import { seenInSql } from '../reading/scope-text.js';
import { inColumns } from '../reading/tables.js';
import type { RequestScope } from '../request-scope.js';
import { faultsOfTexts } from './input-texts.js';
import type { Transaction } from './transaction.js';
import { ownOf, withOthers, type Accepted, type Ground, type Writing } from './outcome.js';

/** An act on an entry, as it comes before the judge. */
export interface Brief extends Omit<Ahead, 'caller'> {
  readonly input: ActInput;
  readonly expectedVersion: number;
  readonly signers: readonly string[];
  /** Ids of its input that are of another type than their field takes. */
  readonly strangers?: readonly Refusal[];
  /** Facts beside those that the act asks for. */
  readonly more?: object;
}

/** A new entry, judged: the row it would be, and what would come with it. */
export type Draft =
  | { readonly refusals: readonly Refusal[]; readonly writing: null }
  | { readonly refusals: readonly []; readonly writing: Writing };
const refusedDraft = (refusals: readonly Refusal[]): Draft => ({ refusals, writing: null });

/** Judges acts, within the transaction that would write them. The order is the same everywhere. */
export class Judgement {
  constructor(
    private readonly scope: RequestScope & { readonly disclosures: Disclosures },
    private readonly facts: Facts,
    private readonly locks: Locks,
    private readonly ground: Ground,
  ) {}

  /** An act on an entry. */
  async of(
    tx: Transaction,
    law: Law,
    { input, signers, strangers, more, ...ahead }: Brief,
  ): Promise<{ readonly refusals: readonly Refusal[]; readonly ctx: Judged }> {
    const { act, row } = ahead;
    const ctx = this.#judged(ahead.noun, row, input, law, signers);
    const { caller, disclosures } = this.scope;
    const refused = refusedAhead({ ...ahead, caller });
    if (refused.length > 0) return { refusals: refused, ctx };
    const children = await this.locks.children(tx, act, ctx);
    const unmoved = childrenUnmoved(this.ground.nounOf, act, { ...ctx, children });
    // What `can` refuses it for is told beside: of the whole it holds, whichever part is named.
    if (unmoved.length > 0) return { refusals: [...unmoved, ...(await this.#standing(tx, act, ctx))], ctx };
    const [asked] = await this.facts.of(tx, act, [{ ...ctx, children }]);
    const whole = { ...ctx, children, facts: { ...asked, ...more } };
    return { refusals: await disclosures.ofExistence(act, whole, this.#musts(act, whole, strangers)), ctx: whole };
  }

  async #standing(tx: Transaction, act: Act, ctx: Judged): Promise<Refusal[]> {
    if (!act.preconditions) return [];
    const [facts] = await this.facts.of(tx, { ...act, facts: {} }, [ctx]);
    return failures(act.preconditions, { ...ctx, facts: facts! });
  }

  /**
   * New entries, judged: each with the row it would be. Where the row is out of the caller's scope, no rule is told
   * of it.
   */
  async drafts(tx: Transaction, law: Law, attempts: readonly Attempt[]): Promise<Draft[]> {
    if (attempts.length === 0) return [];
    const { noun, act } = attempts[0]!;
    const refused = refusedAhead({ noun, act, row: null, caller: this.scope.caller });
    if (refused.length > 0) return attempts.map(() => refusedDraft(refused));
    const cs = attempts.map(({ input }) => this.#judged(noun, null, input, law, []));
    const facts = await this.facts.of(tx, act, cs);
    const judged = cs.map((ctx, i) => {
      const whole = { ...ctx, facts: facts[i]! };
      const refusals = this.#musts(act, whole, attempts[i]!.strangers());
      return { whole, refusals, own: this.#wouldBegin({ noun, act, ctx: whole }, refusals.length > 0) };
    });
    const outside = await this.#outside(
      tx,
      noun,
      judged.map(({ own }) => own?.row ?? null),
    );
    return Promise.all(
      judged.map(async ({ whole, refusals, own }, i): Promise<Draft> => {
        if (outside[i]) return refusedDraft([refusal('OUTSIDE_SCOPE')]);
        if (refusals.length > 0 || !own)
          return refusedDraft(await this.scope.disclosures.ofExistence(act, whole, refusals));
        return { refusals: [], writing: withOthers({ noun, act, ctx: whole }, own, this.ground) };
      }),
    );
  }

  /** Of a batch: rows whose unique value stands on a live entry or on an earlier row are refused each on its own. */
  async sifted(tx: Transaction, noun: Noun, drafts: readonly Draft[]): Promise<Draft[]> {
    const table = this.scope.services.plans.tableOf(noun);
    const judged = [...drafts];
    for (const { property, path, freeAt } of noun.unique ?? []) {
      const valueOf = ({ writing }: Draft) => writing?.set[property] as string | null | undefined;
      const { name } = table.columns.get(property)!;
      const asked = drafts.flatMap((draft) => valueOf(draft) ?? []);
      if (asked.length === 0) continue;
      // The stages are the table's own words and stand in the text, so that the index over live entries serves.
      const live = freeAt.map((status) => ` and status <> '${status}'`).join('');
      const found = await tx.send(`select ${name} from ${table.name} where ${name} = any($1)${live}`, [asked]);
      const taken = new Set(found.map(([value]) => value as string));
      judged.forEach((draft, i) => {
        const value = valueOf(draft);
        if (value == null || draft.refusals.length > 0) return;
        if (taken.has(value)) judged[i] = refusedDraft([refusal('ALREADY_REGISTERED', { path })]);
        else taken.add(value);
      });
    }
    return judged;
  }

  #judged(noun: Noun, row: Row | null, input: ActInput, law: Law, signers: readonly string[]): Judged {
    const { request, caller } = this.scope;
    const { now } = request;
    const { clientId, operatorId, roles } = caller;
    const organisationId = officeFor(noun, caller, row);
    const keys: string[] = [];
    const keyAt = (place: number): string => (keys[place] ??= newKey(Date.parse(now)));
    const at = input.occurredAt ?? now;
    const entry = row ?? ({} as Row);
    return {
      entry,
      input,
      facts: {},
      children: [],
      at,
      now,
      actor: { clientId, operatorId, organisationId, roles },
      signers,
      ...bound({ entry, at, law }),
      keyAt,
    };
  }

  /** The musts of the act, and what no id and no text of any act may be. */
  #musts(act: Act, ctx: Judged, strangers: readonly Refusal[] = []): Refusal[] {
    const refused = musts(act, ctx, ctx.entry.regionCode ?? this.scope.caller.countiesOfPosts[0] ?? '');
    return [...strangers, ...refused, ...faultsOfTexts(this.scope.services.inputs.get(act.name), ctx.input, refused)];
  }

  /**
   * The row that an act would begin. Of one that is refused it is known only as far as the input tells: null where
   * that is not enough.
   */
  #wouldBegin(accepted: Accepted, refused: boolean): Writing | null {
    try {
      return ownOf(accepted, this.ground);
    } catch (error) {
      if (!refused) throw error;
      return null;
    }
  }

  /** Of rows that are not written yet: which the caller could not see, or may not tend. */
  async #outside(tx: Transaction, noun: Noun, rows: readonly (Row | null)[]): Promise<boolean[]> {
    const { services, caller } = this.scope;
    const rights = scopeOf(noun, caller);
    const drawn = rows.filter((row) => row !== null);
    const outside = new Set(
      drawn.filter((row) => !tendedBy(noun, caller, row) || holdsOf(rights, { ...row }) === false),
    );
    const unsure = drawn.filter((row) => !outside.has(row) && holdsOf(rights, { ...row }) === null);
    if (unsure.length > 0) {
      const table = services.plans.tableOf(noun);
      const needed = new Set(['id', ...propertiesIn(rights)]);
      const values: unknown[] = [JSON.stringify(unsure.map((row) => inColumns(table, row, needed)))];
      const scope = seenInSql(noun, table, caller, (value) => `$${values.push(value)}`);
      const found = await tx.send(
        `select t.id from jsonb_populate_recordset(null::${table.name}, $1) t where ${scope}`,
        values,
      );
      const seen = new Set(found.map(([id]) => id as string));
      for (const row of unsure) if (!seen.has(row.id)) outside.add(row);
    }
    return rows.map((row) => row !== null && outside.has(row));
  }
}
