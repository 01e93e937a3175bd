import { failures, refusal, type EntryActInput } from '../../kernel/act.js';
import type { Law } from '../../kernel/law.js';
import type { Door } from './door.js';
import type { Attempt } from './attempt.js';
import { withKeys } from './input-guard.js';
import { signaturesAwaited, type Judged, type Row } from './judge.js';
import type { Noun, Signing } from '../model/noun.js';
import { refusedWith, type Ended } from './ended.js';
import { begun, outcomeOf, type Writing } from './outcome.js';
import type { Transaction } from './transaction.js';

/** A proposal as it is kept: which act on which entry, and who has signed. */
export type Proposed = Row & {
  readonly entryType: string;
  readonly entryId: string;
  readonly entryVersion: number;
  readonly act: string;
  readonly input: string;
  readonly proposerId: string;
  readonly signerIds: string[];
  readonly needed: number;
};

/** Acts that the law lets happen only with several signatures: they are proposed, and happen with the last. */
export class Proposals {
  readonly noun: Noun;
  readonly #signing: Signing;

  constructor(private readonly door: Door) {
    this.#signing = door.scope.services.signing;
    this.noun = this.#signing.noun;
  }

  /** Proposes a judged act: the entry stays as it is. The input is kept as it was given, for those who sign to read. */
  async propose(
    tx: Transaction,
    attempt: Attempt<EntryActInput>,
    { row, open, ctx, needed }: { row: Row; open: readonly Row[]; ctx: Judged; needed: number },
  ): Promise<Ended> {
    const { act, input } = attempt;
    const { caller } = this.door.scope;
    const propose = this.#signing.opens;
    // Whoever has proposed it may propose it anew, with another content: the first then lapses.
    const waiting = (open as readonly Proposed[]).filter(
      (each) => each.act === act.name && each.entryVersion === row.version,
    );
    const own = waiting.filter(({ proposerId }) => proposerId === caller.operatorId);
    const facts = { open: waiting.length - own.length };
    const refused = failures(propose.musts, { ...ctx, facts });
    if (refused.length > 0) return refusedWith(refused);
    const writing = this.#begun(attempt, { row, ctx, needed });
    const entry = { noun: this.noun, act: propose, input, writings: [writing], overtaken: own };
    const ended = await this.door.entering.enter(tx, entry);
    // What the caller asked for is the entry: the proposal is told by the change.
    return ended.is === 'REFUSED' ? ended : { ...ended, entryId: row.id };
  }

  /** Joins in an act that another has proposed; with the last signature the act happens. */
  async countersign(tx: Transaction, law: Law, attempt: Attempt<EntryActInput>): Promise<Ended> {
    const { act, input } = attempt;
    const { locks, replays, judgement } = this.door;
    const { caller, services } = this.door.scope;
    const { bound, row } = await locks.withKey(tx, this.noun, input);
    const replay = replays.of(bound, attempt);
    if (replay) return replay;
    if (!row) return refusedWith([refusal('NOT_FOUND')]);
    const proposal = row as Proposed;
    const noun = services.nouns.get(proposal.entryType)!;
    const proposed = noun.acts[proposal.act]!;
    const entry = await locks.entry(tx, noun, proposal.entryId);
    const standing = await judgement.of(tx, law, {
      noun: this.noun,
      act,
      right: { noun, act: proposed },
      row: proposal,
      input,
      expectedVersion: input.expectedVersion,
      signers: proposal.signerIds,
      more: entry ?? { version: -1 },
    });
    if (standing.refusals.length > 0) return refusedWith(standing.refusals);
    const signers = [...proposal.signerIds, caller.operatorId!];
    const { occurredAt = null, dryRun } = input;
    const content = withKeys(services.inputs.get(proposed.name), JSON.parse(proposal.input) as EntryActInput, true);
    const proposedInput = { ...content, occurredAt, dryRun };
    const expectedVersion = proposal.entryVersion;
    const brief = { noun, act: proposed, row: entry, input: proposedInput, expectedVersion, signers };
    const judged = await judgement.of(tx, law, brief);
    if (judged.refusals.length > 0) return refusedWith(judged.refusals);
    // Judged anew with each: what has come up since may call for one more.
    const needed = signaturesAwaited(proposed, judged.ctx, proposal.needed);
    const set = { signerIds: signers, ...(needed !== null && { needed, status: proposal.status }) };
    const own = { ...outcomeOf({ noun: this.noun, act, ctx: standing.ctx }, this.door.ground, set), key: attempt.key };
    const signing = { noun: this.noun, act, input, writings: [own] };
    if (needed !== null) return this.door.entering.enter(tx, signing);
    const done = outcomeOf({ noun, act: proposed, ctx: judged.ctx }, this.door.ground);
    const beside = { noun, act: proposed, input: proposedInput, writings: [done] };
    return this.door.entering.enter(tx, { ...signing, beside });
  }

  #begun({ noun, act, raw, key }: Attempt, { row, ctx, needed }: { row: Row; ctx: Judged; needed: number }): Writing {
    const { caller } = this.door.scope;
    const set = {
      status: this.noun.lifecycle!.begins,
      entryType: noun.entity.name,
      entryId: row.id,
      entryVersion: row.version,
      act: act.name,
      input: JSON.stringify({ ...raw, dryRun: false }),
      proposerId: caller.operatorId,
      signerIds: [caller.operatorId],
      needed,
      sector: (row as Row & { sector?: string | null }).sector ?? null,
    };
    const { regionCode } = row;
    // Where it lies follows from the entry, and is nothing that the proposal sets.
    return { ...begun(this.noun, { ...set, regionCode }, ctx, this.door.ground), set, key };
  }
}
