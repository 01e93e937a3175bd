import type { ColumnOf } from '../../access/model/conditions.js';
import { instantFromDatabase, type Instant } from '../../kernel/instant.js';
import { openStatuses, type Hazard } from './hazard.js';

// Whoever asked for the review in time is in time, however long the office takes, which has a day of its own
// (`reviewDue`). Overdue hazards, figures, filters and worklists read it here, in memory and in SQL alike.

type Timed = Pick<Hazard, 'status' | 'rectificationDue' | 'reviewRequestedAt'>;

/** An instant as it compares, whether it was read from a row or from JSON. */
export const instant = (text: string): Instant => (text.includes(' ') ? instantFromDatabase(text) : text) as Instant;

/** By what the deadline is measured: while it waits for its review, by when the review was asked for. */
export const measuredAt = ({ status, reviewRequestedAt }: Timed, now: Instant): Instant =>
  status === 'IN_REVIEW' && reviewRequestedAt != null ? instant(reviewRequestedAt) : now;

/** Whether it is open with a deadline that nothing has met: one for which no review was asked for by it. */
export const deadlineCounts = (hazard: Timed): boolean =>
  hazard.rectificationDue != null &&
  openStatuses.includes(hazard.status) &&
  !(
    hazard.status === 'IN_REVIEW' &&
    hazard.reviewRequestedAt != null &&
    instant(hazard.reviewRequestedAt) <= instant(hazard.rectificationDue)
  );
export const overdueAt = (hazard: Timed, now: Instant): boolean =>
  deadlineCounts(hazard) && instant(hazard.rectificationDue!) < now;

/** SQL: the same of a row. */
export const deadlineCountsInSql = (columnOf: ColumnOf): string => {
  const [status, due, asked] = [columnOf('status'), columnOf('rectificationDue'), columnOf('reviewRequestedAt')];
  return `(${due} is not null and ${status} in (${openStatuses.map((each) => `'${each}'`).join(', ')})
    and not (${status} = 'IN_REVIEW' and coalesce(${asked} <= ${due}, false)))`;
};
