import { Field, Int, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { LeadsTo, list as listOf, listKept, one, nounOf, Reads } from '../../access/model/noun.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, DateTime } from '../../api/scalars/index.js';
import { FileRef, files } from '../../file/file-ref.js';
import { Organisation, Operator, Post } from '../../organisation/organisation.js';
import { organisations, operators, posts } from '../../organisation/organisation.noun.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import { Kept, Shown, list, named, optional, optionalList } from '../../api/columns.js';

export enum IssueStatus {
  OPEN = 'OPEN',
  RECTIFIED = 'RECTIFIED',
  VERIFIED = 'VERIFIED',
  WITHDRAWN = 'WITHDRAWN',
}
enumType(IssueStatus, 'IssueStatus', 'Stage of an issue. 问题状态.', {
  OPEN: 'To be rectified. 整改中',
  RECTIFIED: 'Reported as rectified; to be verified. 已报整改',
  VERIFIED: 'Verified. 已核验',
  WITHDRAWN: 'Raised in error and taken back; it counts nowhere. 已撤回',
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
  TWO_AND_TWO = 'TWO_AND_TWO',
}
enumType(IssueKind, 'IssueKind', 'Kind of issue. 问题类别.', {
  SAFETY: 'Work safety. 安全生产',
  DISASTER: 'Natural disasters. 自然灾害',
  COORDINATION: 'Matter to be coordinated between several offices. 协调事项',
  INTEGRITY: 'Integrity risk of a post; visible only to discipline inspection and to whoever holds the post. 廉政风险',
  TWO_AND_TWO:
    'One of the two shortfalls of implementation and two of solidity that the county rectifies by name. 两个不到位、两个不扎实',
});
export enum IntegrityField {
  ENFORCEMENT = 'ENFORCEMENT',
  FUNDS = 'FUNDS',
  PROCUREMENT = 'PROCUREMENT',
  POST = 'POST',
}
enumType(IntegrityField, 'IntegrityField', 'Where an integrity risk lies. 廉政风险领域.', {
  ENFORCEMENT: 'Supervision and enforcement. 监管执法',
  FUNDS: 'Allocation of funds. 资金分配',
  PROCUREMENT: 'Tendering and procurement. 招标采购',
  POST: 'Another risk point of the post. 岗位廉政风险点',
});
export enum Shortfall {
  NOT_IN_PLACE = 'NOT_IN_PLACE',
  NOT_SOLID = 'NOT_SOLID',
}
enumType(Shortfall, 'Shortfall', 'Which of the two kinds of shortfall it is. 不到位、不扎实.', {
  NOT_IN_PLACE: 'Not implemented where it should be. 不到位',
  NOT_SOLID: 'Done, and not solidly. 不扎实',
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
  @Shown(IntegrityField, 'text', 'Where the risk lies; null for other kinds. 廉政风险领域', optional)
  integrityField!: IntegrityField | null;
  @Shown(Shortfall, 'text', 'Which shortfall it is; null for other kinds. 不到位或者不扎实', optional)
  shortfall!: Shortfall | null;
  @Shown(
    String,
    'text',
    'Decision of a county leader on a matter to be coordinated: who does what; null until decided. 协调决定',
    optional,
  )
  decision!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time of the decision; null until decided. 决定时间', optional)
  decidedAt!: Instant | null;
  @Shown(
    DateTime,
    'timestamptz',
    'Deadline that stood before the first decision on a matter of several offices, by which it was to be made; null until decided. 应决定期限',
    optional,
  )
  decisionDue!: Instant | null;
  @Shown(
    String,
    'text',
    'Latest further decision, by which days are set or offices added while the first one stands; null unless there was one. 补充决定',
    optional,
  )
  furtherDecision!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time of that further decision; null unless there was one. 补充决定时间', optional)
  furtherDecidedAt!: Instant | null;
  @Shown(DateTime, 'timestamptz', 'Time at which the issue was taken back; null while it counts. 撤回时间', optional)
  withdrawnAt!: Instant | null;
  @Shown(String, 'text', 'Reason for taking it back; null while it counts. 撤回理由', optional)
  withdrawalReason!: string | null;
  @Shown(String, 'text', 'Rectification plan: measures and who takes them; null until laid down. 整改方案', optional)
  plan!: string | null;
  @Shown(CivilDateScalar, 'date', 'Day by which the plan is carried out; null without a plan. 方案完成日期', optional)
  planDueOn!: CivilDate | null;
  @Kept('uuid') organisationId!: string;
  @Kept('uuid', optional) raiserOfficeId!: string | null;
  @Kept('uuid', optional) postId!: string | null;
  @Kept('uuid', optionalList) coIds!: string[] | null;
  @Kept('uuid', optional) leadId!: string | null;
  @Kept('uuid', optional) leadOfficeId!: string | null;
  @Kept('text', optional) foundByType!: string | null;
  @Kept('uuid', optional) foundById!: string | null;
  @Kept('text', optional) aboutType!: string | null;
  @Kept('uuid', optional) aboutId!: string | null;
  @Kept('uuid', optional) deciderId!: string | null;
  @Kept('uuid', optional) furtherDeciderId!: string | null;
  @Kept('uuid', optional) planFileId!: string | null;
  @Kept('uuid', optional) raiserId!: string | null;
  @Kept('uuid', optional) answererId!: string | null;
  @Kept('uuid', list) evidenceIds!: string[];

  @Reads(one<Issue>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'Office responsible for rectification. 责任单位' })
  organisation?: Organisation | null;

  @Reads(one<Issue>(() => organisations, 'raiserOfficeId'))
  @Field(() => Organisation, {
    nullable: true,
    description: 'Office that raised the issue; null if raised before this was kept. 提出单位',
  })
  raisedBy?: Organisation | null;

  @Reads(one<Issue>(() => posts, 'postId'))
  @Field(() => Post, {
    nullable: true,
    description: 'Post that an integrity risk concerns, whose holder answers; null for other kinds. 涉及岗位',
  })
  post?: Post | null;

  @Reads(listKept<Issue>(() => organisations, 'coIds'))
  @Field(() => [Organisation], {
    description:
      'The other offices to which the same matter was addressed, each with an issue of its own. 共同责任单位',
  })
  coOrganisations?: Organisation[];

  @Reads(one<Issue>(() => nounOf(Issue), 'leadId'))
  @Field(() => Issue, {
    nullable: true,
    description:
      'Issue of the leading office on the same matter; null where this is it, or there is one office. 牵头单位问题',
  })
  lead?: Issue | null;

  @Reads(one<Issue>(() => organisations, 'leadOfficeId'))
  @Field(() => Organisation, {
    nullable: true,
    description: 'Office that leads on the same matter; null where this one does. 牵头单位',
  })
  leadOffice?: Organisation | null;

  @Reads(listOf<Issue>(() => nounOf(Issue), 'leadId'))
  @Field(() => [Issue], {
    description:
      'Issues of the other offices on the same matter that the caller may see, at most 200. 共同责任单位问题',
  })
  parts?: Issue[];

  @Reads(one<Issue>(() => operators, 'deciderId'))
  @Field(() => Operator, { nullable: true, description: 'Leader who decided; null until decided. 决定人' })
  decider?: Operator | null;

  @Reads(one<Issue>(() => operators, 'furtherDeciderId'))
  @Field(() => Operator, {
    nullable: true,
    description: 'Leader who made that further decision; null unless there was one. 补充决定人',
  })
  furtherDecider?: Operator | null;

  @Reads(one<Issue>(() => files, 'planFileId'))
  @Field(() => FileRef, { nullable: true, description: 'File of the plan; null without a plan. 整改方案文件' })
  planFile?: FileRef | null;

  @LeadsTo<Issue>('foundByType', 'foundById')
  @Field(() => RegisterEntry, {
    nullable: true,
    description:
      'Covert visit, inspection or evaluation at which it was found; null if at none, or if the caller may not see it. 发现来源',
  })
  foundBy?: RegisterEntry | null;

  @LeadsTo<Issue>('aboutType', 'aboutId')
  @Field(() => RegisterEntry, {
    nullable: true,
    description:
      'Hazard or enterprise that it is about; null if about none, or if the caller may not see it. 所涉隐患或者企业',
  })
  about?: RegisterEntry | null;

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
