import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { IdOf } from '../../api/input-fields.js';
import { DateTime, RegionCodeScalar } from '../../api/scalars/index.js';
import type { Instant } from '../../kernel/instant.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { FourAlwaysAnswerStatus, FourAlwaysGround, FourAlwaysMeasure } from './four-always.js';

@InputType({ description: 'Filters the answers to the four measures. 四个一律筛选条件' })
export class FourAlwaysAnswersWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 所在区划' })
  region?: RegionCode | null;
  @Field(() => [FourAlwaysAnswerStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?:
    FourAlwaysAnswerStatus[] | null;
  @Field(() => [FourAlwaysMeasure], { nullable: true, description: 'On one of these measures. 措施' }) measure?:
    FourAlwaysMeasure[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether the measure was taken. 是否采取' })
  taken?: boolean | null;
  @IdOf('EnforcementCase')
  @Field(() => ID, { nullable: true, description: 'Of this case. 案件' })
  caseId?: string | null;
  @IdOf('Organisation')
  @Field(() => ID, { nullable: true, description: 'Of this office. 办案机关' })
  organisationId?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Answered from this moment on. 答复起' })
  answeredFrom?: Instant | null;
  @Field(() => DateTime, { nullable: true, description: 'Answered before this moment. 答复止' })
  answeredTo?: Instant | null;
}

@ArgsType()
export class FourAlwaysAnswersArgs extends PageArgs {
  @Field(() => FourAlwaysAnswersWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: FourAlwaysAnswersWhere | null;
}

@InputType({ description: 'To answer one of the four measures. 落实四个一律' })
export class AnswerFourAlwaysInput extends AnyActInput {
  @IdOf('EnforcementCase')
  @Field(() => ID, { description: 'The case against illegal operation. 案件' })
  caseId!: string;
  @Field(() => FourAlwaysMeasure, { description: 'Which of the four measures. 措施' })
  measure!: `${FourAlwaysMeasure}`;
  @Field(() => FourAlwaysGround, {
    nullable: true,
    description: 'Why it does not apply; not given, it was taken by an entry of the case. 不适用情形',
  })
  ground?: `${FourAlwaysGround}` | null;
}

@InputType({ description: 'To withdraw an answer. 撤回' })
export class WithdrawFourAlwaysInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Reason of the withdrawal. 撤回理由' }) reason!: string;
}
