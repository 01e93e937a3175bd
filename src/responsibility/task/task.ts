import { Field, Int, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { one, Reads, listKept } from '../../access/model/noun.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { DateTime } from '../../api/scalars/index.js';
import { Year } from '../../api/scalars/spans.js';
import { MeasureKind, DutyList } from '../duty/duty.js';
import { Organisation, Operator } from '../../organisation/organisation.js';
import { organisations, operators } from '../../organisation/organisation.noun.js';
import type { Instant } from '../../kernel/instant.js';
import { Kept, Shown, list, optional } from '../../api/columns.js';
import { dutyLists } from '../duty/duty.noun.js';

export enum KeyTaskStatus {
  OPEN = 'OPEN',
  REPORTED = 'REPORTED',
  CONFIRMED = 'CONFIRMED',
}
enumType(KeyTaskStatus, 'KeyTaskStatus', 'Stage of a key task. 重点任务状态.', {
  OPEN: 'To be done. 推进中',
  REPORTED: 'Progress reported. 已报进展',
  CONFIRMED: 'Confirmed as done. 已确认完成',
});

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
export const KeyTaskConnection = connectionOf('KeyTask', '重点任务', () => KeyTask);
export const KeyTaskChange = changeOf('KeyTask', '重点任务', () => KeyTask);
