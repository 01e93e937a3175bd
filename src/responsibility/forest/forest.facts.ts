import { bool, decimal, fact, instant, text, type FactOf } from '../../kernel/fact.js';
import { inForceOn } from '../responsibility/responsibility.facts.js';

/** Fires of forest and grassland (GB/T 28921-2012). */
export const fireKind = '040600';

/** SQL: a duty for preventing fires of forest is in force on a day. */
const ofForest = (duty: string, day: string): string =>
  `${duty}.category = 'DISASTER_PREVENTION' and ${inForceOn(duty, day)}
  and exists (select from unnest(${duty}.disaster_kinds) d (kind) where '${fireKind}' like d.kind || '%')`;
/** SQL: it is an office's to survey the fires of a county: by its duty, and where no office has it, the bureau's. */
export const surveys = (office: string, county: string, day: string): string =>
  `case when exists (select from responsibility r join organisation g on g.id = r.organisation_id
      and g.kind in ('DEPARTMENT', 'BUREAU') where r.county_code = ${county} and ${ofForest('r', day)})
    then exists (select from responsibility r where r.organisation_id = ${office} and ${ofForest('r', day)})
    else exists (select from organisation g where g.id = ${office} and g.kind = 'BUREAU') end`;

/** Whether a disaster is an office's to survey on a day; keys are `disaster/office/day`. */
export const surveyorOf = fact(
  'surveyorOf',
  { surveys: bool },
  `select k.key, ${surveys("split_part(k.key, '/', 2)::uuid", 'e.county_code', "split_part(k.key, '/', 3)::date")} as surveys
  from unnest($1::text[]) k (key) join disaster_event e on e.id = split_part(k.key, '/', 1)::uuid`,
);
export type SurveyorFacts = FactOf<typeof surveyorOf>;
/** Earlier surveys of a disaster, each with whose it is. */
export const surveysOf = fact(
  'surveysOf',
  { office: text, burntHectares: decimal },
  `select f.event_id as key, g.name as office, f.burnt_hectares as "burntHectares" from forest_fire f
  join organisation g on g.id = f.organisation_id where f.event_id = any($1::uuid[]) order by f.created_at, f.id`,
);
export type SurveyFacts = FactOf<typeof surveysOf>;

/** A disaster, as the survey of a fire needs it. */
export const burningEvent = fact(
  'burningEvent',
  { kind: text, regionCode: text, startedAt: instant },
  `select id as key, kind, region_code as "regionCode", started_at as "startedAt" from disaster_event
  where id = any($1::uuid[])`,
);
export type BurningFacts = FactOf<typeof burningEvent>;
