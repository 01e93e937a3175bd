import { ArgsType, Field, InputType } from 'type-graphql';
import { AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { CivilDateScalar, RegionCodeScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { PublicationStatus } from './publication.js';
import { CreditLevel } from '../enforcement-case/case-party.enums.js';

@InputType({ description: 'Filters publications; all that are given apply together. 公示筛选条件' })
export class PublicationsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })
  region?: RegionCode | null;
  @Field(() => [PublicationStatus], { nullable: true, description: 'At one of these stages. 公示状态' }) status?:
    PublicationStatus[] | null;
  @Field(() => [CreditLevel], { nullable: true, description: 'Of one of these credit levels. 失信程度' }) level?:
    CreditLevel[] | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Public on this day. 公示日' })
  shownOn?: CivilDate | null;
}

@ArgsType()
export class PublicationsArgs extends PageArgs {
  @Field(() => PublicationsWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: PublicationsWhere | null;
}

@InputType({ description: 'To withdraw a publication. 撤回公示' })
export class WithdrawPublicationInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Reason for the withdrawal; it is made public. 撤回理由' }) reason!: string;
}

@InputType({ description: "To record the repair of a party's credit. 信用修复" })
export class RepairCreditInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Public commitment of the party. 信用承诺' }) commitment!: string;
  @Field(() => Boolean, {
    description: 'Whether all obligations are confirmed as performed; must be true. 是否履行完毕',
  })
  obligationsDone!: boolean;
}
