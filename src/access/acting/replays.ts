import { factValue, refusal, type Act, type ActInput, type EntryActInput, type Refusal } from '../../kernel/act.js';
import type { Attempt } from './attempt.js';
import { keyIn } from '../privacy/ids.js';
import { refusedWith, type Ended } from './ended.js';
import { keyLockName, keyLockStatement, type Difference } from './request-keys.js';
import type { RequestScope } from '../request-scope.js';
import { Transaction } from './transaction.js';

/** What an act's key is bound to: the entry that it wrote, and the content it was sent with. */
export interface Bound {
  readonly digest: string;
  readonly entryType: string;
  readonly entryId: string;
  readonly version: number;
  readonly position: string;
  readonly fieldDigests: string | null;
}

/** Of a batch, what its own key is bound to; the rows have keys of their own. */
export type BatchContent = ActInput & { readonly rows: readonly unknown[] };

type Content = Readonly<Record<string, unknown>>;
/** What of a batch stays the same however its refused rows are corrected. */
const wholeOf = ({ rows, occurredAt }: BatchContent): Content => ({
  rows: rows.length,
  occurredAt: occurredAt ?? null,
});

/** Keys of requests: held while an act is under way, and what was accepted under them before. */
export class Replays {
  constructor(private readonly scope: RequestScope) {}

  /** What the key of a whole batch is bound to. */
  batchKeyOf(act: Act, batch: BatchContent): { readonly digest: string; readonly fieldDigests: string } {
    const { vault } = this.scope.services;
    const { rows, occurredAt } = batch;
    return {
      digest: vault.digest(JSON.stringify([act.name, 'rows', rows.length, occurredAt ?? null])),
      fieldDigests: vault.fieldDigests.of(act.name, wholeOf(batch)),
    };
  }

  lock(tx: Transaction, key: string): Promise<unknown> {
    const { clientId, operatorId } = this.scope.caller;
    return tx.send(keyLockStatement, [keyLockName(clientId, operatorId, key)]);
  }

  async boundTo(tx: Transaction, keys: readonly string[]): Promise<(Bound | null)[]> {
    const rows = await tx.send(
      `
      select k.key, k.digest, k.entry_type, k.entry_id, k.version, k.position::text, encode(k.field_digests, 'hex')
      from request_key k
      where k.client_id = $1 and k.operator_id is not distinct from $2::uuid and k.key = any($3)`,
      [this.scope.caller.clientId, this.scope.caller.operatorId, keys],
    );
    const byKey = new Map(rows.map((row) => [row[0], boundOf(row)]));
    return keys.map((key) => byKey.get(key) ?? null);
  }

  /** The first key is held until the end: a second call with it waits. */
  async heldAndBound(tx: Transaction, keys: readonly string[]): Promise<(Bound | null)[]> {
    const [, , bound] = await Transaction.all(tx.send('begin'), this.lock(tx, keys[0]!), this.boundTo(tx, keys));
    return bound;
  }

  /** How an act ends whose key was accepted before: with what was answered then, or refused where it is another's. */
  of(bound: Bound | null, attempt: Attempt): Ended | null {
    if (!bound) return null;
    const { noun, input } = attempt;
    if (bound.digest !== attempt.digest) return refusedWith([this.#keyReused(bound, attempt)]);
    // A proposed act is bound to its proposal: the entry itself is told by the act's own input.
    const id =
      bound.entryType === noun.entity.name
        ? bound.entryId
        : 'id' in input
          ? keyIn(noun, (input as EntryActInput).id)
          : null;
    return { is: 'REPLAYED', entryId: id, position: bound.position };
  }

  /** In what a batch differs from the one that its key is bound to, and in which of the rows accepted then. */
  batchReused(whole: Bound | null, act: Act, batch: BatchContent, others: readonly number[]): Refusal {
    const kept = whole?.fieldDigests ?? null;
    const { fieldDigests } = this.scope.services.vault;
    const difference = fieldDigests.difference(kept, act.name, wholeOf(batch), { declared: [], acts: this.#acts() });
    // When it happened is a part of every row: where that differs, no row tells more.
    const known = whole?.fieldDigests != null && difference.act === null;
    if (!known || others.length === 0 || difference.fields.includes('occurredAt')) return reused(difference);
    return reused({ ...difference, fields: [...new Set([...difference.fields, 'rows'])].sort() }, others);
  }

  /** The key stands for another input: in which fields they differ is told, and never what they hold. */
  #keyReused({ fieldDigests }: Bound, { act, content }: Attempt): Refusal {
    const { vault, inputs } = this.scope.services;
    const declared = Object.keys(inputs.get(act.name)?.getFields() ?? {});
    return reused(vault.fieldDigests.difference(fieldDigests, act.name, content, { declared, acts: this.#acts() }));
  }

  /** Every act there is: looked through only to tell which one a key was used for. */
  #acts(): string[] {
    return [...this.scope.services.nouns.values()].flatMap(({ acts }) => Object.values(acts).map(({ name }) => name));
  }
}

/** How many rows of a batch a refusal of its key names. */
const rowsToldMost = 100;
function reused({ act, fields }: Difference, rows: readonly number[] = []): Refusal {
  const facts = [
    ...(act === null ? [] : [factValue('act', act)]),
    ...fields.map((name) => factValue('field', name)),
    ...rows.slice(0, rowsToldMost).map((row) => factValue('row', row)),
  ];
  return refusal('KEY_REUSED', { path: ['idempotencyKey'], facts });
}

const boundOf = ([, digest, entryType, entryId, version, position, fieldDigests]: readonly unknown[]): Bound =>
  ({ digest, entryType, entryId, version, position, fieldDigests }) as Bound;
