import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { IdOf, OneLine, UpTo } from '../../api/input-fields.js';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { CivilDateScalar, DateTime, Money, RegionCodeScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import type { RegionCode } from '../../kernel/region-code.js';
import {
  DisasterEventStatus,
  EventGrade,
  LossReportKind,
  LossReportStatus,
  RelocatedPersonStatus,
  ResponseLevel,
  WarningColour,
  WarningIssuer,
} from './disaster.js';

const visitorsMost = 9;

@InputType({ description: 'Filters for disasters. 灾害过程筛选条件' })
export class DisasterEventsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })
  region?: RegionCode | null;
  @Field(() => [DisasterEventStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?:
    DisasterEventStatus[] | null;
  @Field(() => [String], {
    nullable: true,
    description: 'Of one of these kinds, six digits by GB/T 28921-2012. 灾种代码',
  })
  kind?: string[] | null;
}
@ArgsType()
export class DisasterEventsArgs extends PageArgs {
  @Field(() => DisasterEventsWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: DisasterEventsWhere | null;
}

@InputType({ description: 'Filters for reports of losses. 灾情报告筛选条件' })
export class LossReportsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })
  region?: RegionCode | null;
  @Field(() => ID, { nullable: true, description: 'Of this disaster. 灾害过程' }) eventId?: string | null;
  @Field(() => [LossReportStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?:
    LossReportStatus[] | null;
  @Field(() => [LossReportKind], { nullable: true, description: 'Of one of these kinds. 报告类别' }) kind?:
    LossReportKind[] | null;
}
@ArgsType()
export class LossReportsArgs extends PageArgs {
  @Field(() => LossReportsWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: LossReportsWhere | null;
}

@InputType({ description: 'Filters for relocated persons. 转移安置人员筛选条件' })
export class RelocatedPersonsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })
  region?: RegionCode | null;
  @Field(() => ID, { nullable: true, description: 'Of this disaster. 灾害过程' }) eventId?: string | null;
  @Field(() => [RelocatedPersonStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?:
    RelocatedPersonStatus[] | null;
}
@ArgsType()
export class RelocatedPersonsArgs extends PageArgs {
  @Field(() => RelocatedPersonsWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: RelocatedPersonsWhere | null;
}

@InputType({ description: 'Losses of one place at one moment: people, homes, crops and money. 灾情指标' })
export class LossFigures {
  @Field(() => Int, { defaultValue: 0, description: 'Number of people affected. 受灾人口' }) affected!: number;
  @Field(() => Int, { defaultValue: 0, description: 'Number of people killed by the disaster. 因灾死亡人口' })
  dead!: number;
  @Field(() => Int, { defaultValue: 0, description: 'Number of people missing. 因灾失踪人口' }) missing!: number;
  @Field(() => Int, {
    defaultValue: 0,
    description: 'Number of people relocated and housed together. 紧急转移安置人口（集中）',
  })
  relocatedTogether!: number;
  @Field(() => Int, {
    defaultValue: 0,
    description: 'Number of people relocated and housed separately. 紧急转移安置人口（分散）',
  })
  relocatedApart!: number;
  @Field(() => Int, { defaultValue: 0, description: 'Number of people in need of emergency aid. 需紧急生活救助人口' })
  needingEmergencyAid!: number;
  @Field(() => Int, {
    defaultValue: 0,
    description: 'Number of people in need of aid during transition. 需过渡期生活救助人口',
  })
  needingTransitionAid!: number;
  @Field(() => Int, { defaultValue: 0, description: 'Number of people short of drinking water. 饮水困难人口' })
  shortOfWater!: number;
  @Field(() => Int, { defaultValue: 0, description: 'Number of households whose home collapsed. 倒塌房屋户数' })
  collapsedHouseholds!: number;
  @Field(() => Int, { defaultValue: 0, description: 'Number of rooms collapsed. 倒塌房屋间数' })
  collapsedRooms!: number;
  @Field(() => Int, {
    defaultValue: 0,
    description: 'Number of households whose home was severely damaged. 严重损坏房屋户数',
  })
  severeHouseholds!: number;
  @Field(() => Int, { defaultValue: 0, description: 'Number of rooms severely damaged. 严重损坏房屋间数' })
  severeRooms!: number;
  @Field(() => Int, {
    defaultValue: 0,
    description: 'Number of households whose home was slightly damaged. 一般损坏房屋户数',
  })
  slightHouseholds!: number;
  @Field(() => Int, { defaultValue: 0, description: 'Number of rooms slightly damaged. 一般损坏房屋间数' })
  slightRooms!: number;
  @Field(() => Int, { defaultValue: 0, description: 'Area of crops affected, in mu. 农作物受灾面积（亩）' })
  cropsAffectedMu!: number;
  @Field(() => Int, {
    defaultValue: 0,
    description: 'Area of crops damaged, part of the area affected, in mu. 农作物成灾面积（亩）',
  })
  cropsDamagedMu!: number;
  @Field(() => Int, {
    defaultValue: 0,
    description: 'Area of crops ruined, part of the area damaged, in mu. 农作物绝收面积（亩）',
  })
  cropsRuinedMu!: number;
  @Field(() => Money, { defaultValue: '0', description: 'Loss of agriculture. 农业损失' }) agricultureLoss!: string;
  @Field(() => Money, { defaultValue: '0', description: 'Loss of industry, mining and trade. 工矿商贸损失' })
  industryLoss!: string;
  @Field(() => Money, { defaultValue: '0', description: 'Loss of infrastructure. 基础设施损失' })
  infrastructureLoss!: string;
  @Field(() => Money, { defaultValue: '0', description: 'Loss of public services. 公共服务损失' })
  publicServiceLoss!: string;
  @Field(() => Money, { defaultValue: '0', description: 'Loss of household property. 家庭财产损失' })
  householdLoss!: string;
  @Field(() => Money, {
    defaultValue: '0',
    description: 'Direct economic loss, the sum of the five parts. 直接经济损失',
  })
  directLoss!: string;
}

@InputType({ description: 'To enter a disaster. 登记灾害过程' })
export class DeclareDisasterInput extends AnyActInput {
  @Field(() => RegionCodeScalar, { description: 'County the disaster is entered for. 县' }) region!: RegionCode;
  @OneLine()
  @Field(() => String, { description: 'Kind of disaster, six digits by GB/T 28921-2012. 灾种代码' })
  kind!: string;
  @OneLine() @Field(() => String, { description: 'Name of the disaster. 名称' }) name!: string;
  @Field(() => [RegionCodeScalar], {
    description: 'Townships that the disaster strikes; a county stands for all of its townships. 影响区域',
  })
  regions!: RegionCode[];
  @Field(() => DateTime, { description: 'Time at which the disaster began. 开始时间' }) startedAt!: Instant;
  @Field(() => EventGrade, {
    nullable: true,
    description: 'Grade of the disaster; null while it is not graded. 事件分级',
  })
  grade?: EventGrade | null;
  @Field(() => WarningColour, {
    nullable: true,
    description: 'Colour of the warning; null when there was none. 预警级别',
  })
  warningColour?: WarningColour | null;
  @Field(() => WarningIssuer, {
    nullable: true,
    description: 'Issuer of the warning; given together with its colour. 预警发布主体',
  })
  warningIssuer?: WarningIssuer | null;
}

@InputType({ description: 'To start, raise, lower or stop the response to a disaster. 启动或者调整应急响应' })
export class AdjustResponseInput extends AnyEntryActInput {
  @Field(() => ResponseLevel, { nullable: true, description: 'Level of the response; null stops it. 响应级别' })
  responseLevel?: ResponseLevel | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Number of days the response is expected to last; null when it stops. 预计持续天数',
  })
  responseDays?: number | null;
  @Field(() => String, { nullable: true, description: 'Measures of the response; null when it stops. 响应措施' })
  responseMeasures?: string | null;
  @Field(() => EventGrade, {
    nullable: true,
    description: 'Grade that the disaster has turned out to be; null leaves it unchanged. 事件分级',
  })
  grade?: EventGrade | null;
  @Field(() => String, { description: 'Reason for the change. 理由' }) reason!: string;
}

@InputType({ description: 'To enter townships that a disaster struck later. 增补影响区域' })
export class WidenDisasterInput extends AnyEntryActInput {
  @Field(() => [RegionCodeScalar], {
    description: 'Townships that the disaster strikes; a county stands for all of its townships. 影响区域',
  })
  regions!: RegionCode[];
  @Field(() => DateTime, { description: 'Time at which these townships were struck. 波及时间' }) struckAt!: Instant;
}

@InputType({ description: 'To declare a disaster over. 灾害过程结束' })
export class EndDisasterInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Note on how the disaster ended. 结束说明' }) note!: string;
}

@InputType({ description: 'To report losses of a township or village. 报送灾情' })
export class ReportLossInput extends AnyActInput {
  @IdOf('DisasterEvent')
  @Field(() => ID, { description: 'Disaster that caused the losses. 灾害过程' })
  eventId!: string;
  @Field(() => RegionCodeScalar, { description: 'Township or village reported on. 区划' }) region!: RegionCode;
  @Field(() => LossReportKind, { description: 'Kind of report. 报告类别' }) kind!: LossReportKind;
  @Field(() => DateTime, { description: 'Time that the figures are as of. 统计时点' }) observedAt!: Instant;
  @Field(() => LossFigures, { description: 'Figures of the report. 灾情指标' }) losses!: LossFigures;
}

@InputType({ description: 'To verify a report of losses. 核定灾情' })
export class VerifyLossInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Finding of the verification. 核定意见' }) opinion!: string;
}

@InputType({ description: 'To enter a person relocated from danger. 登记转移安置人员' })
export class RelocatePersonInput extends AnyActInput {
  @IdOf('DisasterEvent')
  @Field(() => ID, { description: 'Disaster the person was relocated from. 灾害过程' })
  eventId!: string;
  @Field(() => RegionCodeScalar, { description: 'Village or township the person comes from. 区划' })
  region!: RegionCode;
  @OneLine() @Field(() => String, { description: 'Name; personal. 姓名' }) personName!: string;
  @OneLine()
  @Field(() => String, { nullable: true, description: 'Identity number, checked; personal. 公民身份号码' })
  idNumber?: string | null;
  @OneLine() @Field(() => String, { description: 'Place where the person is housed. 安置地点' }) shelter!: string;
  @Field(() => DateTime, { description: 'Time of relocation. 转移时间' }) relocatedAt!: Instant;
}

@InputType({ description: 'To record which of the five basic needs of a relocated person are met. 登记五有落实' })
export class TickFiveHavesInput extends AnyEntryActInput {
  @Field(() => Boolean, {
    nullable: true,
    description: 'True when the person has food; null leaves it unchanged. 有饭吃',
  })
  food?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'True when the person has clothes; null leaves it unchanged. 有衣穿',
  })
  clothes?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'True when the person has a safe shelter; null leaves it unchanged. 有安全住处',
  })
  safeShelter?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'True when the person has clean water; null leaves it unchanged. 有干净水喝',
  })
  water?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'True when the person has timely medical care; null leaves it unchanged. 有病能及时就医',
  })
  medical?: boolean | null;
}

@InputType({ description: 'To confirm on a visit which of the five basic needs are met. 五有核实' })
export class ConfirmFiveHavesInput extends AnyEntryActInput {
  @Field(() => CivilDateScalar, { description: 'Day of the visit. 核实日期' }) visitedOn!: CivilDate;
  @IdOf('Operator')
  @UpTo(visitorsMost)
  @Field(() => [ID], { description: 'Persons who visited, at most 9. 核实人，至多九人' })
  visitorIds!: string[];
  @Field(() => Boolean, { description: 'True when the person was found to have food. 有饭吃' }) food!: boolean;
  @Field(() => Boolean, { description: 'True when the person was found to have clothes. 有衣穿' }) clothes!: boolean;
  @Field(() => Boolean, { description: 'True when the person was found to have a safe shelter. 有安全住处' })
  safeShelter!: boolean;
  @Field(() => Boolean, { description: 'True when the person was found to have clean water. 有干净水喝' })
  water!: boolean;
  @Field(() => Boolean, { description: 'True when the person was found to have timely medical care. 有病能及时就医' })
  medical!: boolean;
}

@InputType({ description: 'To record that a relocated person has returned home. 返回' })
export class ReturnHomeInput extends AnyEntryActInput {
  @Field(() => DateTime, { description: 'Time of return. 返回时间' }) returnedAt!: Instant;
}
