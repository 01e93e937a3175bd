import { Field, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { one, Reads } from '../../access/model/noun.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, DateTime } from '../../api/scalars/index.js';
import { Year } from '../../api/scalars/spans.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import { Decimal } from '../../api/scalars/codes.js';
import { Organisation } from '../../organisation/organisation.js';
import { organisations } from '../../organisation/organisation.noun.js';
import { Kept, Shown, optional } from '../../api/columns.js';

export enum TargetMeasure {
  DEATHS = 'DEATHS',
  DEATHS_CHANGE = 'DEATHS_CHANGE',
  LARGER_ACCIDENTS = 'LARGER_ACCIDENTS',
  DISASTER_DEATHS = 'DISASTER_DEATHS',
  DISASTER_AFFECTED = 'DISASTER_AFFECTED',
  FOREST_FIRE_RATE = 'FOREST_FIRE_RATE',
  MAJOR_HAZARDS_CLOSED = 'MAJOR_HAZARDS_CLOSED',
  MAJOR_HAZARDS_ON_TIME = 'MAJOR_HAZARDS_ON_TIME',
  HAZARDS_ON_TIME = 'HAZARDS_ON_TIME',
  KEY_TASKS_DONE = 'KEY_TASKS_DONE',
}
enumType(TargetMeasure, 'TargetMeasure', 'What a target measures. 目标指标.', {
  DEATHS: 'Deaths in work accidents. 生产安全事故死亡人数',
  DEATHS_CHANGE: 'Change of deaths in work accidents against the year before, in percent. 死亡人数同比',
  LARGER_ACCIDENTS: 'Number of accidents of the grade larger or above. 较大及以上事故',
  DISASTER_DEATHS: 'Deaths in natural disasters. 因灾死亡人数',
  DISASTER_AFFECTED: 'People affected by natural disasters. 受灾人口',
  FOREST_FIRE_RATE: 'Share of forest burnt, in permille. 森林火灾受害率',
  MAJOR_HAZARDS_CLOSED: 'Share of MAJOR hazards closed, in percent. 重大隐患整改率',
  MAJOR_HAZARDS_ON_TIME:
    'Share of MAJOR hazards due in the period that were closed and rectified by their day, in percent. 重大事故隐患按期整改率',
  HAZARDS_ON_TIME: 'Share of hazards closed on time, in percent. 隐患按期整改率',
  KEY_TASKS_DONE: 'Share of key tasks confirmed, in percent. 重点任务完成率',
});
export enum TargetBound {
  AT_MOST = 'AT_MOST',
  AT_LEAST = 'AT_LEAST',
}
enumType(TargetBound, 'TargetBound', 'Whether a target is an upper or a lower bound. 目标方向.', {
  AT_MOST: 'Upper bound: no more than the value. 不高于',
  AT_LEAST: 'Lower bound: no less than the value. 不低于',
});

export enum TargetOutcome {
  MET = 'MET',
  MISSED = 'MISSED',
}
enumType(TargetOutcome, 'TargetOutcome', 'Whether a target was met over its year. 目标完成情况.', {
  MET: 'Met. 完成',
  MISSED: 'Missed. 未完成',
});

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'An annual target, and the document that sets it. 年度目标',
})
@Entity('safety_target')
export class SafetyTarget extends RegisterEntry {
  @Shown(Year, 'integer', 'Year of the target. 年度') year!: number;
  @Shown(TargetMeasure, 'text', 'What the target measures. 指标') measure!: TargetMeasure;
  @Shown(TargetBound, 'text', 'Whether the value is an upper or a lower bound. 目标方向') bound!: TargetBound;
  @Shown(Decimal, 'numeric', 'Target value, with four decimal places. 目标值') value!: string;
  @Shown(String, 'text', 'Unit of the value. 计量单位') unit!: string;
  @Shown(String, 'text', 'Document that sets the target. 文件') document!: string;
  @Shown(String, 'text', 'Clause of the document. 条款') clause!: string;
  @Shown(TargetOutcome, 'text', 'Whether it was met; null until it is concluded. 目标完成情况', optional)
  outcome!: TargetOutcome | null;
  @Shown(Decimal, 'numeric', 'What it came to over its year; null until it is concluded. 实际值', optional)
  outcomeValue!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time at which it was concluded. 认定时间', optional) concludedAt!: Instant | null;
  @Shown(String, 'text', 'Conclusion; null until then. 认定意见', optional) conclusion!: string | null;
  @Kept('uuid', optional) organisationId!: string | null;

  @Reads(one<SafetyTarget>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'Office it is set for; null for the whole county. 单位' })
  organisation?: Organisation | null;
}
export const SafetyTargetConnection = connectionOf('SafetyTarget', '年度目标', () => SafetyTarget);
export const SafetyTargetChange = changeOf('SafetyTarget', '年度目标', () => SafetyTarget);

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'A revision of an annual target: what it was until that day, and why it is another since. 目标调整',
})
@Entity('target_revision')
export class TargetRevision extends RegisterEntry {
  @Shown(Decimal, 'numeric', 'Value before the revision. 原目标值') formerValue!: string;
  @Shown(Decimal, 'numeric', 'Value from that day on. 新目标值') value!: string;
  @Shown(String, 'text', 'Reason of the revision. 调整理由') reason!: string;
  @Shown(String, 'text', 'Document that revises it. 调整文件') document!: string;
  @Shown(CivilDateScalar, 'date', 'Day from which the value holds. 调整日期') revisedOn!: CivilDate;
  @Kept('uuid') targetId!: string;
}
export const TargetRevisionConnection = connectionOf('TargetRevision', '目标调整', () => TargetRevision);
