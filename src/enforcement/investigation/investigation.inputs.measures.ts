import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { filesMost, IdOf, UpTo } from '../../api/input-fields.js';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { CivilDateScalar, RegionCodeScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { InvestigationSubject } from './investigation.js';
import { RectificationMeasureStatus } from './rectification-measure.js';

@InputType({ description: 'Filters measures of rectification. 整改措施筛选条件' })
export class RectificationMeasuresWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 所在区划' })
  region?: RegionCode | null;
  @Field(() => [RectificationMeasureStatus], { nullable: true, description: 'At one of these stages. 状态' })
  status?: RectificationMeasureStatus[] | null;
  @Field(() => ID, { nullable: true, description: 'Asked of this office. 责任单位' }) organisationId?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: neither done nor found done by its day; false: all others. 是否逾期',
  })
  overdue?: boolean | null;
}
@ArgsType()
export class RectificationMeasuresArgs extends PageArgs {
  @Field(() => RectificationMeasuresWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: RectificationMeasuresWhere | null;
}

@InputType({ description: 'Filters published results. 调查结果筛选条件' })
export class InvestigationResultsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 所在区划' })
  region?: RegionCode | null;
  @Field(() => [InvestigationSubject], { nullable: true, description: 'Of one of these kinds of subject. 调查对象' })
  subject?: InvestigationSubject[] | null;
}
@ArgsType()
export class InvestigationResultsArgs extends PageArgs {
  @Field(() => InvestigationResultsWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: InvestigationResultsWhere | null;
}

@InputType({ description: 'To enter a measure that the replied report asks of an office. 登记整改措施' })
export class SetRectificationMeasureInput extends AnyActInput {
  @IdOf('Investigation')
  @Field(() => ID, { description: 'Investigation whose report asks for it. 事故灾害调查' })
  investigationId!: string;
  @IdOf('Organisation')
  @Field(() => ID, {
    description:
      'Office that it is asked of, or, where it is asked of the enterprise, that checks it. 责任单位（核查单位）',
  })
  organisationId!: string;
  @IdOf('Enterprise')
  @Field(() => ID, {
    nullable: true,
    description: 'Enterprise in which it happened, where it is asked of the enterprise itself. 责任企业',
  })
  enterpriseId?: string | null;
  @Field(() => String, { description: 'What is to be done. 整改措施' }) content!: string;
  @Field(() => CivilDateScalar, { description: 'Day by which it is to be done. 完成期限' }) dueOn!: CivilDate;
}

@InputType({ description: 'To report a measure as done. 报告整改完成' })
export class ReportRectificationDoneInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Account of what was done. 完成情况' }) note!: string;
  @IdOf('FileRef')
  @UpTo(filesMost)
  @Field(() => [ID], { description: 'What shows it, at most 9 files. 佐证，至多九份' })
  proofFileIds!: string[];
}

@InputType({ description: 'To check at the enterprise whether a measure is done. 核查整改措施' })
export class CheckRectificationMeasureInput extends AnyEntryActInput {
  @Field(() => Boolean, { description: 'Whether it was found done. 是否属实' }) foundDone!: boolean;
  @Field(() => String, { description: 'What the check found. 核查意见' }) checkFinding!: string;
  @IdOf('FileRef')
  @UpTo(filesMost)
  @Field(() => [ID], { description: 'Records of the check, at most 9 files. 核查佐证，至多九份' })
  checkFileIds!: string[];
}

@InputType({ description: 'To evaluate one measure. 逐项评估整改措施' })
export class EvaluateRectificationMeasureInput extends AnyEntryActInput {
  @Field(() => Boolean, { description: 'Whether it is done. 是否落实' }) righted!: boolean;
  @Field(() => String, { description: 'Finding of the evaluation. 评估意见' }) finding!: string;
  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'New day by which it is to be done; only and always where it is not done. 新的完成期限',
  })
  newDueOn?: CivilDate | null;
  @Field(() => String, { nullable: true, description: 'Reason of the new day. 重定期限理由' })
  newDueReason?: string | null;
  @IdOf('Operator')
  @Field(() => ID, {
    nullable: true,
    description: 'County leader who agreed to the new day; needed with it. 同意重定期限的县领导',
  })
  newDueAgreedById?: string | null;
}
