import type { Records } from '../access/records.js';
import { fact } from '../kernel/act.js';

/** A region as the rules need it. */
export interface RegionFacts {
  readonly key: string;
  readonly level: string;
  readonly validUntil: string | null;
}
export const regionByCode = fact<RegionFacts>(
  'regionByCode',
  `select code as key, level, valid_to as "validUntil" from region where code = any($1::text[])`,
);

interface RegionName {
  readonly key: string;
  readonly name: string;
}
const regionNames = fact<RegionName>(
  'regionNames',
  'select code as key, name from region where code = any($1::text[])',
);
/** What a region is called; the names that a request asks for are read together. */
export const nameOfRegion = async (records: Records, code: string | null): Promise<string | null> =>
  code === null ? null : ((await records.told(regionNames, code))[0]?.name ?? null);
