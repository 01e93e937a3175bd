import { day, fact, id, instant, int, list, rows, text, type FactOf } from '../../kernel/fact.js';
import { numberInForce, textInForce } from '../../law/law.facts.js';

/** A plan of a county's office goes over the county, one of a township's over the township. */
const liesIn = `(p.region_code = p.county_code || '000000' or e.township_code = p.township_code)`;

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
  from inspection_plan p join enterprise e on e.county_code = p.county_code and e.status = 'OPERATING' and ${liesIn}
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
  where e.id = any(p.enterprise_ids) or (${liesIn} and (cardinality(p.sectors) = 0 or e.sector = any(p.sectors))
    and (cardinality(p.tiers) = 0 or coalesce(e.inspection_tier, 'GENERAL') = any(p.tiers)))`,
);
export type PlanCovers = FactOf<typeof planCovers>;

/**
 * The units that a plan owes visits, how many were concluded by a moment, and those of the plan in all; keys are
 * `plan/moment`. Named units are owed one each where the plan does not say more.
 */
export const progressOfPlan = fact(
  'progressOfPlan',
  {
    visits: int,
    randomPercent: int,
    made: int,
    random: int,
    endsOn: day,
    units: rows({ enterpriseId: id, status: text, owed: int, made: int, madeOtherwise: int }),
  },
  `select k.key, p.visits, p.random_percent as "randomPercent", p.ends_on as "endsOn", v.*, x.units
  from unnest($1::text[]) k (key) join inspection_plan p on p.id = split_part(k.key, '/', 1)::uuid
  cross join lateral (select split_part(k.key, '/', 2)::timestamptz as moment) m
  cross join lateral (select count(*)::int as made, count(i.draw_id)::int as random from inspection i
    where i.plan_id = p.id and i.ended_at <= m.moment) v
  cross join lateral (select coalesce(jsonb_agg(jsonb_build_object('enterpriseId', u.id, 'status', u.status,
      'owed', u.owed, 'made', u.made, 'madeOtherwise', u.other) order by u.id), '[]') as units
    from (select e.id, e.status, w.owed,
        (select count(*)::int from inspection i where i.plan_id = p.id and i.enterprise_id = e.id
          and i.ended_at <= m.moment) as made,
        (select count(*)::int from inspection i where i.plan_id is distinct from p.id and i.enterprise_id = e.id
          and i.ended_at <= m.moment
          and i.started_at >= make_timestamptz(p.year, 1, 1, 0, 0, 0, 'Asia/Shanghai')
          and i.started_at < make_timestamptz(p.year + 1, 1, 1, 0, 0, 0, 'Asia/Shanghai')) as other
      from enterprise e
      cross join lateral (select greatest(
        case when e.id = any(p.enterprise_ids) then coalesce(p.unit_visits, 1) else 0 end,
        case when e.status = 'OPERATING' and e.inspection_tier = 'KEY' and 'KEY' = any(p.tiers) and ${liesIn}
          and (cardinality(p.sectors) = 0 or e.sector = any(p.sectors)) then coalesce(p.key_visits, 0) else 0 end)
        as owed) w
      where e.county_code = p.county_code and w.owed > 0) u) x`,
);
export type PlanProgressFacts = FactOf<typeof progressOfPlan>;

/** An office, as its plans need it: what it supervises, and how many officers it has; keys are `office/day`. */
export const planningOffice = fact(
  'planningOffice',
  { kind: text, regionCode: text, officers: int, sectors: list(text) },
  `select k.key, o.kind, o.region_code as "regionCode",
    (select count(distinct h.operator_id)::int from post p join holding h on h.post_id = p.id
      where p.organisation_id = o.id and 'LAW_OFFICER' = any(p.roles) and h.held_from <= d.day
      and (h.held_to is null or h.held_to >= d.day)) as officers,
    array(select distinct s from responsibility r, unnest(r.sectors) s where r.organisation_id = o.id
      and r.category = 'SPECIAL_SUPERVISION' and r.published_at is not null and r.valid_from <= d.day
      and (r.valid_to is null or r.valid_to >= d.day) order by s) as sectors
  from unnest($1::text[]) k (key) join organisation o on o.id = split_part(k.key, '/', 1)::uuid
  cross join lateral (select split_part(k.key, '/', 2)::date as day) d`,
);
export type PlanningOffice = FactOf<typeof planningOffice>;

/**
 * Whether a post leads its office: it belongs to the leadership, or, where no leadership is known, it answers for the
 * office. SQL over `post p`.
 */
export const leadsItsOffice = `(coalesce(p.in_leadership, false) or (p.roles && '{BUREAU_HEAD,SECTOR_DEPT,TOWNSHIP}'
  and not exists (select from post q where q.organisation_id = p.organisation_id and q.in_leadership)))`;
/** Who leads an office, and on which days; keys are offices. */
export const leadersOfOffice = fact(
  'leadersOfOffice',
  { operatorId: id, from: day, to: day.orNull },
  `select p.organisation_id as key, h.operator_id as "operatorId", h.held_from as "from", h.held_to as "to"
  from post p join holding h on h.post_id = p.id where p.organisation_id = any($1::uuid[]) and ${leadsItsOffice}
  order by h.held_from, h.id`,
);
export type LeaderOfOffice = FactOf<typeof leadersOfOffice>;

/**
 * Units of a draw in the order drawn, with what became of each by a moment; keys are `draw/moment`. A result is told
 * once it is public.
 */
export const visitsOfDraw = fact(
  'visitsOfDraw',
  {
    enterpriseId: id,
    unitName: text,
    firstId: id,
    secondId: id,
    certificateNumbers: list(text),
    visitsDue: instant.orNull,
    visitedAt: instant.orNull,
    publicityDue: instant.orNull,
    publishedAt: instant.orNull,
    publicResult: text.orNull,
  },
  `select k.key, e.id as "enterpriseId", e.name as "unitName", v.first as "firstId", v.second as "secondId",
    array(select o.certificate_number from operator o where o.id in (v.first, v.second)
      and o.certificate_number is not null order by o.id = v.second, o.id) as "certificateNumbers",
    d.visits_due as "visitsDue", i.ended_at as "visitedAt", i.publicity_due as "publicityDue",
    i.result_published_at as "publishedAt",
    case when i.result_published_at is not null then i.result end as "publicResult"
  from unnest($1::text[]) k (key) join random_draw d on d.id = split_part(k.key, '/', 1)::uuid
  cross join lateral regexp_split_to_table(d.results, E'\\n') with ordinality r (line, n)
  cross join lateral (select split_part(r.line, ' ', 2)::uuid as first, split_part(r.line, ' ', 3)::uuid as second) v
  join enterprise e on e.id = split_part(r.line, ' ', 1)::uuid
  left join lateral (select y.ended_at, y.publicity_due, y.result, case when y.result_published_at
      <= split_part(k.key, '/', 2)::timestamptz then y.result_published_at end as result_published_at
    from inspection y where y.draw_id = d.id and y.enterprise_id = e.id
    and y.ended_at <= split_part(k.key, '/', 2)::timestamptz order by y.ended_at limit 1) i on true
  where r.line <> '' order by d.id, r.n`,
);
export type VisitOfDraw = FactOf<typeof visitsOfDraw>;

const dayEnds = (day: string): string =>
  `((${day} + 1)::timestamp at time zone 'Asia/Shanghai' - interval '1 millisecond')`;
/** The end of the day by which the plan of a day's year must have been made, as SQL. */
const planningDay = (region: string, on: string): string =>
  `(to_char(${on}, 'YYYY-') || ${textInForce('inspection.plan.deadline', region, on)})::date`;
export const endOfPlanning = (region: string, on: string): string => dayEnds(planningDay(region, on));
/** The end of the day by which a plan that is over must be closed, as SQL over the plan. */
export const endOfClosing = dayEnds(
  `(t.ends_on + ${numberInForce('inspection.plan.closing.days', 't.region_code', 't.ends_on')})`,
);
