import { act, ask, askHashed, factValue, given, type Must } from '../../kernel/act.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { yuanOf, type Fen } from '../../kernel/fen.js';
import type { Instant } from '../../kernel/instant.js';
import type { Law } from '../../kernel/law.js';
import { periodOf } from '../../kernel/period.js';
import { JZTL } from '../../kernel/statutes.js';
import { filesNamed, keptFiles, sentBy, type FileFacts } from '../../file/file.facts.js';
import { operatorById, type OperatorFacts } from '../../organisation/organisation.facts.js';
import { balanceIn, balancesOf, fundById, type BalanceFacts, type FundFacts } from '../fund/fund.facts.js';
import { allocated, committed, posting } from '../fund/fund.ledger.js';
import { amountBy, ofDwellings, standardIn } from '../programme/programme.amounts.js';
import { programmeById, type ProgrammeFacts, type StandardFacts } from '../programme/programme.facts.js';
import {
  accountById,
  accountUses,
  applicantById,
  applicantByNumber,
  claimedById,
  claimsOn,
  payoutsOfClaim,
  type AccountFacts,
  type AccountUseFacts,
  type ApplicantFacts,
  type ClaimedFacts,
  type OtherClaimFacts,
  type PaidFacts,
} from './claim.facts.js';
import type {
  AcceptRebuildInput,
  AccountLine,
  ApplyForReliefInput,
  CorrectAccountInput,
  DecideClaimInput,
  ObjectToClaimInput,
  PublishByVillageInput,
  ReviewByTownshipInput,
  ReviewByVillageInput,
  SettleObjectionInput,
  StartRebuildInput,
  WithdrawClaimInput,
} from './claim.inputs.js';
import type { ReliefClaim } from './claim.js';

const procedure = JZTL('第二十条');
const draws = JZTL('第三十条');
const opinion: Must<any> = {
  code: 'CLAIM_OPINION_IS_STATED',
  path: ['opinion'],
  basis: procedure,
  says: { zh: '须写明意见。', en: 'The opinion must be stated.' },
  holds: ({ input }) => given(input.opinion),
};

// --- who, for whom, into which account

/** The last digit of a bank card by ISO/IEC 7812. */
export function cardCheckOf(digits: string): boolean {
  let weight = 0;
  [...digits].reverse().forEach((digit, i) => {
    const twice = Number(digit) * (i % 2 === 0 ? 1 : 2);
    weight += twice > 9 ? twice - 9 : twice;
  });
  return weight % 10 === 0;
}
const digitsOf = (accountNo: string): string => accountNo.replace(/[\s-]/g, '');
const validAccount = ({ kind, accountNo, bankName, holderName }: AccountLine): boolean =>
  given(bankName) &&
  given(holderName) &&
  (kind === 'CARD'
    ? /^\d{12,19}$/.test(digitsOf(accountNo)) && cardCheckOf(digitsOf(accountNo))
    : /^\d{8,30}$/.test(digitsOf(accountNo)));
const accountIsValid = (path: string): Must<any> => ({
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
const accountPart = (
  account: AccountLine,
  id: string,
  regionCode: string,
  householdId: string,
  proof: string | null = null,
) => ({
  entryType: 'PayeeAccount',
  set: {
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
  },
});

type Applying = {
  readonly input: Readonly<ApplyForReliefInput>;
  readonly facts: { byId: ApplicantFacts[]; byNumber: ApplicantFacts[]; programme: ProgrammeFacts[] };
};
const applicantOf = ({ facts }: Applying): ApplicantFacts | undefined => facts.byId[0] ?? facts.byNumber[0];
const programmeOf = ({ facts }: { facts: { programme: ProgrammeFacts[] } }): ProgrammeFacts | undefined =>
  facts.programme[0];
const wholeOccasion = 'WHOLE';
const periodFor = (kind: string | undefined, period: string | null | undefined): string | null =>
  kind === 'TRANSITION'
    ? periodOf(period ?? '')?.kind === 'MONTH'
      ? period!
      : null
    : period == null
      ? wholeOccasion
      : null;
/** For whom: those named, or else all of the household that live. */
const membersFor = (c: Applying): readonly string[] => {
  const kind = programmeOf(c)?.kind ?? '';
  return ofDwellings.includes(kind)
    ? []
    : c.input.memberIds?.length
      ? c.input.memberIds
      : (applicantOf(c)?.members ?? []).filter(({ status }) => status === 'LIVING').map(({ id }) => id);
};
const drawn = (
  kind: string,
  startsOn: string,
  member: { status: string; diedOn: string | null } | undefined,
): boolean =>
  member !== undefined &&
  (kind === 'CONDOLENCE'
    ? member.diedOn !== null && member.diedOn >= startsOn
    : member.status === 'LIVING' || (member.diedOn !== null && member.diedOn >= startsOn));
const daysStand = (standard: StandardFacts | null, days: number | null | undefined): boolean =>
  standard?.unit === 'PERSON_DAY' ? days != null && days >= 1 && days <= (standard.daysMax ?? 0) : days == null;

/** A household asks for relief, or its group for it. 户报 */
export const applyForRelief = act<
  ReliefClaim,
  ApplyForReliefInput,
  { programme: ProgrammeFacts[]; byId: ApplicantFacts[]; byNumber: ApplicantFacts[]; files: FileFacts[] }
>({
  name: 'applyForRelief',
  begins: true,
  numbers: { number: '助申' },
  facts: {
    programme: ask(programmeById, ({ input }) => [input.programmeId]),
    byId: ask(applicantById, ({ input }) => [input.householdId]),
    byNumber: ask(applicantByNumber, ({ input }) => [input.householdNumber]),
    files: filesNamed,
  },
  standing: [],
  musts: [
    {
      code: 'CLAIM_PROGRAMME_IS_OPEN',
      path: ['programmeId'],
      basis: procedure,
      says: {
        zh: '救助项目须正在受理，且须为住户所在县的项目。',
        en: 'The programme must be open for claims and belong to the county of the household.',
      },
      holds: (c) => {
        const programme = programmeOf(c);
        return (
          programme?.status === 'OPEN' &&
          (applicantOf(c)?.regionCode ?? programme.countyCode).startsWith(programme.countyCode)
        );
      },
    },
    {
      code: 'CLAIM_HOUSEHOLD_IS_REGISTERED',
      path: ['householdId'],
      basis: procedure,
      says: {
        zh: '申请救助的须为在册住户。',
        en: 'The household claimed for must be on the register and not dissolved.',
      },
      holds: (c) => applicantOf(c)?.status === 'REGISTERED',
    },
    {
      code: 'CLAIM_IS_FOR_ITS_OWN_PEOPLE',
      path: ['memberIds'],
      basis: procedure,
      says: {
        zh: '救助对象须为本户成员，至少一人，同一人只能列一次；住房救助不得填写成员。',
        en: 'A claim must be for one or more members of the household, each named only once; a claim for a home may not name members.',
      },
      holds: (c) => {
        const kind = programmeOf(c)?.kind ?? '';
        const named = c.input.memberIds ?? [];
        return ofDwellings.includes(kind)
          ? named.length === 0
          : membersFor(c).length > 0 &&
              new Set(named).size === named.length &&
              named.every((id) => applicantOf(c)?.members.some((member) => member.id === id));
      },
    },
    // Relief is not drawn for the dead, but for those whom the disaster killed.
    {
      code: 'CLAIM_BENEFICIARIES_ARE_ALIVE',
      path: ['memberIds'],
      basis: draws,
      says: {
        zh: '救助对象在救助起算日须在世；遇难人员家属抚慰的对象须在救助起算日当日或者之后死亡。',
        en: 'Every person claimed for must have been alive on the day from which the need counts; condolence must be for persons who died on or after that day.',
      },
      holds: (c) => {
        const programme = programmeOf(c);
        return (
          programme === undefined ||
          membersFor(c).every((id) =>
            drawn(
              programme.kind,
              programme.startsOn,
              applicantOf(c)?.members.find((member) => member.id === id),
            ),
          )
        );
      },
    },
    {
      code: 'CLAIM_HOME_WAS_LIVED_IN',
      path: ['dwellingId'],
      basis: procedure,
      says: {
        zh: '重建、维修须指明本户生活居住的住房、损坏程度和损坏间数，间数不得超过该住房间数，厨房、圈舍、临时和长期闲置房屋不在其列；其他救助不得填写住房、间数和损坏程度。',
        en: 'Rebuilding and repair must name a home of the household that is lived in, its damage, and at least one but no more rooms than it has; other relief may not name a home, rooms or damage.',
      },
      holds: (c) => {
        const kind = programmeOf(c)?.kind ?? '';
        const home = applicantOf(c)?.dwellings.find(({ id }) => id === c.input.dwellingId);
        const { rooms, damage } = c.input;
        return ofDwellings.includes(kind)
          ? home?.livedIn === true && rooms != null && rooms >= 1 && rooms <= home.rooms && damage != null
          : c.input.dwellingId == null && rooms == null && damage == null;
      },
    },
    {
      code: 'CLAIM_DAMAGE_FITS_THE_RELIEF',
      path: ['damage'],
      basis: procedure,
      says: {
        zh: '申请重建的，住房损坏程度须为倒塌或者严重损坏；申请维修的，须为一般损坏。',
        en: 'The damage must be collapsed or severe for rebuilding, and slight for repair.',
      },
      holds: (c) => {
        const kind = programmeOf(c)?.kind ?? '';
        return (
          !ofDwellings.includes(kind) || c.input.damage == null || (kind === 'REPAIR') === (c.input.damage === 'SLIGHT')
        );
      },
    },
    {
      code: 'CLAIM_PERIOD_IS_RIGHT',
      path: ['period'],
      basis: procedure,
      says: {
        zh: '过渡期生活救助须按月申请（如2026-08），其他救助不得填写时段。',
        en: 'Transition relief must be claimed for a month (such as 2026-08); other relief may not name a period.',
      },
      holds: (c) => programmeOf(c) === undefined || periodFor(programmeOf(c)!.kind, c.input.period) !== null,
    },
    {
      code: 'CLAIM_DAYS_ARE_WITHIN_THE_STANDARD',
      path: ['days'],
      basis: procedure,
      says: {
        zh: '按日计发的须写明天数，天数不得超过当月天数，与同一人其他时段的天数合计不得超过标准；其他救助不得填写天数。',
        en: 'Relief by the day must state its days: at least one, no more than the month has, and with the other periods of the same person no more than the standard allows; other relief may not state days.',
      },
      holds: (c) => {
        const programme = programmeOf(c);
        const home = applicantOf(c);
        const standard = programme && home ? standardIn(programme.standards, home.regionCode, civilDateOf(c.at)) : null;
        const { days } = c.input;
        if (!standard || !daysStand(standard, days)) return standard === null;
        const ofMonth = periodOf(c.input.period ?? '');
        const period = periodFor(programme!.kind, c.input.period);
        const had = (id: string) =>
          home!.claims
            .filter(
              (claim) => claim.beneficiaryId === id && claim.programmeId === programme!.id && claim.period !== period,
            )
            .reduce((days, claim) => days + (claim.days ?? 0), 0);
        return (
          days == null ||
          ((ofMonth === null || days <= Number(ofMonth.to.slice(8))) &&
            membersFor(c).every((id) => had(id) + days <= (standard.daysMax ?? 0)))
        );
      },
    },
    {
      code: 'CLAIM_STANDARD_HOLDS',
      path: ['programmeId'],
      basis: procedure,
      says: {
        zh: '救助项目须有当日适用于住户所在地的救助标准。',
        en: 'The programme must have a standard that applies where the household lives on the day of this act.',
      },
      holds: (c) => {
        const programme = programmeOf(c);
        const home = applicantOf(c);
        return !programme || !home || standardIn(programme.standards, home.regionCode, civilDateOf(c.at)) !== null;
      },
    },
    // The same person or home, the same programme and period: once (domain reference §1.5.3).
    {
      code: 'CLAIM_IS_THE_ONLY_ONE',
      path: ['memberIds'],
      basis: draws,
      says: {
        zh: '同一救助对象或者住房在同一项目和时段只能有一件未终止的申请。',
        en: 'A person or home may have only one claim in a programme and period that is neither rejected nor withdrawn.',
      },
      holds: (c) => {
        const programme = programmeOf(c);
        const named = [...membersFor(c), c.input.dwellingId ?? ''];
        return (
          !programme ||
          !(applicantOf(c)?.claims ?? []).some(
            (claim) =>
              named.includes(claim.beneficiaryId) &&
              claim.programmeId === programme.id &&
              claim.period === periodFor(programme.kind, c.input.period),
          )
        );
      },
    },
    accountIsValid('account'),
    {
      code: 'CLAIM_LOSS_IS_STATED',
      path: ['loss'],
      basis: procedure,
      says: { zh: '须写明受灾情况。', en: 'The loss must be stated.' },
      holds: ({ input }) => given(input.loss),
    },
    {
      code: 'CLAIM_FILE_SENT_BY_THE_OFFICE',
      path: ['evidenceFileIds'],
      basis: procedure,
      says: {
        zh: '附件须由本单位上传。',
        en: "Every attached file must have been uploaded by the caller's own office.",
      },
      holds: ({ input, facts, actor }) => sentBy(actor.organisationId, facts.files, input.evidenceFileIds),
    },
  ],
  decide: (c) => {
    const { input } = c;
    const home = applicantOf(c)!;
    const programme = programmeOf(c)!;
    const memberIds = membersFor(c);
    return {
      regionCode: home.regionCode,
      programmeId: programme.id,
      householdId: home.id,
      kind: programme.kind,
      channel: input.channel,
      period: periodFor(programme.kind, input.period)!,
      memberIds,
      persons: memberIds.length,
      days: input.days ?? null,
      dwellingId: input.dwellingId ?? null,
      rooms: input.rooms ?? null,
      damage: input.damage ?? null,
      loss: input.loss.trim(),
      subsidyYear: input.subsidyYear == null ? null : String(input.subsidyYear),
      subsidy: input.subsidy ?? null,
      evidenceIds: keptFiles(input.evidenceFileIds) ?? [],
      accountId: c.keyAt(0),
      objections: 0,
      reviewerIds: [],
      overrideChecks: [],
      overrideReasons: [],
    };
  },
  parts: (c, { regionCode }) => [accountPart(c.input.account, c.keyAt(0), regionCode, applicantOf(c)!.id)],
});

// --- the village

const votesAdd = ({ input }: { input: ReviewByVillageInput }): boolean =>
  [input.attendees, input.inFavour, input.against, input.abstained, input.kinPresent].every((n) => n >= 0) &&
  input.inFavour + input.against + input.abstained === input.attendees;
/** The village meets and votes. 村评 */
export const reviewByVillage = act<ReliefClaim, ReviewByVillageInput>({
  name: 'reviewByVillage',
  standing: [],
  musts: [
    {
      code: 'VILLAGE_MEETING_HAS_BEEN_HELD',
      path: ['metOn'],
      basis: procedure,
      says: {
        zh: '评议日期不得早于申请日期，不得晚于办理之日。',
        en: 'The village meeting must not be before the day of the claim or after the day of this act.',
      },
      holds: ({ entry, input, at }) => input.metOn <= civilDateOf(at) && input.metOn >= civilDateOf(entry.createdAt),
      facts: ({ input }) => [factValue('metOn', input.metOn)],
    },
    {
      code: 'VILLAGE_MEETING_IS_LARGE_ENOUGH',
      path: ['attendees'],
      basis: (c) => [c.law.parameter('relief.village.attendees.min', civilDateOf(c.at), c.entry.regionCode).basis],
      says: {
        zh: '到会人数不得少于规定人数。',
        en: 'The village meeting must be attended by at least the number of people required in the place.',
      },
      holds: ({ entry, input, law, at }) =>
        input.attendees >= law.number('relief.village.attendees.min', civilDateOf(at), entry.regionCode),
      facts: ({ entry, input, law, at }) => [
        factValue('attendees', input.attendees, '人'),
        factValue('least', law.number('relief.village.attendees.min', civilDateOf(at), entry.regionCode), '人'),
      ],
    },
    {
      code: 'VILLAGE_VOTES_ADD_UP',
      path: ['inFavour'],
      basis: procedure,
      says: {
        zh: '人数和票数不得为负，同意、反对、弃权和回避票数之和须等于到会人数。',
        en: 'No count may be below zero, and the votes for, against and abstained must add up to the number who attended.',
      },
      holds: votesAdd,
    },
    {
      code: 'VILLAGE_KIN_ABSTAIN',
      path: ['kinPresent'],
      basis: procedure,
      says: {
        zh: '到会的申请人亲属须回避，弃权和回避票数不得少于到会亲属人数。',
        en: 'Relatives of the applicant must abstain: there must be at least as many abstentions as relatives who attended.',
      },
      holds: ({ input }) => input.abstained >= input.kinPresent,
      facts: ({ input }) => [factValue('kinPresent', input.kinPresent), factValue('abstained', input.abstained)],
    },
    opinion,
  ],
  decide: ({ input }) => ({
    metOn: input.metOn,
    attendees: input.attendees,
    inFavour: input.inFavour,
    against: input.against,
    abstained: input.abstained,
    villageOpinion: input.opinion.trim(),
    ...(input.inFavour * 2 <= input.attendees - input.kinPresent && {
      status: 'REJECTED',
      endReason: input.opinion.trim(),
    }),
  }),
});

/** It is made public in the village. 公示 */
export const publishByVillage = act<ReliefClaim, PublishByVillageInput>({
  name: 'publishByVillage',
  standing: [],
  musts: [
    {
      code: 'PUBLICITY_NAMES_ITS_PLACE',
      path: ['place'],
      basis: procedure,
      says: { zh: '须写明公示地点。', en: 'The place of public notice must be stated.' },
      holds: ({ input }) => given(input.place),
    },
    {
      code: 'PUBLICITY_FOLLOWS_THE_MEETING',
      path: ['publishedOn'],
      basis: procedure,
      says: {
        zh: '公示起始日不得早于评议日期，不得晚于办理之日。',
        en: 'The first day of public notice must not be before the village meeting or after the day of this act.',
      },
      holds: ({ entry, input, at }) => input.publishedOn >= entry.metOn! && input.publishedOn <= civilDateOf(at),
    },
  ],
  decide: ({ entry, input, law }) => ({
    publishedOn: input.publishedOn,
    publishedPlace: input.place.trim(),
    publishedUntil: law.due('relief.village.publicity.days', input.publishedOn, entry.regionCode).day,
  }),
});

/** Someone objects. 异议 */
export const objectToClaim = act<ReliefClaim, ObjectToClaimInput>({
  name: 'objectToClaim',
  standing: [
    {
      code: 'OBJECTION_IS_IN_TIME',
      basis: procedure,
      says: {
        zh: '只能在公示期内提出异议。',
        en: 'An objection may only be made until the last day of public notice.',
      },
      holds: ({ entry, at }) => civilDateOf(at) <= entry.publishedUntil!,
      facts: ({ entry }) => [factValue('publishedUntil', entry.publishedUntil)],
    },
  ],
  musts: [
    {
      code: 'OBJECTION_SAYS_WHAT_AND_WHO',
      path: ['objection'],
      basis: procedure,
      says: {
        zh: '须写明异议内容和异议人姓名。',
        en: 'What is objected to and the name of the objector must be stated.',
      },
      holds: ({ input }) => given(input.objection) && given(input.objectorName),
    },
  ],
  decide: ({ entry, input }) => ({
    objections: entry.objections + 1,
    objection: input.objection.trim(),
    objectionOpinion: null,
    objectorName: input.objectorName.trim(),
  }),
});

/** The village votes again. 异议复核 */
export const settleObjection = act<ReliefClaim, SettleObjectionInput>({
  name: 'settleObjection',
  standing: [],
  musts: [opinion],
  decide: ({ input }) => ({
    objectionOpinion: input.opinion.trim(),
    ...(input.upheld && { status: 'REJECTED', endReason: input.opinion.trim() }),
  }),
});

// --- the township

/** Two of the township check it. 乡审 */
export const reviewByTownship = act<ReliefClaim, ReviewByTownshipInput, { reviewers: OperatorFacts[] }>({
  name: 'reviewByTownship',
  facts: { reviewers: ask(operatorById, ({ input }) => input.reviewerIds) },
  // A claim is not judged before the village has had its days (自然灾害救助条例 第二十条).
  standing: [
    {
      code: 'PUBLICITY_IS_OVER',
      basis: procedure,
      says: {
        zh: '只有村级公示期满后，乡镇方可审核。',
        en: 'The township may only review a claim after the last day of public notice in the village.',
      },
      holds: ({ entry, at }) => civilDateOf(at) > entry.publishedUntil!,
      facts: ({ entry }) => [factValue('publishedUntil', entry.publishedUntil)],
    },
  ],
  musts: [
    {
      code: 'TOWNSHIP_REVIEWERS_ARE_TWO',
      path: ['reviewerIds'],
      basis: procedure,
      says: {
        zh: '审核人须为两名以上在岗的乡镇人员，同一人只能列一次。',
        en: 'A claim must be reviewed by two or more persons who each hold a post in a township that day, each named only once.',
      },
      holds: ({ input, facts, at }) =>
        new Set(input.reviewerIds).size >= 2 &&
        new Set(input.reviewerIds).size === input.reviewerIds.length &&
        input.reviewerIds.every((id) =>
          facts.reviewers.some(
            ({ key, posts }) =>
              key === id &&
              posts.some(
                (post) =>
                  post.roles.includes('TOWNSHIP') &&
                  post.from <= civilDateOf(at) &&
                  (post.to === null || post.to >= civilDateOf(at)),
              ),
          ),
        ),
    },
    {
      code: 'REBUILD_IS_CHECKED_ON_THE_SPOT',
      path: ['fieldChecked'],
      basis: procedure,
      says: {
        zh: '倒损住房重建申请只有经入户核查，方可审核同意。',
        en: 'A claim for rebuilding may only be approved after the home was checked on the spot.',
      },
      holds: ({ entry, input }) => entry.kind !== 'REBUILD' || !input.approved || input.fieldChecked,
    },
    opinion,
  ],
  decide: ({ input }) => ({
    reviewerIds: input.reviewerIds,
    fieldChecked: input.fieldChecked,
    townshipOpinion: input.opinion.trim(),
    ...(!input.approved && { status: 'REJECTED', endReason: input.opinion.trim() }),
  }),
});

// --- the county

type Deciding = {
  readonly entry: Readonly<ReliefClaim>;
  readonly input: Readonly<DecideClaimInput>;
  readonly facts: {
    programme: ProgrammeFacts[];
    members: ClaimedFacts[];
    others: OtherClaimFacts[];
    account: AccountFacts[];
    home: ApplicantFacts[];
    fund: FundFacts[];
    balances: BalanceFacts[];
  };
  readonly at: Instant;
};
const standardOf = ({ entry, facts }: Deciding): StandardFacts | null =>
  standardIn(facts.programme[0]?.standards ?? [], entry.regionCode, civilDateOf(entry.createdAt));
const computedOf = (c: Deciding): Fen =>
  amountBy(standardOf(c)!, { persons: c.entry.persons, days: c.entry.days ?? 0, rooms: c.entry.rooms ?? 0 });
const grantedOf = (c: Deciding): Fen => (c.input.amount == null ? computedOf(c) : BigInt(c.input.amount));
const overridden = ({ input }: Deciding, check: string): boolean =>
  input.overrides.some((each) => each.check === check && given(each.reason));
/** How many households are paid into the claim's account, its own with them. */
const paidInto = ({ facts }: Deciding): number => 1 + (facts.account[0]?.otherHouseholds ?? 0);
const approving =
  (holds: (c: any) => boolean) =>
  (c: Deciding): boolean =>
    !c.input.approved || holds(c);

/** The county decides: the standard times the quantity, or another amount for a reason. 县定 */
export const decideClaim = act<ReliefClaim, DecideClaimInput, Deciding['facts']>({
  name: 'decideClaim',
  standingFacts: {
    programme: ask(programmeById, ({ entry }) => [entry.programmeId]),
    members: ask(claimedById, ({ entry }) => entry.memberIds),
    others: ask(claimsOn, ({ entry }) => [...entry.memberIds, entry.dwellingId]),
    account: ask(accountById, ({ entry }) => [entry.accountId]),
    home: ask(applicantById, ({ entry }) => [entry.householdId]),
  },
  facts: {
    fund: ask(fundById, ({ input }) => [input.fundId]),
    balances: ask(balancesOf, ({ input }) => [input.fundId]),
  },
  standing: [],
  musts: [
    opinion,
    {
      code: 'CLAIM_DECIDED_BY_ANOTHER',
      path: ['id'],
      basis: procedure,
      says: {
        zh: '乡镇审核人不得核定本人审核的申请。',
        en: 'A claim may not be decided by a person who reviewed it in the township.',
      },
      holds: ({ entry, actor }) => actor.operatorId === null || !entry.reviewerIds.includes(actor.operatorId),
    },
    {
      code: 'CLAIM_PUBLICITY_HAS_ENDED',
      path: ['id'],
      basis: procedure,
      says: {
        zh: '只有村级公示期满后，方可核定。',
        en: 'A claim may only be decided after the last day of public notice in the village.',
      },
      holds: ({ entry, at }) => entry.publishedUntil !== null && civilDateOf(at) > entry.publishedUntil,
    },
    {
      code: 'CLAIM_NOT_DRAWN_TWICE',
      path: ['id'],
      basis: draws,
      says: {
        zh: '同一救助对象或者住房在同一项目和时段另有在先或者已核定的申请的，不得核定同意。',
        en: 'A claim may not be granted while the same person or home has an earlier or granted claim in the same programme and period.',
      },
      holds: approving(
        ({ entry, facts }) =>
          !facts.others.some(
            (other: OtherClaimFacts) =>
              other.id !== entry.id &&
              other.programmeId === entry.programmeId &&
              other.period === entry.period &&
              (other.status === 'PAYABLE' || other.since < entry.id),
          ),
      ),
      facts: ({ entry, facts }) => [
        factValue(
          'others',
          facts.others.filter(
            (other) =>
              other.id !== entry.id && other.programmeId === entry.programmeId && other.period === entry.period,
          ).length,
        ),
      ],
    },
    {
      code: 'CLAIM_NOT_DRAWN_FOR_THE_DEAD',
      path: ['id'],
      basis: draws,
      says: {
        zh: '只有救助对象在救助起算日在世的，方可核定同意；遇难人员家属抚慰的对象须在救助起算日当日或者之后死亡。',
        en: 'A claim may only be granted for persons who were alive on the day from which the need counts; condolence only for persons who died on or after that day.',
      },
      holds: approving(({ entry, facts }) =>
        entry.memberIds.every((id: string) =>
          drawn(
            entry.kind,
            facts.programme[0]!.startsOn,
            facts.members.find(({ key }: ClaimedFacts) => key === id),
          ),
        ),
      ),
    },
    {
      code: 'CLAIM_PEOPLE_ARE_STILL_THERE',
      path: ['overrides'],
      basis: draws,
      says: {
        zh: '核定同意的，住户须在册，救助对象须仍属本户本村；已有变动的，须在比对项“异地”中写明核实说明。',
        en: 'To grant a claim, its household must be on the register and every person must still belong to it and its place, unless an override for OTHER_REGION states the reason.',
      },
      holds: approving(
        (c) =>
          overridden(c, 'OTHER_REGION') ||
          c.entry.kind === 'CONDOLENCE' ||
          (c.facts.home.every(({ status }: ApplicantFacts) => status === 'REGISTERED') &&
            c.facts.members.every(
              ({ householdId, regionCode }: ClaimedFacts) =>
                householdId === c.entry.householdId && regionCode === c.entry.regionCode,
            )),
      ),
    },
    {
      code: 'CLAIM_HOME_HAD_NO_OTHER_SUBSIDY',
      path: ['overrides'],
      basis: draws,
      says: {
        zh: '住房同年已享受其他补助的，须在比对项“危房改造或者避险搬迁补助”中写明核实说明，方可核定同意。',
        en: 'A home that got another subsidy in the year of the claim may only be granted relief if an override for DANGEROUS_HOUSE_SUBSIDY states the reason.',
      },
      holds: approving(
        (c) =>
          overridden(c, 'DANGEROUS_HOUSE_SUBSIDY') ||
          !ofDwellings.includes(c.entry.kind) ||
          c.entry.subsidyYear !== civilDateOf(c.entry.createdAt).slice(0, 4),
      ),
    },
    {
      code: 'CLAIM_ACCOUNT_IS_THE_HOUSEHOLDS',
      path: ['overrides'],
      basis: draws,
      says: {
        zh: '核定同意的，账户持有人须为本户成员，或者有代领公证；不符的，须在比对项“账户持有人不在本户”中写明核实说明。',
        en: 'To grant a claim, its account must be held by a member of the household or by a notarised agent, unless an override for HOLDER_OUTSIDE_HOUSEHOLD states the reason.',
      },
      holds: approving(
        (c) =>
          overridden(c, 'HOLDER_OUTSIDE_HOUSEHOLD') ||
          c.facts.account.some(({ ofHousehold, agentPaper }: AccountFacts) => given(agentPaper) || ofHousehold),
      ),
    },
    {
      code: 'CLAIM_ACCOUNT_IS_FOR_ONE_HOUSEHOLD',
      path: ['overrides'],
      basis: ({ law, at, entry }) => [
        law.parameter('relief.account.households.max', civilDateOf(at), entry.regionCode).basis,
      ],
      says: {
        zh: '同一账户收取救助款的户数不得超过规定；确有原因的，须在比对项“多户同一账户”中写明核实说明。',
        en: 'No more households may be paid into one account than the county allows, and a claim beyond that must have an override for SHARED_ACCOUNT that states the reason.',
      },
      holds: approving(
        (c) =>
          overridden(c, 'SHARED_ACCOUNT') ||
          paidInto(c) <= c.law.number('relief.account.households.max', civilDateOf(c.at), c.entry.regionCode),
      ),
      facts: (c) => [factValue('households', paidInto(c), '户')],
    },
    {
      code: 'CLAIM_AMOUNT_FOLLOWS_THE_STANDARD',
      path: ['amountReason'],
      basis: procedure,
      says: {
        zh: '核定金额须大于零，且等于适用标准乘以数量；不一致的，须写明调整理由。',
        en: 'The amount must be above zero and equal the applicable standard times the quantity; where it differs, the reason must be stated.',
      },
      holds: approving(
        (c) =>
          standardOf(c) !== null &&
          grantedOf(c) > 0n &&
          (grantedOf(c) === computedOf(c) || given(c.input.amountReason)),
      ),
      facts: (c) => [factValue('computed', standardOf(c) === null ? null : yuanOf(computedOf(c)), '元')],
    },
    {
      code: 'CLAIM_FUND_IS_FOR_IT',
      path: ['fundId'],
      basis: JZTL('第二十四条'),
      says: {
        zh: '核定同意的，须指明本县使用中且用途相符的资金。',
        en: 'To grant a claim, an open fund of the county must be named whose purpose covers this kind of relief.',
      },
      holds: approving(
        ({ entry, facts }) =>
          facts.fund.length === 1 &&
          facts.fund.every(
            ({ status, countyCode, purpose }: FundFacts) =>
              status === 'OPEN' &&
              countyCode === entry.countyCode &&
              (purpose.length === 0 || purpose.includes(entry.kind)),
          ),
      ),
    },
    {
      code: 'CLAIM_FUND_HOLDS_SO_MUCH',
      path: ['fundId'],
      basis: JZTL('第二十四条'),
      remedies: [{ action: 'preAllocateFund', role: 'FINANCE' }],
      says: {
        zh: '核定金额不得超过该资金为本项目预拨且尚未核定的余额。',
        en: 'The amount must not exceed what the fund has set aside for the programme and not yet committed.',
      },
      holds: approving(
        (c) =>
          standardOf(c) === null ||
          balanceIn(c.facts.balances, c.input.fundId ?? '', allocated(c.entry.programmeId)) >= grantedOf(c),
      ),
      facts: ({ entry, input, facts }) => [
        factValue(
          'allocated',
          yuanOf(balanceIn(facts.balances, input.fundId ?? '', allocated(entry.programmeId))),
          '元',
        ),
      ],
    },
  ],
  decide: (c) => {
    const { entry, input, at, law } = c;
    const on = civilDateOf(at);
    if (!input.approved)
      return {
        status: 'REJECTED',
        decidedOn: on,
        decision: input.opinion.trim(),
        endReason: input.opinion.trim(),
      };
    const amount = grantedOf(c);
    const first =
      entry.kind === 'REBUILD'
        ? (amount * BigInt(law.parameter('relief.rebuild.first.percent', on, entry.regionCode).value)) / 100n
        : null;
    return {
      decidedOn: on,
      decision: input.opinion.trim(),
      fundId: input.fundId!,
      standard: standardOf(c)!.amount,
      computed: String(computedOf(c)),
      amount: String(amount),
      amountReason: input.amountReason?.trim() ?? null,
      firstTranche: first === null ? null : String(first),
      overrideChecks: input.overrides.map(({ check }) => check),
      overrideReasons: input.overrides.map(({ reason }) => reason.trim()),
    };
  },
  parts: (c, { id, regionCode }) =>
    !c.input.approved
      ? []
      : posting(
          {
            regionCode,
            fundId: c.input.fundId!,
            kind: 'COMMITTED',
            on: civilDateOf(c.at),
            memo: c.entry.number,
            programmeId: c.entry.programmeId,
            about: { type: 'ReliefClaim', id },
          },
          [{ from: allocated(c.entry.programmeId), to: committed(c.entry.programmeId), fen: grantedOf(c) }],
        ),
});

const rebuilds: Must<any> = {
  code: 'CLAIM_IS_FOR_REBUILDING',
  basis: procedure,
  says: {
    zh: '只有住房重建申请，方可登记开工和竣工验收。',
    en: 'Only a claim for rebuilding can have its start and its acceptance recorded.',
  },
  holds: ({ entry }) => entry.kind === 'REBUILD',
};
const happened = (property: string): Must<any> => ({
  code: 'REBUILD_DAY_HAS_COME',
  path: [property],
  basis: procedure,
  says: {
    zh: '日期不得晚于办理之日，验收日期不得早于开工日期。',
    en: 'The day must not be after the day of this act, and acceptance must not be before the start of rebuilding.',
  },
  holds: ({ entry, input, at }) => input[property] <= civilDateOf(at) && input[property] >= (entry.startedOn ?? ''),
});

/** Rebuilding has formally started: the first part is due. 开工 */
export const startRebuild = act<ReliefClaim, StartRebuildInput>({
  name: 'startRebuild',
  standing: [
    rebuilds,
    {
      code: 'REBUILD_HAS_NOT_STARTED',
      basis: procedure,
      says: {
        zh: '只有尚未登记开工的，方可登记开工。',
        en: 'Only rebuilding whose start is not yet recorded can be recorded as started.',
      },
      holds: ({ entry }) => entry.startedOn === null,
    },
  ],
  musts: [happened('startedOn')],
  decide: ({ input }) => ({ startedOn: input.startedOn }),
});

/** The rebuilt home is accepted: the rest is due within working days. 竣工验收 */
export const acceptRebuild = act<ReliefClaim, AcceptRebuildInput>({
  name: 'acceptRebuild',
  standing: [
    rebuilds,
    {
      code: 'REBUILD_HAS_STARTED',
      basis: procedure,
      remedies: [{ action: 'startRebuild', role: 'TOWNSHIP' }],
      says: {
        zh: '只有已登记开工且尚未验收的，方可登记竣工验收。',
        en: 'Only rebuilding that was recorded as started and is not yet accepted can be accepted.',
      },
      holds: ({ entry }) => entry.startedOn !== null && entry.acceptedOn === null,
    },
  ],
  musts: [happened('acceptedOn')],
  decide: ({ entry, input, law }) => ({
    acceptedOn: input.acceptedOn,
    payDue: law.due('relief.rebuild.rest.days', input.acceptedOn, entry.regionCode).dueAt,
  }),
});

const underWay = ['DRAFT', 'APPROVED', 'SUBMITTED', 'UNKNOWN'];
const free = ['REJECTED', 'RETURNED', 'CANCELLED'];
const payouts = { payouts: ask<{ readonly entry: Readonly<ReliefClaim> }>(payoutsOfClaim, ({ entry }) => [entry.id]) };

type Correcting = {
  readonly entry: Readonly<ReliefClaim>;
  readonly input: Readonly<CorrectAccountInput>;
  readonly facts: { readonly uses: readonly AccountUseFacts[] };
  readonly at: Instant;
  readonly law: Law;
};
/** How many other households are paid into the account that is named. */
const othersIn = ({ entry, facts }: Correcting): number =>
  new Set(facts.uses.map(({ householdId }) => householdId).filter((id) => id !== entry.householdId)).size;
const shared = (c: Correcting): boolean =>
  1 + othersIn(c) > c.law.number('relief.account.households.max', civilDateOf(c.at), c.entry.regionCode);
/** The account was wrong: what is still to be paid goes to another. 更正账户 */
export const correctAccount = act<
  ReliefClaim,
  CorrectAccountInput,
  { payouts: PaidFacts[]; home: ApplicantFacts[]; uses: AccountUseFacts[] }
>({
  name: 'correctAccount',
  facts: {
    home: ask(applicantById, ({ entry }) => [entry.householdId]),
    uses: askHashed(accountUses, 'ACCOUNT', ({ input }) => [digitsOf(input.account.accountNo)]),
  },
  standingFacts: payouts,
  // Whatever is at the bank, or unknown there, is told first: else both accounts might be paid.
  standing: [
    {
      code: 'CLAIM_HAS_NOTHING_UNDER_WAY',
      basis: draws,
      remedies: [{ action: 'settlePayouts', role: 'FINANCE' }],
      says: {
        zh: '尚有发放已编入批次、已送银行或者结果未明的，不得更正收款账户。',
        en: 'The account may not be changed while a payout of the claim is in a batch, at the bank or of unknown outcome.',
      },
      holds: ({ facts }) => !facts.payouts.some(({ status }) => underWay.includes(status)),
    },
  ],
  musts: [
    accountIsValid('account'),
    {
      code: 'ACCOUNT_CORRECTED_ON_A_PROOF',
      path: ['proof'],
      basis: procedure,
      says: { zh: '须写明更正账户的证明材料。', en: 'The proof for the change of account must be stated.' },
      holds: ({ input }) => given(input.proof),
    },
    {
      code: 'ACCOUNT_HOLDER_IS_OF_THE_HOUSEHOLD',
      path: ['account', 'holderId'],
      basis: draws,
      says: {
        zh: '账户持有人须为本户成员，或者有代领公证。',
        en: 'The account must be held by a member of the household or by a notarised agent.',
      },
      holds: ({ input, facts }) =>
        given(input.account.agentPaper) ||
        facts.home.some(({ members }) => members.some(({ id }) => id === input.account.holderId)),
    },
    {
      code: 'ACCOUNT_IS_FOR_ONE_HOUSEHOLD',
      path: ['sharedReason'],
      basis: ({ law, at, entry }) => [
        law.parameter('relief.account.households.max', civilDateOf(at), entry.regionCode).basis,
      ],
      says: {
        zh: '同一账户收取救助款的户数不得超过规定；确有原因的，须在核实说明（sharedReason）中写明。',
        en: 'No more households may be paid into one account than the county allows, and beyond that the reason must be stated in `sharedReason`.',
      },
      holds: (c) => given(c.input.sharedReason) || !shared(c),
      facts: (c) => [factValue('households', 1 + othersIn(c), '户')],
    },
  ],
  decide: (c) => ({
    accountId: c.keyAt(0),
    ...(given(c.input.sharedReason) &&
      shared(c) && {
        overrideChecks: [...c.entry.overrideChecks, 'SHARED_ACCOUNT'],
        overrideReasons: [...c.entry.overrideReasons, c.input.sharedReason!.trim()],
      }),
  }),
  parts: ({ entry, input, keyAt }) => [
    accountPart(input.account, keyAt(0), entry.regionCode, entry.householdId, input.proof.trim()),
  ],
});

/** It is withdrawn; what was promised for it is free again. 撤回 */
export const withdrawClaim = act<ReliefClaim, WithdrawClaimInput, { payouts: PaidFacts[] }>({
  name: 'withdrawClaim',
  standingFacts: payouts,
  standing: [
    {
      code: 'CLAIM_HAS_NOT_BEEN_PAID',
      basis: draws,
      remedies: [{ action: 'recoverPayout', role: 'FINANCE' }],
      says: {
        zh: '已发放、已编入批次、已送银行或者结果未明的，不得撤回。',
        en: 'A claim may not be withdrawn when any of it was paid, is in a batch, at the bank or of unknown outcome.',
      },
      holds: ({ facts }) => facts.payouts.every(({ status }) => free.includes(status)),
    },
  ],
  musts: [
    {
      code: 'CLAIM_WITHDRAWN_FOR_A_REASON',
      path: ['reason'],
      basis: procedure,
      says: { zh: '须写明撤回理由。', en: 'The reason for withdrawing the claim must be stated.' },
      holds: ({ input }) => given(input.reason),
    },
  ],
  decide: ({ input }) => ({ endReason: input.reason.trim() }),
  parts: ({ entry, at }, { id }) =>
    entry.amount === null
      ? []
      : posting(
          {
            regionCode: entry.regionCode,
            fundId: entry.fundId!,
            kind: 'UNCOMMITTED',
            on: civilDateOf(at),
            memo: entry.number,
            programmeId: entry.programmeId,
            about: { type: 'ReliefClaim', id },
          },
          [{ from: committed(entry.programmeId), to: allocated(entry.programmeId), fen: BigInt(entry.amount) }],
        ),
});
