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
enumType(AccidentStatus, 'AccidentStatus', 'The stage of an accident. 事故状态.', { REPORTED: 'Reported, and followed. 已报告', DISMISSED: 'Found to be none of production and business. 不予认定' });
export enum AccidentKind {
  OBJECT_STRIKE = 'OBJECT_STRIKE', VEHICLE = 'VEHICLE', ROAD_TRAFFIC = 'ROAD_TRAFFIC', MACHINERY = 'MACHINERY', LIFTING = 'LIFTING', ELECTRIC_SHOCK = 'ELECTRIC_SHOCK', DROWNING = 'DROWNING', SCALD = 'SCALD', FIRE = 'FIRE', FALL = 'FALL', COLLAPSE = 'COLLAPSE', ROOF_FALL = 'ROOF_FALL',
  WATER_INRUSH = 'WATER_INRUSH', BLASTING = 'BLASTING', GAS_EXPLOSION = 'GAS_EXPLOSION', DUST_EXPLOSION = 'DUST_EXPLOSION', VESSEL_EXPLOSION = 'VESSEL_EXPLOSION', EXPLOSIVES = 'EXPLOSIVES', OTHER_EXPLOSION = 'OTHER_EXPLOSION', POISONING = 'POISONING', LEAK = 'LEAK', OTHER = 'OTHER',
}
enumType(AccidentKind, 'AccidentKind', 'What kind of accident; the classes of the former and the present national standard beside each other. 事故类型.', {
  OBJECT_STRIKE: 'Struck by an object. 物体打击', VEHICLE: 'Vehicles on the site. 车辆伤害', ROAD_TRAFFIC: 'Road traffic. 道路交通', MACHINERY: 'Machinery. 机械伤害', LIFTING: 'Lifting. 起重伤害', ELECTRIC_SHOCK: 'Electric shock. 触电', DROWNING: 'Drowning. 淹溺', SCALD: 'Scalding. 灼烫', FIRE: 'Fire. 火灾',
  FALL: 'A fall from a height. 高处坠落', COLLAPSE: 'A collapse. 坍塌', ROOF_FALL: 'A fall of roof or side. 冒顶片帮', WATER_INRUSH: 'An inrush of water. 透水', BLASTING: 'Blasting. 放炮', GAS_EXPLOSION: 'An explosion of gas. 瓦斯、可燃气体爆炸', DUST_EXPLOSION: 'An explosion of dust. 粉尘爆炸',
  VESSEL_EXPLOSION: 'A vessel or boiler bursts. 锅炉、容器爆炸', EXPLOSIVES: 'Explosives or fireworks. 火药、烟花爆竹爆炸', OTHER_EXPLOSION: 'Another explosion. 其他爆炸', POISONING: 'Poisoning or suffocation. 中毒和窒息', LEAK: 'A leak. 泄漏', OTHER: 'Anything else. 其他伤害',
});
export enum AccidentGrade { GENERAL = 'GENERAL', LARGER = 'LARGER', MAJOR = 'MAJOR', GRAVEST = 'GRAVEST' }
enumType(AccidentGrade, 'AccidentGrade', 'How grave an accident is; not a warning and not a response. 事故等级.', { GENERAL: 'General. 一般事故', LARGER: 'Larger. 较大事故', MAJOR: 'Major. 重大事故', GRAVEST: 'Gravest. 特别重大事故' });
export enum AccidentJurisdiction { COUNTY = 'COUNTY', PREFECTURE = 'PREFECTURE', PROVINCE = 'PROVINCE', STATE = 'STATE' }
enumType(AccidentJurisdiction, 'AccidentJurisdiction', 'Which government investigates. 调查管辖.', { COUNTY: 'The county. 县级', PREFECTURE: 'The prefecture. 设区的市级', PROVINCE: 'The province or municipality. 省级、直辖市', STATE: 'The State Council. 国务院' });

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'An accident, from the first report: its grade and what follows from it are told by the figures. 生产安全事故' })
@Entity('accident')
export class Accident extends RegisterEntry {
  @Field(() => String, { description: 'Its number. 事故编号' })                                                                                       @Column('text')                                                    number!: string;
  @Field(() => AccidentStatus, { description: 'Its stage. 状态' })                                                                                  @Column('text')                                                    status!: AccidentStatus;
  @Field(() => AccidentKind, { description: 'What kind, by the standard in force when it happened. 事故类型' })                                       @Column('text')                                                    kind!: AccidentKind;
  @Field(() => String, { description: 'That standard. 类型标准' })                                                                                    @Column('text', { name: 'kind_standard' })                         kindStandard!: string;
  @Field(() => SupervisionSector, { description: 'The sector. 监管行业' })                                                                            @Column('text')                                                    sector!: SupervisionSector;
  @Field(() => Boolean, { description: 'Whether it is one of production and business. 是否生产安全事故' })                                                @Column('boolean')                                                 production!: boolean;
  @Field(() => DateTime, { description: 'When it happened. 发生时间' })                                                                               @Column('timestamptz', { name: 'happened_at' })                    happenedAt!: Instant;
  @Field(() => String, { description: 'Where, in words. 地点' })                                                                                    @Column('text')                                                    location!: string;
  @Field(() => String, { description: 'What happened. 简要经过' })                                                                                    @Column('text')                                                    summary!: string;
  @Field(() => Int, { description: 'How many died. 死亡' })                                                                                         @Column('integer')                                                 deaths!: number;
  @Field(() => Int, { description: 'How many are missing. 失踪' })                                                                                  @Column('integer')                                                 missing!: number;
  @Field(() => Int, { description: 'How many are seriously injured, acute poisoning among them. 重伤' })                                            @Column('integer', { name: 'serious_injuries' })                   seriousInjuries!: number;
  @Field(() => Int, { description: 'How many are slightly injured. 轻伤' })                                                                         @Column('integer', { name: 'minor_injuries' })                     minorInjuries!: number;
  @Field(() => Int, { description: 'How many are trapped. 被困' })                                                                                  @Column('integer')                                                 trapped!: number;
  @Field(() => Int, { description: 'How many were evacuated. 疏散' })                                                                               @Column('integer')                                                 evacuated!: number;
  @Field(() => Money, { description: 'Direct loss. 直接经济损失' })                                                                                     @Column('bigint', { name: 'direct_loss_fen' })                     directLoss!: string;
  @Field(() => Boolean, { description: 'Whether there was serious pollution, or key facilities are endangered. 是否严重污染或者危及重要设施' })                 @Column('boolean')                                                 polluted!: boolean;
  @Field(() => AccidentGrade, { description: 'How grave it is, by deaths, injuries and loss. 事故等级' })                                             @Column('text')                                                    grade!: AccidentGrade;
  @Field(() => Boolean, { description: 'Whether it is reported like an accident although nobody was hurt: a greater event of danger. 是否较大涉险事故' }) @Column('boolean', { name: 'near_miss' })                          nearMiss!: boolean;
  @Field(() => AccidentJurisdiction, { description: 'Which government investigates. 调查管辖' })                                                      @Column('text')                                                    jurisdiction!: AccidentJurisdiction;
  @Field(() => Boolean, { description: 'Whether it reaches what criminal justice looks at. 是否达到刑事追诉标准' })                                         @Column('boolean', { name: 'criminal_review' })                    criminalReview!: boolean;
  @Field(() => DateTime, { description: 'When the unit reported to the county. 单位报告时间' })                                                         @Column('timestamptz', { name: 'unit_reported_at' })               unitReportedAt!: Instant;
  @Field(() => DateTime, { description: 'By when it was to. 单位报告期限' })                                                                            @Column('timestamptz', { name: 'unit_report_due' })                unitReportDue!: Instant;
  @Field(() => DateTime, { nullable: true, description: 'When the county reported upward. 上报时间' })                                                @Column('timestamptz', { name: 'reported_up_at', nullable: true }) reportedUpAt!: Instant | null;
  @Field(() => DateTime, { description: 'By when it is to. 上报期限' })                                                                               @Column('timestamptz', { name: 'report_up_due' })                  reportUpDue!: Instant;
  @Field(() => String, { description: 'To whom. 上报对象' })                                                                                          @Column('text', { name: 'report_to' })                             reportTo!: string;
  @Field(() => CivilDateScalar, { description: 'Till when a change of casualties changes the grade. 伤亡补报截止日' })                                   @Column('date', { name: 'regrade_until' })                         regradeUntil!: CivilDate;
  @Field(() => DateTime, { description: 'By when a group is to be formed. 成立调查组期限' })                                                             @Column('timestamptz', { name: 'investigate_by' })                 investigationDue!: Instant;
  @Field(() => Int, { description: 'How many reports there are. 报告次数' })                                                                          @Column('integer')                                                 reports!: number;
  @Field(() => String, { nullable: true, description: 'Why it is none. 不予认定理由' })                                                                 @Column('text', { name: 'dismiss_reason', nullable: true })        dismissReason!: string | null;
                                                                                                                                                  @Column('uuid', { name: 'enterprise_id', nullable: true })         enterpriseId!: string | null;
                                                                                                                                                  @Column('uuid', { name: 'reporter_id', nullable: true })           reporterId!: string | null;
                                                                                                                                                  @Column('uuid', { name: 'organisation_id' })                       organisationId!: string;

  @Reads(one<Accident>(() => enterprises, 'enterpriseId'))
  @Field(() => Enterprise, { nullable: true, description: 'The unit, if the caller may see it. 事故单位' })
  enterprise?: Enterprise | null;

  @Reads(one<Accident>(() => operators, 'reporterId'))
  @Field(() => Operator, { nullable: true, description: 'Who entered it. 报告人' })
  reporter?: Operator | null;
}
export const AccidentConnection = connectionOf('Accident', '生产安全事故', () => Accident);
export const AccidentChange = changeOf('Accident', '生产安全事故', () => Accident);

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'One report of an accident: the first, or one that follows. 事故报告' })
@Entity('accident_report')
export class AccidentReport extends RegisterEntry {
  @Field(() => DateTime, { description: 'When. 报告时间' })                @Column('timestamptz', { name: 'reported_at' })            reportedAt!: Instant;
  @Field(() => String, { description: 'What it says. 报告内容' })          @Column('text')                                            content!: string;
  @Field(() => Int, { description: 'Deaths then. 死亡' })                @Column('integer')                                         deaths!: number;
  @Field(() => Int, { description: 'Missing then. 失踪' })               @Column('integer')                                         missing!: number;
  @Field(() => Int, { description: 'Seriously injured then. 重伤' })     @Column('integer', { name: 'serious_injuries' })           seriousInjuries!: number;
  @Field(() => Int, { description: 'Slightly injured then. 轻伤' })      @Column('integer', { name: 'minor_injuries' })             minorInjuries!: number;
  @Field(() => Money, { description: 'Loss then. 直接经济损失' })            @Column('bigint', { name: 'direct_loss_fen' })             directLoss!: string;
  @Field(() => SupervisionSector, { description: 'The sector. 监管行业' }) @Column('text')                                            sector!: SupervisionSector;
                                                                       @Column('uuid', { name: 'accident_id' })                   accidentId!: string;
                                                                       @Column('uuid', { name: 'enterprise_id', nullable: true }) enterpriseId!: string | null;
                                                                       @Column('uuid', { name: 'organisation_id' })               organisationId!: string;
}
