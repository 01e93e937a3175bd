import { Field, ObjectType } from 'type-graphql';
import type { Instant } from '../kernel/instant.js';
import type { LimitState } from '../kernel/deadline.js';
import { enumType } from '../api/enums.js';
import { Basis } from '../api/refusal.js';
import { DateTime } from '../api/scalars/index.js';
import { DayType } from './statutory-parameter.js';

export enum DeadlineState { RUNNING = 'RUNNING', PAUSED = 'PAUSED', MET = 'MET', MISSED = 'MISSED' }
enumType(DeadlineState, 'DeadlineState', 'Whether a limit runs, stands still, was kept, or has passed. 期限状态.', { RUNNING: 'It runs. 进行中', PAUSED: 'It stands still. 中止计算', MET: 'What was due was done in time. 按期完成', MISSED: 'It has passed, or what was due came late. 逾期' });

export enum DeadlineKind {
  UNIT_REPORT = 'UNIT_REPORT', REPORT_UPWARD = 'REPORT_UPWARD', FORM_GROUP = 'FORM_GROUP', INVESTIGATION_REPORT = 'INVESTIGATION_REPORT',
  REPLY = 'REPLY', EVALUATION = 'EVALUATION', DECISION = 'DECISION', DEFENCE = 'DEFENCE', HEARING_REQUEST = 'HEARING_REQUEST',
  SERVICE = 'SERVICE', PAYMENT = 'PAYMENT', COURT_APPLICATION = 'COURT_APPLICATION', PUBLICATION = 'PUBLICATION', WITHDRAWAL = 'WITHDRAWAL',
  MEASURE = 'MEASURE', HEAD_DECISION = 'HEAD_DECISION', TRANSFER = 'TRANSFER', POLICE_DECISION = 'POLICE_DECISION',
  HANDING_OVER = 'HANDING_OVER', RECONSIDERATION = 'RECONSIDERATION',
}
enumType(DeadlineKind, 'DeadlineKind', 'What a limit is for. 期限事项.', {
  UNIT_REPORT: 'The unit reports its accident. 事故单位报告', REPORT_UPWARD: 'The county reports the accident upward. 逐级上报',
  FORM_GROUP: 'The investigation group is formed. 成立调查组', INVESTIGATION_REPORT: 'The investigation is reported. 提交调查报告',
  REPLY: 'The government replies to the report. 批复', EVALUATION: 'What the report asked for is evaluated. 整改评估',
  DECISION: 'The case is decided. 作出处罚决定', DEFENCE: 'The party defends itself. 陈述申辩', HEARING_REQUEST: 'The party asks for a hearing. 申请听证',
  SERVICE: 'The decision is served. 送达', PAYMENT: 'The fine is paid. 缴纳罚款', COURT_APPLICATION: 'The court is asked to enforce. 申请强制执行',
  PUBLICATION: 'The decision is published. 公示', WITHDRAWAL: 'What was published is withdrawn. 撤回公示', MEASURE: 'A coercive measure ends. 强制措施期限',
  HEAD_DECISION: 'The head decides on a referral. 负责人决定移送', TRANSFER: 'The case is transferred to the police. 移送公安机关',
  POLICE_DECISION: 'The police decide. 公安机关审查', HANDING_OVER: 'Things and documents are handed over. 移交涉案物品',
  RECONSIDERATION: 'Reconsideration is asked for. 提请复议',
});

@ObjectType({ simpleResolvers: true, description: 'One limit of an entry. 期限' })
export class Deadline {
  @Field(() => DeadlineKind, { description: 'What is due. 期限事项' })                                     kind!: DeadlineKind;
  @Field(() => DateTime, { description: 'By when. 到期时间' })                                              due!: Instant;
  @Field(() => DayType, { description: 'Which days it counts. 日类型' })                                  dayType!: DayType;
  @Field(() => Basis, { description: 'Where it is written. 依据' })                                        basis!: Basis;
  @Field(() => DeadlineState, { description: 'Whether it runs, stands still, was kept, or has passed. 状态' })  state!: LimitState;
  @Field(() => Boolean, { description: 'Whether its year\'s calendar is still to be published. 是否待定' })    provisional!: boolean;
}
