import { ask, factValue, isSaid } from '../../kernel/act.js';
import { CFF } from '../../kernel/statutes.js';
import { filesNamed, type FileFacts } from '../../file/file.facts.js';
import { operatorById, type OperatorFacts } from '../../organisation/organisation.facts.js';
import { fileIsTheOffices } from '../../file/file.musts.js';
import type { InvestigatorFacts } from './enforcement-case.facts.js';
import type * as input from './enforcement-case.inputs.js';
import {
  actOnParty,
  dueBasis,
  heard,
  isTheCasesOffice,
  judgedBefore,
  nothing,
  partsOf,
  party,
  spoken,
  tellParts,
  whoInvestigated,
  whoseCase,
  type WhoseCase,
} from './enforcement-case.musts.js';

/** Reviews it legally. 法制审核 */
export const reviewCase = actOnParty<input.ReviewCaseInput, WhoseCase>({
  name: 'reviewCase',
  preconditionFacts: whoseCase,
  preconditions: [
    isTheCasesOffice,
    {
      code: 'REVIEWER_DID_NOT_INVESTIGATE',
      basis: CFF('第五十八条'),
      says: {
        zh: '法制审核人不得为本案承办人、取证人员或者来源检查的检查人员。',
        en: 'The legal reviewer may not be a handler of the case, have collected evidence for it or have done an inspection that it comes from.',
      },
      holds: (ctx) => ctx.actor.operatorId !== null && partsOf([ctx.actor.operatorId], ctx).length === 0,
      facts: (ctx) => tellParts(partsOf([ctx.actor.operatorId], ctx)),
    },
    {
      code: 'REVIEWER_DID_NOT_HOST',
      basis: CFF('第六十四条'),
      says: {
        zh: '主持过本案听证的人员不得担任本案的法制审核人。',
        en: 'The legal reviewer may not be a person who hosted a hearing in the case.',
      },
      holds: ({ actor, facts }) => !judgedBefore(actor.operatorId, ['HOSTED'], facts.judges),
    },
  ],
  musts: [
    spoken,
    heard,
    isSaid(
      'REVIEW_SAYS_ITS_OPINION',
      'opinion',
      CFF('第五十八条'),
      '须写明法制审核意见。',
      'The opinion of the legal review must be stated.',
    ),
  ],
  decide: nothing,
  children: party((ctx) => ({
    status: ctx.input.result === 'AGREED' ? 'REVIEWED' : 'RETURNED',
    reviewedAt: ctx.at,
    reviewerId: ctx.actor.operatorId,
    reviewResult: ctx.input.result,
    reviewOpinion: ctx.input.opinion.trim(),
  })),
});

/** Enters what the leaders found together. 集体讨论 */
export const deliberateCase = actOnParty<
  input.DeliberateCaseInput,
  { attendees: OperatorFacts[]; files: FileFacts[]; investigators: InvestigatorFacts[] }
>({
  name: 'deliberateCase',
  preconditionFacts: whoInvestigated,
  facts: { attendees: ask(operatorById, (ctx) => ctx.input.attendeeIds), files: filesNamed },
  preconditions: [isTheCasesOffice],
  musts: [
    {
      code: 'DELIBERATION_IS_COLLECTIVE',
      path: ['attendeeIds'],
      basis: dueBasis('case.deliberation.min'),
      says: {
        zh: '集体讨论的参会人员须达到规定人数，均须为在册人员，不得重复，且不得含本案承办人、取证人员和来源检查的检查人员。',
        en: 'The collective discussion must have at least the required number of attendees, each a registered operator named once, and none of them may be a handler of the case, have collected evidence for it or have done an inspection that it comes from.',
      },
      holds: (ctx) => {
        const { attendeeIds } = ctx.input;
        return (
          new Set(attendeeIds).size === attendeeIds.length &&
          attendeeIds.length >= ctx.number('case.deliberation.min') &&
          ctx.facts.attendees.length === attendeeIds.length &&
          partsOf(attendeeIds, ctx).length === 0
        );
      },
      facts: (ctx) => [
        factValue('least', ctx.number('case.deliberation.min'), '人'),
        ...tellParts(partsOf(ctx.input.attendeeIds, ctx)),
      ],
    },
    spoken,
    heard,
    isSaid(
      'DELIBERATION_SAYS_WHAT_IT_FOUND',
      'opinion',
      CFF('第五十七条'),
      '须写明集体讨论意见。',
      'The opinion of the collective discussion must be stated.',
    ),
    fileIsTheOffices('DELIBERATION_MINUTES_SENT_BY_THE_OFFICE', 'minutesFileId'),
  ],
  decide: nothing,
  children: party((ctx) => ({
    deliberatedAt: ctx.at,
    deliberatorIds: ctx.input.attendeeIds,
    deliberation: ctx.input.opinion.trim(),
    deliberationFileId: ctx.input.minutesFileId,
  })),
});
