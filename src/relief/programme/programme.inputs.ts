import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { IdOf, OneLine } from '../../api/input-fields.js';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { CivilDateScalar, Money, RegionCodeScalar } from '../../api/scalars/index.js';
import { Season } from '../../api/scalars/spans.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { ProgrammeKind, ReliefProgrammeStatus, StandardUnit } from './programme.js';

@InputType({ description: 'Filters for relief programmes. 救助项目筛选条件' })
export class ReliefProgrammesWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })
  region?: RegionCode | null;
  @Field(() => [ProgrammeKind], { nullable: true, description: 'Of one of these kinds of relief. 救助类别' }) kind?:
    ProgrammeKind[] | null;
  @Field(() => [ReliefProgrammeStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?:
    ReliefProgrammeStatus[] | null;
  @Field(() => ID, { nullable: true, description: 'For this disaster. 灾害过程' }) eventId?: string | null;
  @Field(() => [Season], {
    nullable: true,
    description: 'For one of these winter-spring seasons, such as 2026-2027. 冬春年度',
  })
  season?: string[] | null;
}
@ArgsType()
export class ReliefProgrammesArgs extends PageArgs {
  @Field(() => ReliefProgrammesWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: ReliefProgrammesWhere | null;
}

@InputType({ description: 'A standard of a programme: the amount given in one place over a span of days. 救助标准' })
export class StandardLine {
  @Field(() => RegionCodeScalar, { description: 'Region the standard applies to. 适用区域' }) region!: RegionCode;
  @Field(() => Money, { description: 'Amount per unit. 标准金额' }) amount!: string;
  @Field(() => StandardUnit, { description: 'Unit the amount is for. 计量单位' }) unit!: StandardUnit;
  @Field(() => Money, { nullable: true, description: 'Largest amount for a household; null for no limit. 每户上限' })
  cap?: string | null;
  @Field(() => Int, { nullable: true, description: 'Largest number of days; only for standards by the day. 最长天数' })
  daysMax?: number | null;
  @Field(() => CivilDateScalar, { description: 'First day on which the standard applies. 生效日期' })
  validFrom!: CivilDate;
  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'Last day on which the standard applies; null when open. 失效日期',
  })
  validUntil?: CivilDate | null;
  @OneLine() @Field(() => String, { description: 'Document the standard is based on. 依据文件' }) document!: string;
}

@InputType({ description: 'To open relief of one kind for one occasion. 设立救助项目' })
export class OpenProgrammeInput extends AnyActInput {
  @Field(() => RegionCodeScalar, { description: 'County the programme belongs to. 区县' }) region!: RegionCode;
  @Field(() => ProgrammeKind, { description: 'Kind of relief. 救助类别' }) kind!: ProgrammeKind;
  @OneLine() @Field(() => String, { description: 'Name of the programme. 名称' }) name!: string;
  @IdOf('DisasterEvent')
  @Field(() => ID, {
    nullable: true,
    description: 'Disaster the programme is for; null for winter and spring relief. 灾害过程',
  })
  eventId?: string | null;
  @Field(() => Season, {
    nullable: true,
    description: 'Season such as 2026-2027; for winter and spring relief only. 冬春年度',
  })
  season?: string | null;
  @Field(() => CivilDateScalar, { description: 'Day from which the need counts. 起算日' }) startsOn!: CivilDate;
  @OneLine() @Field(() => String, { description: 'Document the programme is based on. 依据文件' }) document!: string;
  @Field(() => CivilDateScalar, {
    nullable: true,
    description:
      'Day on which the county government approved the plan of the season; for winter and spring relief only. 方案批准日期',
  })
  planApprovedOn?: CivilDate | null;
  @Field(() => String, {
    nullable: true,
    description: 'Reason why the plan was approved after its deadline; needed then, and only then. 方案逾期批准原因',
  })
  planLateReason?: string | null;
  @Field(() => [StandardLine], { description: 'Standards of the programme, one or more. 救助标准' })
  standards!: StandardLine[];
}

@InputType({ description: 'To stop taking claims for a programme. 停止受理' })
export class CloseProgrammeInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Reason for no longer taking claims. 停止受理理由' }) reason!: string;
}
