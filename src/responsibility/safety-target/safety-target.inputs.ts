import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { IdOf, OneLine } from '../../api/input-fields.js';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { RegionCodeScalar } from '../../api/scalars/index.js';
import { Year } from '../../api/scalars/spans.js';
import { Decimal } from '../../api/scalars/codes.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { TargetBound, TargetMeasure } from './safety-target.js';

@InputType({ description: 'Filter for annual targets. 年度目标筛选条件' })
export class SafetyTargetsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })
  region?: RegionCode | null;
  @Field(() => [Year], { nullable: true, description: 'Of one of these years. 年度' }) year?: number[] | null;
  @Field(() => [TargetMeasure], { nullable: true, description: 'Of one of these measures. 指标' }) measure?:
    TargetMeasure[] | null;
}
@ArgsType()
export class SafetyTargetsArgs extends PageArgs {
  @Field(() => SafetyTargetsWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: SafetyTargetsWhere | null;
}

@InputType({ description: 'To set an annual target. 下达年度目标' })
export class SetTargetInput extends AnyActInput {
  @Field(() => RegionCodeScalar, { description: 'Code of the county. 县' }) region!: RegionCode;
  @Field(() => Year, { description: 'Year of the target. 年度' }) year!: number;
  @Field(() => TargetMeasure, { description: 'What the target measures. 指标' }) measure!: TargetMeasure;
  @Field(() => TargetBound, { description: 'Whether the value is an upper or a lower bound. 目标方向' })
  bound!: TargetBound;
  @Field(() => Decimal, { description: 'Target value, with at most four decimal places. 目标值' }) value!: string;
  @OneLine() @Field(() => String, { description: 'Unit of the value. 计量单位' }) unit!: string;
  @OneLine() @Field(() => String, { description: 'Document that sets the target. 文件' }) document!: string;
  @Field(() => String, { description: 'Clause of the document. 条款' }) clause!: string;
  @IdOf('Organisation')
  @Field(() => ID, {
    nullable: true,
    description: 'Id of the office it is set for; omitted for the whole county. 单位',
  })
  organisationId?: string | null;
}

@InputType({ description: 'To revise an annual target. 调整年度目标' })
export class ReviseTargetInput extends AnyEntryActInput {
  @Field(() => Decimal, { description: 'Value from today on, with at most four decimal places. 新目标值' })
  value!: string;
  @Field(() => String, { description: 'Reason of the revision. 调整理由' }) reason!: string;
  @OneLine() @Field(() => String, { description: 'Document that revises it. 调整文件' }) document!: string;
}
@InputType({ description: 'To conclude an annual target once its year is over. 认定年度目标' })
export class ConcludeTargetInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Conclusion. 认定意见' }) conclusion!: string;
}
@ArgsType()
export class TargetRevisionsArgs extends PageArgs {}
