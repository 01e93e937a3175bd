import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { nounOf, one, Reads, listKept } from '../../access/model/noun.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, DateTime } from '../../api/scalars/index.js';
import { Year } from '../../api/scalars/spans.js';
import { DutyList, KeyTaskProgramme, MeasureKind } from '../duty/duty.js';
import { Organisation, Operator } from '../../organisation/organisation.js';
import { organisations, operators } from '../../organisation/organisation.noun.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import { Kept, Shown, list, optional } from '../../api/columns.js';
import { FileRef, files } from '../../file/file-ref.js';
import { dutyLists } from '../duty/duty.noun.js';

export enum KeyTaskStatus {
  OPEN = 'OPEN',
  REPORTED = 'REPORTED',
  CONFIRMED = 'CONFIRMED',
  FAILED = 'FAILED',
  CARRIED_OVER = 'CARRIED_OVER',
  CALLED_OFF = 'CALLED_OFF',
}
enumType(KeyTaskStatus, 'KeyTaskStatus', 'Stage of a key task. 重点任务状态.', {
  OPEN: 'To be done. 推进中',
  REPORTED: 'Progress reported. 已报进展',
  CONFIRMED: 'Confirmed as done. 已确认完成',
  FAILED: 'Not reached by the end of its year. 年内未完成',
  CARRIED_OVER: 'Not reached, and carried over into a task of a later year. 结转下一年度',
  CALLED_OFF: 'Called off by whoever approved the programme. 已取消',
});
export enum KeyTaskEnding {
  FAILED = 'FAILED',
  CARRIED_OVER = 'CARRIED_OVER',
  CALLED_OFF = 'CALLED_OFF',
}
enumType(KeyTaskEnding, 'KeyTaskEnding', 'How a key task ends that is not done. 未完成任务的结束方式.', {
  FAILED: 'Not reached by the end of its year. 年内未完成',
  CARRIED_OVER: 'Carried over into a task of a later year. 结转下一年度',
  CALLED_OFF: 'Called off by whoever approved the programme. 取消',
});
export enum InPlaceAspect {
  RESPONSIBILITY = 'RESPONSIBILITY',
  MEASURES = 'MEASURES',
  RECTIFICATION = 'RECTIFICATION',
}
enumType(InPlaceAspect, 'InPlaceAspect', 'What is to be in place of a key task. 三到位.', {
  RESPONSIBILITY: 'Responsibility. 责任到位',
  MEASURES: 'Measures. 措施到位',
  RECTIFICATION: 'Rectification. 整治到位',
});
export enum TaskBoardBy {
  OFFICE = 'OFFICE',
  MEASURE_KIND = 'MEASURE_KIND',
  CLAUSE = 'CLAUSE',
  PROGRAMME = 'PROGRAMME',
}
enumType(TaskBoardBy, 'TaskBoardBy', 'What a board of key tasks is grouped by. 挂图分组.', {
  OFFICE: 'The leading office. 牵头单位',
  MEASURE_KIND: 'The kind of measure. 措施类别',
  CLAUSE: 'The clause of the document. 条款',
  PROGRAMME: 'The programme. 任务方案',
});

@ObjectType({ simpleResolvers: true, description: 'One line of the board of key tasks. 挂图作战' })
export class TaskBoardLine {
  @Field(() => String, {
    nullable: true,
    description: 'What the line is of: name of the office, kind, clause or programme; null where tasks name none. 分组',
  })
  group!: string | null;
  @Field(() => ID, { nullable: true, description: 'Id of the office; null where not by office. 单位标识' })
  organisationId!: string | null;
  @Field(() => Int, { description: 'Number of tasks. 任务数' }) total!: number;
  @Field(() => Int, { description: 'Number of tasks of which nothing was reported. 未报数' }) open!: number;
  @Field(() => Int, { description: 'Number of tasks reported and not yet confirmed. 推进数' }) reported!: number;
  @Field(() => Int, { description: 'Number of tasks confirmed as done. 完成数' }) confirmed!: number;
  @Field(() => Int, { description: 'Number of tasks behind the last quarter that is over. 滞后数' }) behind!: number;
  @Field(() => Int, { description: 'Number of tasks told as not reached. 未完成数' }) failed!: number;
  @Field(() => Int, { description: 'Number of tasks carried over into a later year. 结转数' }) carriedOver!: number;
  @Field(() => Int, { description: 'Number of tasks called off. 取消数' }) calledOff!: number;
  @Field(() => Int, {
    nullable: true,
    description: 'Number of tasks that the document of the programme sets; null where not by programme. 应有任务数',
  })
  expected!: number | null;
}

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'A key task of a year, counted by quarter and led by one office. 年度重点任务',
})
@Entity('key_task')
export class KeyTask extends RegisterEntry {
  @Shown(KeyTaskStatus, 'text', 'Current stage. 状态') status!: KeyTaskStatus;
  @Shown(Int, 'integer', 'Position in the list, from 1. 序号') place!: number;
  @Shown(Year, 'integer', 'Year of the task. 年度') year!: number;
  @Shown(String, 'text', 'Content: what is to be done. 内容') content!: string;
  @Shown(String, 'text', 'Measure to be taken; null if none is stated. 措施', optional) measure!: string | null;
  @Shown(MeasureKind, 'text', 'Kind of preventive measure. 措施类别') measureKind!: MeasureKind;
  @Shown(String, 'text', 'Clause of the document; null if none is stated. 条款', optional) clause!: string | null;
  @Shown(Int, 'integer', 'Target quantity by the end of the year. 目标数量') quantity!: number;
  @Shown(String, 'text', 'Unit of the quantity. 计量单位') unit!: string;
  @Shown([Int], 'integer', 'Four cumulative targets, by the end of each quarter. 分季目标', list) byQuarter!: number[];
  @Shown(Int, 'integer', 'Cumulative quantity done. 累计完成数量') doneQuantity!: number;
  @Shown(String, 'text', 'Description of the progress; null until reported. 进展情况', optional)
  progress!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time of the last progress report; null until reported. 报告时间', optional)
  reportedAt!: Instant | null;
  @Shown(DateTime, 'timestamptz', 'Time of confirmation; null until confirmed. 确认时间', optional)
  confirmedAt!: Instant | null;
  @Shown(KeyTaskProgramme, 'text', 'Programme the task belongs to; null if none is stated. 任务方案', optional)
  programme!: KeyTaskProgramme | null;
  @Shown(
    CivilDateScalar,
    'date',
    'Last day of the first quarter whose target is not reached; null if none. 报告期限',
    optional,
  )
  nextReportOn!: CivilDate | null;
  @Shown(Int, 'integer', 'Quantity that was corrected last; null if none was. 更正前数量', optional)
  correctedFrom!: number | null;
  @Shown(String, 'text', 'Reason of the last correction; null if there was none. 更正理由', optional)
  correctionReason!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time of the last correction; null if there was none. 更正时间', optional)
  correctedAt!: Instant | null;
  @Shown(
    CivilDateScalar,
    'date',
    'Last day by which it is to be checked whether all three are in place; null until it is reported as done. 核查期限',
    optional,
  )
  checkDueOn!: CivilDate | null;
  @Shown(DateTime, 'timestamptz', 'Time at which it ended without being done; null otherwise. 结束时间', optional)
  endedAt!: Instant | null;
  @Shown(String, 'text', 'Reason why it ended without being done; null otherwise. 结束理由', optional)
  endReason!: string | null;
  @Shown(String, 'text', 'Document number of the calling off; null otherwise. 取消文号', optional)
  endDocument!: string | null;
  @Kept('uuid', optional) successorId!: string | null;
  @Kept('uuid') listId!: string;
  @Kept('uuid') organisationId!: string;
  @Kept('uuid', list) coIds!: string[];
  @Kept('uuid', optional) reporterId!: string | null;
  @Kept('uuid', optional) confirmerId!: string | null;

  @Reads(one<KeyTask>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'Office that leads the task. 牵头单位' })
  organisation?: Organisation | null;

  @Reads(one<KeyTask>(() => dutyLists, 'listId'))
  @Field(() => DutyList, { nullable: true, description: 'List that the task belongs to. 所属清单' })
  list?: DutyList | null;

  @Reads(one<KeyTask>(() => nounOf(KeyTask), 'successorId'))
  @Field(() => KeyTask, { nullable: true, description: 'Task of a later year that it is carried over into. 结转任务' })
  carriedOverInto?: KeyTask | null;

  @Reads(listKept<KeyTask>(() => organisations, 'coIds'))
  @Field(() => [Organisation], { nullable: true, description: 'Offices that help with the task. 配合单位' })
  helpers?: Organisation[] | null;

  @Reads(one<KeyTask>(() => operators, 'reporterId'))
  @Field(() => Operator, {
    nullable: true,
    description: 'Person who reported the latest progress; null before the first. 报告人',
  })
  reporter?: Operator | null;

  @Reads(one<KeyTask>(() => operators, 'confirmerId'))
  @Field(() => Operator, { nullable: true, description: 'Person who confirmed it; null until confirmed. 确认人' })
  confirmer?: Operator | null;
}

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description:
    'A check by somebody other than who does a key task: whether responsibility, measures or rectification are in place. 三到位核查',
})
@Entity('task_check')
export class TaskCheck extends RegisterEntry {
  @Shown(InPlaceAspect, 'text', 'Aspect that was checked. 核查内容') aspect!: InPlaceAspect;
  @Shown(Boolean, 'boolean', 'Whether it is in place. 是否到位') inPlace!: boolean;
  @Shown(String, 'text', 'Finding of the check. 核查情况') finding!: string;
  @Shown(DateTime, 'timestamptz', 'Time of the check. 核查时间') checkedAt!: Instant;
  @Shown(
    CivilDateScalar,
    'date',
    'Last day by which the office answers what it did; null where it was found in place. 反馈期限',
    optional,
  )
  answerDueOn!: CivilDate | null;
  @Shown(String, 'text', 'What the office did to put it in place; null until answered. 落实情况', optional)
  answer!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time of the answer; null until answered. 反馈时间', optional)
  answeredAt!: Instant | null;
  @Shown(CivilDateScalar, 'date', 'Last day by which it is checked again; null until answered. 复核期限', optional)
  recheckDueOn!: CivilDate | null;
  @Kept('uuid', optional) answererId!: string | null;
  @Kept('uuid', optional) answerFileId!: string | null;
  @Kept('uuid') taskId!: string;
  @Kept('uuid') organisationId!: string;
  @Kept('uuid', optional) checkerId!: string | null;

  @Reads(one<TaskCheck>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'Office that leads the task. 牵头单位' })
  organisation?: Organisation | null;

  @Reads(one<TaskCheck>(() => operators, 'answererId'))
  @Field(() => Operator, { nullable: true, description: 'Person who answered; null until answered. 反馈人' })
  answerer?: Operator | null;

  @Reads(one<TaskCheck>(() => files, 'answerFileId'))
  @Field(() => FileRef, { nullable: true, description: 'File that shows what was done. 落实佐证材料' })
  answerFile?: FileRef | null;

  @Reads(one<TaskCheck>(() => operators, 'checkerId'))
  @Field(() => Operator, { nullable: true, description: 'Person who checked. 核查人' })
  checker?: Operator | null;
}
export const TaskCheckConnection = connectionOf('TaskCheck', '三到位核查', () => TaskCheck);
export const TaskCheckChange = changeOf('TaskCheck', '三到位核查', () => TaskCheck);
export const KeyTaskConnection = connectionOf('KeyTask', '重点任务', () => KeyTask);
export const KeyTaskChange = changeOf('KeyTask', '重点任务', () => KeyTask);
