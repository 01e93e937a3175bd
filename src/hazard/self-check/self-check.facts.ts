import { count, day, fact, id, text, word, type FactOf } from '../../kernel/fact.js';
import { numberInForce } from '../../law/law.facts.js';
import type { SupervisionSector } from '../../law/sector.js';
import { selfSources } from '../hazard/hazard.facts.js';

/** Sectors of high risk (安全生产法 第二十四条), whose cycle is the shorter one. */
export const riskySectors: readonly string[] = [
  'COAL_MINE',
  'NON_COAL_MINE',
  'HAZARDOUS_CHEMICALS',
  'FIREWORKS',
  'CONSTRUCTION',
  'ROAD_TRANSPORT',
];
const among = (words: readonly string[]): string => words.map((each) => `'${each}'`).join(', ');
/** SQL: how many months the cycle of an enterprise has on a day. */
export const cycleMonths = (enterprise: string, on: string): string =>
  `(case when ${enterprise}.sector in (${among(riskySectors)})
    then ${numberInForce('hazard.selfcheck.risk.months', `${enterprise}.region_code`, on)}
    else ${numberInForce('hazard.selfcheck.months', `${enterprise}.region_code`, on)} end)`;
/** SQL: the first day of the cycle of so many months in which a day lies. */
export const cycleBegins = (months: string, on: string): string =>
  `(make_date(extract(year from ${on})::int,
    ((extract(month from ${on})::int - 1) / ${months}) * ${months} + 1, 1))`;
/** SQL: how a cycle is named by its first day. */
export const cycleName = (months: string, first: string): string =>
  `(case ${months} when 1 then to_char(${first}, 'YYYY-MM') when 3 then to_char(${first}, 'YYYY"Q"Q')
    when 6 then to_char(${first}, 'YYYY"H"') || ((extract(month from ${first})::int + 5) / 6)
    else to_char(${first}, 'YYYY') end)`;

const foundOn = `(h.found_at at time zone 'Asia/Shanghai')::date`;
/** What an enterprise found itself between two days; keys are `enterprise/first/last`. */
export const ownFindings = fact(
  'ownFindings',
  { majors: count, generals: count },
  `select k.key,
    count(*) filter (where h.grade = 'MAJOR' or h.major_proposed_at is not null and h.major_declined_reason is null) as majors,
    count(h.id) filter (where not (coalesce(h.grade, '') = 'MAJOR'
      or h.major_proposed_at is not null and h.major_declined_reason is null)) as generals
  from unnest($1::text[]) k (key) left join hazard h on h.enterprise_id = split_part(k.key, '/', 1)::uuid
    and h.source in (${among(selfSources)}) and h.status <> 'REJECTED'
    and ${foundOn} >= split_part(k.key, '/', 2)::date and ${foundOn} <= split_part(k.key, '/', 3)::date
  group by k.key`,
);
export type FindingFacts = FactOf<typeof ownFindings>;

/** How many months the cycle of an enterprise has on a day; keys are `enterprise/day`. */
export const cycleOf = fact(
  'selfCheckCycleOf',
  { months: count },
  `select k.key, ${cycleMonths('e', `split_part(k.key, '/', 2)::date`)}::bigint as months
  from unnest($1::text[]) k (key) join enterprise e on e.id = split_part(k.key, '/', 1)::uuid`,
);
export type CycleFacts = FactOf<typeof cycleOf>;

/**
 * SQL: the cycles of an enterprise that had ended on a day, of the twelve months before it: the name of each, its first
 * day, and the first after it.
 */
export const endedCycles = (enterprise: string, on: string): string =>
  `(select ${cycleName('c.months', 'c.first')} as period, c.first, c.next,
      c.next - 1 + ${numberInForce('hazard.selfcheck.days', `${enterprise}.region_code`, 'c.next')} as due
    from (select n.months, (n.next - n.months * interval '1 month')::date as first, n.next
      from (select m.months, (m.begins - g.back * m.months * interval '1 month')::date as next
        from (select l.months, ${cycleBegins('l.months', on)} as begins
          from (select ${cycleMonths(enterprise, on)} as months) l) m
        cross join lateral generate_series(0, 12 / m.months - 1) g (back)) n) c)`;
/** SQL: whether an enterprise owes the report of that cycle: it worked before the cycle ended, and works still. */
export const owesCycle = (enterprise: string, cycle: string): string =>
  `(${enterprise}.status = 'OPERATING' and (coalesce(${enterprise}.admitted_at, ${enterprise}.created_at)
      at time zone 'Asia/Shanghai')::date < ${cycle}.next
    and not exists (select from self_check s where s.enterprise_id = ${enterprise}.id and s.period = ${cycle}.period))`;

/** How many rows a page of late reports has at most. */
export const latePageMost = 200;
/** Where a page of late reports goes on: after this cycle of this enterprise. */
const nowhere = '0001-01-01/00000000-0000-0000-0000-000000000000/';
export const lateKey = (
  county: string,
  on: string,
  sector: string | null,
  first: number,
  after: string | null,
): string => [county, on, sector ?? '', first, after ?? nowhere].join('/');
/**
 * Enterprises of a county whose report is late on a day, the earliest due first, so many after one of them; keys are
 * `county/day/sector/first/due/enterprise/cycle`, where the sector may be empty.
 */
export const lateSelfChecks = fact(
  'lateSelfChecks',
  {
    id,
    name: text,
    creditCode: text.orNull,
    sector: word<`${SupervisionSector}`>(),
    township: text,
    period: text,
    dueOn: day,
  },
  `select k.key, l.id, l.name, l.credit_code as "creditCode", l.sector, l.township, l.period, l.due as "dueOn"
  from unnest($1::text[]) k (key) cross join lateral (
    select e.id, e.name, e.credit_code, e.sector, r.name as township, c.period, c.due
    from enterprise e cross join lateral ${endedCycles('e', `split_part(k.key, '/', 2)::date`)} c
    join region r on r.code = e.township_code || '000'
    where e.county_code = split_part(k.key, '/', 1) and ${owesCycle('e', 'c')} and c.due < split_part(k.key, '/', 2)::date
      and (split_part(k.key, '/', 3) = '' or e.sector = split_part(k.key, '/', 3))
      and (c.due, e.id, c.period) > (split_part(k.key, '/', 5)::date, split_part(k.key, '/', 6)::uuid, split_part(k.key, '/', 7))
    order by c.due, e.id, c.period limit split_part(k.key, '/', 4)::int) l
  order by l.due, l.id, l.period`,
);
