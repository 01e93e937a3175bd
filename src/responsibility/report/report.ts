import { Field, ID, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { LeadsTo, one, Reads } from '../../access/model/noun.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, DateTime } from '../../api/scalars/index.js';
import { PeriodScalar } from '../../api/scalars/spans.js';
import { Operator, Organisation, Post } from '../../organisation/organisation.js';
import { operators, organisations, posts } from '../../organisation/organisation.noun.js';
import { LeadershipMeeting } from '../meeting/meeting.js';
import { leadershipMeetings } from '../meeting/meeting.noun.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import { HolderKind } from '../responsibility/responsibility.js';
import { Kept, Shown, optional } from '../../api/columns.js';

export enum DutyReportStatus {
  SUBMITTED = 'SUBMITTED',
  RETURNED = 'RETURNED',
  REVIEWED = 'REVIEWED',
}
enumType(DutyReportStatus, 'DutyReportStatus', 'Stage of a duty report. 述职状态.', {
  SUBMITTED: 'Submitted. 已提交',
  RETURNED: 'Returned for revision. 已退回',
  REVIEWED: 'Heard and reviewed. 已评议',
});
export enum ReportResult {
  GOOD = 'GOOD',
  FAIR = 'FAIR',
  POOR = 'POOR',
}
enumType(ReportResult, 'ReportResult', 'Result of the review of a duty report. 述职评议结果.', {
  GOOD: 'Good. 好',
  FAIR: 'Fair. 一般',
  POOR: 'Poor. 差',
});

export enum ReportSubject {
  SAFETY = 'SAFETY',
  DISASTER = 'DISASTER',
}
enumType(ReportSubject, 'ReportSubject', 'What a duty report is on. 述职内容类别.', {
  SAFETY: 'Work safety. 安全生产',
  DISASTER: 'Prevention, reduction and relief of disasters. 防灾减灾救灾',
});

export enum ReportDueState {
  DUE = 'DUE',
  MISSED = 'MISSED',
  SUBMITTED = 'SUBMITTED',
  RETURNED = 'RETURNED',
  REVIEWED = 'REVIEWED',
}
enumType(ReportDueState, 'ReportDueState', 'Where a duty report that is owed stands. 应述职情况.', {
  DUE: 'Not submitted; the half-year is still running. 待提交',
  MISSED: 'Not submitted, and the half-year is over. 未提交',
  SUBMITTED: 'Submitted, to be heard. 已提交',
  RETURNED: 'Returned, to be submitted again. 已退回',
  REVIEWED: 'Heard and reviewed. 已评议',
});

@ObjectType({ simpleResolvers: true, description: 'A duty report that a leader owes for a half-year. 应述职' })
export class DueDutyReport {
  entryType = 'DutyReport';
  entryId!: string | null;
  @Field(() => ID, { description: 'Id of the post. 岗位标识' }) postId!: string;
  @Field(() => String, { description: 'Title of the post. 岗位' }) title!: string;
  @Field(() => ID, { description: 'Id of the office. 单位标识' }) organisationId!: string;
  @Field(() => String, { description: 'Name of the office. 单位' }) organisation!: string;
  @Field(() => HolderKind, {
    description: "Of whose leadership: the party's, the government's, or a department's. 班子类别",
  })
  holder!: `${HolderKind}`;
  @Field(() => PeriodScalar, { description: 'The half-year. 期间' }) period!: string;
  @Field(() => ReportSubject, { description: 'What it is on. 述职内容类别' }) reportSubject!: `${ReportSubject}`;
  @Field(() => CivilDateScalar, { description: 'Last day on which it is in time. 截止日' }) dueOn!: CivilDate;
  @Field(() => ReportDueState, { description: 'Stage of what is owed. 情况' }) state!: `${ReportDueState}`;
  @Field(() => Boolean, { description: 'Whether it was submitted after its last day. 是否逾期提交' }) late!: boolean;
  @LeadsTo<DueDutyReport>('entryType', 'entryId')
  @Field(() => RegisterEntry, {
    nullable: true,
    description: 'The report; null if none is in, or if the caller may not see it. 述职报告',
  })
  report?: RegisterEntry | null;
}

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'A report of the holder of a post on how safety duties were performed over a period. 述职报告',
})
@Entity('duty_report')
export class DutyReport extends RegisterEntry {
  @Shown(DutyReportStatus, 'text', 'Current stage. 状态') status!: DutyReportStatus;
  @Shown(PeriodScalar, 'text', 'Period, such as 2026Q1, 2026H1 or 2026. 期间') period!: string;
  @Shown(
    ReportSubject,
    'text',
    'What the report is on; null in earlier reports, which are on work safety. 述职内容类别',
    optional,
  )
  reportSubject!: ReportSubject | null;
  @Shown(String, 'text', 'Content of the report. 述职内容') content!: string;
  @Shown(ReportResult, 'text', 'Result of the review; null until reviewed. 评议结果', optional)
  result!: ReportResult | null;
  @Shown(String, 'text', 'Opinion on the report, given on return or review; null before. 评议意见', optional)
  opinion!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time of the review; null until reviewed. 评议时间', optional)
  reviewedAt!: Instant | null;
  @Kept('uuid') organisationId!: string;
  @Kept('uuid') postId!: string;
  @Kept('uuid') reporterId!: string;
  @Kept('uuid', optional) meetingId!: string | null;

  @Reads(one<DutyReport>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'Office the post belongs to. 单位' })
  organisation?: Organisation | null;

  @Reads(one<DutyReport>(() => posts, 'postId'))
  @Field(() => Post, { nullable: true, description: 'Post reported for. 岗位' })
  post?: Post | null;

  @Reads(one<DutyReport>(() => operators, 'reporterId'))
  @Field(() => Operator, { nullable: true, description: 'Person who reports. 述职人' })
  reporter?: Operator | null;

  @Reads(one<DutyReport>(() => leadershipMeetings, 'meetingId'))
  @Field(() => LeadershipMeeting, {
    nullable: true,
    description: 'Meeting that heard the report; null until reviewed. 听取会议',
  })
  meeting?: LeadershipMeeting | null;
}
export const DutyReportConnection = connectionOf('DutyReport', '述职报告', () => DutyReport);
export const DutyReportChange = changeOf('DutyReport', '述职报告', () => DutyReport);
