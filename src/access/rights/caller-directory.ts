import type pg from 'pg';
import { civilDateOf, type CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import { calendarWith } from '../../kernel/working-days.js';
import { Law, type Parameter } from '../../kernel/law.js';
import { roles, type Role } from '../../kernel/roles.js';
import type { Caller } from './caller.js';

interface Known {
  readonly caller: Caller | null;
  readonly until: number;
}

const keptMillis = 3_000;
const knownMax = 10_000;

// One statement: the client, the operator, the posts held that day, and what the offices of those posts answer for.
const callerStatement = `
  with c as (select c.id, c.name, c.organisation_id from client c where c.key = $1 and c.open),
  o as (select id, name from operator where subject = $2),
  held as (
    select p.id, p.title, p.roles, g.id as organisation_id, g.name as organisation, g.mark as "numberPrefix", g.kind, g.region_code, g.county_code, g.township_code, g.enterprise_id
    from o join holding h on h.operator_id = o.id and h.held_from <= $3 and (h.held_to is null or h.held_to >= $3)
    join post p on p.id = h.post_id
    join organisation g on g.id = p.organisation_id and (g.ended_on is null or g.ended_on > $3)
    order by h.held_from, h.id
  ), answers as (
    select r.sectors, r.townships from responsibility r
    where r.organisation_id in (select organisation_id from held) and r.category = 'SPECIAL_SUPERVISION' and r.published_at is not null and r.valid_from <= $3 and (r.valid_to is null or r.valid_to >= $3)
      and r.enterprise_ids = '{}' and r.business_forms = '{}' and r.industries = '{}'
  )
  select (select to_jsonb(c) from c), (select to_jsonb(o) from o), (select coalesce(jsonb_agg(to_jsonb(held)), '[]') from held),
    (select coalesce(jsonb_agg(jsonb_build_array(s, t)), '[]') from (select distinct s, t from answers, unnest(sectors) s, unnest(townships) t) x),
    (select jsonb_build_object('id', g.id, 'name', g.name, 'numberPrefix', g.mark) from organisation g, c where g.id = c.organisation_id),
    (select coalesce(jsonb_agg(jsonb_build_array(r.id, r.organisation_id) order by r.id), '[]') from responsibility r where r.category = 'SPECIAL_SUPERVISION' and r.published_at is not null and r.valid_from <= $3 and (r.valid_to is null or r.valid_to >= $3)
      and (r.enterprise_ids <> '{}' or r.business_forms <> '{}' or r.industries <> '{}') and r.county_code in (select county_code from held))`;

interface Held {
  id: string;
  title: string;
  roles: string[];
  organisation_id: string;
  organisation: string;
  numberPrefix: string;
  kind: string;
  region_code: string;
  county_code: string;
  township_code: string;
  enterprise_id: string | null;
}

/**
 * Who is who, and what holds in law: read from the register, kept for a few seconds, and read again at once when the
 * journal says that it changed.
 */
export class CallerDirectory {
  readonly #callers = new Map<string, Known>();
  readonly #reading = new Map<string, Promise<Caller | null>>();
  #round = 0;
  #law: { readonly law: Promise<Law>; readonly until: number } | null = null;

  constructor(private readonly pool: pg.Pool) {}

  forget(): void {
    // What is being read now may be of before.
    this.#round += 1;
    this.#reading.clear();
    this.#callers.clear();
    this.#law = null;
  }

  /** The caller as of the day of `now`; null where the client is unknown or closed, or the operator unknown. */
  async callerOf(clientKey: string, subject: string | null, now: Instant): Promise<Caller | null> {
    const on = civilDateOf(now);
    const key = JSON.stringify([clientKey, subject, on]);
    const known = this.#callers.get(key);
    if (known && known.until > Date.now()) return known.caller;
    if (this.#callers.size >= knownMax) this.#callers.clear();
    // Whoever else asks of the same meanwhile is told with them.
    let reading = this.#reading.get(key);
    if (!reading) {
      const round = this.#round;
      this.#reading.set(
        key,
        (reading = this.#read(clientKey, subject, on)
          .then((caller) => {
            if (round === this.#round) this.#callers.set(key, { caller, until: Date.now() + keptMillis });
            return caller;
          })
          .finally(() => {
            if (round === this.#round) this.#reading.delete(key);
          })),
      );
    }
    return reading;
  }

  async #read(clientKey: string, subject: string | null, on: CivilDate): Promise<Caller | null> {
    const { rows } = await this.pool.query<
      [
        Record<string, string> | null,
        Record<string, string> | null,
        Held[],
        [string, string][],
        { id: string; name: string; numberPrefix: string } | null,
        [string, string | null][],
      ]
    >({ name: 'caller', text: callerStatement, values: [clientKey, subject, on], rowMode: 'array' } as never);
    const [client, operator, held, cells, home, narrow] = rows[0]!;
    if (!client || !home || (subject !== null && !operator)) return null;
    const named: Role[] = roles.filter((role) => held.some((post) => post.roles.includes(role)));
    const of = (kinds: readonly string[], part: (post: Held) => string | null) => [
      ...new Set(
        held.flatMap((post) => {
          const value = kinds.includes(post.kind) ? part(post) : null;
          return value === null ? [] : [value];
        }),
      ),
    ];
    const first = held[0];
    return {
      clientId: client.id!,
      operatorId: operator?.id ?? null,
      organisationId: first?.organisation_id ?? home.id,
      client: { id: client.id!, name: client.name! },
      operator: operator ? { id: operator.id!, name: operator.name! } : null,
      organisation: first
        ? { id: first.organisation_id, name: first.organisation, numberPrefix: first.numberPrefix }
        : home,
      roles: subject === null ? ['SYSTEM_CLIENT'] : named,
      posts: held.map((post) => ({ id: post.id, title: post.title, organisationId: post.organisation_id })),
      counties: of(['GOVERNMENT', 'BUREAU'], (post) => post.county_code),
      townships: of(['TOWNSHIP'], (post) => post.township_code),
      villages: of(['VILLAGE'], (post) => post.region_code),
      enterpriseIds: of(['ENTERPRISE'], (post) => post.enterprise_id),
      countiesOfPosts: [...new Set(held.map((post) => post.county_code))],
      offices: [...new Set(held.map((post) => post.organisation_id))],
      cells: {
        sectors: cells.map(([sector]) => sector),
        townships: cells.map(([, township]) => township),
        narrow: narrow.map(([id]) => id),
        narrowOwn: narrow.some(([, office]) => held.some((post) => post.organisation_id === office)),
      },
      on,
    };
  }

  law(): Promise<Law> {
    if (this.#law && this.#law.until > Date.now()) return this.#law.law;
    const law = this.#readLaw();
    law.catch(() => {
      this.#law = null;
    });
    this.#law = { law, until: Date.now() + keptMillis * 20 };
    return law;
  }

  async #readLaw(): Promise<Law> {
    const parameters = await this.pool.query<Record<string, string | null>>(
      `select key, region_prefix, value, unit, day_type, basis_title, basis_article, effective_from::text, effective_to::text from statutory_parameter`,
    );
    const days = await this.pool.query<{ day: CivilDate; working: boolean }>(
      'select day::text, working from calendar_day',
    );
    return new Law(
      parameters.rows.map((row): Parameter => ({
        key: row.key!,
        regionPrefix: row.region_prefix!,
        value: row.value!,
        unit: row.unit!,
        dayType: row.day_type as Parameter['dayType'],
        basis: { title: row.basis_title!, article: row.basis_article! },
        effectiveFrom: row.effective_from as CivilDate,
        effectiveUntil: row.effective_to as CivilDate | null,
      })),
      calendarWith(days.rows),
    );
  }
}
