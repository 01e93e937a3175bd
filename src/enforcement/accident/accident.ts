import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { one, Reads } from '../../access/noun.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, DateTime, Money } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import { SupervisionSector } from '../../law/sector.js';
import { Enterprise } from '../../enterprise/enterprise/enterprise.js';
import { enterprises } from '../../enterprise/enterprise/enterprise.noun.js';
import { Operator } from '../../organisation/organisation.js';
import { operators } from '../../organisation/organisation.noun.js';

export enum AccidentStatus { REPORTED = 'REPORTED', DISMISSED = 'DISMISSED' }
enumType(AccidentStatus, 'AccidentStatus', 'The stage of an accident. 事故状态.', { REPORTED: 'Reported and being handled. 已报告', DISMISSED: 'Found not to be a work-safety accident. 不予认定' });
export enum AccidentKind {
  OBJECT_STRIKE = 'OBJECT_STRIKE', VEHICLE = 'VEHICLE', ROAD_TRAFFIC = 'ROAD_TRAFFIC', MACHINERY = 'MACHINERY', LIFTING = 'LIFTING', ELECTRIC_SHOCK = 'ELECTRIC_SHOCK', DROWNING = 'DROWNING', SCALD = 'SCALD', FIRE = 'FIRE', FALL = 'FALL', COLLAPSE = 'COLLAPSE', ROOF_FALL = 'ROOF_FALL',
  WATER_INRUSH = 'WATER_INRUSH', BLASTING = 'BLASTING', GAS_EXPLOSION = 'GAS_EXPLOSION', DUST_EXPLOSION = 'DUST_EXPLOSION', VESSEL_EXPLOSION = 'VESSEL_EXPLOSION', EXPLOSIVES = 'EXPLOSIVES', OTHER_EXPLOSION = 'OTHER_EXPLOSION', POISONING = 'POISONING', LEAK = 'LEAK', OTHER = 'OTHER',
}
enumType(AccidentKind, 'AccidentKind', 'Kind of accident; holds the classes of both the former and the present national standard. 事故类型.', {
  OBJECT_STRIKE: 'Struck by an object. 物体打击', VEHICLE: 'Injury by a vehicle on the site. 车辆伤害', ROAD_TRAFFIC: 'Road traffic accident. 道路交通', MACHINERY: 'Injury by machinery. 机械伤害', LIFTING: 'Injury in lifting. 起重伤害', ELECTRIC_SHOCK: 'Electric shock. 触电', DROWNING: 'Drowning. 淹溺', SCALD: 'Scalding. 灼烫', FIRE: 'Fire. 火灾',
  FALL: 'Fall from a height. 高处坠落', COLLAPSE: 'Collapse. 坍塌', ROOF_FALL: 'Roof fall or rib spalling in a mine. 冒顶片帮', WATER_INRUSH: 'Inrush of water. 透水', BLASTING: 'Blasting accident. 放炮', GAS_EXPLOSION: 'Gas explosion. 瓦斯、可燃气体爆炸', DUST_EXPLOSION: 'Dust explosion. 粉尘爆炸',
  VESSEL_EXPLOSION: 'Explosion of a boiler or vessel. 锅炉、容器爆炸', EXPLOSIVES: 'Explosion of explosives or fireworks. 火药、烟花爆竹爆炸', OTHER_EXPLOSION: 'Other explosion. 其他爆炸', POISONING: 'Poisoning or suffocation. 中毒和窒息', LEAK: 'Leak. 泄漏', OTHER: 'Other injury. 其他伤害',
});
export enum AccidentGrade { GENERAL = 'GENERAL', LARGER = 'LARGER', MAJOR = 'MAJOR', GRAVEST = 'GRAVEST' }
enumType(AccidentGrade, 'AccidentGrade', 'Grade of an accident; neither a warning level nor a response level. 事故等级.', { GENERAL: 'General accident. 一般事故', LARGER: 'Larger accident. 较大事故', MAJOR: 'Major accident. 重大事故', GRAVEST: 'Especially grave accident. 特别重大事故' });
export enum AccidentJurisdiction { COUNTY = 'COUNTY', PREFECTURE = 'PREFECTURE', PROVINCE = 'PROVINCE', STATE = 'STATE' }
enumType(AccidentJurisdiction, 'AccidentJurisdiction', 'Level of the government that investigates. 调查管辖.', { COUNTY: 'County. 县级', PREFECTURE: 'Prefecture. 设区的市级', PROVINCE: 'Province or municipality. 省级、直辖市', STATE: 'State Council. 国务院' });

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'An accident, from its first report on; its grade and jurisdiction are computed from the casualties and the loss. 生产安全事故' })
@Entity('accident')
export class Accident extends RegisterEntry {
  @Field(() => String, { description: 'Number of the accident. 事故编号' })                                                                                       @Column('text')                                                    number!: string;
  @Field(() => AccidentStatus, { description: 'Stage of the entry. 状态' })                                                                                  @Column('text')                                                    status!: AccidentStatus;
  @Field(() => AccidentKind, { description: 'Kind of accident, by the standard in force when it happened. 事故类型' })                                       @Column('text')                                                    kind!: AccidentKind;
  @Field(() => String, { description: 'Standard that the kind is of. 类型标准' })                                                                                    @Column('text', { name: 'kind_standard' })                         kindStandard!: string;
  @Field(() => SupervisionSector, { description: 'Supervision sector. 监管行业' })                                                                            @Column('text')                                                    sector!: SupervisionSector;
  @Field(() => Boolean, { description: 'Whether it is a work-safety accident. 是否生产安全事故' })                                                @Column('boolean')                                                 production!: boolean;
  @Field(() => DateTime, { description: 'Time of the accident. 发生时间' })                                                                               @Column('timestamptz', { name: 'happened_at' })                    happenedAt!: Instant;
  @Field(() => String, { description: 'Location in words. 地点' })                                                                                    @Column('text')                                                    location!: string;
  @Field(() => String, { description: 'Summary of what happened. 简要经过' })                                                                                    @Column('text')                                                    summary!: string;
  @Field(() => Int, { description: 'Number of dead. 死亡人数' })                                                                                         @Column('integer')                                                 deaths!: number;
  @Field(() => Int, { description: 'Number of missing. 失踪人数' })                                                                                  @Column('integer')                                                 missing!: number;
  @Field(() => Int, { description: 'Number of seriously injured, including acute poisoning. 重伤人数' })                                            @Column('integer', { name: 'serious_injuries' })                   seriousInjuries!: number;
  @Field(() => Int, { description: 'Number of slightly injured. 轻伤人数' })                                                                         @Column('integer', { name: 'minor_injuries' })                     minorInjuries!: number;
  @Field(() => Int, { description: 'Number of trapped. 被困人数' })                                                                                  @Column('integer')                                                 trapped!: number;
  @Field(() => Int, { description: 'Number of evacuated. 疏散人数' })                                                                               @Column('integer')                                                 evacuated!: number;
  @Field(() => Money, { description: 'Direct economic loss. 直接经济损失' })                                                                                     @Column('bigint', { name: 'direct_loss_fen' })                     directLoss!: string;
  @Field(() => Boolean, { description: 'Whether there was serious pollution or a threat to key facilities. 是否严重污染或者危及重要设施' })                 @Column('boolean')                                                 polluted!: boolean;
  @Field(() => AccidentGrade, { description: 'Grade by deaths, serious injuries and direct loss. 事故等级' })                                             @Column('text')                                                    grade!: AccidentGrade;
  @Field(() => Boolean, { description: 'Whether it is a serious near miss, which is reported like an accident even if nobody was hurt. 是否较大涉险事故' }) @Column('boolean', { name: 'near_miss' })                          nearMiss!: boolean;
  @Field(() => AccidentJurisdiction, { description: 'Level of the government that investigates. 调查管辖' })                                                      @Column('text')                                                    jurisdiction!: AccidentJurisdiction;
  @Field(() => Boolean, { description: 'Whether the casualties or the loss reach the threshold of criminal prosecution. 是否达到刑事追诉标准' })                                         @Column('boolean', { name: 'criminal_review' })                    criminalReview!: boolean;
  @Field(() => DateTime, { description: 'Time at which the unit reported to the county. 单位报告时间' })                                                         @Column('timestamptz', { name: 'unit_reported_at' })               unitReportedAt!: Instant;
  @Field(() => DateTime, { description: 'Time by which the unit had to report to the county. 单位报告期限' })                                                                            @Column('timestamptz', { name: 'unit_report_due' })                unitReportDue!: Instant;
  @Field(() => DateTime, { nullable: true, description: 'Time at which the county reported upward; null if not yet. 上报时间' })                                                @Column('timestamptz', { name: 'reported_up_at', nullable: true }) reportedUpAt!: Instant | null;
  @Field(() => DateTime, { description: 'Time by which the county must report upward. 上报期限' })                                                                               @Column('timestamptz', { name: 'report_up_due' })                  reportUpDue!: Instant;
  @Field(() => String, { description: 'Highest level of government that the accident is reported to: PREFECTURE, PROVINCE or STATE. 上报对象' })                                                                                          @Column('text', { name: 'report_to' })                             reportTo!: string;
  @Field(() => CivilDateScalar, { description: 'Last day on which a change of casualties changes the grade. 伤亡补报截止日' })                                   @Column('date', { name: 'regrade_until' })                         regradeUntil!: CivilDate;
  @Field(() => DateTime, { description: 'Time by which the investigation group must be formed. 成立调查组期限' })                                                             @Column('timestamptz', { name: 'investigate_by' })                 investigationDue!: Instant;
  @Field(() => Int, { description: 'Number of reports so far. 报告次数' })                                                                          @Column('integer')                                                 reports!: number;
  @Field(() => String, { nullable: true, description: 'Reason why it is not a work-safety accident; null unless dismissed. 不予认定理由' })                                                                 @Column('text', { name: 'dismiss_reason', nullable: true })        dismissReason!: string | null;
                                                                                                                                                  @Column('uuid', { name: 'enterprise_id', nullable: true })         enterpriseId!: string | null;
                                                                                                                                                  @Column('uuid', { name: 'reporter_id', nullable: true })           reporterId!: string | null;
                                                                                                                                                  @Column('uuid', { name: 'organisation_id' })                       organisationId!: string;

  @Reads(one<Accident>(() => enterprises, 'enterpriseId'))
  @Field(() => Enterprise, { nullable: true, description: 'Enterprise where the accident happened, if the caller may see it. 事故单位' })
  enterprise?: Enterprise | null;

  @Reads(one<Accident>(() => operators, 'reporterId'))
  @Field(() => Operator, { nullable: true, description: 'Operator who entered the accident. 报告人' })
  reporter?: Operator | null;
}
export const AccidentConnection = connectionOf('Accident', '生产安全事故', () => Accident);
export const AccidentChange = changeOf('Accident', '生产安全事故', () => Accident);

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'One report of an accident: the first or a later one. 事故报告' })
@Entity('accident_report')
export class AccidentReport extends RegisterEntry {
  @Field(() => DateTime, { description: 'Time of the report. 报告时间' })                @Column('timestamptz', { name: 'reported_at' })            reportedAt!: Instant;
  @Field(() => String, { description: 'Text of the report. 报告内容' })          @Column('text')                                            content!: string;
  @Field(() => Int, { description: 'Number of dead by this report. 死亡人数' })                @Column('integer')                                         deaths!: number;
  @Field(() => Int, { description: 'Number of missing by this report. 失踪人数' })               @Column('integer')                                         missing!: number;
  @Field(() => Int, { description: 'Number of seriously injured by this report. 重伤人数' })     @Column('integer', { name: 'serious_injuries' })           seriousInjuries!: number;
  @Field(() => Int, { description: 'Number of slightly injured by this report. 轻伤人数' })      @Column('integer', { name: 'minor_injuries' })             minorInjuries!: number;
  @Field(() => Money, { description: 'Direct economic loss by this report. 直接经济损失' })            @Column('bigint', { name: 'direct_loss_fen' })             directLoss!: string;
  @Field(() => SupervisionSector, { description: 'Supervision sector. 监管行业' }) @Column('text')                                            sector!: SupervisionSector;
                                                                       @Column('uuid', { name: 'accident_id' })                   accidentId!: string;
                                                                       @Column('uuid', { name: 'enterprise_id', nullable: true }) enterpriseId!: string | null;
                                                                       @Column('uuid', { name: 'organisation_id' })               organisationId!: string;
}
