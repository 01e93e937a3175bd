import { ask, factValue, type AskedFact, type Must } from '../../kernel/act.js';
import { bool, count, fact, id, question, text, type FactOf } from '../../kernel/fact.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Law } from '../../kernel/law.js';
import type { Period } from '../../kernel/period.js';
import { POINTS } from '../../kernel/statutes.js';
import { callsForVeto, personOfLetter } from '../responsibility/responsibility.ladder.js';

/** A sealed month; keys are `county/month`. */
export const sealedMonths = fact(
  'sealedMonths',
  {},
  `select county_code || '/' || month as key from sealed_month where county_code || '/' || month = any($1)`,
);

export type SealedFacts = FactOf<typeof sealedMonths>;

/** The same by an office of the county; keys are `office/month`. */
const sealedForOffice = fact(
  'sealedForOffice',
  {},
  `select k.key from unnest($1::text[]) k (key) join organisation g on g.id = split_part(k.key, '/', 1)::uuid
  join sealed_month s on s.county_code = g.county_code and s.month = split_part(k.key, '/', 2)`,
);

export const askSealed = <C>(
  of: (ctx: C) => { readonly organisationId: string | null | undefined; readonly day: CivilDate },
): AskedFact<C> =>
  ask<C>(sealedForOffice, (ctx) => {
    const { organisationId, day } = of(ctx);
    return [organisationId == null ? null : `${organisationId}/${day.slice(0, 7)}`];
  });

/** What was reported for a month stays what was reported: nothing happens in it any more. */
export const inAnOpenMonth: Must<{ readonly facts: { readonly sealed: readonly SealedFacts[] } }> = {
  code: 'MONTH_IS_NOT_SEALED',
  path: ['occurredAt'],
  basis: POINTS('季度通报、半年评估、年终考核'),
  says: {
    zh: '会议日期、办理日期不得在已封账的月份之内。',
    en: 'The day of the meeting or act may not fall in a month that has been sealed.',
  },
  holds: ({ facts }) => facts.sealed.length === 0,
  facts: ({ facts }) => facts.sealed.map(({ key }) => factValue('month', key.slice(-7))),
};

/** One figure of a month; keys are `county/month`. The rooms whose work is counted answer. */
const figure = { subject: text, subjectId: text, measure: text, value: count };
export const dutyOfMonth = question('dutyOfMonth', figure);
export const hazardsOfMonth = question('hazardsOfMonth', figure);
export const enforcementOfMonth = question('enforcementOfMonth', figure);
/** Of each office that answers for it (安全生产法 第十条): the township's and the department's figures are the same. */
export const accidentsOfMonth = question('accidentsOfMonth', figure);
export const hazardsDueOfMonth = question('hazardsDueOfMonth', figure);
export const lettersOfMonth = question('lettersOfMonth', figure);
export const spotChecksOfMonth = question('spotChecksOfMonth', figure);
export const tasksOfMonth = question('tasksOfMonth', figure);
export const speechesOfMonth = question('speechesOfMonth', figure);
export const resultsOfMonth = question('resultsOfMonth', figure);
/** Of each enterprise or institution in which they happened: it is heard where they were many. */
export const enterpriseAccidentsOfMonth = question('enterpriseAccidentsOfMonth', figure);
export type MonthFigure = FactOf<typeof dutyOfMonth>;

/**
 * SQL: the month of a moment had been sealed by another moment: what is entered of it then counts in no sealed figure,
 * but where it is entered.
 */
export const sealedBefore = (county: string, moment: string, by: string): string =>
  `exists (select from sealed_month z where z.county_code = ${county} and z.sealed_at <= ${by}
    and z.month = to_char(${moment} at time zone 'Asia/Shanghai', 'YYYY-MM'))`;

/** SQL: the county and the two ends of a month, of a key `county/month`. */
export const spanOfMonth = `(select split_part(k.key, '/', 1) as county, (split_part(k.key, '/', 2) || '-01')::date::timestamp at time zone 'Asia/Shanghai' as begins, ((split_part(k.key, '/', 2) || '-01')::date + interval '1 month') at time zone 'Asia/Shanghai' as ends)`;

/**
 * SQL: whether an office answers for what happened at a place. A township and a park answer for their territory, a
 * department for what it supervises that day by the narrowest duty. All are aliases but the day, an expression. Which
 * of several duties is the narrowest is asked only where a duty of the office can reach at all: that costs a hundred
 * times as much.
 */
export const answersFor = (office: string, what: string, enterprise: string, day: string): string =>
  `case ${office}.kind when 'TOWNSHIP' then ${what}.township_code = ${office}.township_code
    when 'PARK' then ${what}.township_code = any(array(select unnest(z.townships) from region z
  where z.code = ${office}.region_code))
    when 'DEPARTMENT' then case when exists (select from responsibility y where y.organisation_id = ${office}.id and y.category = 'SPECIAL_SUPERVISION'
      and (y.sectors = '{}' or ${what}.sector = any(y.sectors) or ${what}.enterprise_id = any(y.enterprise_ids) or ${enterprise}.business_form = any(y.business_forms)))
    then exists (select from responsibility y where y.organisation_id = ${office}.id and y.id in (select supervising_duties(${what}.enterprise_id, ${what}.sector, ${enterprise}.industry_code, ${enterprise}.business_form, ${what}.township_code, ${day}))) else false end
    else false end`;

/**
 * SQL: on which days it can change who answers, and which enterprises duties name. What happened between two such days,
 * at enterprises that no duty names, of one sector, industry, business form and township has the same answer: it is
 * asked once for all of them, since a county has tens of thousands of hazards a year.
 */
export const dutyTurns = (county: string): string =>
  `(select coalesce((select array_agg(distinct v.d order by v.d) from responsibility r cross join lateral (values (r.valid_from), (r.valid_to + 1), ((r.published_at at time zone 'Asia/Shanghai')::date)) v (d)
      where r.county_code = ${county} and v.d is not null), cast('{}' as date[])) as days,
    coalesce((select array_agg(distinct i.id) from responsibility r cross join unnest(r.enterprise_ids) i (id) where r.county_code = ${county}), '{}'::uuid[]) as named)`;

/** SQL: the columns that such are grouped by; `day` is an expression over what happened. */
export const answeredAlike = (what: string, enterprise: string, turns: string, day: string): string =>
  `case when ${what}.enterprise_id = any(${turns}.named) then ${what}.enterprise_id end as enterprise_id, ${what}.sector, ${enterprise}.industry_code, ${enterprise}.business_form, ${what}.township_code, width_bucket(${day}, ${turns}.days) as turn, min(${day}) as day`;
export const answeredAlikeBy = '1, 2, 3, 4, 5, 6';

/** A sealed month with what it keeps; keys are `county/month`. */
export const sealedFigures = fact(
  'sealedFigures',
  { figures: text },
  `select county_code || '/' || month as key, figures from sealed_month where county_code || '/' || month = any($1)`,
);
export type SealedFigureFacts = FactOf<typeof sealedFigures>;

/** The scheme in force of a year; keys are `county/year`. */
export const schemeOf = fact(
  'schemeOf',
  { id },
  `select k.key, s.id from unnest($1::text[]) k (key)
  join assessment_scheme s on s.county_code || '/' || s.year = k.key and s.status = 'IN_FORCE'`,
);
export type SchemeFacts = FactOf<typeof schemeOf>;

/** The offices that a year's assessment is of, as far as they still exist; keys are `county/year`. */
export const objectsOf = fact(
  'objectsOf',
  { officeId: id, name: text },
  `select k.key, g.id as "officeId", g.name from unnest($1::text[]) k (key)
  join assessment_scheme s on s.county_code || '/' || s.year = k.key and s.status = 'IN_FORCE'
  join organisation g on g.id = any(s.object_ids) and g.ended_on is null order by g.name, g.id`,
);
export type ObjectFacts = FactOf<typeof objectsOf>;

/** The bulletins of a year; keys are `county/year`. */
export const bulletinsOfYear = fact(
  'bulletinsOfYear',
  { period: text, standings: text },
  `select k.key, c.period, c.standings from unnest($1::text[]) k (key)
  join assessment_cycle c on c.county_code || '/' || left(c.period, 4) = k.key order by c.period`,
);
export type IssuedFacts = FactOf<typeof bulletinsOfYear>;

/** When a term was kept; keys are `county/period`. */
export const termKept = fact(
  'termKept',
  { keptOn: text },
  `select county_code || '/' || month as key, to_char(sealed_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as "keptOn" from sealed_month where county_code || '/' || month = any($1)
  union all select county_code || '/' || period, to_char(issued_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD')
  from assessment_cycle where county_code || '/' || period = any($1)`,
);

/** SQL: the first day on which a veto bars; one recorded before 0.7.0 bars from the day of its record. */
export const vetoBegins = (veto: string): string =>
  `coalesce(${veto}.veto_from, (${veto}.created_at at time zone 'Asia/Shanghai')::date)`;

/**
 * The vetoes of a county, not lifted, that bar an office, or a person in it (`personal`), on a day of a span; keys are
 * `county/first/last`.
 */
export const vetoesOf = fact(
  'vetoesOf',
  { organisationId: id, number: text, personal: bool },
  `select k.key, v.organisation_id as "organisationId", v.number, v.operator_id is not null as personal
  from unnest($1::text[]) k (key)
  join veto_record v on v.county_code = split_part(k.key, '/', 1) and v.lifted_on is null
    and ${vetoBegins('v')} <= split_part(k.key, '/', 3)::date and v.veto_until >= split_part(k.key, '/', 2)::date`,
);
export type VetoFacts = FactOf<typeof vetoesOf>;

/**
 * Enterprises and institutions in which accidents happened in a sealed month, each with the office that is heard for
 * it: its own, or, where it has none, that of its township; keys are `county/month`.
 */
export const unitsWithAccidents = fact(
  'unitsWithAccidents',
  { enterpriseId: id, name: text, accidents: count, organisationId: id.orNull },
  `select k.key, e.id as "enterpriseId", e.name, (f ->> 'value')::bigint as accidents,
  coalesce((select o.id from organisation o where o.enterprise_id = e.id and o.ended_on is null order by o.id limit 1),
    (select o.id from organisation o where o.kind = 'TOWNSHIP' and o.township_code = e.township_code
      and o.ended_on is null order by o.id limit 1)) as "organisationId"
  from unnest($1::text[]) k (key)
  join sealed_month s on s.county_code = split_part(k.key, '/', 1) and s.month = split_part(k.key, '/', 2)
  cross join lateral jsonb_array_elements(s.figures::jsonb) f
  join enterprise e on e.id::text = f ->> 'subjectId'
  where f ->> 'measure' = 'ENTERPRISE_ACCIDENTS' order by e.name, e.id, k.key`,
);
export type UnitFacts = FactOf<typeof unitsWithAccidents>;

/**
 * On which day a reward was taken back: by a veto of its year on the office, or a person in it, that was recorded after
 * the bulletin and is not lifted; keys are `bulletin/moment`.
 */
export const rewardsTakenBack = fact(
  'rewardsTakenBack',
  { organisationId: id, takenBackOn: text },
  `select k.key, v.organisation_id as "organisationId", to_char(min(${vetoBegins('v')}), 'YYYY-MM-DD') as "takenBackOn"
  from unnest($1::text[]) k (key) join assessment_cycle c on c.id = split_part(k.key, '/', 1)::uuid
  join veto_record v on v.organisation_id = any(c.rewarded_ids) and v.year = left(c.period, 4)::int
    and v.created_at > c.issued_at and v.created_at <= split_part(k.key, '/', 2)::timestamptz
    and (v.lifted_on is null
      or v.lifted_on > (split_part(k.key, '/', 2)::timestamptz at time zone 'Asia/Shanghai')::date)
  group by 1, 2`,
);

const after: Readonly<Record<Exclude<Period['kind'], 'MONTH'>, string>> = {
  QUARTER: 'assessment.bulletin.days',
  HALF_YEAR: 'assessment.evaluation.days',
  YEAR: 'assessment.annual.days',
};
/** By when a period is to be assessed: its last month has its days to be sealed, and the assessment its own. */
export function termDue(law: Law, { kind, to }: Pick<Period, 'kind' | 'to'>, region: string): CivilDate {
  const sealed = law.due('assessment.seal.days', to, region).day;
  return kind === 'MONTH' ? sealed : law.due(after[kind], sealed, region).day;
}

/**
 * A letter that a veto may follow: whom it names, and whether the veto is called for by a moment; keys are
 * `letter/moment`.
 */
export const letterOfVeto = fact(
  'letterOfVeto',
  { organisationId: id, number: text, postId: id.orNull, personId: id.orNull, called: bool },
  `select k.key, s.organisation_id as "organisationId", s.number, s.addressee_post_id as "postId",
    ${personOfLetter('s')} as "personId", ${callsForVeto('s', "split_part(k.key, '/', 2)::timestamptz")} as called
  from unnest($1::text[]) k (key) join supervision s on s.id = split_part(k.key, '/', 1)::uuid`,
);
export type VetoLetterFacts = FactOf<typeof letterOfVeto>;
