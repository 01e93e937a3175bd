import { act, childrenOf, ask, hasText, created } from '../../kernel/act.js';
import { addDays, civilDateOf, type CivilDate } from '../../kernel/civil-date.js';
import {
  operatorById,
  organisationById,
  type OperatorFacts,
  type OrganisationFacts,
} from '../../organisation/organisation.facts.js';
import { askSealed, inAnOpenMonth, type SealedFacts } from '../assessment/assessment.facts.js';
import { committeeById, type CommitteeFacts } from '../committee/committee.facts.js';
import type { Assignment } from '../assignment/assignment.js';
import type { RecordMeetingInput, WithdrawMeetingInput } from './meeting.inputs.js';
import { partyOfCounty, restingOnMeeting, type PartyFacts, type RestingFacts } from './meeting.facts.js';
import { absentOffices, basis, held, leaderCame } from './meeting.musts.js';
import type { LeadershipMeeting } from './meeting.js';

interface Recording {
  readonly organisation: readonly OrganisationFacts[];
  readonly committee: readonly CommitteeFacts[];
  readonly party: readonly PartyFacts[];
  readonly trainees: readonly OperatorFacts[];
  readonly present: readonly OperatorFacts[];
  readonly answering: readonly OrganisationFacts[];
  readonly sealed: readonly SealedFacts[];
  readonly recorder: readonly OperatorFacts[];
}
/** The half-year that a day lies in. */
const halfOf = (day: CivilDate): string => `${day.slice(0, 4)}H${Number(day.slice(5, 7)) <= 6 ? 1 : 2}`;

/** Records a meeting that was held. 登记会议 */
export const recordMeeting = act<LeadershipMeeting, RecordMeetingInput, Recording>({
  name: 'recordMeeting',
  begins: true,
  numbers: { number: '纪要' },
  facts: {
    organisation: ask(organisationById, ({ input }) => [input.organisationId]),
    committee: ask(committeeById, ({ input }) => [input.committeeId]),
    party: ask(partyOfCounty, ({ input }) => [input.organisationId]),
    trainees: ask(operatorById, ({ input }) => input.traineeIds ?? []),
    present: ask(operatorById, ({ input }) => input.presentIds ?? []),
    recorder: ask(operatorById, ({ actor }) => [actor.operatorId]),
    answering: ask(organisationById, ({ input }) => (input.items ?? []).map(({ organisationId }) => organisationId)),
    sealed: askSealed(({ input }) => ({ organisationId: input.organisationId, day: input.heldOn })),
  },
  musts: [...held, inAnOpenMonth],
  decide: ({ input, facts, now, law }) => ({
    regionCode: facts.organisation[0]!.regionCode,
    organisationId: input.organisationId,
    body: input.body,
    kind: input.kind,
    committeeId: input.committeeId ?? null,
    heldOn: input.heldOn,
    topic: input.topic.trim(),
    resolutions: input.resolutions.trim(),
    attendees: input.attendees,
    heardPeriod: input.kind === 'HEARING' ? (input.heardPeriod ?? halfOf(input.heldOn)) : null,
    traineeIds: [...new Set(input.traineeIds ?? [])],
    presentIds: input.body === 'COMMITTEE' ? [...new Set(input.presentIds ?? [])] : null,
    trainingSubject: input.trainingSubject ?? null,
    leaderCame: input.body === 'COMMITTEE' ? leaderCame(facts, input.heldOn) : null,
    absentIds: input.body === 'COMMITTEE' ? absentOffices(facts, input.heldOn) : null,
    enteredLate:
      civilDateOf(now) >
      addDays(input.heldOn, law.number('meeting.record.days', civilDateOf(now), facts.organisation[0]!.regionCode)),
  }),
  creates: ({ input, facts }, meeting) =>
    (input.items ?? []).map((item, i) =>
      created<Assignment>('Assignment', {
        regionCode: facts.answering.find(({ key }) => key === item.organisationId)!.regionCode,
        kind: 'RESOLUTION',
        meetingId: meeting.id,
        place: i + 1,
        organisationId: item.organisationId,
        content: item.content.trim(),
        dueOn: item.dueOn,
        evidenceIds: [],
        returns: 0,
      }),
    ),
});

/** Withdraws the record; it is kept, and counts no more. What it resolved is called off. 撤回 */
export const withdrawMeeting = act<
  LeadershipMeeting,
  WithdrawMeetingInput,
  { sealed: SealedFacts[]; resting: RestingFacts[]; office: OrganisationFacts[] },
  Assignment
>({
  name: 'withdrawMeeting',
  facts: { sealed: askSealed(({ entry }) => ({ organisationId: entry.organisationId, day: entry.heldOn })) },
  preconditionFacts: {
    resting: ask(restingOnMeeting, ({ entry }) => [entry.id]),
    office: ask(organisationById, ({ entry }) => [entry.organisationId]),
  },
  preconditions: [
    {
      code: 'MEETING_WITH_RESULTS_STAYS',
      basis,
      says: {
        zh: '已据以评议述职报告、评估措施或者听取末位发言的会议，不得撤回。',
        en: 'A meeting at which duty reports were reviewed, measures evaluated or last speeches heard may not be withdrawn.',
      },
      holds: ({ facts }) =>
        facts.resting.every(({ reports, evaluations, speeches }) => reports + evaluations + speeches === 0),
    },
    // Whom its resolutions bind sees it, and does not undo it.
    {
      code: 'MEETING_WITHDRAWN_BY_WHO_HELD_IT',
      basis,
      remedies: [{ action: 'withdrawMeeting', role: 'COUNTY_LEADER' }],
      says: {
        zh: '会议登记须由举行会议的单位撤回；党委以外单位的会议，也可由县领导撤回。',
        en: 'The record of a meeting may only be withdrawn by the office that held it or, unless the party committee held it, by a county leader.',
      },
      holds: ({ entry, actor, facts }) =>
        entry.organisationId === actor.organisationId ||
        (actor.roles.includes('COUNTY_LEADER') && facts.office.every(({ kind }) => kind !== 'PARTY_COMMITTEE')),
    },
    {
      code: 'MEETING_IS_WITHDRAWN_ONCE',
      basis,
      says: { zh: '会议登记只能撤回一次。', en: 'The record of a meeting can be withdrawn only once.' },
      holds: ({ entry }) => entry.withdrawnAt === null || entry.withdrawnAt === undefined,
    },
  ],
  musts: [
    {
      code: 'MEETING_WITHDRAWN_WITH_A_REASON',
      path: ['reason'],
      basis,
      says: { zh: '须写明撤回理由。', en: 'The reason of the withdrawal must be stated.' },
      holds: ({ input }) => hasText(input.reason),
    },
    inAnOpenMonth,
  ],
  decide: ({ input, at, actor }) => ({
    withdrawnAt: at,
    withdrawnReason: input.reason.trim(),
    withdrawerId: actor.operatorId,
  }),
  children: childrenOf<Assignment>()({
    entryType: 'Assignment',
    by: 'meetingId',
    decide: ({ input }: { input: WithdrawMeetingInput }, { status }) =>
      ['OPEN', 'ANSWERED'].includes(status) ? { cancelReason: input.reason.trim() } : null,
  }),
});
