import { Field, ObjectType } from 'type-graphql';
import type { Instant } from '../kernel/instant.js';
import type { LimitState } from '../kernel/deadline.js';
import { enumType } from '../api/enums.js';
import { Basis } from '../api/refusal.js';
import { DateTime } from '../api/scalars/index.js';
import { DayType } from './statutory-parameter.js';

export enum DeadlineState {
  RUNNING = 'RUNNING',
  PAUSED = 'PAUSED',
  MET = 'MET',
  MISSED = 'MISSED',
}
enumType(DeadlineState, 'DeadlineState', 'State of a deadline. 期限状态.', {
  RUNNING: 'Running. 进行中',
  PAUSED: 'Paused; the days do not count. 中止计算',
  MET: 'Met: what was due was done in time. 按期完成',
  MISSED: 'Missed: the deadline has passed, or what was due came late. 逾期',
});

export enum DeadlineKind {
  UNIT_REPORT = 'UNIT_REPORT',
  REPORT_UPWARD = 'REPORT_UPWARD',
  FORM_GROUP = 'FORM_GROUP',
  INVESTIGATION_REPORT = 'INVESTIGATION_REPORT',
  REPLY = 'REPLY',
  EVALUATION = 'EVALUATION',
  DECISION = 'DECISION',
  DEFENCE = 'DEFENCE',
  HEARING_REQUEST = 'HEARING_REQUEST',
  SERVICE = 'SERVICE',
  PAYMENT = 'PAYMENT',
  COURT_APPLICATION = 'COURT_APPLICATION',
  PUBLICATION = 'PUBLICATION',
  WITHDRAWAL = 'WITHDRAWAL',
  MEASURE = 'MEASURE',
  HEAD_DECISION = 'HEAD_DECISION',
  TRANSFER = 'TRANSFER',
  POLICE_DECISION = 'POLICE_DECISION',
  HANDING_OVER = 'HANDING_OVER',
  RECONSIDERATION = 'RECONSIDERATION',
}
enumType(DeadlineKind, 'DeadlineKind', 'What a deadline is for. 期限事项.', {
  UNIT_REPORT: 'Report of an accident by the unit where it happened. 事故单位报告',
  REPORT_UPWARD: 'Report of an accident by the county to the level above. 逐级上报',
  FORM_GROUP: 'Formation of the investigation group. 成立调查组',
  INVESTIGATION_REPORT: 'Submission of the investigation report. 提交调查报告',
  REPLY: 'Reply of the government to the investigation report. 批复',
  EVALUATION: 'Evaluation of the rectification that the report asked for. 整改评估',
  DECISION: 'Decision of the case. 作出处罚决定',
  DEFENCE: 'Statement and defence of the party. 陈述申辩',
  HEARING_REQUEST: 'Request of the party for a hearing. 申请听证',
  SERVICE: 'Service of the decision on the party. 送达',
  PAYMENT: 'Payment of the fine. 缴纳罚款',
  COURT_APPLICATION: 'Application to the court for enforcement. 申请强制执行',
  PUBLICATION: 'Publication of the decision, or of the result of an investigation. 公示、公布',
  WITHDRAWAL: 'Withdrawal of a published decision. 撤回公示',
  MEASURE: 'End of a coercive measure. 强制措施期限',
  HEAD_DECISION: 'Decision of the head of the bureau on a criminal referral. 负责人决定移送',
  TRANSFER: 'Transfer of the case to the police. 移送公安机关',
  POLICE_DECISION: 'Decision of the police on a referred case. 公安机关审查',
  HANDING_OVER: 'Handing over of the articles and documents of a case. 移交涉案物品',
  RECONSIDERATION: 'Request to the police for reconsideration. 提请复议',
});

@ObjectType({ simpleResolvers: true, description: 'One deadline of an entry. 期限' })
export class Deadline {
  @Field(() => DeadlineKind, { description: 'What the deadline is for. 期限事项' }) kind!: DeadlineKind;
  @Field(() => DateTime, { description: 'Time at which the deadline expires. 到期时间' }) due!: Instant;
  @Field(() => DayType, { description: 'Days that are counted: working or calendar days. 日期计算方式' })
  dayType!: DayType;
  @Field(() => Basis, { description: 'Law or document that sets the deadline. 依据' }) basis!: Basis;
  @Field(() => DeadlineState, { description: 'State of the deadline. 状态' }) state!: LimitState;
  @Field(() => Boolean, {
    description:
      'Whether the deadline may still change, because the calendar of working days of its year is not published yet. 是否待定',
  })
  provisional!: boolean;
}
