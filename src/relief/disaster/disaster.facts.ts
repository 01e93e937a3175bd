import { fact } from '../../kernel/act.js';

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
export interface EventFacts {
  readonly key: string;
  readonly number: string;
  readonly status: string;
  readonly countyCode: string;
  readonly townships: readonly string[];
  readonly startedAt: string;
}
export const eventById = fact<EventFacts>(
  'eventById',
  `select id as key, number, status, county_code as "countyCode", townships, to_char(started_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "startedAt" from disaster_event where id = any($1::uuid[])`,
);

/** Reports of a disaster by place, the latest of each last; keys are the event's. */
export interface ReportFacts {
  readonly key: string;
  readonly regionCode: string;
  readonly status: string;
  readonly kind: string;
  readonly observedAt: string;
}
export const reportsOfEvent = fact<ReportFacts>(
  'reportsOfEvent',
  `select event_id as key, region_code as "regionCode", status, kind, to_char(observed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "observedAt" from loss_report where event_id = any($1::uuid[]) order by region_code, observed_at, id`,
);

/**
 * What the latest report of each place amounts to; of a township that reports itself, its villages' are not added
 * again.
 */
export interface LossTotals {
  readonly key: string;
  readonly places: number;
  readonly deadOrMissing: number;
  readonly relocated: number;
  readonly rooms: number;
  readonly affected: number;
  readonly directLoss: string;
}
export const lossTotals = fact<LossTotals>(
  'lossTotals',
  `with latest as (select distinct on (event_id, region_code) * from loss_report where event_id = any($1::uuid[]) order by event_id, region_code, observed_at desc, id desc),
  counted as (select l.* from latest l where l.region_code like '%000' or not exists (select from latest t where t.event_id = l.event_id and t.region_code = l.township_code || '000'))
  select event_id as key, count(*)::int as places, sum(dead + missing)::int as "deadOrMissing", sum(relocated_together + relocated_apart)::int as relocated, sum(collapsed_rooms + severe_rooms)::int as rooms, sum(affected)::int as affected, sum(direct_loss_fen)::text as "directLoss" from counted group by event_id`,
);

/** The five haves of a disaster's relocated people; keys are the event's. */
export interface HaveFacts {
  readonly key: string;
  readonly relocated: number;
  readonly all: number;
  readonly food: number;
  readonly clothes: number;
  readonly shelter: number;
  readonly water: number;
  readonly medical: number;
}
export const fiveHaves = fact<HaveFacts>(
  'fiveHaves',
  `select event_id as key, count(*)::int as relocated, count(*) filter (where food_at is not null and clothes_at is not null and shelter_at is not null and water_at is not null and medical_at is not null)::int as all,
  count(food_at)::int as food, count(clothes_at)::int as clothes, count(shelter_at)::int as shelter, count(water_at)::int as water, count(medical_at)::int as medical from relocated_person where event_id = any($1::uuid[]) group by event_id`,
);
