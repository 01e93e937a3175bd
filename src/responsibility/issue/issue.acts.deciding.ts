import { act, ask, childrenOf, created, factValue, hasText, type Judging } from '../../kernel/act.js';
import type { Instant } from '../../kernel/instant.js';
import { POINTS } from '../../kernel/statutes.js';
import { answers, organisationById, type OrganisationFacts } from '../../organisation/organisation.facts.js';
import { partsOfIssue, type IssuePartFacts } from './issue.facts.js';
import type { DecideIssueInput } from './issue.inputs.js';
import type { Issue } from './issue.js';
import { begun } from './issue.musts.js';

const basis = POINTS('协调解决');

type Facts = { parts: IssuePartFacts[]; organisation: OrganisationFacts[] };
type Deciding = Judging<Issue, DecideIssueInput, Facts>;
/** The day that the decision gives to an office; none where it leaves the one that stands. */
const dayFor = ({ offices }: Pick<DecideIssueInput, 'offices'>, organisationId: string): Instant | undefined =>
  (offices ?? []).find((each) => each.organisationId === organisationId)?.rectificationDue;
/** Who has to answer, and until when, as it stood before. */
const answering = ({ entry, facts }: Pick<Deciding, 'entry' | 'facts'>) => [
  { organisationId: entry.organisationId, due: entry.rectificationDue },
  ...facts.parts.filter(({ status }) => status === 'OPEN'),
];
/** Offices that the decision adds to the matter. */
const added = ({ entry, input, facts }: Pick<Deciding, 'entry' | 'input' | 'facts'>) =>
  (input.offices ?? []).filter(
    ({ organisationId }) =>
      organisationId !== entry.organisationId &&
      !facts.parts.some((part) => part.organisationId === organisationId && part.status !== 'WITHDRAWN'),
  );
const ofSeveral = ({ coIds }: Pick<Issue, 'coIds'>): boolean => (coIds ?? []).length > 0;

/** A leader decides who does what, and by when. 协调决定 */
export const decideIssue = act<Issue, DecideIssueInput, Facts, Issue>({
  name: 'decideIssue',
  numbersOfOthers: { Issue: { number: '问' } },
  facts: {
    parts: ask(partsOfIssue, ({ entry }) => [entry.id]),
    organisation: ask(organisationById, ({ input }) => (input.offices ?? []).map((each) => each.organisationId)),
  },
  preconditions: [
    {
      code: 'ISSUE_DECIDED_IS_COORDINATED',
      basis,
      says: {
        zh: '只有协调事项，方可由县领导决定；有牵头单位的，须在牵头单位的问题上决定。',
        en: 'Only a matter to be coordinated can be decided; where an office leads, it must be decided on the issue of that office.',
      },
      holds: ({ entry }) => entry.kind === 'COORDINATION' && entry.leadId == null,
    },
  ],
  musts: [
    {
      code: 'ISSUE_DECISION_SAYS_WHO_DOES_WHAT',
      path: ['decision'],
      basis,
      says: { zh: '须写明由谁办理何事。', en: 'The decision must state who does what.' },
      holds: ({ input }) => hasText(input.decision),
    },
    {
      code: 'ISSUE_DECISION_NAMES_OFFICES_ONCE',
      path: ['offices'],
      basis,
      says: {
        zh: '决定指明的单位须为同县现存的党委政府、应急管理局、部门、乡镇（街道）或者园区管委会，不得重复；新的期限须晚于决定时间。',
        en: 'The offices that a decision names must be existing governments, bureaus, departments, townships or committees of parks of the county, each named once, and the new day must be later than the decision.',
      },
      holds: ({ entry, input, facts, at }) => {
        const named = input.offices ?? [];
        return (
          new Set(named.map(({ organisationId }) => organisationId)).size === named.length &&
          facts.organisation.length === named.length &&
          facts.organisation.every(
            (office) => office.endedOn === null && answers(office) && office.countyCode === entry.countyCode,
          ) &&
          named.every(({ rectificationDue }) => rectificationDue > at)
        );
      },
    },
    {
      code: 'ISSUE_DECIDED_LATE_SETS_NEW_DAYS',
      path: ['offices'],
      basis,
      says: {
        zh: '首次决定时整改期限已过的，须为每个尚未报告整改的责任单位另定期限。',
        en: 'Where the deadline has passed before the first decision, a new one must be set for each office that has still to answer.',
      },
      // Afterwards each office has a day of its own, by which it is late, whatever else is decided.
      holds: (ctx) =>
        ctx.entry.decidedAt != null ||
        answering(ctx).every(({ organisationId, due }) => due > ctx.at || dayFor(ctx.input, organisationId) != null),
      facts: (ctx) =>
        answering(ctx)
          .filter(({ organisationId, due }) => due <= ctx.at && dayFor(ctx.input, organisationId) == null)
          .map(({ due }) => factValue('rectificationDue', due)),
    },
  ],
  decide: (ctx) => {
    const { entry, input, at, actor } = ctx;
    const more = added(ctx).map(({ organisationId }) => organisationId);
    const decision = input.decision.trim();
    // What was decided first stands, and by when: a further decision adds to it.
    const decided =
      entry.decidedAt == null
        ? {
            decision,
            decidedAt: at,
            deciderId: actor.operatorId,
            // Of a matter of several, the day that passed while it waited for the leader is his, not the offices'.
            decisionDue: ofSeveral(entry) ? (entry.decisionDue ?? entry.rectificationDue) : entry.decisionDue,
          }
        : { furtherDecision: decision, furtherDecidedAt: at, furtherDeciderId: actor.operatorId };
    return {
      ...decided,
      rectificationDue: dayFor(input, entry.organisationId) ?? entry.rectificationDue,
      coIds: more.length > 0 ? [...new Set([...(entry.coIds ?? []), ...more])] : entry.coIds,
    };
  },
  creates: (ctx, { id }) =>
    added(ctx).map(({ organisationId, rectificationDue }) =>
      created<Issue>('Issue', {
        regionCode: ctx.facts.organisation.find(({ key }) => key === organisationId)!.regionCode,
        organisationId,
        pool: ctx.entry.pool,
        kind: ctx.entry.kind,
        content: ctx.entry.content,
        source: ctx.entry.source,
        rectificationDue,
        raiserId: ctx.entry.raiserId,
        raiserOfficeId: ctx.entry.raiserOfficeId,
        leadId: id,
        leadOfficeId: ctx.entry.organisationId,
        decision: ctx.input.decision.trim(),
        decidedAt: ctx.at,
        deciderId: ctx.actor.operatorId,
        ...begun,
      }),
    ),
  children: childrenOf<Issue>()({
    entryType: 'Issue',
    by: 'leadId',
    decide: ({ input, at, actor }: Pick<Deciding, 'input' | 'at' | 'actor'>, part: Readonly<Issue>) => {
      if (part.status !== 'OPEN') return null;
      const day = dayFor(input, part.organisationId);
      if (part.decidedAt != null) return day === undefined ? null : { rectificationDue: day };
      return {
        decision: input.decision.trim(),
        decidedAt: at,
        deciderId: actor.operatorId,
        rectificationDue: day ?? part.rectificationDue,
        decisionDue: part.decisionDue ?? part.rectificationDue,
      };
    },
  }),
});
