import type { CivilDate } from '../../kernel/civil-date.js';
import type { Law } from '../../kernel/law.js';
import type { Period } from '../../kernel/period.js';

const after: Readonly<Record<Exclude<Period['kind'], 'MONTH'>, string>> = {
  QUARTER: 'assessment.bulletin.days',
  HALF_YEAR: 'assessment.evaluation.days',
  YEAR: 'assessment.annual.days',
};
/** By when a period is to be assessed: its last month has its days to be sealed, and the assessment its own. */
export function termDue(law: Law, { kind, to }: Pick<Period, 'kind' | 'to'>, region: string): CivilDate {
  const sealed = law.due('assessment.seal.days', to, region).day;
  return kind === 'MONTH' ? sealed : law.due(after[kind], sealed, region).day;
}
