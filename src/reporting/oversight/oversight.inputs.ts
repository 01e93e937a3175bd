import { ArgsType, Field } from 'type-graphql';
import { RegionCodeScalar } from '../../api/scalars/index.js';
import { Month } from '../../api/scalars/spans.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { EnforcementGapKind } from './oversight.js';

@ArgsType()
export class CountyMonthArgs {
  @Field(() => RegionCodeScalar, { description: 'County. 县' }) region!: RegionCode;
  @Field(() => Month, { description: 'Month, such as 2026-10. 月份' }) month!: string;
}
@ArgsType()
export class EnforcementGapsArgs extends CountyMonthArgs {
  @Field(() => [EnforcementGapKind], { nullable: true, description: 'Only gaps of these kinds. 缺口类别' }) kinds?:
    EnforcementGapKind[] | null;
}
