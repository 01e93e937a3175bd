import type { EntryType } from '../../kernel/names.js';
import { refusal, type Act, type ActInput, type Job } from '../../kernel/act.js';
import { journalStatement, journalValues, takeTurn, type Entered, type Written } from '../journal/journal.js';
import type { Row } from './judge.js';
import type { Noun } from '../model/noun.js';
import { seenInSql } from '../reading/scope-text.js';
import { refusedWith, type Ended } from './ended.js';
import { movedOn, type Ground, type Writing } from './outcome.js';
import type { RequestScope } from '../request-scope.js';
import { placeIn } from './input-texts.js';
import { Transaction } from './transaction.js';
import { Writer } from './writer.js';

/** Entries of one noun that an act makes or changes. */
export interface Deed {
  readonly noun: Noun;
  readonly act: Act;
  readonly input: ActInput;
  readonly writings: readonly Writing[];
}
/** A judged act on its way into the register. */
export interface WholeDeed extends Deed {
  /** A second noun may take part: the act that a proposal's last signature lets happen. */
  readonly beside?: Deed;
  /** Proposals that the act overtakes: they lapse. */
  readonly overtaken?: readonly Row[];
  /** Statements that go after all others. */
  readonly last?: readonly (readonly [text: string, values: readonly unknown[]])[];
}

const hidden = new Set(['actedAt', 'updatedAt', 'createdAt', 'version', 'id']);

/** Writes judged acts and what follows from them, journals all of it, and commits. */
export class Entering {
  readonly #writer: Writer;

  constructor(
    private readonly scope: RequestScope,
    private readonly ground: Ground,
  ) {
    this.#writer = new Writer(scope.services, scope.caller);
  }

  /**
   * Writes entries of one noun, lapses what they overtake, and journals all of it; then commits, unless it is a dry
   * run.
   */
  async enter(tx: Transaction, taken: WholeDeed): Promise<Ended> {
    try {
      return await this.#entered(tx, taken);
    } catch (error) {
      const refused = refusedByTables(taken, error);
      if (!refused) throw error;
      await tx.rollback();
      return refused;
    }
  }

  async #entered(tx: Transaction, taken: WholeDeed): Promise<Ended> {
    const { noun, act, input, writings, beside, last = [] } = taken;
    const deeds = beside ? [taken, beside] : [taken];
    const created = byNoun(deeds.flatMap((deed) => deed.writings).flatMap((writing) => writing.created ?? []));
    const lapsed = this.#lapsed(taken);
    const lapses: Deed[] = lapsed.length > 0 ? [this.#lapse(input, lapsed)] : [];
    const sent = await this.#send(tx, taken, created, lapses);
    const entryId = writings[0]!.row.id;
    const added = writings.some(({ before }) => before === null);
    if (added || input.dryRun) await Transaction.all(...sent.splice(0));
    if (added && !(await this.#allSeen(tx, noun, writings))) {
      await tx.rollback();
      return refusedWith([refusal('OUTSIDE_SCOPE')]);
    }
    if (input.dryRun) return { is: 'DRY', entryId };
    const journal = ({ noun: of, act: by, input: raw, writings: all }: Deed) =>
      tx.send(
        journalStatement(of, this.scope.services.plans.tableOf(of)),
        journalValues(this.#asEntered(by, raw), all.map(writtenOf)),
      );
    // What is written, the journal and the commit leave together; a failure of any undoes all.
    const jobs = deeds.flatMap((deed) => deed.writings).flatMap((writing) => writing.jobs ?? []);
    const whole = beside ?? taken;
    const answers = (await tx.commitWith<unknown>(
      ...sent,
      ...(jobs.length > 0 ? [enqueue(tx, jobs)] : []),
      takeTurn(tx),
      ...(beside ? [journal(beside)] : []),
      ...lapses.map(journal),
      ...created.map((each) =>
        journal({ noun: each[0]!.noun, act: partOf(whole.act), input: whole.input, writings: each }),
      ),
      journal({ noun, act, input, writings }),
      ...last.map(([text, values]) => tx.send(text, values)),
    )) as unknown[][][];
    const touched = [...deeds.map((deed) => deed.noun), ...created.map((each) => each[0]!.noun)];
    if (touched.some(({ shapesRights }) => shapesRights)) this.scope.services.forget();
    return { is: 'ACCEPTED', entryId, position: answers.at(-1 - last.length)![0]![2] as string };
  }

  /** Sends the rows; what is returned is still to be awaited. */
  async #send(
    tx: Transaction,
    taken: WholeDeed,
    created: readonly (readonly Writing[])[],
    lapses: readonly Deed[],
  ): Promise<Promise<unknown>[]> {
    const { beside } = taken;
    const { dryRun } = taken.input;
    const whole = beside ?? taken;
    const send = (deed: Omit<Deed, 'input'>) => this.#writer.send(tx, deed, dryRun);
    const ofParts = (each: readonly Writing[]) => {
      const { noun } = each[0]!;
      return send({ noun, act: partOf(whole.act, noun), writings: each });
    };
    return [
      ...(beside ? await send(beside) : []),
      ...(await send(taken)),
      ...(await Promise.all(created.map(ofParts))).flat(),
      ...(await Promise.all(lapses.map(send))).flat(),
    ];
  }

  #lapsed({ input, overtaken = [] }: WholeDeed): Writing[] {
    const { services, request } = this.scope;
    const { noun, lapses } = services.signing;
    const moments = { at: input.occurredAt ?? request.now, now: request.now };
    return overtaken.map((before) => movedOn({ noun, act: lapses }, before, moments, this.ground));
  }

  #lapse(input: ActInput, writings: readonly Writing[]): Deed {
    const { noun, lapses } = this.scope.services.signing;
    return { noun, act: lapses, input, writings };
  }

  #asEntered(by: Act, raw: ActInput): Entered {
    const { clientId, operatorId, organisationId } = this.scope.caller;
    return {
      action: by.journalledAs ?? by.name,
      occurredAt: raw.occurredAt ?? this.scope.request.now,
      clientId,
      operatorId,
      organisationId,
      reason: (raw as { reason?: string }).reason ?? null,
    };
  }

  /**
   * An added entry must be one the caller could see; of an entry that is changed or moves, rights may end with the act.
   */
  async #allSeen(tx: Transaction, noun: Noun, writings: readonly Writing[]): Promise<boolean> {
    const added = writings.filter(({ before }) => before === null).map(({ row }) => row.id);
    if (added.length === 0 || noun === this.scope.services.signing.noun) return true;
    const table = this.scope.services.plans.tableOf(noun);
    const values: unknown[] = [added];
    const scope = seenInSql(noun, table, this.scope.caller, (value) => `$${values.push(value)}`);
    const [seen] = await tx.send(`select count(*)::int from ${table.name} t where t.id = any($1) and ${scope}`, values);
    return seen![0] === added.length;
  }
}

/** What no must could foresee, and the tables refuse. */
function refusedByTables({ noun, input, beside }: WholeDeed, error: unknown): Ended | null {
  const { code, constraint, detail } = error as { code?: string; constraint?: string; detail?: string };
  // An id that no must of the room asked about: nothing has it.
  const key = code === '23503' ? /=\(([0-9a-f-]{36})\) is not present/.exec(detail ?? '')?.[1] : undefined;
  const absent = key === undefined ? null : placeIn(beside?.input ?? input, key);
  if (absent) return refusedWith([refusal('NOT_FOUND', { path: absent })]);
  const broken = code === '23505' ? noun.unique?.find((each) => each.constraint === constraint) : undefined;
  return broken ? refusedWith([refusal('ALREADY_REGISTERED', { path: broken.path })]) : null;
}

/** Jobs are kept with the act or not at all. */
const enqueue = (tx: Transaction, jobs: readonly Job[]): Promise<unknown[][]> =>
  tx.send(
    `select graphile_worker.add_job(j->>'task', (j->'payload')::json, run_at => coalesce((j->>'runAt')::timestamptz, now()), job_key => j->>'key') is null from jsonb_array_elements($1::jsonb) j`,
    [JSON.stringify(jobs)],
  );

const byNoun = (writings: readonly Writing[]): Writing[][] =>
  [...new Set(writings.map(({ noun }) => noun))].map((noun) => writings.filter((each) => each.noun === noun));
/** Entries that come to be with an act take no numbers of their own. */
const partOf = (act: Act, noun?: Noun): Act => ({
  name: act.name,
  ...(noun &&
    act.numbersOfOthers?.[noun.entity.name as EntryType] && {
      numbers: act.numbersOfOthers[noun.entity.name as EntryType]!,
    }),
  ...(act.journalledAs && { journalledAs: act.journalledAs }),
  musts: [],
  decide: () => ({}),
});
const writtenOf = ({ row, set, key }: Writing): Written => ({
  id: row.id,
  fields: Object.keys(set)
    .filter((property) => !hidden.has(property))
    .sort(),
  key,
});
