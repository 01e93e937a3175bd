import { Field, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { one, Reads } from '../../access/model/noun.js';
import { Kept, Shown, optional } from '../../api/columns.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, DateTime } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import { FileRef, files } from '../../file/file-ref.js';
import { Operator } from '../../organisation/organisation.js';
import { operators } from '../../organisation/organisation.noun.js';
import { EnforcementCase } from '../enforcement-case/enforcement-case.js';
import { enforcementCases } from '../enforcement-case/enforcement-case.noun.js';
import { Inspection } from '../inspection/inspection.js';
import { inspections } from '../inspection/inspection.noun.js';
import { ProcedureStep } from '../script-phrase/script-phrase.js';

export enum ProcessRecordingStatus {
  KEPT = 'KEPT',
  WITHDRAWN = 'WITHDRAWN',
}
enumType(ProcessRecordingStatus, 'ProcessRecordingStatus', 'Stage of a recording. 状态.', {
  KEPT: 'Kept. 已登记',
  WITHDRAWN: 'Entered by mistake and withdrawn. 已撤销',
});
export enum NoRecordingGround {
  RECORDER_FAILED = 'RECORDER_FAILED',
  STATE_SECRET = 'STATE_SECRET',
  IN_DANGER = 'IN_DANGER',
  TAMPERED_WITH = 'TAMPERED_WITH',
}
enumType(
  NoRecordingGround,
  'NoRecordingGround',
  'Why a step has no recording of sound or pictures. 未作音像记录的情形.',
  {
    RECORDER_FAILED: 'The recorder failed on the spot. 记录仪故障',
    STATE_SECRET: 'It touched a state or business secret. 涉及国家秘密、商业秘密',
    IN_DANGER: 'Officers were in danger. 危及人身安全',
    TAMPERED_WITH: 'It was taken or destroyed by force. 记录被抢夺、毁坏',
  },
);
export enum RecordingMedium {
  TEXT = 'TEXT',
  PHOTO = 'PHOTO',
  AUDIO = 'AUDIO',
  VIDEO = 'VIDEO',
}
enumType(RecordingMedium, 'RecordingMedium', 'Medium of a recording. 记录方式.', {
  TEXT: 'In writing. 文字',
  PHOTO: 'Photographs. 照片',
  AUDIO: 'Sound. 录音',
  VIDEO: 'Pictures and sound. 录像',
});

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description:
    'A recording of one step of an inspection or a case, where it is and until when it is kept. 执法全过程记录',
})
@Entity('process_recording')
export class ProcessRecording extends RegisterEntry {
  @Shown(ProcessRecordingStatus, 'text', 'Stage. 状态') status!: ProcessRecordingStatus;
  @Shown(ProcedureStep, 'text', 'Step that was recorded. 环节') step!: ProcedureStep;
  @Shown(RecordingMedium, 'text', 'Medium; null where there is none. 记录方式', optional)
  medium!: RecordingMedium | null;
  @Shown(DateTime, 'timestamptz', 'Beginning of what was recorded; null where nothing was. 起始时间', optional)
  begunAt!: Instant | null;
  @Shown(DateTime, 'timestamptz', 'End of what was recorded; null where nothing was. 结束时间', optional)
  endedAt!: Instant | null;
  @Shown(String, 'text', 'Number of the recorder; null for one in writing. 记录仪编号', optional) device!:
    string | null;
  @Shown(CivilDateScalar, 'date', 'Last day until which it is kept; null where there is none. 保存期限', optional)
  keptUntil!: CivilDate | null;
  @Shown(NoRecordingGround, 'text', 'Why there is none; null where there is one. 未作音像记录的情形', optional)
  noRecordingGround!: NoRecordingGround | null;
  @Shown(String, 'text', 'What happened, where there is none; null where there is one. 情况说明', optional)
  noRecordingReason!: string | null;
  @Shown(String, 'text', 'Reason of the withdrawal; null if none. 撤销理由', optional) withdrawReason!: string | null;
  @Kept('uuid', optional) caseId!: string | null;
  @Kept('uuid', optional) inspectionId!: string | null;
  @Kept('uuid', optional) fileId!: string | null;
  @Kept('uuid', optional) deciderId!: string | null;
  @Kept('uuid') organisationId!: string;

  @Reads(one<ProcessRecording>(() => enforcementCases, 'caseId'))
  @Field(() => EnforcementCase, { nullable: true, description: 'The case; null for an inspection. 案件' })
  enforcementCase?: EnforcementCase | null;

  @Reads(one<ProcessRecording>(() => inspections, 'inspectionId'))
  @Field(() => Inspection, { nullable: true, description: 'The inspection; null for a case. 检查' })
  inspection?: Inspection | null;

  @Reads(one<ProcessRecording>(() => operators, 'deciderId'))
  @Field(() => Operator, {
    nullable: true,
    description: 'Who decided that there is none; null where there is one. 批准人',
  })
  decider?: Operator | null;

  @Reads(one<ProcessRecording>(() => files, 'fileId'))
  @Field(() => FileRef, { nullable: true, description: 'The recording. 记录文件' })
  file?: FileRef | null;
}
export const ProcessRecordingConnection = connectionOf('ProcessRecording', '执法全过程记录', () => ProcessRecording);
export const ProcessRecordingChange = changeOf('ProcessRecording', '执法全过程记录', () => ProcessRecording);
