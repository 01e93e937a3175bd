import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { IdOf, OneLine } from '../../api/input-fields.js';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { RegionCodeScalar } from '../../api/scalars/index.js';
import { Year } from '../../api/scalars/spans.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { KeyTaskProgramme, MeasureKind } from '../duty/duty.js';
import { InPlaceAspect, KeyTaskEnding, KeyTaskStatus } from './task.js';

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
  @Field(() => [KeyTaskProgramme], { nullable: true, description: 'Of one of these programmes. 任务方案' })
  programme?: KeyTaskProgramme[] | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: behind the target of the last quarter that is over; false: all others. 是否滞后',
  })
  behind?: boolean | null;
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

@InputType({ description: 'To put right a quantity that was reported wrongly. 更正完成数量' })
export class CorrectKeyTaskInput extends AnyEntryActInput {
  @Field(() => Int, { description: 'Cumulative quantity that was really done. 实际累计完成数量' })
  doneQuantity!: number;
  @Field(() => String, { description: 'Reason: what was wrong, and how it was found. 更正理由' }) reason!: string;
}

@InputType({ description: 'To check whether something of a key task is in place. 三到位核查' })
export class CheckKeyTaskInput extends AnyActInput {
  @IdOf('KeyTask') @Field(() => ID, { description: 'Id of the key task. 重点任务' }) taskId!: string;
  @Field(() => InPlaceAspect, { description: 'Aspect that was checked. 核查内容' }) aspect!: InPlaceAspect;
  @Field(() => Boolean, { description: 'Whether it is in place. 是否到位' }) inPlace!: boolean;
  @Field(() => String, { description: 'Finding of the check. 核查情况' }) finding!: string;
}

@InputType({ description: 'To answer what was done about what was not in place. 反馈到位情况' })
export class AnswerTaskCheckInput extends AnyEntryActInput {
  @Field(() => String, { description: 'What was done to put it in place. 落实情况' }) answer!: string;
  @IdOf('FileRef')
  @Field(() => ID, { description: 'Id of the file that shows it. 佐证材料' })
  fileId!: string;
}

@InputType({ description: 'Filter for checks of key tasks. 三到位核查筛选条件' })
export class TaskChecksWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })
  region?: RegionCode | null;
  @Field(() => [InPlaceAspect], { nullable: true, description: 'Of one of these. 核查内容' }) aspect?:
    InPlaceAspect[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it was found in place. 是否到位' })
  inPlace?: boolean | null;
}
@ArgsType()
export class TaskChecksArgs extends PageArgs {
  @Field(() => TaskChecksWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: TaskChecksWhere | null;
}

@InputType({ description: 'To confirm that a key task is done. 确认重点任务完成' })
export class ConfirmKeyTaskInput extends AnyEntryActInput {}

@InputType({ description: 'To end a key task that is not done. 结束未完成任务' })
export class EndKeyTaskInput extends AnyEntryActInput {
  @Field(() => KeyTaskEnding, { description: 'Way in which it ends. 结束方式' }) ending!: KeyTaskEnding;
  @Field(() => String, { description: 'Reason why it was not done. 理由' }) reason!: string;
  @IdOf('KeyTask')
  @Field(() => ID, {
    nullable: true,
    description: 'Id of the task of a later year; only and always where it is carried over. 结转任务',
  })
  successorId?: string | null;
  @OneLine()
  @Field(() => String, {
    nullable: true,
    description: 'Document number; only and always where it is called off. 取消文号',
  })
  document?: string | null;
}
