import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { DateTime, Money, RegionCodeScalar } from '../../api/scalars/index.js';
import type { Instant } from '../../kernel/instant.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { SupervisionSector } from '../../law/sector.js';
import { AccidentStatus, AccidentGrade, AccidentKind } from './accident.js';

@InputType({ description: 'Which accidents. 事故筛选' })
export class AccidentsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })  region?: RegionCode | null;
  @Field(() => [AccidentStatus], { nullable: true, description: 'At one of these stages. 状态' })       status?: AccidentStatus[] | null;
  @Field(() => [AccidentGrade], { nullable: true, description: 'Of one of these grades. 等级' })        grade?: AccidentGrade[] | null;
  @Field(() => [SupervisionSector], { nullable: true, description: 'Of one of these sectors. 行业' })   sector?: SupervisionSector[] | null;
  @Field(() => [AccidentKind], { nullable: true, description: 'Of one of these kinds. 类型' })          kind?: AccidentKind[] | null;
  @Field(() => DateTime, { nullable: true, description: 'That happened from this moment on. 发生时间起' }) happenedFrom?: Instant | null;
  @Field(() => DateTime, { nullable: true, description: 'That happened before this moment. 发生时间止' })  happenedBefore?: Instant | null;
  @Field(() => [String], { nullable: true, description: 'With one of these numbers. 事故编号' })
  number?: string[] | null;
  @Field(() => DateTime, { nullable: true, description: 'With an act accepted after this moment. 更新时间晚于' })
  updatedAfter?: Instant | null;
}

@ArgsType()
export class AccidentsArgs extends PageArgs {
  @Field(() => AccidentsWhere, { nullable: true, description: 'Which. 筛选' })  where?: AccidentsWhere | null;
}

@InputType({ description: 'To report an accident. 报告事故' })
export class ReportAccidentInput extends AnyActInput {
  @Field(() => RegionCodeScalar, { description: 'The township or village. 所在区划' })                                                                     region!: RegionCode;
  @Field(() => ID, { nullable: true, description: 'The unit, if it is in the ledger. 事故单位' })                                                          enterpriseId?: string | null;
  @Field(() => SupervisionSector, { description: 'The sector. 监管行业' })                                                                                 sector!: SupervisionSector;
  @Field(() => AccidentKind, { description: 'What kind. 事故类型' })                                                                                       kind!: AccidentKind;
  @Field(() => Boolean, { description: 'Whether it is one of production and business. 是否生产安全事故' })                                                     production!: boolean;
  @Field(() => DateTime, { description: 'When it happened. 发生时间' })                                                                                    happenedAt!: Instant;
  @Field(() => String, { description: 'Where, in words. 地点' })                                                                                         location!: string;
  @Field(() => String, { description: 'What happened. 简要经过' })                                                                                         summary!: string;
  @Field(() => DateTime, { description: 'When the unit reported to the county. 单位报告时间' })                                                              unitReportedAt!: Instant;
  @Field(() => Int, { description: 'How many died. 死亡' })                                                                                              deaths!: number;
  @Field(() => Int, { description: 'How many are missing. 失踪' })                                                                                       missing!: number;
  @Field(() => Int, { description: 'Seriously injured, acute poisoning among them. 重伤' })                                                              seriousInjuries!: number;
  @Field(() => Int, { description: 'Slightly injured. 轻伤' })                                                                                           minorInjuries!: number;
  @Field(() => Int, { description: 'Trapped. 被困' })                                                                                                    trapped!: number;
  @Field(() => Int, { description: 'Evacuated. 疏散' })                                                                                                  evacuated!: number;
  @Field(() => Money, { description: 'Direct loss. 直接经济损失' })                                                                                          directLoss!: string;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether there was serious pollution, or key facilities are endangered. 是否严重污染或者危及重要设施' }) polluted!: boolean;
  @Field(() => DateTime, { nullable: true, description: 'When the county reported upward, if it has. 上报时间' })                                          reportedUpAt?: Instant | null;
}

@InputType({ description: 'To report what has changed. 续报、补报' })
export class SupplementAccidentInput extends AnyEntryActInput {
  @Field(() => Int, { description: 'How many died. 死亡' })                                                                                              deaths!: number;
  @Field(() => Int, { description: 'How many are missing. 失踪' })                                                                                       missing!: number;
  @Field(() => Int, { description: 'Seriously injured, acute poisoning among them. 重伤' })                                                              seriousInjuries!: number;
  @Field(() => Int, { description: 'Slightly injured. 轻伤' })                                                                                           minorInjuries!: number;
  @Field(() => Int, { description: 'Trapped. 被困' })                                                                                                    trapped!: number;
  @Field(() => Int, { description: 'Evacuated. 疏散' })                                                                                                  evacuated!: number;
  @Field(() => Money, { description: 'Direct loss. 直接经济损失' })                                                                                          directLoss!: string;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether there was serious pollution, or key facilities are endangered. 是否严重污染或者危及重要设施' }) polluted!: boolean;
  @Field(() => String, { description: 'What has changed. 续报内容' })                                                                                      content!: string;
  @Field(() => DateTime, { nullable: true, description: 'When the county reported upward, if it had not. 上报时间' })                                      reportedUpAt?: Instant | null;
}

@InputType({ description: 'To find that it is no accident of production and business. 不予认定' })
export class DismissAccidentInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Why. 理由' })                      reason!: string;
  @Field(() => String, { description: 'The paper that says so. 认定文书' }) document!: string;
}
