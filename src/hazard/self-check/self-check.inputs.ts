import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { AnyActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { IdOf, OneLine } from '../../api/input-fields.js';
import { RegionCodeScalar } from '../../api/scalars/index.js';
import { PeriodScalar } from '../../api/scalars/spans.js';
import type { RegionCode } from '../../kernel/region-code.js';

@InputType({ description: 'Filters a list of reports of own checks. 自查报告筛选条件' })
export class SelfChecksWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 所在区划' })
  region?: RegionCode | null;
  @Field(() => ID, { nullable: true, description: 'Of this enterprise. 企业' }) enterpriseId?: string | null;
  @Field(() => [PeriodScalar], { nullable: true, description: 'Of one of these cycles. 周期' }) period?:
    string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'True: none found; false: some found. 是否零报告' })
  zero?: boolean | null;
}
@ArgsType()
export class SelfChecksArgs extends PageArgs {
  @Field(() => SelfChecksWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: SelfChecksWhere | null;
}

@InputType({ description: 'To report a cycle of own checks, also where none was found. 报告重大事故隐患自查情况' })
export class ReportSelfCheckInput extends AnyActInput {
  @IdOf('Enterprise') @Field(() => ID, { description: 'Enterprise that reports. 企业' }) enterpriseId!: string;
  @Field(() => PeriodScalar, { description: 'Cycle, such as 2026-11 or 2026Q4; it must have ended. 周期' })
  period!: string;
  @Field(() => Int, { description: 'Number of MAJOR hazards found; 0 where none was. 重大隐患数' }) majors!: number;
  @OneLine() @Field(() => String, { description: 'Post that led the check. 带队检查岗位' }) checkerPost!: string;
  @IdOf('FileRef')
  @Field(() => ID, { nullable: true, description: 'Record of the check. 检查记录' })
  fileId?: string | null;
}
