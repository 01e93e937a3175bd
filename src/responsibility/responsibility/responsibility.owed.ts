import type { Bind } from '../../access/model/conditions.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import { day, fact, id, text, type FactOf } from '../../kernel/fact.js';
import { halfYearsAt } from '../../kernel/period.js';
import { numberInForce } from '../../law/law.facts.js';
import { inForceOn } from './responsibility.facts.js';
import { bare } from './responsibility.ladder.js';

// Reports that were owed for a half-year that is over and that nobody has sent: they are followed, whatever year it is
// by then, until they are in or a letter about them was closed as resolved (001§1, 003§1: 定期述职).

/** The safety duties of leaders, for which they report. */
const reporting = (duty: string): string =>
  `${duty}.category = 'LEADERSHIP' and ${duty}.aspect = 'SAFETY'
  and ${duty}.holder in ('PARTY_LEADER', 'GOV_LEADER', 'OFFICE_LEADER')`;

/** Whether a post owes a report for what ends on a day: by a duty in force, and by somebody who holds it. */
export const owesOn = (post: string, on: string): string =>
  `exists (select from responsibility r where r.post_id = ${post} and ${reporting('r')} and ${inForceOn('r', on)})
  and exists (select from holding h where h.post_id = ${post} and h.held_from <= ${on}
    and (h.held_to is null or h.held_to >= ${on}))`;

/** What a letter about it is about, in words. */
export const matterOfReport = (period: string, office: string, title: string): string =>
  `'未按期提交' || ${period} || '述职报告：' || ${office} || ${title}`;
const settled = (post: string, period: string): string =>
  `exists (select from post sp join organisation sg on sg.id = sp.organisation_id
    join supervision s on s.organisation_id = sg.id and s.about_id is null and s.status = 'CLOSED'
      and s.resolved is distinct from false
    where sp.id = ${post} and ${bare('s.matter')} = ${bare(matterOfReport(period, 'sg.name', 'sp.title'))})`;

/** The days after a half-year, after which a letter may follow. What ended before the rule was made is not followed. */
const followed = (post: string, last: string): string =>
  numberInForce('report.letter.days', `(select fp.region_code from post fp where fp.id = ${post})`, last);

/** The half-years that were over before a day and that a post reported on to nobody, as rows of name and last day. */
export const halvesMissed = (post: string, on: string, letter: boolean): string =>
  `(select m.period, m.last from (select extract(year from x.first)::text
      || case extract(month from x.first) when 1 then 'H1' else 'H2' end as period,
      (x.first + interval '6 months' - interval '1 day')::date as last
    from generate_series((select make_date(extract(year from min(r.valid_from))::int,
        case when extract(month from min(r.valid_from)) < 7 then 1 else 7 end, 1)::timestamp
      from responsibility r where r.post_id = ${post} and ${reporting('r')} and r.published_at is not null),
      ${on}::timestamp - interval '6 months', interval '6 months') x (first)) m
  where m.last + ${letter ? followed(post, 'm.last') : `(0 * ${followed(post, 'm.last')})`} < ${on} and ${owesOn(post, 'm.last')}
    and not exists (select from duty_report d where d.post_id = ${post} and d.period = m.period)
    and not ${settled(post, 'm.period')})`;

type Which = 'LAST' | 'EARLIER';
/**
 * One of them at a time: that of the half-year which ended last, or else the longest missed of those before; what is
 * said of a missed report is then said of one.
 */
export const missed = (post: string, which: Which, on: CivilDate, bind: Bind, letter = false): string => {
  const { ended } = halfYearsAt(on);
  const of = which === 'LAST' ? '=' : '<';
  return `(select h.period, h.last from ${halvesMissed(post, `${bind(on)}::date`, letter)} h
    where h.last ${of} ${bind(ended.to)}::date order by h.last limit 1)`;
};
/** The end of its last day. */
export const missedDue = (post: string, which: Which, on: CivilDate, bind: Bind, letter = false): string =>
  `(select (m.last + 1)::timestamp at time zone 'Asia/Shanghai' - interval '1 millisecond'
    from ${missed(post, which, on, bind, letter)} m)`;

/** Whatever nobody has reported on in a county; keys are `county/day`. */
export const reportsMissed = fact(
  'reportsMissed',
  { postId: id, title: text, organisationId: id, office: text, period: text, last: day, matter: text },
  `select k.key, op.id as "postId", op.title, g.id as "organisationId", g.name as office, m.period, m.last,
    ${matterOfReport('m.period', 'g.name', 'op.title')} as matter
  from unnest($1::text[]) k (key) join post op on op.county_code = split_part(k.key, '/', 1)
  join organisation g on g.id = op.organisation_id
  cross join lateral ${halvesMissed('op.id', "split_part(k.key, '/', 2)::date", true)} m
  order by m.last, g.name, op.title, op.id`,
);
export type MissedReport = FactOf<typeof reportsMissed>;
