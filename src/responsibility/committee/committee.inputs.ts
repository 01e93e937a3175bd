import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { CivilDateScalar, RegionCodeScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { CommitteeKind, CommitteeStatus } from './committee.js';

@InputType({ description: 'Which committees. 议事协调机构筛选' })
export class CommitteesWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' }) region?: RegionCode | null;
  @Field(() => [CommitteeKind], { nullable: true, description: 'Of one of these kinds. 类别' }) kind?: CommitteeKind[] | null;
  @Field(() => [CommitteeStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?: CommitteeStatus[] | null;
}
@ArgsType()
export class CommitteesArgs extends PageArgs {
  @Field(() => CommitteesWhere, { nullable: true, description: 'Which. 筛选' }) where?: CommitteesWhere | null;
}

@InputType({ description: 'To set up a committee. 设立议事协调机构' })
export class EstablishCommitteeInput extends AnyActInput {
  @Field(() => RegionCodeScalar, { description: 'The county. 县' }) region!: RegionCode;
  @Field(() => CommitteeKind, { description: 'What kind. 类别' }) kind!: CommitteeKind;
  @Field(() => String, { description: 'Its name. 名称' }) name!: string;
  @Field(() => ID, { description: 'The office that serves it. 办公室' }) organisationId!: string;
  @Field(() => ID, { nullable: true, description: 'The post that leads it. 主任' }) leaderPostId?: string | null;
  @Field(() => [ID], { description: 'The offices in it. 成员单位' }) memberIds!: string[];
  @Field(() => Int, { description: 'It meets once in so many months, 1 to 12. 会议间隔（月）' }) meetsMonths!: number;
  @Field(() => String, { description: 'The document that sets it up. 设立文件' }) document!: string;
  @Field(() => String, { nullable: true, description: 'Its clause. 条款' }) clause?: string | null;
  @Field(() => CivilDateScalar, { description: 'Since when. 设立日期' }) establishedOn!: CivilDate;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Of a task force: its last day. 专班期限' }) until?: CivilDate | null;
}

@InputType({ description: 'To dissolve a committee. 撤销议事协调机构' })
export class DissolveCommitteeInput extends AnyEntryActInput {
  @Field(() => String, { description: 'The document that dissolves it. 撤销文件' }) document!: string;
}
