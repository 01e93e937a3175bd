import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { RegionCodeScalar } from '../../api/scalars/index.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { SupervisionLevel, SupervisionStatus } from './supervision.js';

@InputType({ description: 'Which letters. 督办筛选' })
export class SupervisionsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' }) region?: RegionCode | null;
  @Field(() => [SupervisionStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?: SupervisionStatus[] | null;
  @Field(() => [SupervisionLevel], { nullable: true, description: 'On one of these rungs. 层级' }) level?: SupervisionLevel[] | null;
  @Field(() => ID, { nullable: true, description: 'Of this office. 单位' }) organisationId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'True: unanswered and due; false: all others. 是否逾期' }) overdue?: boolean | null;
}
@ArgsType()
export class SupervisionsArgs extends PageArgs {
  @Field(() => SupervisionsWhere, { nullable: true, description: 'Which. 筛选' }) where?: SupervisionsWhere | null;
}

@InputType({ description: 'To send a letter to an office. 发出督办' })
export class IssueSupervisionInput extends AnyActInput {
  @Field(() => ID, { description: 'To whom. 督办对象' }) organisationId!: string;
  @Field(() => SupervisionLevel, { description: 'On which rung. 层级' }) level!: SupervisionLevel;
  @Field(() => ID, { nullable: true, description: 'The entry it is about: a duty item, a key task, an issue, a hazard or a listing. 所涉条目' })
  aboutId?: string | null;
  @Field(() => String, { description: 'What was not done. 事项' }) matter!: string;
  @Field(() => String, { description: 'What is required. 要求' }) requirement!: string;
  @Field(() => String, { nullable: true, description: 'Why a rung is passed over. 越级理由' }) skipReason?: string | null;
}

@InputType({ description: 'To answer a letter. 答复督办' })
export class AnswerSupervisionInput extends AnyEntryActInput {
  @Field(() => String, { description: 'The answer. 答复' }) answer!: string;
}

@InputType({ description: 'To close a letter. 办结督办' })
export class CloseSupervisionInput extends AnyEntryActInput {
  @Field(() => String, { description: 'How it ended. 办结意见' }) conclusion!: string;
}
