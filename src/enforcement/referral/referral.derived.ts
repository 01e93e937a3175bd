import { limitsOf } from '../../kernel/deadline.js';
import { instantFromDatabase, type Instant } from '../../kernel/instant.js';
import type { Law } from '../../kernel/law.js';
import type { Deadline } from '../../law/deadline.js';
import type { CriminalReferral } from './referral.js';

export function referralDeadlines(
  entry: Pick<
    CriminalReferral,
    | 'headDue'
    | 'decidedAt'
    | 'transferDue'
    | 'transferredAt'
    | 'policeDue'
    | 'policeDecidedOn'
    | 'reconsiderDue'
    | 'reconsideredOn'
    | 'handOverDue'
    | 'handedOverAt'
    | 'regionCode'
  >,
  now: Instant,
  law: Law,
): Deadline[] {
  const at = (text: string | null): Instant | null => (text === null ? null : instantFromDatabase(text));
  const on = (day: string | null): Instant | null => (day === null ? null : (`${day}T04:00:00.000Z` as Instant));
  return limitsOf(
    [
      {
        kind: 'HEAD_DECISION',
        key: 'criminal.head.decision.days',
        dueAt: at(entry.headDue),
        doneAt: at(entry.decidedAt),
      },
      {
        kind: 'TRANSFER',
        key: 'criminal.transfer.hours',
        dueAt: at(entry.transferDue),
        doneAt: at(entry.transferredAt),
      },
      {
        kind: 'POLICE_DECISION',
        key: 'criminal.police.review.days',
        dueAt: at(entry.policeDue),
        doneAt: on(entry.policeDecidedOn),
      },
      {
        kind: 'RECONSIDERATION',
        key: 'criminal.reconsider.days',
        dueAt: at(entry.reconsiderDue),
        doneAt: on(entry.reconsideredOn),
      },
      {
        kind: 'HANDING_OVER',
        key: 'criminal.reconsider.days',
        dueAt: at(entry.handOverDue),
        doneAt: at(entry.handedOverAt),
      },
    ],
    entry.regionCode,
    now,
    law,
  ) as Deadline[];
}
