import { has, type Caller } from '../../access/rights/caller.js';
import type { Test } from '../../access/model/conditions.js';

// Who stands above whom, as worklists ask it of the register; the musts say the same of one entry.

/** The posts of those who are first responsible in a county on the day the rights were read for. */
const firstPosts = (county: string, bind: (value: unknown) => string, on: string): string =>
  `(select r.post_id from responsibility r where r.region_code = ${county} || '000000' and r.first and r.category = 'LEADERSHIP' and r.aspect = 'SAFETY' and r.published_at is not null` +
  ` and r.valid_from <= ${bind(on)} and (r.valid_to is null or r.valid_to >= ${bind(on)}))`;
const seatsOf = ({ posts: held }: Caller): string[] => held.map(({ id }) => id);
/** Somebody else did it. */
export const notBy =
  ({ operatorId }: Caller): Test =>
  (column, bind) =>
    `${column} is distinct from ${bind(operatorId)}`;
/** As `judgesFromOutside` says of an act: it is not the caller's own office, unless the caller is a leader. */
export const ofAnotherOffice =
  (caller: Caller): Test =>
  (column, bind) =>
    has(caller, ['COUNTY_LEADER']) ? 'true' : `${column} <> ${bind(caller.organisationId)}`;
/** What names a first responsible person waits for one of them alone. */
export const bindsMine =
  (caller: Caller): Test =>
  (column, bind, columnOf) => {
    const firsts = firstPosts(columnOf('countyCode'), bind, caller.on);
    return `(not exists (select from unnest(${column}) p where p in ${firsts}) or exists (select from unnest(${bind(seatsOf(caller))}::uuid[]) p where p in ${firsts}))`;
  };
/**
 * Who judges an item stands above those who answer for it, as the musts say
 * (`DUTY_OF_A_LEADER_JUDGED_BY_THE_FIRST`).
 */
export const judgesAbove =
  (caller: Caller): Test =>
  (column, bind, columnOf) =>
    `case when exists (select from organisation o where o.id = ${column} and o.kind in ('PARTY_COMMITTEE', 'GOVERNMENT'))` +
    ` then exists (select from unnest(${bind(seatsOf(caller))}::uuid[]) p where p is distinct from ${columnOf('postId')} and p in ${firstPosts(columnOf('countyCode'), bind, caller.on)})` +
    ` else not (${column} = any(${bind(caller.offices)})) end`;

/** Nobody holds the post that is named: its office then does what was the holder's. */
export const isVacant =
  ({ on }: Caller): Test =>
  (column, bind) =>
    `(${column} is not null and not exists (select from holding h where h.post_id = ${column}
      and h.held_from <= ${bind(on)} and (h.held_to is null or h.held_to >= ${bind(on)})))`;

/** Whether an office is the county's party committee or government. */
export const isGoverning = (column: string): string =>
  `exists (select from organisation o where o.id = ${column} and o.kind in ('PARTY_COMMITTEE', 'GOVERNMENT'))`;
/** Who judges a leader is first responsible, by another post than the leader's; where no leader is named, nobody. */
export const standsAbovePost =
  (caller: Caller): Test =>
  (column, bind, columnOf) =>
    `(${column} is not null and exists (select from unnest(${bind(seatsOf(caller))}::uuid[]) p
  where p <> ${column} and p in ${firstPosts(columnOf('countyCode'), bind, caller.on)}))`;
