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
enumType(ItemLevel, 'ItemLevel', 'Level of government that may exercise an item. 事项实施层级.', { COUNTY: 'County bureau. 县级', TOWNSHIP: 'Township to which the item is delegated. 乡镇（街道）' });
export enum ItemKind { INSPECTION = 'INSPECTION', PENALTY = 'PENALTY', COERCION = 'COERCION' }
enumType(ItemKind, 'ItemKind', 'Kind of power an item gives. 事项类别.', { INSPECTION: 'Administrative inspection. 行政检查', PENALTY: 'Administrative penalty. 行政处罚', COERCION: 'Administrative coercion. 行政强制' });
export enum FineRule { NONE = 'NONE', MAY = 'MAY', MUST = 'MUST' }
enumType(FineRule, 'FineRule', 'Whether an article provides for a fine. 罚款规则.', { NONE: 'No fine. 不设罚款', MAY: 'A fine may be imposed. 可以处罚款', MUST: 'A fine must be imposed. 处罚款、并处罚款' });

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'One item of the published catalogue of inspection, penalty and coercion: its level, legal basis and range of fines. 执法事项' })
@Entity('enforcement_item')
export class EnforcementItem extends RegisterEntry {
  @Field(() => String, { description: 'Code of the item. 事项代码' })                                                                         @Column('text')                                                    code!: string;
  @Field(() => ItemLevel, { description: 'Level of government that may exercise it. 实施层级' })                                                           @Column('text')                                                    level!: ItemLevel;
  @Field(() => ItemKind, { description: 'Kind of power it gives. 事项类别' })                                                      @Column('text')                                                    kind!: ItemKind;
  @Field(() => String, { description: 'Conduct or matter concerned. 事项内容' })                                                            @Column('text')                                                    content!: string;
  @Field(() => String, { description: 'Title of the statute. 依据' })                                                                        @Column('text')                                                    statute!: string;
  @Field(() => String, { description: 'Article of the statute. 条款' })                                                                        @Column('text')                                                    article!: string;
  @Field(() => [SupervisionSector], { description: 'Sectors the item applies to; empty means every sector. 适用行业' })                @Column('text', { array: true })                                   sectors!: SupervisionSector[];
  @Field(() => FineRule, { description: 'Whether a fine must, may or may not be imposed. 罚款规则' })                                 @Column('text', { name: 'fine_rule' })                             fineRule!: FineRule;
  @Field(() => Money, { nullable: true, description: 'Minimum fine on a unit; null if none. 单位罚款下限' })                                        @Column('bigint', { name: 'unit_min_fen', nullable: true })        unitMin!: string | null;
  @Field(() => Money, { nullable: true, description: 'Maximum fine on a unit; null if none. 单位罚款上限' })                                                    @Column('bigint', { name: 'unit_max_fen', nullable: true })        unitMax!: string | null;
  @Field(() => Money, { nullable: true, description: 'Minimum fine on a person; null if none. 个人罚款下限' })                                      @Column('bigint', { name: 'person_min_fen', nullable: true })      personMin!: string | null;
  @Field(() => Money, { nullable: true, description: 'Maximum fine on a person; null if none. 个人罚款上限' })                                                    @Column('bigint', { name: 'person_max_fen', nullable: true })      personMax!: string | null;
  @Field(() => Int, { nullable: true, description: 'Minimum fine on a person as a percentage of last year\'s income; null if not so set. 上年收入比例下限' }) @Column('integer', { name: 'income_percent_min', nullable: true }) incomePercentMin!: number | null;
  @Field(() => Int, { nullable: true, description: 'Maximum fine on a person as a percentage of last year\'s income; null if not so set. 上年收入比例上限' })                                                    @Column('integer', { name: 'income_percent_max', nullable: true }) incomePercentMax!: number | null;
  @Field(() => Boolean, { description: 'Whether the conduct endangers life or health. 是否涉及生命健康安全' })                                        @Column('boolean')                                                 grave!: boolean;
  @Field(() => Boolean, { description: 'Whether refusal to correct can be fined by the day. 是否可按日连续处罚' })                            @Column('boolean')                                                 daily!: boolean;
  @Field(() => Certainty, { description: 'Degree to which the item is verified against its source. 确定程度' })                                                       @Column('text')                                                    certainty!: Certainty;
  @Field(() => CivilDateScalar, { description: 'First day in force. 生效日期' })                                                  @Column('date', { name: 'effective_from' })                        effectiveFrom!: CivilDate;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Last day in force; null while no end is set. 失效日期' })                                    @Column('date', { name: 'effective_to', nullable: true })          effectiveUntil!: CivilDate | null;
}
export const EnforcementItemConnection = connectionOf('EnforcementItem', '执法事项', () => EnforcementItem);
