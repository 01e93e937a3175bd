import { collectSubfields } from 'graphql/execution/collectFields.js';
import { getNamedType, GraphQLError, type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql';
import { refusal, type Act, type ActInput, type EntryActInput } from '../../kernel/act.js';
import type { Law } from '../../kernel/law.js';
import { Abilities } from './abilities.js';
import { Attempt } from './attempt.js';
import { Batches, type Batch, type BatchOutcome, type Parsed } from './batch.js';
import { Door } from './door.js';
import { Facts } from './facts.js';
import type { Noun } from '../model/noun.js';
import { refusedWith, type Ended, type Payload } from './ended.js';
import { signaturesAwaited } from './judge.js';
import { outcomeOf } from './outcome.js';
import { Proposals } from './countersign.js';
import { Reader, Unread } from '../reading/reader.js';
import { Compiler } from '../reading/compile.js';
import { seenInSql } from '../reading/scope-text.js';
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
  async add<E extends object>(noun: Noun<E>, raw: ActInput, act: Act<E>, info: GraphQLResolveInfo): Promise<Payload> {
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
      if (!draft!.writing) return refusedWith(draft!.refusals);
      const writing = { ...draft!.writing, key: attempt.key };
      return entering.enter(tx, { noun, act, input, writings: [writing] });
    });
  }

  /** An act on an entry. The only way an entry changes. */
  async change<E extends object>(
    noun: Noun<E>,
    raw: EntryActInput,
    act: Act<E>,
    info: GraphQLResolveInfo,
  ): Promise<Payload> {
    const attempt = new Attempt(this.services, noun, act, raw);
    const { input } = attempt;
    const { replays, locks, judgement, entering, ground } = this.#door;
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
      if (refusals.length > 0) return refusedWith(refusals);
      const needed = signaturesAwaited(act, ctx);
      if (needed !== null) {
        const proposed = { row: row!, open, ctx, needed };
        return new Proposals(this.#door).propose(tx, attempt, proposed);
      }
      const writing = { ...outcomeOf({ noun, act, ctx }, ground), key: attempt.key };
      return entering.enter(tx, { noun, act, input, writings: [writing], overtaken: open });
    });
  }

  /** Joins in an act that another has proposed; with the last signature the act happens. */
  async countersign(input: EntryActInput, act: Act, info: GraphQLResolveInfo): Promise<Payload> {
    const proposals = new Proposals(this.#door);
    const attempt = new Attempt(this.services, proposals.noun, act, input);
    return this.#transact(attempt, info, (tx, law) => proposals.countersign(tx, law, attempt));
  }

  /** Rows of a batch, each judged as an act of its own and all written together. */
  async addMany<E extends object, R>(
    noun: Noun<E>,
    batch: Batch<R>,
    act: Act<E>,
    parse: (row: R) => Parsed,
  ): Promise<BatchOutcome> {
    const told = await new Batches(this.#door, noun, act, batch).add(parse);
    for (const { refusals, replayed } of told.outcomes)
      this.services.acted?.(
        act.name,
        refusals[0]?.code ?? (replayed ? 'REPLAYED' : told.dryRun ? 'TRIED' : 'ACCEPTED'),
      );
    return told;
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
    const scope = seenInSql(noun, table, this.caller, (value) => `$${values.push(value)}`);
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
  ): Promise<Payload> {
    let outcome = 'REFUSED';
    const told = await this.#door.inWriting(async (tx, law) => {
      const tooLong = attempt.tooLong();
      const ended = tooLong.length > 0 ? refusedWith(tooLong) : await work(tx, law);
      const refusals = ended.is === 'REFUSED' ? ended.refusals : [];
      const replayed = ended.is === 'REPLAYED';
      const payload: Payload = { refusals, replayed, dryRun: attempt.input.dryRun };
      await new Selected(this, info, tx).read(attempt.noun, ended, payload);
      const kept = ended.is === 'ACCEPTED';
      if (!kept) await tx.rollback();
      this.facts.settle(kept);
      outcome = ended.is === 'DRY' ? 'TRIED' : (refusals[0]?.code ?? ended.is);
      return payload;
    });
    this.services.acted?.(attempt.act.name, outcome);
    return told;
  }
}

/** What was selected of an act's answer: the entry as it now stands or would stand, and the journal entry. */
class Selected {
  readonly #payload: GraphQLObjectType;

  constructor(
    private readonly reader: Reader,
    private readonly info: GraphQLResolveInfo,
    private readonly tx: Transaction,
  ) {
    this.#payload = getNamedType(info.returnType) as GraphQLObjectType;
  }

  async read(noun: Noun, ended: Ended, payload: Payload): Promise<void> {
    const { schema, fragments, variableValues, fieldNodes } = this.info;
    const entryKey = ended.is === 'REFUSED' ? null : ended.entryId;
    const position = 'position' in ended ? ended.position : null;
    for (const [responseKey, nodes] of collectSubfields(schema, fragments, variableValues, this.#payload, fieldNodes)) {
      const field = nodes[0]!.name.value;
      if (field === named(noun)) payload[`@${responseKey}`] = await this.#told(noun, responseKey, nodes, entryKey);
      const changes = this.reader.services.nouns.get('Change')!;
      if (field === 'change') payload[`@${responseKey}`] = await this.#told(changes, responseKey, nodes, position);
    }
  }

  /**
   * What was asked of the entry may be wrong; what became of the act is told all the same. Where PostgreSQL cannot be
   * read, the caller sends again with the same key.
   */
  async #told(noun: Noun, responseKey: string, nodes: readonly FieldNode[], key: string | null): Promise<unknown> {
    if (key === null) return null;
    try {
      return await this.#selected(noun, responseKey, nodes, key);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      return new Unread(error);
    }
  }

  async #selected(noun: Noun, responseKey: string, nodes: readonly FieldNode[], key: string): Promise<unknown> {
    const { info, tx } = this;
    const { services, caller, request } = this.reader;
    const field = this.#payload.getFields()[nodes[0]!.name.value]!;
    const type = getNamedType(field.type) as GraphQLObjectType;
    const shared = caller.grants !== null;
    const as = `${shared ? 'shared ' : ''}${this.#payload.name} ${responseKey}`;
    const plan = services.plans.planFor(info, as, () =>
      new Compiler(info, services.plans.tableOf, type, nodes, shared).record(noun, (ask) => ask.key),
    );
    const ask = new Ask(caller, info.variableValues, {}, key, null, request.now);
    return plan.read(await tx.read(services.statements, plan.statement(ask), ask.values), ask, 0);
  }
}
