import { bool, day, fact, fen, id, int, list, question, rows, text } from '../../kernel/fact.js';
import type { FactOf, RowOf } from '../../kernel/fact.js';

const beneficiary = { id, status: text, diedOn: day.orNull };
export type BeneficiaryFacts = RowOf<typeof beneficiary>;

/** A claim that stands in the way of another: for the same person or home, not ended. */
const standingClaim = {
  id,
  beneficiaryId: id,
  programmeId: id,
  period: text,
  status: text,
  days: int.orNull,
  since: id,
  kind: text,
  /** The disaster that its programme is for. */
  eventId: id.orNull,
  /** Year of another subsidy that it states for the home. */
  subsidyYear: text.orNull,
  decidedOn: day.orNull,
};
export type StandingClaim = RowOf<typeof standingClaim>;

/** Rebuilding or repair that is claimed for a home and not ended. */
const remedy = {
  id,
  dwellingId: id,
  programmeId: id,
  status: text,
  eventId: id.orNull,
  subsidyYear: text.orNull,
  decidedOn: day.orNull,
};
export type RemedyFacts = RowOf<typeof remedy>;
/**
 * A home, as relief knows it: what stands or stood at one address of a village is one home however often it was
 * entered, its first entry is its key, and what is claimed under any entry is claimed for it.
 */
const home = { id, rooms: int, livedIn: bool, standing: bool, homeId: id, remedies: rows(remedy) };
export type HomeFacts = RowOf<typeof home>;

/** A household that asks for relief, its people, its homes, and what is claimed for any of them. */
const applicantShape = {
  id,
  number: text,
  status: text,
  regionCode: text,
  headId: id,
  members: rows(beneficiary),
  dwellings: rows(home),
  claims: rows(standingClaim),
};

const standing = `jsonb_build_object('id', c.id, 'beneficiaryId', b, 'programmeId', c.programme_id, 'period', c.period,
  'status', c.status, 'days', c.days, 'since', c.id, 'kind', c.kind, 'eventId', g.event_id,
  'subsidyYear', c.subsidy_year, 'decidedOn', c.decided_on)`;

/** Every entry of a dwelling's home, the first one first. */
const entries = `select array_agg(x.id order by x.id) as ids from (select d.id
  union select o.id from dwelling_person p join dwelling_person q on q.address_hash = p.address_hash
  join dwelling o on o.id = q.id where p.id = d.id and o.region_code = d.region_code) x`;
const remedies = `coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'dwellingId', c.dwelling_id,
  'programmeId', c.programme_id, 'status', c.status, 'eventId', g.event_id, 'subsidyYear', c.subsidy_year,
  'decidedOn', c.decided_on) order by c.id) from relief_claim c join relief_programme g on g.id = c.programme_id
  where c.dwelling_id = any(e.ids) and c.status not in ('REJECTED', 'WITHDRAWN')), '[]')`;

const applicant = (
  key: string,
  where: string,
  join = '',
): string => `select ${key} as key, h.id, h.number, h.status, h.region_code as "regionCode", h.head_id as "headId",
  coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'status', m.status, 'diedOn', m.died_on) order by m.id)
  from household_member m where m.id = any(h.member_ids)), '[]') as members,
  coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'rooms', d.rooms, 'livedIn', d.lived_in,
    'standing', d.status = 'STANDING', 'homeId', e.ids[1], 'remedies', ${remedies}) order by d.id)
  from dwelling d cross join lateral (${entries}) e where d.household_id = h.id), '[]') as dwellings,
  coalesce((select jsonb_agg(${standing})
  from relief_claim c join relief_programme g on g.id = c.programme_id,
  unnest(c.member_ids || coalesce(array[c.dwelling_id], '{}')) b
  where (c.member_ids && h.member_ids or c.household_id = h.id)
  and c.status not in ('REJECTED', 'WITHDRAWN')), '[]') as claims
  from household h ${join} where ${where}`;

export const applicantById = fact('applicantById', applicantShape, applicant('h.id', 'h.id = any($1::uuid[])'));

export const applicantByNumber = fact('applicantByNumber', applicantShape, applicant('h.number', 'h.number = any($1)'));
/** The household of a person, by their identity number; keys are its hashes. */
export const applicantByPerson = fact(
  'applicantByPerson',
  applicantShape,
  applicant(
    'i.id_number_hash',
    `h.status = 'REGISTERED'`,
    `join household_member_person i on i.id_number_hash = any($1) and i.id = any(h.member_ids)`,
  ),
);
export type ApplicantFacts = FactOf<typeof applicantById>;

/** A person that a claim is for, as they are now, and what else is claimed for them. */
export const claimedById = fact(
  'claimedById',
  {
    status: text,
    diedOn: day.orNull,
    householdId: id.orNull,
    regionCode: text.orNull,
  },
  `select m.id as key, m.status, m.died_on as "diedOn", h.id as "householdId", h.region_code as "regionCode"
  from household_member m left join household h on m.id = any(h.member_ids) and h.status = 'REGISTERED'
  where m.id = any($1::uuid[])`,
);
export type ClaimedFacts = FactOf<typeof claimedById>;
export const claimsOn = fact(
  'claimsOn',
  standingClaim,
  `select b as key, c.id, b as "beneficiaryId", c.programme_id as "programmeId", c.period, c.status, c.days,
    c.id as since, c.kind, g.event_id as "eventId", c.subsidy_year as "subsidyYear", c.decided_on as "decidedOn"
  from relief_claim c join relief_programme g on g.id = c.programme_id,
  unnest(c.member_ids || coalesce(array[c.dwelling_id], '{}')) b
  where b = any($1::uuid[]) and (c.member_ids && $1::uuid[] or c.dwelling_id = any($1::uuid[]))
  and c.status not in ('REJECTED', 'WITHDRAWN')`,
);
export type OtherClaimFacts = FactOf<typeof claimsOn>;

/** The account a claim is to be paid into. */
export const accountById = fact(
  'accountById',
  {
    /** Whether its holder lives in the household that it is for. */
    ofHousehold: bool,
    agentPaper: text.orNull,
    /** How many other households have claims that are paid into it. */
    otherHouseholds: int,
  },
  `select a.id as key, exists (select from household h where h.id = a.household_id
  and a.holder_id = any(h.member_ids)) as "ofHousehold", a.agent_paper as "agentPaper",
  (select count(distinct b.household_id)::int from payee_account_person mine
  join payee_account_person same on same.account_no_hash = mine.account_no_hash
    join payee_account b on b.id = same.id and b.household_id <> a.household_id
  join relief_claim c on c.account_id = b.id and c.status not in ('REJECTED', 'WITHDRAWN')
  where mine.id = a.id) as "otherHouseholds"
  from payee_account a where a.id = any($1::uuid[])`,
);
export type AccountFacts = FactOf<typeof accountById>;

/** Households with claims that are paid into an account, by its number; keys are its hashes. */
export const accountUses = fact(
  'accountUses',
  {
    householdId: id,
  },
  `select distinct p.account_no_hash as key, a.household_id as "householdId"
  from payee_account_person p join payee_account a on a.id = p.id join relief_claim c on c.account_id = a.id
  and c.status not in ('REJECTED', 'WITHDRAWN') where p.account_no_hash = any($1)`,
);
export type AccountUseFacts = FactOf<typeof accountUses>;

/** What has been paid of a claim, or is under way: the payout room tells. */
export const payoutsOfClaim = question('payoutsOfClaim', {
  status: text,
  amount: fen,
  tranche: int,
});
export type PaidFacts = FactOf<typeof payoutsOfClaim>;

/** Who reviews a claim: their posts, and in which township each is. */
export const reviewerById = fact(
  'reviewerById',
  { posts: rows({ roles: list(text), from: day, to: day.orNull, townshipCode: text }) },
  `select o.id as key, coalesce((select jsonb_agg(jsonb_build_object('roles', p.roles, 'from', h.held_from,
      'to', h.held_to, 'townshipCode', g.township_code))
    from holding h join post p on p.id = h.post_id join organisation g on g.id = p.organisation_id
    where h.operator_id = o.id), '[]') as posts
  from operator o where o.id = any($1::uuid[])`,
);
export type ReviewerFacts = FactOf<typeof reviewerById>;
