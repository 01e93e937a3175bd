import { day, fact, id, int, text, type FactOf } from '../../kernel/fact.js';

/** The measures of a programme that were not called off; keys are programmes. */
export const measuresOf = fact(
  'measuresOf',
  {
    id,
    organisationId: id,
    kind: text,
    postId: id.orNull,
    regionCode: text,
  },
  `select a.programme_id as key, a.id, a.organisation_id as "organisationId", g.kind, a.post_id as "postId",
    a.region_code as "regionCode" from assignment a join organisation g on g.id = a.organisation_id
  where a.programme_id = any($1::uuid[]) and a.status <> 'CANCELLED' order by a.place, a.id`,
);
/** The measures of a programme that were scored for a quarter; keys are `programme/quarter`. */
export const scoredMeasures = fact(
  'scoredMeasures',
  { assignmentId: id },
  `select k.key, e.assignment_id as "assignmentId" from unnest($1::text[]) k (key)
  join measure_evaluation e on e.programme_id = split_part(k.key, '/', 1)::uuid and e.period = split_part(k.key, '/', 2)`,
);
export type ScoredFacts = FactOf<typeof scoredMeasures>;
/** The office whose programme or meeting set what is assigned; keys are assignments. */
export const setterOfAssignment = fact(
  'setterOfAssignment',
  { organisationId: id, kind: text },
  `select a.id as key, g.id as "organisationId", g.kind from assignment a left join work_programme p on p.id = a.programme_id
  left join leadership_meeting m on m.id = a.meeting_id
  join organisation g on g.id = coalesce(p.organisation_id, m.organisation_id) where a.id = any($1::uuid[])`,
);
export type SetterFacts = FactOf<typeof setterOfAssignment>;
export type MeasureFacts = FactOf<typeof measuresOf>;

/** Quarters of a programme evaluated as a whole, by the day of the meeting and the mean score; keys are programmes. */
export const evaluatedQuarters = fact(
  'evaluatedQuarters',
  {
    period: text,
    heldOn: day,
    score: int,
  },
  `select e.programme_id as key, e.period, max(m.held_on) as "heldOn", floor(avg(e.score))::int as score
  from measure_evaluation e join leadership_meeting m on m.id = e.meeting_id
  join work_programme p on p.id = e.programme_id and e.period = any(p.evaluated_periods)
  where e.programme_id = any($1::uuid[]) and m.withdrawn_at is null group by 1, 2`,
);
export type EvaluatedQuarter = FactOf<typeof evaluatedQuarters>;

/** How far each office of a county is with what a kind of programme asks of it; keys are `county/kind/year/day`. */
export const assignedByOffice = fact(
  'assignedByOffice',
  {
    organisationId: id,
    office: text,
    asked: int,
    answered: int,
    done: int,
    overdue: int,
  },
  `select k.key, g.id as "organisationId", g.name as office, count(a.id)::int as asked, count(a.id) filter (where a.status in ('ANSWERED', 'DONE'))::int as answered,
  count(a.id) filter (where a.status = 'DONE')::int as done, count(a.id) filter (where a.status = 'OPEN'
  and a.due_on < split_part(k.key, '/', 4)::date)::int as overdue
  from unnest($1::text[]) k (key) join organisation g on g.county_code = split_part(k.key, '/', 1)
  and g.kind in ('DEPARTMENT', 'TOWNSHIP', 'PARK') and (g.ended_on is null
  or g.ended_on >= split_part(k.key, '/', 4)::date)
  left join (assignment a join work_programme p on p.id = a.programme_id) on a.organisation_id = g.id
  and a.status <> 'CANCELLED' and p.kind = split_part(k.key, '/', 2) and p.year = split_part(k.key, '/', 3)::int
  group by k.key, g.id, g.name order by g.name, g.id`,
);
