import { Field, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { listKept, one, Reads } from '../../access/model/noun.js';
import { changeOf } from '../../api/change.js';
import { Kept, Shown, list, optional, optionalList } from '../../api/columns.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, DateTime } from '../../api/scalars/index.js';
import { FileRef, files } from '../../file/file-ref.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import { Organisation } from '../../organisation/organisation.js';
import { organisations } from '../../organisation/organisation.noun.js';
import { Investigation } from '../../enforcement/investigation/investigation.js';
import { investigations } from '../../enforcement/investigation/investigation.noun.js';
import { DisasterEvent } from '../disaster/disaster.js';
import { disasterEvents } from '../disaster/disaster.noun.js';

export enum AfterActionSubject {
  INVESTIGATION = 'INVESTIGATION',
  RESPONSE = 'RESPONSE',
  DRILL = 'DRILL',
}
enumType(AfterActionSubject, 'AfterActionSubject', 'What is gone over together. 复盘对象.', {
  INVESTIGATION: 'An accident or disaster that was investigated. 事故灾害调查',
  RESPONSE: 'The response to a disaster. 应急响应',
  DRILL: 'A drill. 应急演练',
});
export enum LessonTopic {
  WARNING = 'WARNING',
  INFORMATION = 'INFORMATION',
  COMMAND = 'COMMAND',
  COORDINATION = 'COORDINATION',
  EVACUATION = 'EVACUATION',
  RESOURCES = 'RESOURCES',
  PREVENTION = 'PREVENTION',
  TRAINING = 'TRAINING',
}
enumType(LessonTopic, 'LessonTopic', 'What a lesson is about. 教训类别.', {
  WARNING: 'Warning and the call that answers it. 预警叫应',
  INFORMATION: 'Reporting. 信息报送',
  COMMAND: 'Command. 指挥',
  COORDINATION: 'Working together. 联动协同',
  EVACUATION: 'Moving people out of danger. 避险转移',
  RESOURCES: 'Teams, goods and equipment. 队伍物资装备',
  PREVENTION: 'Prevention and supervision. 风险防范和监管',
  TRAINING: 'Training and education. 培训教育',
});
export enum LessonStatus {
  OPEN = 'OPEN',
  DONE = 'DONE',
  LEARNT = 'LEARNT',
}
enumType(LessonStatus, 'LessonStatus', 'The stage of a lesson. 教训落实状态.', {
  OPEN: 'To be acted on. 待落实',
  DONE: 'Reported as acted on, with what shows it. 已报落实',
  LEARNT: 'Confirmed by another office. 已确认落实',
});

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'What several offices went over together after an accident, a response or a drill. 多方联动复盘',
})
@Entity('after_action_review')
export class AfterActionReview extends RegisterEntry {
  @Shown(String, 'text', 'Number of the review. 复盘编号') number!: string;
  @Shown(AfterActionSubject, 'text', 'What was gone over. 复盘对象') subject!: AfterActionSubject;
  @Shown(String, 'text', 'Name of the drill; null of anything else. 演练名称', optional) drillName!: string | null;
  @Shown(CivilDateScalar, 'date', 'Day of the drill; null of anything else. 演练日期', optional)
  drilledOn!: CivilDate | null;
  @Shown(CivilDateScalar, 'date', 'Day of the review. 复盘日期') reviewedOn!: CivilDate;
  @Shown(String, 'text', 'What went well and what did not. 复盘情况') summary!: string;
  @Kept('uuid', optional) investigationId!: string | null;
  @Kept('uuid', optional) eventId!: string | null;
  @Kept('uuid', list) officeIds!: string[];
  @Kept('uuid') recordFileId!: string;

  @Reads(one<AfterActionReview>(() => investigations, 'investigationId'))
  @Field(() => Investigation, { nullable: true, description: 'Investigation gone over. 事故灾害调查' })
  investigation?: Investigation | null;

  @Reads(one<AfterActionReview>(() => disasterEvents, 'eventId'))
  @Field(() => DisasterEvent, { nullable: true, description: 'Disaster whose response was gone over. 灾害过程' })
  event?: DisasterEvent | null;

  @Reads(listKept<AfterActionReview>(() => organisations, 'officeIds'))
  @Field(() => [Organisation], { nullable: true, description: 'Offices that took part. 参加单位' })
  offices?: Organisation[] | null;

  @Reads(one<AfterActionReview>(() => files, 'recordFileId'))
  @Field(() => FileRef, { nullable: true, description: 'File of its record. 复盘记录' })
  record?: FileRef | null;
}
export const AfterActionReviewConnection = connectionOf('AfterActionReview', '复盘', () => AfterActionReview);
export const AfterActionReviewChange = changeOf('AfterActionReview', '复盘', () => AfterActionReview);

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'A lesson of a review: what an office is to do by a day, and what shows that it did. 复盘教训',
})
@Entity('lesson')
export class Lesson extends RegisterEntry {
  @Shown(LessonStatus, 'text', 'Stage of the entry. 状态') status!: LessonStatus;
  @Shown(LessonTopic, 'text', 'What it is about. 教训类别') topic!: LessonTopic;
  @Shown(String, 'text', 'Lesson, and what is to be done. 教训和落实要求') content!: string;
  @Shown(CivilDateScalar, 'date', 'Day by which it is to be acted on. 落实期限') dueOn!: CivilDate;
  @Shown(String, 'text', 'Account of what was done. 落实情况', optional) doneNote!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time at which that was reported. 报告落实时间', optional) doneAt!: Instant | null;
  @Shown(String, 'text', 'Opinion of who confirmed it or sent it back. 确认意见', optional) opinion!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time of that. 确认时间', optional) judgedAt!: Instant | null;
  @Kept('uuid') reviewId!: string;
  @Kept('uuid') organisationId!: string;
  @Kept('uuid', optional) repeatsId!: string | null;
  @Kept('uuid', optionalList) proofFileIds!: string[] | null;

  @Reads(one<Lesson>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'Office that is to act on it. 责任单位' })
  organisation?: Organisation | null;

  @Reads(listKept<Lesson>(() => files, 'proofFileIds'))
  @Field(() => [FileRef], { nullable: true, description: 'What shows that it was acted on. 佐证' })
  doneEvidence?: FileRef[] | null;
}
export const LessonConnection = connectionOf('Lesson', '复盘教训', () => Lesson);
export const LessonChange = changeOf('Lesson', '复盘教训', () => Lesson);
