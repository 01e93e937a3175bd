import type { SafetyTarget } from '../target/target.js';
import type { HazardRates, TasksDone, YearMeasure } from './coverage.facts.js';
import type { TargetProgress } from './coverage.js';

const share = (part?: number, whole?: number): number | null =>
  part === undefined || !whole ? null : (part * 100) / whole;

/** How far each target is, as far as the register counts what it measures. */
export function progressOf(
  targets: readonly Pick<SafetyTarget, 'id' | 'measure' | 'bound' | 'value'>[],
  rates: HazardRates | undefined,
  tasks: TasksDone | undefined,
  counted: readonly YearMeasure[],
): TargetProgress[] {
  const known: Readonly<Record<string, number | null>> = {
    MAJOR_HAZARDS_CLOSED: share(rates?.majorsClosed, rates?.majors),
    HAZARDS_ON_TIME: share(rates?.onTime, rates?.due),
    KEY_TASKS_DONE: share(tasks?.done, tasks?.total),
    ...Object.fromEntries(counted.map(({ measure, value }) => [measure, Number(value)])),
  };
  return targets.map(({ id, measure, bound, value }): TargetProgress => {
    const actual = known[measure] ?? null;
    return {
      entryId: id,
      actual: actual === null ? null : actual.toFixed(4),
      met: actual === null ? null : bound === 'AT_MOST' ? actual <= Number(value) : actual >= Number(value),
    };
  });
}
