import {
  answeredAlike,
  answeredAlikeBy,
  answersFor,
  dutyTurns,
  sealedBefore,
  spanOfMonth,
} from '../../responsibility/assessment/assessment.facts.js';
import { measuredSpan } from '../../responsibility/safety-target/safety-target.facts.js';
import { openStatuses } from './hazard.js';

/**
 * SQL: the day on which a hazard fell due, or will. It is asked of what was decided by then only of those whose day may
 * have moved: of what was extended, sent back, ordered after a plan, or is MAJOR. What nobody sets a day for has one by
 * its grading (`hazard.undated.days`).
 */
const fellDue = `(select case when h.extensions > 0 or h.return_reason is not null or h.planned_at < h.ordered_at
    or h.grade = 'MAJOR' then hazard_fell_due(h.id, null) else h.deadline end as due)`;
/** SQL: MAJOR on the day on which it fell due, lowered since or not. */
export const majorDue = `(select hazard_fell_due(h.id, 'MAJOR') as due)`;
export const everMajor = `(h.grade = 'MAJOR' or h.lowered_reason is not null)`;
/** SQL: put right by the day on which it fell due, by when its review was asked for or it ended. */
const onTime = 'coalesce(h.review_requested_at, h.ended_at) <= f.due';
export const dueDay = `(f.due at time zone 'Asia/Shanghai')::date`;
const foundDay = `(h.found_at at time zone 'Asia/Shanghai')::date`;

/**
 * SQL: of MAJOR hazards that fell due before a moment, those closed by then that were right by their day; and those
 * said to be right by their day that still wait for the office, which count neither way (002§6 按期整改率).
 */
export const rightedInTime = (by: string): string => `h.ended_at <= ${by} and ${onTime}`;
export const waitsForReview = (by: string): string =>
  `(h.ended_at is null or h.ended_at > ${by}) and coalesce(h.review_requested_at <= least(f.due, ${by}), false)`;

/** SQL: a hazard was entered in the month, when that of a moment of it had been sealed. */
const enteredLate = (moment: string): string =>
  `(h.created_at >= x.begins and h.created_at < x.ends and ${sealedBefore('x.county', moment, 'h.created_at')})`;

/** What hazards answer to the questions of earlier rooms. */
export const hazardAnswers = {
  openHazardsAt: `select enterprise_id as key, grade, count(*)::int as n from hazard where enterprise_id = any($1::uuid[]) and status in (${openStatuses.map((status) => `'${status}'`).join(', ')}) group by enterprise_id, grade`,
  // What is entered of a month that was sealed before counts in the month of its entry, and is told of as late.
  hazardsOfMonth: `select k.key, r.name as subject, r.code as "subjectId", m.measure, m.value
    from unnest($1::text[]) k (key)
    cross join lateral (select split_part(k.key, '/', 1) as county, (split_part(k.key, '/', 2) || '-01')::date::timestamp at time zone 'Asia/Shanghai' as begins, ((split_part(k.key, '/', 2) || '-01')::date + interval '1 month') at time zone 'Asia/Shanghai' as ends) x
    join lateral (select h.township_code, count(*) filter (where h.found_at >= x.begins or ${enteredLate('h.found_at')}) as found,
      count(*) filter (where h.found_at < x.begins and ${enteredLate('h.found_at')}) as late,
      count(*) filter (where (h.ended_at >= x.begins and h.ended_at < x.ends or h.ended_at < x.begins
        and ${enteredLate('h.ended_at')}) and h.status in ('CLOSED', 'FIXED_ON_SPOT')) as closed,
      count(*) filter (where h.deadline < least(x.ends, h.review_requested_at) and (h.ended_at is null or h.ended_at >= x.ends)) as overdue from hazard h where h.county_code = x.county and h.found_at < x.ends group by 1) c on true
    join region r on r.code = c.township_code || '000' cross join lateral (values ('HAZARDS_CLOSED', c.closed), ('HAZARDS_FOUND', c.found), ('HAZARDS_FOUND_LATE', c.late), ('HAZARDS_OVERDUE', c.overdue)) m (measure, value) order by r.code, m.measure`,
  // Of hazards that fell due in the month: how many of them were put right by their day, for each who answers.
  hazardsDueOfMonth: `select k.key, g.name as subject, g.id::text as "subjectId", m.measure, m.value
    from unnest($1::text[]) k (key) cross join lateral ${spanOfMonth} x
    cross join lateral ${dutyTurns('x.county')} b
    join lateral (select g.id, g.name, sum(a.due)::bigint as due, sum(a.done)::bigint as done
      from (select ${answeredAlike('h', 'e', 'b', dueDay)}, count(*) as due, count(*) filter (where ${onTime}) as done
        from hazard h cross join lateral ${fellDue} f left join enterprise e on e.id = h.enterprise_id
        where h.county_code = x.county and (h.deadline >= x.begins or h.deadline is null and h.grade = 'MAJOR')
          and f.due >= x.begins and f.due < x.ends
          and h.status <> 'REJECTED' group by ${answeredAlikeBy}) a
      join organisation g on g.county_code = x.county and g.kind in ('DEPARTMENT', 'TOWNSHIP', 'PARK')
        and g.ended_on is null and ${answersFor('g', 'a', 'a', 'a.day')}
      group by g.id, g.name) g on true
    cross join lateral (values ('HAZARDS_DUE', g.due), ('HAZARDS_ON_TIME', g.done)) m (measure, value)
      order by g.name, m.measure`,
  // Of the year's hazards: how many MAJOR ones are closed, and how many that fell due were put right by their day.
  hazardMeasures: `select k.key, m.measure, m.value from unnest($1::text[]) k (key)
    cross join lateral ${measuredSpan} x left join organisation g on g.id = nullif(x.office, '')::uuid
    cross join lateral ${dutyTurns('x.county')} b
    cross join lateral (select sum(a.majors) as majors, sum(a.closed) as closed, sum(a.due) as due, sum(a.done) as done
      from (select ${answeredAlike('h', 'e', 'b', foundDay)}, count(*) filter (where h.grade = 'MAJOR') as majors, count(*) filter (where h.grade = 'MAJOR' and h.status in ('CLOSED', 'FIXED_ON_SPOT') and h.ended_at <= x.upto) as closed,
          count(*) filter (where f.due < x.upto) as due, count(*) filter (where f.due < x.upto
            and ${onTime}) as done
        from hazard h cross join lateral ${fellDue} f left join enterprise e on e.id = h.enterprise_id
        where h.county_code = x.county and h.found_at >= x.begins and h.found_at <= x.upto
          and h.created_at <= x.upto and h.status <> 'REJECTED' group by ${answeredAlikeBy}) a
      where x.office = '' or ${answersFor('g', 'a', 'a', 'a.day')}) c
    cross join lateral (values ('MAJOR_HAZARDS_CLOSED', c.closed * 100::numeric / nullif(c.majors, 0)), ('HAZARDS_ON_TIME', c.done * 100::numeric / nullif(c.due, 0))) m (measure, value) where m.value is not null
    union all select k.key, 'MAJOR_HAZARDS_ON_TIME', c.done * 100::numeric / c.due from unnest($1::text[]) k (key)
    cross join lateral ${measuredSpan} x left join organisation g on g.id = nullif(x.office, '')::uuid
    cross join lateral ${dutyTurns('x.county')} b
    cross join lateral (select sum(a.due) as due, sum(a.done) as done
      from (select ${answeredAlike('h', 'e', 'b', dueDay)}, count(*) as due,
          count(*) filter (where ${rightedInTime('x.upto')}) as done
        from hazard h cross join lateral ${majorDue} f left join enterprise e on e.id = h.enterprise_id
        where h.county_code = x.county and ${everMajor} and f.due >= x.begins and f.due < x.upto
          and h.created_at <= x.upto and not (${waitsForReview('x.upto')}) group by ${answeredAlikeBy}) a
      where x.office = '' or ${answersFor('g', 'a', 'a', 'a.day')}) c where c.due > 0`,
};
