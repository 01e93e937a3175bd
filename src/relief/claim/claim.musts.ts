import { ask, hasText, created, type Must, type OfInput } from '../../kernel/act.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import { periodOf } from '../../kernel/period.js';
import { JZTL } from '../../kernel/statutes.js';
import { holdsPostOn } from '../../organisation/organisation.facts.js';
import type { PersonFacts } from '../household/household.facts.js';
import { ofDwellings, standardIn } from '../programme/programme.amounts.js';
import type { ProgrammeFacts, StandardFacts } from '../programme/programme.facts.js';
import { payoutsOfClaim, type ApplicantFacts, type HomeFacts, type ReviewerFacts } from './claim.facts.js';
import type { AccountLine, ApplyForReliefInput } from './claim.inputs.js';
import type { PayeeAccount, ReliefClaim } from './claim.js';

export const procedure = JZTL('第二十条');
export const draws = JZTL('第三十条');
export const opinion: Must<OfInput<{ readonly opinion: string }>> = {
  code: 'CLAIM_OPINION_IS_STATED',
  path: ['opinion'],
  basis: procedure,
  says: { zh: '须写明意见。', en: 'The opinion must be stated.' },
  holds: ({ input }) => hasText(input.opinion),
};

/**
 * That nobody judges their own or their kin: the register does not know who is whose, so they answer for it (公务员法
 * 第七十六条).
 */
export const unrelated = (
  code: string,
  zh: string,
  en: string,
): Must<OfInput<{ readonly unrelated?: boolean | null }>> => ({
  code,
  path: ['unrelated'],
  basis: [{ title: '公务员法', article: '第七十六条' }],
  says: { zh, en },
  holds: ({ input }) => input.unrelated === true,
});

/** Two or more persons, each named once and each of a post in the claim's own township that day. */
export const areOfTheTownship = (
  ids: readonly string[],
  known: readonly ReviewerFacts[],
  townshipCode: string,
  day: string,
): boolean =>
  ids.length >= 2 &&
  new Set(ids).size === ids.length &&
  ids.every((id) =>
    known.some(
      ({ key, posts }) =>
        key === id &&
        posts.some(
          (post) => post.townshipCode === townshipCode && post.roles.includes('TOWNSHIP') && holdsPostOn(post, day),
        ),
    ),
  );

/** The last digit of a bank card by ISO/IEC 7812. */
export function cardCheckOf(digits: string): boolean {
  let weight = 0;
  [...digits].reverse().forEach((digit, i) => {
    const twice = Number(digit) * (i % 2 === 0 ? 1 : 2);
    weight += twice > 9 ? twice - 9 : twice;
  });
  return weight % 10 === 0;
}
export const digitsOf = (accountNo: string): string => accountNo.replace(/[\s-]/g, '');
const validAccount = ({ kind, accountNo, bankName, holderName }: AccountLine): boolean =>
  hasText(bankName) &&
  hasText(holderName) &&
  (kind === 'CARD'
    ? /^\d{12,19}$/.test(digitsOf(accountNo)) && cardCheckOf(digitsOf(accountNo))
    : /^\d{8,30}$/.test(digitsOf(accountNo)));
export const accountIsValid = <Path extends string>(
  path: Path,
): Must<OfInput<Readonly<Record<Path, AccountLine>>>> => ({
  code: 'CLAIM_ACCOUNT_IS_VALID',
  path: [path],
  basis: procedure,
  says: {
    zh: '收款账户须写明户名和开户行；银行卡号须为12至19位数字且校验位相符，存折账号须为8至30位数字。',
    en: 'The account must have a holder and a bank; a card number must be 12 to 19 digits with a valid check digit, a passbook number 8 to 30 digits.',
  },
  holds: ({ input }) => validAccount(input[path]),
});
/** Whoever holds the account without living there shows a notarised paper. */
export const accountPart = (
  account: AccountLine,
  id: string,
  regionCode: string,
  householdId: string,
  proof: string | null = null,
) =>
  created<PayeeAccount>('PayeeAccount', {
    id,
    regionCode,
    householdId,
    kind: account.kind,
    holderId: account.holderId ?? null,
    bankName: account.bankName.trim(),
    agentPaper: account.agentPaper?.trim() ?? null,
    holderName: account.holderName.trim(),
    accountNo: digitsOf(account.accountNo),
    proof,
  });
export const drawn = (
  kind: string,
  startsOn: string,
  member: { status: string; diedOn: string | null } | undefined,
): boolean =>
  member !== undefined &&
  (kind === 'CONDOLENCE'
    ? member.diedOn !== null && member.diedOn >= startsOn
    : member.status === 'LIVING' || (member.diedOn !== null && member.diedOn >= startsOn));
export const payouts = {
  payouts: ask<{ readonly entry: Readonly<ReliefClaim> }>(payoutsOfClaim, ({ entry }) => [entry.id]),
};

/** What the musts of a claim that begins look at. */
export type Applying = {
  readonly input: Readonly<ApplyForReliefInput>;
  readonly at: Instant;
  readonly facts: {
    byId: ApplicantFacts[];
    byNumber: ApplicantFacts[];
    byPerson: ApplicantFacts[];
    person: PersonFacts[];
    programme: ProgrammeFacts[];
  };
};
export const applicantOf = ({ facts }: Applying): ApplicantFacts | undefined =>
  facts.byId[0] ?? facts.byNumber[0] ?? facts.byPerson[0];
export const programmeOf = ({ facts }: { facts: { programme: ProgrammeFacts[] } }): ProgrammeFacts | undefined =>
  facts.programme[0];
const wholeOccasion = 'WHOLE';
export const periodFor = (kind: string | undefined, period: string | null | undefined): string | null =>
  kind === 'TRANSITION'
    ? periodOf(period ?? '')?.kind === 'MONTH'
      ? period!
      : null
    : period == null
      ? wholeOccasion
      : null;
/** For whom: those named, or else all of the household that live. */
export const membersFor = (ctx: Applying): readonly string[] => {
  const kind = programmeOf(ctx)?.kind ?? '';
  return ofDwellings.includes(kind)
    ? []
    : ctx.input.memberIds?.length
      ? ctx.input.memberIds
      : (applicantOf(ctx)?.members ?? []).filter(({ status }) => status === 'LIVING').map(({ id }) => id);
};
const daysStand = (standard: StandardFacts | null, days: number | null | undefined): boolean =>
  standard?.unit === 'PERSON_DAY' ? days != null && days >= 1 && days <= (standard.daysMax ?? 0) : days == null;

export const programmeIsOpen = (ctx: Applying): boolean => {
  const programme = programmeOf(ctx);
  return (
    programme?.status === 'OPEN' &&
    (applicantOf(ctx)?.regionCode ?? programme.countyCode).startsWith(programme.countyCode)
  );
};
export const isForItsOwnPeople = (ctx: Applying): boolean => {
  const kind = programmeOf(ctx)?.kind ?? '';
  const named = ctx.input.memberIds ?? [];
  return ofDwellings.includes(kind)
    ? named.length === 0
    : membersFor(ctx).length > 0 &&
        new Set(named).size === named.length &&
        named.every((id) => applicantOf(ctx)?.members.some((member) => member.id === id));
};
export const beneficiariesAreAlive = (ctx: Applying): boolean => {
  const programme = programmeOf(ctx);
  return (
    programme === undefined ||
    membersFor(ctx).every((id) =>
      drawn(
        programme.kind,
        programme.startsOn,
        applicantOf(ctx)?.members.find((member) => member.id === id),
      ),
    )
  );
};
/** The home that is named; a row of a roster names none, and is for the one home in which its household lives. */
export const homeOf = (ctx: Applying): HomeFacts | undefined => {
  const dwellings = applicantOf(ctx)?.dwellings ?? [];
  if (ctx.input.dwellingId != null || ctx.input.householdId != null)
    return dwellings.find(({ id }) => id === ctx.input.dwellingId);
  const lived = dwellings.filter(({ livedIn, standing }) => livedIn && standing);
  return lived.length === 1 && ofDwellings.includes(programmeOf(ctx)?.kind ?? '') ? lived[0] : undefined;
};
export const homeWasLivedIn = (ctx: Applying): boolean => {
  const kind = programmeOf(ctx)?.kind ?? '';
  const home = homeOf(ctx);
  const { rooms, damage } = ctx.input;
  return ofDwellings.includes(kind)
    ? home?.livedIn === true && rooms != null && rooms >= 1 && rooms <= home.rooms && damage != null
    : ctx.input.dwellingId == null && rooms == null && damage == null;
};
export const damageFitsTheRelief = (ctx: Applying): boolean => {
  const kind = programmeOf(ctx)?.kind ?? '';
  return (
    !ofDwellings.includes(kind) || ctx.input.damage == null || (kind === 'REPAIR') === (ctx.input.damage === 'SLIGHT')
  );
};
const standardFor = (ctx: Applying): StandardFacts | null => {
  const programme = programmeOf(ctx);
  const home = applicantOf(ctx);
  return programme && home ? standardIn(programme.standards, home.regionCode, civilDateOf(ctx.at)) : null;
};
/** For how many days someone has relief of the programme already, in other periods. */
const daysOf = (ctx: Applying, id: string): number => {
  const { id: programmeId, kind } = programmeOf(ctx)!;
  return applicantOf(ctx)!
    .claims.filter(
      (claim) =>
        claim.beneficiaryId === id &&
        claim.programmeId === programmeId &&
        claim.period !== periodFor(kind, ctx.input.period),
    )
    .reduce((had, { days }) => had + (days ?? 0), 0);
};
export const daysAreWithinTheStandard = (ctx: Applying): boolean => {
  const standard = standardFor(ctx);
  const { days } = ctx.input;
  if (!standard || !daysStand(standard, days)) return standard === null;
  const month = periodOf(ctx.input.period ?? '');
  return (
    days == null ||
    ((month === null || days <= Number(month.to.slice(8))) &&
      membersFor(ctx).every((id) => daysOf(ctx, id) + days <= (standard.daysMax ?? 0)))
  );
};
export const standardHolds = (ctx: Applying): boolean =>
  programmeOf(ctx) === undefined || applicantOf(ctx) === undefined || standardFor(ctx) !== null;
export const isTheOnlyOne = (ctx: Applying): boolean => {
  const programme = programmeOf(ctx);
  const named = [...membersFor(ctx), homeOf(ctx)?.id ?? ''];
  return (
    !programme ||
    !(applicantOf(ctx)?.claims ?? []).some(
      (claim) =>
        named.includes(claim.beneficiaryId) &&
        claim.programmeId === programme.id &&
        claim.period === periodFor(programme.kind, ctx.input.period),
    )
  );
};
/** Rebuilding or repair of the home for the same disaster, in another programme or under another entry of it. */
export const homeHasNoOtherRemedy = (ctx: Applying): boolean => {
  const programme = programmeOf(ctx);
  return (
    programme?.eventId == null ||
    !ofDwellings.includes(programme.kind) ||
    !(homeOf(ctx)?.remedies ?? []).some(
      (remedy) =>
        remedy.eventId === programme.eventId &&
        (remedy.programmeId !== programme.id || remedy.dwellingId !== homeOf(ctx)?.id),
    )
  );
};
/** A household lives in one home: no other of its homes is rebuilt or repaired for the same disaster. */
export const householdHasOneHome = (ctx: Applying): boolean => {
  const programme = programmeOf(ctx);
  const ofThisHome = [homeOf(ctx)?.id, ...(homeOf(ctx)?.remedies ?? []).map((each) => each.dwellingId)];
  return (
    programme?.eventId == null ||
    !ofDwellings.includes(programme.kind) ||
    !(applicantOf(ctx)?.claims ?? []).some(
      (claim) =>
        ofDwellings.includes(claim.kind) &&
        claim.eventId === programme.eventId &&
        !ofThisHome.includes(claim.beneficiaryId),
    )
  );
};

/** Whose account it is: where neither a member nor an agent is named, of the person by whom the household was named. */
export const heldBy = ({ input: { account }, facts }: Applying): AccountLine =>
  account.holderId == null && !hasText(account.agentPaper)
    ? { ...account, holderId: facts.person[0]?.id ?? null }
    : account;
/** What of a home and of its household there may be once for a disaster: known by it to the table. */
export const remedyOf = (ctx: Applying, home: ApplicantFacts, { kind, eventId }: ProgrammeFacts) =>
  eventId === null || !ofDwellings.includes(kind)
    ? { remedyEventId: null, remedyHome: null, remedyHousehold: null }
    : {
        remedyEventId: eventId,
        remedyHome: `${homeOf(ctx)!.homeId}/${eventId}`,
        remedyHousehold: `${home.id}/${eventId}`,
      };
