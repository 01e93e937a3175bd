import { day, fact, id, text, type FactOf } from '../../kernel/fact.js';

/** A list, as a tag needs it. */
export const listById = fact(
  'listById',
  { countyCode: text, kind: text, endedOn: day.orNull },
  `select id as key, county_code as "countyCode", kind, ended_on as "endedOn" from duty_list where id = any($1::uuid[])`,
);
export type ListFacts = FactOf<typeof listById>;

/** Rules of work and policies, as a tag needs them. */
export const policyById = fact(
  'policyById',
  { countyCode: text, kind: text, status: text, validFrom: day.orNull, validUntil: day.orNull },
  `select id as key, county_code as "countyCode", kind, status, valid_from as "validFrom", valid_until as "validUntil"
  from policy_document where id = any($1::uuid[])`,
);
export type PolicyFacts = FactOf<typeof policyById>;

/** Tags that count already; keys are `county/element`. */
export const tagsOfElement = fact(
  'tagsOfElement',
  { named: id },
  `select county_code || '/' || element as key, coalesce(organisation_id, committee_id, list_id, policy_id) as named
  from pillar_tag where county_code || '/' || element = any($1) and status = 'TAGGED'`,
);
export type TagOfElement = FactOf<typeof tagsOfElement>;

/** What stands in the systems of a county on a day; keys are `county/day`. What has ended stands no more. */
export const standingElements = fact(
  'standingElements',
  { pillar: text, element: text, name: text },
  `select k.key, t.pillar, t.element, coalesce(g.name, c.name, d.title, w.title) as name from unnest($1::text[]) k (key)
  join pillar_tag t on t.county_code = split_part(k.key, '/', 1) and t.status = 'TAGGED'
  left join organisation g on g.id = t.organisation_id left join committee c on c.id = t.committee_id left
  join duty_list d on d.id = t.list_id left join policy_document w on w.id = t.policy_id
  where coalesce(g.ended_on >= split_part(k.key, '/', 2)::date, true)
  and coalesce(c.until >= split_part(k.key, '/', 2)::date, true) and coalesce(c.status = 'STANDING', true)
  and coalesce(d.ended_on > split_part(k.key, '/', 2)::date, true)
  and (w.id is null or w.status in ('ISSUED', 'REVISED', 'REPEALED')
    and coalesce(w.last_on >= split_part(k.key, '/', 2)::date, true) and w.valid_from <= split_part(k.key, '/', 2)::date
    and coalesce(w.valid_until >= split_part(k.key, '/', 2)::date, true))
  order by t.pillar, t.element, 4`,
);

/** Townships of a county that keep no team on a day; keys are `county/day`. */
export const townshipsWithoutTeam = fact(
  'townshipsWithoutTeam',
  { name: text },
  `select k.key, g.name from unnest($1::text[]) k (key) join organisation g on g.county_code = split_part(k.key, '/', 1)
  and g.kind = 'TOWNSHIP' and coalesce(g.ended_on >= split_part(k.key, '/', 2)::date, true)
  where not exists (select from pillar_tag t where t.organisation_id = g.id and t.element = 'TOWNSHIP_TEAM'
    and t.status = 'TAGGED') order by g.name, g.id`,
);
