import { bool, day, fact, id, list, text, type FactOf } from '../../kernel/fact.js';
import { inForceOn } from '../responsibility/responsibility.facts.js';

/** A committee, as a meeting needs it. */
export const committeeById = fact(
  'committeeById',
  {
    status: text,
    kind: text,
    /** Whether its office has stated how it runs. */
    hasRules: bool,
    countyCode: text,
    organisationId: id,
    establishedOn: day,
    until: day.orNull,
    memberIds: list(id),
    /** Its members by post, and its leader. */
    memberPostIds: list(id),
    leaderPostId: id.orNull,
  },
  `select id as key, status, kind, office_rules is not null as "hasRules", county_code as "countyCode", organisation_id as "organisationId", established_on as "establishedOn", until,
    leader_post_id as "leaderPostId", member_ids as "memberIds", array_remove(coalesce(member_post_ids, '{}') || leader_post_id, null) as "memberPostIds" from committee where id = any($1::uuid[])`,
);
export type CommitteeFacts = FactOf<typeof committeeById>;

/** The committees of a county that have not been dissolved, as another needs them; keys are counties. */
export const committeesBeside = fact(
  'committeesBeside',
  {
    id,
    name: text,
    kind: text,
    sectors: list(text),
    establishedOn: day,
    until: day.orNull,
  },
  `select county_code as key, id, name, kind, coalesce(sectors, '{}') as sectors, established_on as "establishedOn", until from committee
  where county_code = any($1) and status = 'STANDING' order by name, id`,
);
export type CommitteeBeside = FactOf<typeof committeesBeside>;

/** SQL: the kinds of main committee of which a county had none on a day. */
export const mainCommitteesLacking = (county: string, on: string): string =>
  `select k.kind from (values ('SAFETY'), ('DISASTER_REDUCTION')) k (kind)
  where not exists (select from committee c where c.county_code = ${county} and c.kind = k.kind
    and c.established_on <= ${on} and c.created_at < (${on} + 1)::timestamp at time zone 'Asia/Shanghai'
    and (c.dissolved_at is null or c.dissolved_at >= (${on} + 1)::timestamp at time zone 'Asia/Shanghai'))`;

/** The same as they were on a day; keys are `county/day`. */
export const committeesOnDay = fact(
  'committeesOnDay',
  {
    id,
    name: text,
    sectors: list(text),
  },
  `select k.key, c.id, c.name, coalesce(c.sectors, '{}') as sectors from unnest($1::text[]) k (key)
  join committee c on c.county_code = split_part(k.key, '/', 1)
  and c.established_on <= split_part(k.key, '/', 2)::date and (c.until is null
  or c.until >= split_part(k.key, '/', 2)::date)
  and (c.dissolved_at is null or to_char(c.dissolved_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') > split_part(k.key, '/', 2)) order by c.name, c.id`,
);

/**
 * A post as the office of a committee may be staffed with it: whether it leads the organisation, and which standing
 * committees' offices it is of.
 */
export const officePosts = fact(
  'officePosts',
  { organisationId: id, leads: bool, committeeIds: list(id) },
  `select p.id as key, p.organisation_id as "organisationId", p.roles && '{COUNTY_LEADER,BUREAU_HEAD}'::text[]
  or exists (select from responsibility r where r.post_id = p.id and r.category = 'LEADERSHIP'
  and r.status in ('PUBLISHED', 'ACKNOWLEDGED')) as leads,
  array(select c.id from committee c where c.status = 'STANDING' and p.id = any(c.office_post_ids)) as "committeeIds"
  from post p where p.id = any($1::uuid[])`,
);
export type OfficePost = FactOf<typeof officePosts>;

/**
 * Posts of an office that are at work on a day: held by somebody, with a duty in force or an item of a list still to be
 * done of their own. Keys are `post/day`.
 */
export const postsAtWork = fact(
  'postsAtWork',
  { id },
  `select k.key, p.id from unnest($1::text[]) k (key)
  cross join lateral (values (split_part(k.key, '/', 2)::date)) as x (day)
  join post p on p.id = split_part(k.key, '/', 1)::uuid
  where exists (select from holding h where h.post_id = p.id and h.held_from <= x.day
    and (h.held_to is null or h.held_to >= x.day))
  and (exists (select from responsibility r where r.post_id = p.id and ${inForceOn('r', 'x.day')})
    or exists (select from duty_item i where i.post_id = p.id and i.kind in ('DUTY', 'ANNUAL_KEY')
      and i.status in ('OPEN', 'SUBMITTED', 'RETURNED')))`,
);
