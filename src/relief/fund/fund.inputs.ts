import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { IdOf, OneLine } from '../../api/input-fields.js';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { Money, RegionCodeScalar } from '../../api/scalars/index.js';
import { Year } from '../../api/scalars/spans.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { ProgrammeKind } from '../programme/programme.js';
import { FundKind, PostingKind, ReliefFundStatus } from './fund.js';

@InputType({ description: 'Filters for relief funds. 资金筛选条件' })
export class ReliefFundsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })
  region?: RegionCode | null;
  @Field(() => [FundKind], { nullable: true, description: 'From one of these sources. 资金来源' }) kind?:
    FundKind[] | null;
  @Field(() => [ReliefFundStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?:
    ReliefFundStatus[] | null;
  @Field(() => [Year], { nullable: true, description: 'Of one of these years. 年度' }) year?: number[] | null;
}
@ArgsType()
export class ReliefFundsArgs extends PageArgs {
  @Field(() => ReliefFundsWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: ReliefFundsWhere | null;
}
@InputType({ description: 'Filters for postings. 资金分录筛选条件' })
export class FundPostingsWhere {
  @Field(() => ID, { nullable: true, description: 'Of this fund. 资金' }) fundId?: string | null;
  @Field(() => ID, { nullable: true, description: 'For this programme. 救助项目' }) programmeId?: string | null;
  @Field(() => [PostingKind], { nullable: true, description: 'Of one of these kinds. 记账类别' }) kind?:
    PostingKind[] | null;
}
@ArgsType()
export class FundPostingsArgs extends PageArgs {
  @Field(() => FundPostingsWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: FundPostingsWhere | null;
}

@InputType({ description: 'To open a fund with the money received. 设立资金' })
export class OpenFundInput extends AnyActInput {
  @Field(() => RegionCodeScalar, { description: 'County the fund belongs to. 区县' }) region!: RegionCode;
  @Field(() => FundKind, { description: 'Source of the money. 资金来源' }) kind!: FundKind;
  @OneLine() @Field(() => String, { description: 'Name of the fund. 名称' }) name!: string;
  @Field(() => Year, { description: 'Year of the fund. 年度' }) year!: number;
  @Field(() => Money, { description: 'Amount received. 金额' }) amount!: string;
  @Field(() => [ProgrammeKind], {
    defaultValue: [],
    description: 'Kinds of relief the money is restricted to; empty for any. 用途限定',
  })
  purpose!: ProgrammeKind[];
  @OneLine() @Field(() => String, { description: 'Document the money is based on. 依据文件' }) document!: string;
}

@InputType({ description: 'To record that a fund has received more money. 增加资金' })
export class AddToFundInput extends AnyEntryActInput {
  @Field(() => Money, { description: 'Amount received. 金额' }) amount!: string;
  @OneLine() @Field(() => String, { description: 'Document the money is based on. 依据文件' }) document!: string;
}

@InputType({ description: 'To set money of a fund aside for a programme. 预拨资金' })
export class PreAllocateFundInput extends AnyEntryActInput {
  @IdOf('ReliefProgramme')
  @Field(() => ID, { description: 'Programme the money is set aside for. 救助项目' })
  programmeId!: string;
  @Field(() => Money, { description: 'Amount set aside. 金额' }) amount!: string;
  @OneLine() @Field(() => String, { description: 'Document the allocation is based on. 依据文件' }) document!: string;
}

@InputType({ description: "To release money of the chief executive's reserve. 动用准备金" })
export class ReleaseReserveInput extends AnyEntryActInput {
  @IdOf('ReliefProgramme')
  @Field(() => ID, { description: 'Programme the money is released for. 救助项目' })
  programmeId!: string;
  @Field(() => Money, { description: 'Amount released. 金额' }) amount!: string;
  @OneLine() @Field(() => String, { description: 'Number of the order. 命令文号' }) document!: string;
  @IdOf('FileRef')
  @Field(() => ID, { description: 'Uploaded file of the signed order. 签发的命令' })
  orderFileId!: string;
}

@InputType({ description: 'To advance money of a fund to a township before a disaster. 预拨乡镇' })
export class AdvanceToTownshipInput extends AnyEntryActInput {
  @Field(() => RegionCodeScalar, { description: 'Township that has the money. 乡镇' }) township!: RegionCode;
  @Field(() => Money, { description: 'Amount advanced. 金额' }) amount!: string;
  @OneLine() @Field(() => String, { description: 'Document the advance is based on. 依据文件' }) document!: string;
}

@InputType({ description: 'To draw an advance for a programme. 动用预拨' })
export class DrawAdvanceInput extends AnyEntryActInput {
  @Field(() => RegionCodeScalar, { description: 'Township that has the money. 乡镇' }) township!: RegionCode;
  @IdOf('ReliefProgramme')
  @Field(() => ID, { description: 'Programme the money is drawn for. 救助项目' })
  programmeId!: string;
  @Field(() => Money, { description: 'Amount drawn. 金额' }) amount!: string;
  @OneLine() @Field(() => String, { description: 'Document the amount is based on. 依据文件' }) document!: string;
}

@InputType({ description: 'To take back what was advanced to a township and not drawn. 收回预拨乡镇资金' })
export class ReturnAdvanceInput extends AnyEntryActInput {
  @Field(() => RegionCodeScalar, { description: 'Township that has the money. 乡镇' }) township!: RegionCode;
  @Field(() => Money, { description: 'Amount returned. 金额' }) amount!: string;
  @OneLine() @Field(() => String, { description: 'Document the return is based on. 依据文件' }) document!: string;
}

@InputType({ description: 'To take back what was set aside for a programme and not granted. 收回预拨' })
export class TakeBackAllocationInput extends AnyEntryActInput {
  @IdOf('ReliefProgramme')
  @Field(() => ID, { description: 'Programme the money was set aside for. 救助项目' })
  programmeId!: string;
  @Field(() => Money, { description: 'Amount taken back. 金额' }) amount!: string;
  @OneLine() @Field(() => String, { description: 'Document the amount is based on. 依据文件' }) document!: string;
}

@InputType({ description: 'To close a fund. 资金结清' })
export class CloseFundInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Reason for closing the fund. 结清理由' }) reason!: string;
}
