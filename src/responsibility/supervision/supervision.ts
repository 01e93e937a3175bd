import { Field, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { LeadsTo, one, Reads } from '../../access/model/noun.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, DateTime } from '../../api/scalars/index.js';
import { FileRef, files } from '../../file/file-ref.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import { PeriodScalar } from '../../api/scalars/spans.js';
import { Operator, Organisation, Post } from '../../organisation/organisation.js';
import { operators, organisations, posts } from '../../organisation/organisation.noun.js';
import type { Instant } from '../../kernel/instant.js';
import { Kept, Shown, optional } from '../../api/columns.js';
import { ReportSubject } from '../report/report.js';

export enum SupervisionStatus {
  ISSUED = 'ISSUED',
  HELD = 'HELD',
  ANSWERED = 'ANSWERED',
  CLOSED = 'CLOSED',
  WITHDRAWN = 'WITHDRAWN',
}
enumType(SupervisionStatus, 'SupervisionStatus', 'Stage of a supervision letter. 督办状态.', {
  ISSUED: 'Issued; an answer is due, or the interview is to be held. 已发出',
  HELD: 'The interview was held; an answer with a plan is due. 已约谈',
  ANSWERED: 'Answered. 已答复',
  CLOSED: 'Closed. 已办结',
  WITHDRAWN: 'Sent in error and taken back; it counts nowhere. 已撤回',
});
export enum SupervisionLevel {
  REMINDER = 'REMINDER',
  URGING = 'URGING',
  INTERVIEW = 'INTERVIEW',
  CRITICISM = 'CRITICISM',
}
enumType(SupervisionLevel, 'SupervisionLevel', 'Level of a supervision letter, from lowest to highest. 督办层级.', {
  REMINDER: 'Reminder. 提示',
  URGING: 'Urging letter. 督促',
  INTERVIEW: 'Interview: the office is summoned to a formal talk. 约谈',
  CRITICISM: 'Public criticism in a bulletin. 通报',
});

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description:
    'A supervision letter to an office or an enterprise about a duty that was not done: reminder, urging, interview or criticism, in that order. 督办',
})
@Entity('supervision')
export class Supervision extends RegisterEntry {
  @Shown(String, 'text', 'Document number of the letter. 文号') number!: string;
  @Shown(SupervisionStatus, 'text', 'Current stage. 状态') status!: SupervisionStatus;
  @Shown(SupervisionLevel, 'text', 'Level of the letter. 督办层级') level!: SupervisionLevel;
  @Shown(String, 'text', 'Matter: what was not done. 督办事项') matter!: string;
  @Shown(String, 'text', 'What the office is required to do. 督办要求') requirement!: string;
  @Shown(String, 'text', 'Reason for skipping a level; null if none was given. 越级理由', optional)
  skipReason!: string | null;
  @Shown(DateTime, 'timestamptz', 'Deadline for the answer. 答复期限') answerDue!: Instant;
  @Shown(String, 'text', 'Text of the answer; null until answered. 答复', optional) answer!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time of the answer; null until answered. 答复时间', optional)
  answeredAt!: Instant | null;
  @Shown(String, 'text', 'Conclusion on closing; null until closed. 办结意见', optional) conclusion!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time of closing; null until closed. 办结时间', optional) closedAt!: Instant | null;
  @Shown(
    CivilDateScalar,
    'date',
    'Day on which the interview was held; null for other letters or until then. 约谈日期',
    optional,
  )
  heldOn!: CivilDate | null;
  @Shown(
    CivilDateScalar,
    'date',
    'Day by which the rectification plan is carried out; null where none was given. 整改方案完成日期',
    optional,
  )
  planDueOn!: CivilDate | null;
  @Shown(
    Boolean,
    'boolean',
    'False where the letter was closed with the matter still not resolved, so that the next level follows; null until closed. 是否解决',
    optional,
  )
  resolved!: boolean | null;
  @Shown(
    CivilDateScalar,
    'date',
    'Day on which it was entered that the interview was held; null until then, or where that was not kept. 约谈登记日期',
    optional,
  )
  heldEnteredOn!: CivilDate | null;
  @Shown(DateTime, 'timestamptz', 'Time at which the letter was taken back; null while it counts. 撤回时间', optional)
  withdrawnAt!: Instant | null;
  @Shown(String, 'text', 'Reason for taking it back; null while it counts. 撤回理由', optional)
  withdrawalReason!: string | null;
  @Shown(
    CivilDateScalar,
    'date',
    'Day on which what was not done fell due; null where the letter is about no entry or missed report, or was sent before this was kept. 应完成日期',
    optional,
  )
  fellOn!: CivilDate | null;
  @Shown(
    PeriodScalar,
    'text',
    'Half-year of the missed report that it is about; null if about none. 应述职期间',
    optional,
  )
  owedPeriod!: string | null;
  @Shown(ReportSubject, 'text', 'What that report was to be on; null if about none. 应述职内容', optional)
  owedSubject!: ReportSubject | null;
  @Shown(
    String,
    'text',
    'Number of the decision by which the missed report is asked for no more; null unless there is one. 免予补报文号',
    optional,
  )
  dispensation!: string | null;
  @Kept('uuid', optional) owedPostId!: string | null;
  @Kept('uuid', optional) addresseeId!: string | null;
  @Kept('uuid', optional) convenorPostId!: string | null;
  @Kept('uuid', optional) intervieweePostId!: string | null;
  @Kept('uuid', optional) minutesFileId!: string | null;
  @Kept('uuid', optional) planFileId!: string | null;
  @Kept('uuid') organisationId!: string;
  @Kept('uuid') issuerId!: string;
  @Kept('uuid', optional) addresseePostId!: string | null;
  @Kept('text', optional) aboutType!: string | null;
  @Kept('uuid', optional) aboutId!: string | null;

  @Reads(one<Supervision>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'Office addressed. 督办对象' })
  organisation?: Organisation | null;

  @Reads(one<Supervision>(() => posts, 'addresseePostId'))
  @Field(() => Post, {
    nullable: true,
    description: 'Post of the leader addressed; null where the office is. 督办的领导岗位',
  })
  addressee?: Post | null;

  @Reads(one<Supervision>(() => operators, 'addresseeId'))
  @Field(() => Operator, {
    nullable: true,
    description:
      'Leader addressed: who held that post on the day it fell due; null where the office is, or before this was kept. 督办的领导',
  })
  addresseePerson?: Operator | null;

  @Reads(one<Supervision>(() => posts, 'owedPostId'))
  @Field(() => Post, {
    nullable: true,
    description: 'Post that the missed report was owed for; null if about none. 应述职岗位',
  })
  owedPost?: Post | null;

  @Reads(one<Supervision>(() => organisations, 'issuerId'))
  @Field(() => Organisation, { nullable: true, description: 'Office that issued the letter. 发出单位' })
  issuer?: Organisation | null;

  @Reads(one<Supervision>(() => posts, 'convenorPostId'))
  @Field(() => Post, { nullable: true, description: 'Post that convened the interview. 约谈召集人' })
  convenor?: Post | null;

  @Reads(one<Supervision>(() => posts, 'intervieweePostId'))
  @Field(() => Post, { nullable: true, description: 'Post that was interviewed. 被约谈人' })
  interviewee?: Post | null;

  @Reads(one<Supervision>(() => files, 'minutesFileId'))
  @Field(() => FileRef, { nullable: true, description: 'Minutes of the interview. 约谈记录' })
  minutes?: FileRef | null;

  @Reads(one<Supervision>(() => files, 'planFileId'))
  @Field(() => FileRef, { nullable: true, description: 'Rectification plan given with the answer. 整改方案' })
  plan?: FileRef | null;

  @LeadsTo<Supervision>('aboutType', 'aboutId')
  @Field(() => RegisterEntry, {
    nullable: true,
    description: 'Entry it is about; null if none is named or the caller may not see it. 所涉条目',
  })
  about?: RegisterEntry | null;
}
export const SupervisionConnection = connectionOf('Supervision', '督办', () => Supervision);
export const SupervisionChange = changeOf('Supervision', '督办', () => Supervision);
