import { count, day, fact, id, list, text, type FactOf } from '../../kernel/fact.js';

/** The issues that an inspection found. */
export const findingsOfWork = fact(
  'findingsOfWork',
  { number: text, status: text, organisationId: id },
  `select found_by_id as key, number, status, organisation_id as "organisationId" from issue
  where found_by_id = any($1::uuid[]) order by number`,
);
export type WorkFindingFacts = FactOf<typeof findingsOfWork>;

/** Which offices have reported how they put right what an inspection found, and by whom. */
export const rectificationsOf = fact(
  'rectificationsOf',
  { organisationId: id, reporterId: id.orNull },
  `select inspection_id as key, organisation_id as "organisationId", reporter_id as "reporterId"
  from work_rectification where inspection_id = any($1::uuid[])`,
);
export type RectificationFacts = FactOf<typeof rectificationsOf>;

/**
 * What a county owes in the year of a day, of which offices, and the day on which the last of them was inspected; where
 * none is named, on which the first was. Its first finding there inspects an office, or the hand-back, which says that
 * there was none: one that was only begun has inspected nobody. Keys are the county, the day, and a day of the year.
 */
export const workInspectionsOwed = fact(
  'workInspectionsOwed',
  {
    kind: text,
    period: text,
    opens: day,
    due: day,
    heldOn: day.orNull,
    expected: count,
    missingIds: list(id),
    missing: list(text),
  },
  `select k.key, d.kind, d.period, d.opens, d.due, o.expected, o."missingIds", o.missing, case when o.expected = 0
      then (select h.held_on from work_inspected_on(x.county, d.kind, d.period, null) h (held_on) where h.held_on <= x.on_day)
      when cardinality(o.missing) = 0 then o."heldOn" end as "heldOn"
    from unnest($1::text[]) k (key)
    cross join lateral (select split_part(k.key, '/', 1) as county, split_part(k.key, '/', 2)::date as on_day,
      split_part(k.key, '/', 3)::date as of_year) x
    cross join lateral work_inspections_due(x.county, x.of_year) d
    cross join lateral (select count(*) as expected, max(h.held_on) as "heldOn",
      coalesce(array_agg(w.id order by w.name, w.id) filter (where h.held_on is null or h.held_on > x.on_day), '{}') as "missingIds",
      coalesce(array_agg(w.name order by w.name, w.id) filter (where h.held_on is null or h.held_on > x.on_day), '{}') as missing
      from work_inspection_offices(x.county, d.kind, d.period, x.on_day) w
      cross join lateral work_inspected_on(x.county, d.kind, d.period, w.id) h (held_on)) o
    order by d.due, d.kind`,
);
export type OwedFacts = FactOf<typeof workInspectionsOwed>;
