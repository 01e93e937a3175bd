import type { SupervisionSector } from '../../law/sector.js';
import { bool, fact, id, int, question, text, word, type FactOf } from '../../kernel/fact.js';

export const enterpriseById = fact(
  'enterpriseById',
  {
    townshipCode: text,
    status: text,
    sector: word<`${SupervisionSector}`>(),
    regionCode: text,
    name: text,
  },
  `select id as key, township_code as "townshipCode", status, sector, region_code as "regionCode", name from enterprise where id = any($1::uuid[])`,
);
export type EnterpriseFacts = FactOf<typeof enterpriseById>;

/** The special supervisions over an enterprise on a day; keys are `sector/township/day/industry/id/business form`. */
export const supervisorsOf = fact(
  'supervisorsOf',
  {
    organisationId: id.orNull,
    lead: bool,
  },
  `select k.key, r.organisation_id as "organisationId", r.lead from unnest($1::text[]) k (key)
  cross join lateral supervising_duties(split_part(k.key, '/', 5)::uuid, split_part(k.key, '/', 1), split_part(k.key, '/', 4), nullif(split_part(k.key, '/', 6), ''), split_part(k.key, '/', 2), split_part(k.key, '/', 3)::date) d (id)
  join responsibility r on r.id = d.id`,
);
export type SupervisorFacts = FactOf<typeof supervisorsOf>;

/** Hazards still open at an enterprise, counted by grade. The hazard room answers. */
export const openHazardsAt = question('openHazardsAt', {
  grade: text.orNull,
  n: int,
});
export type OpenHazardFacts = FactOf<typeof openHazardsAt>;

/**
 * Whoever mines, builds, or makes dangerous chemicals, fireworks or explosives needs a work-safety licence
 * (安全生产许可证条例 第二条).
 */
export const licensedSectors: readonly string[] = [
  'COAL_MINE',
  'NON_COAL_MINE',
  'HAZARDOUS_CHEMICALS',
  'FIREWORKS',
  'CONSTRUCTION',
  'CIVIL_EXPLOSIVES',
];
