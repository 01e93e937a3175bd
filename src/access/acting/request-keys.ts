import { createHash, hash } from 'node:crypto';

/** A key as it is bound with the version that its act wrote. */
export interface RequestKey {
  readonly text: string;
  /** Of the whole input: whether the key comes again with the same. */
  readonly digest: string;
  /** Of its fields, each for itself; null where none are kept. */
  readonly fieldDigests: string | null;
}

/** What became of a request. */
export type RequestFate =
  | { readonly state: 'ACCEPTED'; readonly position: string | null }
  | { readonly state: 'PENDING' | 'UNKNOWN'; readonly position: null };

/** A lock on the key, for as long as the transaction lasts: a second call waits for the first. */
export const keyLockStatement = 'select pg_advisory_xact_lock(hashtextextended($1, 7))';

/** A key within the register: of one client and one person (none for a machine). */
export const keyLockName = (clientId: string, operatorId: string | null, key: string): string =>
  `${clientId} ${operatorId ?? ''} ${key}`;

/**
 * What a key is bound to, and whether a call holds it or waits for it, on whatever process. PostgreSQL shows a lock
 * by its two halves. Nothing is waited for.
 */
export const fateStatement = `
  select k.position::text, k.entry_type, k.entry_id, exists (
    select from pg_locks l, hashtextextended($4, 7) h (key)
    where l.locktype = 'advisory' and l.objsubid = 1
      and l.database = (select oid from pg_database where datname = current_database())
      and l.classid = ((h.key >> 32) & 4294967295)::oid and l.objid = (h.key & 4294967295)::oid
  )
  from (select) one left join request_key k
    on k.client_id = $1 and k.operator_id is not distinct from $2::uuid and k.key = $3`;

const nameLength = 6;
const digestLength = 8;
/** By this name the act itself is kept among its fields. */
const actName = '';

/** What two inputs differ in, as far as it is known. */
export interface Difference {
  /** The act that the key was used for, where another is asked for now: their fields are not to be compared. */
  readonly act: string | null;
  readonly fields: readonly string[];
}
const unknown: Difference = { act: null, fields: [] };

/**
 * Short digests of an input's top-level fields, kept with its key: by them it is told in which fields another input
 * under the same key differs, and nothing is told of their values. They are keyed, since a field may hold personal
 * data, and short, since one stands for each field of every act; whether two inputs are the same is told by the
 * digest of the whole.
 */
export class FieldDigests {
  readonly #names = new Map<string, string>();

  constructor(private readonly secret: string) {}

  of(act: string, content: Readonly<Record<string, unknown>>): string {
    const fields = Object.entries(content).map(([name, value]) => this.#name(name) + this.#digest(name, value));
    return this.#name(actName) + this.#digest(actName, act) + fields.join('');
  }

  /**
   * In which fields an input differs from the one whose digests were kept; `declared` are all that it may have, `acts`
   * those that the key may have been used for.
   */
  difference(
    kept: string | null,
    act: string,
    content: Readonly<Record<string, unknown>>,
    { declared, acts }: { readonly declared: Iterable<string>; readonly acts: Iterable<string> },
  ): Difference {
    if (kept === null) return unknown;
    const before = this.#read(kept);
    const used = before.get(this.#name(actName));
    if (used !== this.#digest(actName, act)) {
      const other = [...acts].find((each) => this.#digest(actName, each) === used);
      return { act: other ?? act, fields: [] };
    }
    // A batch of this act and the act alone are not to be compared either: only one of them has rows.
    const asRows = (name: string): boolean => name === 'rows';
    if (before.has(this.#name('rows')) !== Object.keys(content).some(asRows)) return { act, fields: ['rows'] };
    const names = new Set([...Object.keys(content), ...declared]);
    const fields = [...names].filter((name) => {
      const now = content[name] === undefined ? undefined : this.#digest(name, content[name]);
      return before.get(this.#name(name)) !== now;
    });
    return { act: null, fields: fields.sort() };
  }

  #read(kept: string): Map<string, string> {
    const read = new Map<string, string>();
    const length = nameLength + digestLength;
    for (let at = 0; at < kept.length; at += length) {
      read.set(kept.slice(at, at + nameLength), kept.slice(at + nameLength, at + length));
    }
    return read;
  }

  #name(name: string): string {
    let short = this.#names.get(name);
    if (short === undefined) {
      this.#names.set(name, (short = createHash('sha256').update(name).digest('hex').slice(0, nameLength)));
    }
    return short;
  }

  // Hashed in one go: a keyed hash of its own for each field would cost more than all the rest of it.
  #digest(name: string, value: unknown): string {
    return hash('sha256', `${this.secret} ${name} ${JSON.stringify(value)}`, 'hex').slice(0, digestLength);
  }
}
