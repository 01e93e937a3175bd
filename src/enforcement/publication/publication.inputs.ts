import { ArgsType, Field, InputType } from 'type-graphql';
import { AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { CivilDateScalar, RegionCodeScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { PublicationStatus } from './publication.js';
import { CreditLevel } from '../enforcement-case/enforcement-case.js';

@InputType({ description: 'Which publications. 公示筛选' })
export class PublicationsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' }) region?: RegionCode | null;
  @Field(() => [PublicationStatus], { nullable: true, description: 'At one of these stages. 状态' })   status?: PublicationStatus[] | null;
  @Field(() => [CreditLevel], { nullable: true, description: 'Of one of these levels. 失信程度' })       level?: CreditLevel[] | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Shown on this day. 在示日' })           shownOn?: CivilDate | null;
}

@ArgsType()
export class PublicationsArgs extends PageArgs {
  @Field(() => PublicationsWhere, { nullable: true, description: 'Which. 筛选' })  where?: PublicationsWhere | null;
}

@InputType({ description: 'To withdraw a publication. 撤回公示' })
export class WithdrawPublicationInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Why, as it is made known. 撤回理由' }) reason!: string;
}

@InputType({ description: 'To repair credit. 信用修复' })
export class RepairCreditInput extends AnyEntryActInput {
  @Field(() => String, { description: 'The public commitment. 信用承诺' })                 commitment!: string;
  @Field(() => Boolean, { description: 'Whether everything imposed is done. 是否履行完毕' }) obligationsDone!: boolean;
}
