import { Field, Int, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { listKept, one, Reads } from '../../access/model/noun.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { DateTime } from '../../api/scalars/index.js';
import { FileRef, files } from '../../file/file-ref.js';
import { Organisation, Operator } from '../../organisation/organisation.js';
import { organisations, operators } from '../../organisation/organisation.noun.js';
import type { Instant } from '../../kernel/instant.js';
import { Kept, Shown, list, named, optional } from '../../api/columns.js';

export enum IssueStatus {
  OPEN = 'OPEN',
  RECTIFIED = 'RECTIFIED',
  VERIFIED = 'VERIFIED',
}
enumType(IssueStatus, 'IssueStatus', 'Stage of an issue. 问题状态.', {
  OPEN: 'To be rectified. 整改中',
  RECTIFIED: 'Reported as rectified; to be verified. 已报整改',
  VERIFIED: 'Verified. 已核验',
});
export enum IssuePool {
  LIST = 'LIST',
  RESERVOIR = 'RESERVOIR',
  FULL = 'FULL',
}
enumType(IssuePool, 'IssuePool', 'Pool that an issue is kept in. 问题库.', {
  LIST: 'List under active follow-up. 清单库',
  RESERVOIR: 'Reserve from which the list is filled. 蓄水池',
  FULL: 'All issues found. 全量库',
});
export enum IssueKind {
  SAFETY = 'SAFETY',
  DISASTER = 'DISASTER',
  COORDINATION = 'COORDINATION',
  INTEGRITY = 'INTEGRITY',
}
enumType(IssueKind, 'IssueKind', 'Kind of issue. 问题类别.', {
  SAFETY: 'Work safety. 安全生产',
  DISASTER: 'Natural disasters. 自然灾害',
  COORDINATION: 'Matter to be coordinated between several offices. 协调事项',
  INTEGRITY:
    'Integrity risk; visible only to discipline inspection, county leaders and the head of the bureau. 廉政风险',
});

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description:
    'A problem found in how an office performs its duties, kept in a pool until its rectification is verified. 问题清单',
})
@Entity('issue')
export class Issue extends RegisterEntry {
  @Shown(String, 'text', 'Number of the issue. 编号') number!: string;
  @Shown(IssueStatus, 'text', 'Current stage. 状态') status!: IssueStatus;
  @Shown(IssuePool, 'text', 'Pool the issue is kept in. 问题库') pool!: IssuePool;
  @Shown(IssueKind, 'text', 'Kind of issue. 类别') kind!: IssueKind;
  @Shown(String, 'text', 'Description of the problem. 问题') content!: string;
  @Shown(String, 'text', 'Source: where the problem was found. 来源') source!: string;
  @Shown(DateTime, 'timestamptz', 'Deadline for rectification. 整改期限', named('due_at')) rectificationDue!: Instant;
  @Shown(String, 'text', 'Description of the rectification; null until reported. 整改情况', optional)
  answer!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time at which the rectification was reported; null while open. 整改时间', optional)
  rectifiedAt!: Instant | null;
  @Shown(
    String,
    'text',
    'Finding of the verification, or opinion on the last return; null before either. 核验意见',
    optional,
  )
  verification!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time of verification; null until verified. 核验时间', optional)
  verifiedAt!: Instant | null;
  @Shown(Int, 'integer', 'Number of times the issue was returned. 退回次数') returns!: number;
  @Kept('uuid') organisationId!: string;
  @Kept('uuid', optional) raiserId!: string | null;
  @Kept('uuid', optional) answererId!: string | null;
  @Kept('uuid', list) evidenceIds!: string[];

  @Reads(one<Issue>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'Office responsible for rectification. 责任单位' })
  organisation?: Organisation | null;

  @Reads(listKept<Issue>(() => files, 'evidenceIds'))
  @Field(() => [FileRef], { description: 'What shows it, as given. 佐证材料' })
  evidence?: FileRef[];

  @Reads(one<Issue>(() => operators, 'raiserId'))
  @Field(() => Operator, { nullable: true, description: 'Person who raised the issue. 提出人' })
  raiser?: Operator | null;

  @Reads(one<Issue>(() => operators, 'answererId'))
  @Field(() => Operator, {
    nullable: true,
    description: 'Person who reported the rectification; null until then. 整改报告人',
  })
  answerer?: Operator | null;
}
export const IssueConnection = connectionOf('Issue', '问题', () => Issue);
export const IssueChange = changeOf('Issue', '问题', () => Issue);
