import { factValue, refusal, type Act, type ActInput, type Refusal } from '../../kernel/act.js';
import type { Law } from '../../kernel/law.js';
import type { Door } from './door.js';
import { Attempt } from './attempt.js';
import { oversize } from './input-guard.js';
import { batchKeyStatement } from '../journal/journal.js';
import type { Noun } from '../model/noun.js';
import type { Ended } from './ended.js';
import type { Writing } from './outcome.js';
import type { Bound } from './replays.js';
import type { Transaction } from './transaction.js';

/** One row of a batch, and the batch. */
export interface RowOutcome {
  readonly row: number;
  readonly refusals: readonly Refusal[];
  readonly entryType: string;
  readonly entryId: string | null;
  readonly replayed: boolean;
}
export interface BatchOutcome {
  readonly outcomes: readonly RowOutcome[];
  readonly refusals: readonly Refusal[];
  readonly accepted: number;
  readonly dryRun: boolean;
  /** Nothing new was accepted, and what was before is answered again. */
  readonly replayed: boolean;
  /** Of the first row that was accepted under the key. */
  readonly position: string | null;
}

/** A row as it was read: the input of its act, or why it is none. */
export type Parsed = { readonly input: object } | { readonly refusals: readonly Refusal[] };
export type Batch<R> = ActInput & { readonly rows: readonly R[]; readonly onError: 'REJECT_ALL' | 'REJECT_ROW' };

/** How far a row has come. */
type RowState =
  | { readonly is: 'REFUSED'; readonly refusals: readonly Refusal[] }
  | { readonly is: 'READ'; readonly attempt: Attempt }
  /** Accepted before, under the same key. */
  | { readonly is: 'REPLAYED'; readonly entryId: string }
  | { readonly is: 'DRAFTED'; readonly attempt: Attempt; readonly writing: Writing }
  | { readonly is: 'ENTERED'; readonly entryId: string };
interface BatchRow<S extends RowState = RowState> {
  readonly place: number;
  readonly key: string;
  readonly state: S;
}
type At<Is extends RowState['is']> = BatchRow<Extract<RowState, { readonly is: Is }>>;
const isAt =
  <Is extends RowState['is']>(is: Is) =>
  (row: BatchRow): row is At<Is> =>
    row.state.is === is;
const refused = (row: BatchRow, refusals: readonly Refusal[]): BatchRow => ({
  ...row,
  state: { is: 'REFUSED', refusals },
});

/** How often a batch is begun anew because another entered one of its values meanwhile. */
const attemptsMost = 4;

/**
 * Rows of a batch, each judged as an act of its own and all written together. Each row's key is the batch's with
 * its number. The batch's own key is bound with the first row that is accepted: what was accepted stays what it was,
 * and rows that were refused may be sent again, corrected, under the same key. Other rows in their place, more or
 * fewer of them, are another request: the whole is refused.
 */
export class Batches<E extends object, R> {
  constructor(
    private readonly door: Door,
    private readonly noun: Noun<E>,
    private readonly act: Act<E>,
    private readonly batch: Batch<R>,
  ) {}

  async add(parse: (row: R) => Parsed): Promise<BatchOutcome> {
    const { batch } = this;
    const { batchMax } = this.door.scope.services;
    const tooLarge = oversize({ idempotencyKey: batch.idempotencyKey });
    if (batch.rows.length > batchMax)
      tooLarge.push(
        refusal('TOO_MANY_ROWS', {
          path: ['rows'],
          facts: [factValue('rows', batch.rows.length), factValue('most', batchMax)],
        }),
      );
    if (tooLarge.length > 0) return this.#refusedWhole(tooLarge);
    const rows = batch.rows.map((row, place) => this.#read(parse(row), place));
    for (let attempt = 1; ; attempt++) {
      const outcome = await this.door.inWriting((tx, law) => this.#entered(tx, law, rows, attempt < attemptsMost));
      if (outcome !== null) return outcome;
    }
  }

  #read(parsed: Parsed, place: number): BatchRow {
    const { idempotencyKey, dryRun, occurredAt = null } = this.batch;
    const key = `${idempotencyKey}/${place}`;
    if (!('input' in parsed)) return { place, key, state: { is: 'REFUSED', refusals: parsed.refusals } };
    const input = { ...parsed.input, idempotencyKey: key, dryRun, occurredAt } as ActInput;
    const attempt = new Attempt(this.door.scope.services, this.noun, this.act, input);
    // Of the row itself: its key is the batch's with a number, and the batch's has been looked at.
    const refusals = attempt.tooLong(parsed.input);
    return { place, key, state: refusals.length > 0 ? { is: 'REFUSED', refusals } : { is: 'READ', attempt } };
  }

  /** Null where another entered the same value between the look and the writing: it is to be looked at again. */
  async #entered(tx: Transaction, law: Law, read: readonly BatchRow[], again: boolean): Promise<BatchOutcome | null> {
    const { batch } = this;
    const keys = [batch.idempotencyKey, ...read.map(({ key }) => key)];
    const [whole = null, ...bound] = await this.door.replays.heldAndBound(tx, keys);
    const reused = this.#reused(whole, bound, read);
    if (reused) {
      await tx.rollback();
      return this.#refusedWhole([reused]);
    }
    const rows = await this.#drafted(tx, law, read.map(replayedWhere(bound)));
    const drafted = rows.filter(isAt('DRAFTED'));
    // What a batch answers of before is the first row that was accepted then.
    const first = whole?.position ?? bound.find((each) => each !== null)?.position ?? null;
    if (drafted.length === 0) {
      await tx.rollback();
      return this.#told(rows, first);
    }
    const ended = await this.#write(tx, drafted);
    // Which row it was is told by looking again.
    if (ended.is === 'REFUSED' && ended.refusals.some(({ code }) => code === 'ALREADY_REGISTERED') && again)
      return null;
    if (ended.is === 'REFUSED')
      return this.#told(
        rows.map((row) => (row.state.is === 'REFUSED' ? row : refused(row, ended.refusals))),
        null,
      );
    if (batch.dryRun) await tx.rollback();
    return this.#told(
      batch.dryRun ? rows : rows.map(entered),
      first ?? (ended.is === 'ACCEPTED' ? ended.position : null),
    );
  }

  /** Why the key cannot be used for these rows, where it was used for others. */
  #reused(whole: Bound | null, bound: readonly (Bound | null)[], read: readonly BatchRow[]): Refusal | null {
    const { act, batch } = this;
    const { replays } = this.door;
    // Of batches from before whole keys were bound, only the rows tell (an empty digest).
    const others = read.flatMap(({ place, state }) => {
      const before = bound[place];
      const same = !before || (state.is === 'READ' && before.digest === state.attempt.digest);
      return same ? [] : [place];
    });
    const differs = whole !== null && whole.digest !== '' && whole.digest !== replays.batchKeyOf(act, batch).digest;
    return differs || others.length > 0 ? replays.batchReused(whole, act, batch, others) : null;
  }

  /** Judges the rows that are new; where the whole stands or falls together, one refused refuses the others. */
  async #drafted(tx: Transaction, law: Law, rows: readonly BatchRow[]): Promise<BatchRow[]> {
    const { noun, batch } = this;
    const { judgement } = this.door;
    const fresh = rows.filter(isAt('READ'));
    const judged = await judgement.drafts(
      tx,
      law,
      fresh.map(({ state }) => state.attempt),
    );
    const drafts = await judgement.sifted(tx, noun, judged);
    const draftOf = new Map(fresh.map(({ place }, n) => [place, drafts[n]!]));
    const drafted = rows.map((row): BatchRow => {
      const draft = draftOf.get(row.place);
      if (!draft || row.state.is !== 'READ') return row;
      if (!draft.writing) return refused(row, draft.refusals);
      return { ...row, state: { is: 'DRAFTED', attempt: row.state.attempt, writing: draft.writing } };
    });
    if (batch.onError !== 'REJECT_ALL' || !drafted.some(isAt('REFUSED'))) return drafted;
    return drafted.map((row) => (row.state.is === 'DRAFTED' ? refused(row, [refusal('BATCH_REJECTED')]) : row));
  }

  #write(tx: Transaction, drafted: readonly At<'DRAFTED'>[]): Promise<Ended> {
    const { noun, act, batch } = this;
    const { replays, entering, scope } = this.door;
    const writings = drafted.map(({ key, state: { attempt, writing } }): Writing => {
      // A row is told by its number: no digests of its fields are kept.
      const bindsTo = { text: key, digest: attempt.digest, fieldDigests: null };
      return { ...writing, key: bindsTo };
    });
    const { clientId, operatorId } = scope.caller;
    const { digest, fieldDigests } = replays.batchKeyOf(act, batch);
    const bind = [clientId, operatorId, drafted[0]!.key, batch.idempotencyKey, digest, fieldDigests];
    return entering.enter(tx, { noun, act, input: batch, writings, last: [[batchKeyStatement, bind]] });
  }

  #told(rows: readonly BatchRow[], position: string | null): BatchOutcome {
    const outcomes = rows.map((row) => this.#outcome(row));
    const accepted = outcomes.filter(({ refusals }) => refusals.length === 0).length;
    const isNew = rows.some(({ state }) => state.is === 'DRAFTED' || state.is === 'ENTERED');
    const { dryRun } = this.batch;
    return { outcomes, accepted, dryRun, refusals: [], replayed: !isNew && accepted > 0, position };
  }

  #outcome({ place, state }: BatchRow): RowOutcome {
    const refusals = state.is === 'REFUSED' ? state.refusals : [];
    return {
      row: place,
      refusals: refusals.map((each) => ({ ...each, path: ['rows', String(place), ...(each.path ?? [])] })),
      entryType: this.noun.entity.name,
      entryId: 'entryId' in state ? state.entryId : null,
      replayed: state.is === 'REPLAYED',
    };
  }

  #refusedWhole(refusals: readonly Refusal[]): BatchOutcome {
    return { outcomes: [], accepted: 0, dryRun: this.batch.dryRun, refusals, replayed: false, position: null };
  }
}

const replayedWhere =
  (bound: readonly (Bound | null)[]) =>
  (row: BatchRow): BatchRow => {
    const before = bound[row.place];
    return before ? { ...row, state: { is: 'REPLAYED', entryId: before.entryId } } : row;
  };
const entered = (row: BatchRow): BatchRow =>
  row.state.is === 'DRAFTED' ? { ...row, state: { is: 'ENTERED', entryId: row.state.writing.row.id } } : row;
