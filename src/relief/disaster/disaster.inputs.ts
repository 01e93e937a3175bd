import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { DateTime, Money, RegionCodeScalar } from '../../api/scalars/index.js';
import type { Instant } from '../../kernel/instant.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { DisasterEventStatus, EventGrade, LossReportKind, LossReportStatus, RelocatedPersonStatus, ResponseLevel, WarningColour, WarningIssuer } from './disaster.js';

@InputType({ description: 'Which disasters. 灾害过程筛选' })
export class DisasterEventsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' }) region?: RegionCode | null;
  @Field(() => [DisasterEventStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?: DisasterEventStatus[] | null;
  @Field(() => [String], { nullable: true, description: 'Of one of these kinds. 灾种' }) kind?: string[] | null;
}
@ArgsType()
export class DisasterEventsArgs extends PageArgs {
  @Field(() => DisasterEventsWhere, { nullable: true, description: 'Which. 筛选' }) where?: DisasterEventsWhere | null;
}

@InputType({ description: 'Which reports. 灾情报告筛选' })
export class LossReportsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' }) region?: RegionCode | null;
  @Field(() => ID, { nullable: true, description: 'Of this disaster. 灾害过程' }) eventId?: string | null;
  @Field(() => [LossReportStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?: LossReportStatus[] | null;
  @Field(() => [LossReportKind], { nullable: true, description: 'Of one of these kinds. 类别' }) kind?: LossReportKind[] | null;
}
@ArgsType()
export class LossReportsArgs extends PageArgs {
  @Field(() => LossReportsWhere, { nullable: true, description: 'Which. 筛选' }) where?: LossReportsWhere | null;
}

@InputType({ description: 'Which relocated people. 转移安置人员筛选' })
export class RelocatedPersonsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' }) region?: RegionCode | null;
  @Field(() => ID, { nullable: true, description: 'Of this disaster. 灾害过程' }) eventId?: string | null;
  @Field(() => [RelocatedPersonStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?: RelocatedPersonStatus[] | null;
}
@ArgsType()
export class RelocatedPersonsArgs extends PageArgs {
  @Field(() => RelocatedPersonsWhere, { nullable: true, description: 'Which. 筛选' }) where?: RelocatedPersonsWhere | null;
}

@InputType({ description: 'Losses of one place at one moment: people, homes, crops and money. 灾情指标' })
export class LossFigures {
  @Field(() => Int, { defaultValue: 0, description: 'People affected. 受灾人口' }) affected!: number;
  @Field(() => Int, { defaultValue: 0, description: 'Dead. 因灾死亡' }) dead!: number;
  @Field(() => Int, { defaultValue: 0, description: 'Missing. 失踪' }) missing!: number;
  @Field(() => Int, { defaultValue: 0, description: 'Relocated and housed together. 紧急转移安置（集中）' }) relocatedTogether!: number;
  @Field(() => Int, { defaultValue: 0, description: 'Relocated, each on their own. 紧急转移安置（分散）' }) relocatedApart!: number;
  @Field(() => Int, { defaultValue: 0, description: 'Needing emergency aid. 需紧急生活救助' }) needingEmergencyAid!: number;
  @Field(() => Int, { defaultValue: 0, description: 'Needing aid in transition. 需过渡期生活救助' }) needingTransitionAid!: number;
  @Field(() => Int, { defaultValue: 0, description: 'Short of drinking water. 饮水困难' }) shortOfWater!: number;
  @Field(() => Int, { defaultValue: 0, description: 'Households whose home collapsed. 倒塌房屋户数' }) collapsedHouseholds!: number;
  @Field(() => Int, { defaultValue: 0, description: 'Rooms collapsed. 倒塌房屋间数' }) collapsedRooms!: number;
  @Field(() => Int, { defaultValue: 0, description: 'Households with severe damage. 严重损坏户数' }) severeHouseholds!: number;
  @Field(() => Int, { defaultValue: 0, description: 'Rooms severely damaged. 严重损坏间数' }) severeRooms!: number;
  @Field(() => Int, { defaultValue: 0, description: 'Households with slight damage. 一般损坏户数' }) slightHouseholds!: number;
  @Field(() => Int, { defaultValue: 0, description: 'Rooms slightly damaged. 一般损坏间数' }) slightRooms!: number;
  @Field(() => Int, { defaultValue: 0, description: 'Crops affected, in mu. 农作物受灾面积（亩）' }) cropsAffectedMu!: number;
  @Field(() => Int, { defaultValue: 0, description: 'Of them damaged. 成灾面积（亩）' }) cropsDamagedMu!: number;
  @Field(() => Int, { defaultValue: 0, description: 'Of them ruined. 绝收面积（亩）' }) cropsRuinedMu!: number;
  @Field(() => Money, { defaultValue: '0', description: 'Agriculture. 农业损失' }) agricultureLoss!: string;
  @Field(() => Money, { defaultValue: '0', description: 'Industry and trade. 工矿商贸损失' }) industryLoss!: string;
  @Field(() => Money, { defaultValue: '0', description: 'Infrastructure. 基础设施损失' }) infrastructureLoss!: string;
  @Field(() => Money, { defaultValue: '0', description: 'Public services. 公共服务损失' }) publicServiceLoss!: string;
  @Field(() => Money, { defaultValue: '0', description: 'Household property. 家庭财产损失' }) householdLoss!: string;
  @Field(() => Money, { defaultValue: '0', description: 'All of it. 直接经济损失' }) directLoss!: string;
}

@InputType({ description: 'To enter a disaster. 登记灾害过程' })
export class DeclareDisasterInput extends AnyActInput {
  @Field(() => RegionCodeScalar, { description: 'The county. 县' }) region!: RegionCode;
  @Field(() => String, { description: 'Kind by GB/T 28921-2012, six digits. 灾种代码' }) kind!: string;
  @Field(() => String, { description: 'Its name. 名称' }) name!: string;
  @Field(() => [RegionCodeScalar], { description: 'Which townships it strikes, or the county. 影响区域' }) regions!: RegionCode[];
  @Field(() => DateTime, { description: 'When it began. 开始时间' }) startedAt!: Instant;
  @Field(() => EventGrade, { nullable: true, description: 'How grave. 事件分级' }) grade?: EventGrade | null;
  @Field(() => WarningColour, { nullable: true, description: 'Its warning. 预警级别' }) warningColour?: WarningColour | null;
  @Field(() => WarningIssuer, { nullable: true, description: 'Who issued it. 预警发布主体' }) warningIssuer?: WarningIssuer | null;
}

@InputType({ description: 'To start, raise, lower or stop the response. 启动或者调整应急响应' })
export class AdjustResponseInput extends AnyEntryActInput {
  @Field(() => ResponseLevel, { nullable: true, description: 'The level; none stops the response. 响应级别' }) responseLevel?: ResponseLevel | null;
  @Field(() => Int, { nullable: true, description: 'How many days it is expected to last. 预计持续天数' }) responseDays?: number | null;
  @Field(() => String, { nullable: true, description: 'What is done. 响应措施' }) responseMeasures?: string | null;
  @Field(() => EventGrade, { nullable: true, description: 'How grave it has turned out. 事件分级' }) grade?: EventGrade | null;
  @Field(() => String, { description: 'Why. 理由' }) reason!: string;
}

@InputType({ description: 'To declare a disaster over. 灾害过程结束' })
export class EndDisasterInput extends AnyEntryActInput {
  @Field(() => String, { description: 'How it is declared over. 结束说明' }) note!: string;
}

@InputType({ description: 'To report losses of a township or village. 报送灾情' })
export class ReportLossInput extends AnyActInput {
  @Field(() => ID, { description: 'The disaster. 灾害过程' }) eventId!: string;
  @Field(() => RegionCodeScalar, { description: 'The township or village. 区划' }) region!: RegionCode;
  @Field(() => LossReportKind, { description: 'Which report. 类别' }) kind!: LossReportKind;
  @Field(() => DateTime, { description: 'As of when. 统计时点' }) observedAt!: Instant;
  @Field(() => LossFigures, { description: 'The figures. 灾情指标' }) losses!: LossFigures;
}

@InputType({ description: 'To verify a report of losses. 核定灾情' })
export class VerifyLossInput extends AnyEntryActInput {
  @Field(() => String, { description: 'What verification found. 核定意见' }) opinion!: string;
}

@InputType({ description: 'To enter someone relocated from danger. 登记转移安置人员' })
export class RelocatePersonInput extends AnyActInput {
  @Field(() => ID, { description: 'The disaster. 灾害过程' }) eventId!: string;
  @Field(() => RegionCodeScalar, { description: 'The village they are from. 区划' }) region!: RegionCode;
  @Field(() => String, { description: 'Name; personal. 姓名' }) personName!: string;
  @Field(() => String, { nullable: true, description: 'Identity number; personal, checked. 公民身份号码' }) idNumber?: string | null;
  @Field(() => String, { description: 'Where they are housed. 安置地点' }) shelter!: string;
  @Field(() => DateTime, { description: 'Since when. 转移时间' }) relocatedAt!: Instant;
}

@InputType({ description: 'To tell which of the five a relocated person has. 登记五有落实' })
export class TickFiveHavesInput extends AnyEntryActInput {
  @Field(() => Boolean, { nullable: true, description: 'Whether they have food. 有饭吃' }) food?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether they have clothes. 有衣穿' }) clothes?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether they have a safe place. 有安全住处' }) safeShelter?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether they have clean water. 有干净水喝' }) water?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether they can see a doctor. 有病能及时就医' }) medical?: boolean | null;
}

@InputType({ description: 'To record that a relocated person went home. 返回' })
export class ReturnHomeInput extends AnyEntryActInput {
  @Field(() => DateTime, { description: 'When. 返回时间' }) returnedAt!: Instant;
}
