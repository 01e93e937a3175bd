import { Field, Int, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { listKept, one, Reads } from '../../access/model/noun.js';
import { changeOf } from '../../api/change.js';
import { Kept, Shown, list, optional } from '../../api/columns.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, DateTime } from '../../api/scalars/index.js';
import { FileRef, files } from '../../file/file-ref.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import { Operator, Organisation, Post } from '../../organisation/organisation.js';
import { operators, organisations, posts } from '../../organisation/organisation.noun.js';
import { Issue } from '../issue/issue.js';
import { issues } from '../issue/issue.noun.js';
import { PolicyDocument } from '../policy/policy.js';
import { policyDocuments } from '../policy/policy.noun.js';

export enum IssueMeasureKind {
  MEASURE = 'MEASURE',
  RULE = 'RULE',
}
enumType(IssueMeasureKind, 'IssueMeasureKind', 'Whether something is done or laid down as a rule. 措施或者制度.', {
  MEASURE: 'A measure that is carried out. 措施',
  RULE: 'A rule or system that is laid down. 制度',
});
export enum IssueMeasureStatus {
  OPEN = 'OPEN',
  REPORTED = 'REPORTED',
  CHECKED = 'CHECKED',
  DROPPED = 'DROPPED',
}
enumType(IssueMeasureStatus, 'IssueMeasureStatus', 'Stage of a measure. 措施制度状态.', {
  OPEN: 'To be carried out. 落实中',
  REPORTED: 'Reported as carried out; to be checked. 已报落实',
  CHECKED: 'Checked as carried out. 已核查',
  DROPPED: 'Dropped; it is asked of nobody. 已取消',
});

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description:
    'A measure or rule adopted for an issue: one line of the list of measures and rules beside the list of problems. 措施制度清单',
})
@Entity('issue_measure')
export class IssueMeasure extends RegisterEntry {
  @Shown(String, 'text', 'Number of the measure. 编号') number!: string;
  @Shown(IssueMeasureStatus, 'text', 'Current stage. 状态') status!: IssueMeasureStatus;
  @Shown(IssueMeasureKind, 'text', 'Kind: measure or rule. 类别') kind!: IssueMeasureKind;
  @Shown(String, 'text', 'What is done or laid down. 措施或者制度内容') content!: string;
  @Shown(CivilDateScalar, 'date', 'Last day on which it is carried out. 完成期限') dueOn!: CivilDate;
  @Shown(String, 'text', 'Number of the rule; null of a measure. 制度文号', optional) document!: string | null;
  @Shown(CivilDateScalar, 'date', 'First day on which the rule holds; null of a measure. 施行日期', optional)
  validFrom!: CivilDate | null;
  @Shown(CivilDateScalar, 'date', 'Last day on which the rule holds; null where none is set. 有效期至', optional)
  validUntil!: CivilDate | null;
  @Shown(String, 'text', 'Description of what was carried out; null until reported. 落实情况', optional)
  answer!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time at which it was reported; null while open. 报告时间', optional)
  reportedAt!: Instant | null;
  @Shown(String, 'text', 'Finding of the latest check; null until checked. 核查意见', optional) finding!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time of the check; null until then. 核查时间', optional) checkedAt!: Instant | null;
  @Shown(Int, 'integer', 'Number of times it was returned. 退回次数') returns!: number;
  @Shown(String, 'text', 'Reason for dropping it; null unless dropped. 取消理由', optional)
  droppedReason!: string | null;
  @Kept('uuid') issueId!: string;
  @Kept('uuid') organisationId!: string;
  @Kept('uuid', optional) postId!: string | null;
  @Kept('uuid') issueOfficeId!: string;
  @Kept('uuid', optional) raiserOfficeId!: string | null;
  @Kept('uuid', optional) policyId!: string | null;
  @Kept('uuid', optional) adopterId!: string | null;
  @Kept('uuid', optional) reporterId!: string | null;
  @Kept('uuid', optional) checkerId!: string | null;
  @Kept('uuid', list) evidenceIds!: string[];

  @Reads(one<IssueMeasure>(() => issues, 'issueId'))
  @Field(() => Issue, { nullable: true, description: 'Issue for which it was adopted. 所属问题' })
  issue?: Issue | null;
  @Reads(one<IssueMeasure>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'Office that carries it out. 责任单位' })
  organisation?: Organisation | null;
  @Reads(one<IssueMeasure>(() => posts, 'postId'))
  @Field(() => Post, { nullable: true, description: 'Post whose holder carries it out; null if none. 责任岗位' })
  post?: Post | null;
  @Reads(one<IssueMeasure>(() => organisations, 'issueOfficeId'))
  @Field(() => Organisation, { nullable: true, description: 'Office responsible for the issue. 问题责任单位' })
  issueOffice?: Organisation | null;
  @Reads(one<IssueMeasure>(() => organisations, 'raiserOfficeId'))
  @Field(() => Organisation, { nullable: true, description: 'Office that raised the issue. 问题提出单位' })
  raiserOffice?: Organisation | null;
  @Reads(one<IssueMeasure>(() => policyDocuments, 'policyId'))
  @Field(() => PolicyDocument, {
    nullable: true,
    description: 'The rule as the register has it, if the caller may see it; null where it is not in it. 制度文件',
  })
  policy?: PolicyDocument | null;
  @Reads(one<IssueMeasure>(() => operators, 'adopterId'))
  @Field(() => Operator, { nullable: true, description: 'Person who entered it. 登记人' })
  adopter?: Operator | null;
  @Reads(one<IssueMeasure>(() => operators, 'reporterId'))
  @Field(() => Operator, { nullable: true, description: 'Person who reported it; null while open. 报告人' })
  reporter?: Operator | null;
  @Reads(one<IssueMeasure>(() => operators, 'checkerId'))
  @Field(() => Operator, { nullable: true, description: 'Person who checked or returned it; null before. 核查人' })
  checker?: Operator | null;
  @Reads(listKept<IssueMeasure>(() => files, 'evidenceIds'))
  @Field(() => [FileRef], { description: 'What shows it, as given, at most 9. 佐证材料，至多九份' })
  evidence?: FileRef[];
}
export const IssueMeasureConnection = connectionOf('IssueMeasure', '措施制度', () => IssueMeasure);
export const IssueMeasureChange = changeOf('IssueMeasure', '措施制度', () => IssueMeasure);
