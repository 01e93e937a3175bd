import type { Caller } from '../access/rights/caller.js';
import type { CallerSource } from '../access/rights/caller-directory.js';
import { roles, type Role } from '../kernel/roles.js';

// One statement: the client, the operator, the posts held that day through that client, the offices that those of the
// posts took over, and what all these offices answer for.
const text = `
  with recursive c as (select c.id, c.name, c.organisation_id, c.office_ids from client c
    where c.open and (c.key = $1 or (c.previous_key = $1 and c.previous_key_until >= $3))),
  o as (select id, name from operator where subject = $2 and (left_on is null or left_on > $3)),
  held as (
    select p.id, p.title, p.roles, g.id as organisation_id, g.name as organisation, g.mark as "numberPrefix", g.kind, g.region_code, g.county_code, g.township_code, g.enterprise_id
    from o join holding h on h.operator_id = o.id and h.held_from <= $3 and (h.held_to is null or h.held_to >= $3)
    join post p on p.id = h.post_id and (p.ended_on is null or p.ended_on > $3)
    join organisation g on g.id = p.organisation_id and (g.ended_on is null or g.ended_on > $3)
    join c on c.office_ids is null or g.id = any(c.office_ids)
    order by h.held_from, h.id
  ), followed as (
    select g.id, g.kind, g.region_code, g.county_code, g.township_code, h.organisation_id as by
      from organisation g join held h on h.organisation_id = g.successor_id where g.ended_on <= $3
    union select g.id, g.kind, g.region_code, g.county_code, g.township_code, f.by
      from organisation g join followed f on f.id = g.successor_id where g.ended_on <= $3
  ), answers as (
    select r.sectors, r.townships from responsibility r
    where r.organisation_id in (select organisation_id from held union select id from followed) and r.category = 'SPECIAL_SUPERVISION'
      and r.published_at is not null and r.valid_from <= $3 and (r.valid_to is null or r.valid_to >= $3)
      and r.enterprise_ids = '{}' and r.business_forms = '{}' and r.industries = '{}'
  )
  select (select to_jsonb(c) from c), (select to_jsonb(o) from o), (select coalesce(jsonb_agg(to_jsonb(held)), '[]')
    from held),
    (select coalesce(jsonb_agg(jsonb_build_array(s, t)), '[]') from (select distinct s, t
      from answers, unnest(sectors) s, unnest(townships) t) x),
    (select jsonb_build_object('id', g.id, 'name', g.name, 'numberPrefix', g.mark) from organisation g, c
      where g.id = c.organisation_id),
    (select coalesce(jsonb_agg(jsonb_build_array(r.id, r.organisation_id) order by r.id), '[]') from responsibility r where r.category = 'SPECIAL_SUPERVISION' and r.published_at is not null and r.valid_from <= $3 and (r.valid_to is null or r.valid_to >= $3)
      and (r.enterprise_ids <> '{}' or r.business_forms <> '{}' or r.industries <> '{}')
        and r.county_code in (select county_code from held)),
    (select coalesce(jsonb_agg(distinct to_jsonb(followed)), '[]') from followed)`;

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

type Answer = [
  Record<string, string> | null,
  Record<string, string> | null,
  Held[],
  [string, string][],
  { id: string; name: string; numberPrefix: string } | null,
  [string, string | null][],
  Followed[],
];
/** An office that was ended, and the one of the caller's that took over what it had open. */
interface Followed {
  id: string;
  kind: string;
  region_code: string;
  county_code: string;
  township_code: string;
  by: string;
}

/** Who a caller is by the offices of the register: what they hold that day, and what their offices answer for. */
export const callers: CallerSource = {
  text,
  used: `insert into client_use (client_id, last_used_at) values ($1, $2)
    on conflict (client_id) do update set last_used_at = greatest(client_use.last_used_at, excluded.last_used_at)`,
  callerOf: (values, subject, on): Caller | null => {
    const [client, operator, held, cells, home, narrow, followed] = values as Answer;
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
    const takenOver = (kind: string): string[] =>
      followed
        .filter((office) => office.kind === kind)
        .map((office) => (kind === 'VILLAGE' ? office.region_code : office.township_code));
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
      counties: of(['PARTY_COMMITTEE', 'GOVERNMENT', 'BUREAU'], (post) => post.county_code),
      townships: [...new Set([...of(['TOWNSHIP'], (post) => post.township_code), ...takenOver('TOWNSHIP')])],
      villages: [...new Set([...of(['VILLAGE'], (post) => post.region_code), ...takenOver('VILLAGE')])],
      enterpriseIds: of(['ENTERPRISE'], (post) => post.enterprise_id),
      countiesOfPosts: [...new Set(held.map((post) => post.county_code))],
      offices: [...new Set([...held.map((post) => post.organisation_id), ...followed.map(({ id }) => id)])],
      tookOver: followed.map(({ id, by }) => ({ id, by })),
      cells: {
        sectors: cells.map(([sector]) => sector),
        townships: cells.map(([, township]) => township),
        narrow: narrow.map(([id]) => id),
        narrowOwn: narrow.some(
          ([, office]) =>
            held.some((post) => post.organisation_id === office) || followed.some(({ id }) => id === office),
        ),
      },
      grants: subject === null ? [] : null,
      on,
    };
  },
};
