import { endOfPlanning } from '../../enforcement/plan/plan.facts.js';
import { numberInForce } from '../../law/law.facts.js';
import { fact, id, instant, int, text, type FactOf } from '../../kernel/fact.js';

// The month a question asks about: keys are `county/month/moment`, where the moment is the end of what is told.
const asked = `unnest($1::text[]) k (key) cross join lateral (select split_part(k.key, '/', 1) as county, (split_part(k.key, '/', 2) || '-01')::date::timestamp at time zone 'Asia/Shanghai' as begins,
  least(((split_part(k.key, '/', 2) || '-01')::date + interval '1 month') at time zone 'Asia/Shanghai', split_part(k.key, '/', 3)::timestamptz) as ends) x`;

/** What an office with officers did in a month, and how well. */
export const officeMonths = fact(
  'officeMonths',
  {
    organisationId: id,
    name: text,
    officers: int,
    inspections: int,
    withProblem: int,
    closedLoop: int,
    filed: int,
    decided: int,
    penalties: int,
    closed: int,
    lateDecisions: int,
    served: int,
    lateServed: int,
    publicationsDue: int,
    latePublished: int,
    revoked: int,
    unrecorded: int,
    lightened: int,
  },
  `select k.key, o.id as "organisationId", o.name, d.officers, i.*, c.*, p.*
  from ${asked}
  join organisation o on o.county_code = x.county and o.ended_on is null
  and o.kind in ('BUREAU', 'DEPARTMENT', 'TOWNSHIP')
  join lateral (select count(distinct h.operator_id)::int as officers from post t join holding h on h.post_id = t.id
  where t.organisation_id = o.id and 'LAW_OFFICER' = any(t.roles)
  and h.held_from < (x.ends at time zone 'Asia/Shanghai')::date and (h.held_to is null
  or h.held_to >= (x.begins at time zone 'Asia/Shanghai')::date)) d on d.officers > 0
  cross join lateral (select count(*)::int as inspections, count(*) filter (where v.result in ('ORDERED', 'CASE_PROPOSED'))::int as "withProblem",
      count(*) filter (where v.status = 'CLOSED' and (v.result = 'ORDERED' or exists (select from enforcement_case e where e.inspection_id = v.id and e.status <> 'WITHDRAWN')))::int as "closedLoop", count(*) filter (where not v.recorder_on and v.method <> 'COVERT')::int as unrecorded
    from inspection v where v.organisation_id = o.id and v.started_at >= x.begins and v.started_at < x.ends) i
  cross join lateral (select count(*) filter (where e.created_at >= x.begins
  and e.created_at < x.ends)::int as filed, count(*) filter (where e.closed_at >= x.begins
  and e.closed_at < x.ends)::int as closed from enforcement_case e where e.organisation_id = o.id) c
  cross join lateral (select count(*) filter (where y.decided_at >= x.begins
  and y.decided_at < x.ends)::int as decided, count(*) filter (where y.decided_at >= x.begins
  and y.decided_at < x.ends and y.outcome = 'PENALTY')::int as penalties,
      count(*) filter (where y.decided_at >= x.begins and y.decided_at < x.ends
  and y.decided_at > e.decision_due)::int as "lateDecisions", count(*) filter (where y.served_at >= x.begins
  and y.served_at < x.ends)::int as served, count(*) filter (where y.served_at >= x.begins and y.served_at < x.ends
  and y.served_at > y.service_due)::int as "lateServed",
      count(*) filter (where y.publication_due >= x.begins
  and y.publication_due < x.ends)::int as "publicationsDue", count(*) filter (where y.publication_due >= x.begins
  and y.publication_due < x.ends and coalesce(y.published_at, x.ends) > y.publication_due)::int as "latePublished",
      count(*) filter (where y.appeal_outcome = 'REVOKED' and y.appeal_settled_on >= (x.begins at time zone 'Asia/Shanghai')::date and y.appeal_settled_on < (x.ends at time zone 'Asia/Shanghai')::date)::int as revoked, count(*) filter (where y.decided_at >= x.begins and y.decided_at < x.ends and y.circumstance = 'LIGHTENED')::int as lightened
    from case_party y join enforcement_case e on e.id = y.case_id where e.organisation_id = o.id) p`,
);
export type OfficeMonth = FactOf<typeof officeMonths>;

/** What is lacking in enforcement in a month, each with the entry behind it. */
export const gapsOfMonth = fact(
  'gapsOfMonth',
  {
    kind: text,
    organisationId: id,
    subject: text,
    entryType: text,
    entryId: id,
    since: instant,
  },
  `select k.key, g.* from ${asked} cross join lateral (
    select 'NOT_PENALISED' as kind, v.organisation_id as "organisationId", v.number || ' ' || f.item_code as subject, 'Inspection' as "entryType", v.id as "entryId", f.found_at as since
      from finding f join inspection v on v.id = f.inspection_id
      where f.county_code = x.county and f.found_at >= x.begins and f.found_at < x.ends and f.reason is null
  and f.disposition <> 'CASE' and exists (select from enforcement_item m where m.code = f.item_code
  and m.county_code in ('000000', f.county_code) and m.exercised is not false and m.fine_rule = 'MUST' and m.effective_from <= (f.found_at at time zone 'Asia/Shanghai')::date
  and (m.effective_to is null or m.effective_to >= (f.found_at at time zone 'Asia/Shanghai')::date))
        and not exists (select from enforcement_case e where f.id = any(e.finding_ids) and e.status <> 'WITHDRAWN')
    union all select 'NOT_FILED', v.organisation_id, v.number || ' ' || f.item_code, 'Inspection', v.id, f.found_at
  from finding f join inspection v on v.id = f.inspection_id
      where f.county_code = x.county and f.found_at >= x.begins and f.found_at < x.ends and f.disposition = 'CASE'
  and v.ended_at is not null and not exists (select from enforcement_case e where (f.id = any(e.finding_ids)
  or e.inspection_id = v.id) and e.status <> 'WITHDRAWN')
    union all select 'FORMALITY', v.organisation_id, v.number, 'Inspection', v.id, v.started_at from inspection v
      where v.county_code = x.county and v.started_at >= x.begins and v.started_at < x.ends and v.ended_at is not null and v.finding_count = 0 and (v.ended_at - v.started_at < make_interval(mins => ${numberInForce('inspection.minutes.min', 'x.county', "(v.started_at at time zone 'Asia/Shanghai')::date")}) or (not v.recorder_on and v.method <> 'COVERT'))
    union all select 'NOT_RECHECKED', v.organisation_id, v.number, 'Inspection', v.id, v.recheck_due from inspection v
  where v.county_code = x.county and v.recheck_due >= x.begins and v.recheck_due < x.ends
  and v.status in ('ORDERED', 'CASE_PROPOSED')
    union all select 'NOT_PERFORMED', e.organisation_id, e.number, 'EnforcementCase', e.id, y.pay_due
  from case_party y join enforcement_case e on e.id = y.case_id where y.county_code = x.county
  and y.pay_due >= x.begins and y.pay_due < x.ends and y.status in ('SERVED', 'URGED')
    union all select 'NOT_DECIDED', e.organisation_id, e.number, 'EnforcementCase', e.id, e.decision_due
  from enforcement_case e where e.county_code = x.county and e.decision_due >= x.begins and e.decision_due < x.ends
  and e.status in ('FILED', 'CONCLUDED')
    union all select 'NOT_PUBLISHED', e.organisation_id, e.number, 'EnforcementCase', e.id, y.publication_due
  from case_party y join enforcement_case e on e.id = y.case_id where y.county_code = x.county
  and y.publication_due >= x.begins and y.publication_due < x.ends and y.published_at is null and y.status <> 'REVOKED'
    union all select 'NOT_INVESTIGATED', a.organisation_id, a.number, 'Accident', a.id, a.investigate_by
  from accident a where a.county_code = x.county and a.investigate_by >= x.begins and a.investigate_by < x.ends
  and a.status = 'REPORTED' and not exists (select from investigation i
  where i.accident_id = a.id)
    union all select 'DRAWN_NOT_VISITED', d.organisation_id, d.number || ' ' || e.name || ' '
        || (select string_agg(o.name, '、' order by o.id) from operator o where position(o.id::text in r.line) > 37),
        'RandomDraw', d.id, d.visits_due
      from random_draw d cross join lateral regexp_split_to_table(d.results, E'\\n') r (line)
      join enterprise e on e.id = nullif(split_part(r.line, ' ', 1), '')::uuid
      where d.county_code = x.county and d.visits_due >= x.begins and d.visits_due < x.ends
      and not exists (select from inspection i where i.draw_id = d.id and i.enterprise_id = e.id
        and i.started_at <= d.visits_due)
    union all select 'DRAWN_NOT_PUBLISHED', v.organisation_id, v.number, 'Inspection', v.id, v.publicity_due
      from inspection v where v.county_code = x.county and v.publicity_due >= x.begins and v.publicity_due < x.ends
      and coalesce(v.result_published_at, x.ends) > v.publicity_due
    union all select z.kind, o.id, o.name, 'Organisation', o.id, x.begins
      from organisation o
      cross join lateral (select (x.ends at time zone 'Asia/Shanghai' - interval '1 millisecond')::date as day) t
      cross join unnest('{NO_OFFICER,ZERO_INSPECTION}'::text[]) z (kind)
      where o.county_code = x.county and o.kind = 'DEPARTMENT' and (o.ended_on is null or o.ended_on > t.day)
        and exists (select from responsibility r where r.organisation_id = o.id and r.category = 'SPECIAL_SUPERVISION'
          and r.published_at < x.ends and r.valid_from <= t.day and (r.valid_to is null or r.valid_to >= t.day))
        and not exists (select from post p join holding h on h.post_id = p.id where p.organisation_id = o.id
          and 'LAW_OFFICER' = any(p.roles) and h.held_from <= t.day
          and (h.held_to is null or h.held_to >= (x.begins at time zone 'Asia/Shanghai')::date))
        and (z.kind = 'NO_OFFICER' or not exists (select from inspection v where v.organisation_id = o.id
          and v.started_at >= x.begins and v.started_at < x.ends))
    union all select 'NO_PLAN', o.id, o.name, 'Organisation', o.id, d.ends
      from organisation o
      cross join lateral (select (x.ends at time zone 'Asia/Shanghai' - interval '1 millisecond')::date as day) t
      cross join lateral (select ${endOfPlanning('o.region_code', 't.day')} as ends) d
      where o.county_code = x.county and (o.ended_on is null or o.ended_on > t.day)
        and o.kind in ('BUREAU', 'DEPARTMENT', 'TOWNSHIP') and d.ends < x.ends
        and exists (select from post p join holding h on h.post_id = p.id where p.organisation_id = o.id
          and 'LAW_OFFICER' = any(p.roles) and h.held_from <= t.day and (h.held_to is null or h.held_to >= t.day))
        and not exists (select from inspection_plan y where y.organisation_id = o.id
          and y.year = extract(year from t.day)::int and y.status not in ('DRAFTED', 'WITHDRAWN')
          and coalesce(y.adopted_at, y.created_at) < x.ends)
    union all select 'NOT_INVESTIGATED', o.id, e.number, 'DisasterEvent', e.id, r.due from disaster_event e
  cross join lateral (select disaster_review_due(e.id) as due) r join organisation o on o.county_code = x.county
  and o.kind = 'BUREAU' and o.ended_on is null where e.county_code = x.county and r.due >= x.begins and r.due < x.ends
  and not exists (select from investigation i where i.event_id = e.id)
    union all select 'NOT_ON_SCENE', o.id, a.number, 'Accident', a.id, r.due from accident a
  cross join lateral (select greatest(a.unit_reported_at, coalesce(a.jurisdiction_since, a.unit_reported_at))
    + make_interval(hours => ${numberInForce('accident.scene.hours', 'x.county', "(a.happened_at at time zone 'Asia/Shanghai')::date")}) as due) r
  join organisation o on o.county_code = x.county and o.kind = 'BUREAU' and o.ended_on is null
  where a.county_code = x.county and a.status = 'REPORTED' and a.grade <> 'GENERAL' and r.due >= x.begins
  and r.due < x.ends and not exists (select from on_scene_command s where s.accident_id = a.id)
    union all select 'RESULT_NOT_PUBLISHED', coalesce(i.entrusted_id, i.office_ids[1], a.organisation_id), i.number,
  'Investigation', i.id, i.publication_due from investigation i left join accident a on a.id = i.accident_id
  where i.county_code = x.county and i.publication_due >= x.begins and i.publication_due < x.ends
  and i.status = 'REPLIED'
    union all select 'RESULT_NOT_PUBLISHED', coalesce(i.entrusted_id, i.office_ids[1], a.organisation_id), i.number,
  'Investigation', i.id, min(m.publication_due) from accountability_item m
  join investigation i on i.id = m.investigation_id left join accident a on a.id = i.accident_id
  where i.county_code = x.county and m.publication_due >= x.begins and m.publication_due < x.ends
  and m.published_at is null and m.status in ('DECIDED', 'EXECUTED') and i.status in ('PUBLISHED', 'EVALUATED', 'CLOSED')
  group by i.id, a.organisation_id
  ) g order by g.kind, g.since, g."entryId"`,
);
export type GapRow = FactOf<typeof gapsOfMonth>;

/** How accidents of a year were reported; keys are `county/year/moment`. */
export const reportingOfYear = fact(
  'reportingOfYear',
  {
    accidents: int,
    byUnit: int,
    upward: int,
    upwardDue: int,
    gravest: int,
    gravestInTime: int,
  },
  `select k.key, count(a.id)::int as accidents, count(a.id) filter (where a.unit_reported_at <= a.unit_report_due)::int as "byUnit", count(a.id) filter (where a.reported_up_at <= a.report_up_due)::int as upward, count(a.id) filter (where a.reported_up_at is not null or a.report_up_due < split_part(k.key, '/', 3)::timestamptz)::int as "upwardDue",
    count(a.id) filter (where a.grade in ('MAJOR', 'GRAVEST'))::int as gravest, count(a.id) filter (where a.grade in ('MAJOR', 'GRAVEST') and a.reported_up_at <= a.unit_reported_at + interval '1 hour')::int as "gravestInTime"
  from unnest($1::text[]) k (key) left join accident a on a.county_code = split_part(k.key, '/', 1) and a.status = 'REPORTED' and a.happened_at >= make_timestamptz(split_part(k.key, '/', 2)::int, 1, 1, 0, 0, 0, 'Asia/Shanghai') and a.happened_at < make_timestamptz(split_part(k.key, '/', 2)::int + 1, 1, 1, 0, 0, 0, 'Asia/Shanghai') group by k.key`,
);
export type ReportedAccident = FactOf<typeof reportingOfYear>;

/** What an office has open in enforcement at a moment, by its age; keys are `county/moment`. */
export const backlogOfOffices = fact(
  'backlogOfOffices',
  {
    kind: text,
    organisationId: id,
    office: text,
    open: int,
    upTo30Days: int,
    upTo90Days: int,
    over90Days: int,
    overdue: int,
    since: instant,
  },
  `select k.key, b.kind, o.id as "organisationId", o.name as office, count(*)::int as open,
    count(*) filter (where a.days <= 30)::int as "upTo30Days",
    count(*) filter (where a.days between 31 and 90)::int as "upTo90Days",
    count(*) filter (where a.days > 90)::int as "over90Days",
    count(*) filter (where b.due < m.moment)::int as overdue, min(b.since) as since
  from unnest($1::text[]) k (key)
  cross join lateral (select split_part(k.key, '/', 1) as county, split_part(k.key, '/', 2)::timestamptz as moment) m
  cross join lateral (
    select 'OPEN_CASES' as kind, e.organisation_id, e.created_at as since, e.decision_due as due
      from enforcement_case e where e.county_code = m.county and e.created_at <= m.moment
      and e.status not in ('CLOSED', 'ARCHIVED', 'WITHDRAWN')
    union all select 'OPEN_RECHECKS', v.organisation_id, v.ended_at, v.recheck_due from inspection v
      where v.county_code = m.county and v.ended_at <= m.moment and v.status in ('ORDERED', 'CASE_PROPOSED')
    union all select 'UNSERVED_DECISIONS', e.organisation_id, y.decided_at, y.service_due
      from case_party y join enforcement_case e on e.id = y.case_id
      where y.county_code = m.county and y.decided_at <= m.moment and y.served_at is null and y.status = 'DECIDED') b
  cross join lateral (select (m.moment at time zone 'Asia/Shanghai')::date
    - (b.since at time zone 'Asia/Shanghai')::date as days) a
  join organisation o on o.id = b.organisation_id
  group by k.key, b.kind, o.id, o.name order by o.name, o.id, b.kind`,
);
export type BacklogOfOffice = FactOf<typeof backlogOfOffices>;

/**
 * What offices did from the first of January to the end of a month, and in the same months of the year before; keys
 * are `county/month/moment`. Of a month that is not over, the year before is told to the same moment.
 */
export const growthOfOffices = fact(
  'growthOfOffices',
  {
    organisationId: id,
    office: text,
    inspections: int,
    inspectionsBefore: int,
    penalties: int,
    penaltiesBefore: int,
  },
  `select k.key, o.id as "organisationId", o.name as office, i.*, p.* from ${asked}
  cross join lateral (select (split_part(k.key, '/', 2) || '-01')::date as month) q
  cross join lateral (select date_trunc('year', q.month::timestamp) at time zone 'Asia/Shanghai' as year,
    (date_trunc('year', q.month::timestamp) - interval '1 year') at time zone 'Asia/Shanghai' as before,
    (x.ends at time zone 'Asia/Shanghai' - interval '1 year') at time zone 'Asia/Shanghai' as until) y
  join organisation o on o.county_code = x.county and o.ended_on is null
    and o.kind in ('BUREAU', 'DEPARTMENT', 'TOWNSHIP')
  cross join lateral (select
      count(*) filter (where v.started_at >= y.year and v.started_at < x.ends)::int as inspections,
      count(*) filter (where v.started_at >= y.before and v.started_at < y.until)::int as "inspectionsBefore"
    from inspection v where v.organisation_id = o.id) i
  cross join lateral (select
      count(*) filter (where c.decided_at >= y.year and c.decided_at < x.ends)::int as penalties,
      count(*) filter (where c.decided_at >= y.before and c.decided_at < y.until)::int as "penaltiesBefore"
    from case_party c join enforcement_case e on e.id = c.case_id
    where e.organisation_id = o.id and c.outcome = 'PENALTY') p
  where i.inspections + i."inspectionsBefore" + p.penalties + p."penaltiesBefore" > 0
    or exists (select from post t join holding h on h.post_id = t.id where t.organisation_id = o.id
      and 'LAW_OFFICER' = any(t.roles))
  order by o.name, o.id`,
);
export type GrowthOfOffice = FactOf<typeof growthOfOffices>;
