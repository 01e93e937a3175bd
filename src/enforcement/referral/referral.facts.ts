import { fact } from '../../kernel/act.js';

/** What was referred already of a case or an investigation. */
export interface OpenReferral {
  readonly key: string;
  readonly number: string;
  readonly crime: string;
  readonly status: string;
}
export const referralsOf = fact<OpenReferral>(
  'referralsOf',
  `select coalesce(case_id, investigation_id) as key, number, crime, status from criminal_referral where case_id = any($1::uuid[]) or investigation_id = any($1::uuid[])`,
);
