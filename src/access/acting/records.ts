import { collectSubfields } from 'graphql/execution/collectFields.js';
import { getNamedType, GraphQLError, type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql';
import { refusal, signaturesOf, type Act, type ActInput, type EntryActInput } from '../../kernel/act.js';
import type { Law } from '../../kernel/law.js';
import { Abilities } from './abilities.js';
import { Attempt } from './attempt.js';
import { Batches, type Batch, type BatchOutcome, type Parsed } from './batch.js';
import { sqlOf } from '../model/conditions.js';
import { Door } from './door.js';
import { Facts } from './facts.js';
import { scopeOf, type Noun } from '../model/noun.js';
import { refusedWith, type Ended, type Outcome } from './outcome.js';
import { Proposals } from './countersign.js';
import { Reader, Unread } from '../reading/reader.js';
import { Compiler } from '../reading/compile.js';
import { Ask } from '../reading/level.js';
import { fateStatement, keyLockName, type RequestFate } from './request-keys.js';
import type { Transaction } from './transaction.js';

const named = (noun: Noun): string => noun.entity.name.charAt(0).toLowerCase() + noun.entity.name.slice(1);

/**
 * The one door to the rows, for one request: every read is scoped; every act replayed or locked, judged, decided,
 * written and journalled, in one transaction.
 */
export class Records extends Reader {
  readonly facts = new Facts(this);
  readonly abilities = new Abilities(this, this.facts);
  #opened: Door | null = null;

  /** Most requests read and take no act. */
  get #door(): Door {
    return (this.#opened ??= new Door(this, this.facts));
  }

  /** A new entry, at the start of its lifecycle, provided the caller could then see it. */
  async add<E extends object>(noun: Noun<E>, raw: ActInput, act: Act<E>, info: GraphQLResolveInfo): Promise<Outcome> {
    const attempt = new Attempt(this.services, noun, act, raw);
    const { input } = attempt;
    const { replays, locks, judgement, entering } = this.#door;
    return this.#transact(attempt, info, async (tx, law) => {
      const [bound] = await replays.heldAndBound(tx, [input.idempotencyKey]);
      const replay = replays.of(bound!, attempt);
      if (replay) return replay;
      const about = act.concerns?.(input);
      const other = about && this.services.nouns.get(about.entryType);
      if (about && !(other && (await locks.entry(tx, other, about.id))))
        return refusedWith([refusal('NOT_FOUND', { path: [about.path] })]);
      const [draft] = await judgement.drafts(tx, law, [attempt]);
      const { refusals, row, set, created = [], jobs = [] } = draft!;
      if (refusals.length > 0) return refusedWith(refusals);
      const writing = { noun, before: null, row, set, key: attempt.key, created, jobs };
      return entering.enter(tx, { noun, act, input, writings: [writing] });
    });
  }

  /** An act on an entry. The only way an entry changes. */
  async change<E extends object>(
    noun: Noun<E>,
    raw: EntryActInput,
    act: Act<E>,
    info: GraphQLResolveInfo,
  ): Promise<Outcome> {
    const attempt = new Attempt(this.services, noun, act, raw);
    const { input } = attempt;
    const { replays, locks, judgement, consequences, entering } = this.#door;
    const { operatorId } = this.caller;
    return this.#transact(attempt, info, async (tx, law) => {
      const { bound, row, open } = await locks.withKey(tx, noun, input);
      const replay = replays.of(bound, attempt);
      if (replay) return replay;
      const signers = operatorId ? [operatorId] : [];
      const { expectedVersion } = input;
      const strangers = attempt.strangers();
      const brief = { noun, act, row, input, expectedVersion, signers, strangers };
      const { refusals, ctx } = await judgement.of(tx, law, brief);
      if (refusals.length > 0) return refusedWith(refusals, row?.id);
      const signatures = signaturesOf(act, ctx);
      if (signatures) {
        const proposed = { row: row!, open, ctx, needed: signatures.needed };
        return new Proposals(this.#door).propose(tx, attempt, proposed);
      }
      const writing = consequences.decided(noun, act, row!, ctx, attempt.key);
      return entering.enter(tx, { noun, act, input, writings: [writing], overtaken: open });
    });
  }

  /** Joins in an act that another has proposed; with the last signature the act happens. */
  async countersign(input: EntryActInput, act: Act, info: GraphQLResolveInfo): Promise<Outcome> {
    const proposals = new Proposals(this.#door);
    const attempt = new Attempt(this.services, proposals.noun, act, input);
    return this.#transact(attempt, info, (tx, law) => proposals.countersign(tx, law, attempt));
  }

  /** Rows of a batch, each judged as an act of its own and all written together. */
  addMany<E extends object, R>(
    noun: Noun<E>,
    batch: Batch<R>,
    act: Act<E>,
    parse: (row: R) => Parsed,
  ): Promise<BatchOutcome> {
    return new Batches(this.#door, noun, act, batch).add(parse);
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
    const noun = this.services.nouns.get(type)!;
    const table = this.services.plans.tableOf(noun);
    const values: unknown[] = [id];
    const scope = sqlOf(
      scopeOf(noun, this.caller),
      (property) => `t.${table.columns.get(property)!.name}`,
      (value) => `$${values.push(value)}`,
    );
    const seen = await this.session.run(`select t.id from ${table.name} t where t.id = $1 and ${scope}`, values);
    return { state: 'ACCEPTED', position: seen.length > 0 ? position : null };
  }

  /**
   * Runs the act, then reads the entry as it now stands (or, on a dry run, would stand) and the journal entry, as
   * selected. What is longer than its limit is looked at no further.
   */
  async #transact(
    attempt: Attempt,
    info: GraphQLResolveInfo,
    work: (tx: Transaction, law: Law) => Promise<Ended>,
  ): Promise<Outcome> {
    return this.#door.inWriting(async (tx, law) => {
      const tooLong = attempt.tooLong();
      const ended = tooLong.length > 0 ? refusedWith(tooLong) : await work(tx, law);
      const open = ended.position === null;
      const outcome: Outcome = { refusals: ended.refusals, replayed: ended.replayed, dryRun: attempt.input.dryRun };
      await this.#readSelected(attempt.noun, ended, info, outcome, tx);
      const kept = !open && !ended.replayed;
      if (!kept) await tx.rollback();
      this.facts.settle(kept);
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
      if (field === 'change')
        outcome[`@${responseKey}`] = await read(this.services.nouns.get('Change')!, ended.position);
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
    const plan = this.services.plans.planFor(info, `${payload.name} ${responseKey}`, () =>
      new Compiler(info, this.services.plans.tableOf, type, nodes).record(noun, (ask) => ask.key),
    );
    const ask = new Ask(this.caller, info.variableValues, {}, key, null, this.request.now);
    return plan.read(await tx.read(this.services.statements, plan.statement(ask), ask.values), ask, 0);
  }
}
