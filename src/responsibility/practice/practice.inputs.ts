import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { filesMost, IdOf, OneLine, UpTo } from '../../api/input-fields.js';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { CivilDateScalar, RegionCodeScalar } from '../../api/scalars/index.js';
import type { RegionCode } from '../../kernel/region-code.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import { AdoptionStatus, NominationResult, PracticeLevel, PracticeStatus } from './practice.js';

@InputType({ description: 'Filter for cases of good practice. 最佳实践筛选条件' })
export class PracticeCasesWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })
  region?: RegionCode | null;
  @Field(() => [PracticeStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?:
    PracticeStatus[] | null;
  @Field(() => ID, { nullable: true, description: 'Proposed by this office. 申报单位' }) organisationId?: string | null;
}
@ArgsType()
export class PracticeCasesArgs extends PageArgs {
  @Field(() => PracticeCasesWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: PracticeCasesWhere | null;
}
@InputType({ description: 'Filter for what offices are asked about cases. 推广落实筛选条件' })
export class PracticeAdoptionsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })
  region?: RegionCode | null;
  @Field(() => [AdoptionStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?:
    AdoptionStatus[] | null;
  @Field(() => ID, { nullable: true, description: 'Asked of this office. 落实单位' }) organisationId?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: not answered, and its day is over; false: all others. 是否逾期',
  })
  overdue?: boolean | null;
}
@ArgsType()
export class PracticeAdoptionsArgs extends PageArgs {
  @Field(() => PracticeAdoptionsWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: PracticeAdoptionsWhere | null;
}

@InputType({ description: 'To propose a case of good practice. 申报最佳实践' })
export class ProposePracticeInput extends AnyActInput {
  @OneLine() @Field(() => String, { description: 'Title of the case. 名称' }) title!: string;
  @Field(() => String, { description: 'What is done, and how. 做法' }) content!: string;
  @Field(() => String, { description: 'What it has brought about. 成效' }) result!: string;
  @IdOf('FileRef')
  @UpTo(filesMost)
  @Field(() => [ID], { description: 'Ids of the files that show it, 1 at least and at most 9. 佐证材料，至多九份' })
  fileIds!: string[];
}
@InputType({ description: 'To judge a case good. 评定最佳实践' })
export class AcceptPracticeInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Opinion. 评定意见' }) opinion!: string;
}
@InputType({ description: 'To judge that a case is not one. 不予入选' })
export class RejectPracticeInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Opinion. 不予入选意见' }) opinion!: string;
}
@InputType({ description: 'To publish a case and spread it. 推广最佳实践' })
export class PublishPracticeInput extends AnyEntryActInput {
  @OneLine() @Field(() => String, { description: 'Document by which it is spread. 推广文号' }) document!: string;
  @IdOf('Organisation')
  @Field(() => [ID], { description: 'Ids of the offices that are asked to take it up. 推广对象' })
  officeIds!: string[];
}
@InputType({ description: 'To answer how a case is taken up. 反馈推广落实' })
export class AnswerPracticeInput extends AnyEntryActInput {
  @Field(() => Boolean, { description: 'Whether the office has adopted it. 是否采用' }) adopted!: boolean;
  @Field(() => String, { description: 'How it was adopted, or why not. 落实情况' }) answer!: string;
  @IdOf('FileRef')
  @UpTo(filesMost)
  @Field(() => [ID], { defaultValue: [], description: 'Ids of the files that show it, at most 9. 佐证材料，至多九份' })
  fileIds!: string[];
}

@InputType({ description: 'To nominate a published case for the selection of best cases above. 推荐最佳案例' })
export class NominatePracticeInput extends AnyEntryActInput {
  @Field(() => PracticeLevel, { description: 'Level that it is nominated to. 推荐层级' }) level!: PracticeLevel;
  @OneLine() @Field(() => String, { description: 'Document of the nomination. 推荐文号' }) document!: string;
  @Field(() => CivilDateScalar, { description: 'Last day by which the result is to be known. 结果期限' })
  resultDueOn!: CivilDate;
}
@InputType({ description: 'To record the result of a nomination. 登记评选结果' })
export class RecordPracticeResultInput extends AnyEntryActInput {
  @Field(() => NominationResult, { description: 'Result of the nomination. 评选结果' }) result!: NominationResult;
  @Field(() => CivilDateScalar, { description: 'Day of the result. 评选日期' }) resultOn!: CivilDate;
  @OneLine() @Field(() => String, { description: 'Document that tells the result. 评选文号' }) document!: string;
}
