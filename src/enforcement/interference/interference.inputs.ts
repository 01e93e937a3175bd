import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { CivilDateScalar, DateTime, RegionCodeScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { InterferenceRecordStatus } from './interference.js';

@InputType({ description: 'Which records. 干预登记筛选' })
export class InterferenceRecordsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })      region?: RegionCode | null;
  @Field(() => [InterferenceRecordStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?: InterferenceRecordStatus[] | null;
}

@ArgsType()
export class InterferenceRecordsArgs extends PageArgs {
  @Field(() => InterferenceRecordsWhere, { nullable: true, description: 'Which. 筛选' })  where?: InterferenceRecordsWhere | null;
}

@InputType({ description: 'To record that someone interfered. 登记干预' })
export class RecordInterferenceInput extends AnyActInput {
  @Field(() => ID, { nullable: true, description: 'With which case. 案件' })            caseId?: string | null;
  @Field(() => ID, { nullable: true, description: 'With which inspection. 检查' })      inspectionId?: string | null;
  @Field(() => ID, { nullable: true, description: 'With which investigation. 事故调查' }) investigationId?: string | null;
  @Field(() => DateTime, { description: 'When. 发生时间' })                               happenedAt!: Instant;
  @Field(() => String, { description: 'Who; personal. 干预人' })                         personName!: string;
  @Field(() => String, { description: 'The office of whoever interfered. 单位' })       office!: string;
  @Field(() => String, { description: 'The position. 职务' })                           position!: string;
  @Field(() => String, { description: 'How. 干预方式' })                                  means!: string;
  @Field(() => String, { description: 'What was asked for. 干预内容' })                   content!: string;
  @Field(() => [ID], { nullable: true, description: 'Files that show it, up to 9. 佐证，至多九份' })
  evidenceFileIds?: string[] | null;
}

@InputType({ description: 'To make it public. 公开通报' })
export class PublishInterferenceInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Number of the public notice. 通报文号' })      noticeNumber!: string;
  @Field(() => CivilDateScalar, { description: 'When it was made public. 通报日期' }) noticedOn!: CivilDate;
  @Field(() => String, { description: 'What became of it. 处理情况' })                handling!: string;
}
