import { day, fact, fen, instant, int, list, rows, text, type FactOf } from '../../kernel/fact.js';

/** The figures of a report that count people, homes and crops, and those that are money in fen. */
export const countNames = [
  'affected',
  'dead',
  'missing',
  'relocatedTogether',
  'relocatedApart',
  'needingEmergencyAid',
  'needingTransitionAid',
  'shortOfWater',
  'collapsedHouseholds',
  'collapsedRooms',
  'severeHouseholds',
  'severeRooms',
  'slightHouseholds',
  'slightRooms',
  'cropsAffectedMu',
  'cropsDamagedMu',
  'cropsRuinedMu',
] as const;

export const lossNames = [
  'agricultureLoss',
  'industryLoss',
  'infrastructureLoss',
  'publicServiceLoss',
  'householdLoss',
  'directLoss',
] as const;

/** A disaster, as what is entered under it needs it. */
export const eventById = fact(
  'eventById',
  {
    number: text,
    status: text,
    countyCode: text,
    townships: list(text),
    startedAt: instant,
  },
  `select id as key, number, status, county_code as "countyCode", townships, started_at as "startedAt"
  from disaster_event where id = any($1::uuid[])`,
);
export type EventFacts = FactOf<typeof eventById>;

/** Reports of a disaster by place, the latest of each last; keys are the event's. */
export const reportsOfEvent = fact(
  'reportsOfEvent',
  {
    regionCode: text,
    status: text,
    kind: text,
    observedAt: instant,
  },
  `select event_id as key, region_code as "regionCode", status, kind, observed_at as "observedAt" from loss_report
  where event_id = any($1::uuid[]) order by region_code, observed_at, id`,
);
export type ReportFacts = FactOf<typeof reportsOfEvent>;

/**
 * What the latest report of each place amounts to; of a township that reports itself, its villages' are not added
 * again.
 */
export const lossTotals = fact(
  'lossTotals',
  {
    places: int,
    deadOrMissing: int,
    relocated: int,
    rooms: int,
    affected: int,
    directLoss: fen,
    cropsMu: int,
  },
  `with latest as (select distinct on (event_id, region_code) * from loss_report where event_id = any($1::uuid[])
  order by event_id, region_code, observed_at desc, id desc),
  counted as (select l.* from latest l where l.region_code like '%000' or not exists (select from latest t
  where t.event_id = l.event_id and t.region_code = l.township_code || '000'))
  select event_id as key, count(*)::int as places, sum(dead + missing)::int as "deadOrMissing", sum(relocated_together + relocated_apart)::int as relocated, sum(collapsed_rooms + severe_rooms)::int as rooms, sum(affected)::int as affected, sum(direct_loss_fen)::text as "directLoss", sum(crops_affected_mu)::int as "cropsMu" from counted group by event_id`,
);
export type LossTotals = FactOf<typeof lossTotals>;

/** Who has visited: their posts, and where each is. */
export const visitorById = fact(
  'visitorById',
  { posts: rows({ from: day, to: day.orNull, townshipCode: text, regionCode: text }) },
  `select o.id as key, coalesce((select jsonb_agg(jsonb_build_object('from', h.held_from, 'to', h.held_to,
      'townshipCode', g.township_code, 'regionCode', g.region_code))
    from holding h join post p on p.id = h.post_id join organisation g on g.id = p.organisation_id
    where h.operator_id = o.id), '[]') as posts
  from operator o where o.id = any($1::uuid[])`,
);
export type VisitorFacts = FactOf<typeof visitorById>;

/**
 * The five haves of a disaster's relocated people; keys are the event's. Whoever is entered or moved again is one
 * person, by their number, and has what they have where they are now.
 */
export const fiveHaves = fact(
  'fiveHaves',
  {
    relocated: int,
    all: int,
    confirmed: int,
    food: int,
    clothes: int,
    shelter: int,
    water: int,
    medical: int,
  },
  `with person as (select distinct on (r.event_id, coalesce(p.id_number_hash, r.id::text)) r.* from relocated_person r
  left join relocated_person_person p on p.id = r.id where r.event_id = any($1::uuid[])
  order by r.event_id, coalesce(p.id_number_hash, r.id::text), r.relocated_at desc, r.id desc)
  select event_id as key, count(*)::int as relocated, count(*) filter (where food_at is not null
  and clothes_at is not null and shelter_at is not null and water_at is not null
  and medical_at is not null)::int as all,
  count(*) filter (where food_at is not null and clothes_at is not null and shelter_at is not null
    and water_at is not null and medical_at is not null and visited_on is not null)::int as confirmed,
  count(food_at)::int as food, count(clothes_at)::int as clothes, count(shelter_at)::int as shelter, count(water_at)::int as water, count(medical_at)::int as medical from person group by event_id`,
);
export type HaveFacts = FactOf<typeof fiveHaves>;
