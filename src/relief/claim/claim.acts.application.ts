import { act, ask, given } from '../../kernel/act.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { periodOf } from '../../kernel/period.js';
import { filesNamed, keptFiles, sentBy, type FileFacts } from '../../file/file.facts.js';
import { allocated, committed, posting } from '../fund/fund.ledger.js';
import { ofDwellings, standardIn } from '../programme/programme.amounts.js';
import { programmeById, type ProgrammeFacts, type StandardFacts } from '../programme/programme.facts.js';
import { applicantById, applicantByNumber, type ApplicantFacts, type PaidFacts } from './claim.facts.js';
import type { ApplyForReliefInput, WithdrawClaimInput } from './claim.inputs.js';
import type { ReliefClaim } from './claim.js';
import { procedure, draws, accountIsValid, accountPart, drawn, payouts } from './claim.musts.js';

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
const free = ['REJECTED', 'RETURNED', 'CANCELLED'];

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
