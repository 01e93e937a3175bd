import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { CivilDateScalar, Money, RegionCodeScalar } from '../../api/scalars/index.js';
import { Season } from '../../api/scalars/spans.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { ProgrammeKind, ReliefProgrammeStatus, StandardUnit } from './programme.js';

@InputType({ description: 'Which programmes. 救助项目筛选' })
export class ReliefProgrammesWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' }) region?: RegionCode | null;
  @Field(() => [ProgrammeKind], { nullable: true, description: 'Of one of these kinds. 类别' }) kind?: ProgrammeKind[] | null;
  @Field(() => [ReliefProgrammeStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?: ReliefProgrammeStatus[] | null;
  @Field(() => ID, { nullable: true, description: 'For this disaster. 灾害过程' }) eventId?: string | null;
  @Field(() => [Season], { nullable: true, description: 'For one of these seasons, such as 2026-2027. 年度' }) season?: string[] | null;
}
@ArgsType()
export class ReliefProgrammesArgs extends PageArgs {
  @Field(() => ReliefProgrammesWhere, { nullable: true, description: 'Which. 筛选' }) where?: ReliefProgrammesWhere | null;
}

@InputType({ description: 'A standard of a programme. 救助标准' })
export class StandardLine {
  @Field(() => RegionCodeScalar, { description: 'Where it holds. 适用区域' }) region!: RegionCode;
  @Field(() => Money, { description: 'How much. 标准' }) amount!: string;
  @Field(() => StandardUnit, { description: 'For what. 计量单位' }) unit!: StandardUnit;
  @Field(() => Money, { nullable: true, description: 'The most for a household. 每户上限' }) cap?: string | null;
  @Field(() => Int, { nullable: true, description: 'For how many days at most. 最长天数' }) daysMax?: number | null;
  @Field(() => CivilDateScalar, { description: 'The first day. 生效日期' }) validFrom!: CivilDate;
  @Field(() => CivilDateScalar, { nullable: true, description: 'The last day, if it is known. 失效日期' }) validUntil?: CivilDate | null;
  @Field(() => String, { description: 'The paper it rests on. 依据文件' }) document!: string;
}

@InputType({ description: 'To open relief of one kind for one occasion. 设立救助项目' })
export class OpenProgrammeInput extends AnyActInput {
  @Field(() => RegionCodeScalar, { description: 'The county. 区县' }) region!: RegionCode;
  @Field(() => ProgrammeKind, { description: 'What relief. 类别' }) kind!: ProgrammeKind;
  @Field(() => String, { description: 'Its name. 名称' }) name!: string;
  @Field(() => ID, { nullable: true, description: 'The disaster, but for winter and spring. 灾害过程' }) eventId?: string | null;
  @Field(() => Season, { nullable: true, description: 'The season, such as 2026-2027; for winter and spring. 年度' }) season?: string | null;
  @Field(() => CivilDateScalar, { description: 'From when the need counts. 起算日' }) startsOn!: CivilDate;
  @Field(() => String, { description: 'The paper it rests on. 依据文件' }) document!: string;
  @Field(() => CivilDateScalar, { nullable: true, description: 'When the county government approved the season\'s plan. 方案批准日期' }) planApprovedOn?: CivilDate | null;
  @Field(() => [StandardLine], { description: 'By which standards. 救助标准' }) standards!: StandardLine[];
}

@InputType({ description: 'To take no more claims. 停止受理' })
export class CloseProgrammeInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Why. 理由' }) reason!: string;
}
