import { Field, Int, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { one, Reads } from '../../access/model/noun.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, DateTime, Money } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import { SupervisionSector } from '../../law/sector.js';
import { Enterprise } from '../../enterprise/enterprise/enterprise.js';
import { enterprises } from '../../enterprise/enterprise/enterprise.noun.js';
import { Operator, Organisation } from '../../organisation/organisation.js';
import { operators, organisations } from '../../organisation/organisation.noun.js';
import { Kept, Shown, named, optional, optionalList } from '../../api/columns.js';

export enum AccidentStatus {
  REPORTED = 'REPORTED',
  DISMISSED = 'DISMISSED',
}
enumType(AccidentStatus, 'AccidentStatus', 'The stage of an accident. 事故状态.', {
  REPORTED: 'Reported and being handled. 已报告',
  DISMISSED: 'Found not to be a work-safety accident. 不予认定',
});
export enum DismissalGround {
  NATURAL_DISASTER = 'NATURAL_DISASTER',
  NOT_BUSINESS = 'NOT_BUSINESS',
  CRIMINAL_ACT = 'CRIMINAL_ACT',
  ILLNESS = 'ILLNESS',
  SELF_HARM = 'SELF_HARM',
  OTHER = 'OTHER',
}
enumType(DismissalGround, 'DismissalGround', 'What an event is that is no work-safety accident. 不予认定情形.', {
  NATURAL_DISASTER: 'A natural disaster that could not be foreseen or prevented. 自然灾害',
  NOT_BUSINESS: 'It did not happen in production or business. 非生产经营活动',
  CRIMINAL_ACT: 'An intentional criminal act. 故意犯罪',
  ILLNESS: 'Sudden illness of the person. 自身疾病',
  SELF_HARM: 'Suicide or self-harm. 自杀自残',
  OTHER: 'Other. 其他',
});
export enum AccidentKind {
  OBJECT_STRIKE = 'OBJECT_STRIKE',
  VEHICLE = 'VEHICLE',
  ROAD_TRAFFIC = 'ROAD_TRAFFIC',
  MACHINERY = 'MACHINERY',
  LIFTING = 'LIFTING',
  ELECTRIC_SHOCK = 'ELECTRIC_SHOCK',
  DROWNING = 'DROWNING',
  SCALD = 'SCALD',
  FIRE = 'FIRE',
  FALL = 'FALL',
  COLLAPSE = 'COLLAPSE',
  ROOF_FALL = 'ROOF_FALL',
  WATER_INRUSH = 'WATER_INRUSH',
  BLASTING = 'BLASTING',
  GAS_EXPLOSION = 'GAS_EXPLOSION',
  DUST_EXPLOSION = 'DUST_EXPLOSION',
  VESSEL_EXPLOSION = 'VESSEL_EXPLOSION',
  EXPLOSIVES = 'EXPLOSIVES',
  OTHER_EXPLOSION = 'OTHER_EXPLOSION',
  POISONING = 'POISONING',
  LEAK = 'LEAK',
  OTHER = 'OTHER',
}
enumType(
  AccidentKind,
  'AccidentKind',
  'Kind of accident; holds the classes of both the former and the present national standard. 事故类型.',
  {
    OBJECT_STRIKE: 'Struck by an object. 物体打击',
    VEHICLE: 'Injury by a vehicle on the site. 车辆伤害',
    ROAD_TRAFFIC: 'Road traffic accident. 道路交通',
    MACHINERY: 'Injury by machinery. 机械伤害',
    LIFTING: 'Injury in lifting. 起重伤害',
    ELECTRIC_SHOCK: 'Electric shock. 触电',
    DROWNING: 'Drowning. 淹溺',
    SCALD: 'Scalding. 灼烫',
    FIRE: 'Fire. 火灾',
    FALL: 'Fall from a height. 高处坠落',
    COLLAPSE: 'Collapse. 坍塌',
    ROOF_FALL: 'Roof fall or rib spalling in a mine. 冒顶片帮',
    WATER_INRUSH: 'Inrush of water. 透水',
    BLASTING: 'Blasting accident. 放炮',
    GAS_EXPLOSION: 'Gas explosion. 瓦斯、可燃气体爆炸',
    DUST_EXPLOSION: 'Dust explosion. 粉尘爆炸',
    VESSEL_EXPLOSION: 'Explosion of a boiler or vessel. 锅炉、容器爆炸',
    EXPLOSIVES: 'Explosion of explosives or fireworks. 火药、烟花爆竹爆炸',
    OTHER_EXPLOSION: 'Other explosion. 其他爆炸',
    POISONING: 'Poisoning or suffocation. 中毒和窒息',
    LEAK: 'Leak. 泄漏',
    OTHER: 'Other injury. 其他伤害',
  },
);
export enum AccidentGrade {
  GENERAL = 'GENERAL',
  LARGER = 'LARGER',
  MAJOR = 'MAJOR',
  GRAVEST = 'GRAVEST',
}
enumType(
  AccidentGrade,
  'AccidentGrade',
  'Grade of an accident; neither a warning level nor a response level. 事故等级.',
  {
    GENERAL: 'General accident. 一般事故',
    LARGER: 'Larger accident. 较大事故',
    MAJOR: 'Major accident. 重大事故',
    GRAVEST: 'Especially grave accident. 特别重大事故',
  },
);
export enum AccidentJurisdiction {
  COUNTY = 'COUNTY',
  PREFECTURE = 'PREFECTURE',
  PROVINCE = 'PROVINCE',
  STATE = 'STATE',
}
enumType(AccidentJurisdiction, 'AccidentJurisdiction', 'Level of the government that investigates. 调查管辖.', {
  COUNTY: 'County. 县级',
  PREFECTURE: 'Prefecture. 设区的市级',
  PROVINCE: 'Province or municipality. 省级、直辖市',
  STATE: 'State Council. 国务院',
});

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description:
    'An accident, from its first report on; its grade and jurisdiction are computed from the casualties and the loss. 生产安全事故',
})
@Entity('accident')
export class Accident extends RegisterEntry {
  @Shown(String, 'text', 'Number of the accident. 事故编号') number!: string;
  @Shown(AccidentStatus, 'text', 'Stage of the entry. 状态') status!: AccidentStatus;
  @Shown(AccidentKind, 'text', 'Kind of accident, by the standard in force when it happened. 事故类型')
  kind!: AccidentKind;
  @Shown(String, 'text', 'Standard that the kind is of. 类型标准') kindStandard!: string;
  @Shown(SupervisionSector, 'text', 'Supervision sector. 监管行业') sector!: SupervisionSector;
  @Shown(
    Boolean,
    'boolean',
    'Whether it is a work-safety accident in the view of who reported it; it counts until it is dismissed. 上报时认为是否生产安全事故',
  )
  production!: boolean;
  @Shown(DateTime, 'timestamptz', 'Time of the accident. 发生时间') happenedAt!: Instant;
  @Shown(String, 'text', 'Location in words. 地点') location!: string;
  @Shown(String, 'text', 'Summary of what happened. 简要经过') summary!: string;
  @Shown(Int, 'integer', 'Number of dead. 死亡人数') deaths!: number;
  @Shown(
    Int,
    'integer',
    'Of the dead those who died within the days that count; null in entries before 0.8.0. 计入统计的死亡人数',
    optional,
  )
  countedDeaths!: number | null;
  @Shown(Int, 'integer', 'Number of missing. 失踪人数') missing!: number;
  @Shown(Int, 'integer', 'Number of seriously injured, including acute poisoning. 重伤人数') seriousInjuries!: number;
  @Shown(Int, 'integer', 'Number of slightly injured. 轻伤人数') minorInjuries!: number;
  @Shown(Int, 'integer', 'Number of trapped. 被困人数') trapped!: number;
  @Shown(Int, 'integer', 'Number of evacuated. 疏散人数') evacuated!: number;
  @Shown(Money, 'bigint', 'Direct economic loss. 直接经济损失', named('direct_loss_fen')) directLoss!: string;
  @Shown(
    Boolean,
    'boolean',
    'Whether there was serious pollution or a threat to key facilities. 是否严重污染或者危及重要设施',
  )
  polluted!: boolean;
  @Shown(AccidentGrade, 'text', 'Grade by deaths, serious injuries and direct loss. 事故等级') grade!: AccidentGrade;
  @Shown(
    Boolean,
    'boolean',
    'Whether it is a serious near miss, which is reported like an accident even if nobody was hurt. 是否较大涉险事故',
  )
  nearMiss!: boolean;
  @Shown(AccidentJurisdiction, 'text', 'Level of the government that investigates. 调查管辖')
  jurisdiction!: AccidentJurisdiction;
  @Shown(
    DateTime,
    'timestamptz',
    'Time at which that level came to investigate, where it was another one before. 调查管辖变更时间',
    named('jurisdiction_since', optional),
  )
  jurisdictionChangedAt!: Instant | null;
  @Shown(
    DateTime,
    'timestamptz',
    'Time by which what the county has investigated must be handed over since then. 移交期限',
    optional,
  )
  handOverDue!: Instant | null;
  @Shown(
    AccidentJurisdiction,
    'text',
    'Level of the higher government that raised it to itself; null if none did. 提级调查级别',
    optional,
  )
  raisedTo!: AccidentJurisdiction | null;
  @Shown(CivilDateScalar, 'date', 'Day on which it was raised. 提级决定日', optional) raisedOn!: CivilDate | null;
  @Shown(String, 'text', 'Document by which it was raised. 提级文件', optional) raiseDocument!: string | null;
  @Shown(String, 'text', 'Document by which it was given back. 交回文件', optional) returnDocument!: string | null;
  @Shown(
    Boolean,
    'boolean',
    'Whether the casualties or the loss reach the threshold of criminal prosecution. 是否达到刑事追诉标准',
  )
  criminalReview!: boolean;
  @Shown(DateTime, 'timestamptz', 'Time at which the unit reported to the county. 单位报告时间')
  unitReportedAt!: Instant;
  @Shown(DateTime, 'timestamptz', 'Time by which the unit had to report to the county. 单位报告期限')
  unitReportDue!: Instant;
  @Shown(DateTime, 'timestamptz', 'Time at which the county reported upward; null if not yet. 上报时间', optional)
  reportedUpAt!: Instant | null;
  @Shown(DateTime, 'timestamptz', 'Time by which the county must report upward. 上报期限') reportUpDue!: Instant;
  @Shown(
    String,
    'text',
    'Highest level of government that the accident is reported to: PREFECTURE, PROVINCE or STATE. 上报对象',
  )
  reportTo!: string;
  @Shown(CivilDateScalar, 'date', 'Last day on which a change of casualties changes the grade. 伤亡补报截止日')
  regradeUntil!: CivilDate;
  @Shown(
    DateTime,
    'timestamptz',
    'Time by which the investigation group must be formed. 成立调查组期限',
    named('investigate_by'),
  )
  investigationDue!: Instant;
  @Shown(Int, 'integer', 'Number of reports so far. 报告次数') reports!: number;
  @Shown(String, 'text', 'Reason why it is not a work-safety accident; null unless dismissed. 不予认定理由', optional)
  dismissReason!: string | null;
  @Shown(DismissalGround, 'text', 'What it is instead; null unless dismissed. 不予认定情形', optional)
  dismissGround!: DismissalGround | null;
  @Shown(DateTime, 'timestamptz', 'Time it was last dismissed; null if it never was. 不予认定时间', optional)
  dismissedAt!: Instant | null;
  @Shown(DateTime, 'timestamptz', 'Time that dismissal was contested; null if it was not. 异议时间', optional)
  dismissalContestedAt!: Instant | null;
  @Shown(String, 'text', 'Reason it was contested. 异议理由', optional) dismissalContestReason!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time that dismissal was reviewed; null before it. 复核时间', optional)
  dismissalReviewedAt!: Instant | null;
  @Shown(String, 'text', 'Reason of the review. 复核理由', optional) dismissalReviewReason!: string | null;
  @Shown(String, 'text', 'Document of the review. 复核文书', optional) dismissalReviewDocument!: string | null;
  @Shown(
    DateTime,
    'timestamptz',
    'Time it was taken up again after a dismissal that was not upheld; null if it was not. 恢复认定时间',
    optional,
  )
  reinstatedAt!: Instant | null;
  @Kept('uuid', optional) enterpriseId!: string | null;
  @Kept('uuid', optional) reporterId!: string | null;
  @Kept('uuid', optional) dismisserId!: string | null;
  @Kept('uuid', optional) dismissalContesterId!: string | null;
  @Kept('uuid') organisationId!: string;

  @Reads(one<Accident>(() => enterprises, 'enterpriseId'))
  @Field(() => Enterprise, {
    nullable: true,
    description: 'Enterprise where the accident happened, if the caller may see it. 事故单位',
  })
  enterprise?: Enterprise | null;

  @Reads(one<Accident>(() => operators, 'reporterId'))
  @Field(() => Operator, { nullable: true, description: 'Operator who entered the accident. 报告人' })
  reporter?: Operator | null;

  @Reads(one<Accident>(() => operators, 'dismisserId'))
  @Field(() => Operator, { nullable: true, description: 'Person who dismissed it. 不予认定人' })
  dismisser?: Operator | null;

  @Reads(one<Accident>(() => operators, 'dismissalContesterId'))
  @Field(() => Operator, { nullable: true, description: 'Person who contested the dismissal. 异议人' })
  dismissalContester?: Operator | null;

  @Reads(one<Accident>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'Office that entered the accident. 登记单位' })
  organisation?: Organisation | null;
}
export const AccidentConnection = connectionOf('Accident', '生产安全事故', () => Accident);
export const AccidentChange = changeOf('Accident', '生产安全事故', () => Accident);

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'One report of an accident: the first or a later one. 事故报告',
})
@Entity('accident_report')
export class AccidentReport extends RegisterEntry {
  @Shown(DateTime, 'timestamptz', 'Time of the report. 报告时间') reportedAt!: Instant;
  @Shown(String, 'text', 'Text of the report. 报告内容') content!: string;
  @Shown(Int, 'integer', 'Number of dead by this report. 死亡人数') deaths!: number;
  @Shown(Int, 'integer', 'Of these dead those who count; null in entries before 0.8.0. 计入统计的死亡人数', optional)
  countedDeaths!: number | null;
  @Shown(
    [CivilDateScalar],
    'date',
    'Days on which those died who are dead by this report first. 死亡日期',
    named('died_on', optionalList),
  )
  furtherDeathsOn!: CivilDate[] | null;
  @Shown(Int, 'integer', 'Number of missing by this report. 失踪人数') missing!: number;
  @Shown(Int, 'integer', 'Number of seriously injured by this report. 重伤人数') seriousInjuries!: number;
  @Shown(Int, 'integer', 'Number of slightly injured by this report. 轻伤人数') minorInjuries!: number;
  @Shown(Money, 'bigint', 'Direct economic loss by this report. 直接经济损失', named('direct_loss_fen'))
  directLoss!: string;
  @Shown(SupervisionSector, 'text', 'Supervision sector. 监管行业') sector!: SupervisionSector;
  @Kept('uuid') accidentId!: string;
  @Kept('uuid', optional) enterpriseId!: string | null;
  @Kept('uuid') organisationId!: string;

  @Reads(one<AccidentReport>(() => enterprises, 'enterpriseId'))
  @Field(() => Enterprise, { nullable: true, description: 'Enterprise concerned, if the caller may see it. 涉及企业' })
  enterprise?: Enterprise | null;

  @Reads(one<AccidentReport>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'Office that made the report. 报告单位' })
  organisation?: Organisation | null;
}
