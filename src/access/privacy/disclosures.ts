import DataLoader from 'dataloader';
import {
  factValue,
  mustsOf,
  type Act,
  type ActInput,
  type Fact,
  type Judging,
  type Refusal,
} from '../../kernel/act.js';
import { has } from '../rights/caller.js';
import { oneOf, type Rows } from '../model/conditions.js';
import type { RequestScope } from '../request-scope.js';
import { newKey } from './ids.js';
import type { Noun } from '../model/noun.js';
import { personalClassOf, placeOf, type PersonalValue } from './personal.js';

export type Withheld = 'NO_RIGHT' | 'NO_PURPOSE' | 'NO_CASE' | 'DESTROYED';

/** A request that also looks for entries among those that the caller sees. */
interface Selecting extends RequestScope {
  select<E extends object, P extends keyof E & string>(
    noun: Noun<E>,
    properties: readonly P[],
    rows: Rows<E>,
  ): Promise<Pick<E, P>[]>;
}

/** Personal data read plain: only with a right, a purpose and a case, and never without leaving word of it. */
export class Disclosures {
  readonly #plain = new DataLoader<PersonalValue, string | null>(async (values) => this.#disclose(values), {
    cache: true,
  });

  constructor(private readonly reader: Selecting) {}

  /** What is lacking, as far as it can be told without opening anything. */
  lacking({ noun, property, shared }: PersonalValue): Withheld | null {
    if (shared) return 'NO_RIGHT';
    const { caller, request } = this.reader;
    const personalClass = personalClassOf(noun, property);
    if (!personalClass || !has(caller, noun.discloses[personalClass] ?? [])) return 'NO_RIGHT';
    if (!request.purpose) return 'NO_PURPOSE';
    return request.caseRef ? null : 'NO_CASE';
  }

  async plain(value: PersonalValue): Promise<string | null> {
    return value.cipher === null || this.lacking(value) !== null ? null : this.#plain.load(value);
  }

  async withheld(value: PersonalValue): Promise<Withheld | null> {
    const lacking = this.lacking(value);
    if (lacking) return lacking;
    return (await this.plain(value)) === null ? 'DESTROYED' : null;
  }

  /** The disclosure is written and committed before anything is answered. */
  async #disclose(values: readonly PersonalValue[]): Promise<(string | null)[]> {
    const { services, caller, request } = this.reader;
    const keys = await services.writes.query<{ id: string; wrapped: string | null }>(
      'select id, wrapped from subject_key where id = any($1)',
      [[...new Set(values.map((value) => value.subjectId))]],
    );
    const wrapped = new Map(keys.rows.map((row) => [row.id, row.wrapped]));
    const plain = values.map((value) => {
      const key = wrapped.get(value.subjectId);
      return key
        ? services.vault.decrypt(
            services.vault.unwrap({ id: value.subjectId, wrapped: key }),
            value.cipher!,
            placeOf(value.noun.entity.name, value.property, value.subjectId),
          )
        : null;
    });
    const byEntry = new Map<string, { value: PersonalValue; fields: Set<string> }>();
    values.forEach((value, i) => {
      if (plain[i] === null) return;
      const known = byEntry.get(value.entryId) ?? { value, fields: new Set<string>() };
      byEntry.set(value.entryId, known);
      known.fields.add(value.property);
    });
    const entries = [...byEntry.values()];
    if (entries.length > 0) {
      await services.writes.query(
        `insert into disclosure (id, at, client_id, operator_id, organisation_id, purpose, case_ref, entry_type, entry_id, subject_id, fields, trace)
        select x.id, $2, $3, $4, $5, $6, $7, x.type, x.entry, x.subject, string_to_array(x.fields, ','), $8
        from unnest($1::uuid[], $9::text[], $10::uuid[], $11::uuid[], $12::text[]) x (id, type, entry, subject, fields)`,
        [
          entries.map(() => newKey()),
          request.now,
          caller.clientId,
          caller.operatorId,
          caller.organisationId,
          request.purpose,
          request.caseRef,
          request.trace,
          entries.map(({ value }) => value.noun.entity.name),
          entries.map(({ value }) => value.entryId),
          entries.map(({ value }) => value.subjectId),
          entries.map(({ fields }) => [...fields].join(',')),
        ],
      );
    }
    return plain;
  }

  /**
   * That somebody is in the register is told by a refusal, a dry run's too: it stays, since nobody is entered twice,
   * but it leaves word of whom it told, to whom and by which request; and whether they are where the caller sees them
   * is told only where they are.
   */
  async ofExistence(
    act: Act,
    ctx: Judging<{ id?: string }, ActInput>,
    refusals: readonly Refusal[],
  ): Promise<readonly Refusal[]> {
    const telling = mustsOf(act).filter(({ code, tellsOf }) => tellsOf && refusals.some((each) => each.code === code));
    if (telling.length === 0) return refusals;
    const told = new Map<string, readonly Fact[]>();
    for (const { code, tellsOf } of telling) {
      const { fact, entryType, property } = tellsOf!;
      const noun = this.reader.services.nouns.get(entryType)!;
      const named = ((ctx.facts as Record<string, readonly { readonly id: string }[]>)[fact] ?? []).map(({ id }) => id);
      const ids = [...new Set(named)].filter((id) => id !== ctx.entry.id);
      const seen = ids.length === 0 ? [] : await this.reader.select(noun, ['id'], { id: oneOf(ids) });
      await this.#leaveWord(noun, [property], ids, uniqueness, `${act.name} ${ctx.input.idempotencyKey}`);
      told.set(code, seen.length === 0 ? [] : [factValue('known', seen.length, '人')]);
    }
    return refusals.map((each) => ({ ...each, facts: told.get(each.code) ?? each.facts }));
  }

  /** Values of a person were compared with what is kept of an entry: that is told as reading them would be. */
  ofComparison(noun: Noun, entryId: string, properties: readonly string[], caseRef: string): Promise<void> {
    return properties.length === 0
      ? Promise.resolve()
      : this.#leaveWord(noun, properties, [entryId], comparison, caseRef);
  }

  /** Kept whatever becomes of the act: not in its transaction, and not by its connection, which others may wait for. */
  async #leaveWord(
    noun: Noun,
    properties: readonly string[],
    ids: readonly string[],
    purpose: string,
    caseRef: string,
  ): Promise<void> {
    if (ids.length === 0) return;
    const { services, caller, request } = this.reader;
    const { bare } = services.plans.tableOf(noun);
    await services.reads.query(
      `insert into disclosure (id, at, client_id, operator_id, organisation_id, purpose, case_ref, entry_type, entry_id, subject_id, fields, trace)
      select x.id, $3, $4, $5, $6, $7, $8, $9, p.id, p.subject_id, $10::text[], $11
      from unnest($1::uuid[], $2::uuid[]) x (id, entry) join "${bare}_person" p on p.id = x.entry`,
      [
        ids.map(() => newKey()),
        ids,
        request.now,
        caller.clientId,
        caller.operatorId,
        caller.organisationId,
        purpose,
        caseRef,
        noun.entity.name,
        properties,
        request.trace,
      ],
    );
  }
}
/** What a disclosure of somebody's mere existence is for; the case is the act and its key. */
const uniqueness = 'UNIQUENESS';
/** What a disclosure is for where values were tried against what is kept. */
const comparison = 'COMPARISON';
