import { act, ask, askHashed, hasText } from '../../kernel/act.js';
import { filesNamed, keptFiles, type FileFacts } from '../../file/file.facts.js';
import { fileIsTheOffices } from '../../file/file.musts.js';
import { personByIdNumber } from '../household/household.facts.js';
import { programmeById } from '../programme/programme.facts.js';
import { applicantById, applicantByNumber, applicantByPerson } from './claim.facts.js';
import type { ApplyForReliefInput } from './claim.inputs.js';
import type { ReliefClaim } from './claim.js';
import {
  accountIsValid,
  accountPart,
  draws,
  procedure,
  type Applying,
  applicantOf,
  beneficiariesAreAlive,
  damageFitsTheRelief,
  daysAreWithinTheStandard,
  heldBy,
  homeHasNoOtherRemedy,
  homeOf,
  homeWasLivedIn,
  householdHasOneHome,
  isForItsOwnPeople,
  isTheOnlyOne,
  membersFor,
  periodFor,
  programmeIsOpen,
  programmeOf,
  remedyOf,
  standardHolds,
} from './claim.musts.js';

/** A household asks for relief, or its group for it. 户报 */
export const applyForRelief = act<ReliefClaim, ApplyForReliefInput, Applying['facts'] & { files: FileFacts[] }>({
  name: 'applyForRelief',
  judgedOnly: { personIdNumber: 'it names the household, which the claim keeps' },
  begins: true,
  numbers: { number: '助申' },
  facts: {
    programme: ask(programmeById, ({ input }) => [input.programmeId]),
    byId: ask(applicantById, ({ input }) => [input.householdId]),
    byNumber: ask(applicantByNumber, ({ input }) => [input.householdNumber]),
    person: askHashed(personByIdNumber, 'ID_NUMBER', ({ input }) => [input.personIdNumber]),
    byPerson: askHashed(applicantByPerson, 'ID_NUMBER', ({ input }) => [input.personIdNumber]),
    files: filesNamed,
  },
  musts: [
    {
      code: 'CLAIM_PROGRAMME_IS_OPEN',
      path: ['programmeId'],
      basis: procedure,
      says: {
        zh: '救助项目须正在受理，且须为住户所在县的项目。',
        en: 'The programme must be open for claims and belong to the county of the household.',
      },
      holds: programmeIsOpen,
    },
    {
      code: 'CLAIM_NAMES_ITS_HOUSEHOLD_ONCE',
      path: ['householdNumber'],
      basis: procedure,
      says: {
        zh: '住户只能以标识、户编号、成员公民身份号码之一指明。',
        en: 'A household must be named by its id, by its number or by the identity number of a member, and by only one of them.',
      },
      holds: ({ input }) =>
        [input.householdId, input.householdNumber, input.personIdNumber].filter((each) => each != null).length <= 1,
    },
    {
      code: 'CLAIM_HOUSEHOLD_IS_REGISTERED',
      path: ['householdId'],
      basis: procedure,
      says: {
        zh: '申请救助的须为在册住户。',
        en: 'The household claimed for must be on the register and not dissolved.',
      },
      holds: (ctx) => applicantOf(ctx)?.status === 'REGISTERED',
    },
    {
      code: 'CLAIM_IS_FOR_ITS_OWN_PEOPLE',
      path: ['memberIds'],
      basis: procedure,
      says: {
        zh: '除重建、维修外，所列救助对象须为本户成员，同一人只能列一次，未列的，本户须有在世成员；重建、维修不得填写成员。',
        en: 'Except for rebuilding and repair, every person named must be a member of the household, named once, and if none is named the household must have a living member; rebuilding and repair may not name members.',
      },
      holds: isForItsOwnPeople,
    },
    // Relief is not drawn for the dead, but for those whom the disaster killed.
    {
      code: 'CLAIM_BENEFICIARIES_ARE_ALIVE',
      path: ['memberIds'],
      basis: draws,
      says: {
        zh: '救助对象在救助项目起算日须在世；遇难人员家属抚慰的对象须在起算日当日或者之后死亡。',
        en: 'Every person claimed for must have been alive on the `startsOn` day of the programme; condolence must be for persons who died on or after that day.',
      },
      holds: beneficiariesAreAlive,
    },
    {
      code: 'CLAIM_HOME_WAS_LIVED_IN',
      path: ['dwellingId'],
      basis: procedure,
      says: {
        zh: '重建、维修须指明本户一处生活居住的住房（不含厨房、圈舍、临时和长期闲置房屋；以户编号或者公民身份号码指明住户且本户仅有一处的可不指明）、损坏程度和损坏间数，间数至少为一且不得超过该住房间数；其他救助不得填写住房、间数和损坏程度。',
        en: 'Rebuilding and repair must name a home the household lives in (no kitchen, pen, temporary or long-unused building; it need not be named where it is the only one and the household is named by a number), its damage, and at least one but no more rooms than it has; other relief may not name a home, rooms or damage.',
      },
      holds: homeWasLivedIn,
    },
    {
      code: 'CLAIM_DAMAGE_FITS_THE_RELIEF',
      path: ['damage'],
      basis: procedure,
      says: {
        zh: '申请重建的，住房损坏程度须为倒塌或者严重损坏；申请维修的，须为一般损坏。',
        en: 'For rebuilding, the damage to the home must be collapsed or severe; for repair, it must be ordinary (SLIGHT).',
      },
      holds: damageFitsTheRelief,
    },
    {
      code: 'CLAIM_PERIOD_IS_RIGHT',
      path: ['period'],
      basis: procedure,
      says: {
        zh: '过渡期生活救助须按月申请（如2026-08），其他救助不得填写时段。',
        en: 'Transition relief must be claimed for a month (such as 2026-08); other relief may not name a period.',
      },
      holds: (ctx) => programmeOf(ctx) === undefined || periodFor(programmeOf(ctx)!.kind, ctx.input.period) !== null,
    },
    {
      code: 'CLAIM_DAYS_ARE_WITHIN_THE_STANDARD',
      path: ['days'],
      basis: procedure,
      says: {
        zh: '按日计发的须写明天数，至少一天，不得超过申请月份的天数，与同一人在本项目其他时段的天数合计不得超过标准的最长天数；其他救助不得填写天数。',
        en: "Relief by the day must state its days: at least one, no more than the month claimed has, and with the same person's other periods in the programme no more than the standard allows; other relief may not state days.",
      },
      holds: daysAreWithinTheStandard,
    },
    {
      code: 'CLAIM_STANDARD_HOLDS',
      path: ['programmeId'],
      basis: procedure,
      says: {
        zh: '救助项目须有当日适用于住户所在地的救助标准。',
        en: 'The programme must have a standard that applies where the household lives on the day of this act.',
      },
      holds: standardHolds,
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
      holds: isTheOnlyOne,
    },
    {
      code: 'CLAIM_HOME_HAS_ONE_REMEDY',
      path: ['dwellingId'],
      basis: draws,
      remedies: [{ action: 'withdrawClaim', role: 'TOWNSHIP' }],
      says: {
        zh: '同一住房因同一灾害只能申请重建或者维修中的一项，以地址认定是否同一住房，重新登记的不算另一处；已有未终止的另一项申请的，不得再申请。',
        en: 'For one disaster a home may be claimed for either rebuilding or repair, in one programme only, and one address is one home however often it is entered: while a claim for the other is neither rejected nor withdrawn, no second may be made.',
      },
      holds: homeHasNoOtherRemedy,
    },
    // Who has two homes lives in one of them (domain reference §1.5.3: one per dwelling and household).
    {
      code: 'CLAIM_HOUSEHOLD_HAS_ONE_HOME',
      path: ['dwellingId'],
      basis: draws,
      remedies: [{ action: 'withdrawClaim', role: 'TOWNSHIP' }],
      says: {
        zh: '同一住户因同一灾害只能就一处住房申请重建或者维修，已就其他住房申请且未终止的，不得再申请。',
        en: 'For one disaster a household may claim rebuilding or repair for one home only: while a claim for another of its homes is neither rejected nor withdrawn, no second may be made.',
      },
      holds: householdHasOneHome,
    },
    accountIsValid('account'),
    {
      code: 'CLAIM_LOSS_IS_STATED',
      path: ['loss'],
      basis: procedure,
      says: { zh: '须写明受灾情况。', en: 'The loss must be stated.' },
      holds: ({ input }) => hasText(input.loss),
    },
    fileIsTheOffices('CLAIM_FILE_SENT_BY_THE_OFFICE', 'evidenceFileIds', {
      basis: procedure,
      says: {
        zh: '附件须由本单位上传。',
        en: "Every attached file must have been uploaded by the caller's own office.",
      },
    }),
    fileIsTheOffices('CLAIM_ROSTER_SENT_BY_THE_OFFICE', 'rosterFileId', {
      basis: procedure,
      says: {
        zh: '花名册须由本单位上传。',
        en: "The roster must have been uploaded by the caller's own office.",
      },
    }),
    {
      code: 'CLAIM_ROSTER_NAMES_ITS_LINE',
      path: ['rosterLine'],
      basis: procedure,
      says: {
        zh: '据花名册录入的，须同时写明花名册和所在工作表、行号；其他的均不得填写。',
        en: 'What is entered from a roster must name the roster and the sheet and row it stands in; nothing else may name either.',
      },
      holds: ({ input }) => (input.rosterFileId == null) === !hasText(input.rosterLine),
    },
  ],
  decide: (ctx) => {
    const { input } = ctx;
    const home = applicantOf(ctx)!;
    const programme = programmeOf(ctx)!;
    const memberIds = membersFor(ctx);
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
      dwellingId: input.dwellingId ?? homeOf(ctx)?.id ?? null,
      ...remedyOf(ctx, home, programme),
      rooms: input.rooms ?? null,
      damage: input.damage ?? null,
      loss: input.loss.trim(),
      subsidyYear: input.subsidyYear == null ? null : String(input.subsidyYear),
      subsidy: input.subsidy ?? null,
      evidenceIds: keptFiles(input.evidenceFileIds) ?? [],
      rosterFileId: input.rosterFileId ?? null,
      rosterLine: input.rosterLine?.trim() ?? null,
      accountId: ctx.keyAt(0),
      objections: 0,
      reviewerIds: [],
      overrideChecks: [],
      overrideReasons: [],
    };
  },
  creates: (ctx, { regionCode }) => [accountPart(heldBy(ctx), ctx.keyAt(0), regionCode, applicantOf(ctx)!.id)],
});
