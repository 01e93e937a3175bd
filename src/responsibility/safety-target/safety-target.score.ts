import {
  accidentMeasures,
  disasterMeasures,
  forestMeasures,
  hazardMeasures,
  taskMeasures,
  type Measured,
} from './safety-target.facts.js';
import type { SafetyTarget, TargetMeasure } from './safety-target.js';

/** Which room counts what a target names. */
export const counting: Readonly<Record<`${TargetMeasure}`, typeof accidentMeasures>> = {
  DEATHS: accidentMeasures,
  DEATHS_CHANGE: accidentMeasures,
  LARGER_ACCIDENTS: accidentMeasures,
  DISASTER_DEATHS: disasterMeasures,
  DISASTER_AFFECTED: disasterMeasures,
  FOREST_FIRE_RATE: forestMeasures,
  HAZARDS_ON_TIME: hazardMeasures,
  MAJOR_HAZARDS_CLOSED: hazardMeasures,
  MAJOR_HAZARDS_ON_TIME: hazardMeasures,
  KEY_TASKS_DONE: taskMeasures,
};

/** What a measure comes to: as it is counted, or against the same days of the year before. */
export function actualOf(measure: string, counted: readonly Measured[]): number | null {
  const of = (name: string) => counted.find((each) => each.measure === name)?.value;
  if (measure !== 'DEATHS_CHANGE') return of(measure) ?? null;
  const [now, before] = [of('DEATHS'), of('DEATHS_BEFORE')];
  return now === undefined || !before ? null : ((now - before) * 100) / before;
}
/** Whether what was counted keeps to a value. */
export const isMet = ({ bound }: Pick<SafetyTarget, 'bound'>, actual: number, value: number): boolean =>
  bound === 'AT_MOST' ? actual <= value : actual >= value;
