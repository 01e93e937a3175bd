import { fact, question } from '../../kernel/act.js';

export interface EnterpriseFacts { readonly key: string; readonly townshipCode: string; readonly status: string; readonly sector: string }
export const enterpriseById = fact<EnterpriseFacts>('enterpriseById', `select id as key, township_code as "townshipCode", status, sector from enterprise where id = any($1::uuid[])`);

/** The departments that supervise a sector in a township on a day; keys are `sector/township/day`. */
export interface SupervisorFacts { readonly key: string; readonly organisationId: string }
export const supervisorsOf = fact<SupervisorFacts>('supervisorsOf', `select k.key, r.organisation_id as "organisationId" from unnest($1::text[]) k (key)
  join responsibility r on r.category = 'SPECIAL_SUPERVISION' and r.sectors @> array[split_part(k.key, '/', 1)] and r.townships @> array[split_part(k.key, '/', 2)]
    and r.valid_from <= split_part(k.key, '/', 3)::date and (r.valid_to is null or r.valid_to >= split_part(k.key, '/', 3)::date)`);

/** Hazards still open at an enterprise, counted by grade. The hazard room answers. */
export interface OpenHazardFacts { readonly key: string; readonly grade: string | null; readonly n: number }
export const openHazardsAt = question<OpenHazardFacts>('openHazardsAt');

/** Whoever mines, builds, or makes dangerous chemicals, fireworks or explosives needs a work-safety licence (安全生产许可证条例 第二条). */
export const licensedSectors: readonly string[] = ['COAL_MINE', 'NON_COAL_MINE', 'HAZARDOUS_CHEMICALS', 'FIREWORKS', 'CONSTRUCTION', 'CIVIL_EXPLOSIVES'];
