import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { filesMost, IdOf, OneLine, UpTo } from '../../api/input-fields.js';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { CivilDateScalar, DateTime, RegionCodeScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { InterferenceRecordStatus } from './interference.js';

@InputType({ description: 'Filters a list of records of interference. 干预登记筛选条件' })
export class InterferenceRecordsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 所在区划' })
  region?: RegionCode | null;
  @Field(() => [InterferenceRecordStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?:
    InterferenceRecordStatus[] | null;
}

@ArgsType()
export class InterferenceRecordsArgs extends PageArgs {
  @Field(() => InterferenceRecordsWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: InterferenceRecordsWhere | null;
}

@InputType({ description: 'To record an interference. 登记干预' })
export class RecordInterferenceInput extends AnyActInput {
  @IdOf('EnforcementCase')
  @Field(() => ID, { nullable: true, description: 'Case interfered with; exactly one of the three is named. 案件' })
  caseId?: string | null;
  @IdOf('Inspection')
  @Field(() => ID, { nullable: true, description: 'Inspection interfered with. 检查' })
  inspectionId?: string | null;
  @IdOf('Investigation')
  @Field(() => ID, { nullable: true, description: 'Investigation interfered with. 事故调查' })
  investigationId?: string | null;
  @Field(() => DateTime, { description: 'Time of the interference. 发生时间' }) happenedAt!: Instant;
  @OneLine()
  @Field(() => String, { description: 'Name of the person who interfered; personal. 干预人姓名' })
  personName!: string;
  @OneLine() @Field(() => String, { description: 'Office of the person who interfered. 干预人单位' }) office!: string;
  @OneLine()
  @Field(() => String, { description: 'Position of the person who interfered. 干预人职务' })
  position!: string;
  @IdOf('Operator')
  @Field(() => ID, {
    nullable: true,
    description: 'The person who interfered, where they are in the register; then they do not see it. 干预人（在册）',
  })
  interfererId?: string | null;
  @IdOf('Organisation')
  @Field(() => ID, {
    nullable: true,
    description: 'Office of the person who interfered, where it is in the register. 干预人单位（在册）',
  })
  organisationId?: string | null;
  @Field(() => String, { description: 'Means of the interference. 干预方式' }) means!: string;
  @Field(() => String, { description: 'Content of the interference: what was asked for. 干预内容' }) content!: string;
  @IdOf('FileRef')
  @UpTo(filesMost)
  @Field(() => [ID], { nullable: true, description: 'Evidence files, at most 9. 佐证，至多九份' })
  evidenceFileIds?: string[] | null;
}

@InputType({ description: 'To publish an interference. 公开通报' })
export class PublishInterferenceInput extends AnyEntryActInput {
  @OneLine() @Field(() => String, { description: 'Number of the public notice. 通报文号' }) noticeNumber!: string;
  @Field(() => CivilDateScalar, { description: 'Day of the public notice. 通报日期' }) noticedOn!: CivilDate;
  @Field(() => String, { description: 'Handling of the interference. 处理情况' }) handling!: string;
}

@InputType({ description: 'To find that a record of interference is not borne out. 不予认定干预' })
export class DismissInterferenceInput extends AnyEntryActInput {
  @Field(() => String, { description: 'What was looked into, and why it is not borne out. 核查情况和理由' })
  finding!: string;
}
