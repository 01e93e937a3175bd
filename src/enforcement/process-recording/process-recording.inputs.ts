import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { IdOf, OneLine } from '../../api/input-fields.js';
import { DateTime, RegionCodeScalar } from '../../api/scalars/index.js';
import type { Instant } from '../../kernel/instant.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { ProcedureStep } from '../script-phrase/script-phrase.js';
import { NoRecordingGround, ProcessRecordingStatus, RecordingMedium } from './process-recording.js';

@InputType({ description: 'Filters the recordings. 执法记录筛选条件' })
export class ProcessRecordingsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 所在区划' })
  region?: RegionCode | null;
  @Field(() => [ProcessRecordingStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?:
    ProcessRecordingStatus[] | null;
  @Field(() => [ProcedureStep], { nullable: true, description: 'Of one of these steps. 环节' }) step?:
    ProcedureStep[] | null;
  @IdOf('EnforcementCase') @Field(() => ID, { nullable: true, description: 'Of this case. 案件' }) caseId?:
    string | null;
  @IdOf('Inspection')
  @Field(() => ID, { nullable: true, description: 'Of this inspection. 检查' })
  inspectionId?: string | null;
}

@ArgsType()
export class ProcessRecordingsArgs extends PageArgs {
  @Field(() => ProcessRecordingsWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: ProcessRecordingsWhere | null;
}

@InputType({ description: 'To enter a recording of a step. 登记执法记录' })
export class RecordProcessInput extends AnyActInput {
  @IdOf('EnforcementCase')
  @Field(() => ID, { nullable: true, description: 'Case recorded; exactly one of the two is named. 案件' })
  caseId?: string | null;
  @IdOf('Inspection')
  @Field(() => ID, { nullable: true, description: 'Inspection recorded. 检查' })
  inspectionId?: string | null;
  @Field(() => ProcedureStep, { description: 'Step that was recorded. 环节' }) step!: ProcedureStep;
  @Field(() => RecordingMedium, { description: 'Medium. 记录方式' }) medium!: RecordingMedium;
  @Field(() => DateTime, { description: 'Beginning of what was recorded. 起始时间' }) begunAt!: Instant;
  @Field(() => DateTime, { description: 'End of what was recorded. 结束时间' }) endedAt!: Instant;
  @OneLine()
  @Field(() => String, {
    nullable: true,
    description: 'Number of the recorder; needed for sound and pictures. 记录仪编号',
  })
  device?: string | null;
  @IdOf('FileRef') @Field(() => ID, { description: 'Id of the file. 记录文件' }) fileId!: string;
}

@InputType({ description: 'To withdraw a recording entered by mistake. 撤销执法记录登记' })
export class WithdrawRecordingInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Reason. 撤销理由' }) reason!: string;
}

@InputType({ description: 'To decide that a step has no recording. 批准未作音像记录' })
export class ExemptRecordingInput extends AnyActInput {
  @IdOf('EnforcementCase') @Field(() => ID, { description: 'Case. 案件' }) caseId!: string;
  @Field(() => ProcedureStep, { description: 'Step that was not recorded. 环节' }) step!: ProcedureStep;
  @Field(() => NoRecordingGround, { description: 'Why there is none. 未作音像记录的情形' })
  noRecordingGround!: NoRecordingGround;
  @Field(() => String, { description: 'Account of why it was not recorded. 情况说明' }) noRecordingReason!: string;
}
