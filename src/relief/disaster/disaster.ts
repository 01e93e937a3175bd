import { Field, Int, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { listKept, one, Reads } from '../../access/model/noun.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { PersonalText } from '../../api/personal-text.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, DateTime, Money, RegionCodeScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import { Organisation, Operator } from '../../organisation/organisation.js';
import { organisations, operators } from '../../organisation/organisation.noun.js';
import { Kept, Shown, list, named, optional, optionalList } from '../../api/columns.js';

// Three scales of four steps each, and never one for another: how grave an event is, how loudly it is warned of, and
// how far it is responded to.
export enum EventGrade {
  ESPECIALLY_GRAVE = 'ESPECIALLY_GRAVE',
  GRAVE = 'GRAVE',
  LARGER = 'LARGER',
  GENERAL = 'GENERAL',
}
enumType(EventGrade, 'EventGrade', 'Grade of an event (突发事件应对法 第三条). 事件分级.', {
  ESPECIALLY_GRAVE: 'Especially grave. 特别重大',
  GRAVE: 'Grave. 重大',
  LARGER: 'Larger. 较大',
  GENERAL: 'General. 一般',
});
export enum WarningColour {
  RED = 'RED',
  ORANGE = 'ORANGE',
  YELLOW = 'YELLOW',
  BLUE = 'BLUE',
}
enumType(WarningColour, 'WarningColour', 'Level of a warning by its colour (突发事件应对法 第六十三条). 预警级别.', {
  RED: 'First level. 一级（红色）',
  ORANGE: 'Second level. 二级（橙色）',
  YELLOW: 'Third level. 三级（黄色）',
  BLUE: 'Fourth level. 四级（蓝色）',
});
export enum ResponseLevel {
  LEVEL_1 = 'LEVEL_1',
  LEVEL_2 = 'LEVEL_2',
  LEVEL_3 = 'LEVEL_3',
  LEVEL_4 = 'LEVEL_4',
}
enumType(
  ResponseLevel,
  'ResponseLevel',
  'Level of an emergency response (突发事件应对法 第七十一条); the first is the highest. 应急响应级别.',
  {
    LEVEL_1: 'First level. 一级响应',
    LEVEL_2: 'Second level. 二级响应',
    LEVEL_3: 'Third level. 三级响应',
    LEVEL_4: 'Fourth level. 四级响应',
  },
);
export enum WarningIssuer {
  COUNTY = 'COUNTY',
  CITY = 'CITY',
  METEOROLOGY = 'METEOROLOGY',
}
enumType(WarningIssuer, 'WarningIssuer', 'Issuer of a warning. 预警发布主体.', {
  COUNTY: 'The county. 县级',
  CITY: 'The city. 市级',
  METEOROLOGY: 'The meteorological station. 气象台站',
});
export enum DisasterEventStatus {
  ACTIVE = 'ACTIVE',
  ENDED = 'ENDED',
}
enumType(DisasterEventStatus, 'DisasterEventStatus', 'Stage of a disaster. 灾害过程状态.', {
  ACTIVE: 'Going on. 进行中',
  ENDED: 'Over, with its losses verified and the response stopped. 已结束',
});
export enum LossReportStatus {
  REPORTED = 'REPORTED',
  VERIFIED = 'VERIFIED',
}
enumType(LossReportStatus, 'LossReportStatus', 'Stage of a report of losses. 灾情报告状态.', {
  REPORTED: 'Reported. 已报送',
  VERIFIED: 'Verified. 已核定',
});
export enum LossReportKind {
  FIRST = 'FIRST',
  FOLLOW_UP = 'FOLLOW_UP',
  VERIFICATION = 'VERIFICATION',
}
enumType(LossReportKind, 'LossReportKind', 'Kind of report of losses. 灾情报告类别.', {
  FIRST: 'First report, due within hours. 初报',
  FOLLOW_UP: 'Follow-up report. 续报',
  VERIFICATION: 'Report to be verified, once the losses are stable. 核报',
});
export enum RelocatedPersonStatus {
  RELOCATED = 'RELOCATED',
  RETURNED = 'RETURNED',
}
enumType(RelocatedPersonStatus, 'RelocatedPersonStatus', 'Stage of a relocation. 转移安置状态.', {
  RELOCATED: 'Away from home. 安置中',
  RETURNED: 'Home again. 已返回',
});

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'A disaster, from its beginning to the end of the response to it. 灾害过程',
})
@Entity('disaster_event')
export class DisasterEvent extends RegisterEntry {
  @Shown(String, 'text', 'Number of the disaster. 编号') number!: string;
  @Shown(DisasterEventStatus, 'text', 'Stage of the disaster. 状态') status!: DisasterEventStatus;
  @Shown(String, 'text', 'Kind of disaster, six digits by GB/T 28921-2012. 灾种代码') kind!: string;
  @Shown(String, 'text', 'Name of the disaster. 名称') name!: string;
  @Shown([RegionCodeScalar], 'text', 'Codes of the townships that the disaster strikes. 影响乡镇', list)
  townships!: string[];
  @Shown(DateTime, 'timestamptz', 'Time at which the disaster began. 开始时间') startedAt!: Instant;
  @Shown(DateTime, 'timestamptz', 'Deadline for the first report of losses to the level above. 初报期限')
  firstReportDue!: Instant;
  // Townships that it reached later, and by when each had to report first, in parallel; null where it reached none.
  @Kept('text', optionalList) struckLater!: string[] | null;
  @Kept('text', optionalList) struckLaterDues!: Instant[] | null;
  @Shown(EventGrade, 'text', 'Grade of the disaster; null while it is not graded. 事件分级', optional)
  grade!: EventGrade | null;
  @Shown(WarningColour, 'text', 'Colour of the warning; null when there was none. 预警级别', optional)
  warningColour!: WarningColour | null;
  @Shown(WarningIssuer, 'text', 'Issuer of the warning; null when there was none. 预警发布主体', optional)
  warningIssuer!: WarningIssuer | null;
  @Shown(ResponseLevel, 'text', 'Level of the response; null while none runs. 响应级别', optional)
  responseLevel!: ResponseLevel | null;
  @Shown(
    DateTime,
    'timestamptz',
    'Time at which the response was last started or changed; null while none runs. 响应启动时间',
    optional,
  )
  responseStartedAt!: Instant | null;
  @Shown(Int, 'integer', 'Number of days the response is expected to last. 预计持续天数', optional)
  responseDays!: number | null;
  @Shown(String, 'text', 'Measures of the response. 响应措施', optional) responseMeasures!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time at which the disaster was declared over. 结束时间', optional)
  endedAt!: Instant | null;
  @Shown(String, 'text', 'Note on how the disaster ended. 结束说明', optional) endNote!: string | null;
}
export const DisasterEventConnection = connectionOf('DisasterEvent', '灾害过程', () => DisasterEvent);
export const DisasterEventChange = changeOf('DisasterEvent', '灾害过程', () => DisasterEvent);

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'Losses of a township or village as of one moment; a later report does not replace it. 灾情报告',
})
@Entity('loss_report')
export class LossReport extends RegisterEntry {
  @Shown(String, 'text', 'Number of the report. 编号') number!: string;
  @Shown(LossReportStatus, 'text', 'Stage of the report. 状态') status!: LossReportStatus;
  @Shown(LossReportKind, 'text', 'Kind of report. 报告类别') kind!: LossReportKind;
  @Shown(DateTime, 'timestamptz', 'Time that the figures are as of. 统计时点') observedAt!: Instant;
  @Shown(Int, 'integer', 'Number of people affected. 受灾人口') affected!: number;
  @Shown(Int, 'integer', 'Number of people killed by the disaster. 因灾死亡人口') dead!: number;
  @Shown(Int, 'integer', 'Number of people missing. 因灾失踪人口') missing!: number;
  @Shown(Int, 'integer', 'Number of people relocated and housed together. 紧急转移安置人口（集中）')
  relocatedTogether!: number;
  @Shown(Int, 'integer', 'Number of people relocated and housed separately. 紧急转移安置人口（分散）')
  relocatedApart!: number;
  @Shown(Int, 'integer', 'Number of people in need of emergency aid. 需紧急生活救助人口') needingEmergencyAid!: number;
  @Shown(Int, 'integer', 'Number of people in need of aid during transition. 需过渡期生活救助人口')
  needingTransitionAid!: number;
  @Shown(Int, 'integer', 'Number of people short of drinking water. 饮水困难人口') shortOfWater!: number;
  @Shown(Int, 'integer', 'Number of households whose home collapsed. 倒塌房屋户数') collapsedHouseholds!: number;
  @Shown(Int, 'integer', 'Number of rooms collapsed. 倒塌房屋间数') collapsedRooms!: number;
  @Shown(Int, 'integer', 'Number of households whose home was severely damaged. 严重损坏房屋户数')
  severeHouseholds!: number;
  @Shown(Int, 'integer', 'Number of rooms severely damaged. 严重损坏房屋间数') severeRooms!: number;
  @Shown(Int, 'integer', 'Number of households whose home was slightly damaged. 一般损坏房屋户数')
  slightHouseholds!: number;
  @Shown(Int, 'integer', 'Number of rooms slightly damaged. 一般损坏房屋间数') slightRooms!: number;
  @Shown(Int, 'integer', 'Area of crops affected, in mu. 农作物受灾面积（亩）') cropsAffectedMu!: number;
  @Shown(Int, 'integer', 'Area of crops damaged, part of the area affected, in mu. 农作物成灾面积（亩）')
  cropsDamagedMu!: number;
  @Shown(Int, 'integer', 'Area of crops ruined, part of the area damaged, in mu. 农作物绝收面积（亩）')
  cropsRuinedMu!: number;
  @Shown(Money, 'bigint', 'Loss of agriculture. 农业损失', named('agriculture_loss_fen')) agricultureLoss!: string;
  @Shown(Money, 'bigint', 'Loss of industry, mining and trade. 工矿商贸损失', named('industry_loss_fen'))
  industryLoss!: string;
  @Shown(Money, 'bigint', 'Loss of infrastructure. 基础设施损失', named('infrastructure_loss_fen'))
  infrastructureLoss!: string;
  @Shown(Money, 'bigint', 'Loss of public services. 公共服务损失', named('public_service_loss_fen'))
  publicServiceLoss!: string;
  @Shown(Money, 'bigint', 'Loss of household property. 家庭财产损失', named('household_loss_fen'))
  householdLoss!: string;
  @Shown(Money, 'bigint', 'Direct economic loss, the sum of the five parts. 直接经济损失', named('direct_loss_fen'))
  directLoss!: string;
  @Shown(String, 'text', 'Finding of the verification. 核定意见', optional) opinion!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time of verification. 核定时间', optional) verifiedAt!: Instant | null;
  @Kept('uuid') eventId!: string;
  @Kept('uuid') organisationId!: string;
  @Kept('uuid', optional) reporterId!: string | null;

  @Reads(one<LossReport>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'Organisation that made the report. 报送单位' })
  organisation?: Organisation | null;

  @Reads(one<LossReport>(() => operators, 'reporterId'))
  @Field(() => Operator, { nullable: true, description: 'Person who made the report. 报告人' })
  reporter?: Operator | null;
}
export const LossReportConnection = connectionOf('LossReport', '灾情报告', () => LossReport);
export const LossReportChange = changeOf('LossReport', '灾情报告', () => LossReport);

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description:
    'A person relocated from danger, and which of five basic needs are met: food, clothes, safe shelter, clean water and medical care. 转移安置人员',
})
@Entity('relocated_person')
export class RelocatedPerson extends RegisterEntry {
  @Shown(RelocatedPersonStatus, 'text', 'Stage of the relocation. 状态') status!: RelocatedPersonStatus;
  @Shown(String, 'text', 'Place where the person is housed. 安置地点') shelter!: string;
  @Shown(DateTime, 'timestamptz', 'Time of relocation. 转移时间') relocatedAt!: Instant;
  @Shown(DateTime, 'timestamptz', 'Time since which the person has food; null when without. 有饭吃', optional)
  foodAt!: Instant | null;
  @Shown(DateTime, 'timestamptz', 'Time since which the person has clothes; null when without. 有衣穿', optional)
  clothesAt!: Instant | null;
  @Shown(
    DateTime,
    'timestamptz',
    'Time since which the person has a safe shelter; null when without. 有安全住处',
    optional,
  )
  shelterAt!: Instant | null;
  @Shown(
    DateTime,
    'timestamptz',
    'Time since which the person has clean water; null when without. 有干净水喝',
    optional,
  )
  waterAt!: Instant | null;
  @Shown(
    DateTime,
    'timestamptz',
    'Time since which the person has timely medical care; null when without. 有病能及时就医',
    optional,
  )
  medicalAt!: Instant | null;
  @Shown(
    DateTime,
    'timestamptz',
    'Deadline for all five needs to be met; null where it was entered before there was one. 五有落实期限',
    optional,
  )
  haveDue!: Instant | null;
  @Shown(
    CivilDateScalar,
    'date',
    'Day of the visit that found the needs as they stand; null where they changed since or nobody visited. 五有核实日期',
    optional,
  )
  visitedOn!: CivilDate | null;
  @Shown(DateTime, 'timestamptz', 'Time of return; null while away from home. 返回时间', optional)
  returnedAt!: Instant | null;
  @Kept('uuid') eventId!: string;
  @Kept('uuid') organisationId!: string;
  @Kept('uuid', optional) tickedById!: string | null;
  @Kept('uuid', optionalList) visitorIds!: string[] | null;

  @Field(() => PersonalText, { nullable: true, description: 'Name of the person. 姓名' })
  personName?: PersonalText | null;
  @Field(() => PersonalText, { nullable: true, description: 'Identity number of the person. 公民身份号码' })
  idNumber?: PersonalText | null;

  @Reads(one<RelocatedPerson>(() => operators, 'tickedById'))
  @Field(() => Operator, { nullable: true, description: 'Person who last recorded the needs. 五有登记人' })
  tickedBy?: Operator | null;

  @Reads(listKept<RelocatedPerson>(() => operators, 'visitorIds'))
  @Field(() => [Operator], { nullable: true, description: 'Persons who found them so on a visit. 五有核实人' })
  visitors?: Operator[] | null;

  @Reads(one<RelocatedPerson>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'Office that relocated the person. 转移单位' })
  organisation?: Organisation | null;
}
export const RelocatedPersonConnection = connectionOf('RelocatedPerson', '转移安置人员', () => RelocatedPerson);
export const RelocatedPersonChange = changeOf('RelocatedPerson', '转移安置人员', () => RelocatedPerson);
