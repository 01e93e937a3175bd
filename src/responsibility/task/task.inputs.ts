import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { RegionCodeScalar } from '../../api/scalars/index.js';
import { Year } from '../../api/scalars/spans.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { MeasureKind } from '../duty/duty.js';
import { KeyTaskStatus } from './task.js';

@InputType({ description: 'Filter for key tasks. 重点任务筛选条件' })
export class KeyTasksWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })
  region?: RegionCode | null;
  @Field(() => [KeyTaskStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?:
    KeyTaskStatus[] | null;
  @Field(() => [Year], { nullable: true, description: 'Of one of these years. 年度' }) year?: number[] | null;
  @Field(() => [MeasureKind], { nullable: true, description: 'Of one of these kinds of measure. 措施类别' })
  measureKind?: MeasureKind[] | null;
  @Field(() => ID, { nullable: true, description: 'Led by this office. 牵头单位' }) organisationId?: string | null;
}
@ArgsType()
export class KeyTasksArgs extends PageArgs {
  @Field(() => KeyTasksWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: KeyTasksWhere | null;
}

@InputType({ description: 'To report progress of a key task. 报告重点任务进展' })
export class ProgressKeyTaskInput extends AnyEntryActInput {
  @Field(() => Int, { description: 'Cumulative quantity done. 累计完成数量' }) doneQuantity!: number;
  @Field(() => String, { description: 'Description of the progress. 进展情况' }) progress!: string;
}

@InputType({ description: 'To confirm that a key task is done. 确认重点任务完成' })
export class ConfirmKeyTaskInput extends AnyEntryActInput {}
