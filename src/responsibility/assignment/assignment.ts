import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { listKept, one, Reads } from '../../access/model/noun.js';
import { changeOf } from '../../api/change.js';
import { Kept, list, optional, Shown } from '../../api/columns.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, DateTime } from '../../api/scalars/index.js';
import { PeriodScalar, Year } from '../../api/scalars/spans.js';
import { FileRef, files } from '../../file/file-ref.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import { Operator, Organisation, Post } from '../../organisation/organisation.js';
import { operators, organisations, posts } from '../../organisation/organisation.noun.js';
import { LeadershipMeeting } from '../meeting/meeting.js';
import { leadershipMeetings } from '../meeting/meeting.noun.js';

export enum CadenceState {
  HELD = 'HELD',
  DUE = 'DUE',
  MISSED = 'MISSED',
}
enumType(CadenceState, 'CadenceState', 'State of a recurring duty in a period. 制度落实情况.', {
  HELD: 'Done. 已开展',
  DUE: 'Not done yet; the period is still running. 待开展',
  MISSED: 'Not done, and the period is over. 未开展',
});

export enum WorkProgrammeKind {
  TEN_MEASURES = 'TEN_MEASURES',
  FIRE_FOUR_ONES = 'FIRE_FOUR_ONES',
  TRIPLE_SYNC = 'TRIPLE_SYNC',
  COMPREHENSIVE = 'COMPREHENSIVE',
}
enumType(WorkProgrammeKind, 'WorkProgrammeKind', 'Kind of programme of work. 工作方案类别.', {
  TEN_MEASURES: 'Ten measures, each with its person, evaluated every quarter. 十条措施',
  FIRE_FOUR_ONES: 'Four ones of fire safety of each industry office. 行业消防安全“四个一”',
  TRIPLE_SYNC:
    'Business and safety deployed, carried out and assessed together, by each office. 同部署、同推进、同考核',
  COMPREHENSIVE: 'Tasks of comprehensive supervision, each with its standard. 综合监管规范化',
});
export enum AssignmentKind {
  RESOLUTION = 'RESOLUTION',
  TEN_MEASURES = 'TEN_MEASURES',
  FIRE_FOUR_ONES = 'FIRE_FOUR_ONES',
  TRIPLE_SYNC = 'TRIPLE_SYNC',
  COMPREHENSIVE = 'COMPREHENSIVE',
}
enumType(AssignmentKind, 'AssignmentKind', 'What an assignment comes from. 交办事项来源.', {
  RESOLUTION: 'A resolution of a meeting. 会议议定事项',
  TEN_MEASURES: 'One of the ten measures. 十条措施',
  FIRE_FOUR_ONES: 'One of the four ones of fire safety. 行业消防安全“四个一”',
  TRIPLE_SYNC: 'One of the three steps in which business and safety go together. 同部署、同推进、同考核',
  COMPREHENSIVE: 'A task of comprehensive supervision. 综合监管任务',
});
export enum AssignmentStatus {
  OPEN = 'OPEN',
  ANSWERED = 'ANSWERED',
  DONE = 'DONE',
  CANCELLED = 'CANCELLED',
}
enumType(AssignmentStatus, 'AssignmentStatus', 'Stage of an assignment. 交办事项状态.', {
  OPEN: 'To be done. 办理中',
  ANSWERED: 'Reported as done; to be judged. 已报办结',
  DONE: 'Accepted as done. 已销号',
  CANCELLED: 'Called off. 已取消',
});
export enum SyncStep {
  DEPLOY = 'DEPLOY',
  ADVANCE = 'ADVANCE',
  ASSESS = 'ASSESS',
}
enumType(SyncStep, 'SyncStep', 'Step in which business and safety go together. 同步环节.', {
  DEPLOY: 'Deployed together. 同部署',
  ADVANCE: 'Carried out together. 同推进',
  ASSESS: 'Assessed together. 同考核',
});
export enum EvaluationResult {
  GOOD = 'GOOD',
  FAIR = 'FAIR',
  POOR = 'POOR',
}
enumType(EvaluationResult, 'EvaluationResult', 'Result of an evaluation, told by the score. 评估等次.', {
  GOOD: 'Good. 好',
  FAIR: 'Fair. 一般',
  POOR: 'Poor. 差',
});

@ObjectType({ simpleResolvers: true, description: 'The evaluation of a programme in one quarter. 季度绩效评估' })
export class ProgrammeQuarter {
  @Field(() => PeriodScalar, { description: 'The quarter. 季度' }) period!: string;
  @Field(() => CivilDateScalar, { description: 'Last day of the quarter. 截止日' }) dueOn!: CivilDate;
  @Field(() => CadenceState, { description: 'Evaluated, due or missed. 落实情况' }) state!: CadenceState;
  @Field(() => Boolean, { description: 'Whether it was evaluated only after the quarter. 是否逾期评估' })
  late!: boolean;
  @Field(() => Int, { nullable: true, description: 'Mean score, rounded down; null until evaluated. 平均分' })
  score!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'How far an office is with what is asked of it. 单位落实情况' })
export class OfficeProgress {
  @Field(() => ID, { description: 'Id of the office. 单位标识' }) organisationId!: string;
  @Field(() => String, { description: 'Name of the office. 单位' }) office!: string;
  @Field(() => Int, { description: 'Number of items asked of it. 下达数' }) asked!: number;
  @Field(() => Int, { description: 'Number of those reported as done. 已报数' }) answered!: number;
  @Field(() => Int, { description: 'Number of those accepted as done. 销号数' }) done!: number;
  @Field(() => Int, { description: 'Number of those open and past their day. 逾期数' }) overdue!: number;
}

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'A programme of work of a year: what it sets is assigned to offices and persons, item by item. 工作方案',
})
@Entity('work_programme')
export class WorkProgramme extends RegisterEntry {
  @Shown(WorkProgrammeKind, 'text', 'Kind of programme. 类别') kind!: WorkProgrammeKind;
  @Shown(Year, 'integer', 'Year of the programme. 年度') year!: number;
  @Shown(String, 'text', 'Title. 名称') title!: string;
  @Shown(String, 'text', 'Document that sets it. 文件') document!: string;
  @Shown(String, 'text', 'Clause of the document; null if none is stated. 条款', optional) clause!: string | null;
  @Shown(Int, 'integer', 'Number of its items. 事项数') itemCount!: number;
  @Shown([PeriodScalar], 'text', 'Quarters that were evaluated, as entered. 已评估季度', list)
  evaluatedPeriods!: string[];
  @Kept('uuid') organisationId!: string;

  @Reads(one<WorkProgramme>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'Office that runs it. 牵头单位' })
  organisation?: Organisation | null;
}

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'Something that an office is to have done by a day, followed until it is accepted as done. 交办事项',
})
@Entity('assignment')
export class Assignment extends RegisterEntry {
  @Shown(AssignmentStatus, 'text', 'Current stage. 状态') status!: AssignmentStatus;
  @Shown(AssignmentKind, 'text', 'What it comes from. 来源') kind!: AssignmentKind;
  @Shown(Int, 'integer', 'Position among those it was assigned with, from 1. 序号') place!: number;
  @Shown(String, 'text', 'What is to be done. 内容') content!: string;
  @Shown(String, 'text', 'Standard by which it is done; null if none is stated. 规范标准', optional)
  standard!: string | null;
  @Shown(SyncStep, 'text', 'Step in which business and safety go together; null of other kinds. 同步环节', optional)
  step!: SyncStep | null;
  @Shown(CivilDateScalar, 'date', 'Day by which it is done. 办结期限') dueOn!: CivilDate;
  @Shown(String, 'text', 'Latest progress; null until reported. 进展', optional) progress!: string | null;
  @Shown(String, 'text', 'How it was done; null until reported. 办结情况', optional) answer!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time at which it was reported as done; null until then. 报结时间', optional)
  answeredAt!: Instant | null;
  @Shown(String, 'text', 'Opinion of whoever judged it last; null before. 审核意见', optional) opinion!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time of the latest judgement; null before. 审核时间', optional)
  judgedAt!: Instant | null;
  @Shown(Int, 'integer', 'Number of times it was returned. 退回次数') returns!: number;
  @Shown(String, 'text', 'Why it was called off; null unless it was. 取消理由', optional) cancelReason!: string | null;
  @Kept('uuid', optional) meetingId!: string | null;
  @Kept('uuid', optional) programmeId!: string | null;
  @Kept('uuid') organisationId!: string;
  @Kept('uuid', optional) postId!: string | null;
  @Kept('uuid', list) evidenceIds!: string[];
  @Kept('uuid', optional) answererId!: string | null;
  @Kept('uuid', optional) judgeId!: string | null;

  @Reads(one<Assignment>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'Office that does it. 责任单位' })
  organisation?: Organisation | null;

  @Reads(one<Assignment>(() => posts, 'postId'))
  @Field(() => Post, { nullable: true, description: 'Post whose holder does it; null if none is named. 责任岗位' })
  post?: Post | null;

  @Reads(one<Assignment>(() => leadershipMeetings, 'meetingId'))
  @Field(() => LeadershipMeeting, { nullable: true, description: 'Meeting that resolved it; null if none did. 会议' })
  meeting?: LeadershipMeeting | null;

  @Reads(listKept<Assignment>(() => files, 'evidenceIds'))
  @Field(() => [FileRef], { description: 'What shows it, as given. 佐证材料' })
  evidence?: FileRef[];

  @Reads(one<Assignment>(() => operators, 'answererId'))
  @Field(() => Operator, { nullable: true, description: 'Person who reported it as done; null until then. 报结人' })
  answerer?: Operator | null;

  @Reads(one<Assignment>(() => operators, 'judgeId'))
  @Field(() => Operator, { nullable: true, description: 'Person who judged it last; null before. 审核人' })
  judge?: Operator | null;
}

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'The evaluation of one measure in a quarter. 单项措施季度评估',
})
@Entity('measure_evaluation')
export class MeasureEvaluation extends RegisterEntry {
  @Shown(PeriodScalar, 'text', 'Quarter that was evaluated. 季度') period!: string;
  @Shown(Int, 'integer', 'Score, 0 to 100. 得分') score!: number;
  @Shown(EvaluationResult, 'text', 'Result, told by the score. 等次') result!: EvaluationResult;
  @Shown(String, 'text', 'Opinion on the measure. 评估意见') opinion!: string;
  @Kept('uuid') programmeId!: string;
  @Kept('uuid') assignmentId!: string;
  @Kept('uuid') meetingId!: string;
  @Kept('uuid') organisationId!: string;

  @Reads(one<MeasureEvaluation>(() => leadershipMeetings, 'meetingId'))
  @Field(() => LeadershipMeeting, { nullable: true, description: 'Meeting that evaluated it. 评估会议' })
  meeting?: LeadershipMeeting | null;

  @Reads(one<MeasureEvaluation>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'Office that the measure is assigned to. 责任单位' })
  organisation?: Organisation | null;
}
export const WorkProgrammeConnection = connectionOf('WorkProgramme', '工作方案', () => WorkProgramme);
export const WorkProgrammeChange = changeOf('WorkProgramme', '工作方案', () => WorkProgramme);
export const AssignmentConnection = connectionOf('Assignment', '交办事项', () => Assignment);
export const AssignmentChange = changeOf('Assignment', '交办事项', () => Assignment);
export const MeasureEvaluationConnection = connectionOf('MeasureEvaluation', '季度评估', () => MeasureEvaluation);
