import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { filesMost, IdOf, UpTo } from '../../api/input-fields.js';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { CivilDateScalar, RegionCodeScalar } from '../../api/scalars/index.js';
import { PeriodScalar } from '../../api/scalars/spans.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { IssuePool } from '../issue/issue.js';
import { DrawStatus, SpotCheckPurpose, SpotCheckStatus } from './pool.js';

@InputType({ description: 'Filter for draws from the reservoir. 蓄水池调取筛选条件' })
export class IssueDrawsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })
  region?: RegionCode | null;
  @Field(() => [DrawStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?:
    DrawStatus[] | null;
  @Field(() => ID, { nullable: true, description: 'For which this office answers. 责任单位' }) organisationId?:
    string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: not settled, and its day is over; false: all others. 是否逾期',
  })
  overdue?: boolean | null;
}
@ArgsType()
export class IssueDrawsArgs extends PageArgs {
  @Field(() => IssueDrawsWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: IssueDrawsWhere | null;
}
@InputType({ description: 'Filter for rounds of spot checks. 抽查轮次筛选条件' })
export class SpotCheckRoundsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })
  region?: RegionCode | null;
}
@ArgsType()
export class SpotCheckRoundsArgs extends PageArgs {
  @Field(() => SpotCheckRoundsWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: SpotCheckRoundsWhere | null;
}
@InputType({ description: 'Filter for spot checks. 问题抽查筛选条件' })
export class SpotChecksWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })
  region?: RegionCode | null;
  @Field(() => [SpotCheckStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?:
    SpotCheckStatus[] | null;
  @Field(() => ID, { nullable: true, description: 'Of issues of this office. 责任单位' }) organisationId?:
    string | null;
}
@ArgsType()
export class SpotChecksArgs extends PageArgs {
  @Field(() => SpotChecksWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: SpotChecksWhere | null;
}

@InputType({ description: 'To draw an issue from the reservoir. 调取蓄水池问题' })
export class DrawIssueInput extends AnyActInput {
  @IdOf('Issue') @Field(() => ID, { description: 'Id of the issue. 问题' }) issueId!: string;
  @Field(() => String, { description: 'Reason why it is pursued now. 调取理由' }) reason!: string;
  @Field(() => String, { description: 'What the office is required to do. 督办要求' }) requirement!: string;
  @Field(() => CivilDateScalar, { description: 'Last day by which it is to be settled. 期限' }) dueOn!: CivilDate;
}
@InputType({ description: 'To settle a draw. 销号' })
export class SettleIssueDrawInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Conclusion. 销号意见' }) conclusion!: string;
}
@InputType({ description: 'To draw issues for spot checks. 抽取抽查问题' })
export class DrawSpotChecksInput extends AnyActInput {
  @Field(() => RegionCodeScalar, { description: 'Code of the county. 县' }) region!: RegionCode;
  @Field(() => IssuePool, { description: 'Pool that is checked. 问题库' }) pool!: IssuePool;
  @Field(() => PeriodScalar, { description: 'Period for which it is checked. 期间' }) period!: string;
  @Field(() => Int, { description: 'Number of issues to be drawn, at most 100. 抽取数' }) count!: number;
  @Field(() => SpotCheckPurpose, {
    nullable: true,
    description:
      'What is looked at; the collection if omitted. LASTING draws of what was verified long enough ago. 抽查内容',
  })
  purpose?: SpotCheckPurpose | null;
}
@InputType({ description: 'To conclude a spot check. 登记核查结果' })
export class ConcludeSpotCheckInput extends AnyEntryActInput {
  @Field(() => Boolean, { description: 'Whether the issue is as it was collected. 是否属实' }) genuine!: boolean;
  @Field(() => Boolean, {
    description: 'Whether problem, measure, office and deadline are all there. 要素是否齐全',
  })
  complete!: boolean;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether what was put right has lasted; only and always for LASTING. 整改是否见效',
  })
  lasted?: boolean | null;
  @Field(() => String, { description: 'Finding of the check. 核查情况' }) finding!: string;
  @IdOf('FileRef')
  @UpTo(filesMost)
  @Field(() => [ID], { description: 'Ids of the files that show it, 1 at least and at most 9. 佐证材料，至多九份' })
  fileIds!: string[];
}
