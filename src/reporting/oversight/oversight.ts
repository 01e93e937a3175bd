import { Field, ID, Int, ObjectType } from 'type-graphql';
import { LeadsTo } from '../../access/model/noun.js';
import { enumType } from '../../api/enums.js';
import { Basis } from '../../api/refusal.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { DateTime } from '../../api/scalars/index.js';
import { Decimal } from '../../api/scalars/codes.js';
import type { Instant } from '../../kernel/instant.js';

export enum EnforcementGapKind {
  ZERO_INSPECTION = 'ZERO_INSPECTION',
  ZERO_PENALTY = 'ZERO_PENALTY',
  NOT_PENALISED = 'NOT_PENALISED',
  FORMALITY = 'FORMALITY',
  NOT_FILED = 'NOT_FILED',
  NOT_RECHECKED = 'NOT_RECHECKED',
  NOT_DECIDED = 'NOT_DECIDED',
  NOT_PERFORMED = 'NOT_PERFORMED',
  NOT_INVESTIGATED = 'NOT_INVESTIGATED',
  NOT_PUBLISHED = 'NOT_PUBLISHED',
  NO_PLAN = 'NO_PLAN',
  NO_OFFICER = 'NO_OFFICER',
  DRAWN_NOT_VISITED = 'DRAWN_NOT_VISITED',
  DRAWN_NOT_PUBLISHED = 'DRAWN_NOT_PUBLISHED',
  NOT_ON_SCENE = 'NOT_ON_SCENE',
  RESULT_NOT_PUBLISHED = 'RESULT_NOT_PUBLISHED',
}
enumType(EnforcementGapKind, 'EnforcementGapKind', 'Kind of gap in enforcement. 执法缺口类别.', {
  ZERO_INSPECTION: 'An office with officers, or a department that supervises, made no inspection. 零检查',
  ZERO_PENALTY: 'An office inspected but imposed no penalty. 零处罚',
  NOT_PENALISED: 'A finding that must be fined has neither a case nor a reason. 只检查不处罚',
  FORMALITY: 'An inspection was too short to find anything, or was not recorded. 走形式',
  NOT_FILED: 'A finding to be filed as a case has none. 应立未立',
  NOT_RECHECKED: 'A recheck is overdue. 到期未复查',
  NOT_DECIDED: 'A decision is overdue. 到期未决定',
  NOT_PERFORMED: 'A penalty is not performed by its day. 到期未执行',
  NOT_PUBLISHED: 'A decision is not made public by its day. 到期未公示',
  NO_OFFICER: 'A department that supervises has no law officer. 负有监管职责无执法人员',
  NO_PLAN: 'An office with officers has no adopted plan of the year, past its day. 未按期制定检查计划',
  DRAWN_NOT_VISITED: 'A unit drawn at random was not visited by its day. 双随机抽中未检查',
  DRAWN_NOT_PUBLISHED: 'The result of a drawn visit is not public by its day. 双随机检查结果未公示',
  NOT_ON_SCENE:
    'Nobody of the county government was on the scene of a LARGER or graver accident. 较大及以上事故未赴现场',
  RESULT_NOT_PUBLISHED: 'The result of an investigation is not published by its day. 到期未公布',
  NOT_INVESTIGATED:
    "An accident, or a disaster with its dead, has no investigation, neither the county's nor a higher government's. 有案未查",
});

export enum RankingMeasure {
  INSPECTIONS = 'INSPECTIONS',
  CLOSED_LOOP = 'CLOSED_LOOP',
  QUALITY = 'QUALITY',
}
enumType(
  RankingMeasure,
  'RankingMeasure',
  'Measure by which offices are ranked; never the fines (行政处罚法 第七十四条). 排名指标.',
  {
    INSPECTIONS: 'Inspections made, of those expected of the officers. 检查任务完成率',
    CLOSED_LOOP: 'Closed-loop rate of inspections. 闭环率',
    QUALITY: 'Case quality. 案件质量',
  },
);
export enum QualityCheckKind {
  DECISION_IN_TIME = 'DECISION_IN_TIME',
  SERVICE_IN_TIME = 'SERVICE_IN_TIME',
  PUBLICATION_IN_TIME = 'PUBLICATION_IN_TIME',
  NOT_REVOKED = 'NOT_REVOKED',
  WHOLLY_RECORDED = 'WHOLLY_RECORDED',
}
enumType(QualityCheckKind, 'QualityCheckKind', 'Check made on case files. 案件质量检查项.', {
  DECISION_IN_TIME: 'Decided within its limit. 决定按期',
  SERVICE_IN_TIME: 'Served within its limit. 送达按期',
  PUBLICATION_IN_TIME: 'Published within its limit. 公示按期',
  NOT_REVOKED: 'Not revoked or changed on appeal. 未被撤销变更',
  WHOLLY_RECORDED: 'Recorded throughout. 全过程记录',
});

@ObjectType({
  simpleResolvers: true,
  description: 'A gap in enforcement in a month, and the entry it rests on. 执法缺口',
})
export class EnforcementGap {
  @Field(() => EnforcementGapKind, { description: 'Kind of gap. 缺口类别' }) kind!: EnforcementGapKind;
  @Field(() => String, { description: 'Name of the office concerned. 单位' }) office!: string;
  @Field(() => ID, { nullable: true, description: 'Id of the office. 单位标识' })
  officeId!: string | null;
  @Field(() => String, { description: 'Number or name of what has the gap. 对象' }) subject!: string;
  @Field(() => DateTime, {
    nullable: true,
    description: 'Time since which the gap exists; null for ZERO_INSPECTION and ZERO_PENALTY. 起始时间',
  })
  since!: Instant | null;
  @Field(() => Basis, { description: 'Legal basis. 依据' }) basis!: Basis;
  entryType!: string;
  entryId!: string;
  @LeadsTo<EnforcementGap>('entryType', 'entryId')
  @Field(() => RegisterEntry, { nullable: true, description: 'Entry the gap rests on, if the caller may see it. 条目' })
  entry?: RegisterEntry | null;
}
export enum BacklogKind {
  OPEN_CASES = 'OPEN_CASES',
  OPEN_RECHECKS = 'OPEN_RECHECKS',
  UNSERVED_DECISIONS = 'UNSERVED_DECISIONS',
}
enumType(BacklogKind, 'BacklogKind', 'Kind of enforcement work that is still open. 执法存量类别.', {
  OPEN_CASES: 'Cases filed and neither closed nor withdrawn. 未结案件',
  OPEN_RECHECKS: 'Inspections whose recheck is still to be passed. 未复查销号',
  UNSERVED_DECISIONS: 'Decisions taken and not served. 未送达决定',
});

@ObjectType({
  simpleResolvers: true,
  description: 'Enforcement work of an office that is still open, by its age. 执法存量',
})
export class EnforcementBacklog {
  @Field(() => String, { description: 'Name of the office. 单位' }) office!: string;
  @Field(() => ID, { description: 'Id of the office. 单位标识' }) officeId!: string;
  @Field(() => BacklogKind, { description: 'Kind of work. 存量类别' }) kind!: BacklogKind;
  @Field(() => Int, { description: 'Number open. 存量数' }) open!: number;
  @Field(() => Int, { description: 'Of these open for at most 30 days. 三十日以内' }) upTo30Days!: number;
  @Field(() => Int, { description: 'Of these open for 31 to 90 days. 三十一至九十日' }) upTo90Days!: number;
  @Field(() => Int, { description: 'Of these open for more than 90 days. 九十日以上' }) over90Days!: number;
  @Field(() => Int, { description: 'Of these past their own deadline. 逾期数' }) overdue!: number;
  @Field(() => DateTime, { description: 'Since when the oldest is open. 最早起始时间' }) since!: Instant;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Enforcement of an office from the first of January on, beside the same months of last year. 执法量与强度同比',
})
export class EnforcementGrowth {
  @Field(() => String, { nullable: true, description: 'Name of the office; null for the county. 单位' })
  office!: string | null;
  @Field(() => ID, { nullable: true, description: 'Id of the office; null for the county. 单位标识' })
  officeId!: string | null;
  @Field(() => Int, { description: 'Inspections. 检查次数' }) inspections!: number;
  @Field(() => Int, { description: 'Inspections in the same months of last year. 上年同期检查次数' })
  inspectionsBefore!: number;
  @Field(() => Decimal, { nullable: true, description: 'Growth in percent; null where there were none. 检查同比增长' })
  inspectionsGrowth!: string | null;
  @Field(() => Int, { description: 'Penalties decided. 处罚件数' }) penalties!: number;
  @Field(() => Int, { description: 'Penalties in the same months of last year. 上年同期处罚件数' })
  penaltiesBefore!: number;
  @Field(() => Decimal, { nullable: true, description: 'Growth in percent; null where there were none. 处罚同比增长' })
  penaltiesGrowth!: string | null;
  @Field(() => Decimal, {
    nullable: true,
    description: 'Strength: penalties in a hundred inspections; null without inspections. 执法强度',
  })
  strength!: string | null;
  @Field(() => Decimal, { nullable: true, description: 'Strength in the same months of last year. 上年同期执法强度' })
  strengthBefore!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'One measure by which an office is ranked. 排名指标' })
export class RankedMeasure {
  @Field(() => RankingMeasure, { description: 'Measure. 指标' }) measure!: `${RankingMeasure}`;
  @Field(() => Decimal, { nullable: true, description: 'Value in percent; null where it cannot be computed. 指标值' })
  value!: string | null;
  @Field(() => Int, { description: 'Weight of the measure. 权重' }) weight!: number;
  @Field(() => Decimal, { description: 'Points it contributes. 得分' }) points!: string;
}
@ObjectType({
  simpleResolvers: true,
  description: 'Rank of an office in a month and how it comes about; never by fines. 执法排名',
})
export class RankedOffice {
  @Field(() => Int, { description: 'Rank, from 1. 名次' }) place!: number;
  @Field(() => String, { description: 'Name of the office. 单位' }) office!: string;
  @Field(() => ID, { description: 'Id of the office. 单位标识' })
  officeId!: string;
  @Field(() => Decimal, { description: 'Points out of 100. 得分' }) points!: string;
  @Field(() => [RankedMeasure], { description: 'Measures the points come from. 得分说明' }) measures!: RankedMeasure[];
}
@ObjectType({
  simpleResolvers: true,
  description: 'Closed-loop rate of the inspections of a month: found, dealt with and rechecked. 闭环率',
})
export class ClosedLoop {
  @Field(() => String, { nullable: true, description: 'Name of the office; null for the county. 单位' }) office!:
    string | null;
  @Field(() => ID, { nullable: true, description: 'Id of the office; null for the county. 单位标识' })
  officeId!: string | null;
  @Field(() => Int, { description: 'Number of inspections. 检查次数' }) inspections!: number;
  @Field(() => Int, { description: 'Of these, inspections that ordered rectification or proposed a case. 发现问题数' })
  withProblem!: number;
  @Field(() => Int, { description: 'Of those, inspections dealt with and rechecked. 闭环数' }) closed!: number;
  @Field(() => Decimal, {
    nullable: true,
    description: 'Closed-loop rate in percent; null where there is nothing to close. 闭环率',
  })
  rate!: string | null;
}
@ObjectType({ simpleResolvers: true, description: 'One check made on case files. 质量检查项' })
export class QualityCheck {
  @Field(() => QualityCheckKind, { description: 'Check. 检查项' }) kind!: `${QualityCheckKind}`;
  @Field(() => Int, { description: 'Number of cases checked. 检查数' }) looked!: number;
  @Field(() => Int, { description: 'Number of cases that failed. 不合格数' }) failed!: number;
}
@ObjectType({ simpleResolvers: true, description: "Quality of an office's cases in a month. 案件质量" })
export class CaseQuality {
  @Field(() => String, { description: 'Name of the office. 单位' }) office!: string;
  @Field(() => ID, { description: 'Id of the office. 单位标识' })
  officeId!: string;
  @Field(() => Decimal, { nullable: true, description: 'Score out of 100; null where nothing was checked. 得分' })
  score!: string | null;
  @Field(() => Int, { description: 'Number of decisions below the range of the article, to be reviewed. 减轻处罚数' })
  lightened!: number;
  @Field(() => [QualityCheck], { description: 'Checks made. 检查项' }) checks!: QualityCheck[];
}
@ObjectType({ simpleResolvers: true, description: 'Timeliness of accident reports in a year. 事故信息报送时效' })
export class ReportingTimeliness {
  @Field(() => Int, { description: 'Number of accidents. 事故数' }) accidents!: number;
  @Field(() => Decimal, {
    nullable: true,
    description: 'Share reported by the unit in time, in percent. 单位按时报告率',
  })
  byUnit!: string | null;
  @Field(() => Decimal, { nullable: true, description: 'Share reported upward in time, in percent. 按时上报率' })
  upward!: string | null;
  @Field(() => Decimal, {
    nullable: true,
    description: 'Share of MAJOR and GRAVEST accidents reported within one hour, in percent. 重大以上一小时报送率',
  })
  gravestWithinAnHour!: string | null;
}
