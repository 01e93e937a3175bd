import { governing } from '../responsibility/responsibility.musts.js';
import { factValue, hasText, type Judging, type Must } from '../../kernel/act.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import { periodOf } from '../../kernel/period.js';
import { GOV } from '../../kernel/statutes.js';
import {
  answers,
  inOfficeOn,
  sitsOn,
  type OperatorFacts,
  type OrganisationFacts,
} from '../../organisation/organisation.facts.js';
import type { CommitteeFacts } from '../committee/committee.facts.js';
import type { PartyFacts } from './meeting.facts.js';
import type { RecordMeetingInput } from './meeting.inputs.js';
import type { LeadershipMeeting } from './meeting.js';

export const basis = GOV('第五条、第六条');

type Recorded = Judging<
  LeadershipMeeting,
  RecordMeetingInput,
  {
    readonly organisation: readonly OrganisationFacts[];
    readonly committee: readonly CommitteeFacts[];
    readonly party: readonly PartyFacts[];
    readonly trainees: readonly OperatorFacts[];
    readonly present: readonly OperatorFacts[];
    readonly answering: readonly OrganisationFacts[];
    readonly recorder: readonly OperatorFacts[];
  }
>;
/** Which kinds of office each body of party and government is of. */
const heldBy: Readonly<Record<string, readonly string[]>> = {
  PARTY_STANDING_COMMITTEE: ['PARTY_COMMITTEE', 'TOWNSHIP'],
  GOVERNMENT_EXECUTIVE: ['GOVERNMENT', 'TOWNSHIP', 'PARK'],
  WORK_COMMITTEE: ['PARTY_COMMITTEE', 'TOWNSHIP', 'PARK'],
};

type Came = Pick<Recorded['facts'], 'committee' | 'present'>;
/** Whether the leader of the committee came; null where none is named. */
export const leaderCame = ({ committee, present }: Came, on: CivilDate): boolean | null => {
  const post = committee[0]?.leaderPostId ?? null;
  return post === null ? null : present.some((each) => sitsOn(each, post, null, on));
};
/** Member offices of the committee from which nobody came. */
export const absentOffices = ({ committee, present }: Came, on: CivilDate): string[] =>
  committee.flatMap(({ memberIds }) => memberIds).filter((id) => !present.some((each) => sitsOn(each, null, id, on)));
/** How many of a committee's members there are, offices and posts, and how many of them came. */
function attendance({ committee, present }: Came, on: CivilDate): { readonly all: number; readonly came: number } {
  const offices = committee.flatMap(({ memberIds }) => memberIds);
  const posts = committee.flatMap(({ memberPostIds }) => memberPostIds);
  const came = posts.filter((id) => present.some((each) => sitsOn(each, id, null, on))).length;
  return {
    all: offices.length + posts.length,
    came: offices.length - absentOffices({ committee, present }, on).length + came,
  };
}
/** Where a committee sits as one, and not to train or to inspect. */
export const sitting: readonly string[] = ['DELIBERATION', 'EVALUATION', 'DISPATCH', 'JOINT'];

/** What holds of every meeting that is recorded: whose it was, when, and what came of it. */
export const held: readonly Must<Recorded>[] = [
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
    holds: ({ input, today }) => input.heldOn <= today,
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
  {
    code: 'MEETING_BODY_IS_ONE_OF_ITS_OFFICE',
    path: ['body'],
    basis,
    says: {
      zh: '党委常委会只能由县委或者乡镇（街道）召开，政府常务会（管委会主任办公会议）只能由县政府、乡镇（街道）或者园区召开，党工委会只能由园区、街道或者县级开发区党工委召开；未单独登记县委的县，党委会议可由县政府登记。',
      en: 'A meeting of the standing committee must be held by the party committee or a township, an executive meeting by the government, a township or a park, and one of a working committee by a park, a township or a zone that is a county of its own; only in a county whose party committee is not registered may the government record the meetings of the party.',
    },
    holds: ({ input, facts }) =>
      heldBy[input.body] === undefined ||
      facts.organisation.every(
        ({ kind }) => heldBy[input.body]!.includes(kind) || (kind === 'GOVERNMENT' && facts.party.length === 0),
      ),
    facts: ({ input, facts }) => [
      factValue('body', input.body),
      ...facts.organisation.map(({ kind }) => factValue('kind', kind)),
    ],
  },
  {
    code: 'MEETING_OF_A_COMMITTEE_HELD_BY_ITS_OFFICE',
    path: ['organisationId'],
    basis,
    says: {
      zh: '议事协调机构会议须由其办公室所在单位或者县委县政府召开。',
      en: 'A meeting of a committee must be held by the office that serves it or by the county itself.',
    },
    holds: ({ input, facts }) =>
      facts.committee.every(({ organisationId }) => organisationId === input.organisationId) ||
      facts.organisation.every(({ kind }) => governing.includes(kind)),
  },
  {
    code: 'MEETING_RECORDED_BY_WHO_HELD_IT',
    path: ['organisationId'],
    basis,
    says: {
      zh: '会议须由开会单位的现任人员登记；议事协调机构的会议，须由其办公室所在单位、负责人、成员或者成员单位的现任人员登记，其他人员不得代为登记。',
      en: 'A meeting must be recorded by a holder of a post in the office that held it; one of a committee by a holder of a post in the office that serves it, of the post of its leader or of a member, or of a post in a member office; nobody else may record it for them.',
    },
    holds: ({ input, facts, today }) =>
      facts.recorder.some((recorder) =>
        input.body === 'COMMITTEE'
          ? facts.committee.some(
              ({ organisationId, memberIds, memberPostIds }) =>
                [organisationId, ...memberIds].some((id) => sitsOn(recorder, null, id, today)) ||
                memberPostIds.some((id) => sitsOn(recorder, id, null, today)),
            )
          : sitsOn(recorder, null, input.organisationId, today),
      ),
  },
  {
    code: 'MEETING_WITHIN_THE_DAYS_OF_ITS_COMMITTEE',
    path: ['heldOn'],
    basis,
    says: {
      zh: '议事协调机构会议日期不得早于设立日期，不得晚于工作专班期限。',
      en: 'A committee may not have met before the day on which it was set up, nor a task force after its last day.',
    },
    holds: ({ input, facts }) =>
      facts.committee.every(
        ({ establishedOn, until }) => input.heldOn >= establishedOn && (until === null || input.heldOn <= until),
      ),
    facts: ({ facts }) => facts.committee.map(({ establishedOn }) => factValue('establishedOn', establishedOn)),
  },
  {
    code: 'MEETING_HEARING_NAMES_ITS_HALF_YEAR',
    path: ['heardPeriod'],
    basis,
    says: {
      zh: '只有听取履职报告的会议可以写明听取的期间，且须为会议之日已经开始的半年（如2026H1）。',
      en: 'Only a hearing may name the period heard, and it must be a half-year that had begun by the day of the meeting (such as 2026H1).',
    },
    holds: ({ input }) => {
      if (input.heardPeriod == null) return true;
      const period = periodOf(input.heardPeriod);
      return input.kind === 'HEARING' && period?.kind === 'HALF_YEAR' && period.from <= input.heldOn;
    },
  },
  {
    code: 'MEETING_TRAINING_NAMES_ITS_SUBJECT',
    path: ['trainingSubject'],
    basis,
    says: {
      zh: '干部培训须写明培训主题，其他会议不得写明。',
      en: 'A training, and no other meeting, must say what it was about.',
    },
    holds: ({ input }) => (input.kind === 'TRAINING') === (input.trainingSubject != null),
  },
  {
    code: 'MEETING_TRAINEES_ARE_IN_OFFICE',
    path: ['traineeIds'],
    basis,
    says: {
      zh: '只有干部培训可以登记参训人员，参训人员须为当日在岗人员，且不得多于出席人数。',
      en: 'Only a training may name trainees; each must have held a post on that day, and there may not be more of them than attendees.',
    },
    holds: ({ input, facts }) => {
      const named = [...new Set(input.traineeIds ?? [])];
      return (
        named.length === 0 ||
        (input.kind === 'TRAINING' &&
          named.length <= input.attendees &&
          named.every((id) => facts.trainees.some((each) => each.key === id && inOfficeOn(each, input.heldOn))))
      );
    },
  },
  {
    code: 'MEETING_PRESENT_ARE_OF_THE_COMMITTEE',
    path: ['presentIds'],
    basis,
    says: {
      zh: '只有议事协调机构会议可以登记到会成员，到会成员须为该机构负责人、成员或者成员单位的当日任职人员，且不得多于出席人数。',
      en: 'Only a meeting of a committee may name who of it came; each must on that day have held the post of its leader or of a member, or a post in a member office, and there may not be more of them than attendees.',
    },
    holds: ({ input, facts }) => {
      const named = [...new Set(input.presentIds ?? [])];
      const isOfIt = (each: OperatorFacts): boolean =>
        facts.committee.some(
          ({ memberIds, memberPostIds }) =>
            memberPostIds.some((id) => sitsOn(each, id, null, input.heldOn)) ||
            memberIds.some((id) => sitsOn(each, null, id, input.heldOn)),
        );
      return (
        named.length <= input.attendees &&
        named.every((id) => facts.present.some((each) => each.key === id && isOfIt(each)))
      );
    },
  },
  {
    code: 'MEETING_OF_A_COMMITTEE_HAS_ITS_QUORUM',
    path: ['presentIds'],
    basis,
    says: {
      zh: '议事协调机构的会议，到会的成员单位和成员须不少于规定比例（参数committee.quorum.percent）。',
      en: 'At a sitting of a committee at least the share of its members that committee.quorum.percent says must have come, member offices and posts counted together.',
    },
    holds: ({ input, facts, law, today }) => {
      if (input.body !== 'COMMITTEE' || !sitting.includes(input.kind)) return true;
      const { all, came } = attendance(facts, input.heldOn);
      const region = facts.organisation[0]?.regionCode ?? '';
      return came * 100 >= all * law.number('committee.quorum.percent', today, region);
    },
    facts: ({ input, facts }) => {
      const { all, came } = attendance(facts, input.heldOn);
      return [factValue('members', all), factValue('came', came)];
    },
  },
  {
    code: 'MEETING_OF_AN_OFFICE_BINDS_ITSELF',
    path: ['items'],
    basis,
    says: {
      zh: '县委县政府以外单位内部会议的议定事项，责任单位只能为本单位；涉及其他单位的，须由议事协调机构或者县委县政府议定。',
      en: "A resolution of an office's own meeting may only be for that office, unless it is the party committee or the government; what others are to do must be resolved by these or by a committee.",
    },
    holds: ({ input, facts }) =>
      input.body !== 'OFFICE' ||
      facts.organisation.every(({ kind }) => governing.includes(kind)) ||
      (input.items ?? []).every(({ organisationId }) => organisationId === input.organisationId),
  },
  {
    code: 'MEETING_RESOLUTIONS_ARE_SOMEBODYS',
    path: ['items'],
    basis,
    says: {
      zh: '每项议定事项须写明内容，责任单位须为本县现存的党委政府、应急管理局、部门、乡镇（街道）或者园区，办结期限不得早于会议之日。',
      en: 'Every resolution must state what is to be done, by an existing office of the county that answers, and by a day not before the meeting.',
    },
    holds: ({ input, facts }) =>
      (input.items ?? []).every(
        ({ organisationId, content, dueOn }) =>
          hasText(content) &&
          dueOn >= input.heldOn &&
          facts.answering.some(
            (office) =>
              office.key === organisationId &&
              office.endedOn === null &&
              answers(office) &&
              facts.organisation.every(({ countyCode }) => countyCode === office.countyCode),
          ),
      ),
  },
];
