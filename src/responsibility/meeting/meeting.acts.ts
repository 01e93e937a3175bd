import { act, ask, factValue, hasText } from '../../kernel/act.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { GOV } from '../../kernel/statutes.js';
import { organisationById, type OrganisationFacts } from '../../organisation/organisation.facts.js';
import { askSealed, inAnOpenMonth, type SealedFacts } from '../assessment/assessment.facts.js';
import { committeeById, type CommitteeFacts } from '../committee/committee.facts.js';
import type { RecordMeetingInput } from './meeting.inputs.js';
import type { LeadershipMeeting } from './meeting.js';

const basis = GOV('第五条、第六条');

/** Records a meeting that was held. 登记会议 */
export const recordMeeting = act<
  LeadershipMeeting,
  RecordMeetingInput,
  { organisation: OrganisationFacts[]; committee: CommitteeFacts[]; sealed: SealedFacts[] }
>({
  name: 'recordMeeting',
  begins: true,
  numbers: { number: '纪要' },
  facts: {
    organisation: ask(organisationById, ({ input }) => [input.organisationId]),
    committee: ask(committeeById, ({ input }) => [input.committeeId]),
    sealed: askSealed(({ input }) => ({ organisationId: input.organisationId, day: input.heldOn })),
  },
  musts: [
    {
      code: 'MEETING_IS_OF_A_STANDING_OFFICE',
      path: ['organisationId'],
      basis,
      says: { zh: '开会单位须为现存单位。', en: 'The office that held the meeting must be an existing one.' },
      holds: ({ facts }) => facts.organisation.some(({ endedOn }) => endedOn === null),
    },
    {
      code: 'MEETING_OF_A_COMMITTEE_NAMES_IT',
      path: ['committeeId'],
      basis,
      says: {
        zh: '议事协调机构会议须指明本县运行中的机构；其他会议不得指明。',
        en: 'A meeting of a COMMITTEE must name a standing committee of the county; any other meeting may not name one.',
      },
      holds: ({ input, facts }) =>
        (input.body === 'COMMITTEE') === (input.committeeId != null) &&
        (input.committeeId == null ||
          facts.committee.some(
            ({ status, countyCode }) =>
              status === 'STANDING' && facts.organisation.every((office) => office.countyCode === countyCode),
          )),
    },
    {
      code: 'MEETING_HAS_BEEN_HELD',
      path: ['heldOn'],
      basis,
      says: {
        zh: '会议日期不得晚于登记之日。',
        en: 'The day of the meeting may not be after the day on which it is recorded.',
      },
      holds: ({ input, at }) => input.heldOn <= civilDateOf(at),
      facts: ({ input }) => [factValue('heldOn', input.heldOn)],
    },
    {
      code: 'MEETING_SAYS_WHAT_WAS_RESOLVED',
      path: ['resolutions'],
      basis,
      says: { zh: '须写明议题和议定事项。', en: 'The topic and the resolutions must both be stated.' },
      holds: ({ input }) => hasText(input.topic) && hasText(input.resolutions),
    },
    {
      code: 'MEETING_WAS_ATTENDED',
      path: ['attendees'],
      basis,
      says: { zh: '出席人数须为1至99999人。', en: 'The number of attendees must be from 1 to 99,999.' },
      holds: ({ input }) => input.attendees > 0 && input.attendees < 100_000,
    },
    inAnOpenMonth,
  ],
  decide: ({ input, facts }) => ({
    regionCode: facts.organisation[0]!.regionCode,
    organisationId: input.organisationId,
    body: input.body,
    kind: input.kind,
    committeeId: input.committeeId ?? null,
    heldOn: input.heldOn,
    topic: input.topic.trim(),
    resolutions: input.resolutions.trim(),
    attendees: input.attendees,
  }),
});
