import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { filesMost, IdOf, UpTo } from '../../api/input-fields.js';
import { RegionCodeScalar } from '../../api/scalars/index.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { CaseHandoverStatus, HandoverOutcome } from './case-handover.js';

@InputType({ description: 'Filters the hand-overs. 案件移交筛选条件' })
export class CaseHandoversWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 所在区划' })
  region?: RegionCode | null;
  @Field(() => [CaseHandoverStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?:
    CaseHandoverStatus[] | null;
  @IdOf('EnforcementCase') @Field(() => ID, { nullable: true, description: 'Of this case. 案件' }) caseId?:
    string | null;
}

@ArgsType()
export class CaseHandoversArgs extends PageArgs {
  @Field(() => CaseHandoversWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: CaseHandoversWhere | null;
}

@InputType({ description: 'To hand over to the handlers of a case. 移交案件材料' })
export class HandOverCaseInput extends AnyActInput {
  @IdOf('EnforcementCase') @Field(() => ID, { description: 'The case. 案件' }) caseId!: string;
  @IdOf('Operator') @Field(() => ID, { description: 'Handler who receives. 接收人' }) receiverId!: string;
  @UpTo(100)
  @Field(() => [String], { description: 'List of what is handed over, at most 100 entries. 移交清单，至多一百项' })
  things!: string[];
  @IdOf('FileRef')
  @UpTo(filesMost)
  @Field(() => [ID], { nullable: true, description: 'Files handed over, at most 9. 移交文件，至多九份' })
  fileIds?: string[] | null;
}

@InputType({ description: 'To receive a hand-over. 接收案件材料' })
export class ReceiveHandoverInput extends AnyEntryActInput {
  @Field(() => Boolean, { description: 'Whether all is there; otherwise it is sent back. 是否齐全' })
  complete!: boolean;
  @Field(() => String, { nullable: true, description: 'What is missing; only where it is sent back. 需补充内容' })
  missing?: string | null;
}

@InputType({ description: 'To tell the inspector what became of it. 反馈处理情况' })
export class FeedBackHandoverInput extends AnyEntryActInput {
  @Field(() => HandoverOutcome, { description: 'What became of it. 处理结果' }) outcome!: HandoverOutcome;
  @Field(() => String, { description: 'What the inspector is told. 反馈内容' }) feedback!: string;
}
