import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { DateTime, RegionCodeScalar } from '../../api/scalars/index.js';
import type { Instant } from '../../kernel/instant.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { CoerciveMeasureStatus, CoerciveMeasureKind } from './measure.js';

@InputType({ description: 'Which measures. 强制措施筛选' })
export class CoerciveMeasuresWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })   region?: RegionCode | null;
  @Field(() => [CoerciveMeasureStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?: CoerciveMeasureStatus[] | null;
  @Field(() => ID, { nullable: true, description: 'Of this case. 案件' })                                caseId?: string | null;
}

@ArgsType()
export class CoerciveMeasuresArgs extends PageArgs {
  @Field(() => CoerciveMeasuresWhere, { nullable: true, description: 'Which. 筛选' })  where?: CoerciveMeasuresWhere | null;
}

@InputType({ description: 'To seal, detain or keep. 查封、扣押、登记保存' })
export class SeizeInput extends AnyActInput {
  @Field(() => ID, { description: 'In which case. 案件' })                                                                 caseId!: string;
  @Field(() => CoerciveMeasureKind, { description: 'What is done. 措施种类' })                                               kind!: CoerciveMeasureKind;
  @Field(() => [String], { description: 'What it is done to: the list. 财物清单' })                                          things!: string[];
  @Field(() => String, { description: 'Why. 理由' })                                                                       reason!: string;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether it was done on the spot in an emergency. 是否当场实施' }) urgent!: boolean;
  @Field(() => DateTime, { nullable: true, description: 'When it was done, if on the spot. 当场实施时间' })                    begunAt?: Instant | null;
  @Field(() => [ID], { description: 'Which two officers did it. 执法人员' })                                                 officerIds!: string[];
  @Field(() => ID, { nullable: true, description: 'The list, signed. 清单' })                                              listFileId?: string | null;
}

@InputType({ description: 'To extend a measure, once. 延长期限' })
export class ExtendSeizureInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Why. 理由' })                                                   reason!: string;
  @Field(() => Int, { defaultValue: 0, description: 'Days of testing, which do not count. 检验检测天数' }) testedDays!: number;
}

@InputType({ description: 'To lift a measure. 解除' })
export class ReleaseSeizureInput extends AnyEntryActInput {
  @Field(() => String, { description: 'What becomes of the things. 处理结果' }) disposal!: string;
}
