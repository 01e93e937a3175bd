import {
  act,
  ask,
  factValue,
  hasText,
  type Must,
  type Judging,
  type OfInput,
  type EntryContext,
} from '../../kernel/act.js';
import { periodOf } from '../../kernel/period.js';
import { GOV } from '../../kernel/statutes.js';
import { operatorById, sitsOn, type OperatorFacts } from '../../organisation/organisation.facts.js';
import { meetingById, type MeetingFacts } from '../meeting/meeting.facts.js';
import { postById, type PostFacts } from '../responsibility/responsibility.facts.js';
import { aboveOf, governing, standsAbove, type Above } from '../responsibility/responsibility.musts.js';
import type {
  ResubmitDutyReportInput,
  ReturnDutyReportInput,
  ReviewDutyReportInput,
  SubmitDutyReportInput,
} from './report.inputs.js';
import type { DutyReport } from './report.js';

const basis = GOV('第十六条');
const says: Must<OfInput<{ content: string }>> = {
  code: 'REPORT_SAYS_SOMETHING',
  path: ['content'],
  basis,
  says: { zh: '须写明述职内容。', en: 'The content of the duty report must be stated.' },
  holds: ({ input }) => hasText(input.content),
};

const periodHasBegun = ({ input, today }: Judging<DutyReport, SubmitDutyReportInput>): boolean => {
  const period = periodOf(input.period);
  return period !== null && period.kind !== 'MONTH' && period.from <= today;
};

/** Reports on how one did one's duty. 述职 */
export const submitDutyReport = act<
  DutyReport,
  SubmitDutyReportInput,
  { post: PostFacts[]; reporter: OperatorFacts[] }
>({
  name: 'submitDutyReport',
  begins: true,
  facts: {
    post: ask(postById, ({ input }) => [input.postId]),
    reporter: ask(operatorById, ({ actor }) => [actor.operatorId]),
  },
  musts: [
    {
      code: 'REPORT_BY_THE_HOLDER_OF_THE_POST',
      path: ['postId'],
      basis,
      says: {
        zh: '只能由该岗位人员就本人任职的期间述职：期间未满的为现任人员，期间已满的为期末任职人员。',
        en: 'A duty report may be submitted only by whoever holds the post or, once the period is over, held it on the last day of the period.',
      },
      // What was missed is asked of whoever held the post then, and not of who came after.
      holds: ({ input, facts, today }) => {
        const last = periodOf(input.period)?.to ?? today;
        const day = last < today ? last : today;
        return facts.post.length === 1 && facts.reporter.some((reporter) => sitsOn(reporter, input.postId, null, day));
      },
    },
    {
      code: 'REPORT_IS_FOR_A_PERIOD',
      path: ['period'],
      basis,
      says: {
        zh: '述职期间须为已开始的季度、半年或者年度（如2026Q1、2026H1、2026）。',
        en: 'The period must be a quarter, a half-year or a year that has begun (such as 2026Q1, 2026H1 or 2026).',
      },
      holds: periodHasBegun,
      facts: ({ input }) => [factValue('period', input.period)],
    },
    says,
  ],
  decide: ({ input, facts, actor }) => ({
    regionCode: facts.post[0]!.regionCode,
    organisationId: facts.post[0]!.organisationId,
    postId: input.postId,
    // A machine holds no post, so that who reports is a person.
    reporterId: actor.operatorId!,
    period: input.period,
    reportSubject: input.reportSubject ?? 'SAFETY',
    content: input.content.trim(),
  }),
});

const notOwn: Must<Pick<EntryContext<DutyReport>, 'entry' | 'actor'>> = {
  code: 'REPORT_NOT_JUDGED_BY_ITS_REPORTER',
  basis,
  says: {
    zh: '述职人不得退回或者评议本人的述职报告。',
    en: 'A duty report may not be returned or reviewed by the person who submitted it.',
  },
  holds: ({ entry, actor }) => entry.reporterId !== actor.operatorId,
};
const fromAbove: Must<EntryContext<DutyReport, Above>> = {
  code: 'REPORT_OF_A_LEADER_JUDGED_BY_THE_FIRST',
  basis: GOV('第三条'),
  says: {
    zh: '党委、政府领导的述职报告，只能由县的第一责任人退回或者评议，且不得为该岗位的现任人员。',
    en: 'A duty report of a leader of the party committee or the government may be returned or reviewed only by a first responsible person of the county, and not by a holder of the post.',
  },
  holds: standsAbove,
};
const opinion: Must<OfInput<{ opinion: string }>> = {
  code: 'REPORT_JUDGED_WITH_AN_OPINION',
  path: ['opinion'],
  basis,
  says: { zh: '退回或者评议须写明意见。', en: 'An opinion must be stated when a duty report is returned or reviewed.' },
  holds: ({ input }) => hasText(input.opinion),
};

/** Returns it. 退回 */
export const returnDutyReport = act<DutyReport, ReturnDutyReportInput, Above>({
  name: 'returnDutyReport',
  preconditionFacts: aboveOf<DutyReport>(),
  preconditions: [notOwn, fromAbove],
  musts: [opinion],
  decide: ({ input }) => ({ opinion: input.opinion.trim() }),
});

/** Submits it anew. 重新提交 */
export const resubmitDutyReport = act<DutyReport, ResubmitDutyReportInput>({
  name: 'resubmitDutyReport',
  preconditions: [
    {
      code: 'REPORT_RESUBMITTED_BY_ITS_REPORTER',
      basis,
      says: { zh: '只能由述职人本人重新提交。', en: 'Only the person who submitted the duty report may resubmit it.' },
      holds: ({ entry, actor }) => entry.reporterId === actor.operatorId,
    },
  ],
  musts: [says],
  decide: ({ input }) => ({ content: input.content.trim() }),
});

/** Whether two periods have days in common; one that cannot be read has none. */
function meets(one: string, other: string): boolean {
  const [a, b] = [periodOf(one), periodOf(other)];
  return a !== null && b !== null && a.from <= b.to && b.from <= a.to;
}
/** Judges it, at the meeting that heard it. 评议 */
export const reviewDutyReport = act<DutyReport, ReviewDutyReportInput, Above & { meeting: MeetingFacts[] }>({
  name: 'reviewDutyReport',
  preconditionFacts: aboveOf<DutyReport>(),
  facts: { meeting: ask(meetingById, ({ input }) => [input.meetingId]) },
  preconditions: [notOwn, fromAbove],
  musts: [
    {
      code: 'REPORT_HEARD_AT_A_MEETING',
      path: ['meetingId'],
      basis,
      says: {
        zh: '听取会议须为县委、县政府或者述职人所在单位听取履职报告的会议，不得为已撤回的会议，且不得早于述职期间的起始日。',
        en: 'The meeting must be one of the party committee, the government or the office that the post is in, held to hear duty reports (HEARING) and not withdrawn, and may not be before the first day of the period.',
      },
      holds: ({ entry, facts }) =>
        facts.meeting.some(
          ({ kind, countyCode, heldOn, withdrawn, organisationId, officeKind }) =>
            kind === 'HEARING' &&
            countyCode === entry.countyCode &&
            !withdrawn &&
            (governing.includes(officeKind) || organisationId === entry.organisationId) &&
            heldOn >= periodOf(entry.period)!.from,
        ),
      remedies: [{ action: 'recordMeeting', role: 'COUNTY_LEADER' }],
    },
    {
      code: 'REPORT_HEARD_FOR_ITS_HALF_YEAR',
      path: ['meetingId'],
      basis,
      says: {
        zh: '述职报告只能在听取其所属半年履职报告的会议上评议，不得在听取其他半年的会议上评议。',
        en: 'A duty report may be reviewed only at a hearing of the half-year that it reports on, and not at one that heard another.',
      },
      holds: ({ entry, facts }) =>
        facts.meeting.every(({ heardPeriod }) => heardPeriod === null || meets(entry.period, heardPeriod)),
      facts: ({ facts }) => facts.meeting.map(({ heardPeriod }) => factValue('heardPeriod', heardPeriod)),
      remedies: [{ action: 'recordMeeting', role: 'COUNTY_LEADER' }],
    },
    opinion,
  ],
  decide: ({ input, at }) => ({
    meetingId: input.meetingId,
    result: input.result,
    opinion: input.opinion.trim(),
    reviewedAt: at,
  }),
});
