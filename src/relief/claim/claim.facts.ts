import { fact, question } from '../../kernel/act.js';

export interface BeneficiaryFacts {
  readonly id: string;
  readonly status: string;
  readonly diedOn: string | null;
}
/** A claim that stands in the way of another: for the same person or home, not ended. */
export interface StandingClaim {
  readonly id: string;
  readonly beneficiaryId: string;
  readonly programmeId: string;
  readonly period: string;
  readonly status: string;
  readonly days: number | null;
  readonly since: string;
}
/** A household that asks for relief, its people, its homes, and what is claimed for any of them. */
export interface ApplicantFacts {
  readonly key: string;
  readonly id: string;
  readonly number: string;
  readonly status: string;
  readonly regionCode: string;
  readonly headId: string;
  readonly members: readonly BeneficiaryFacts[];
  readonly dwellings: readonly { readonly id: string; readonly rooms: number; readonly livedIn: boolean }[];
  readonly claims: readonly StandingClaim[];
}

const standing = `jsonb_build_object('id', c.id, 'beneficiaryId', b, 'programmeId', c.programme_id, 'period', c.period, 'status', c.status, 'days', c.days, 'since', c.id)`;
const applicant = (
  key: string,
  where: string,
): string => `select ${key} as key, h.id, h.number, h.status, h.region_code as "regionCode", h.head_id as "headId",
  coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'status', m.status, 'diedOn', m.died_on) order by m.id) from household_member m where m.id = any(h.member_ids)), '[]') as members,
  coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'rooms', d.rooms, 'livedIn', d.lived_in) order by d.id) from dwelling d where d.household_id = h.id), '[]') as dwellings,
  coalesce((select jsonb_agg(${standing}) from relief_claim c, unnest(c.member_ids || coalesce(array[c.dwelling_id], '{}')) b where (c.member_ids && h.member_ids or c.household_id = h.id) and c.status not in ('REJECTED', 'WITHDRAWN')), '[]') as claims
  from household h where ${where}`;
export const applicantById = fact<ApplicantFacts>('applicantById', applicant('h.id', 'h.id = any($1::uuid[])'));
export const applicantByNumber = fact<ApplicantFacts>('applicantByNumber', applicant('h.number', 'h.number = any($1)'));

/** A person that a claim is for, as they are now, and what else is claimed for them. */
export interface ClaimedFacts {
  readonly key: string;
  readonly status: string;
  readonly diedOn: string | null;
  readonly householdId: string | null;
  readonly regionCode: string | null;
}
export const claimedById = fact<ClaimedFacts>(
  'claimedById',
  `select m.id as key, m.status, m.died_on as "diedOn", h.id as "householdId", h.region_code as "regionCode" from household_member m left join household h on m.id = any(h.member_ids) and h.status = 'REGISTERED' where m.id = any($1::uuid[])`,
);
export interface OtherClaimFacts extends StandingClaim {
  readonly key: string;
}
export const claimsOn = fact<OtherClaimFacts>(
  'claimsOn',
  `select b as key, c.id, b as "beneficiaryId", c.programme_id as "programmeId", c.period, c.status, c.days, c.id as since from relief_claim c, unnest(c.member_ids || coalesce(array[c.dwelling_id], '{}')) b
  where b = any($1::uuid[]) and (c.member_ids && $1::uuid[] or c.dwelling_id = any($1::uuid[])) and c.status not in ('REJECTED', 'WITHDRAWN')`,
);

/** The account a claim is to be paid into. */
export interface AccountFacts {
  readonly key: string;
  /** Whether its holder lives in the household that it is for. */ readonly ofHousehold: boolean;
  readonly agentPaper: string | null;
  /** How many other households have claims that are paid into it. */ readonly otherHouseholds?: number;
}
export const accountById = fact<AccountFacts>(
  'accountById',
  `select a.id as key, exists (select from household h where h.id = a.household_id and a.holder_id = any(h.member_ids)) as "ofHousehold", a.agent_paper as "agentPaper",
  (select count(distinct b.household_id)::int from payee_account_person mine join payee_account_person same on same.account_no_hash = mine.account_no_hash
    join payee_account b on b.id = same.id and b.household_id <> a.household_id join relief_claim c on c.account_id = b.id and c.status not in ('REJECTED', 'WITHDRAWN') where mine.id = a.id) as "otherHouseholds"
  from payee_account a where a.id = any($1::uuid[])`,
);

/** Households with claims that are paid into an account, by its number; keys are its hashes. */
export interface AccountUseFacts {
  readonly key: string;
  readonly householdId: string;
}
export const accountUses = fact<AccountUseFacts>(
  'accountUses',
  `select distinct p.account_no_hash as key, a.household_id as "householdId"
  from payee_account_person p join payee_account a on a.id = p.id join relief_claim c on c.account_id = a.id and c.status not in ('REJECTED', 'WITHDRAWN') where p.account_no_hash = any($1)`,
);

/** What has been paid of a claim, or is under way: the payout room tells. */
export interface PaidFacts {
  readonly key: string;
  readonly status: string;
  readonly amount: string;
  readonly tranche: number;
}
export const payoutsOfClaim = question<PaidFacts>('payoutsOfClaim');
