import type { CivilDate } from '../../kernel/civil-date.js';
import { quarterEnd, quarterEnds, type CountedByQuarter } from '../../kernel/quarters.js';
import type { LatestCheckFacts } from './task.facts.js';
import type { KeyTask } from './task.js';

// What follows from a task and the day, and is never stored.

/** What should be done by the last quarter that is over on a day. */
export function expectedOn({ year, byQuarter }: CountedByQuarter, day: CivilDate): number {
  const over = quarterEnds.filter((_, quarter) => quarterEnd(year, quarter) < day).length;
  return over === 0 ? 0 : byQuarter[over - 1]!;
}
/** By how much a task is behind on a day; none where it keeps up. */
export const lagOn = (task: CountedByQuarter & { readonly doneQuantity: number }, day: CivilDate): number =>
  Math.max(0, expectedOn(task, day) - task.doneQuantity);

/** Whether it is behind, as SQL. */
export const behindOn = (day: string, columnOf: (column: string) => string): string => {
  const targets = quarterEnds.map((end, i) => {
    const [month, last] = end.split('-').map(Number);
    const over = `make_date(${columnOf('year')}, ${month}, ${last}) < ${day}::date`;
    return `(${over} and ${columnOf('doneQuantity')} < (${columnOf('byQuarter')})[${i + 1}])`;
  });
  return `(${targets.join(' or ')})`;
};

const aspects = ['RESPONSIBILITY', 'MEASURES', 'RECTIFICATION'] as const;
/** What the latest checks did not find in place, or nobody has checked. */
export const lacking = (checks: readonly LatestCheckFacts[]): readonly (typeof aspects)[number][] =>
  aspects.filter((aspect) => !checks.some((check) => check.aspect === aspect && check.inPlace));
/** By when it is checked, once so much is reported that it is done. */
export const checkDueOf = (
  { quantity, checkDueOn }: Pick<KeyTask, 'quantity' | 'checkDueOn'>,
  done: number,
  due: () => CivilDate,
): CivilDate | null => (done < quantity ? null : (checkDueOn ?? due()));
