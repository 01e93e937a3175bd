import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { IdOf, OneLine, UpTo } from '../../api/input-fields.js';
import { CivilDateScalar, RegionCodeScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { RegionCode } from '../../kernel/region-code.js';

@InputType({ description: 'Filters a list of studies of criteria. 判定标准学习培训筛选条件' })
export class CriterionStudiesWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 所在区划' })
  region?: RegionCode | null;
  @Field(() => ID, { nullable: true, description: 'Held by this office. 组织单位' }) organisationId?: string | null;
  @Field(() => [String], { nullable: true, description: 'Of one of these standards. 判定标准' }) document?:
    string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'True: withdrawn; false: those that count. 是否已撤回' })
  withdrawn?: boolean | null;
}
@ArgsType()
export class CriterionStudiesArgs extends PageArgs {
  @Field(() => CriterionStudiesWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: CriterionStudiesWhere | null;
}

@InputType({ description: 'To record who studied a standard. 登记判定标准学习培训' })
export class RecordCriterionStudyInput extends AnyActInput {
  @Field(() => RegionCodeScalar, { description: 'Code of the county. 县' }) region!: RegionCode;
  @OneLine()
  @Field(() => String, { description: 'Title of the standard, as its items name it. 判定标准' })
  document!: string;
  @Field(() => CivilDateScalar, { description: 'Day it was held. 培训日期' }) heldOn!: CivilDate;
  @Field(() => String, { description: 'Topic, and who taught it. 培训内容' }) topic!: string;
  @IdOf('Operator')
  @UpTo(200)
  @Field(() => [ID], {
    nullable: true,
    description: 'Ids of the officers who attended, at most 200. 参训执法监管人员，至多200人',
  })
  personIds?: string[] | null;
  @IdOf('Enterprise')
  @UpTo(200)
  @Field(() => [ID], {
    nullable: true,
    description: 'Ids of the enterprises whose principals attended, at most 200. 主要负责人参训的企业，至多200家',
  })
  enterpriseIds?: string[] | null;
  @IdOf('FileRef')
  @Field(() => ID, { nullable: true, description: 'Signed list of attendance; may be omitted with a meeting. 签到表' })
  fileId?: string | null;
  @IdOf('LeadershipMeeting')
  @Field(() => ID, { nullable: true, description: 'Training of leaders of that day at which it was held. 所属培训' })
  meetingId?: string | null;
}
@InputType({ description: 'To withdraw a record of a study that was entered in error. 撤回学习培训登记' })
export class WithdrawCriterionStudyInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Reason of the withdrawal. 撤回理由' }) reason!: string;
}
