import { Field, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { listKept, one, Reads } from '../../access/model/noun.js';
import { Kept, Shown, list, optional } from '../../api/columns.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { DateTime } from '../../api/scalars/index.js';
import type { Instant } from '../../kernel/instant.js';
import { FileRef, files } from '../../file/file-ref.js';
import { Operator } from '../../organisation/organisation.js';
import { operators } from '../../organisation/organisation.noun.js';
import { EnforcementCase } from '../enforcement-case/enforcement-case.js';
import { enforcementCases } from '../enforcement-case/enforcement-case.noun.js';

export enum CaseHandoverStatus {
  HANDED_OVER = 'HANDED_OVER',
  RETURNED = 'RETURNED',
  RECEIVED = 'RECEIVED',
  FED_BACK = 'FED_BACK',
}
enumType(CaseHandoverStatus, 'CaseHandoverStatus', 'Stage of a hand-over. 移交状态.', {
  HANDED_OVER: 'Handed over; waits for the receiver. 待接收',
  RETURNED: 'Sent back for what is missing. 已退回补充',
  RECEIVED: 'Received; the handler has to tell what became of it. 已接收',
  FED_BACK: 'The inspector was told what became of it. 已反馈',
});
export enum HandoverOutcome {
  IN_HAND = 'IN_HAND',
  PENALISED = 'PENALISED',
  NOT_PENALISED = 'NOT_PENALISED',
  WITHDRAWN = 'WITHDRAWN',
}
enumType(HandoverOutcome, 'HandoverOutcome', 'What became of a hand-over. 处理结果.', {
  IN_HAND: 'The case is still in hand. 办理中',
  PENALISED: 'A penalty was imposed. 已处罚',
  NOT_PENALISED: 'No penalty was imposed. 未予处罚',
  WITHDRAWN: 'The case was withdrawn. 已销案',
});

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description:
    'What inspectors hand over to the handlers of a case, its list, its receipt and what became of it. 案件移交',
})
@Entity('case_handover')
export class CaseHandover extends RegisterEntry {
  @Shown(CaseHandoverStatus, 'text', 'Stage. 状态') status!: CaseHandoverStatus;
  @Shown([String], 'text', 'List of what is handed over, one entry each. 移交清单', list) things!: string[];
  @Shown(DateTime, 'timestamptz', 'When it was handed over. 移交时间') handedAt!: Instant;
  @Shown(DateTime, 'timestamptz', 'Time by which it is received. 接收期限') receiptDue!: Instant;
  @Shown(DateTime, 'timestamptz', 'When it was received or sent back; null until then. 接收时间', optional)
  receivedAt!: Instant | null;
  @Shown(String, 'text', 'What is missing; null if nothing is. 需补充内容', optional) missing!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time by which the inspector is told; null until received. 反馈期限', optional)
  feedbackDue!: Instant | null;
  @Shown(DateTime, 'timestamptz', 'When the inspector was last told; null until then. 反馈时间', optional)
  fedBackAt!: Instant | null;
  @Shown(HandoverOutcome, 'text', 'What became of it; null until the inspector is told. 处理结果', optional)
  outcome!: HandoverOutcome | null;
  @Shown(String, 'text', 'What the inspector is told; null until then. 反馈内容', optional) feedback!: string | null;
  @Kept('uuid') caseId!: string;
  @Kept('uuid') giverId!: string;
  @Kept('uuid') receiverId!: string;
  @Kept('uuid', list) fileIds!: string[];

  @Reads(one<CaseHandover>(() => enforcementCases, 'caseId'))
  @Field(() => EnforcementCase, { nullable: true, description: 'The case. 案件' })
  enforcementCase?: EnforcementCase | null;

  @Reads(one<CaseHandover>(() => operators, 'giverId'))
  @Field(() => Operator, { nullable: true, description: 'The inspector who hands over. 移交人' })
  giver?: Operator | null;

  @Reads(one<CaseHandover>(() => operators, 'receiverId'))
  @Field(() => Operator, { nullable: true, description: 'The handler who receives. 接收人' })
  receiver?: Operator | null;

  @Reads(listKept<CaseHandover>(() => files, 'fileIds'))
  @Field(() => [FileRef], { nullable: true, description: 'Files handed over. 移交文件' })
  files?: FileRef[] | null;
}
export const CaseHandoverConnection = connectionOf('CaseHandover', '案件移交', () => CaseHandover);
export const CaseHandoverChange = changeOf('CaseHandover', '案件移交', () => CaseHandover);
