import { day, fact, id, instant, text, type FactOf } from '../../kernel/fact.js';

/** Larger accidents of an enterprise; twelve months are counted from each. */
export const largerAccidentsOf = fact(
  'largerAccidentsOf',
  {
    id,
    grade: text,
    happenedAt: instant,
  },
  `select enterprise_id as key, id, grade, happened_at as "happenedAt" from accident
  where enterprise_id = any($1::uuid[]) and status = 'REPORTED' and grade <> 'GENERAL'`,
);
export type LargerAccident = FactOf<typeof largerAccidentsOf>;

/** What stands on the list of an enterprise. */
export const listingsOfEnterprise = fact(
  'listingsOfEnterprise',
  {
    status: text,
    ground: text,
    subjectKind: text,
  },
  `select enterprise_id as key, status, ground, subject_kind as "subjectKind" from dishonesty_listing
  where enterprise_id = any($1::uuid[]) and status in ('TOLD', 'LISTED')`,
);
export type StandingListing = FactOf<typeof listingsOfEnterprise>;

/** An issued rule, by the days on which it holds. 诚信管理制度 */
export const ruleById = fact(
  'ruleById',
  { title: text, validFrom: day.orNull, until: day.orNull },
  `select id as key, title, valid_from as "validFrom", least(valid_until, last_on) as until from policy_document
  where id = any($1::uuid[]) and status in ('ISSUED', 'REVISED', 'REPEALED') and kind = 'RULE'`,
);
export type RuleFacts = FactOf<typeof ruleById>;

/** The penalties of a case, revoked or not: what a listing that names it rests on. */
export const penaltiesBehind = fact(
  'penaltiesBehind',
  { kind: text, status: text, revokedOn: day.orNull },
  `select case_id as key, kind, status, case when status = 'REVOKED' then appeal_settled_on end as "revokedOn"
  from case_party where case_id = any($1::uuid[]) and outcome = 'PENALTY'`,
);
export type PenaltyBehind = FactOf<typeof penaltiesBehind>;
