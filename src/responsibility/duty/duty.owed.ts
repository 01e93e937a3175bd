import { numberInForce } from '../../law/law.facts.js';
import { inForceOn } from '../responsibility/responsibility.facts.js';

// Lists that are wanted and not there: of each department's powers and of its responsibilities (安全生产法 第十七条), and
// of each leader's duties and key tasks of the year (地方党政领导干部安全生产责任制规定 第十六条).

/** A list of powers counts once it was approved; any list from the day on which it was entered, until it ends. */
const counts = (list: string, kind: string, on: string): string =>
  `${list}.kind = ${kind} and (${list}.kind not in ('POWER', 'RESPONSIBILITY') or ${list}.approval_document is not null)
  and ${list}.published_on <= ${on} and ${list}.created_at < (${on} + 1)::timestamp at time zone 'Asia/Shanghai'
  and (${list}.ended_on is null or ${list}.ended_on > ${on})`;

const ofPowers = `(values (1, 'POWER'), (2, 'RESPONSIBILITY')) k (place, kind)`;
/** A department that has a safety duty of its own. */
export const supervision = (office: string, on: string): string =>
  `from responsibility r where r.organisation_id = ${office} and r.holder = 'DEPARTMENT' and r.aspect = 'SAFETY'
  and ${inForceOn('r', on)}`;
const officeLacks = (office: string, kind: string, on: string): string =>
  `not exists (select from duty_list l where l.organisation_id = ${office} and ${counts('l', kind, on)})`;

const ofLeaders = `(values (1, 'DUTY'), (2, 'ANNUAL_KEY')) k (place, kind)`;
/** The safety duty of a leader of party or government. */
const leadership = (post: string, on: string): string =>
  `from responsibility r where r.post_id = ${post} and r.category = 'LEADERSHIP' and r.aspect = 'SAFETY'
  and r.holder in ('PARTY_LEADER', 'GOV_LEADER') and ${inForceOn('r', on)}`;
const holding = (post: string, on: string): string =>
  `from holding h where h.post_id = ${post} and h.held_from <= ${on} and (h.held_to is null or h.held_to >= ${on})`;
export const isLeader = (post: string, office: string, on: string): string =>
  `exists (select from organisation lo where lo.id = ${office} and lo.kind in ('PARTY_COMMITTEE', 'GOVERNMENT'))
  and exists (select ${leadership(post, on)}) and exists (select ${holding(post, on)})`;
const leaderLacks = (post: string, kind: string, on: string): string =>
  `not exists (select from duty_list l where ${on} between make_date(l.year, 1, 1) and make_date(l.year, 12, 31) and ${counts('l', kind, on)}
  and (l.post_id = ${post} or exists (select from duty_item i where i.list_id = l.id and i.post_id = ${post})))`;
/** By when a leader has them: so many days after new year or, if later, after the duty and the holder were there. */
export const leaderHasBy = (post: string, region: string, on: string): string =>
  `(greatest(date_trunc('year', ${on})::date, (select min(r.valid_from) ${leadership(post, on)}),
    (select min(h.held_from) ${holding(post, on)})) + ${numberInForce('duty.list.leader.days', region, on)})`;

/**
 * SQL: the lists that a county lacks on a day, as kind, office and post: a department's at once, a leader's once its
 * day is over.
 */
export const listsLacking = (county: string, on: string): string =>
  `select k.kind, o.id as "organisationId", o.name as office, null::uuid as "postId", null::text as title
  from organisation o cross join ${ofPowers}
  where o.county_code = ${county} and o.kind in ('BUREAU', 'DEPARTMENT') and (o.ended_on is null or o.ended_on > ${on})
    and exists (select ${supervision('o.id', on)}) and ${officeLacks('o.id', 'k.kind', on)}
  union all
  select k.kind, o.id, o.name, p.id, p.title
  from post p join organisation o on o.id = p.organisation_id cross join ${ofLeaders}
  where p.county_code = ${county} and ${isLeader('p.id', 'p.organisation_id', on)}
    and ${leaderHasBy('p.id', 'p.region_code', on)} < ${on} and ${leaderLacks('p.id', 'k.kind', on)}`;

export const endOfDay = (day: string): string =>
  `((${day} + 1)::timestamp at time zone 'Asia/Shanghai' - interval '1 millisecond')`;
/** The first of them that is lacking and that nobody has drafted. */
const firstOf = (kinds: string, lacks: string, of: string): string =>
  `(select k.kind from ${kinds} where ${lacks} and not exists (select from duty_draft f where f.kind = k.kind
    and f.status in ('DRAFT', 'APPROVED') and ${of}) order by k.place limit 1)`;

export const officesList = (office: string, on: string): string =>
  firstOf(ofPowers, officeLacks(office, 'k.kind', on), `f.organisation_id = ${office}`);
export const leadersList = (post: string, on: string): string =>
  firstOf(
    ofLeaders,
    leaderLacks(post, 'k.kind', on),
    `${on} between make_date(f.year, 1, 1) and make_date(f.year, 12, 31) and (f.post_id = ${post} or ${post} = any(f.binds_post_ids))`,
  );
/** By when a department has them: so many days after its first duty of today was there. */
export const officeHasBy = (office: string, region: string, on: string): string =>
  `(select min(greatest(r.valid_from, (r.published_at at time zone 'Asia/Shanghai')::date))
    + ${numberInForce('duty.list.powers.days', region, on)} ${supervision(office, on)})`;
/** Nobody in an office may draft what it owes: the bureau does, as the committee's office. */
export const nobodyDrafts = (office: string, on: string): string =>
  `not exists (select from post q join holding h on h.post_id = q.id and h.held_from <= ${on}
    and (h.held_to is null or h.held_to >= ${on}) where q.organisation_id = ${office}
    and q.roles && '{COUNTY_LEADER,BUREAU_HEAD,SECTOR_DEPT,TOWNSHIP}'::text[])`;
