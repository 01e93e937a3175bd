import type { SupervisionSector } from '../../law/sector.js';
import { question } from '../../kernel/act.js';

/** An accident as its listing needs it. The accident room answers. */
export interface AccidentFacts {
  readonly key: string;
  readonly status: string;
  readonly closed: boolean;
  readonly regionCode: string;
  readonly sector: `${SupervisionSector}`;
  readonly enterpriseId: string | null;
  readonly location: string;
  /** The enterprise it happened at, as a public notice names it. */
  readonly unitName: string | null;
  readonly unitCode: string | null;
}
export const accidentById = question<AccidentFacts>('accidentById');
