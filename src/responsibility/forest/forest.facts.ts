import { fact, instant, text, type FactOf } from '../../kernel/fact.js';

/** A disaster, as the survey of a fire needs it. */
export const burningEvent = fact(
  'burningEvent',
  { kind: text, regionCode: text, startedAt: instant },
  `select id as key, kind, region_code as "regionCode", started_at as "startedAt" from disaster_event
  where id = any($1::uuid[])`,
);
export type BurningFacts = FactOf<typeof burningEvent>;

/** Fires of forest and grassland (GB/T 28921-2012). */
export const fireKind = '040600';
