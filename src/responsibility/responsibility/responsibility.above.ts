import { has, type Caller } from '../../access/rights/caller.js';
import type { ColumnOf, Test } from '../../access/model/conditions.js';

// Who stands above whom, as worklists ask it of the register; the musts say the same of one entry.

// An expression that is given may have any alias: those here begin with `f`, `g` or `r` and are two letters long.
/** The posts of those who are first responsible in a county on the day the rights were read for. */
const firstPosts = (county: string, bind: (value: unknown) => string, on: string): string =>
  `(select fd.post_id from responsibility fd where fd.region_code = ${county} || '000000' and fd.first and fd.category = 'LEADERSHIP' and fd.aspect = 'SAFETY' and fd.published_at is not null` +
  ` and fd.valid_from <= ${bind(on)} and (fd.valid_to is null or fd.valid_to >= ${bind(on)}))`;
const seatsOf = ({ posts: held }: Caller): string[] => held.map(({ id }) => id);
/** The columns of a row by an alias. */
export const columnsBy =
  (alias: string): ColumnOf =>
  (property) =>
    `${alias}.${property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
/** Somebody else did it. */
export const notBy =
  ({ operatorId }: Caller): Test =>
  (column, bind) =>
    `${column} is distinct from ${bind(operatorId)}`;
/** What names a first responsible person waits for one of them alone. */
export const bindsMine =
  (caller: Caller): Test =>
  (column, bind, columnOf) => {
    const firsts = firstPosts(columnOf('countyCode'), bind, caller.on);
    return `(not exists (select from unnest(${column}) p where p in ${firsts}) or exists (select from unnest(${bind(seatsOf(caller))}::uuid[]) p where p in ${firsts}))`;
  };
/** SQL: the caller holds a post whose key satisfies a condition. */
const holds = (caller: Caller, bind: (value: unknown) => string, which: string): string =>
  `exists (select from unnest(${bind(seatsOf(caller))}::uuid[]) fs (post) where ${which})`;
/** What an entry says beside its office: expressions for a leader's post, for who set it, and for who helped. */
export interface JudgedBeside {
  readonly post?: (columnOf: ColumnOf) => string;
  readonly setter?: (columnOf: ColumnOf) => string;
  readonly helpers?: (columnOf: ColumnOf) => string;
}
/** Who judges stands above, or apart from, whom it concerns, as `judgesFromAbove` says of an act. */
export const fromAbove =
  (caller: Caller, { post, setter, helpers }: JudgedBeside = {}): Test =>
  (column, bind, columnOf) => {
    const firsts = firstPosts(columnOf('countyCode'), bind, caller.on);
    const of = post?.(columnOf) ?? 'null::uuid';
    const first = `case when ${of} is not null then ${holds(caller, bind, `fs.post <> ${of} and fs.post in ${firsts}`)}
        and not ${holds(caller, bind, `fs.post = ${of}`)}
      else ${holds(
        caller,
        bind,
        `fs.post in ${firsts} and not exists (select from post fp where fp.id = fs.post
        and fp.organisation_id = ${column} and exists (select from post fo join holding fh on fh.post_id = fo.id
          where fo.id in ${firsts} and fo.organisation_id <> ${column} and fh.held_from <= ${bind(caller.on)}
          and (fh.held_to is null or fh.held_to >= ${bind(caller.on)})))`,
      )} end`;
    const rank = (office: string): string =>
      `(select array_position(array['GOVERNMENT', 'PARTY_COMMITTEE'], ro.kind) from organisation ro where ro.id = ${office})`;
    const set = setter?.(columnOf);
    const above =
      set !== undefined && has(caller, ['COUNTY_LEADER'])
        ? ` or (${set} = ${bind(caller.organisationId)} and ${set} <> ${column} and ${rank(set)} >= ${rank(column)})`
        : '';
    const apart = helpers ? ` and not ${helpers(columnOf)} && ${bind(caller.offices)}::uuid[]` : '';
    return (
      `case when ${isGoverning(column)} then ((${first})${above})` +
      ` else not (${column} = any(${bind(caller.offices)}::uuid[]))${apart} end`
    );
  };
/** The same of what is a post's own, where one is named. */
export const judgesAbove = (caller: Caller): Test => fromAbove(caller, { post: (columnOf) => columnOf('postId') });

/** Nobody holds the post that is named: its office then does what was the holder's. */
export const isVacant =
  ({ on }: Caller): Test =>
  (column, bind) =>
    `(${column} is not null and not exists (select from holding h where h.post_id = ${column}
      and h.held_from <= ${bind(on)} and (h.held_to is null or h.held_to >= ${bind(on)})))`;

/** Whether an office is the county's party committee or government. */
export const isGoverning = (column: string): string =>
  `exists (select from organisation go where go.id = ${column} and go.kind in ('PARTY_COMMITTEE', 'GOVERNMENT'))`;
/** Who judges a leader is first responsible, by another post than the leader's; where no leader is named, nobody. */
export const standsAbovePost =
  (caller: Caller): Test =>
  (column, bind, columnOf) =>
    `(${column} is not null and exists (select from unnest(${bind(seatsOf(caller))}::uuid[]) p
  where p <> ${column} and p in ${firstPosts(columnOf('countyCode'), bind, caller.on)}))`;
