import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { filesMost, IdOf, OneLine, UpTo } from '../../api/input-fields.js';
import { CivilDateScalar, RegionCodeScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { IssueMeasureKind, IssueMeasureStatus } from './issue-measure.js';

@InputType({ description: 'Filters the list of measures and rules. 措施制度清单筛选条件' })
export class IssueMeasuresWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 所在区划' })
  region?: RegionCode | null;
  @Field(() => [IssueMeasureStatus], { nullable: true, description: 'At one of these stages. 状态' })
  status?: IssueMeasureStatus[] | null;
  @Field(() => [IssueMeasureKind], { nullable: true, description: 'Of one of these kinds. 类别' })
  kind?: IssueMeasureKind[] | null;
  @Field(() => ID, { nullable: true, description: 'Adopted for this issue. 问题' }) issueId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Carried out by this office. 责任单位' }) organisationId?:
    string | null;
}
@ArgsType()
export class IssueMeasuresArgs extends PageArgs {
  @Field(() => IssueMeasuresWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: IssueMeasuresWhere | null;
}

@InputType({ description: 'To adopt a measure or rule for an issue. 制定问题的措施制度' })
export class AdoptIssueMeasureInput extends AnyActInput {
  @IdOf('Issue') @Field(() => ID, { description: 'Issue for which it is adopted. 问题' }) issueId!: string;
  @Field(() => IssueMeasureKind, { description: 'Kind: measure or rule. 类别' }) kind!: IssueMeasureKind;
  @Field(() => String, { description: 'What is done or laid down. 措施或者制度内容' }) content!: string;
  @IdOf('Organisation')
  @Field(() => ID, { description: 'Office that carries it out. 责任单位' })
  organisationId!: string;
  @IdOf('Post')
  @Field(() => ID, { nullable: true, description: 'Post of that office whose holder carries it out. 责任岗位' })
  postId?: string | null;
  @Field(() => CivilDateScalar, { description: 'Last day on which it is carried out. 完成期限' }) dueOn!: CivilDate;
  @OneLine()
  @Field(() => String, { nullable: true, description: 'Number of the rule; only and always for RULE. 制度文号' })
  document?: string | null;
  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'First day on which the rule holds; only and always for RULE. 施行日期',
  })
  validFrom?: CivilDate | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Last day on which the rule holds. 有效期至' })
  validUntil?: CivilDate | null;
  @IdOf('PolicyDocument')
  @Field(() => ID, {
    nullable: true,
    description: 'The rule, where the register has it; number and first day must be its own. 制度文件',
  })
  policyId?: string | null;
}
@InputType({ description: 'To report that a measure or rule is carried out. 报告措施制度落实' })
export class ReportIssueMeasureInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Description of what was carried out. 落实情况' }) answer!: string;
  @IdOf('FileRef')
  @UpTo(filesMost)
  @Field(() => [ID], { description: 'Ids of the files given as evidence, at least one, at most 9. 佐证材料，至多九份' })
  evidenceFileIds!: string[];
}
@InputType({ description: 'To check that a measure or rule is carried out. 核查措施制度落实' })
export class CheckIssueMeasureInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Finding of the check. 核查意见' }) finding!: string;
}
@InputType({ description: 'To return a measure or rule that is not carried out. 退回措施制度' })
export class ReturnIssueMeasureInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Finding: what is missing. 退回意见' }) finding!: string;
}
@InputType({ description: 'To drop a measure or rule. 取消措施制度' })
export class DropIssueMeasureInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Reason for dropping it. 取消理由' }) reason!: string;
}
