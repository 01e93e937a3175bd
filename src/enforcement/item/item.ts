import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, Money } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import { SupervisionSector } from '../../law/sector.js';
import { Certainty } from '../../law/statutory-parameter.js';

export enum ItemLevel { COUNTY = 'COUNTY', TOWNSHIP = 'TOWNSHIP' }
enumType(ItemLevel, 'ItemLevel', 'Who may exercise an item. 事项实施层级.', { COUNTY: 'The county\'s bureau. 县级', TOWNSHIP: 'A township to which it is delegated. 乡镇（街道）' });
export enum ItemKind { INSPECTION = 'INSPECTION', PENALTY = 'PENALTY', COERCION = 'COERCION' }
enumType(ItemKind, 'ItemKind', 'What an item lets an office do. 事项类别.', { INSPECTION: 'Inspect. 行政检查', PENALTY: 'Punish. 行政处罚', COERCION: 'Compel. 行政强制' });
export enum FineRule { NONE = 'NONE', MAY = 'MAY', MUST = 'MUST' }
enumType(FineRule, 'FineRule', 'Whether an article fines. 罚款规则.', { NONE: 'It does not. 不设罚款', MAY: 'It may be fined. 可以处罚款', MUST: 'It is fined. 处罚款、并处罚款' });

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'One item of the published catalogue of what may be inspected and punished: its level, its basis and what the article allows. 执法事项' })
@Entity('enforcement_item')
export class EnforcementItem extends RegisterEntry {
  @Field(() => String, { description: 'Its code. 事项代码' })                                                                         @Column('text')                                                    code!: string;
  @Field(() => ItemLevel, { description: 'Who may exercise it. 实施层级' })                                                           @Column('text')                                                    level!: ItemLevel;
  @Field(() => ItemKind, { description: 'What it lets an office do. 事项类别' })                                                      @Column('text')                                                    kind!: ItemKind;
  @Field(() => String, { description: 'The conduct or matter. 事项内容' })                                                            @Column('text')                                                    content!: string;
  @Field(() => String, { description: 'The statute. 依据' })                                                                        @Column('text')                                                    statute!: string;
  @Field(() => String, { description: 'The article. 条款' })                                                                        @Column('text')                                                    article!: string;
  @Field(() => [SupervisionSector], { description: 'The sectors it is for; none named means every sector. 适用行业' })                @Column('text', { array: true })                                   sectors!: SupervisionSector[];
  @Field(() => FineRule, { description: 'Whether a fine must, may or may not be imposed. 罚款规则' })                                 @Column('text', { name: 'fine_rule' })                             fineRule!: FineRule;
  @Field(() => Money, { nullable: true, description: 'The least fine on a unit. 单位罚款下限' })                                        @Column('bigint', { name: 'unit_min_fen', nullable: true })        unitMin!: string | null;
  @Field(() => Money, { nullable: true, description: 'The greatest. 单位罚款上限' })                                                    @Column('bigint', { name: 'unit_max_fen', nullable: true })        unitMax!: string | null;
  @Field(() => Money, { nullable: true, description: 'The least fine on a person. 个人罚款下限' })                                      @Column('bigint', { name: 'person_min_fen', nullable: true })      personMin!: string | null;
  @Field(() => Money, { nullable: true, description: 'The greatest. 个人罚款上限' })                                                    @Column('bigint', { name: 'person_max_fen', nullable: true })      personMax!: string | null;
  @Field(() => Int, { nullable: true, description: 'For a person fined by last year\'s income: the least percentage. 上年收入比例下限' }) @Column('integer', { name: 'income_percent_min', nullable: true }) incomePercentMin!: number | null;
  @Field(() => Int, { nullable: true, description: 'The greatest. 上年收入比例上限' })                                                    @Column('integer', { name: 'income_percent_max', nullable: true }) incomePercentMax!: number | null;
  @Field(() => Boolean, { description: 'Whether the conduct endangers life. 是否涉及生命健康安全' })                                        @Column('boolean')                                                 grave!: boolean;
  @Field(() => Boolean, { description: 'Whether refusing to correct is fined day by day. 是否可按日连续处罚' })                            @Column('boolean')                                                 daily!: boolean;
  @Field(() => Certainty, { description: 'How well it is grounded. 确定程度' })                                                       @Column('text')                                                    certainty!: Certainty;
  @Field(() => CivilDateScalar, { description: 'The first day it holds. 生效日期' })                                                  @Column('date', { name: 'effective_from' })                        effectiveFrom!: CivilDate;
  @Field(() => CivilDateScalar, { nullable: true, description: 'The last day, if one. 失效日期' })                                    @Column('date', { name: 'effective_to', nullable: true })          effectiveUntil!: CivilDate | null;
}
export const EnforcementItemConnection = connectionOf('EnforcementItem', '执法事项', () => EnforcementItem);
