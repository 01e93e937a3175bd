import { act, ask, childrenOf, factValue, hasText, type EntryContext, type Must } from '../../kernel/act.js';
import type { Instant } from '../../kernel/instant.js';
import { POINTS } from '../../kernel/statutes.js';
import { organisationById } from '../../organisation/organisation.facts.js';
import { firstInCounty } from '../responsibility/responsibility.facts.js';
import { governing, judgesFromAbove, officeOf, standsFor, type Above } from '../responsibility/responsibility.musts.js';
import {
  lettersAbout,
  openMeasures,
  partsOfIssue,
  type IssuePartFacts,
  type LetterAboutFacts,
  type OpenMeasureFacts,
} from './issue.facts.js';
import type { ReturnIssueInput, VerifyIssueInput, WithdrawIssueInput } from './issue.inputs.js';
import type { Issue } from './issue.js';
import { isSettled, leads } from './issue.musts.js';

const basis = POINTS('问题清单');

const judgedByAnother: Must<EntryContext<Issue>> = {
  code: 'ISSUE_NOT_JUDGED_BY_ITS_OFFICE',
  basis,
  says: {
    zh: '责任单位不得退回或者核验本单位的问题。',
    en: 'An issue may not be returned or verified by the responsible office itself.',
  },
  holds: ({ entry, actor }) => entry.organisationId !== actor.organisationId,
};

/** The office concerned, and the one that raised it. */
const above = {
  offices: ask(organisationById, ({ entry }: { entry: Readonly<Issue> }) => [
    entry.organisationId,
    entry.raiserOfficeId,
  ]),
  firsts: ask(firstInCounty, ({ entry }: { entry: Readonly<Issue> }) => [entry.organisationId]),
} as const;
type OfIssue = EntryContext<Issue, Above>;
/** Whoever judges what any office has put right: of the party committee and the government the first responsible. */
const judges = ({ entry, facts, actor, today }: OfIssue): boolean => {
  const office = officeOf(entry, facts);
  return governing.includes(office.kind) ? judgesFromAbove({ office }, facts.firsts, actor, today) : leads(actor.roles);
};
const judgedByWhoMay: Must<OfIssue> = {
  code: 'ISSUE_JUDGED_BY_WHO_RAISED_IT',
  basis,
  says: {
    zh: '问题只能由提出单位、应急管理局负责人、县领导或者纪检监察人员退回、核验，其中党委、政府的问题只能由提出单位或者另一机关的第一责任人；廉政风险只能由纪检监察人员，“两个不到位、两个不扎实”问题只能由县领导。',
    en: 'An issue may be returned or verified only by the office that raised it, the head of the bureau, a county leader or discipline, one of the party committee or the government only by the office that raised it or a first responsible person of the other office; an integrity risk only by discipline, a finding of the two and two only by a county leader.',
  },
  holds: (ctx) => {
    const { entry, actor } = ctx;
    if (entry.kind === 'INTEGRITY') return actor.roles.includes('DISCIPLINE');
    return (
      (entry.kind !== 'TWO_AND_TWO' || actor.roles.includes('COUNTY_LEADER')) &&
      (entry.raiserOfficeId === actor.organisationId || judges(ctx))
    );
  },
};

/** Sends it back. 退回 */
export const returnIssue = act<Issue, ReturnIssueInput, Above>({
  name: 'returnIssue',
  preconditionFacts: above,
  preconditions: [judgedByAnother, judgedByWhoMay],
  musts: [
    {
      code: 'ISSUE_RETURNED_WITH_AN_OPINION',
      path: ['opinion'],
      basis,
      says: { zh: '须写明退回意见。', en: 'An opinion must be stated when an issue is returned.' },
      holds: ({ input }) => hasText(input.opinion),
    },
  ],
  decide: ({ entry, input }) => ({ verification: input.opinion.trim(), rectifiedAt: null, returns: entry.returns + 1 }),
});

/** Verifies it. 核验 */
export const verifyIssue = act<
  Issue,
  VerifyIssueInput,
  Above & { parts: IssuePartFacts[]; measures: OpenMeasureFacts[] }
>({
  name: 'verifyIssue',
  preconditionFacts: {
    ...above,
    parts: ask(partsOfIssue, ({ entry }) => [entry.id]),
    measures: ask(openMeasures, ({ entry }) => [entry.id]),
  },
  preconditions: [
    judgedByAnother,
    judgedByWhoMay,
    {
      code: 'ISSUE_VERIFIED_WHEN_ALL_HAVE_ANSWERED',
      basis: POINTS('协调解决'),
      remedies: [{ action: 'verifyIssue', role: 'COUNTY_LEADER' }],
      says: {
        zh: '共同责任单位的问题全部核验或者撤回之后，牵头单位的问题方可核验。',
        en: 'The issue of a leading office can be verified only once those of all other offices are verified or taken back.',
      },
      holds: ({ facts }) => facts.parts.every(isSettled),
      facts: ({ facts }) =>
        facts.parts.filter((part) => !isSettled(part)).map(({ number }) => factValue('open', number)),
    },
    {
      code: 'ISSUE_VERIFIED_ONCE_ITS_MEASURES_ARE_CHECKED',
      basis: POINTS('措施制度清单'),
      remedies: [{ action: 'checkIssueMeasure', role: 'BUREAU_HEAD' }],
      says: {
        zh: '为问题制定的措施制度全部核查或者取消之后，方可核验。',
        en: 'An issue can be verified only once every measure and rule adopted for it is checked or dropped.',
      },
      holds: ({ facts }) => facts.measures.length === 0,
      facts: ({ facts }) => facts.measures.map(({ number }) => factValue('open', number)),
    },
    {
      code: 'ISSUE_NOT_VERIFIED_BY_WHO_ANSWERED',
      basis,
      says: {
        zh: '不得核验本人报告的整改。',
        en: 'A rectification may not be verified by the person who reported it.',
      },
      holds: ({ entry, actor }) => entry.answererId === null || entry.answererId !== actor.operatorId,
    },
  ],
  musts: [
    {
      code: 'ISSUE_VERIFIED_WITH_A_FINDING',
      path: ['verification'],
      basis,
      says: { zh: '须写明核验意见。', en: 'The finding of the verification must be stated.' },
      holds: ({ input }) => hasText(input.verification),
    },
  ],
  decide: ({ input, at }) => ({ verification: input.verification.trim(), verifiedAt: at }),
});

/** Takes back what was raised in error, with the parts of a matter of several offices. 撤回 */
export const withdrawIssue = act<Issue, WithdrawIssueInput, Above & { letters: LetterAboutFacts[] }, Issue>({
  name: 'withdrawIssue',
  preconditionFacts: { ...above, letters: ask(lettersAbout, ({ entry }) => [entry.id]) },
  preconditions: [
    {
      code: 'ISSUE_WITHDRAWN_BY_WHO_RAISED_IT',
      basis,
      says: {
        zh: '问题只能由提出单位撤回；协调事项中共同责任单位的问题，也可以由该单位以外、不低于提出单位的县领导撤回；未登记提出单位的，只能由可以核验该问题的应急管理局负责人、县领导或者纪检监察人员撤回。',
        en: 'An issue may be taken back only by the office that raised it; that of one of several offices on a matter also by a county leader outside that office and not below the one that raised it; one of which it is not known who raised it only by the head of the bureau, a county leader or discipline who may verify it.',
      },
      holds: (ctx) => {
        const { entry, facts, actor } = ctx;
        if (entry.raiserOfficeId == null)
          return entry.kind === 'INTEGRITY' ? actor.roles.includes('DISCIPLINE') : judges(ctx);
        const raiser = officeOf({ organisationId: entry.raiserOfficeId }, facts);
        return (
          entry.raiserOfficeId === actor.organisationId ||
          (entry.leadId != null &&
            actor.roles.includes('COUNTY_LEADER') &&
            entry.organisationId !== actor.organisationId &&
            standsFor(raiser, actor) &&
            judges(ctx))
        );
      },
    },
    {
      code: 'ISSUE_DECIDED_IS_NOT_WITHDRAWN_FROM_BELOW',
      basis,
      says: {
        zh: '县领导已作出协调决定的事项，只能由县领导撤回。',
        en: 'A matter that a county leader has decided can be taken back only by a county leader.',
      },
      holds: ({ entry, actor }) => entry.decidedAt === null || actor.roles.includes('COUNTY_LEADER'),
    },
    {
      code: 'ISSUE_WITHDRAWN_ONCE_ITS_LETTERS_ARE_ENDED',
      basis,
      remedies: [
        { action: 'withdrawSupervision', role: 'BUREAU_HEAD' },
        { action: 'closeSupervision', role: 'BUREAU_HEAD' },
      ],
      says: {
        zh: '问题的督办全部撤回或者办结之后，方可撤回问题。',
        en: 'An issue can be taken back only once every letter about it is taken back or closed.',
      },
      holds: ({ facts }) => facts.letters.length === 0,
      facts: ({ facts }) => facts.letters.map(({ number }) => factValue('letter', number)),
    },
  ],
  musts: [
    {
      code: 'ISSUE_WITHDRAWN_WITH_A_REASON',
      path: ['reason'],
      basis,
      says: { zh: '须写明撤回理由。', en: 'The reason for taking an issue back must be stated.' },
      holds: ({ input }) => hasText(input.reason),
    },
  ],
  decide: ({ input, at }) => ({ withdrawnAt: at, withdrawalReason: input.reason.trim() }),
  children: childrenOf<Issue>()({
    entryType: 'Issue',
    by: 'leadId',
    decide: ({ input, at }: { readonly input: WithdrawIssueInput; readonly at: Instant }, part: Readonly<Issue>) =>
      isSettled(part) ? null : { withdrawnAt: at, withdrawalReason: input.reason.trim() },
  }),
});
