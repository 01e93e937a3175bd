import { civilDateOf } from '../kernel/civil-date.js';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { getNamedType, GraphQLError, type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql';
import {
  factValue,
  failures,
  refusal,
  signaturesOf,
  type Act,
  type ActInput,
  type AskedFact,
  type EntryActInput,
  type Job,
  type Judging,
  type Refusal,
} from '../kernel/act.js';
import { withInstants, type Instant } from '../kernel/instant.js';
import type { Law } from '../kernel/law.js';
import type { EntryType } from '../kernel/names.js';
import { countyOf, townshipOf, type RegionCode } from '../kernel/region-code.js';
import type { PersonalClass } from './caller.js';
import { holdsOf, propertiesIn, sqlOf, type Bind } from './conditions.js';
import { canonical, oversize, withKeys } from './given.js';
import { keyIn, newKey } from './ids.js';
import { batchKeyStatement, journalStatement, journalValues, takeTurn, type Entered, type Written } from './journal.js';
import { placeOf } from './personal.js';
import {
  alongLegality,
  legality,
  musts,
  permission,
  stageAfter,
  stageAlong,
  staleness,
  tendedBy,
  type Row,
} from './judge.js';
import { seenBy, type Noun } from './noun.js';
import { Abilities } from './abilities.js';
import { Fault } from './faults.js';
import { looker, lookupsOf } from './lookups.js';
import { Reader, Unread } from './reader.js';
import { Compiler } from './reading/compile.js';
import { Ask } from './reading/level.js';
import { inColumns, type Table } from './reading/tables.js';
import {
  fateStatement,
  keyLockName,
  keyLockStatement,
  type Difference,
  type RequestFate,
  type RequestKey,
} from './request-keys.js';
import { faultsOfTexts, placeIn } from './said.js';
import { inTransaction, Transaction } from './transaction.js';
import { Writer, type Writing } from './writer.js';

/** The answer to an act; the type of a noun's own `<Noun>Change`. The entry stands under its response keys. */
export interface Outcome {
  readonly refusals: readonly Refusal[];
  readonly replayed: boolean;
  readonly dryRun: boolean;
  [held: `@${string}`]: unknown;
}
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
interface RowInput {
  readonly key: string;
  readonly input: ActInput | null;
  readonly refusals: readonly Refusal[];
}

export type Batch<R> = ActInput & { readonly rows: readonly R[]; readonly onError: 'REJECT_ALL' | 'REJECT_ROW' };

interface Bound {
  readonly digest: string;
  readonly entryType: string;
  readonly entryId: string;
  readonly version: number;
  readonly position: string;
  readonly fieldDigests: string | null;
}
interface Draft {
  readonly refusals: readonly Refusal[];
  readonly row: Row;
  readonly set: Record<string, unknown>;
  readonly parts?: readonly Writing[];
  readonly jobs?: readonly Job[];
}
interface Ended {
  readonly refusals: readonly Refusal[];
  readonly entryId: string | null;
  readonly position: string | null;
  readonly replayed: boolean;
}

const named = (noun: Noun): string => noun.entity.name.charAt(0).toLowerCase() + noun.entity.name.slice(1);
const hidden = new Set(['actedAt', 'updatedAt', 'createdAt', 'version', 'id']);

/**
 * The one door to the rows, for one request: every read is scoped; every act replayed or locked, judged, decided,
 * written and journalled, in one transaction.
 */
export class Records extends Reader {
  readonly abilities = new Abilities(this);
  readonly #writer = new Writer(this.office, this.caller);
  /** How many personal values the act under way has looked up. */
  #lookedUp = 0;

  /** A new entry, at the start of its lifecycle, provided the caller could then see it. */
  async add<E extends object>(
    noun: Noun<E>,
    given: ActInput,
    act: Act<E, any, any>,
    info: GraphQLResolveInfo,
  ): Promise<Outcome> {
    const input = withKeys(given);
    return this.#transact(noun, input, info, async (tx, law) => {
      const tooLong = oversize(input);
      if (tooLong.length > 0) return { refusals: tooLong, entryId: null, position: null, replayed: false };
      const bound = await this.#bound(tx, [input.idempotencyKey]);
      const replay = this.#replayOf(bound[0]!, noun, act, input);
      if (replay) return replay;
      const about = act.concerns?.(input);
      const other = about && this.office.nouns.get(about.entryType);
      if (about && !(other && (await this.#locked(tx, other, about.id))))
        return {
          refusals: [refusal('NOT_FOUND', { path: [about.path] })],
          entryId: null,
          position: null,
          replayed: false,
        };
      const [row] = await this.#draft(tx, noun, act, [input], law);
      if (row!.refusals.length > 0) return { refusals: row!.refusals, entryId: null, position: null, replayed: false };
      const { row: begun, set, parts = [], jobs = [] } = row!;
      const writing = { noun, before: null, row: begun, set, key: this.#keyOf(act, input), parts, jobs };
      return this.#write(tx, noun, act, input, [writing], []);
    });
  }

  /** An act on an entry. The only way an entry changes. */
  async change<E extends object>(
    noun: Noun<E>,
    given: EntryActInput,
    act: Act<E, any, any>,
    info: GraphQLResolveInfo,
  ): Promise<Outcome> {
    const input = withKeys(given);
    return this.#transact(noun, input, info, async (tx, law) => {
      const tooLong = oversize(input);
      if (tooLong.length > 0) return { refusals: tooLong, entryId: null, position: null, replayed: false };
      const [bound, row, open] = await this.#lockedWithKey(tx, noun, input);
      const replay = this.#replayOf(bound, noun, act, input);
      if (replay) return replay;
      const judged = await this.judge(
        tx,
        noun,
        act,
        row,
        input,
        input.expectedVersion,
        law,
        this.caller.operatorId ? [this.caller.operatorId] : [],
      );
      if (judged.refusals.length > 0)
        return { refusals: judged.refusals, entryId: row?.id ?? null, position: null, replayed: false };
      const signatures = signaturesOf(act, judged.c);
      if (signatures) return this.#propose(tx, noun, act, input, row!, open, judged.c, signatures.needed);
      const writing = this.#decided(noun, act, row!, judged.c, this.#keyOf(act, input));
      return this.#write(tx, noun, act, input, [writing], open);
    });
  }

  /** Joins in an act that another has proposed; with the last signature the act happens. */
  async countersign(input: EntryActInput, act: Act<any, any, any>, info: GraphQLResolveInfo): Promise<Outcome> {
    const proposals = this.office.nouns.get('Proposal')!;
    return this.#transact(proposals, input, info, async (tx, law) => {
      const tooLong = oversize(input);
      if (tooLong.length > 0) return { refusals: tooLong, entryId: null, position: null, replayed: false };
      const [bound, proposal] = await this.#lockedWithKey(tx, proposals, input);
      const replay = this.#replayOf(bound, proposals, act, input);
      if (replay) return replay;
      const none = { entryId: proposal?.id ?? null, position: null, replayed: false };
      if (!proposal) return { ...none, refusals: [refusal('NOT_FOUND')] };
      const about = proposal as Row & {
        entryType: string;
        entryId: string;
        entryVersion: number;
        act: string;
        input: string;
        signerIds: string[];
        needed: number;
      };
      const noun = this.office.nouns.get(about.entryType)!;
      const proposed = noun.acts[about.act]!;
      // Whoever may take the act may sign it.
      const first = [
        permission(noun, proposed, this.caller, proposal),
        staleness(proposal, input.expectedVersion),
        legality(proposals, proposal, act.name),
      ].find((each) => each.length > 0);
      if (first) return { ...none, refusals: first };
      const entry = await this.#locked(tx, noun, about.entryId);
      const standing = await this.judge(
        tx,
        proposals,
        act,
        proposal,
        input,
        input.expectedVersion,
        law,
        about.signerIds,
        (entry ?? { version: -1 }) as object,
      );
      if (standing.refusals.length > 0) return { ...none, refusals: standing.refusals };
      const signers = [...about.signerIds, this.caller.operatorId!];
      const key = this.#keyOf(act, input);
      const given = {
        ...(JSON.parse(about.input) as EntryActInput),
        occurredAt: input.occurredAt ?? null,
        dryRun: input.dryRun,
      };
      const judged = await this.judge(tx, noun, proposed, entry, given, about.entryVersion, law, signers);
      if (judged.refusals.length > 0) return { ...none, refusals: judged.refusals };
      // Judged anew with each signature: what has come up since may call for one more.
      const needed = Math.max(about.needed, signaturesOf(proposed, judged.c)?.needed ?? 0);
      const signed = { signerIds: signers, ...(signers.length < needed && { needed, status: 'PROPOSED' }) };
      const own = this.#decided(proposals, act, proposal, standing.c, key, signed);
      if (signers.length < needed) return this.#write(tx, proposals, act, input, [own], []);
      const done = this.#decided(noun, proposed, entry!, judged.c, null);
      const beside = { noun, act: proposed, writing: done, input: given };
      return this.#write(tx, proposals, act, input, [own], [], beside);
    });
  }

  /**
   * Rows of a batch, each judged as an act of its own and all written together. Each row's key is the batch's with
   * its number. The batch's
   * own key is bound with the first row that is accepted: what was accepted stays what it was, and rows that were
   * refused may be sent
   * again, corrected, under the same key. Other rows in their place, more or fewer of them, are another request: the
   * whole is refused.
   */
  async addMany<E extends object, R>(
    noun: Noun<E>,
    batch: Batch<R>,
    act: Act<E, any, any>,
    parse: (row: R) => Parsed,
  ): Promise<BatchOutcome> {
    const refused = oversize({ idempotencyKey: batch.idempotencyKey });
    if (batch.rows.length > this.office.batchMax)
      refused.push(
        refusal('TOO_MANY_ROWS', {
          path: ['rows'],
          facts: [factValue('rows', batch.rows.length), factValue('most', this.office.batchMax)],
        }),
      );
    if (refused.length > 0) return this.#batchRefused(batch, refused);
    return this.#addRows(
      noun,
      batch,
      act,
      batch.rows.map((row, i) => this.#inputOf(batch, parse(row), i)),
    );
  }

  #batchRefused({ dryRun }: ActInput, refusals: readonly Refusal[]): BatchOutcome {
    return { outcomes: [], accepted: 0, dryRun, refusals, replayed: false, position: null };
  }

  #inputOf(batch: Batch<unknown>, parsed: Parsed, i: number): RowInput {
    const key = `${batch.idempotencyKey}/${i}`;
    if (!('input' in parsed)) return { key, input: null, refusals: parsed.refusals };
    const input = withKeys({
      ...parsed.input,
      idempotencyKey: key,
      dryRun: batch.dryRun,
      occurredAt: batch.occurredAt ?? null,
    } as ActInput);
    return { key, input, refusals: oversize(parsed.input) };
  }

  #wholeDigest(act: Act, { rows, occurredAt }: Batch<unknown>): string {
    return this.office.vault.digest(JSON.stringify([act.name, 'rows', rows.length, occurredAt ?? null]));
  }

  /** In what a batch differs from the one that its key is bound to, and in which of the rows accepted then. */
  #batchReused(whole: Bound | null, act: Act, batch: Batch<unknown>, others: readonly number[]): Refusal {
    const content = wholeOf(batch);
    const kept = whole?.fieldDigests ?? null;
    const difference = this.office.vault.fieldDigests.difference(kept, act.name, content, [], this.#acts());
    // When it happened is a part of every row: where that differs, no row tells more.
    const known = whole?.fieldDigests != null && difference.act === null;
    if (!known || others.length === 0 || difference.fields.includes('occurredAt')) return reused(difference);
    return reused({ ...difference, fields: [...new Set([...difference.fields, 'rows'])].sort() }, others);
  }

  async #addRows<E extends object>(
    noun: Noun<E>,
    batch: Batch<unknown>,
    act: Act<E, any, any>,
    inputs: readonly RowInput[],
    attempt = 1,
  ): Promise<BatchOutcome> {
    const entryType = noun.entity.name;
    const digest = this.#wholeDigest(act, batch);
    const at = (i: number, refusals: readonly Refusal[]): Refusal[] =>
      refusals.map((each) => ({ ...each, path: ['rows', String(i), ...(each.path ?? [])] }));
    const told = (
      row: number,
      refusals: readonly Refusal[],
      entryId: string | null = null,
      replayed = false,
    ): RowOutcome => ({ row, refusals: at(row, refusals), entryType, entryId, replayed });
    const done = await this.#inWriting(async (tx, law): Promise<BatchOutcome | null> => {
      const [whole = null, ...bound] = await this.#bound(tx, [batch.idempotencyKey, ...inputs.map(({ key }) => key)]);
      // Of batches from before whole keys were bound, only the rows tell (an empty digest).
      const others = inputs.flatMap(({ input, refusals }, i) => {
        const same = !bound[i] || (input && refusals.length === 0 && bound[i].digest === this.#digest(act, input));
        return same ? [] : [i];
      });
      if ((whole && whole.digest !== '' && whole.digest !== digest) || others.length > 0) {
        await tx.rollback();
        return this.#batchRefused(batch, [this.#batchReused(whole, act, batch, others)]);
      }
      const fresh = inputs.flatMap(({ input, refusals }, i) =>
        input && refusals.length === 0 && !bound[i] ? [i] : [],
      );
      const drafts = await this.#sifted(
        tx,
        noun,
        await this.#draft(
          tx,
          noun,
          act,
          fresh.map((i) => inputs[i]!.input!),
          law,
        ),
      );
      const outcomes = inputs.map(({ refusals }, row) =>
        bound[row] ? told(row, [], bound[row].entryId, true) : told(row, refusals),
      );
      fresh.forEach((row, n) => {
        outcomes[row] = told(row, drafts[n]!.refusals);
      });
      const refused = outcomes.some(({ refusals }) => refusals.length > 0);
      const accepted =
        batch.onError === 'REJECT_ALL' && refused ? [] : fresh.filter((row) => outcomes[row]!.refusals.length === 0);
      if (refused && batch.onError === 'REJECT_ALL')
        for (const row of fresh)
          if (outcomes[row]!.refusals.length === 0) outcomes[row] = told(row, [refusal('BATCH_REJECTED')]);
      const answer = (position: string | null): BatchOutcome => {
        const counted = outcomes.filter(({ refusals }) => refusals.length === 0).length;
        return {
          outcomes,
          accepted: counted,
          dryRun: batch.dryRun,
          refusals: [],
          replayed: accepted.length === 0 && counted > 0,
          position,
        };
      };
      // What a batch answers of before is the first row that was accepted then.
      const first = whole?.position ?? bound.find((each) => each !== null)?.position ?? null;
      if (accepted.length === 0) {
        await tx.rollback();
        return answer(first);
      }
      const writings = accepted.map((row): Writing => {
        const { row: begun, set, parts = [], jobs = [] } = drafts[fresh.indexOf(row)]!;
        const { key, input } = inputs[row]!;
        // A row is told by its number: no digests of its fields are kept.
        const bindsTo: RequestKey = { text: key, digest: this.#digest(act, input!), fieldDigests: null };
        return { noun, before: null, row: begun, set, key: bindsTo, parts, jobs };
      });
      const { clientId, operatorId } = this.caller;
      const fieldDigests = this.office.vault.fieldDigests.of(act.name, wholeOf(batch));
      const bind = [clientId, operatorId, writings[0]!.key!.text, batch.idempotencyKey, digest, fieldDigests];
      const ended = await this.#write(tx, noun, act, batch, writings, [], undefined, [[batchKeyStatement, bind]]);
      // Another entered the same value between the look and the writing: which row it was is told by looking again.
      if (ended.refusals.some(({ code }) => code === 'ALREADY_REGISTERED') && attempt < 4) return null;
      if (ended.refusals.length > 0) {
        for (const [row, each] of outcomes.entries())
          if (each.refusals.length === 0) outcomes[row] = told(row, ended.refusals);
        return answer(null);
      }
      if (batch.dryRun) await tx.rollback();
      else
        accepted.forEach((row, n) => {
          outcomes[row] = told(row, [], writings[n]!.row.id);
        });
      return answer(first ?? ended.position);
    });
    return done ?? this.#addRows(noun, batch, act, inputs, attempt + 1);
  }

  /** What became of a request of this client and person, by its key; its change only where its entry is seen now. */
  async requestStatus(key: string): Promise<RequestFate> {
    const { clientId, operatorId } = this.caller;
    const asked = [clientId, operatorId, key, keyLockName(clientId, operatorId, key)];
    type Told = [position: string | null, type: string, id: string, held: boolean];
    const look = async () => (await this.session.run(fateStatement, asked))[0] as Told;
    let [position, type, id, held] = await look();
    // The keys are those of the statement's beginning, the locks those of a moment later: what was accepted between the
    // two shows in neither, and is looked for once more. In a snapshot, which has one moment, it stays unknown.
    if (position === null && !held && !this.session.snapshot) [position, type, id, held] = await look();
    if (position === null) return { state: held ? 'PENDING' : 'UNKNOWN', position };
    const noun = this.office.nouns.get(type)!;
    const values: unknown[] = [id];
    const scope = sqlOf(
      seenBy(noun, this.caller),
      (property) => `t.${this.#table(noun).columns.get(property)!.name}`,
      (value) => `$${values.push(value)}`,
    );
    const seen = await this.session.run(
      `select t.id from ${this.#table(noun).name} t where t.id = $1 and ${scope}`,
      values,
    );
    return { state: 'ACCEPTED', position: seen.length > 0 ? position : null };
  }

  /** Judges an act on an entry; the order is the same everywhere. */
  async judge(
    tx: Transaction,
    noun: Noun,
    act: Act,
    row: Row | null,
    input: ActInput,
    expectedVersion: number,
    law: Law,
    signers: readonly string[],
    more: object = {},
  ): Promise<{ refusals: readonly Refusal[]; c: Judging<any, any, any> }> {
    const c = this.#judging(row, input, law, signers);
    if (!row) return { refusals: [refusal('NOT_FOUND')], c };
    const first = [
      noun.entity.name === 'Proposal' ? [] : permission(noun, act, this.caller, row),
      staleness(row, expectedVersion),
      legality(noun, row, act.name),
    ].find((each) => each.length > 0);
    if (first) return { refusals: first, c };
    const along = await this.#alongWith(tx, act, c);
    const unmoved = act.along?.named
      ? alongLegality(this.office.nouns.get(act.along.entryType)!, act, along, act.along.among!.values(c))
      : [];
    if (unmoved.length > 0) return { refusals: unmoved, c };
    const [asked] = await this.facts(tx, act, [{ ...c, along }]);
    const whole = { ...c, along, facts: { ...asked, ...more } };
    return { refusals: await this.disclosures.ofExistence(act, whole, this.#musts(act, whole)), c: whole };
  }

  /** Answers the facts of an act for several entries or inputs at once: one statement for each fact. */
  async facts(tx: Pick<Transaction, 'send'>, act: Act, cs: readonly object[]): Promise<Record<string, unknown>[]> {
    const asked = Object.entries({ ...act.standingFacts, ...act.facts }) as [string, AskedFact<any>][];
    const answers = cs.map((): Record<string, unknown> => ({}));
    if (asked.length === 0) return answers;
    const keyed = asked.map(([name, { source, keys, hashed, opened }]) => ({
      name,
      source,
      opened,
      keys: cs.map((c) =>
        keys(c)
          .filter((key): key is string => typeof key === 'string')
          .map((key) => (hashed ? this.office.vault.hash(hashed as PersonalClass, key) : key)),
      ),
    }));
    this.#countLookups(keyed.filter((_, i) => asked[i]![1].hashed).flatMap(({ keys }) => keys.flat()));
    // Where nothing is named there is nothing to ask.
    const rows = await Transaction.all(
      ...keyed.map(({ source, keys }) => {
        const sql = this.office.answerTo(source);
        const named = [...new Set(keys.flat())];
        return sql === null || named.length === 0
          ? Promise.resolve([])
          : tx.send(`select to_jsonb(f) from (${sql}) f`, [named]);
      }),
    );
    keyed.forEach(({ name, opened, keys }, i) => {
      const byKey = new Map<string, object[]>();
      for (const [row] of withInstants(rows[i] as [{ key: string }][])) {
        byKey.set(row.key, [...(byKey.get(row.key) ?? []), opened ? this.#opened(opened, row as never) : row]);
      }
      answers.forEach((answer, n) => {
        answer[name] = [...new Set(keys[n])].flatMap((key) => byKey.get(key) ?? []);
      });
    });
    return answers;
  }

  /** Personal values looked up beyond the caller's own sight: too many of a day are a search. */
  #countLookups(hashes: readonly string[]): void {
    const many = new Set(hashes).size;
    if (many === 0) return;
    if (!lookupsOf(this.office).admit(looker(this.caller), civilDateOf(this.request.now), many)) {
      const says = 'More identity or account numbers were tried today, without being entered, than one person may try.';
      throw new Fault('LIMIT_EXCEEDED', says, { limit: 'lookups' });
    }
    this.#lookedUp += many;
  }

  /** A sealed personal value of a fact's row, open for a must to compare; null where its key was destroyed. */
  #opened(
    { entryType, property }: NonNullable<AskedFact<unknown>['opened']>,
    {
      cipher,
      subjectId,
      wrapped,
      ...row
    }: {
      readonly key: string;
      readonly cipher: string | null;
      readonly subjectId: string;
      readonly wrapped: string | null;
    },
  ): object {
    const { vault } = this.office;
    return {
      ...row,
      plain:
        cipher && wrapped
          ? vault.decrypt(vault.unwrap({ id: subjectId, wrapped }), cipher, placeOf(entryType, property, subjectId))
          : null,
    };
  }

  // --- replay

  /** The key with what it is bound to: the content, whole and by its fields. */
  #keyOf(act: Act, input: ActInput): RequestKey {
    const content = contentOf(input);
    const digest = this.#digestOf(act, content);
    const fieldDigests = this.office.vault.fieldDigests.of(act.name, content);
    return { text: input.idempotencyKey, digest, fieldDigests };
  }

  #digest(act: Act, input: ActInput): string {
    return this.#digestOf(act, contentOf(input));
  }

  #digestOf(act: Act, content: Content): string {
    return this.office.vault.digest(JSON.stringify([act.name, content]));
  }

  #keyLock(tx: Transaction, key: string): Promise<unknown> {
    return tx.send(keyLockStatement, [keyLockName(this.caller.clientId, this.caller.operatorId, key)]);
  }
  #boundTo(tx: Transaction, keys: readonly string[]): Promise<unknown[][]> {
    return tx.send(
      `
      select k.key, k.digest, k.entry_type, k.entry_id, k.version, k.position::text, encode(k.field_digests, 'hex')
      from request_key k
      where k.client_id = $1 and k.operator_id is not distinct from $2::uuid and k.key = any($3)`,
      [this.caller.clientId, this.caller.operatorId, keys],
    );
  }

  /** The first key is held until the end: a second call with it waits. */
  async #bound(tx: Transaction, keys: readonly string[]): Promise<(Bound | null)[]> {
    const [, , rows] = await Transaction.all(tx.send('begin'), this.#keyLock(tx, keys[0]!), this.#boundTo(tx, keys));
    const byKey = new Map(rows.map((row) => [row[0], boundOf(row)]));
    return keys.map((key) => byKey.get(key) ?? null);
  }

  /**
   * The key is held until the end and seen to be held (`requestStatus`); then the entry is locked. The key is looked up
   * last, so that a second call with it finds what the first left.
   */
  async #lockedWithKey(tx: Transaction, noun: Noun, input: EntryActInput): Promise<[Bound | null, Row | null, Row[]]> {
    const key = keyIn(noun, input.id);
    const proposals = this.office.nouns.get('Proposal');
    const [, , locked, bound] = await Transaction.all(
      tx.send('begin'),
      this.#keyLock(tx, input.idempotencyKey),
      key === null ? Promise.resolve([]) : this.#lock(tx, noun, key),
      this.#boundTo(tx, [input.idempotencyKey]),
    );
    const row = locked[0] ? this.#rowOf(noun, locked[0]) : null;
    // What waits for signatures on an entry can only wait at a stage from which a signed act leads on.
    const signed =
      row !== null &&
      proposals !== undefined &&
      proposals !== noun &&
      Object.values(noun.acts).some(
        ({ name, signatures }) => signatures && noun.lifecycle?.moves[name]?.from.includes(row.status!),
      );
    const open = signed
      ? await tx.send(
          `select ${columnsOf(this.#table(proposals), 't')} from proposal t where t.entry_id = $1 and t.status = 'PROPOSED' for no key update`,
          [key],
        )
      : [];
    return [bound[0] ? boundOf(bound[0]) : null, row, open.map((each) => this.#rowOf(proposals!, each))];
  }

  // Not `for update`: that would hold up whoever merely refers to the entry, and could do so while they hold the
  // journal's head.
  #lock(tx: Transaction, noun: Noun, key: string): Promise<unknown[][]> {
    const table = this.#table(noun);
    const values: unknown[] = [key];
    const bind: Bind = (value) => `$${values.push(value)}`;
    const scope = sqlOf(seenBy(noun, this.caller), (property) => `t.${table.columns.get(property)!.name}`, bind);
    return tx.send(
      `select ${columnsOf(table, 't')} from ${table.name} t where t.id = $1 and ${scope} for no key update of t`,
      values,
    );
  }
  async #locked(tx: Transaction, noun: Noun, key: string): Promise<Row | null> {
    const [row] = await this.#lock(tx, noun, key);
    return row ? this.#rowOf(noun, row) : null;
  }

  #replayOf(bound: Bound | null, noun: Noun, act: Act, input: ActInput): Ended | null {
    if (!bound) return null;
    if (bound.digest !== this.#digest(act, input)) {
      return { refusals: [this.#keyReused(bound, act, input)], entryId: null, position: null, replayed: false };
    }
    // A proposed act is bound to its proposal: the entry itself is told by the act's own input.
    const id =
      bound.entryType === noun.entity.name
        ? bound.entryId
        : 'id' in input
          ? keyIn(noun, (input as EntryActInput).id)
          : null;
    return { refusals: [], entryId: id, position: bound.position, replayed: true };
  }

  /** The key stands for another input: in which fields they differ is told, and never what they hold. */
  #keyReused({ fieldDigests }: Bound, act: Act, input: ActInput): Refusal {
    const declared = Object.keys(this.office.inputs.get(act.name)?.getFields() ?? {});
    const { vault } = this.office;
    return reused(vault.fieldDigests.difference(fieldDigests, act.name, contentOf(input), declared, this.#acts()));
  }
  /** Every act there is: looked through only to tell which one a key was used for. */
  #acts(): string[] {
    return [...this.office.nouns.values()].flatMap(({ acts }) => Object.values(acts).map(({ name }) => name));
  }

  // --- judging

  #judging(row: Row | null, input: ActInput, law: Law, signers: readonly string[]): Judging<any, any, any> {
    const { now } = this.request;
    const { clientId, operatorId, organisationId, roles } = this.caller;
    const keys: string[] = [];
    const keyAt = (place: number): string => (keys[place] ??= newKey(Date.parse(now)));
    return {
      entry: row ?? {},
      input,
      facts: {},
      along: [],
      at: input.occurredAt ?? now,
      now,
      actor: { clientId, operatorId, organisationId, roles },
      signers,
      law,
      keyAt,
    };
  }

  /** The musts of the act, and what no text of any act may be. */
  #musts(act: Act, c: Judging<any, any, any>): Refusal[] {
    const refused = musts(act, c);
    return [...refused, ...faultsOfTexts(this.office.inputs.get(act.name), c.input, refused)];
  }

  /**
   * New entries, judged: each with the row it would be. Where the row is out of the caller's scope, no rule is told
   * of it.
   */
  async #draft(tx: Transaction, noun: Noun, act: Act, inputs: readonly ActInput[], law: Law): Promise<Draft[]> {
    const allowed = permission(noun, act, this.caller);
    const none = { row: {} as Row, set: {} };
    if (allowed.length > 0) return inputs.map(() => ({ ...none, refusals: allowed }));
    const cs = inputs.map((input) => this.#judging(null, input, law, []));
    const facts = await this.facts(tx, act, cs);
    const judged = cs.map((c, i) => {
      const whole = { ...c, facts: facts[i]! };
      const refusals = this.#musts(act, whole);
      return { whole, refusals, ...(this.#wouldBegin(noun, act, whole, refusals.length > 0) ?? none) };
    });
    const outside = await this.#outside(
      tx,
      noun,
      judged.map(({ row }) => row),
    );
    return Promise.all(
      judged.map(async ({ whole, refusals, row, set }, i): Promise<Draft> => {
        if (outside[i]) return { row, set, refusals: [refusal('OUTSIDE_SCOPE')] };
        if (refusals.length > 0) return { ...none, refusals: await this.disclosures.ofExistence(act, whole, refusals) };
        return { row, set, refusals, parts: this.#partsOf(act, whole, row), jobs: act.jobs?.(whole, row) ?? [] };
      }),
    );
  }

  /**
   * The row that an act would begin. Of one that is refused it is known only as far as the input tells: null where
   * that is not enough.
   */
  #wouldBegin(
    noun: Noun,
    act: Act,
    c: Judging<any, any, any>,
    refused: boolean,
  ): { row: Row; set: Record<string, unknown> } | null {
    try {
      const set = act.decide(c) as Record<string, unknown>;
      return { set, row: this.#begun(noun, set, c.at) };
    } catch (error) {
      if (!refused) throw error;
      return null;
    }
  }

  /** Of rows that are not written yet: which the caller could not see, or may not tend. */
  async #outside(tx: Transaction, noun: Noun, rows: readonly Row[]): Promise<boolean[]> {
    const rights = seenBy(noun, this.caller);
    const drawn = rows.filter(({ id }) => id !== undefined);
    const outside = new Set(
      drawn.filter((row) => !tendedBy(noun, this.caller, row) || holdsOf(rights, { ...row }) === false),
    );
    const unsure = drawn.filter((row) => !outside.has(row) && holdsOf(rights, { ...row }) === null);
    if (unsure.length > 0) {
      const table = this.#table(noun);
      const values: unknown[] = [
        JSON.stringify(
          unsure.map((row) => inColumns(table, row, new Set(['id', 'townshipCode', ...propertiesIn(rights)]))),
        ),
      ];
      const scope = sqlOf(
        rights,
        (property) => `t.${table.columns.get(property)!.name}`,
        (value) => `$${values.push(value)}`,
      );
      const seen = new Set(
        (
          await tx.send(`select t.id from jsonb_populate_recordset(null::${table.name}, $1) t where ${scope}`, values)
        ).map(([id]) => id as string),
      );
      for (const row of unsure) if (!seen.has(row.id)) outside.add(row);
    }
    return rows.map((row) => outside.has(row));
  }

  /** The row of an entry that begins. */
  #begun(noun: Noun, set: Record<string, unknown>, at: Instant): Row {
    const { now } = this.request;
    const region = set.regionCode as RegionCode;
    const columns = Object.fromEntries([...this.#table(noun).columns.keys()].map((property) => [property, null]));
    return {
      ...columns,
      ...(noun.lifecycle && { status: noun.lifecycle.begins }),
      ...this.#columnsIn(noun, set),
      id: (set.id as string | undefined) ?? newKey(Date.parse(now)),
      version: 1,
      createdAt: now,
      updatedAt: now,
      actedAt: at,
      regionCode: region,
      countyCode: countyOf(region),
      townshipCode: townshipOf(region),
    } as Row;
  }

  /** Locks the entries that an act moves along, in the order of their keys, within what the caller sees. */
  async #alongWith(tx: Transaction, act: Act, c: Judging<any, any, any>): Promise<Row[]> {
    if (!act.along) return [];
    const { entryType, by, among } = act.along;
    const noun = this.office.nouns.get(entryType)!;
    const table = this.#table(noun);
    const values: unknown[] = [c.entry.id];
    const columnOf = (property: string) => `t.${table.columns.get(property)!.name}`;
    const bind: Bind = (value) => `$${values.push(value)}`;
    const named = among ? ` and ${columnOf(among.property)} = any(${bind(among.values(c))})` : '';
    const rows = await tx.send(
      `select ${columnsOf(table, 't')} from ${table.name} t where ${columnOf(by)} = $1${named} and ${sqlOf(seenBy(noun, this.caller), columnOf, bind)} order by t.id for no key update of t`,
      values,
    );
    return rows.map((row) => rowOf(table, row));
  }

  /** What an act changes of the entries it moves along. */
  #movedAlong(act: Act, c: Judging<any, any, any>): Writing[] {
    if (!act.along) return [];
    const { entryType, decide } = act.along;
    const noun = this.office.nouns.get(entryType)!;
    return (c.along as readonly Row[]).flatMap((before): Writing[] => {
      const decided = decide(c, before);
      if (decided === null) return [];
      const set = { ...decided, ...stageAlong(noun, act, before, decided) };
      return [
        {
          noun,
          before,
          row: {
            ...before,
            ...this.#columnsIn(noun, set),
            version: before.version + 1,
            updatedAt: this.request.now,
            actedAt: c.at,
          },
          set,
          key: null,
        },
      ];
    });
  }

  /** The entries of other nouns that come to be with an act. */
  #partsOf(act: Act, c: Judging<any, any, any>, whole: Row): Writing[] {
    return (act.parts?.(c, whole) ?? []).map(({ entryType, set }) => {
      const noun = this.office.nouns.get(entryType)!;
      return { noun, before: null, row: this.#begun(noun, set, c.at), set, key: null };
    });
  }

  /** Of a batch: rows whose unique value stands on a live entry or on an earlier row are refused each on its own. */
  async #sifted<
    D extends { readonly refusals: readonly Refusal[]; readonly row: Row; readonly set: Record<string, unknown> },
  >(tx: Transaction, noun: Noun, drafts: readonly D[]): Promise<D[]> {
    const table = this.#table(noun);
    const judged = [...drafts];
    for (const { property, path, freeAt } of noun.unique ?? []) {
      const valueOf = ({ set }: D) => set[property] as string | null | undefined;
      const { name } = table.columns.get(property)!;
      const asked = drafts.flatMap((draft) => valueOf(draft) ?? []);
      if (asked.length === 0) continue;
      // The stages are the table's own words and stand in the text, so that the index over live entries serves.
      const live = freeAt.map((status) => ` and status <> '${status}'`).join('');
      const taken = new Set(
        (await tx.send(`select ${name} from ${table.name} where ${name} = any($1)${live}`, [asked])).map(
          ([value]) => value as string,
        ),
      );
      judged.forEach((draft, i) => {
        const value = valueOf(draft);
        if (value == null || draft.refusals.length > 0) return;
        if (taken.has(value)) judged[i] = { ...draft, refusals: [refusal('ALREADY_REGISTERED', { path })] };
        else taken.add(value);
      });
    }
    return judged;
  }

  #decided(
    noun: Noun,
    act: Act,
    before: Row,
    c: Judging<any, any, any>,
    key: RequestKey | null,
    more: object = {},
  ): Writing {
    const decided = act.decide(c) as Record<string, unknown>;
    const set: Record<string, unknown> = { ...decided, ...stageAfter(noun, act, before, decided), ...more };
    const region = set.regionCode as RegionCode | undefined;
    if (region) Object.assign(set, { countyCode: countyOf(region), townshipCode: townshipOf(region) });
    return {
      noun,
      before,
      row: {
        ...before,
        ...this.#columnsIn(noun, set),
        version: before.version + 1,
        updatedAt: this.request.now,
        actedAt: c.at > before.actedAt ? c.at : before.actedAt,
      },
      set,
      key,
      parts: [...this.#movedAlong(act, c), ...this.#partsOf(act, c, before)],
      jobs: act.jobs?.(c, before) ?? [],
    };
  }

  /** What an act sets of an entry's own columns. A name that the entry does not have would be lost without a word. */
  #columnsIn(noun: Noun, set: Record<string, unknown>): Record<string, unknown> {
    const { columns } = this.#table(noun);
    const own = Object.entries(set).filter(([property]) => !noun.personal[property as never]);
    const strange = own.find(([property]) => !columns.has(property));
    if (strange) throw new Error(`${noun.entity.name} has no ${strange[0]}, which an act would set.`);
    return Object.fromEntries(own);
  }

  async #propose(
    tx: Transaction,
    noun: Noun,
    act: Act,
    input: EntryActInput,
    row: Row,
    open: readonly Row[],
    c: Judging<any, any, any>,
    needed: number,
  ): Promise<Ended> {
    const proposals = this.office.nouns.get('Proposal')!;
    const propose = proposals.acts.propose!;
    // Whoever has proposed it may propose it anew, with another content: the first then lapses.
    const waiting = (open as readonly (Row & { act: string; entryVersion: number; proposerId: string })[]).filter(
      (each) => each.act === act.name && each.entryVersion === row.version,
    );
    const own = waiting.filter(({ proposerId }) => proposerId === this.caller.operatorId);
    const facts = { open: waiting.length - own.length };
    const refused = failures(propose.musts, { ...c, facts });
    if (refused.length > 0) return { refusals: refused, entryId: row.id, position: null, replayed: false };
    const { now } = this.request;
    const set = {
      status: 'PROPOSED',
      entryType: noun.entity.name,
      entryId: row.id,
      entryVersion: row.version,
      act: act.name,
      input: JSON.stringify({ ...input, dryRun: false }),
      proposerId: this.caller.operatorId,
      signerIds: [this.caller.operatorId],
      needed,
      sector: (row as Row & { sector?: string | null }).sector ?? null,
    };
    const made = {
      ...set,
      id: newKey(Date.parse(now)),
      version: 1,
      createdAt: now,
      updatedAt: now,
      actedAt: c.at,
      regionCode: row.regionCode,
      countyCode: row.countyCode,
      townshipCode: row.townshipCode,
    } as Row;
    const writing: Writing = { noun: proposals, before: null, row: made, set, key: this.#keyOf(act, input) };
    const ended = await this.#write(tx, proposals, propose, input, [writing], own);
    return { ...ended, entryId: row.id };
  }

  // --- writing

  /**
   * Writes entries of one noun, lapses what they overtake, and journals all of it; then commits, unless it is a dry
   * run.
   * A second noun may take part (`beside`): a proposal's own act.
   */
  async #write(
    tx: Transaction,
    noun: Noun,
    act: Act,
    input: ActInput,
    writings: readonly Writing[],
    overtaken: readonly Row[],
    beside?: { noun: Noun; act: Act; writing: Writing; input: ActInput },
    last: readonly (readonly [text: string, values: readonly unknown[]])[] = [],
  ): Promise<Ended> {
    const entered = (by: Act, given: ActInput): Entered => ({
      action: by.journalledAs ?? by.name,
      occurredAt: given.occurredAt ?? this.request.now,
      clientId: this.caller.clientId,
      operatorId: this.caller.operatorId,
      organisationId: this.caller.organisationId,
      reason: (given as { reason?: string }).reason ?? null,
    });
    try {
      const proposals = this.office.nouns.get('Proposal');
      const parts = byNoun(
        [...writings, ...(beside ? [beside.writing] : [])].flatMap((writing) => writing.parts ?? []),
      );
      const lapsed = overtaken.map((before): Writing => {
        const set = { status: 'LAPSED' };
        const row = { ...before, ...set, version: before.version + 1, updatedAt: this.request.now };
        return { noun: proposals!, before, row, set, key: null };
      });
      const sent = [
        ...(beside ? await this.#writer.send(tx, beside.noun, beside.act, [beside.writing], input.dryRun) : []),
        ...(await this.#writer.send(tx, noun, act, writings, input.dryRun)),
        ...(
          await Promise.all(
            parts.map((each) =>
              this.#writer.send(tx, each[0]!.noun, partOf(beside?.act ?? act, each[0]!.noun), each, input.dryRun),
            ),
          )
        ).flat(),
        ...(lapsed.length > 0
          ? await this.#writer.send(tx, proposals!, proposals!.acts.lapse!, lapsed, input.dryRun)
          : []),
      ];
      const entryId = writings[0]!.row.id;
      const added = writings.some(({ before }) => before === null);
      if (added || input.dryRun) await Transaction.all(...sent.splice(0));
      if (added && !(await this.#allSeen(tx, noun, writings))) {
        await tx.rollback();
        return { refusals: [refusal('OUTSIDE_SCOPE')], entryId: null, position: null, replayed: false };
      }
      if (input.dryRun) return { refusals: [], entryId, position: null, replayed: false };
      const journal = (of: Noun, by: Act, given: ActInput, all: readonly Writing[]) =>
        tx.send(journalStatement(of, this.#table(of)), journalValues(entered(by, given), all.map(writtenOf)));
      // What is written, the journal and the commit leave together; a failure of any undoes all.
      const jobs = [...writings, ...(beside ? [beside.writing] : [])].flatMap((writing) => writing.jobs ?? []);
      const answers = (await tx.commitWith<unknown>(
        ...sent,
        ...(jobs.length > 0 ? [enqueue(tx, jobs)] : []),
        takeTurn(tx),
        ...(beside ? [journal(beside.noun, beside.act, beside.input, [beside.writing])] : []),
        ...(lapsed.length > 0 ? [journal(proposals!, proposals!.acts.lapse!, input, lapsed)] : []),
        ...parts.map((each) => journal(each[0]!.noun, partOf(beside?.act ?? act), beside?.input ?? input, each)),
        journal(noun, act, input, writings),
        ...last.map(([text, values]) => tx.send(text, values)),
      )) as unknown[][][];
      if (
        [noun, ...(beside ? [beside.noun] : []), ...parts.map((each) => each[0]!.noun)].some(
          ({ shapesRights }) => shapesRights,
        )
      )
        this.office.register.forget();
      return { refusals: [], entryId, position: answers.at(-1 - last.length)![0]![2] as string, replayed: false };
    } catch (error) {
      const { code, constraint, detail } = error as { code?: string; constraint?: string; detail?: string };
      // An id that no must of the room asked about: nothing has it.
      const key = code === '23503' ? /=\(([0-9a-f-]{36})\) is not present/.exec(detail ?? '')?.[1] : undefined;
      const absent = key === undefined ? null : placeIn(beside?.input ?? input, key);
      if (absent) {
        await tx.rollback();
        return { refusals: [refusal('NOT_FOUND', { path: absent })], entryId: null, position: null, replayed: false };
      }
      const broken = code === '23505' ? noun.unique?.find((each) => each.constraint === constraint) : undefined;
      if (!broken) throw error;
      await tx.rollback();
      return {
        refusals: [refusal('ALREADY_REGISTERED', { path: broken.path })],
        entryId: null,
        position: null,
        replayed: false,
      };
    }
  }

  /**
   * An added entry, or one that moved, must be one the caller could see: of entries changed, rights may end with the
   * act.
   */
  async #allSeen(tx: Transaction, noun: Noun, writings: readonly Writing[]): Promise<boolean> {
    const added = writings.filter(({ before }) => before === null).map(({ row }) => row.id);
    if (added.length === 0 || noun.entity.name === 'Proposal') return true;
    const table = this.#table(noun);
    const values: unknown[] = [added];
    const scope = sqlOf(
      seenBy(noun, this.caller),
      (property) => `t.${table.columns.get(property)!.name}`,
      (value) => `$${values.push(value)}`,
    );
    const [seen] = await tx.send(`select count(*)::int from ${table.name} t where t.id = any($1) and ${scope}`, values);
    return seen![0] === added.length;
  }

  // --- the frame of every act

  async #inWriting<T>(work: (tx: Transaction, law: Law) => Promise<T>): Promise<T> {
    const law = await this.office.law();
    return inTransaction(this.office.writes, this.office.prepared, (tx) => work(tx, law));
  }

  /**
   * Runs the act, then reads the entry as it now stands (or, on a dry run, would stand) and the journal entry, as
   * selected.
   */
  async #transact(
    noun: Noun,
    input: ActInput,
    info: GraphQLResolveInfo,
    work: (tx: Transaction, law: Law) => Promise<Ended>,
  ): Promise<Outcome> {
    return this.#inWriting(async (tx, law) => {
      const ended = await work(tx, law);
      const open = ended.position === null;
      const outcome: Outcome = { refusals: ended.refusals, replayed: ended.replayed, dryRun: input.dryRun };
      await this.#readSelected(noun, ended, info, outcome, tx);
      if (open || ended.replayed) await tx.rollback();
      else if (this.#lookedUp > 0) lookupsOf(this.office).forgive(looker(this.caller), this.#lookedUp);
      this.#lookedUp = 0;
      return outcome;
    });
  }

  async #readSelected(
    noun: Noun,
    ended: Ended,
    info: GraphQLResolveInfo,
    outcome: Outcome,
    tx: Transaction,
  ): Promise<void> {
    const payload = getNamedType(info.returnType) as GraphQLObjectType;
    const { schema, fragments, variableValues, fieldNodes } = info;
    const entryKey = ended.refusals.length > 0 ? null : ended.entryId;
    for (const [responseKey, nodes] of collectSubfields(schema, fragments, variableValues, payload, fieldNodes)) {
      const field = nodes[0]!.name.value;
      const read = async (of: Noun, key: string | null): Promise<unknown> => {
        if (key === null) return null;
        // What was asked of the entry may be wrong; what became of the act is told all the same. Where PostgreSQL
        // cannot be read, the caller sends again with the same key.
        try {
          return await this.#selected(of, payload, field, responseKey, nodes, info, key, tx);
        } catch (error) {
          if (!(error instanceof GraphQLError)) throw error;
          return new Unread(error);
        }
      };
      if (field === named(noun)) outcome[`@${responseKey}`] = await read(noun, entryKey);
      if (field === 'change') outcome[`@${responseKey}`] = await read(this.office.nouns.get('Change')!, ended.position);
    }
  }

  async #selected(
    noun: Noun,
    payload: GraphQLObjectType,
    field: string,
    responseKey: string,
    nodes: readonly FieldNode[],
    info: GraphQLResolveInfo,
    key: string,
    tx: Transaction,
  ): Promise<unknown> {
    const type = getNamedType(payload.getFields()[field]!.type) as GraphQLObjectType;
    const plan = this.office.plans.planFor(info, `${payload.name} ${responseKey}`, () =>
      new Compiler(info, this.office.plans.tableOf, type, nodes).record(noun, (ask) => ask.key),
    );
    const ask = new Ask(this.caller, info.variableValues, {}, key, null, this.request.now);
    return plan.read(await tx.read(this.office.statements, plan.statement(ask), ask.values), ask, 0);
  }

  #table(noun: Noun): Table {
    return this.office.plans.tableOf(noun);
  }

  #rowOf(noun: Noun, values: readonly unknown[]): Row {
    return rowOf(this.#table(noun), values);
  }
}

/** What of an act's input its key is bound to. */
type Content = Readonly<Record<string, unknown>>;
function contentOf({ dryRun: _, idempotencyKey: __, ...content }: ActInput): Content {
  return canonical(content) as Content;
}

/** What of a batch stays the same however its refused rows are corrected. */
const wholeOf = ({ rows, occurredAt }: Batch<unknown>): Content => ({
  rows: rows.length,
  occurredAt: occurredAt ?? null,
});

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

function rowOf(table: Table, values: readonly unknown[]): Row {
  const row = {} as Record<string, unknown>;
  [...table.columns.keys()].forEach((property, i) => {
    row[property] = values[i];
  });
  return row as unknown as Row;
}

/** Jobs are kept with the act or not at all. */
const enqueue = (tx: Transaction, jobs: readonly Job[]): Promise<unknown[][]> =>
  tx.send(
    `select graphile_worker.add_job(j->>'task', (j->'payload')::json, run_at => coalesce((j->>'runAt')::timestamptz, now()), job_key => j->>'key') is null from jsonb_array_elements($1::jsonb) j`,
    [JSON.stringify(jobs)],
  );

const columnsOf = (table: Table, alias: string): string =>
  [...table.columns.values()].map(({ name }) => `${alias}.${name}`).join(', ');
const byNoun = (writings: readonly Writing[]): Writing[][] =>
  [...new Set(writings.map(({ noun }) => noun))].map((noun) => writings.filter((each) => each.noun === noun));
/** Entries that come to be with an act take no numbers of their own. */
const partOf = (act: Act, noun?: Noun): Act => ({
  name: act.name,
  ...(noun &&
    act.partNumbers?.[noun.entity.name as EntryType] && {
      numbers: act.partNumbers[noun.entity.name as EntryType]!,
    }),
  ...(act.journalledAs && { journalledAs: act.journalledAs }),
  musts: [],
  decide: () => ({}),
});
const boundOf = ([, digest, entryType, entryId, version, position, fieldDigests]: readonly unknown[]): Bound =>
  ({ digest, entryType, entryId, version, position, fieldDigests }) as Bound;
const writtenOf = ({ row, set, key }: Writing): Written => ({
  id: row.id,
  fields: Object.keys(set)
    .filter((property) => !hidden.has(property))
    .sort(),
  key,
});
