import type { SupervisionSector } from '../../law/sector.js';
import { hasText } from '../../kernel/act.js';
import { bool, fact, fen, id, int, question, text, word, type FactOf } from '../../kernel/fact.js';

export const enterpriseById = fact(
  'enterpriseById',
  {
    townshipCode: text,
    status: text,
    sector: word<`${SupervisionSector}`>(),
    regionCode: text,
    name: text,
    creditCode: text.orNull,
  },
  `select id as key, township_code as "townshipCode", status, sector, region_code as "regionCode", name, credit_code as "creditCode" from enterprise where id = any($1::uuid[])`,
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

/** What cases impose on an enterprise as their party, decided or not yet. The case room answers. */
export const penaltiesAt = question('penaltiesAt', {
  /** Number and day of the decision that imposes it; null where none is made, or where it imposes nothing. */
  number: text.orNull,
  decidedOn: text.orNull,
  /** Whether something is still to come from it or from the office. */
  open: bool,
  /** What is imposed and not yet paid, in fen. */
  unpaid: fen,
});
export type PenaltyFacts = FactOf<typeof penaltiesAt>;

/** Work-safety accidents at an enterprise that were not dismissed. The accident room answers. */
export const accidentsAt = question('accidentsAt', {
  number: text,
  grade: text,
  happenedAt: text,
});
export type AccidentAtFacts = FactOf<typeof accidentsAt>;

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

/** Whether it may operate on a day as far as its licence goes: its sector needs none, or it has one that is valid. */
export const isLicensed = (
  sector: string,
  licenceNumber: string | null | undefined,
  licenceValidUntil: string | null | undefined,
  day: string,
): boolean => !licensedSectors.includes(sector) || (hasText(licenceNumber) && (licenceValidUntil ?? '') >= day);
