import type { SupervisionSector } from '../../law/sector.js';
import { fact, given, question } from '../../kernel/act.js';

export interface EnterpriseFacts {
  readonly key: string;
  readonly townshipCode: string;
  readonly status: string;
  readonly sector: `${SupervisionSector}`;
  readonly regionCode: string;
  readonly name: string;
  readonly creditCode: string | null;
}
export const enterpriseById = fact<EnterpriseFacts>(
  'enterpriseById',
  `select id as key, township_code as "townshipCode", status, sector, region_code as "regionCode", name, credit_code as "creditCode" from enterprise where id = any($1::uuid[])`,
);

/** The special supervisions over an enterprise on a day; keys are `sector/township/day/industry/id/business form`. */
export interface SupervisorFacts {
  readonly key: string;
  readonly organisationId: string;
  readonly lead: boolean;
}
export const supervisorsOf = fact<SupervisorFacts>(
  'supervisorsOf',
  `select k.key, r.organisation_id as "organisationId", r.lead from unnest($1::text[]) k (key)
  cross join lateral supervising_duties(split_part(k.key, '/', 5)::uuid, split_part(k.key, '/', 1), split_part(k.key, '/', 4), nullif(split_part(k.key, '/', 6), ''), split_part(k.key, '/', 2), split_part(k.key, '/', 3)::date) d (id)
  join responsibility r on r.id = d.id`,
);

/** Hazards still open at an enterprise, counted by grade. The hazard room answers. */
export interface OpenHazardFacts {
  readonly key: string;
  readonly grade: string | null;
  readonly n: number;
}
export const openHazardsAt = question<OpenHazardFacts>('openHazardsAt');

/** What cases impose on an enterprise as their party, decided or not yet. The case room answers. */
export interface PenaltyFacts {
  readonly key: string;
  /** Number and day of the decision that imposes it; null where none is made, or where it imposes nothing. */
  readonly number: string | null;
  readonly decidedOn: string | null;
  /** Whether something is still to come from it or from the office. */
  readonly open: boolean;
  /** What is imposed and not yet paid, in fen. */
  readonly unpaid: string;
}
export const penaltiesAt = question<PenaltyFacts>('penaltiesAt');

/** Work-safety accidents at an enterprise that were not dismissed. The accident room answers. */
export interface AccidentAtFacts {
  readonly key: string;
  readonly number: string;
  readonly grade: string;
  readonly happenedAt: string;
}
export const accidentsAt = question<AccidentAtFacts>('accidentsAt');

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
): boolean => !licensedSectors.includes(sector) || (given(licenceNumber) && (licenceValidUntil ?? '') >= day);
