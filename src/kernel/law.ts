import type { CivilDate } from './civil-date.js';
import { dueAfter, type DayType, type DueDay, type WorkingCalendar } from './working-days.js';

/** Where a rule is written. */
export interface Basis {
  readonly title: string;
  readonly article: string;
}

/** One statutory number as it holds over a span of days. 法定参数 */
export interface Parameter {
  readonly key: string;
  /** A region code's leading digits; empty for the whole country. */
  readonly regionPrefix: string;
  readonly value: string;
  readonly unit: string;
  readonly dayType: DayType | null;
  readonly basis: Basis;
  readonly effectiveFrom: CivilDate;
  readonly effectiveUntil: CivilDate | null;
}

/** There is no such number on that day in that place: a rule without its number must not pass. */
export class NoParameter extends Error {
  readonly code = 'NO_PARAMETER';
}

/** The law as the rules read it: parameters by key, day and place, and the calendar. */
export class Law {
  readonly #byKey = new Map<string, Parameter[]>();

  constructor(
    parameters: readonly Parameter[],
    readonly calendar: WorkingCalendar,
  ) {
    for (const parameter of parameters)
      this.#byKey.set(parameter.key, [...(this.#byKey.get(parameter.key) ?? []), parameter]);
  }

  /**
   * What held on that day in that place; the narrowest place wins. Throws where the key is unknown, since a rule
   * without its number must not pass.
   */
  parameter(key: string, on: CivilDate, regionCode: string): Parameter {
    return this.firstOf([key], on, regionCode);
  }

  /** The same of the first among keys that holds: the special number before the general one. */
  firstOf(keys: readonly string[], on: CivilDate, regionCode: string): Parameter {
    for (const key of keys) {
      const holding = this.#holding(key, on, regionCode);
      if (holding) return holding;
    }
    throw new NoParameter(`No statutory parameter ${keys.join(' or ')} holds on ${on} in ${regionCode}.`);
  }

  #holding(key: string, on: CivilDate, regionCode: string): Parameter | undefined {
    const holding = (this.#byKey.get(key) ?? []).filter(
      (each) =>
        regionCode.startsWith(each.regionPrefix) &&
        each.effectiveFrom <= on &&
        (each.effectiveUntil === null || on <= each.effectiveUntil),
    );
    return holding.sort(
      (a, b) => b.regionPrefix.length - a.regionPrefix.length || (a.effectiveFrom < b.effectiveFrom ? 1 : -1),
    )[0];
  }

  number(key: string, on: CivilDate, regionCode: string): number {
    return Number(this.parameter(key, on, regionCode).value);
  }

  /** When a limit kept as a parameter in days runs out. */
  due(key: string, from: CivilDate, regionCode: string): DueDay & { readonly parameter: Parameter } {
    const parameter = this.parameter(key, from, regionCode);
    return { ...this.dueBy(parameter, from), parameter };
  }

  /** The same by a parameter that is known already. */
  dueBy({ value, dayType }: Parameter, from: CivilDate): DueDay {
    return dueAfter(this.calendar, from, Number(value), dayType ?? 'CALENDAR');
  }
}
