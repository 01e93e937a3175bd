import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { filesMost, IdOf, OneLine, UpTo } from '../../api/input-fields.js';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { CivilDateScalar, RegionCodeScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { PolicyKind, PolicyDocumentStatus } from './policy.js';

@InputType({ description: 'Filter for rules and policies. 制度筛选条件' })
export class PolicyDocumentsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })
  region?: RegionCode | null;
  @Field(() => [PolicyDocumentStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?:
    PolicyDocumentStatus[] | null;
  @Field(() => [PolicyKind], { nullable: true, description: 'Of one of these kinds. 类别' }) kind?: PolicyKind[] | null;
  @Field(() => ID, { nullable: true, description: 'Drafted by this office. 起草单位' }) organisationId?: string | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'That hold on this day. 施行日期' })
  on?: CivilDate | null;
}
@ArgsType()
export class PolicyDocumentsArgs extends PageArgs {
  @Field(() => PolicyDocumentsWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: PolicyDocumentsWhere | null;
}

@InputType({ description: 'To draft a rule or a policy. 起草制度' })
export class DraftPolicyInput extends AnyActInput {
  @Field(() => PolicyKind, { description: 'Kind of document. 类别' }) kind!: PolicyKind;
  @OneLine() @Field(() => String, { description: 'Title. 名称' }) title!: string;
  @Field(() => String, { description: 'Text of the document. 内容' }) content!: string;
  @IdOf('FileRef')
  @UpTo(filesMost)
  @Field(() => [ID], { defaultValue: [], description: 'Ids of the files with its text, at most 9. 附件，至多九份' })
  fileIds!: string[];
}
@InputType({ description: 'To change the draft of a rule or a policy. 修改制度草案' })
export class ChangePolicyDraftInput extends AnyEntryActInput {
  @OneLine() @Field(() => String, { description: 'Title. 名称' }) title!: string;
  @Field(() => String, { description: 'Text of the document. 内容' }) content!: string;
  @IdOf('FileRef')
  @UpTo(filesMost)
  @Field(() => [ID], { defaultValue: [], description: 'Ids of the files with its text, at most 9. 附件，至多九份' })
  fileIds!: string[];
}
@InputType({ description: 'To withdraw the draft of a rule or a policy. 撤回制度草案' })
export class WithdrawPolicyDraftInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Reason of the withdrawal. 撤回理由' }) reason!: string;
}
@InputType({ description: 'To refuse the draft of a rule or a policy. 不予印发制度草案' })
export class RefusePolicyDraftInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Reason of the refusal. 不予印发的理由' }) reason!: string;
}
@InputType({ description: 'To review a rule or policy without a last day. 评估制度' })
export class ReviewPolicyInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Finding of the review: why it goes on holding. 评估结论' }) finding!: string;
}
@InputType({ description: 'To issue a rule or a policy. 印发制度' })
export class IssuePolicyInput extends AnyEntryActInput {
  @OneLine() @Field(() => String, { description: 'Document number. 文号' }) document!: string;
  @Field(() => CivilDateScalar, { description: 'First day on which it holds. 施行日期' }) validFrom!: CivilDate;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Last day; omitted where none is set. 有效期至' })
  validUntil?: CivilDate | null;
}
@InputType({ description: 'To revise a rule or a policy. 修订制度' })
export class RevisePolicyInput extends AnyEntryActInput {
  @OneLine() @Field(() => String, { description: 'Document number of the revision. 修订文号' }) document!: string;
  @Field(() => String, { description: 'Text of the document from then on. 修订后内容' }) content!: string;
  @IdOf('FileRef')
  @UpTo(filesMost)
  @Field(() => [ID], { defaultValue: [], description: 'Ids of the files with its text, at most 9. 附件，至多九份' })
  fileIds!: string[];
  @Field(() => CivilDateScalar, { description: 'First day on which the revision holds. 施行日期' })
  validFrom!: CivilDate;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Last day; omitted where none is set. 有效期至' })
  validUntil?: CivilDate | null;
}
@InputType({ description: 'To repeal a rule or a policy. 废止制度' })
export class RepealPolicyInput extends AnyEntryActInput {
  @Field(() => CivilDateScalar, { description: 'Last day on which it holds. 失效日期' }) lastOn!: CivilDate;
  @Field(() => String, { description: 'Reason of the repeal. 废止理由' }) reason!: string;
  @OneLine() @Field(() => String, { description: 'Document number of the repeal. 废止文号' }) document!: string;
}
