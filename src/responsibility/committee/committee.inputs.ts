import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { IdOf, OneLine } from '../../api/input-fields.js';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { CivilDateScalar, RegionCodeScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { SupervisionSector } from '../../law/sector.js';
import { CommitteeKind, CommitteeStatus } from './committee.js';

@InputType({ description: 'Filter for committees. 议事协调机构筛选条件' })
export class CommitteesWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })
  region?: RegionCode | null;
  @Field(() => [CommitteeKind], { nullable: true, description: 'Of one of these kinds. 类别' }) kind?:
    CommitteeKind[] | null;
  @Field(() => [CommitteeStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?:
    CommitteeStatus[] | null;
  @Field(() => [SupervisionSector], { nullable: true, description: 'That covers one of these sectors. 负责行业' })
  sector?: SupervisionSector[] | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: standing, and a task force not past its last day; false: all others. 是否运行',
  })
  running?: boolean | null;
}
@ArgsType()
export class CommitteesArgs extends PageArgs {
  @Field(() => CommitteesWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: CommitteesWhere | null;
}

@InputType({ description: 'To set up a committee. 设立议事协调机构' })
export class EstablishCommitteeInput extends AnyActInput {
  @Field(() => RegionCodeScalar, { description: 'Code of the county. 县' }) region!: RegionCode;
  @Field(() => CommitteeKind, { description: 'Kind of committee. 类别' }) kind!: CommitteeKind;
  @OneLine() @Field(() => String, { description: 'Name of the committee. 名称' }) name!: string;
  @IdOf('Organisation')
  @Field(() => ID, { description: 'Id of the organisation that serves as the office of the committee. 办公室所在单位' })
  organisationId!: string;
  @IdOf('Post')
  @Field(() => ID, { nullable: true, description: 'Id of the post that leads it. 主任岗位' })
  leaderPostId?: string | null;
  @IdOf('Organisation')
  @Field(() => [ID], { description: 'Ids of the member offices, at least one. 成员单位' })
  memberIds!: string[];
  @Field(() => Int, { description: 'Interval between meetings in months: 1, 3, 6 or 12. 会议间隔（月）' })
  meetsMonths!: number;
  @OneLine() @Field(() => String, { description: 'Document that sets it up. 设立文件' }) document!: string;
  @Field(() => String, { nullable: true, description: 'Clause of the document. 条款' }) clause?: string | null;
  @Field(() => CivilDateScalar, { description: 'Day on which it is set up. 设立日期' }) establishedOn!: CivilDate;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Last day; only and always of a task force. 专班期限' })
  until?: CivilDate | null;
  @Field(() => [SupervisionSector], {
    nullable: true,
    description: 'Sectors that it covers; only of a specialised committee. 负责行业',
  })
  sectors?: SupervisionSector[] | null;
  @IdOf('Post')
  @Field(() => [ID], { nullable: true, description: 'Ids of the posts whose holders are its members. 成员岗位' })
  memberPostIds?: string[] | null;
}

@InputType({
  description: 'To change who leads, serves and belongs to a committee, and which sectors it covers. 调整议事协调机构',
})
export class ChangeCommitteeInput extends AnyEntryActInput {
  @IdOf('Organisation')
  @Field(() => ID, { description: 'Id of the organisation that serves as its office from now on. 办公室所在单位' })
  organisationId!: string;
  @IdOf('Post')
  @Field(() => ID, { nullable: true, description: 'Id of the post that leads it from now on. 主任岗位' })
  leaderPostId?: string | null;
  @IdOf('Organisation')
  @Field(() => [ID], { description: 'Ids of all member offices, at least one. 成员单位' })
  memberIds!: string[];
  @IdOf('Post')
  @Field(() => [ID], { description: 'Ids of all posts whose holders are its members. 成员岗位' })
  memberPostIds!: string[];
  @Field(() => [SupervisionSector], { description: 'All sectors that it covers. 负责行业' })
  sectors!: SupervisionSector[];
  @OneLine() @Field(() => String, { description: 'Document of the change. 调整文件' }) document!: string;
}

@InputType({ description: 'To make the office of a committee a substantive one. 办公室实体化' })
export class StaffCommitteeOfficeInput extends AnyEntryActInput {
  @IdOf('Post')
  @Field(() => [ID], { description: 'Ids of its posts, all in the serving organisation, at least one. 专职岗位' })
  postIds!: string[];
  @Field(() => String, { description: 'Powers of the office. 职权' }) powers!: string;
  @Field(() => String, { description: 'How the office runs: shifts, meetings, reports. 运行规则' }) rules!: string;
  @OneLine() @Field(() => String, { description: 'Document that says so. 文件' }) document!: string;
}

@InputType({ description: 'To dissolve a committee. 撤销议事协调机构' })
export class DissolveCommitteeInput extends AnyEntryActInput {
  @OneLine() @Field(() => String, { description: 'Document that dissolves it. 撤销文件' }) document!: string;
}
