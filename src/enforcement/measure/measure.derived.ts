import { instantFromDatabase, type Instant } from '../../kernel/instant.js';
import { limitsOf } from '../../kernel/deadline.js';
import type { Law } from '../../kernel/law.js';
import type { Deadline } from '../../law/deadline.js';
import { limitOf } from './measure.acts.js';
import type { CoerciveMeasure } from './measure.js';

export const measureDeadlines = (
  {
    kind,
    releaseDue: dueAt,
    releasedAt,
    regionCode,
  }: Pick<CoerciveMeasure, 'kind' | 'releaseDue' | 'releasedAt' | 'regionCode'>,
  now: Instant,
  law: Law,
): Deadline[] =>
  limitsOf(
    [
      {
        kind: 'MEASURE',
        key: limitOf(kind),
        dueAt: instantFromDatabase(dueAt),
        doneAt: releasedAt === null ? null : instantFromDatabase(releasedAt),
      },
    ],
    regionCode,
    now,
    law,
  ) as Deadline[];
