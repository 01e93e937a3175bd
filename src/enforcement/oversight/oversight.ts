import { Field, ID, Int, ObjectType } from 'type-graphql';
import { LeadsTo } from '../../access/noun.js';
import { enumType } from '../../api/enums.js';
import { Basis } from '../../api/refusal.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { DateTime } from '../../api/scalars/index.js';
import { Decimal } from '../../api/scalars/codes.js';
import type { Instant } from '../../kernel/instant.js';

export enum EnforcementGapKind {
  ZERO_INSPECTION = 'ZERO_INSPECTION', ZERO_PENALTY = 'ZERO_PENALTY', NOT_PENALISED = 'NOT_PENALISED', FORMALITY = 'FORMALITY', NOT_FILED = 'NOT_FILED', NOT_RECHECKED = 'NOT_RECHECKED', NOT_DECIDED = 'NOT_DECIDED', NOT_PERFORMED = 'NOT_PERFORMED', NOT_INVESTIGATED = 'NOT_INVESTIGATED',
}
enumType(EnforcementGapKind, 'EnforcementGapKind', 'What is lacking in enforcement. 执法缺口类别.', {
  ZERO_INSPECTION: 'An office with officers inspected nothing. 零检查', ZERO_PENALTY: 'It inspected and punished nothing. 零处罚', NOT_PENALISED: 'A finding whose article fines has neither a case nor a reason. 只检查不处罚', FORMALITY: 'An inspection that was too short to find anything, or was not recorded. 走形式',
  NOT_FILED: 'What was to become a case has none. 应立未立', NOT_RECHECKED: 'A recheck is overdue. 到期未复查', NOT_DECIDED: 'A decision is overdue. 到期未决定', NOT_PERFORMED: 'A penalty is not performed by its day. 到期未执行', NOT_INVESTIGATED: 'An accident has no investigation. 有案未查',
});

export enum RankingMeasure { INSPECTIONS = 'INSPECTIONS', CLOSED_LOOP = 'CLOSED_LOOP', QUALITY = 'QUALITY' }
enumType(RankingMeasure, 'RankingMeasure', 'What an office is ranked by; never what it fined (行政处罚法 第七十四条). 排名指标.', {
  INSPECTIONS: 'Visits, of those expected of its officers. 检查任务完成率', CLOSED_LOOP: 'Inspections that came full circle. 闭环率', QUALITY: 'The quality of its cases. 案件质量',
});
export enum QualityCheckKind {
  DECISION_IN_TIME = 'DECISION_IN_TIME', SERVICE_IN_TIME = 'SERVICE_IN_TIME', PUBLICATION_IN_TIME = 'PUBLICATION_IN_TIME', NOT_REVOKED = 'NOT_REVOKED', WHOLLY_RECORDED = 'WHOLLY_RECORDED',
}
enumType(QualityCheckKind, 'QualityCheckKind', 'What is looked at in case files. 案件质量检查项.', {
  DECISION_IN_TIME: 'Decided within its limit. 决定按期', SERVICE_IN_TIME: 'Served within its limit. 送达按期', PUBLICATION_IN_TIME: 'Published within its limit. 公示按期',
  NOT_REVOKED: 'Not revoked or changed on appeal. 未被撤销变更', WHOLLY_RECORDED: 'Recorded throughout. 全过程记录',
});

@ObjectType({ simpleResolvers: true, description: 'Something lacking in enforcement in a month, and the entry behind it. 执法缺口' })
export class EnforcementGap {
  @Field(() => EnforcementGapKind, { description: 'What is lacking. 类别' })                                       kind!: EnforcementGapKind;
  @Field(() => String, { description: 'Whose. 单位' })                                                            office!: string;
  @Field(() => ID, { nullable: true, description: 'That office. 单位标识' })
  officeId!: string | null;
  @Field(() => String, { description: 'Which. 对象' })                                                            subject!: string;
  @Field(() => DateTime, { nullable: true, description: 'Since when. 起始时间' })                                   since!: Instant | null;
  @Field(() => Basis, { description: 'Where it is written. 依据' })                                                basis!: Basis;
  entryType!: string;
  entryId!: string;
  @LeadsTo<EnforcementGap>('entryType', 'entryId')
  @Field(() => RegisterEntry, { nullable: true, description: 'The entry behind it, if the caller may see it. 条目' }) entry?: RegisterEntry | null;
}
@ObjectType({ simpleResolvers: true, description: 'One measure an office is ranked by. 排名指标' })
export class RankedMeasure {
  @Field(() => RankingMeasure, { description: 'What. 指标' })                                                      measure!: `${RankingMeasure}`;
  @Field(() => Decimal, { nullable: true, description: 'How it stands, in percent; null where nothing can be told. 值' }) value!: string | null;
  @Field(() => Int, { description: 'With which weight. 权重' })                                                    weight!: number;
  @Field(() => Decimal, { description: 'How many points it gives. 得分' })                                          points!: string;
}
@ObjectType({ simpleResolvers: true, description: 'Where an office stands in a month, and why; never by what it fined. 执法排名' })
export class RankedOffice {
  @Field(() => Int, { description: 'Its place. 名次' })                                                            place!: number;
  @Field(() => String, { description: 'The office. 单位' })                                                       office!: string;
  @Field(() => ID, { description: 'That office. 单位标识' })
  officeId!: string;
  @Field(() => Decimal, { description: 'Its points, of a hundred. 得分' })                                          points!: string;
  @Field(() => [RankedMeasure], { description: 'What they come from. 得分说明' })                                   measures!: RankedMeasure[];
}
@ObjectType({ simpleResolvers: true, description: 'How far inspections of a month came full circle: found, dealt with, rechecked. 闭环率' })
export class ClosedLoop {
  @Field(() => String, { nullable: true, description: 'The office; null for the county. 单位' })                     office!: string | null;
  @Field(() => ID, { nullable: true, description: 'That office; null for the county. 单位标识' })
  officeId!: string | null;
  @Field(() => Int, { description: 'Inspections. 检查次数' })                                                       inspections!: number;
  @Field(() => Int, { description: 'Of them, those that ordered or proposed something. 发现问题' })                   withProblem!: number;
  @Field(() => Int, { description: 'Of these, those that were dealt with and rechecked. 闭环' })                     closed!: number;
  @Field(() => Decimal, { nullable: true, description: 'The share in percent. 闭环率' })                             rate!: string | null;
}
@ObjectType({ simpleResolvers: true, description: 'One thing that is looked at in case files. 质量检查项' })
export class QualityCheck {
  @Field(() => QualityCheckKind, { description: 'What. 检查项' })                                                   kind!: `${QualityCheckKind}`;
  @Field(() => Int, { description: 'How many were looked at. 检查数' })                                             looked!: number;
  @Field(() => Int, { description: 'How many failed. 不合格数' })                                                   failed!: number;
}
@ObjectType({ simpleResolvers: true, description: 'How well an office\'s cases of a month were done. 案件质量' })
export class CaseQuality {
  @Field(() => String, { description: 'The office. 单位' })                                                       office!: string;
  @Field(() => ID, { description: 'That office. 单位标识' })
  officeId!: string;
  @Field(() => Decimal, { nullable: true, description: 'The score, of a hundred. 得分' })                            score!: string | null;
  @Field(() => Int, { description: 'Decisions below the article\'s band, to be looked at. 减轻处罚数' })               lightened!: number;
  @Field(() => [QualityCheck], { description: 'What was looked at. 检查项' })                                       checks!: QualityCheck[];
}
@ObjectType({ simpleResolvers: true, description: 'How accidents of a year were reported. 事故信息报送' })
export class ReportingTimeliness {
  @Field(() => Int, { description: 'Accidents. 事故数' })                                                          accidents!: number;
  @Field(() => Decimal, { nullable: true, description: 'Reported by the unit within its hour, in percent. 单位按时报告率' }) byUnit!: string | null;
  @Field(() => Decimal, { nullable: true, description: 'Reported upward in time, in percent. 按时上报率' })            upward!: string | null;
  @Field(() => Decimal, { nullable: true, description: 'Major and gravest ones within an hour, in percent. 重大以上一小时报送率' }) gravestWithinAnHour!: string | null;
}
