import { Field, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { listKept, one, Reads } from '../../access/model/noun.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, DateTime } from '../../api/scalars/index.js';
import { FileRef, files } from '../../file/file-ref.js';
import { Organisation } from '../../organisation/organisation.js';
import { organisations } from '../../organisation/organisation.noun.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import { Kept, Shown, list, optional } from '../../api/columns.js';

export enum PolicyKind {
  RULE = 'RULE',
  POLICY = 'POLICY',
}
enumType(PolicyKind, 'PolicyKind', 'Whether a document orders the work inside or tells a policy. 制度类别.', {
  RULE: 'Rule of work. 工作规则',
  POLICY: 'Policy document. 政策文件',
});
export enum PolicyDocumentStatus {
  DRAFT = 'DRAFT',
  ISSUED = 'ISSUED',
  REVISED = 'REVISED',
  REPEALED = 'REPEALED',
  WITHDRAWN = 'WITHDRAWN',
  REFUSED = 'REFUSED',
}
enumType(PolicyDocumentStatus, 'PolicyDocumentStatus', 'Stage of a rule or policy. 制度状态.', {
  DRAFT: 'Drafted, of no effect yet. 起草',
  ISSUED: 'Issued; it holds for its days. 已印发',
  REVISED: 'Another takes its place from a day on. 已修订',
  REPEALED: 'Repealed from a day on. 已废止',
  WITHDRAWN: 'Withdrawn as a draft by the office that drafted it. 已撤回',
  REFUSED: 'Refused as a draft by those who would issue it. 未予印发',
});

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'A rule of work or a policy document, and the days for which it holds. 工作规则和政策文件',
})
@Entity('policy_document')
export class PolicyDocument extends RegisterEntry {
  @Shown(PolicyDocumentStatus, 'text', 'Current stage. 状态') status!: PolicyDocumentStatus;
  @Shown(PolicyKind, 'text', 'Kind of document. 类别') kind!: PolicyKind;
  @Shown(String, 'text', 'Title. 名称') title!: string;
  @Shown(String, 'text', 'Text of the document. 内容') content!: string;
  @Shown(String, 'text', 'Document number; null until issued. 文号', optional) document!: string | null;
  @Shown(CivilDateScalar, 'date', 'First day on which it holds; null until issued. 施行日期', optional)
  validFrom!: CivilDate | null;
  @Shown(CivilDateScalar, 'date', 'Last day for which it was issued; null where none is set. 有效期至', optional)
  validUntil!: CivilDate | null;
  @Shown(DateTime, 'timestamptz', 'Time of issue; null until then. 印发时间', optional) issuedAt!: Instant | null;
  @Shown(CivilDateScalar, 'date', 'Last day before it was revised or repealed; null if neither. 失效日期', optional)
  lastOn!: CivilDate | null;
  @Shown(
    String,
    'text',
    'Reason of the repeal, withdrawal or refusal; null if none. 废止、撤回或者不予印发的理由',
    optional,
  )
  endReason!: string | null;
  @Shown(String, 'text', 'Document of the repeal; null if not repealed. 废止文号', optional)
  endDocument!: string | null;
  @Shown(
    CivilDateScalar,
    'date',
    'Last day by which it is reviewed, where it was issued without a last day; else null. 评估期限',
    optional,
  )
  reviewDueOn!: CivilDate | null;
  @Shown(CivilDateScalar, 'date', 'Day of the latest review; null if none. 评估日期', optional)
  reviewedOn!: CivilDate | null;
  @Shown(String, 'text', 'Finding of the latest review; null if none. 评估结论', optional)
  reviewFinding!: string | null;
  @Kept('uuid') organisationId!: string;
  @Kept('uuid', list) fileIds!: string[];
  @Kept('uuid', optional) formerId!: string | null;

  @Reads(one<PolicyDocument>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'Office that drafted it. 起草单位' })
  organisation?: Organisation | null;

  @Reads(listKept<PolicyDocument>(() => files, 'fileIds'))
  @Field(() => [FileRef], { description: 'Its text as files. 附件' })
  files?: FileRef[];
}
export const PolicyDocumentConnection = connectionOf('PolicyDocument', '工作规则和政策文件', () => PolicyDocument);
export const PolicyDocumentChange = changeOf('PolicyDocument', '工作规则和政策文件', () => PolicyDocument);
