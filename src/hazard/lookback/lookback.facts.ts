import { fact, id, text, type FactOf } from '../../kernel/fact.js';

export const lookbacksOfHazard = fact(
  'lookbacksOfHazard',
  {
    status: text,
  },
  `select hazard_id as key, status from lookback where hazard_id = any($1::uuid[])`,
);
export type LookbackFacts = FactOf<typeof lookbacksOfHazard>;

/** The reports of own checks of an enterprise in the twelve months before a day; keys are `enterprise/day`. */
export const checksBefore = fact(
  'selfChecksBefore',
  { id },
  `select k.key, s.id from unnest($1::text[]) k (key) join self_check s on s.enterprise_id = split_part(k.key, '/', 1)::uuid
    and s.reported_on <= split_part(k.key, '/', 2)::date
    and s.reported_on > split_part(k.key, '/', 2)::date - interval '12 months'`,
);
export type CheckFacts = FactOf<typeof checksBefore>;
