import { fact, text, type FactOf } from '../../kernel/fact.js';

/** What was referred already of a case or an investigation. */
export const referralsOf = fact(
  'referralsOf',
  {
    number: text,
    crime: text,
    status: text,
  },
  `select coalesce(case_id, investigation_id) as key, number, crime, status from criminal_referral
  where case_id = any($1::uuid[]) or investigation_id = any($1::uuid[])`,
);
export type OpenReferral = FactOf<typeof referralsOf>;
