import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { connectionOf } from '../api/connection.js';
import { enumType } from '../api/enums.js';
import { RegisterEntry } from '../api/register-entry.js';
import { CivilDateScalar } from '../api/scalars/index.js';
import type { CivilDate } from '../kernel/civil-date.js';

export enum DayType { WORKING = 'WORKING', CALENDAR = 'CALENDAR' }
enumType(DayType, 'DayType', 'How the days of a period are counted. 日期计算方式.', { WORKING: 'Working days, by the published calendar. 工作日', CALENDAR: 'Calendar days. 自然日' });
export enum Certainty { CONFIRMED = 'CONFIRMED', KNOWN = 'KNOWN', UNCERTAIN = 'UNCERTAIN' }
enumType(Certainty, 'Certainty', 'How certain a statutory parameter is. 确定程度.', { CONFIRMED: 'Confirmed in the text of the law or document named. 已核对原文', KNOWN: 'Known, but not checked in the text. 未核对原文', UNCERTAIN: 'Uncertain; to be settled by the county. 待定' });

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'One value set by law, with its article and the days on which it is in force. 法定参数' })
@Entity('statutory_parameter')
export class StatutoryParameter extends RegisterEntry {
  @Field(() => String, { description: 'Key of the parameter, such as case.decision.days. 参数键' })                                   @Column('text')                                             key!: string;
  @Field(() => String, { description: 'Leading digits of the codes of the regions it applies to; empty for all. 适用区划' }) @Column('text', { name: 'region_prefix' })              regionPrefix!: string;
  @Field(() => String, { description: 'Value, as text. 参数值' })                                               @Column('text')                                             value!: string;
  @Field(() => String, { description: 'Unit of the value. 计量单位' })                                              @Column('text')                                             unit!: string;
  @Field(() => DayType, { nullable: true, description: 'How days are counted; null where the value is not a number of days. 日期计算方式' })     @Column('text', { name: 'day_type', nullable: true })       dayType!: DayType | null;
  @Field(() => String, { description: 'Title of the law or document. 依据' })                                    @Column('text', { name: 'basis_title' })                    basisTitle!: string;
  @Field(() => String, { description: 'Article of the law or document. 条款' })                                           @Column('text', { name: 'basis_article' })                  basisArticle!: string;
  @Field(() => Certainty, { description: 'How certain the parameter is. 确定程度' })                          @Column('text')                                             certainty!: Certainty;
  @Field(() => CivilDateScalar, { description: 'First day on which it is in force. 生效日期' })                     @Column('date', { name: 'effective_from' })                 effectiveFrom!: CivilDate;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Last day on which it is in force; null if no end is set. 失效日期' }) @Column('date', { name: 'effective_to', nullable: true })   effectiveUntil!: CivilDate | null;
}
export const StatutoryParameterConnection = connectionOf('StatutoryParameter', '法定参数', () => StatutoryParameter);
