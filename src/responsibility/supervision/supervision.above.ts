import { absent, is, oneOf, type Test } from '../../access/model/conditions.js';
import { has, type Caller } from '../../access/rights/caller.js';
import { fromAbove, isGoverning, isVacant, standsAbovePost } from '../responsibility/responsibility.above.js';

// Whom a caller may address, and who answers and closes a letter, as worklists ask it.

const isParty = (column: string): string =>
  `exists (select from organisation o where o.id = ${column} and o.kind = 'PARTY_COMMITTEE')`;
/**
 * Whom the caller may address for it: not their own office, the government only where they are a leader, and the party
 * committee where they are first responsible beside it (`SUPERVISION_HAS_AN_ADDRESSEE`, `SUPERVISION_GOES_DOWN`).
 */
export const addressable =
  (caller: Caller): Test =>
  (column, bind, columnOf) => {
    const above = fromAbove(caller)(column, bind, columnOf);
    const governing = has(caller, ['COUNTY_LEADER']) ? `(not ${isParty(column)} or ${above})` : above;
    return `(${column} <> ${bind(caller.organisationId)} and (not ${isGoverning(column)} or ${governing}))`;
  };
/** The same of a post: what is a leader's own goes to the leader, from the first responsible persons alone. */
export const addressableOf =
  (caller: Caller, post: string): Test =>
  (column, bind, columnOf) =>
    `case when ${columnOf(post)} is not null and ${isGoverning(column)}` +
    ` then ${standsAbovePost(caller)(columnOf(post), bind, columnOf)} else ${addressable(caller)(column, bind, columnOf)} end`;

/** The leader who was addressed in person holds no post any more, or was not named. */
const nobodyNamed =
  ({ on }: Caller): Test =>
  (column, bind) =>
    `(${column} is null or not exists (select from holding h where h.operator_id = ${column}
      and h.held_from <= ${bind(on)} and (h.held_to is null or h.held_to >= ${bind(on)})))`;
/** What the caller's office answers; what is a leader's own, who held the post then or, once gone, its holder. */
export const forMe = (caller: Caller) => [
  { organisationId: oneOf(caller.offices), addresseePostId: absent },
  { addresseeId: is(caller.operatorId) },
  {
    organisationId: oneOf(caller.offices),
    addresseePostId: isVacant(caller),
    addresseeId: nobodyNamed(caller),
  },
  { addresseePostId: oneOf(caller.posts.map(({ id }) => id)), addresseeId: nobodyNamed(caller) },
];
/** Somebody else than the caller was addressed in person. */
export const notToMe =
  ({ operatorId }: Caller): Test =>
  (column, bind) =>
    `${column} is distinct from ${bind(operatorId)}`;

/** A letter to an office: closed by who sent it, or by a leader not below the sender and not of the office. */
export const closes = (caller: Caller) => {
  const leader = has(caller, ['COUNTY_LEADER']);
  const sender: Test = (column, bind) =>
    `(${column} = ${bind(caller.organisationId)}${leader ? ` or not ${isParty(column)}` : ''})`;
  const other: Test = (column, bind) =>
    `(${column} is distinct from ${bind(caller.organisationId)} and not ${isParty(column)})`;
  const toParty: Test = (column, bind, columnOf) =>
    `(${isParty(column)} and ${fromAbove(caller)(column, bind, columnOf)})`;
  return [
    { addresseePostId: absent, issuerId: sender, organisationId: other },
    { addresseePostId: absent, organisationId: toParty },
    { addresseePostId: standsAbovePost(caller), addresseeId: notToMe(caller) },
  ];
};
