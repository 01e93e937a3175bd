import { Field, Int, ObjectType, ID } from 'type-graphql';
import { Entity } from 'typeorm';
import { listKept, one, Reads } from '../../access/model/noun.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, DateTime } from '../../api/scalars/index.js';
import { PeriodScalar } from '../../api/scalars/spans.js';
import { FileRef, files } from '../../file/file-ref.js';
import { Operator, Organisation } from '../../organisation/organisation.js';
import { operators, organisations } from '../../organisation/organisation.noun.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import { Kept, Shown, list, optional } from '../../api/columns.js';
import { Issue, IssuePool } from '../issue/issue.js';
import { issues } from '../issue/issue.noun.js';

export enum DrawStatus {
  DRAWN = 'DRAWN',
  SETTLED = 'SETTLED',
}
enumType(DrawStatus, 'IssueDrawStatus', 'Stage of a draw from the reservoir. 调取状态.', {
  DRAWN: 'On the list, to be settled. 已调取',
  SETTLED: 'Settled. 已销号',
});
export enum SpotCheckStatus {
  DRAWN = 'DRAWN',
  CHECKED = 'CHECKED',
}
enumType(SpotCheckStatus, 'SpotCheckStatus', 'Stage of a spot check. 抽查状态.', {
  DRAWN: 'Drawn, to be checked. 待核查',
  CHECKED: 'Checked. 已核查',
});

export enum SpotCheckPurpose {
  COLLECTION = 'COLLECTION',
  LASTING = 'LASTING',
}
enumType(SpotCheckPurpose, 'SpotCheckPurpose', 'What a spot check looks at. 抽查内容.', {
  COLLECTION: 'Whether issues are genuine and completely described. 归集质量',
  LASTING: 'Whether what was put right has lasted. 整改实效',
});

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'The draw of an issue from the reservoir onto the list of what is pursued. 蓄水池调取',
})
@Entity('issue_draw')
export class IssueDraw extends RegisterEntry {
  @Shown(String, 'text', 'Number of the draw. 编号') number!: string;
  @Shown(DrawStatus, 'text', 'Current stage. 状态') status!: DrawStatus;
  @Shown(String, 'text', 'Reason why it is pursued now. 调取理由') reason!: string;
  @Shown(String, 'text', 'What the office is required to do. 督办要求') requirement!: string;
  @Shown(CivilDateScalar, 'date', 'Last day by which it is to be settled. 期限') dueOn!: CivilDate;
  @Shown(String, 'text', 'Conclusion; null until settled. 销号意见', optional) conclusion!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time of settling; null until then. 销号时间', optional) settledAt!: Instant | null;
  @Kept('uuid') issueId!: string;
  @Kept('uuid') organisationId!: string;

  @Reads(one<IssueDraw>(() => issues, 'issueId'))
  @Field(() => Issue, { nullable: true, description: 'Issue that is drawn. 问题' })
  issue?: Issue | null;

  @Reads(one<IssueDraw>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'Office that answers for it. 责任单位' })
  organisation?: Organisation | null;
}
export const IssueDrawConnection = connectionOf('IssueDraw', '蓄水池调取', () => IssueDraw);
export const IssueDrawChange = changeOf('IssueDraw', '蓄水池调取', () => IssueDraw);

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'A round of spot checks: issues of a pool drawn at random. 问题抽查轮次',
})
@Entity('spot_check_round')
export class SpotCheckRound extends RegisterEntry {
  @Shown(String, 'text', 'Number of the round. 编号') number!: string;
  @Shown(IssuePool, 'text', 'Pool that is checked. 问题库') pool!: IssuePool;
  @Shown(PeriodScalar, 'text', 'Period for which it is checked. 期间') period!: string;
  @Shown(
    SpotCheckPurpose,
    'text',
    'What it looks at; null in rounds before 0.7.0, which are of the collection. 抽查内容',
    optional,
  )
  purpose!: SpotCheckPurpose | null;
  @Shown(Int, 'integer', 'Number of issues in the pool when it was drawn. 库内问题数') inPool!: number;
  @Shown(Int, 'integer', 'Number of issues drawn. 抽取数') drawn!: number;
  @Shown(CivilDateScalar, 'date', 'Last day by which they are to be checked. 期限') dueOn!: CivilDate;
}
export const SpotCheckRoundConnection = connectionOf('SpotCheckRound', '问题抽查轮次', () => SpotCheckRound);
export const SpotCheckRoundChange = changeOf('SpotCheckRound', '问题抽查轮次', () => SpotCheckRound);

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description:
    'The spot check of an issue: whether it is genuine and completely described, or what was put right has lasted. 问题抽查',
})
@Entity('spot_check')
export class SpotCheck extends RegisterEntry {
  @Shown(SpotCheckStatus, 'text', 'Current stage. 状态') status!: SpotCheckStatus;
  @Shown(CivilDateScalar, 'date', 'Last day by which it is to be checked. 期限') dueOn!: CivilDate;
  @Shown(
    SpotCheckPurpose,
    'text',
    'What it looks at; null in checks before 0.7.0, which are of the collection. 抽查内容',
    optional,
  )
  purpose!: SpotCheckPurpose | null;
  @Shown(
    Boolean,
    'boolean',
    'Whether what was put right has lasted; null until checked, and of the collection. 整改是否见效',
    optional,
  )
  lasted!: boolean | null;
  @Shown(Boolean, 'boolean', 'Whether the issue is as it was collected; null until checked. 是否属实', optional)
  genuine!: boolean | null;
  @Shown(
    Boolean,
    'boolean',
    'Whether problem, measure, office and deadline are all there; null until checked. 要素是否齐全',
    optional,
  )
  complete!: boolean | null;
  @Shown(String, 'text', 'Finding of the check; null until checked. 核查情况', optional) finding!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time of the check; null until then. 核查时间', optional) checkedAt!: Instant | null;
  @Kept('uuid') roundId!: string;
  @Kept('uuid') issueId!: string;
  @Kept('uuid') organisationId!: string;
  @Kept('uuid', optional) collectorId!: string | null;
  @Kept('uuid', list) fileIds!: string[];
  @Kept('uuid', optional) checkerId!: string | null;

  @Reads(one<SpotCheck>(() => issues, 'issueId'))
  @Field(() => Issue, { nullable: true, description: 'Issue that is checked. 问题' })
  issue?: Issue | null;

  @Reads(one<SpotCheck>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'Office that answers for the issue. 责任单位' })
  organisation?: Organisation | null;

  @Reads(one<SpotCheck>(() => organisations, 'collectorId'))
  @Field(() => Organisation, {
    nullable: true,
    description:
      'Office that collected the issue, for which the check counts; null if drawn before this was kept. 采集单位',
  })
  collector?: Organisation | null;

  @Reads(listKept<SpotCheck>(() => files, 'fileIds'))
  @Field(() => [FileRef], { description: 'What shows the finding. 佐证材料' })
  files?: FileRef[];

  @Reads(one<SpotCheck>(() => operators, 'checkerId'))
  @Field(() => Operator, { nullable: true, description: 'Person who checked it; null until then. 核查人' })
  checker?: Operator | null;
}
export const SpotCheckConnection = connectionOf('SpotCheck', '问题抽查', () => SpotCheck);
export const SpotCheckChange = changeOf('SpotCheck', '问题抽查', () => SpotCheck);

@ObjectType({
  simpleResolvers: true,
  description: 'How the issues of an office stand, and how well it collects those that it raises. 清单采集质量',
})
export class CollectionQuality {
  @Field(() => String, { description: 'Name of the office. 单位' }) organisation!: string;
  @Field(() => ID, { description: 'Id of the office. 单位标识' }) organisationId!: string;
  @Field(() => Int, { description: 'Issues on the list. 清单库问题数' }) listed!: number;
  @Field(() => Int, { description: 'Issues in the reservoir, and not drawn from it. 蓄水池问题数' })
  inReservoir!: number;
  @Field(() => Int, { description: 'Issues drawn from the reservoir. 已调取问题数' }) drawn!: number;
  @Field(() => Int, { description: 'Issues verified as rectified. 已核验问题数' }) verified!: number;
  @Field(() => Int, {
    description: 'Issues open past their deadline, of those drawn past the day of the draw too. 逾期问题数',
  })
  overdue!: number;
  @Field(() => Int, { description: 'Spot checks made of issues that it collected. 抽查数' }) checked!: number;
  @Field(() => Int, {
    description: 'Spot checks that found an issue that it collected not genuine or not complete. 抽查不合格数',
  })
  failed!: number;
  @Field(() => Int, { description: 'Spot checks of whether what it put right has lasted. 整改实效抽查数' })
  checkedLasting!: number;
  @Field(() => Int, { description: 'Of these, how many found that it has not. 整改反弹数' }) relapsed!: number;
}
