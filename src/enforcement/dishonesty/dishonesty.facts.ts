import { fact } from '../../kernel/act.js';

/** Larger accidents of an enterprise; twelve months are counted from each. */
export interface LargerAccident {
  readonly key: string;
  readonly id: string;
  readonly grade: string;
  readonly happenedAt: string;
}
export const largerAccidentsOf = fact<LargerAccident>(
  'largerAccidentsOf',
  `select enterprise_id as key, id, grade, happened_at as "happenedAt" from accident where enterprise_id = any($1::uuid[]) and status = 'REPORTED' and grade <> 'GENERAL'`,
);

/** What stands on the list of an enterprise. */
export interface StandingListing {
  readonly key: string;
  readonly status: string;
  readonly ground: string;
  readonly subjectKind: string;
}
export const listingsOfEnterprise = fact<StandingListing>(
  'listingsOfEnterprise',
  `select enterprise_id as key, status, ground, subject_kind as "subjectKind" from dishonesty_listing where enterprise_id = any($1::uuid[]) and status in ('TOLD', 'LISTED')`,
);
