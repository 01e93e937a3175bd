import type { Instant } from '../../kernel/instant.js';
import type { Issue } from './issue.js';

/** What an issue is when it begins, whoever finds it. */
export const begun = { evidenceIds: [] as readonly string[], returns: 0 };

/** Nothing is left to do about it: it is verified, or was raised in error. */
export const isSettled = ({ status }: { readonly status: string }): boolean =>
  status === 'VERIFIED' || status === 'WITHDRAWN';
/** The same, as SQL. */
export const settledIn = (status: string): string => `${status} in ('VERIFIED', 'WITHDRAWN')`;
export const leads = (roles: readonly string[]): boolean =>
  ['COUNTY_LEADER', 'BUREAU_HEAD', 'DISCIPLINE'].some((role) => roles.includes(role));

/** A matter of several offices that no leader has decided yet waits for him, and not for them (协调解决), as SQL. */
export const undecided = (columnOf: (property: string) => string): string =>
  `(${columnOf('decidedAt')} is null and (${columnOf('leadId')} is not null` +
  ` or cardinality(coalesce(${columnOf('coIds')}, '{}')) > 0))`;
/** By when it is to be put right, as SQL: what was drawn from the reservoir also by the day of its draw. */
export const dueWhenDrawn = (id: string, due: string): string =>
  `least(${due}, (select (d.due_on + 1)::timestamp at time zone 'Asia/Shanghai' - interval '1 millisecond'` +
  ` from issue_draw d where d.issue_id = ${id} and d.status = 'DRAWN'))`;
/** What is answered by a plan first is not answered before it is laid down (`ISSUE_ANSWERED_ONCE_PLANNED`), as SQL. */
export const unplanned = (columnOf: (property: string) => string): string =>
  `(${columnOf('planDueOn')} is null and (${columnOf('kind')} = 'TWO_AND_TWO'` +
  ` or coalesce(${columnOf('foundByType')}, '') = 'WorkInspection'))`;

/** A matter of several offices whose day passed while it waited for the leader. */
export const decidedLate = (
  issue: Pick<Issue, 'status' | 'leadId' | 'coIds' | 'decidedAt' | 'decisionDue' | 'rectificationDue'>,
  now: Instant,
): boolean =>
  issue.decidedAt === null
    ? issue.status === 'OPEN' &&
      (issue.leadId !== null || (issue.coIds ?? []).length > 0) &&
      issue.rectificationDue < now
    : issue.decisionDue !== null && issue.decisionDue < issue.decidedAt;
