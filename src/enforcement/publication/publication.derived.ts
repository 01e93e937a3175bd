import type { CivilDate } from '../../kernel/civil-date.js';
import { limitsOf } from '../../kernel/deadline.js';
import { instantFromDatabase, type Instant } from '../../kernel/instant.js';
import type { Law } from '../../kernel/law.js';
import type { Deadline } from '../../law/deadline.js';
import type { DecidedFacts } from '../enforcement-case/enforcement-case.facts.js';
import type { Publication } from './publication.js';

/** What is changed or revoked is withdrawn from the public within three working days (行政处罚法 第四十八条). */
export function publicationDeadlines(
  { withdrawnAt, regionCode }: Pick<Publication, 'withdrawnAt' | 'regionCode'>,
  party: DecidedFacts | null,
  now: Instant,
  law: Law,
): Deadline[] {
  if (!party?.appealSettledOn || !['CHANGED', 'REVOKED'].includes(party.appealOutcome ?? '')) return [];
  return limitsOf(
    [
      {
        kind: 'WITHDRAWAL',
        key: 'publicity.withdraw.days',
        dueAt: law.due('publicity.withdraw.days', party.appealSettledOn as CivilDate, regionCode).dueAt,
        doneAt: withdrawnAt === null ? null : instantFromDatabase(withdrawnAt),
      },
    ],
    regionCode,
    now,
    law,
  ) as Deadline[];
}
