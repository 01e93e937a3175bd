import { fact } from '../../kernel/act.js';

export interface LookbackFacts {
  readonly key: string;
  readonly status: string;
}
export const lookbacksOfHazard = fact<LookbackFacts>(
  'lookbacksOfHazard',
  `select hazard_id as key, status from lookback where hazard_id = any($1::uuid[])`,
);
