import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { Money, RegionCodeScalar } from '../../api/scalars/index.js';
import { Year } from '../../api/scalars/spans.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { ProgrammeKind } from '../programme/programme.js';
import { FundKind, PostingKind, ReliefFundStatus } from './fund.js';

@InputType({ description: 'Which funds. 资金筛选' })
export class ReliefFundsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' }) region?: RegionCode | null;
  @Field(() => [FundKind], { nullable: true, description: 'From one of these sources. 来源' }) kind?: FundKind[] | null;
  @Field(() => [ReliefFundStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?: ReliefFundStatus[] | null;
  @Field(() => [Year], { nullable: true, description: 'Of one of these years. 年度' }) year?: number[] | null;
}
@ArgsType()
export class ReliefFundsArgs extends PageArgs {
  @Field(() => ReliefFundsWhere, { nullable: true, description: 'Which. 筛选' }) where?: ReliefFundsWhere | null;
}
@InputType({ description: 'Which postings. 分录筛选' })
export class FundPostingsWhere {
  @Field(() => ID, { nullable: true, description: 'Of this fund. 资金' }) fundId?: string | null;
  @Field(() => ID, { nullable: true, description: 'For this programme. 救助项目' }) programmeId?: string | null;
  @Field(() => [PostingKind], { nullable: true, description: 'Of one of these kinds. 类别' }) kind?: PostingKind[] | null;
}
@ArgsType()
export class FundPostingsArgs extends PageArgs {
  @Field(() => FundPostingsWhere, { nullable: true, description: 'Which. 筛选' }) where?: FundPostingsWhere | null;
}

@InputType({ description: 'To open a fund with what has come in. 设立资金' })
export class OpenFundInput extends AnyActInput {
  @Field(() => RegionCodeScalar, { description: 'The county. 区县' }) region!: RegionCode;
  @Field(() => FundKind, { description: 'Whose money. 来源' }) kind!: FundKind;
  @Field(() => String, { description: 'Its name. 名称' }) name!: string;
  @Field(() => Year, { description: 'The year. 年度' }) year!: number;
  @Field(() => Money, { description: 'How much has come in. 金额' }) amount!: string;
  @Field(() => [ProgrammeKind], { defaultValue: [], description: 'For which relief only. 用途限定' }) purpose!: ProgrammeKind[];
  @Field(() => String, { description: 'The paper it rests on. 依据文件' }) document!: string;
}

@InputType({ description: 'To enter that more has come in. 增加资金' })
export class AddToFundInput extends AnyEntryActInput {
  @Field(() => Money, { description: 'How much. 金额' }) amount!: string;
  @Field(() => String, { description: 'The paper it rests on. 依据文件' }) document!: string;
}

@InputType({ description: 'To set money aside for a programme. 预拨资金' })
export class PreAllocateFundInput extends AnyEntryActInput {
  @Field(() => ID, { description: 'For which programme. 救助项目' }) programmeId!: string;
  @Field(() => Money, { description: 'How much. 金额' }) amount!: string;
  @Field(() => String, { description: 'The paper it rests on. 依据文件' }) document!: string;
}

@InputType({ description: 'To release the chief executive\'s reserve. 动用准备金' })
export class ReleaseReserveInput extends AnyEntryActInput {
  @Field(() => ID, { description: 'For which programme. 救助项目' }) programmeId!: string;
  @Field(() => Money, { description: 'How much. 金额' }) amount!: string;
  @Field(() => String, { description: 'The order\'s number. 命令文号' }) document!: string;
  @Field(() => ID, { description: 'The signed order. 签发的命令' }) orderFileId!: string;
}

@InputType({ description: 'To close a fund. 资金结清' })
export class CloseFundInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Why. 理由' }) reason!: string;
}
