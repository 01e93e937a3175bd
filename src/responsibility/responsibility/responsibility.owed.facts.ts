import type { Bind } from '../../access/model/conditions.js';
import { endOf, type CivilDate } from '../../kernel/civil-date.js';
import { day, fact, id, instant, text, type FactOf } from '../../kernel/fact.js';
import { halfYearsAt } from '../../kernel/period.js';
import { numberInForce } from '../../law/law.facts.js';
import { inForceOn } from './responsibility.facts.js';
import { bare } from './responsibility.ladder.js';

// Reports that were owed for a half-year that is over and that nobody has sent: they are followed, whatever year it is
// by then, until they are in or it was decided that they are asked for no more (001§1, 003§1: 定期述职). Each leader
// reports on safety and, whoever leads the county or prevents disasters, on their prevention and relief (002§1, 004§7).

/** What a leader reports on. */
export const subjects = ['SAFETY', 'DISASTER'] as const;
export type Subject = (typeof subjects)[number];

/** The safety duties of leaders, for which they report. */
const reporting = (duty: string): string =>
  `${duty}.category = 'LEADERSHIP' and ${duty}.aspect = 'SAFETY'
  and ${duty}.holder in ('PARTY_LEADER', 'GOV_LEADER', 'OFFICE_LEADER')`;
/** SQL: by a leader's duty a subject is reported on that day. */
export const reportsOn = (duty: string, subject: Subject, on: string): string =>
  subject === 'SAFETY'
    ? 'true'
    : `(${duty}.holder in ('PARTY_LEADER', 'GOV_LEADER') or exists (select from responsibility prevents
        where prevents.organisation_id = ${duty}.organisation_id and prevents.category = 'DISASTER_PREVENTION'
          and ${inForceOn('prevents', on)}))`;
const heldBy = (post: string, on: string, operator?: string): string =>
  `exists (select from holding h where h.post_id = ${post} and h.held_from <= ${on}
    and (h.held_to is null or h.held_to >= ${on})${operator ? ` and h.operator_id = ${operator}` : ''})`;

/** Whether a post owes a report for what ends on a day: by a duty in force, and by somebody who holds it. */
export const owesOn = (post: string, on: string, subject: Subject, operator?: string): string =>
  `exists (select from responsibility r where r.post_id = ${post} and ${reporting('r')} and ${inForceOn('r', on)}
    and ${reportsOn('r', subject, on)}) and ${heldBy(post, on, operator)}`;
/** SQL: a report on a subject is in. */
export const isIn = (post: string, period: string, subject: string): string =>
  `exists (select from duty_report d where d.post_id = ${post} and d.period = ${period}
    and coalesce(d.report_subject, 'SAFETY') = ${subject})`;

/** SQL: half-years over before a day, from the first that whoever is meant could have missed, as name and last day. */
const halvesOver = (on: string, from: string): string =>
  `(select extract(year from x.first)::text || case extract(month from x.first) when 1 then 'H1' else 'H2' end as period,
      (x.first + interval '6 months' - interval '1 day')::date as last
    from generate_series((select make_date(extract(year from min(r.valid_from))::int,
        case when extract(month from min(r.valid_from)) < 7 then 1 else 7 end, 1)::timestamp
      from responsibility r where ${from} and ${reporting('r')} and r.published_at is not null),
      ${on}::timestamp - interval '6 months', interval '6 months') x (first))`;
/** What a letter about it is about, in words. */
export const matterOfReport = (period: string, office: string, title: string, subject: Subject): string =>
  `'未按期提交' || ${period} || '${subject === 'SAFETY' ? '' : '防灾减灾救灾'}述职报告：' || ${office} || ${title}`;
/** A letter sent after the day, whatever became of the report, was closed as resolved. */
const settled = (post: string, period: string, last: string, subject: Subject): string =>
  `exists (select from post sp join organisation sg on sg.id = sp.organisation_id
    join supervision s on s.organisation_id = sg.id and s.about_id is null and s.status = 'CLOSED'
      and s.resolved is distinct from false
      and s.created_at >= (${last} + 1)::timestamp at time zone 'Asia/Shanghai'
    where sp.id = ${post} and ${bare('s.matter')} = ${bare(matterOfReport(period, 'sg.name', 'sp.title', subject))})`;

const letterDays: Readonly<Record<Subject, string>> = {
  SAFETY: 'report.letter.days',
  DISASTER: 'report.disaster.letter.days',
};
/** The days after a half-year, after which a letter may follow. What ended before the rule was made is not followed. */
const followed = (post: string, last: string, subject: Subject): string =>
  numberInForce(letterDays[subject], `(select fp.region_code from post fp where fp.id = ${post})`, last);

interface Asked {
  readonly subject: Subject;
  /** Whether a letter may follow, and not only the report itself. */
  readonly letter?: boolean;
  /** Only what this person, an expression, was to report on. */
  readonly by?: string;
}
/** Of some half-years those that were over before a day and that a post reported on to nobody: name and last day. */
const missedOf = (halves: string, post: string, on: string, { subject, letter = false, by }: Asked): string =>
  `(select m.period, m.last, '${subject}' as subject from ${halves} m
  where m.last + ${letter ? followed(post, 'm.last', subject) : `(0 * ${followed(post, 'm.last', subject)})`} < ${on}
    and ${owesOn(post, 'm.last', subject, by)} and not ${isIn(post, 'm.period', `'${subject}'`)}
    and not ${settled(post, 'm.period', 'm.last', subject)})`;
const halvesMissed = (post: string, on: string, asked: Asked): string =>
  missedOf(halvesOver(on, `r.post_id = ${post}`), post, on, asked);

const dayAsked = "split_part(k.key, '/', 3)::date";

type Which = 'LAST' | 'EARLIER';
/** The half-year that ended last before a day; and those before it. */
const lastHalf = (on: CivilDate, bind: Bind): string => {
  const { ended } = halfYearsAt(on);
  return `(select ${bind(ended.name)}::text as period, ${bind(ended.to)}::date as last)`;
};
const halvesBefore = (on: CivilDate, bind: Bind, from: string): string =>
  halvesOver(`${bind(halfYearsAt(on).ended.from)}::date`, from);

/**
 * One of them at a time: that of the half-year which ended last, or else the longest missed of those before; what is
 * said of a missed report is then said of one.
 */
export const missed = (post: string, which: Which, on: CivilDate, bind: Bind, asked: Asked): string => {
  const halves = which === 'LAST' ? lastHalf(on, bind) : halvesBefore(on, bind, `r.post_id = ${post}`);
  return `(select h.period, h.last from ${missedOf(halves, post, `${bind(on)}::date`, asked)} h order by h.last limit 1)`;
};
/**
 * SQL: a report on a subject, for such a half-year that is followed, was owed by a duty of a post and is not in. Asked
 * first, of all posts at once: of the others nothing was missed.
 */
export const reportsUnsent = (post: string, which: Which, on: CivilDate, bind: Bind, subject: Subject): string =>
  `${post} in (select duty.post_id from ${which === 'LAST' ? lastHalf(on, bind) : halvesBefore(on, bind, 'true')} m
    join responsibility duty on ${inForceOn('duty', 'm.last')}
    where ${reporting('duty')}
      and m.last >= (select min(rule.effective_from) from statutory_parameter rule
        where rule.key = '${letterDays[subject]}')
      and not exists (select from duty_report d where d.post_id = duty.post_id
        and d.period = m.period and coalesce(d.report_subject, 'SAFETY') = '${subject}'))`;
/** The end of its last day, where one is missed: of the half-year that ended last it needs no looking for. */
export const missedDue = (post: string, which: Which, on: CivilDate, bind: Bind, asked: () => Asked): string =>
  which === 'LAST'
    ? `${bind(endOf(halfYearsAt(on).ended.to))}::timestamptz`
    : `(select (m.last + 1)::timestamp at time zone 'Asia/Shanghai' - interval '1 millisecond'
    from ${missed(post, which, on, bind, asked())} m)`;

/** What a post missed of either subject, with the words of a letter about it. */
const missedOfEach = (post: string, office: string, on: string, letter: boolean): string =>
  `(${subjects
    .map(
      (subject) =>
        `select m.period, m.last, m.subject, ${matterOfReport('m.period', `${office}.name`, `${post}.title`, subject)} as matter
      from ${halvesMissed(`${post}.id`, on, { subject, letter })} m`,
    )
    .join(' union all ')})`;

/**
 * Who owes a report for a period (001§1, 003§1: 班子成员、领导干部述职): the leaders with a safety duty in force on a day of
 * it, and whether theirs is in, on each subject; keys are `county/period/day`. `holder` tells whose leadership they are
 * of: the party's (PARTY_LEADER), the government's (GOV_LEADER), a bureau's or department's (OFFICE_LEADER).
 */
export const reportsOwed = fact(
  'reportsOwed',
  {
    postId: id,
    title: text,
    organisationId: id,
    office: text,
    regionCode: text,
    holder: text,
    subject: text,
    reportId: id.orNull,
    status: text.orNull,
    submittedAt: instant.orNull,
  },
  subjects
    .map(
      (subject) => `
  select k.key, p.id as "postId", p.title, p.organisation_id as "organisationId", g.name as office, p.region_code as "regionCode",
    min(r.holder) as holder, '${subject}' as subject, d.id as "reportId", d.status, d.created_at as "submittedAt"
  from unnest($1::text[]) k (key) join responsibility r on r.county_code = split_part(k.key, '/', 1)
  and ${reporting('r')} and ${inForceOn('r', dayAsked)} and ${reportsOn('r', subject, dayAsked)}
  join post p on p.id = r.post_id join organisation g on g.id = p.organisation_id left
  join duty_report d on d.post_id = p.id and d.period = split_part(k.key, '/', 2)
    and coalesce(d.report_subject, 'SAFETY') = '${subject}'
  where d.id is not null or ${heldBy('p.id', dayAsked)}
  group by k.key, p.id, p.title, p.organisation_id, g.name, p.region_code, d.id, d.status, d.created_at`,
    )
    .join(' union all ') + ' order by office, title, "postId", subject desc',
);
export type OwedReport = FactOf<typeof reportsOwed>;

/** Whatever nobody has reported on in a county; keys are `county/day`. */
export const reportsMissed = fact(
  'reportsMissed',
  { postId: id, title: text, organisationId: id, office: text, period: text, last: day, matter: text },
  `select k.key, op.id as "postId", op.title, g.id as "organisationId", g.name as office, m.period, m.last, m.matter
  from unnest($1::text[]) k (key) join post op on op.county_code = split_part(k.key, '/', 1)
  join organisation g on g.id = op.organisation_id
  cross join lateral ${missedOfEach('op', 'g', "split_part(k.key, '/', 2)::date", true)} m
  order by m.last, g.name, op.title, op.id, m.subject`,
);
export type MissedReport = FactOf<typeof reportsMissed>;

/** Which missed report the words of a letter to an office are about; keys are `office/day/words without marks`. */
export const reportInWords = fact(
  'reportInWords',
  { postId: id, period: text, subject: text, last: day },
  `select k.key, op.id as "postId", m.period, m.subject, m.last from unnest($1::text[]) k (key)
  join post op on op.organisation_id = split_part(k.key, '/', 1)::uuid
  join organisation g on g.id = op.organisation_id
  cross join lateral ${missedOfEach('op', 'g', "split_part(k.key, '/', 2)::date", false)} m
  where ${bare('m.matter')} = substr(k.key, length(split_part(k.key, '/', 1) || split_part(k.key, '/', 2)) + 3)
  order by op.id, m.period`,
);
export type ReportInWords = FactOf<typeof reportInWords>;
