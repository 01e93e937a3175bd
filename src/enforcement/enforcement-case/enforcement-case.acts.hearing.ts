import { ask, factValue, hasText, isSaid } from '../../kernel/act.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import { CFF } from '../../kernel/statutes.js';
import { filesNamed, type FileFacts } from '../../file/file.facts.js';
import { inOfficeOn, operatorById, type OperatorFacts } from '../../organisation/organisation.facts.js';
import { fileIsTheOffices } from '../../file/file.musts.js';
import type { InvestigatorFacts } from './enforcement-case.facts.js';
import type * as input from './enforcement-case.inputs.js';
import {
  actOnParty,
  partyOf,
  party,
  nothing,
  dueBasis,
  isTheCasesOfficeOr,
  isTheCasesOffice,
  partsOf,
  tellParts,
  whoInvestigated,
} from './enforcement-case.musts.js';

/** Enters that a party asks for a hearing. 申请听证 */
export const requestHearing = actOnParty<input.RequestHearingInput>({
  name: 'requestHearing',
  preconditions: [isTheCasesOfficeOr('ENTERPRISE')],
  musts: [
    {
      code: 'HEARING_WAS_OFFERED',
      path: ['partyId'],
      basis: CFF('第六十三条'),
      says: {
        zh: '只有处罚告知已告知听证权利，且当事人未放弃听证的，方可申请听证。',
        en: 'A hearing can only be requested if the notice of the penalty offered one and the party has not waived it.',
      },
      holds: (ctx) => partyOf(ctx).hearingOffered === true && partyOf(ctx).hearingWaived !== true,
    },
    {
      code: 'HEARING_IS_ASKED_FOR_IN_TIME',
      path: ['occurredAt'],
      basis: dueBasis('hearing.request.days'),
      says: {
        zh: '须在申请听证期限届满前提出申请。',
        en: 'A hearing must be requested before the time limit for requesting it ends.',
      },
      holds: (ctx) => partyOf(ctx).hearingDue === null || ctx.at <= partyOf(ctx).hearingDue!,
      facts: (ctx) => [factValue('hearingDue', partyOf(ctx).hearingDue)],
    },
    {
      code: 'HEARING_IS_ASKED_FOR_BY_ITS_PARTY',
      path: ['partyId'],
      basis: CFF('第六十三条'),
      says: {
        zh: '企业自行申请听证的，只能为本企业作为当事人的处罚申请，且处罚已告知。',
        en: 'An enterprise can itself only request a hearing about a penalty that is meant for it as a unit and of which it was notified.',
      },
      holds: (ctx) =>
        !ctx.actor.roles.includes('ENTERPRISE') || (partyOf(ctx).kind === 'UNIT' && partyOf(ctx).noticedAt !== null),
    },
    isSaid(
      'HEARING_REQUEST_SAYS_WHY',
      'reasons',
      CFF('第六十四条'),
      '须写明申请听证的理由。',
      'The reasons for requesting a hearing must be stated.',
    ),
  ],
  decide: nothing,
  children: party((ctx) => ({ hearingRequestedAt: ctx.at, hearingReasons: ctx.input.reasons.trim() })),
});

/** Enters the hearing. 举行听证 */
export const holdHearing = actOnParty<
  input.HoldHearingInput,
  { host: OperatorFacts[]; files: FileFacts[]; investigators: InvestigatorFacts[] }
>({
  name: 'holdHearing',
  preconditionFacts: whoInvestigated,
  facts: { host: ask(operatorById, (ctx) => [ctx.input.hostId]), files: filesNamed },
  preconditions: [isTheCasesOffice],
  musts: [
    {
      code: 'HEARING_IS_TOLD_IN_TIME',
      path: ['notifiedOn'],
      basis: dueBasis('hearing.notify.before.days'),
      says: {
        zh: '须在举行听证的七个工作日前通知当事人时间、地点。',
        en: 'The party must be notified of the time and place at least seven working days before the hearing.',
      },
      holds: ({ input, due, today }) => due('hearing.notify.before.days', input.notifiedOn).day <= today,
      facts: ({ input, due }) => [factValue('earliest', due('hearing.notify.before.days', input.notifiedOn).day)],
    },
    {
      code: 'HEARING_IS_TOLD_AFTER_IT_IS_ASKED_FOR',
      path: ['notifiedOn'],
      basis: CFF('第六十四条'),
      says: {
        zh: '听证通知日不得早于申请听证之日。',
        en: 'The day of notifying the hearing may not be before the day on which the hearing was requested.',
      },
      holds: (ctx) => ctx.input.notifiedOn >= civilDateOf(partyOf(ctx).hearingRequestedAt as Instant),
    },
    {
      code: 'HEARING_HOST_DID_NOT_INVESTIGATE',
      path: ['hostId'],
      basis: CFF('第六十四条第四项'),
      says: {
        zh: '听证主持人不得为本案承办人、取证人员或者来源检查的检查人员，且听证当日须在岗。',
        en: 'The host of the hearing may not be a handler of the case, have collected evidence for it or have done an inspection that it comes from, and must hold a post on the day of the hearing.',
      },
      holds: (ctx) =>
        partsOf([ctx.input.hostId], ctx).length === 0 && ctx.facts.host.some((host) => inOfficeOn(host, ctx.today)),
      facts: (ctx) => tellParts(partsOf([ctx.input.hostId], ctx)),
    },
    {
      code: 'HEARING_IS_RECORDED',
      path: ['opinion'],
      basis: CFF('第六十五条'),
      says: {
        zh: '须写明听证地点和听证主持人的听证意见。',
        en: 'The place of the hearing and the opinion of its host must be stated.',
      },
      holds: ({ input }) => hasText(input.place) && hasText(input.opinion),
    },
    fileIsTheOffices('HEARING_MINUTES_SENT_BY_THE_OFFICE', 'minutesFileId'),
  ],
  decide: nothing,
  children: party((ctx) => ({
    heardAt: ctx.at,
    hearingNotifiedOn: ctx.input.notifiedOn,
    hearingPlace: ctx.input.place.trim(),
    hearingHostId: ctx.input.hostId,
    hearingAbandoned: ctx.input.abandoned,
    hearingOpinion: ctx.input.opinion.trim(),
    hearingMinutesFileId: ctx.input.minutesFileId,
    reviewedAt: null,
    reviewResult: null,
  })),
});
