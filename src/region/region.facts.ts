import { fact } from '../kernel/act.js';

/** A region as the rules need it. */
export interface RegionFacts { readonly key: string; readonly level: string; readonly validUntil: string | null }
export const regionByCode = fact<RegionFacts>('regionByCode', `select code as key, level, valid_to as "validUntil" from region where code = any($1::text[])`);
