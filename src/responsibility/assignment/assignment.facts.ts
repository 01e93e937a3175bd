import { day, fact, id, int, text, type FactOf } from '../../kernel/fact.js';

/** The measures of a programme that were not called off; keys are programmes. */
export const measuresOf = fact(
  'measuresOf',
  {
    id,
    organisationId: id,
    regionCode: text,
  },
  `select programme_id as key, id, organisation_id as "organisationId", region_code as "regionCode" from assignment
  where programme_id = any($1::uuid[]) and status <> 'CANCELLED' order by place, id`,
);
export type MeasureFacts = FactOf<typeof measuresOf>;

/** Quarters of a programme that were evaluated, by the day of the meeting and the mean score; keys are programmes. */
export const evaluatedQuarters = fact(
  'evaluatedQuarters',
  {
    period: text,
    heldOn: day,
    score: int,
  },
  `select e.programme_id as key, e.period, max(m.held_on) as "heldOn", floor(avg(e.score))::int as score
  from measure_evaluation e join leadership_meeting m on m.id = e.meeting_id where e.programme_id = any($1::uuid[])
  and m.withdrawn_at is null group by 1, 2`,
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
