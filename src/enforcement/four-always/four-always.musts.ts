import type { Basis } from '../../kernel/law.js';
import { AQF, CFF, R310 } from '../../kernel/statutes.js';
import type { FourAlwaysGround, FourAlwaysMeasure } from './four-always.js';

interface Ground {
  readonly of: readonly `${FourAlwaysMeasure}`[];
  readonly basis: readonly Basis[];
}
/** Which measure a ground answers, and where it is written. */
export const groundsOf: Readonly<Record<`${FourAlwaysGround}`, Ground>> = {
  NO_GROUND_OF_CLOSURE: { of: ['CLOSE'], basis: AQF('第一百一十三条') },
  CORRECTED_AND_QUALIFIED: { of: ['CLOSE', 'SUSPEND'], basis: AQF('第六十五条') },
  STOPPED_BY_CLOSURE: { of: ['SUSPEND'], basis: AQF('第一百一十三条') },
  MINOR_AND_CORRECTED: { of: ['PUNISH'], basis: CFF('第三十三条') },
  NO_CRIME_SUSPECTED: { of: ['PURSUE'], basis: R310('第三条') },
  NOT_PROVEN: { of: ['CLOSE', 'PUNISH', 'SUSPEND', 'PURSUE'], basis: CFF('第五十七条') },
};
