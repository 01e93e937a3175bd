import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { one, Reads } from '../../access/noun.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { DateTime } from '../../api/scalars/index.js';
import { Year } from '../../api/scalars/spans.js';
import { MeasureKind } from '../duty/duty.js';
import { Organisation } from '../../organisation/organisation.js';
import { organisations } from '../../organisation/organisation.noun.js';
import type { Instant } from '../../kernel/instant.js';

export enum KeyTaskStatus { OPEN = 'OPEN', REPORTED = 'REPORTED', CONFIRMED = 'CONFIRMED' }
enumType(KeyTaskStatus, 'KeyTaskStatus', 'Stage of a key task. 重点任务状态.', { OPEN: 'To be done. 推进中', REPORTED: 'Progress reported. 已报进展', CONFIRMED: 'Confirmed as done. 已确认完成' });

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'A key task of a year, counted by quarter and led by one office. 年度重点任务' })
@Entity('key_task')
export class KeyTask extends RegisterEntry {
  @Field(() => KeyTaskStatus, { description: 'Current stage. 状态' })                                      @Column('text')                                                  status!: KeyTaskStatus;
  @Field(() => Int, { description: 'Position in the list, from 1. 序号' })                                    @Column('integer')                                               place!: number;
  @Field(() => Year, { description: 'Year of the task. 年度' })                                                 @Column('integer')                                               year!: number;
  @Field(() => String, { description: 'Content: what is to be done. 内容' })                                    @Column('text')                                                  content!: string;
  @Field(() => String, { nullable: true, description: 'Measure to be taken; null if none is stated. 措施' })                                   @Column('text', { nullable: true })                              measure!: string | null;
  @Field(() => MeasureKind, { description: 'Kind of preventive measure. 措施类别' })                      @Column('text', { name: 'measure_kind' })                        measureKind!: MeasureKind;
  @Field(() => String, { nullable: true, description: 'Clause of the document; null if none is stated. 条款' })                   @Column('text', { nullable: true })                              clause!: string | null;
  @Field(() => Int, { description: 'Target quantity by the end of the year. 目标数量' })                      @Column('integer')                                               quantity!: number;
  @Field(() => String, { description: 'Unit of the quantity. 计量单位' })                                          @Column('text')                                                  unit!: string;
  @Field(() => [Int], { description: 'Four cumulative targets, by the end of each quarter. 分季目标' })                @Column('integer', { name: 'by_quarter', array: true })          byQuarter!: number[];
  @Field(() => Int, { description: 'Cumulative quantity done. 累计完成数量' })                                     @Column('integer', { name: 'done_quantity' })                    doneQuantity!: number;
  @Field(() => String, { nullable: true, description: 'Description of the progress; null until reported. 进展情况' })                         @Column('text', { nullable: true })                              progress!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Time of the last progress report; null until reported. 报告时间' }) @Column('timestamptz', { name: 'reported_at', nullable: true })  reportedAt!: Instant | null;
  @Field(() => DateTime, { nullable: true, description: 'Time of confirmation; null until confirmed. 确认时间' })           @Column('timestamptz', { name: 'confirmed_at', nullable: true }) confirmedAt!: Instant | null;
                                                                                                       @Column('uuid', { name: 'list_id' })                             listId!: string;
                                                                                                       @Column('uuid', { name: 'organisation_id' })                     organisationId!: string;
                                                                                                       @Column('uuid', { name: 'co_ids', array: true })                 coIds!: string[];
                                                                                                       @Column('uuid', { name: 'reporter_id', nullable: true })         reporterId!: string | null;
                                                                                                       @Column('uuid', { name: 'confirmer_id', nullable: true })        confirmerId!: string | null;

  @Reads(one<KeyTask>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'Office that leads the task. 牵头单位' })
  organisation?: Organisation | null;
}
export const KeyTaskConnection = connectionOf('KeyTask', '重点任务', () => KeyTask);
export const KeyTaskChange = changeOf('KeyTask', '重点任务', () => KeyTask);
