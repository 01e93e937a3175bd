import { factValue, type Fact, type Sentence } from './act.js';

/**
 * Why a value is no such value: which check failed, and at which character, counted from one, where one can be
 * named.
 */
export interface ValueFault {
  readonly says: Sentence;
  readonly at: number | null;
}

export const valueFault = (zh: string, en: string, at: number | null = null): ValueFault => ({ says: { zh, en }, at });

/** The same as facts of a refusal: what failed, in the caller's language, and where. */
export function faultFacts({ says, at }: ValueFault): Fact[] {
  return [{ ...factValue('fault', says.zh), says }, ...(at === null ? [] : [factValue('character', at)])];
}
