import { Field, Int, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { one, Reads, listKept } from '../../access/model/noun.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, DateTime } from '../../api/scalars/index.js';
import { Year } from '../../api/scalars/spans.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import { SupervisionSector } from '../../law/sector.js';
import { InspectionTier, Enterprise } from '../../enterprise/enterprise/enterprise.js';
import { Organisation, Operator } from '../../organisation/organisation.js';
import { operators, organisations } from '../../organisation/organisation.noun.js';
import { Kept, Shown, list, optional, optionalList } from '../../api/columns.js';
import { enterprises } from '../../enterprise/enterprise/enterprise.noun.js';

export enum InspectionPlanStatus {
  ADOPTED = 'ADOPTED',
  CLOSED = 'CLOSED',
  DRAFTED = 'DRAFTED',
  WITHDRAWN = 'WITHDRAWN',
}
enumType(InspectionPlanStatus, 'InspectionPlanStatus', 'The stage of an inspection plan. 检查计划状态.', {
  ADOPTED: 'In force. 执行中',
  CLOSED: 'Closed with its outcome. 已总结',
  DRAFTED: 'Drafted; to be adopted by a leader of its office. 待批准',
  WITHDRAWN: 'Withdrawn before it was adopted. 已撤回',
});
export enum PlanUnitLeftReason {
  NOT_OPERATING = 'NOT_OPERATING',
  DISASTER = 'DISASTER',
  INSPECTED_FROM_ABOVE = 'INSPECTED_FROM_ABOVE',
  INSPECTED_OTHERWISE = 'INSPECTED_OTHERWISE',
}
enumType(
  PlanUnitLeftReason,
  'PlanUnitLeftReason',
  'Reason why a unit of a plan was not visited as planned. 未按计划检查原因.',
  {
    NOT_OPERATING: 'It has stopped, closed or been deregistered. 停产、关闭或者注销',
    DISASTER: 'A disaster or other force majeure. 灾害等不可抗力',
    INSPECTED_FROM_ABOVE:
      'A higher office inspected it that year, and it is not inspected twice. 上级已检查，避免重复检查',
    INSPECTED_OTHERWISE: 'It was inspected that year outside the plan. 已作计划外检查',
  },
);
export enum PlanShortfallReason {
  DISASTER = 'DISASTER',
  ORDERED_FROM_ABOVE = 'ORDERED_FROM_ABOVE',
  OFFICERS_SHORT = 'OFFICERS_SHORT',
  FEWER_UNITS = 'FEWER_UNITS',
}
enumType(
  PlanShortfallReason,
  'PlanShortfallReason',
  'Reason why a plan ended with fewer visits, or fewer drawn at random, than planned. 未完成计划检查次数原因.',
  {
    DISASTER: 'A disaster or other force majeure. 灾害等不可抗力',
    ORDERED_FROM_ABOVE: 'Work ordered by a higher office. 上级统一部署',
    OFFICERS_SHORT: 'Too few officers. 执法力量不足',
    FEWER_UNITS: 'Fewer units than when it was adopted. 监管对象减少',
  },
);

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'A yearly inspection plan, by category of units. 年度监督检查计划',
})
@Entity('inspection_plan')
export class InspectionPlan extends RegisterEntry {
  @Shown(String, 'text', 'Number of the plan. 计划文号') number!: string;
  @Shown(InspectionPlanStatus, 'text', 'Stage of the entry. 状态') status!: InspectionPlanStatus;
  @Shown(String, 'text', 'Title of the plan. 计划名称') title!: string;
  @Shown(Year, 'integer', 'Year of the plan. 年度') year!: number;
  @Shown([InspectionTier], 'text', 'Categories of units covered. 检查类别', list) tiers!: InspectionTier[];
  @Shown([SupervisionSector], 'text', 'Sectors covered; empty means every sector. 行业', list)
  sectors!: SupervisionSector[];
  @Shown(Int, 'integer', 'Number of inspections planned. 计划检查次数') visits!: number;
  @Shown(Int, 'integer', 'Share of inspections drawn at random, in percent. 双随机比例') randomPercent!: number;
  @Shown(String, 'text', 'Document that approved the plan. 批准文件') document!: string;
  @Shown(CivilDateScalar, 'date', 'First day of the plan. 起始日') beginsOn!: CivilDate;
  @Shown(CivilDateScalar, 'date', 'Last day of the plan. 截止日') endsOn!: CivilDate;
  @Shown(String, 'text', 'Outcome of the plan; null before it is closed. 完成情况', optional)
  closingNote!: string | null;
  @Shown(Int, 'integer', 'Visits owed to each key unit named; one where not said. 重点单位检查次数', optional)
  unitVisits!: number | null;
  @Shown(Int, 'integer', 'Visits owed to each unit covered of category KEY. 重点检查类别单位检查次数', optional)
  keyVisits!: number | null;
  @Shown(DateTime, 'timestamptz', 'Time of adoption; null before it, or where not known. 批准时间', optional)
  adoptedAt!: Instant | null;
  @Shown(PlanShortfallReason, 'text', 'Reason for fewer visits than planned; null if none. 未完成次数原因', optional)
  shortfallReason!: PlanShortfallReason | null;
  @Shown(String, 'text', 'Reason for its withdrawal; null unless withdrawn. 撤回原因', optional)
  withdrawReason!: string | null;
  @Kept('uuid') organisationId!: string;
  @Kept('uuid', list) enterpriseIds!: string[];
  @Kept('uuid', optional) makerId!: string | null;
  @Kept('uuid', optional) adopterId!: string | null;
  @Kept('uuid', optionalList) leftIds!: string[] | null;
  @Kept('text', optionalList) leftReasons!: string[] | null;

  @Reads(one<InspectionPlan>(() => operators, 'makerId'))
  @Field(() => Operator, { nullable: true, description: 'Person who drafted it. 拟制人' })
  maker?: Operator | null;

  @Reads(one<InspectionPlan>(() => operators, 'adopterId'))
  @Field(() => Operator, { nullable: true, description: 'Leader who adopted it; null before. 批准人' })
  adopter?: Operator | null;

  @Reads(one<InspectionPlan>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'Office that adopted the plan. 制定机关' })
  organisation?: Organisation | null;

  @Reads(listKept<InspectionPlan>(() => enterprises, 'enterpriseIds'))
  @Field(() => [Enterprise], {
    nullable: true,
    description: 'Key units named, those that the caller may see. 重点检查单位',
  })
  enterprises?: Enterprise[] | null;
}
export const InspectionPlanConnection = connectionOf('InspectionPlan', '年度监督检查计划', () => InspectionPlan);
export const InspectionPlanChange = changeOf('InspectionPlan', '年度监督检查计划', () => InspectionPlan);

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'A random draw of enterprises and officers, which anyone can repeat from its seed and list. 双随机抽取',
})
@Entity('random_draw')
export class RandomDraw extends RegisterEntry {
  @Shown(String, 'text', 'Number of the draw. 抽取编号') number!: string;
  @Shown(DateTime, 'timestamptz', 'Time of the draw. 抽取时间') drawnAt!: Instant;
  @Shown(String, 'text', 'Random seed; with it and the list anyone can repeat the draw. 随机种子') seed!: string;
  @Shown(String, 'text', 'SHA-256 of `candidates`. 名单摘要') listDigest!: string;
  @Shown(
    String,
    'text',
    'List drawn from, as text: one enterprise a line, id and number of tickets; text, since the published digest is taken over it. 抽取名单',
  )
  candidates!: string;
  @Shown(String, 'text', 'Officers drawn from, as text: one id a line. 执法人员名单') officers!: string;
  @Shown(
    String,
    'text',
    'Officers kept apart from enterprises, as text: officer, enterprise and reason, one a line. 回避名单',
  )
  conflicts!: string;
  @Shown(
    String,
    'text',
    'Result as text: enterprise and its two officers, one a line; `drawn` gives it as entries. 抽取结果',
  )
  results!: string;
  @Shown(Int, 'integer', 'Number of enterprises drawn. 抽取数量') count!: number;
  @Shown(String, 'text', 'Reason for a further draw of the same day; null for the first. 重新抽取理由', optional)
  reason!: string | null;
  @Shown(
    DateTime,
    'timestamptz',
    'Time by which what was drawn must be visited; null where not set. 检查期限',
    optional,
  )
  visitsDue!: Instant | null;
  @Kept('uuid') planId!: string;
  @Kept('uuid') organisationId!: string;
  @Kept('uuid', list) enterpriseIds!: string[];
  @Kept('uuid', list) officerIds!: string[];

  @Reads(one<RandomDraw>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'Office that made the draw. 抽取机关' })
  organisation?: Organisation | null;
}
export const RandomDrawConnection = connectionOf('RandomDraw', '双随机抽取', () => RandomDraw);
export const RandomDrawChange = changeOf('RandomDraw', '双随机抽取', () => RandomDraw);
