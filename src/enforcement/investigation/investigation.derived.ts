import { limitsOf } from '../../kernel/deadline.js';
import { instantFromDatabase, type Instant } from '../../kernel/instant.js';
import type { Law } from '../../kernel/law.js';
import type { Deadline } from '../../law/deadline.js';
import type { Investigation } from './investigation.js';

export function investigationDeadlines(
  entry: Pick<
    Investigation,
    'reportDue' | 'submittedAt' | 'replyDue' | 'repliedAt' | 'evaluationDue' | 'evaluatedAt' | 'regionCode'
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
        doneAt: at(entry.submittedAt),
      },
      { kind: 'REPLY', key: 'accident.reply.days', dueAt: at(entry.replyDue), doneAt: at(entry.repliedAt) },
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
