import { bool, fact, id, text, type FactOf } from '../../kernel/fact.js';

/** A disaster as its review needs it: over, and whether there was a response. */
export const respondedDisaster = fact(
  'respondedDisaster',
  { regionCode: text, ended: bool, responded: bool },
  `select e.id as key, e.region_code as "regionCode", e.status = 'ENDED' as ended,
    exists (select from disaster_event_history h where h.id = e.id and h.response_level is not null) as responded
  from disaster_event e where e.id = any($1::uuid[])`,
);
export type RespondedFacts = FactOf<typeof respondedDisaster>;

/** The latest lesson of an office on a topic; keys are `office/topic`. */
export const lessonBefore = fact(
  'lessonBefore',
  { lessonId: id },
  `select distinct on (k.key) k.key, l.id as "lessonId" from unnest($1::text[]) k (key)
  join lesson l on l.organisation_id::text = split_part(k.key, '/', 1) and l.topic = split_part(k.key, '/', 2)
  order by k.key, l.created_at desc, l.id desc`,
);
export type LessonBefore = FactOf<typeof lessonBefore>;
