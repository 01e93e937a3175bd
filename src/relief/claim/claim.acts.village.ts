import { act, factValue, hasText } from '../../kernel/act.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import type {
  ObjectToClaimInput,
  PublishByVillageInput,
  ReviewByVillageInput,
  SettleObjectionInput,
} from './claim.inputs.js';
import type { ReliefClaim } from './claim.js';
import { procedure, opinion } from './claim.musts.js';

const votesAdd = ({ input }: { input: ReviewByVillageInput }): boolean =>
  [input.attendees, input.inFavour, input.against, input.abstained, input.kinPresent].every((n) => n >= 0) &&
  input.inFavour + input.against + input.abstained === input.attendees;
/** The village meets and votes. 村评 */
export const reviewByVillage = act<ReliefClaim, ReviewByVillageInput>({
  name: 'reviewByVillage',
  musts: [
    {
      code: 'VILLAGE_MEETING_HAS_BEEN_HELD',
      path: ['metOn'],
      basis: procedure,
      says: {
        zh: '评议日期不得早于申请日期，不得晚于办理之日。',
        en: 'The village meeting must not be before the day of the claim or after the day of this act.',
      },
      holds: ({ entry, input, today }) => input.metOn <= today && input.metOn >= civilDateOf(entry.createdAt),
      facts: ({ input }) => [factValue('metOn', input.metOn)],
    },
    {
      code: 'VILLAGE_MEETING_IS_LARGE_ENOUGH',
      path: ['attendees'],
      basis: (ctx) => [ctx.law.parameter('relief.village.attendees.min', ctx.today, ctx.entry.regionCode).basis],
      says: {
        zh: '到会人数不得少于规定人数。',
        en: 'The village meeting must be attended by at least the number of people required in the place.',
      },
      holds: ({ input, number }) => input.attendees >= number('relief.village.attendees.min'),
      facts: ({ input, number }) => [
        factValue('attendees', input.attendees, '人'),
        factValue('least', number('relief.village.attendees.min'), '人'),
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
  musts: [
    {
      code: 'PUBLICITY_NAMES_ITS_PLACE',
      path: ['place'],
      basis: procedure,
      says: { zh: '须写明公示地点。', en: 'The place of public notice must be stated.' },
      holds: ({ input }) => hasText(input.place),
    },
    {
      code: 'PUBLICITY_FOLLOWS_THE_MEETING',
      path: ['publishedOn'],
      basis: procedure,
      says: {
        zh: '公示起始日不得早于评议日期，不得晚于办理之日。',
        en: 'The first day of public notice must not be before the village meeting or after the day of this act.',
      },
      holds: ({ entry, input, today }) => input.publishedOn >= entry.metOn! && input.publishedOn <= today,
    },
  ],
  decide: ({ input, due }) => ({
    publishedOn: input.publishedOn,
    publishedPlace: input.place.trim(),
    publishedUntil: due('relief.village.publicity.days', input.publishedOn).day,
  }),
});

/** Someone objects. 异议 */
export const objectToClaim = act<ReliefClaim, ObjectToClaimInput>({
  name: 'objectToClaim',
  preconditions: [
    {
      code: 'OBJECTION_IS_IN_TIME',
      basis: procedure,
      says: {
        zh: '只能在公示期内（含最后一日）提出异议。',
        en: 'An objection may only be made during the period of public notice, its last day included.',
      },
      holds: ({ entry, today }) => today <= entry.publishedUntil!,
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
      holds: ({ input }) => hasText(input.objection) && hasText(input.objectorName),
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
  musts: [opinion],
  decide: ({ input }) => ({
    objectionOpinion: input.opinion.trim(),
    ...(input.upheld && { status: 'REJECTED', endReason: input.opinion.trim() }),
  }),
});
