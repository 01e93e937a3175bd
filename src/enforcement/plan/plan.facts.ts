import { day, fact, id, instant, int, list, text, type FactOf } from '../../kernel/fact.js';

/** A plan, as draws and inspections need it. */
export const planById = fact(
  'planById',
  {
    number: text,
    status: text,
    year: int,
    countyCode: text,
    regionCode: text,
    tiers: list(text),
    sectors: list(text),
    enterpriseIds: list(id),
    beginsOn: day,
    endsOn: day,
    organisationId: id,
  },
  `select id as key, number, status, year, county_code as "countyCode", region_code as "regionCode", tiers, sectors, enterprise_ids as "enterpriseIds", begins_on as "beginsOn", ends_on as "endsOn", organisation_id as "organisationId" from inspection_plan where id = any($1::uuid[])`,
);
export type PlanFacts = FactOf<typeof planById>;

/** A draw, as an inspection by it needs it. */
export const drawById = fact(
  'drawById',
  {
    planId: id,
    enterpriseIds: list(id),
    results: text,
  },
  `select id as key, plan_id as "planId", enterprise_ids as "enterpriseIds", results from random_draw
  where id = any($1::uuid[])`,
);
export type DrawFacts = FactOf<typeof drawById>;

/** Draws made under a plan. */
export const drawsOfPlan = fact(
  'drawsOfPlan',
  {
    number: text,
    drawnAt: instant,
  },
  `select plan_id as key, number, drawn_at as "drawnAt" from random_draw where plan_id = any($1::uuid[])`,
);
export type EarlierDraw = FactOf<typeof drawsOfPlan>;

/**
 * An operating enterprise that a plan covers, and how often it was inspected in the plan's year: inspections after a
 * tip-off or a transfer do not count against its cap.
 */
export const coveredBy = fact(
  'coveredBy',
  {
    id,
    riskGrade: text.orNull,
    tier: text.orNull,
    townshipCode: text,
    inspected: int,
  },
  `select p.id as key, e.id, e.risk_grade as "riskGrade", e.inspection_tier as tier, e.township_code as "townshipCode",
    (select count(*)::int from inspection i where i.enterprise_id = e.id
  and i.started_at >= make_timestamptz(p.year, 1, 1, 0, 0, 0, 'Asia/Shanghai')
  and i.ad_hoc_reason is null) as inspected
  from inspection_plan p join enterprise e on e.county_code = p.county_code and e.status = 'OPERATING'
  and (cardinality(p.sectors) = 0 or e.sector = any(p.sectors)) and (cardinality(p.tiers) = 0
  or e.inspection_tier = any(p.tiers) or (e.inspection_tier is null and 'GENERAL' = any(p.tiers)))
  where p.id = any($1::uuid[])`,
);
export type CoveredFacts = FactOf<typeof coveredBy>;

/** Whether a plan covers an enterprise: by name, or by its sector and category; keys are `plan/enterprise`. */
export const planCovers = fact(
  'planCovers',
  { number: text },
  `select k.key, p.number from unnest($1::text[]) k (key)
  join inspection_plan p on p.id = split_part(k.key, '/', 1)::uuid
  join enterprise e on e.id = split_part(k.key, '/', 2)::uuid
  where e.id = any(p.enterprise_ids) or ((cardinality(p.sectors) = 0 or e.sector = any(p.sectors))
    and (cardinality(p.tiers) = 0 or coalesce(e.inspection_tier, 'GENERAL') = any(p.tiers)))`,
);
export type PlanCovers = FactOf<typeof planCovers>;
