import { day, fact, id, text, type FactOf } from '../../kernel/fact.js';

/** The issues that an inspection found. */
export const findingsOfWork = fact(
  'findingsOfWork',
  { number: text, status: text, organisationId: id },
  `select found_by_id as key, number, status, organisation_id as "organisationId" from issue
  where found_by_id = any($1::uuid[]) order by number`,
);
export type WorkFindingFacts = FactOf<typeof findingsOfWork>;

/**
 * What a county owes in the year of a day, and the day on which the first inspection of each kind and period had
 * inspected: its first finding, or that it found none, was entered. One that was only begun is none. Keys are the
 * county and the day.
 */
export const workInspectionsOwed = fact(
  'workInspectionsOwed',
  { kind: text, period: text, opens: day, due: day, heldOn: day.orNull },
  `select k.key, d.kind, d.period, d.opens, d.due, (select min(i.inspected_on) from (select coalesce(w.inspected_on,
    case when w.status <> 'STARTED' or w.finding_count > 0
      then (w.created_at at time zone 'Asia/Shanghai')::date end) as inspected_on
  from work_inspection w where w.county_code = split_part(k.key, '/', 1) and w.kind = d.kind and w.period = d.period) i
  where i.inspected_on <= split_part(k.key, '/', 2)::date) as "heldOn"
    from unnest($1::text[]) k (key) cross
  join lateral work_inspections_due(split_part(k.key, '/', 1), split_part(k.key, '/', 2)::date) d
    order by d.due, d.kind`,
);
export type OwedFacts = FactOf<typeof workInspectionsOwed>;
