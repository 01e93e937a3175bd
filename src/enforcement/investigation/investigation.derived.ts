import { startOf } from '../../kernel/civil-date.js';
import { limitsOf } from '../../kernel/deadline.js';
import { instantFromDatabase, type Instant } from '../../kernel/instant.js';
import type { Law } from '../../kernel/law.js';
import type { Deadline } from '../../law/deadline.js';
import type { Investigation } from './investigation.js';

export function investigationDeadlines(
  entry: Pick<
    Investigation,
    | 'reportDue'
    | 'reportedOn'
    | 'publicationDue'
    | 'publishedAt'
    | 'submittedAt'
    | 'replyDue'
    | 'repliedAt'
    | 'evaluationDue'
    | 'evaluatedAt'
    | 'regionCode'
  >,
  now: Instant,
  law: Law,
): Deadline[] {
  const at = (text: string | null): Instant | null => (text === null ? null : instantFromDatabase(text));
  return limitsOf(
    [
      {
        kind: 'INVESTIGATION_REPORT',
        key: 'accident.investigate.days',
        dueAt: at(entry.reportDue),
        // A higher government's is the day of its own report.
        doneAt: entry.reportedOn === null ? at(entry.submittedAt) : startOf(entry.reportedOn),
      },
      { kind: 'REPLY', key: 'accident.reply.days', dueAt: at(entry.replyDue), doneAt: at(entry.repliedAt) },
      {
        kind: 'PUBLICATION',
        key: 'accident.publish.days',
        dueAt: at(entry.publicationDue),
        doneAt: at(entry.publishedAt),
      },
      {
        kind: 'EVALUATION',
        key: 'accident.evaluate.months',
        dueAt: at(entry.evaluationDue),
        doneAt: at(entry.evaluatedAt),
      },
    ],
    entry.regionCode,
    now,
    law,
  ) as Deadline[];
}
