import { bool, day, fact, id, instant, list, text, type FactOf } from '../../kernel/fact.js';
import { isUnsettled, matterInSql, undoneInSql } from '../responsibility/responsibility.ladder.js';
import { isIn } from '../responsibility/responsibility.owed.facts.js';
import { dueWhenDrawn } from '../issue/issue.musts.js';
import { ofTask } from '../task/task.facts.js';
import { behindOn } from '../task/task.musts.js';

/**
 * Earlier letters on the same, the latest first: keys are the office and the entry, or where none is named the matter.
 * What was sent in error and taken back is none.
 */
export const earlierLetters = fact(
  'earlierLetters',
  {
    level: text,
    number: text,
    status: text,
    issuedAt: instant,
    answerDue: instant,
    closedAt: instant.orNull,
    resolved: bool.orNull,
    held: bool,
    addresseeId: id.orNull,
    vetoed: bool,
  },
  `select k.key, s.addressee_id as "addresseeId", exists (select from veto_record v where v.letter_id = s.id) as vetoed,
    s.level, s.number, s.status, s.created_at as "issuedAt", s.answer_due as "answerDue",
    s.closed_at as "closedAt", s.resolved, s.held_on is not null or s.answered_at is not null as held from unnest($1::text[]) k (key)
    join supervision s on s.organisation_id::text = split_part(k.key, '/', 1)
      and ${matterInSql('s')} = substr(k.key, length(split_part(k.key, '/', 1)) + 2)
      and s.status <> 'WITHDRAWN'
    order by s.created_at desc, s.id desc`,
);
export type LetterFacts = FactOf<typeof earlierLetters>;

// What rooms after this one hold, and is past its day: an investigation without its report, and a measure that it asked
// for and that is not done. Their nouns stand there; what is late of them leads to letters here.

/** The types of those entries, and the tags of their ids. */
export const laterTypes = { Investigation: '5', RectificationMeasure: 'rm', Lesson: 'le' } as const;

/** SQL: what is past its day at a moment, of which office, since when, and how a letter calls it. */
export const laterLate = (moment: string): string => `(
  select i.id, 'Investigation' as type, '${laterTypes.Investigation}' as tag, i.report_due as due,
      coalesce(i.entrusted_id, i.office_ids[1]) as office, '事故灾害调查逾期未提交报告：' || i.number as matter
    from investigation i where i.status = 'GROUP_FORMED' and i.investigator is null and i.report_due < ${moment}
  union all select m.id, 'RectificationMeasure', '${laterTypes.RectificationMeasure}',
      (m.due_on + 1)::timestamp at time zone 'Asia/Shanghai' - interval '1 millisecond', m.organisation_id,
      '整改措施逾期未完成：' || m.content
    from rectification_measure m where m.status in ('OPEN', 'NOT_RIGHTED')
      and (m.due_on + 1)::timestamp at time zone 'Asia/Shanghai' <= ${moment}
  union all select l.id, 'Lesson', '${laterTypes.Lesson}',
      (l.due_on + 1)::timestamp at time zone 'Asia/Shanghai' - interval '1 millisecond', l.organisation_id,
      '复盘教训逾期未落实：' || l.content
    from lesson l where l.status = 'OPEN' and (l.due_on + 1)::timestamp at time zone 'Asia/Shanghai' <= ${moment})`;

/** SQL: something is late with an office. Asked first, of all offices at once. */
export const isLate = (office: string, moment: string): string =>
  `${office} in (select late.office from ${laterLate(moment)} late)`;
/** SQL: of what is late with the office `t` and has no letter, the longest. */
export const lateWith = (what: string, moment: string): string =>
  `(select ${what} from ${laterLate(moment)} r where r.office = t.id and not ${isUnsettled('r.id')}
    order by r.due, r.id limit 1)`;

const ofAHazard = `(select coalesce(array_agg(o.id), '{}') from organisation o where o.ended_on is null and (
    (o.kind = 'TOWNSHIP' and left(o.region_code, 9) = h.township_code) or o.enterprise_id = h.enterprise_id
    or (o.kind in ('DEPARTMENT', 'BUREAU', 'PARK') and exists (select from responsibility r
  where r.organisation_id = o.id and r.published_at is not null and h.sector = any(r.sectors)))))`;
/** SQL: who answers for a target: the office that it is set for, for that of the whole county the government. */
export const ofATarget = (target: string): string =>
  `coalesce(${target}.organisation_id, (select o.id from organisation o where o.kind = 'GOVERNMENT'
    and o.region_code = ${target}.region_code and o.ended_on is null
    and exists (select from post p where p.organisation_id = o.id and 'COUNTY_LEADER' = any(p.roles)) order by o.id limit 1))`;
/** Who answers for an entry that a letter may be about: the offices it names, and of a danger all who follow it. */
export const whoAnswersFor = fact(
  'whoAnswersFor',
  { offices: list(id) },
  `select i.id as key, array[i.organisation_id] as offices from duty_item i where i.id = any($1::uuid[])
    union all select t.id, array[t.organisation_id] || t.co_ids from key_task t where t.id = any($1::uuid[])
    union all select s.id, array[s.organisation_id] from issue s where s.id = any($1::uuid[])
    union all select h.id, ${ofAHazard} from hazard h where h.id = any($1::uuid[])
    union all select e.id, array[e.organisation_id] from last_speech e where e.id = any($1::uuid[])
    union all select a.id, array[a.organisation_id] from assignment a where a.id = any($1::uuid[])
    union all select m.id, array[m.organisation_id] from issue_measure m where m.id = any($1::uuid[])
    union all select t.id, array[${ofATarget('t')}] from safety_target t where t.id = any($1::uuid[])
    union all select i.id, array[coalesce(i.entrusted_id, i.office_ids[1])] from investigation i
      where i.id = any($1::uuid[]) and i.investigator is null
    union all select m.id, array[m.organisation_id] from rectification_measure m where m.id = any($1::uuid[])
    union all select m.id, array[m.organisation_id] from lesson m where m.id = any($1::uuid[])
    union all select l.id, array[l.supervisor_id] || coalesce(${ofAHazard}, '{}') from listing l left
  join hazard h on h.id = l.hazard_id where l.id = any($1::uuid[])`,
);
/** Matters of several offices that no leader has decided yet: until then their answer is refused. */
export const undecidedIssues = fact(
  'undecidedIssues',
  { number: text },
  `select id as key, number from issue where id = any($1::uuid[]) and decided_at is null
    and (lead_id is not null or cardinality(coalesce(co_ids, '{}')) > 0)`,
);
/** What a letter is about and was taken back, withdrawn or called off: it is asked of nobody. */
export const endedSubjects = fact(
  'endedSubjects',
  { status: text },
  `select id as key, status from issue where id = any($1::uuid[]) and status = 'WITHDRAWN'
    union all select id, status from duty_item where id = any($1::uuid[]) and status in ('CARRIED_OVER', 'WITHDRAWN')
    union all select id, status from key_task where id = any($1::uuid[]) and status in ('CARRIED_OVER', 'CALLED_OFF')
    union all select id, status from assignment where id = any($1::uuid[]) and status = 'CANCELLED'
    union all select id, status from issue_measure where id = any($1::uuid[]) and status = 'DROPPED'`,
);
export type EndedFacts = FactOf<typeof endedSubjects>;
/** What a letter is about and is still overdue, or behind its quarter: keys are the entry and the moment. */
export const stillOverdue = fact(
  'stillOverdue',
  { entryType: text },
  `select k.key, e.type as "entryType" from unnest($1::text[]) k (key)
    cross join lateral (values (split_part(k.key, '/', 1)::uuid, split_part(k.key, '/', 2)::timestamptz)) x (id, at)
    cross join lateral (
      select 'DutyItem' as type from duty_item i where i.id = x.id and i.status in ${undoneInSql} and i.due_at < x.at
      union all select 'KeyTask' from key_task t where t.id = x.id and t.status in ('OPEN', 'REPORTED')
        and ${behindOn(`(x.at at time zone 'Asia/Shanghai')`, ofTask)}
      union all select 'KeyTask' from (select c.in_place, c.answered_at, c.answer_due_on from task_check c
        join key_task t on t.id = c.task_id and t.status in ('OPEN', 'REPORTED') where c.task_id = x.id
        and not exists (select from task_check n where n.task_id = c.task_id and n.aspect = c.aspect
          and (n.checked_at, n.id) > (c.checked_at, c.id))) c
        where not c.in_place and c.answered_at is null and c.answer_due_on < (x.at at time zone 'Asia/Shanghai')::date
      union all select 'Issue' from issue s where s.id = x.id and s.status = 'OPEN'
        and ${dueWhenDrawn('s.id', 's.due_at')} < x.at
      union all select 'Listing' from listing l where l.id = x.id and l.status = 'LISTED' and l.deadline < x.at
      union all select 'LastSpeech' from last_speech p where p.id = x.id and p.status = 'OWED'
        and p.due_on < (x.at at time zone 'Asia/Shanghai')::date
      union all select 'Assignment' from assignment a where a.id = x.id and a.status = 'OPEN'
        and a.due_on < (x.at at time zone 'Asia/Shanghai')::date
      union all select r.type from ${laterLate('x.at')} r where r.id = x.id
      union all select 'IssueMeasure' from issue_measure m where m.id = x.id and m.status = 'OPEN'
        and m.due_on < (x.at at time zone 'Asia/Shanghai')::date
      union all select 'Hazard' from hazard h where h.id = x.id and h.ended_at is null
        and h.deadline < case when h.status = 'IN_REVIEW' then coalesce(h.review_requested_at, x.at) else x.at end
    ) e`,
);
/** The report that a letter is about, where it is not in; keys are letters. */
export const reportStillOwed = fact(
  'reportStillOwed',
  { period: text.orNull },
  `select s.id as key, s.owed_period as period from supervision s where s.id = any($1::uuid[])
  and s.owed_post_id is not null and not ${isIn('s.owed_post_id', 's.owed_period', 's.owed_subject')}`,
);
export type StillOwedFacts = FactOf<typeof reportStillOwed>;
/** The day on which what a letter is about fell due, where it has one. */
export const fallenDue = fact(
  'fallenDue',
  { on: day },
  `select i.id as key, (i.due_at at time zone 'Asia/Shanghai')::date as on from duty_item i
    where i.id = any($1::uuid[]) and i.due_at is not null
  union all select s.id, (s.due_at at time zone 'Asia/Shanghai')::date from issue s where s.id = any($1::uuid[])
  union all select a.id, a.due_on from assignment a where a.id = any($1::uuid[])
  union all select i.id, (i.report_due at time zone 'Asia/Shanghai')::date from investigation i
    where i.id = any($1::uuid[])
  union all select m.id, m.due_on from rectification_measure m where m.id = any($1::uuid[])
  union all select m.id, m.due_on from lesson m where m.id = any($1::uuid[])
  union all select m.id, m.due_on from issue_measure m where m.id = any($1::uuid[])`,
);
export type FallenFacts = FactOf<typeof fallenDue>;
export type OverdueFacts = FactOf<typeof stillOverdue>;

export type UndecidedFacts = FactOf<typeof undecidedIssues>;

export type AnswererFacts = FactOf<typeof whoAnswersFor>;
