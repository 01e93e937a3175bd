import { fact } from '../../kernel/act.js';

/** A plan, as draws and inspections need it. */
export interface PlanFacts {
  readonly key: string;
  readonly number: string;
  readonly status: string;
  readonly year: number;
  readonly countyCode: string;
  readonly regionCode: string;
  readonly tiers: readonly string[];
  readonly sectors: readonly string[];
  readonly enterpriseIds: readonly string[];
  readonly beginsOn: string;
  readonly endsOn: string;
  readonly organisationId: string;
}
export const planById = fact<PlanFacts>(
  'planById',
  `select id as key, number, status, year, county_code as "countyCode", region_code as "regionCode", tiers, sectors, enterprise_ids as "enterpriseIds", begins_on as "beginsOn", ends_on as "endsOn", organisation_id as "organisationId" from inspection_plan where id = any($1::uuid[])`,
);

/** A draw, as an inspection by it needs it. */
export interface DrawFacts {
  readonly key: string;
  readonly planId: string;
  readonly enterpriseIds: readonly string[];
  readonly results: string;
}
export const drawById = fact<DrawFacts>(
  'drawById',
  `select id as key, plan_id as "planId", enterprise_ids as "enterpriseIds", results from random_draw where id = any($1::uuid[])`,
);
/** Draws made under a plan. */
export interface EarlierDraw {
  readonly key: string;
  readonly number: string;
  readonly drawnAt: string;
}
export const drawsOfPlan = fact<EarlierDraw>(
  'drawsOfPlan',
  `select plan_id as key, number, drawn_at as "drawnAt" from random_draw where plan_id = any($1::uuid[])`,
);

/**
 * An operating enterprise that a plan covers, and how often it was inspected in the plan's year: inspections after a
 * tip-off or a transfer do not count against its cap.
 */
export interface CoveredFacts {
  readonly key: string;
  readonly id: string;
  readonly riskGrade: string | null;
  readonly tier: string | null;
  readonly townshipCode: string;
  readonly inspected: number;
}
export const coveredBy = fact<CoveredFacts>(
  'coveredBy',
  `select p.id as key, e.id, e.risk_grade as "riskGrade", e.inspection_tier as tier, e.township_code as "townshipCode",
    (select count(*)::int from inspection i where i.enterprise_id = e.id and i.started_at >= make_timestamptz(p.year, 1, 1, 0, 0, 0, 'Asia/Shanghai') and i.ad_hoc_reason is null) as inspected
  from inspection_plan p join enterprise e on e.county_code = p.county_code and e.status = 'OPERATING' and (cardinality(p.sectors) = 0 or e.sector = any(p.sectors)) and (cardinality(p.tiers) = 0 or e.inspection_tier = any(p.tiers) or (e.inspection_tier is null and 'GENERAL' = any(p.tiers)))
  where p.id = any($1::uuid[])`,
);
