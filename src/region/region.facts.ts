import type { Records } from '../access/acting/records.js';
import { day, fact, text, type FactOf } from '../kernel/fact.js';

/** A region as the rules need it. */
export const regionByCode = fact(
  'regionByCode',
  {
    level: text,
    validUntil: day.orNull,
  },
  `select code as key, level, valid_to as "validUntil" from region where code = any($1::text[])`,
);
export type RegionFacts = FactOf<typeof regionByCode>;

const regionNames = fact(
  'regionNames',
  {
    name: text,
  },
  'select code as key, name from region where code = any($1::text[])',
);

/** What a region is called; the names that a request asks for are read together. */
export const nameOfRegion = async (records: Records, code: string | null): Promise<string | null> =>
  code === null ? null : ((await records.lookUp(regionNames, code))[0]?.name ?? null);
