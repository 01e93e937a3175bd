import { numberInForce } from '../../law/law.facts.js';
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

// When the ground of a listing falls: the acts, the worklists and what the public reads tell it alike.

/** The grounds that the penalty of a case shows. */
export const ofCase: readonly string[] = ['FINED_MANYFOLD', 'UNLICENSED', 'FALSE_REPORTS', 'UNPERFORMED', 'OTHER'];
/** Those that an accident shows and the penalty of a case on it. */
export const fromTheAccident: readonly string[] = ['CONCEALMENT', 'FLED'];
const punished = [...ofCase, ...fromTheAccident];

interface Resting {
  readonly ground: string;
  readonly subjectKind: string;
}
/** The day on which the last penalty that a listing rests on was revoked; null while one stands. */
export function groundFellOn({ ground, subjectKind }: Resting, behind: readonly PenaltyBehind[]): string | null {
  const own = behind.filter(({ kind }) => kind === subjectKind);
  if (!punished.includes(ground) || own.length === 0 || own.some(({ status }) => status !== 'REVOKED')) return null;
  return own
    .map(({ revokedOn }) => revokedOn!)
    .sort()
    .at(-1)!;
}
/** SQL: the same of a row that is given by its columns. */
export const groundFell = (caseId: string, ground: string, subjectKind: string): string =>
  `(select max(fp.appeal_settled_on) from case_party fp where fp.case_id = ${caseId} and fp.kind = ${subjectKind}
    and fp.outcome = 'PENALTY' and ${ground} in ('${punished.join("', '")}') having bool_and(fp.status = 'REVOKED'))`;
/** SQL: the end of the day by which a listing is taken off that is due for it since a day. */
export const removedBy = (since: string): string =>
  `((${since} + ${numberInForce('dishonesty.removal.days', 't.region_code', since)} + 1)
    ::timestamp at time zone 'Asia/Shanghai' - interval '1 millisecond')`;
/** SQL: an application for removal is not answered yet. */
export const isAppliedFor = (appliedAt: string, refusedAt: string): string =>
  `(${appliedAt} is not null and (${refusedAt} is null or ${refusedAt} < ${appliedAt}))`;
