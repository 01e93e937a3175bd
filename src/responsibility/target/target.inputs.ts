import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { AnyActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { RegionCodeScalar } from '../../api/scalars/index.js';
import { Year } from '../../api/scalars/spans.js';
import { Decimal } from '../../api/scalars/codes.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { TargetBound, TargetMeasure } from './target.js';

@InputType({ description: 'Which targets. 年度目标筛选' })
export class SafetyTargetsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' }) region?: RegionCode | null;
  @Field(() => [Year], { nullable: true, description: 'Of one of these years. 年度' }) year?: number[] | null;
  @Field(() => [TargetMeasure], { nullable: true, description: 'Of one of these measures. 指标' }) measure?: TargetMeasure[] | null;
}
@ArgsType()
export class SafetyTargetsArgs extends PageArgs {
  @Field(() => SafetyTargetsWhere, { nullable: true, description: 'Which. 筛选' }) where?: SafetyTargetsWhere | null;
}

@InputType({ description: 'To set a target of the year. 下达年度目标' })
export class SetTargetInput extends AnyActInput {
  @Field(() => RegionCodeScalar, { description: 'The county. 县' }) region!: RegionCode;
  @Field(() => Year, { description: 'The year. 年度' }) year!: number;
  @Field(() => TargetMeasure, { description: 'What it measures. 指标' }) measure!: TargetMeasure;
  @Field(() => TargetBound, { description: 'From which side it binds. 方向' }) bound!: TargetBound;
  @Field(() => Decimal, { description: 'The value, up to four places. 目标值' }) value!: string;
  @Field(() => String, { description: 'The unit. 单位' }) unit!: string;
  @Field(() => String, { description: 'The document. 文件' }) document!: string;
  @Field(() => String, { description: 'Its clause. 条款' }) clause!: string;
  @Field(() => ID, { nullable: true, description: 'The office it is set for; none where for the whole county. 单位' }) organisationId?: string | null;
}
