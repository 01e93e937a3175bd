import type { Act } from '../../kernel/act.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { documentNumber } from '../../kernel/document-number.js';
import type { Instant } from '../../kernel/instant.js';
import type { Caller } from '../rights/caller.js';
import { figureStatement, figureValues } from '../figures/figures.js';
import { newKey } from '../privacy/ids.js';
import type { Row } from './judge.js';
import type { Noun } from '../model/noun.js';
import type { Services } from '../services.js';
import { inColumns } from '../reading/tables.js';
import type { Writing } from './outcome.js';
import { enterSubjectKeys, populate, sealedColumns } from './rows.js';
import type { Transaction } from './transaction.js';

/**
 * Writes the rows of judged acts, and only those: an entry's own row, the personal values beside it, the numbers it
 * takes and the figures it moves.
 */
export class Writer {
  constructor(
    private readonly services: Services,
    private readonly caller: Caller,
  ) {}

  /** Sends the rows; what is returned is still to be awaited. */
  async send(
    tx: Transaction,
    { noun, act, writings }: { readonly noun: Noun; readonly act: Act; readonly writings: readonly Writing[] },
    dryRun: boolean,
  ): Promise<Promise<unknown>[]> {
    await this.#takeNumbers(tx, act, writings, dryRun);
    const table = this.services.plans.tableOf(noun);
    const sent: Promise<unknown>[] = [];
    const added = writings.filter(({ before }) => before === null);
    const changed = writings.filter(({ before }) => before !== null);
    if (added.length > 0) {
      const columns = [...table.columns.values()].map(({ name }) => name);
      const rows = added.map(({ row }) => inColumns(table, row));
      sent.push(populate(tx, table.name, columns, rows));
    }
    // Many that move together are written by one statement.
    if (changed.length > manyAtOnce) {
      const differing = [...table.columns].filter(([property]) =>
        changed.some(({ before, row }) => !same(before![property as keyof Row], row[property as keyof Row])),
      );
      sent.push(
        tx.send(
          `update ${table.name} t set ${differing.map(([, { name }]) => `${name} = x.${name}`).join(', ')} from jsonb_populate_recordset(null::${table.name}, $1) x where t.id = x.id and t.version = x.version - 1`,
          [JSON.stringify(changed.map(({ row }) => inColumns(table, row)))],
        ),
      );
    } else
      for (const { before, row } of changed) {
        const differing = [...table.columns].filter(
          ([property]) => !same(before![property as keyof Row], row[property as keyof Row]),
        );
        const values: unknown[] = [row.id, before!.version];
        const sets = differing.map(
          ([property, { name }]) => `${name} = $${values.push(row[property as keyof Row] ?? null)}`,
        );
        sent.push(tx.send(`update ${table.name} set ${sets.join(', ')} where id = $1 and version = $2`, values));
      }
    await this.#persons(tx, noun, writings, sent);
    const figures = noun.figures && !dryRun ? figureValues(noun.figures, writings) : null;
    if (figures && (figures[0] as unknown[]).length > 0)
      sent.push(tx.send(figureStatement(table.bare, noun.figures!, table), figures));
    return sent;
  }

  async #takeNumbers(tx: Transaction, act: Act, writings: readonly Writing[], dryRun: boolean): Promise<void> {
    for (const [property, kind] of Object.entries((act.numbers ?? {}) as Record<string, string>)) {
      const { numberPrefix } = this.caller.organisation;
      const year = civilDateOf(writings[0]!.row.actedAt as Instant).slice(0, 4);
      // A dry run takes no number; its entry would stand without one, so it stands under one that no paper has.
      const [last] = dryRun
        ? [[0]]
        : await tx.send(
            `insert into number_head (office, kind, year, last) values ($1, $2, $3, $4)
        on conflict (office, kind, year) do update set last = number_head.last + $4 returning last`,
            [numberPrefix, kind, year, writings.length],
          );
      writings.forEach(({ row, set }, i) => {
        const number = dryRun
          ? `${numberPrefix}${kind}〔${year}〕—号${writings.length > 1 ? i : ''}`
          : documentNumber(numberPrefix, kind, year, Number(last![0]) - writings.length + 1 + i);
        set[property] = number;
        (row as unknown as Record<string, unknown>)[property] = number;
      });
    }
  }

  /** Personal values go beside the entry: masked, as ciphertext under the subject's own key, and hashed. */
  async #persons(tx: Transaction, noun: Noun, writings: readonly Writing[], sent: Promise<unknown>[]): Promise<void> {
    const personal = Object.keys(noun.personal);
    if (personal.length === 0) return;
    const { vault } = this.services;
    const table = this.services.plans.tableOf(noun);
    const concerned = writings.filter(({ set }) => personal.some((property) => set[property] !== undefined));
    if (concerned.length === 0) return;
    const known = concerned.every(({ before }) => before === null)
      ? []
      : await tx.send(
          `select p.id, k.id, k.wrapped from "${table.bare}_person" p join subject_key k on k.id = p.subject_id where p.id = any($1)`,
          [concerned.map(({ row }) => row.id)],
        );
    const kept = new Map(
      known.map(([id, subject, wrapped]) => [id as string, { id: subject as string, wrapped: wrapped as string }]),
    );
    const fresh: { id: string; wrapped: string }[] = [];
    const rows = concerned.map(({ row, set }) => {
      let key = kept.get(row.id);
      let plain: Buffer;
      if (key) plain = vault.unwrap(key);
      else {
        const made = vault.newSubjectKey(newKey());
        fresh.push(made);
        key = made;
        plain = made.plain;
      }
      return { id: row.id, subject_id: key.id, ...sealedColumns(vault, noun, { id: key.id, plain }, set) };
    });
    if (fresh.length > 0) sent.push(enterSubjectKeys(tx, vault, fresh));
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    const own = columns.filter((column) => column !== 'id' && column !== 'subject_id');
    const others = own.map((column) => `${column} = excluded.${column}`).join(', ');
    sent.push(populate(tx, `"${table.bare}_person"`, columns, rows, ` on conflict (id) do update set ${others}`));
  }
}

const manyAtOnce = 20;
const same = (a: unknown, b: unknown): boolean =>
  a === b || (a ?? null) === (b ?? null) || JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
