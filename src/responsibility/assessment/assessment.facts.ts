import { ask, factValue, type AskedFact, type Must } from '../../kernel/act.js';
import { count, fact, id, question, text, type FactOf } from '../../kernel/fact.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import { POINTS } from '../../kernel/statutes.js';

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
  `select k.key from unnest($1::text[]) k (key) join organisation g on g.id = split_part(k.key, '/', 1)::uuid join sealed_month s on s.county_code = g.county_code and s.month = split_part(k.key, '/', 2)`,
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
export type MonthFigure = FactOf<typeof dutyOfMonth>;

/** A veto on an office; keys are `office/year`. */
export const vetoesOf = fact(
  'vetoesOf',
  {
    organisationId: id,
    number: text,
  },
  `select organisation_id || '/' || year as key, organisation_id as "organisationId", number from veto_record where organisation_id || '/' || year = any($1)`,
);
export type VetoFacts = FactOf<typeof vetoesOf>;
