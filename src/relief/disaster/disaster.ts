import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { one, Reads } from '../../access/noun.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { PersonalText } from '../../api/personal-text.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { DateTime, Money, RegionCodeScalar } from '../../api/scalars/index.js';
import type { Instant } from '../../kernel/instant.js';
import { Organisation } from '../../organisation/organisation.js';
import { organisations } from '../../organisation/organisation.noun.js';

// Three scales of four steps each, and never one for another: how grave an event is, how loudly it is warned of, and how far it is responded to.
export enum EventGrade { ESPECIALLY_GRAVE = 'ESPECIALLY_GRAVE', GRAVE = 'GRAVE', LARGER = 'LARGER', GENERAL = 'GENERAL' }
enumType(EventGrade, 'EventGrade', 'Grade of an event (突发事件应对法 第三条). 事件分级.', { ESPECIALLY_GRAVE: 'Especially grave. 特别重大', GRAVE: 'Grave. 重大', LARGER: 'Larger. 较大', GENERAL: 'General. 一般' });
export enum WarningColour { RED = 'RED', ORANGE = 'ORANGE', YELLOW = 'YELLOW', BLUE = 'BLUE' }
enumType(WarningColour, 'WarningColour', 'Level of a warning by its colour (突发事件应对法 第六十三条). 预警级别.', { RED: 'First level. 一级（红色）', ORANGE: 'Second level. 二级（橙色）', YELLOW: 'Third level. 三级（黄色）', BLUE: 'Fourth level. 四级（蓝色）' });
export enum ResponseLevel { LEVEL_1 = 'LEVEL_1', LEVEL_2 = 'LEVEL_2', LEVEL_3 = 'LEVEL_3', LEVEL_4 = 'LEVEL_4' }
enumType(ResponseLevel, 'ResponseLevel', 'Level of an emergency response (突发事件应对法 第七十一条); the first is the highest. 应急响应级别.', { LEVEL_1: 'First level. 一级响应', LEVEL_2: 'Second level. 二级响应', LEVEL_3: 'Third level. 三级响应', LEVEL_4: 'Fourth level. 四级响应' });
export enum WarningIssuer { COUNTY = 'COUNTY', CITY = 'CITY', METEOROLOGY = 'METEOROLOGY' }
enumType(WarningIssuer, 'WarningIssuer', 'Issuer of a warning. 预警发布主体.', { COUNTY: 'The county. 县级', CITY: 'The city. 市级', METEOROLOGY: 'The meteorological station. 气象台站' });
export enum DisasterEventStatus { ACTIVE = 'ACTIVE', ENDED = 'ENDED' }
enumType(DisasterEventStatus, 'DisasterEventStatus', 'Stage of a disaster. 灾害过程状态.', { ACTIVE: 'Going on. 进行中', ENDED: 'Over, with its losses verified and the response stopped. 已结束' });
export enum LossReportStatus { REPORTED = 'REPORTED', VERIFIED = 'VERIFIED' }
enumType(LossReportStatus, 'LossReportStatus', 'Stage of a report of losses. 灾情报告状态.', { REPORTED: 'Reported. 已报送', VERIFIED: 'Verified. 已核定' });
export enum LossReportKind { FIRST = 'FIRST', FOLLOW_UP = 'FOLLOW_UP', VERIFICATION = 'VERIFICATION' }
enumType(LossReportKind, 'LossReportKind', 'Kind of report of losses. 灾情报告类别.', { FIRST: 'First report, due within hours. 初报', FOLLOW_UP: 'Follow-up report. 续报', VERIFICATION: 'Report to be verified, once the losses are stable. 核报' });
export enum RelocatedPersonStatus { RELOCATED = 'RELOCATED', RETURNED = 'RETURNED' }
enumType(RelocatedPersonStatus, 'RelocatedPersonStatus', 'Stage of a relocation. 转移安置状态.', { RELOCATED: 'Away from home. 安置中', RETURNED: 'Home again. 已返回' });

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'A disaster, from its beginning to the end of the response to it. 灾害过程' })
@Entity('disaster_event')
export class DisasterEvent extends RegisterEntry {
  @Field(() => String, { description: 'Number of the disaster. 编号' })                                                @Column('text')                                                         number!: string;
  @Field(() => DisasterEventStatus, { description: 'Stage of the disaster. 状态' })                                    @Column('text')                                                         status!: DisasterEventStatus;
  @Field(() => String, { description: 'Kind of disaster, six digits by GB/T 28921-2012. 灾种代码' })                   @Column('text')                                                         kind!: string;
  @Field(() => String, { description: 'Name of the disaster. 名称' })                                                  @Column('text')                                                         name!: string;
  @Field(() => [RegionCodeScalar], { description: 'Codes of the townships that the disaster strikes. 影响乡镇' })        @Column('text', { array: true })                                        townships!: string[];
  @Field(() => DateTime, { description: 'Time at which the disaster began. 开始时间' })                                       @Column('timestamptz', { name: 'started_at' })                          startedAt!: Instant;
  @Field(() => DateTime, { description: 'Deadline for the first report of losses to the level above. 初报期限' })            @Column('timestamptz', { name: 'first_report_due' })                    firstReportDue!: Instant;
  @Field(() => EventGrade, { nullable: true, description: 'Grade of the disaster; null while it is not graded. 事件分级' })                         @Column('text', { nullable: true })                                     grade!: EventGrade | null;
  @Field(() => WarningColour, { nullable: true, description: 'Colour of the warning; null when there was none. 预警级别' })                    @Column('text', { name: 'warning_colour', nullable: true })             warningColour!: WarningColour | null;
  @Field(() => WarningIssuer, { nullable: true, description: 'Issuer of the warning; null when there was none. 预警发布主体' })              @Column('text', { name: 'warning_issuer', nullable: true })             warningIssuer!: WarningIssuer | null;
  @Field(() => ResponseLevel, { nullable: true, description: 'Level of the response; null while none runs. 响应级别' })    @Column('text', { name: 'response_level', nullable: true })             responseLevel!: ResponseLevel | null;
  @Field(() => DateTime, { nullable: true, description: 'Time at which the response was last started or changed; null while none runs. 响应启动时间' })           @Column('timestamptz', { name: 'response_started_at', nullable: true }) responseStartedAt!: Instant | null;
  @Field(() => Int, { nullable: true, description: 'Number of days the response is expected to last. 预计持续天数' }) @Column('integer', { name: 'response_days', nullable: true })           responseDays!: number | null;
  @Field(() => String, { nullable: true, description: 'Measures of the response. 响应措施' })                          @Column('text', { name: 'response_measures', nullable: true })          responseMeasures!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Time at which the disaster was declared over. 结束时间' })                       @Column('timestamptz', { name: 'ended_at', nullable: true })            endedAt!: Instant | null;
  @Field(() => String, { nullable: true, description: 'Note on how the disaster ended. 结束说明' })              @Column('text', { name: 'end_note', nullable: true })                   endNote!: string | null;
}
export const DisasterEventConnection = connectionOf('DisasterEvent', '灾害过程', () => DisasterEvent);
export const DisasterEventChange = changeOf('DisasterEvent', '灾害过程', () => DisasterEvent);

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'Losses of a township or village as of one moment; a later report does not replace it. 灾情报告' })
@Entity('loss_report')
export class LossReport extends RegisterEntry {
  @Field(() => String, { description: 'Number of the report. 编号' })                                  @Column('text')                                                 number!: string;
  @Field(() => LossReportStatus, { description: 'Stage of the report. 状态' })                         @Column('text')                                                 status!: LossReportStatus;
  @Field(() => LossReportKind, { description: 'Kind of report. 报告类别' })                        @Column('text')                                                 kind!: LossReportKind;
  @Field(() => DateTime, { description: 'Time that the figures are as of. 统计时点' })                            @Column('timestamptz', { name: 'observed_at' })                 observedAt!: Instant;
  @Field(() => Int, { description: 'Number of people affected. 受灾人口' })                            @Column('integer')                                              affected!: number;
  @Field(() => Int, { description: 'Number of people killed by the disaster. 因灾死亡人口' })                                       @Column('integer')                                              dead!: number;
  @Field(() => Int, { description: 'Number of people missing. 因灾失踪人口' })                                        @Column('integer')                                              missing!: number;
  @Field(() => Int, { description: 'Number of people relocated and housed together. 紧急转移安置人口（集中）' })  @Column('integer', { name: 'relocated_together' })              relocatedTogether!: number;
  @Field(() => Int, { description: 'Number of people relocated and housed separately. 紧急转移安置人口（分散）' })   @Column('integer', { name: 'relocated_apart' })                 relocatedApart!: number;
  @Field(() => Int, { description: 'Number of people in need of emergency aid. 需紧急生活救助人口' })                @Column('integer', { name: 'needing_emergency_aid' })           needingEmergencyAid!: number;
  @Field(() => Int, { description: 'Number of people in need of aid during transition. 需过渡期生活救助人口' })          @Column('integer', { name: 'needing_transition_aid' })          needingTransitionAid!: number;
  @Field(() => Int, { description: 'Number of people short of drinking water. 饮水困难人口' })                    @Column('integer', { name: 'short_of_water' })                  shortOfWater!: number;
  @Field(() => Int, { description: 'Number of households whose home collapsed. 倒塌房屋户数' })        @Column('integer', { name: 'collapsed_households' })            collapsedHouseholds!: number;
  @Field(() => Int, { description: 'Number of rooms collapsed. 倒塌房屋间数' })                        @Column('integer', { name: 'collapsed_rooms' })                 collapsedRooms!: number;
  @Field(() => Int, { description: 'Number of households whose home was severely damaged. 严重损坏房屋户数' })          @Column('integer', { name: 'severe_households' })               severeHouseholds!: number;
  @Field(() => Int, { description: 'Number of rooms severely damaged. 严重损坏房屋间数' })                 @Column('integer', { name: 'severe_rooms' })                    severeRooms!: number;
  @Field(() => Int, { description: 'Number of households whose home was slightly damaged. 一般损坏房屋户数' })          @Column('integer', { name: 'slight_households' })               slightHouseholds!: number;
  @Field(() => Int, { description: 'Number of rooms slightly damaged. 一般损坏房屋间数' })                 @Column('integer', { name: 'slight_rooms' })                    slightRooms!: number;
  @Field(() => Int, { description: 'Area of crops affected, in mu. 农作物受灾面积（亩）' })          @Column('integer', { name: 'crops_affected_mu' })               cropsAffectedMu!: number;
  @Field(() => Int, { description: 'Area of crops damaged, part of the area affected, in mu. 农作物成灾面积（亩）' })                      @Column('integer', { name: 'crops_damaged_mu' })                cropsDamagedMu!: number;
  @Field(() => Int, { description: 'Area of crops ruined, part of the area damaged, in mu. 农作物绝收面积（亩）' })                       @Column('integer', { name: 'crops_ruined_mu' })                 cropsRuinedMu!: number;
  @Field(() => Money, { description: 'Loss of agriculture. 农业损失' })                              @Column('bigint', { name: 'agriculture_loss_fen' })             agricultureLoss!: string;
  @Field(() => Money, { description: 'Loss of industry, mining and trade. 工矿商贸损失' })                   @Column('bigint', { name: 'industry_loss_fen' })                industryLoss!: string;
  @Field(() => Money, { description: 'Loss of infrastructure. 基础设施损失' })                       @Column('bigint', { name: 'infrastructure_loss_fen' })          infrastructureLoss!: string;
  @Field(() => Money, { description: 'Loss of public services. 公共服务损失' })                      @Column('bigint', { name: 'public_service_loss_fen' })          publicServiceLoss!: string;
  @Field(() => Money, { description: 'Loss of household property. 家庭财产损失' })                   @Column('bigint', { name: 'household_loss_fen' })               householdLoss!: string;
  @Field(() => Money, { description: 'Direct economic loss, the sum of the five parts. 直接经济损失' })                            @Column('bigint', { name: 'direct_loss_fen' })                  directLoss!: string;
  @Field(() => String, { nullable: true, description: 'Finding of the verification. 核定意见' }) @Column('text', { nullable: true })                             opinion!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Time of verification. 核定时间' })  @Column('timestamptz', { name: 'verified_at', nullable: true }) verifiedAt!: Instant | null;
                                                                                             @Column('uuid', { name: 'event_id' })                           eventId!: string;
                                                                                             @Column('uuid', { name: 'organisation_id' })                    organisationId!: string;
                                                                                             @Column('uuid', { name: 'reporter_id', nullable: true })        reporterId!: string | null;

  @Reads(one<LossReport>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'Organisation that made the report. 报送单位' })
  organisation?: Organisation | null;
}
export const LossReportConnection = connectionOf('LossReport', '灾情报告', () => LossReport);
export const LossReportChange = changeOf('LossReport', '灾情报告', () => LossReport);

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'A person relocated from danger, and which of five basic needs are met: food, clothes, safe shelter, clean water and medical care. 转移安置人员' })
@Entity('relocated_person')
export class RelocatedPerson extends RegisterEntry {
  @Field(() => RelocatedPersonStatus, { description: 'Stage of the relocation. 状态' })                           @Column('text')                                                 status!: RelocatedPersonStatus;
  @Field(() => String, { description: 'Place where the person is housed. 安置地点' })                          @Column('text')                                                 shelter!: string;
  @Field(() => DateTime, { description: 'Time of relocation. 转移时间' })                                   @Column('timestamptz', { name: 'relocated_at' })                relocatedAt!: Instant;
  @Field(() => DateTime, { nullable: true, description: 'Time since which the person has food; null when without. 有饭吃' })                 @Column('timestamptz', { name: 'food_at', nullable: true })     foodAt!: Instant | null;
  @Field(() => DateTime, { nullable: true, description: 'Time since which the person has clothes; null when without. 有衣穿' })              @Column('timestamptz', { name: 'clothes_at', nullable: true })  clothesAt!: Instant | null;
  @Field(() => DateTime, { nullable: true, description: 'Time since which the person has a safe shelter; null when without. 有安全住处' })     @Column('timestamptz', { name: 'shelter_at', nullable: true })  shelterAt!: Instant | null;
  @Field(() => DateTime, { nullable: true, description: 'Time since which the person has clean water; null when without. 有干净水喝' })      @Column('timestamptz', { name: 'water_at', nullable: true })    waterAt!: Instant | null;
  @Field(() => DateTime, { nullable: true, description: 'Time since which the person has timely medical care; null when without. 有病能及时就医' }) @Column('timestamptz', { name: 'medical_at', nullable: true })  medicalAt!: Instant | null;
  @Field(() => DateTime, { nullable: true, description: 'Time of return; null while away from home. 返回时间' })          @Column('timestamptz', { name: 'returned_at', nullable: true }) returnedAt!: Instant | null;
                                                                                                    @Column('uuid', { name: 'event_id' })                           eventId!: string;
                                                                                                    @Column('uuid', { name: 'organisation_id' })                    organisationId!: string;

  @Field(() => PersonalText, { nullable: true, description: 'Name of the person. 姓名' })                       personName?: PersonalText | null;
  @Field(() => PersonalText, { nullable: true, description: 'Identity number of the person. 公民身份号码' })       idNumber?: PersonalText | null;
}
export const RelocatedPersonConnection = connectionOf('RelocatedPerson', '转移安置人员', () => RelocatedPerson);
export const RelocatedPersonChange = changeOf('RelocatedPerson', '转移安置人员', () => RelocatedPerson);
