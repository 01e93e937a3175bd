import { limitsOf } from '../../kernel/deadline.js';
import { instantFromDatabase, type Instant } from '../../kernel/instant.js';
import type { Law } from '../../kernel/law.js';
import type { Deadline } from '../../law/deadline.js';
import type { Accident } from './accident.js';

/** The clocks of reporting, and of forming a group (有案必查). */
export function accidentDeadlines(
  accident: Pick<
    Accident,
    'unitReportedAt' | 'unitReportDue' | 'reportedUpAt' | 'reportUpDue' | 'investigationDue' | 'status' | 'regionCode'
  >,
  now: Instant,
  law: Law,
  formedAt: string | null,
): Deadline[] {
  const at = (text: string | null): Instant | null => (text === null ? null : instantFromDatabase(text));
  return limitsOf(
    [
      {
        kind: 'UNIT_REPORT',
        key: 'accident.report.unit.hours',
        dueAt: at(accident.unitReportDue),
        doneAt: at(accident.unitReportedAt),
      },
      {
        kind: 'REPORT_UPWARD',
        key: 'accident.report.level.hours',
        dueAt: at(accident.reportUpDue),
        doneAt: at(accident.reportedUpAt),
      },
      {
        kind: 'FORM_GROUP',
        key: 'accident.group.days',
        dueAt: at(accident.investigationDue),
        doneAt: at(formedAt),
        off: accident.status === 'DISMISSED' && formedAt === null,
      },
    ],
    accident.regionCode,
    now,
    law,
  ) as Deadline[];
}
