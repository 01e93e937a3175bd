import type { CivilDate } from './civil-date.js';

/** The last days of the four quarters by which a key task is counted. */
export const quarterEnds = ['03-31', '06-30', '09-30', '12-31'] as const;
export const quarterEnd = (year: number, quarter: number): CivilDate => `${year}-${quarterEnds[quarter]!}` as CivilDate;

export interface CountedByQuarter {
  readonly year: number;
  readonly byQuarter: readonly number[];
}
/** The last day of the first quarter whose target is not reached; null where all are. */
export function reportDueOf({ year, byQuarter }: CountedByQuarter, doneQuantity: number): CivilDate | null {
  const quarter = byQuarter.findIndex((target) => target > doneQuantity);
  return quarter === -1 ? null : quarterEnd(year, quarter);
}
