import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { connectionOf } from '../api/connection.js';
import { enumType } from '../api/enums.js';
import { RegisterEntry } from '../api/register-entry.js';
import { CivilDateScalar } from '../api/scalars/index.js';
import type { CivilDate } from '../kernel/civil-date.js';

export enum DayType { WORKING = 'WORKING', CALENDAR = 'CALENDAR' }
enumType(DayType, 'DayType', 'How days are counted. 日期计算方式.', { WORKING: 'Working days, by the published calendar. 工作日', CALENDAR: 'Every day. 自然日' });
export enum Certainty { CONFIRMED = 'CONFIRMED', KNOWN = 'KNOWN', UNCERTAIN = 'UNCERTAIN' }
enumType(Certainty, 'Certainty', 'How well a parameter is grounded. 确定程度.', { CONFIRMED: 'Read in the text named. 已核对原文', KNOWN: 'Held to be so, text not read. 未核对原文', UNCERTAIN: 'To be settled by the county. 待定' });

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'One number of the law, with its article and the days it holds. 法定参数' })
@Entity('statutory_parameter')
export class StatutoryParameter extends RegisterEntry {
  @Field(() => String, { description: 'What it is a number of. 键' })                                   @Column('text')                                             key!: string;
  @Field(() => String, { description: 'The leading digits of the regions it holds in; empty for all. 适用区划' }) @Column('text', { name: 'region_prefix' })              regionPrefix!: string;
  @Field(() => String, { description: 'Its value. 值' })                                               @Column('text')                                             value!: string;
  @Field(() => String, { description: 'Its unit. 单位' })                                              @Column('text')                                             unit!: string;
  @Field(() => DayType, { nullable: true, description: 'For days: how they are counted. 日期计算方式' })     @Column('text', { name: 'day_type', nullable: true })       dayType!: DayType | null;
  @Field(() => String, { description: 'The law or document. 依据' })                                    @Column('text', { name: 'basis_title' })                    basisTitle!: string;
  @Field(() => String, { description: 'The article. 条款' })                                           @Column('text', { name: 'basis_article' })                  basisArticle!: string;
  @Field(() => Certainty, { description: 'How well it is grounded. 确定程度' })                          @Column('text')                                             certainty!: Certainty;
  @Field(() => CivilDateScalar, { description: 'The first day it holds. 生效日期' })                     @Column('date', { name: 'effective_from' })                 effectiveFrom!: CivilDate;
  @Field(() => CivilDateScalar, { nullable: true, description: 'The last day it holds, if one. 失效日期' }) @Column('date', { name: 'effective_to', nullable: true })   effectiveUntil!: CivilDate | null;
}
export const StatutoryParameterConnection = connectionOf('StatutoryParameter', '法定参数', () => StatutoryParameter);
