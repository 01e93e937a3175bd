import { holdsPostOn } from '../../organisation/organisation.facts.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import { bool, day, fact, id, instant, int, rows, text, type FactOf } from '../../kernel/fact.js';
import { isUnsettled } from '../responsibility/responsibility.ladder.js';

/** Whoever holds the post that answers for an item or, where it names none, a post of its office. */
const holders = `coalesce((select jsonb_agg(jsonb_build_object(
    'operatorId', h.operator_id, 'from', h.held_from, 'to', h.held_to))
    from post p join holding h on h.post_id = p.id
    where case when i.post_id is null then p.organisation_id = i.organisation_id else p.id = i.post_id end), '[]')`;
const held = rows({ operatorId: id, from: day, to: day.orNull });

/** What is still owed of a list, and whether a letter about it was sent whose matter is not resolved since. */
export const itemsOwed = fact(
  'itemsOwed',
  { status: text, due: instant.orNull, postId: id.orNull, underALetter: bool, holders: held },
  `select i.list_id as key, i.status, i.due_at as due, i.post_id as "postId", ${holders} as holders,
    ${isUnsettled('i.id')} as "underALetter"
    from duty_item i where i.list_id = any($1::uuid[]) and i.status in ('OPEN', 'SUBMITTED', 'RETURNED')`,
);
export type OwedFacts = FactOf<typeof itemsOwed>;

/**
 * An office has one list of its powers and one of its responsibilities: the next that it publishes ends the last by
 * itself, for good (AQF 17), unless the last was approved and the next was not. `n` is a later one than `l`.
 */
export const followsIt = (n: string, l: string): string =>
  `(${l}.kind in ('POWER', 'RESPONSIBILITY') and ${n}.organisation_id = ${l}.organisation_id and ${n}.kind = ${l}.kind
  and (${n}.approval_document is not null or ${l}.approval_document is null)
  and (${n}.published_on, ${n}.created_at, ${n}.id) > (${l}.published_on, ${l}.created_at, ${l}.id))`;
export const followedBy = fact(
  'followedBy',
  { publishedOn: day, createdAt: instant },
  `select l.id as key, n.published_on as "publishedOn", n.created_at as "createdAt" from duty_list l
    join duty_list n on ${followsIt('n', 'l')} where l.id = any($1::uuid[]) order by n.published_on, n.created_at, n.id`,
);
export type FollowedBy = FactOf<typeof followedBy>;

const isALeaders = (post: string): string =>
  `exists (select from post lp join organisation lo on lo.id = lp.organisation_id
    where lp.id = ${post} and lo.kind in ('PARTY_COMMITTEE', 'GOVERNMENT'))`;
/** The list of an item: whose it is, and whether leaders alone put its words right: it was approved, or is theirs. */
export const listOfItem = fact(
  'listOfItem',
  { organisationId: id, year: int, fromAbove: bool, followed: bool, holders: held },
  `select i.id as key, l.organisation_id as "organisationId", l.year,
    exists (select from duty_list n where ${followsIt('n', 'l')}) as followed,
    (l.approval_document is not null or l.kind in ('POWER', 'RESPONSIBILITY') or ${isALeaders('i.post_id')}) as "fromAbove",
    ${holders} as holders from duty_item i join duty_list l on l.id = i.list_id where i.id = any($1::uuid[])`,
);
export type ListOfItemFacts = FactOf<typeof listOfItem>;

/** Who holds a post of the party committee or the government; keys are posts. */
export const leadersOnPost = fact(
  'leadersOnPost',
  { operatorId: id, from: day, to: day.orNull },
  `select p.id as key, h.operator_id as "operatorId", h.held_from as "from", h.held_to as "to" from post p
    join organisation o on o.id = p.organisation_id and o.kind in ('PARTY_COMMITTEE', 'GOVERNMENT')
    join holding h on h.post_id = p.id where p.id = any($1::uuid[]) order by h.operator_id, h.held_from`,
);
export type LeaderFacts = FactOf<typeof leadersOnPost>;

/** The leaders of party and government whom a list binds, as its own post or in an item, and who holds their posts. */
export const leadersBound = fact(
  'leadersBound',
  { postId: id, holders: rows({ operatorId: id, from: day, to: day.orNull }) },
  `select l.id as key, p.id as "postId", coalesce((select jsonb_agg(jsonb_build_object(
      'operatorId', h.operator_id, 'from', h.held_from, 'to', h.held_to)) from holding h where h.post_id = p.id), '[]') as holders
    from duty_list l join post p on p.id = l.post_id or exists (select from duty_item i where i.list_id = l.id and i.post_id = p.id)
    where l.id = any($1::uuid[]) and ${isALeaders('p.id')} order by p.id`,
);
export type BoundFacts = FactOf<typeof leadersBound>;

/** Whether someone answers for an item on a day. */
export const answersForIt = (
  { holders: each }: Pick<OwedFacts, 'holders'>,
  operatorId: string | null,
  on: CivilDate,
): boolean => each.some((holder) => holder.operatorId === operatorId && holdsPostOn(holder, on));
