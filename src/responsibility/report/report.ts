import { Field, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { one, Reads } from '../../access/model/noun.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { DateTime } from '../../api/scalars/index.js';
import { PeriodScalar } from '../../api/scalars/spans.js';
import { Operator, Organisation, Post } from '../../organisation/organisation.js';
import { operators, organisations, posts } from '../../organisation/organisation.noun.js';
import { LeadershipMeeting } from '../meeting/meeting.js';
import { leadershipMeetings } from '../meeting/meeting.noun.js';
import type { Instant } from '../../kernel/instant.js';
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

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'A report of the holder of a post on how safety duties were performed over a period. 述职报告',
})
@Entity('duty_report')
export class DutyReport extends RegisterEntry {
  @Shown(DutyReportStatus, 'text', 'Current stage. 状态') status!: DutyReportStatus;
  @Shown(PeriodScalar, 'text', 'Period, such as 2026Q1, 2026H1 or 2026. 期间') period!: string;
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
