import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { one, Reads, listKept } from '../../access/model/noun.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, DateTime } from '../../api/scalars/index.js';
import { Month, PeriodScalar, Year } from '../../api/scalars/spans.js';
import { Decimal } from '../../api/scalars/codes.js';
import { Operator, Organisation } from '../../organisation/organisation.js';
import { operators, organisations } from '../../organisation/organisation.noun.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import { FileRef, files } from '../../file/file-ref.js';
import { Kept, Shown, list, optional, optionalList } from '../../api/columns.js';

export enum CycleKind {
  QUARTER = 'QUARTER',
  HALF_YEAR = 'HALF_YEAR',
  YEAR = 'YEAR',
}
enumType(CycleKind, 'CycleKind', 'Period over which work is assessed. 考核周期.', {
  QUARTER: 'Quarter: bulletin. 季度通报',
  HALF_YEAR: 'Half-year: evaluation. 半年评估',
  YEAR: 'Year: assessment. 年终考核',
});

export enum TermKind {
  MONTH = 'MONTH',
  QUARTER = 'QUARTER',
  HALF_YEAR = 'HALF_YEAR',
  YEAR = 'YEAR',
}
enumType(TermKind, 'AssessmentTermKind', 'What is to be done by a term. 考核节点类别.', {
  MONTH: 'The month is sealed. 月度封账',
  QUARTER: 'The bulletin of the quarter is issued. 季度通报',
  HALF_YEAR: 'The evaluation of the half-year is issued. 半年评估',
  YEAR: 'The assessment of the year is issued. 年终考核',
});
export enum TermStatus {
  PLANNED = 'PLANNED',
  LAPSED = 'LAPSED',
}
enumType(TermStatus, 'AssessmentTermStatus', 'Stage of a term. 考核节点状态.', {
  PLANNED: 'Stands. 有效',
  LAPSED: 'Lapsed with its scheme before it was due. 已失效',
});
export enum TermState {
  AHEAD = 'AHEAD',
  DUE = 'DUE',
  KEPT = 'KEPT',
  KEPT_LATE = 'KEPT_LATE',
  MISSED = 'MISSED',
  LAPSED = 'LAPSED',
}
enumType(TermState, 'AssessmentTermState', 'How a term stands on the day it is read. 考核节点落实情况.', {
  AHEAD: 'Its period is not over. 未到',
  DUE: 'Its period is over, and its day is not. 待办',
  KEPT: 'Done by its day. 按期完成',
  KEPT_LATE: 'Done after its day. 逾期完成',
  MISSED: 'Its day is over, and nothing is done. 逾期未办',
  LAPSED: 'Lapsed with its scheme. 已失效',
});
export enum SchemeStatus {
  IN_FORCE = 'IN_FORCE',
  WITHDRAWN = 'WITHDRAWN',
}
enumType(SchemeStatus, 'AssessmentSchemeStatus', 'Stage of a scheme of assessment. 考核办法状态.', {
  IN_FORCE: 'In force. 执行中',
  WITHDRAWN: 'Withdrawn. 停止执行',
});
export enum IndexComponent {
  USUAL = 'USUAL',
  ACCIDENTS = 'ACCIDENTS',
  HAZARDS = 'HAZARDS',
  DUTY = 'DUTY',
  LETTERS = 'LETTERS',
  ENFORCEMENT = 'ENFORCEMENT',
  ISSUES = 'ISSUES',
  RESULTS = 'RESULTS',
  DEVIATION = 'DEVIATION',
}
enumType(IndexComponent, 'IndexComponent', 'What a line of the index counts. 指数构成.', {
  USUAL: "The mean of the year's quarters, by its share. 平时账",
  ACCIDENTS: 'Accidents and deaths in what the office answers for. 生产安全事故',
  HAZARDS: 'Hazards put right by their day, of those that fell due. 隐患按期整改',
  DUTY: "Duty items overdue at each month's end, and key tasks that failed. 履职清单逾期、重点任务未完成",
  LETTERS:
    'Letters answered late, interviews and criticisms received, and speeches not submitted by their day. 督办提醒约谈通报、末位发言',
  ENFORCEMENT: 'Inspections brought to their end, each where it ends, of those made. 执法检查闭环',
  ISSUES: 'Spot checks of issues that found them genuine and complete. 问题清单质量',
  RESULTS: 'Accountability decided against the office after investigations. 事故调查处理结果',
  DEVIATION: 'Stated deviation from the index, with its reason. 认定调整',
});

export enum AssessmentGrade {
  EXCELLENT = 'EXCELLENT',
  GOOD = 'GOOD',
  QUALIFIED = 'QUALIFIED',
  FAILED = 'FAILED',
}
enumType(AssessmentGrade, 'AssessmentGrade', 'Grade that a score comes to (parameters assessment.grade.*). 考核等次.', {
  EXCELLENT: 'Excellent: earns a reward of the first grade. 优秀',
  GOOD: 'Good: earns a reward of the second grade. 良好',
  QUALIFIED: 'Qualified; no better where the office is barred by a veto. 合格',
  FAILED: 'Not qualified. 不合格',
});

@ObjectType({ simpleResolvers: true, description: 'One figure of a sealed month. 封账数据' })
export class SealedFigure {
  @Field(() => String, { description: 'What is counted, such as HAZARDS_FOUND. 统计指标' })
  measure!: string;
  @Field(() => String, {
    description: 'Name, at that time, of the office, township or enterprise the figure is of. 统计对象',
  })
  subject!: string;
  @Field(() => ID, {
    nullable: true,
    description: 'Id of that office, township or enterprise; null in months sealed before 0.6.0. 统计对象标识',
  })
  subjectId!: string | null;
  @Field(() => Decimal, { description: 'Value of the figure. 数值' })
  value!: string;
}

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'A month whose figures are fixed for reporting; nothing may be entered into it afterwards. 封账月份',
})
@Entity('sealed_month')
export class SealedMonth extends RegisterEntry {
  @Shown(Month, 'text', 'The month, YYYY-MM. 月份') month!: string;
  @Kept('text') figures!: string;
  @Shown(DateTime, 'timestamptz', 'Time of sealing. 封账时间') sealedAt!: Instant;
}
export const SealedMonthConnection = connectionOf('SealedMonth', '封账月份', () => SealedMonth);
export const SealedMonthChange = changeOf('SealedMonth', '封账月份', () => SealedMonth);

@ObjectType({ simpleResolvers: true, description: 'A figure that a line of the index counts. 指数数据' })
export class IndexFigure {
  @Field(() => String, { description: 'What is counted, or the quarter whose score it is. 统计指标' }) measure!: string;
  @Field(() => Decimal, { description: 'Its value over the period. 数值' }) value!: string;
}
@ObjectType({
  simpleResolvers: true,
  description: 'One line of the index; the points of all lines sum to the score. 指数明细',
})
export class IndexLine {
  @Field(() => IndexComponent, { description: 'What the line counts. 构成' }) component!: `${IndexComponent}`;
  @Field(() => Decimal, { description: 'The most points that the line can give. 分值' }) weight!: string;
  @Field(() => Decimal, { description: 'Points that it gives. 得分' }) points!: string;
  @Field(() => [IndexFigure], { description: 'Sealed figures that it stands on. 依据数据' })
  figures!: readonly IndexFigure[];
}

@ObjectType({ simpleResolvers: true, description: 'Score and rank of one office. 考核位次' })
export class Standing {
  @Field(() => String, { description: 'Name of the office. 单位' }) organisation!: string;
  @Field(() => ID, { nullable: true, description: 'Id of the office; null in bulletins issued before 0.6.0. 单位标识' })
  organisationId!: string | null;
  @Field(() => Int, {
    description: 'Rank; 1 is the best, equal scores share a rank, and who is barred stands behind. 位次',
  })
  place!: number;
  @Field(() => Decimal, { description: 'Score, 0 to 100. 得分' }) score!: string;
  @Field(() => Decimal, {
    nullable: true,
    description: 'What the sealed figures come to; null in bulletins without an index. 指数',
  })
  index!: string | null;
  @Field(() => String, { nullable: true, description: 'Reason why the score is another than the index. 调整理由' })
  reason!: string | null;
  @Field(() => [IndexLine], {
    nullable: true,
    description: 'Lines of the index, which sum to the score; null in bulletins without an index. 指数明细',
  })
  lines!: readonly IndexLine[] | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether a veto barred the office on a day from the first of the period to the bulletin; null in bulletins before 0.7.0. 是否一票否决',
  })
  barred!: boolean | null;
  @Field(() => AssessmentGrade, {
    nullable: true,
    description: 'Grade that the score comes to; null in bulletins issued before 0.7.0. 考核等次',
  })
  grade!: `${AssessmentGrade}` | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the office has earned a reward: rated excellent or good, not barred, and not to speak; null in bulletins before 0.7.0. 是否达到奖励条件',
  })
  earnedReward!: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'A reward by a bulletin, and whether it stands. 考核奖励' })
export class Award {
  @Field(() => ID, { description: 'Id of the office rewarded. 受奖励单位' }) organisationId!: string;
  @Field(() => AssessmentGrade, {
    nullable: true,
    description: 'Grade of the reward; null in bulletins issued before 0.7.0. 奖励等次',
  })
  grade!: `${AssessmentGrade}` | null;
  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'Day on which a later veto of the same year took it back; null while it stands. 收回日期',
  })
  takenBackOn!: CivilDate | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'An enterprise or institution where accidents were many. 事故多发企事业单位',
})
export class FrequentUnit {
  @Field(() => ID, { description: 'Id of the enterprise or institution. 单位标识' }) enterpriseId!: string;
  @Field(() => String, { description: 'Its name at that time. 名称' }) name!: string;
  @Field(() => Int, { description: 'Accidents in it over the period. 事故起数' }) accidents!: number;
}

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: "The scheme of a year's assessment: whom it is of. Weights are parameters (assessment.*). 考核办法",
})
@Entity('assessment_scheme')
export class AssessmentScheme extends RegisterEntry {
  @Shown(SchemeStatus, 'text', 'Stage of the scheme. 状态') status!: SchemeStatus;
  @Shown(Year, 'integer', 'Year that is assessed. 年度') year!: number;
  @Shown(String, 'text', 'Title of the scheme. 名称') title!: string;
  @Shown(String, 'text', 'Document number of the scheme. 文号') document!: string;
  @Shown(CivilDateScalar, 'date', 'Day of publication. 印发日期') publishedOn!: CivilDate;
  @Shown(CivilDateScalar, 'date', 'Day of withdrawal; null while in force. 停止执行日期', optional)
  withdrawnOn!: CivilDate | null;
  @Shown(String, 'text', 'Reason of the withdrawal. 停止执行理由', optional) withdrawReason!: string | null;
  @Shown(String, 'text', 'Document number of the withdrawal. 停止执行文号', optional) withdrawDocument!: string | null;
  @Kept('uuid', list) objectIds!: string[];

  @Reads(listKept<AssessmentScheme>(() => organisations, 'objectIds'))
  @Field(() => [Organisation], { nullable: true, description: 'Offices that are assessed. 考核对象' })
  objects?: Organisation[] | null;
}
export const AssessmentSchemeConnection = connectionOf('AssessmentScheme', '考核办法', () => AssessmentScheme);
export const AssessmentSchemeChange = changeOf('AssessmentScheme', '考核办法', () => AssessmentScheme);

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'What a scheme asks for of a period, and by which day. 考核节点',
})
@Entity('assessment_term')
export class AssessmentTerm extends RegisterEntry {
  @Shown(TermStatus, 'text', 'Stage of the term. 状态') status!: TermStatus;
  @Shown(TermKind, 'text', 'What is to be done. 类别') kind!: TermKind;
  @Shown(PeriodScalar, 'text', 'Period, such as 2026-03, 2026Q1, 2026H1 or 2026. 期间') period!: string;
  @Shown(CivilDateScalar, 'date', 'First day after the period. 可办日期') opensOn!: CivilDate;
  @Shown(CivilDateScalar, 'date', 'Last day by which it is to be done. 期限') dueOn!: CivilDate;
  @Kept('uuid') schemeId!: string;
}
export const AssessmentTermConnection = connectionOf('AssessmentTerm', '考核节点', () => AssessmentTerm);

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'A bulletin, evaluation or assessment of offices over a period of sealed months. 考核通报',
})
@Entity('assessment_cycle')
export class AssessmentCycle extends RegisterEntry {
  @Shown(CycleKind, 'text', 'Assessment cycle. 考核周期') kind!: CycleKind;
  @Shown(PeriodScalar, 'text', 'Period, such as 2026Q1, 2026H1 or 2026. 期间') period!: string;
  @Shown(String, 'text', 'Document number of the bulletin. 通报文号') document!: string;
  @Kept('text') standings!: string;
  @Shown(String, 'text', 'Text of the bulletin. 通报内容') opinion!: string;
  @Shown(DateTime, 'timestamptz', 'Time of issue. 通报时间') issuedAt!: Instant;
  @Kept('uuid', optional) speakerId!: string | null;
  @Kept('uuid', list) rewardedIds!: string[];
  @Kept('uuid', optional) schemeId!: string | null;
  @Kept('uuid', optionalList) frequentIds!: string[] | null;
  @Kept('uuid', optionalList) deviationFileIds!: string[] | null;
  @Kept('text', optional) frequentUnits!: string | null;

  @Reads(one<AssessmentCycle>(() => organisations, 'speakerId'))
  @Field(() => Organisation, {
    nullable: true,
    description: 'Office ranked last, which speaks at the meeting. 末位发言单位',
  })
  speaker?: Organisation | null;

  @Reads(listKept<AssessmentCycle>(() => organisations, 'rewardedIds'))
  @Field(() => [Organisation], { nullable: true, description: 'Offices rewarded. 受表扬单位' })
  rewarded?: Organisation[] | null;

  @Reads(listKept<AssessmentCycle>(() => organisations, 'frequentIds'))
  @Field(() => [Organisation], { nullable: true, description: 'Offices with many accidents. 事故多发单位' })
  frequent?: Organisation[] | null;

  @Reads(listKept<AssessmentCycle>(() => files, 'deviationFileIds'))
  @Field(() => [FileRef], { description: 'Files that show why scores deviate from the index. 调整佐证材料' })
  deviationFiles?: FileRef[];
}
export const AssessmentCycleConnection = connectionOf('AssessmentCycle', '考核通报', () => AssessmentCycle);
export const AssessmentCycleChange = changeOf('AssessmentCycle', '考核通报', () => AssessmentCycle);

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description:
    'A veto: an office, or a person in it, is barred from honours and promotion on a safety ground. 一票否决',
})
@Entity('veto_record')
export class VetoRecord extends RegisterEntry {
  @Shown(String, 'text', 'Number of the record. 编号') number!: string;
  @Shown(Year, 'integer', 'Year the veto counts for. 年度') year!: number;
  @Shown(String, 'text', 'Ground of the veto, one of the county list. 否决情形') ground!: string;
  @Shown(String, 'text', 'Facts of the matter. 事实') finding!: string;
  @Shown(String, 'text', 'Document number of the decision. 决定文号') document!: string;
  @Shown(CivilDateScalar, 'date', 'Last day on which the veto bars. 否决期至') vetoUntil!: CivilDate;
  @Shown(
    CivilDateScalar,
    'date',
    'First day on which the veto bars; null in records before 0.7.0, which bar from the day they were entered. 否决期自',
    optional,
  )
  vetoFrom!: CivilDate | null;
  @Shown(CivilDateScalar, 'date', 'Day from which it no longer bars; null if not lifted. 解除日期', optional)
  liftedOn!: CivilDate | null;
  @Shown(String, 'text', 'Reason of the lifting. 解除理由', optional) liftReason!: string | null;
  @Shown(String, 'text', 'Document number of the lifting. 解除文号', optional) liftDocument!: string | null;
  @Kept('uuid') organisationId!: string;
  @Kept('uuid', optional) operatorId!: string | null;
  @Kept('uuid', optional) letterId!: string | null;
  @Kept('uuid', optional) recorderId!: string | null;
  @Kept('uuid', optional) recorderOfficeId!: string | null;

  @Reads(one<VetoRecord>(() => operators, 'recorderId'))
  @Field(() => Operator, { nullable: true, description: 'Person who recorded it; null in earlier records. 登记人' })
  recorder?: Operator | null;

  @Reads(one<VetoRecord>(() => organisations, 'recorderOfficeId'))
  @Field(() => Organisation, {
    nullable: true,
    description: 'Office for which it was recorded; null in earlier records. 登记单位',
  })
  recorderOffice?: Organisation | null;

  @Reads(one<VetoRecord>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'Office concerned. 单位' })
  organisation?: Organisation | null;

  @Reads(one<VetoRecord>(() => operators, 'operatorId'))
  @Field(() => Operator, { nullable: true, description: 'Person who is barred; null where the office itself is. 个人' })
  operator?: Operator | null;
}
export const VetoRecordConnection = connectionOf('VetoRecord', '一票否决', () => VetoRecord);
export const VetoRecordChange = changeOf('VetoRecord', '一票否决', () => VetoRecord);

export enum VetoState {
  BARRED = 'BARRED',
  NOT_BARRED = 'NOT_BARRED',
  NOT_KNOWN = 'NOT_KNOWN',
}
enumType(VetoState, 'VetoState', 'What a caller may know of a veto. 否决核查结果.', {
  BARRED: 'Barred on that day. 否决期内',
  NOT_BARRED: 'Not barred on that day. 未被否决',
  NOT_KNOWN: 'Not for the caller to know, or nobody of the county. 不掌握',
});
@ObjectType({ simpleResolvers: true, description: 'How an office or a person stands to a veto on a day. 一票否决核查' })
export class VetoStanding {
  @Field(() => ID, { description: 'Id of the office or person asked about. 核查对象' }) subjectId!: string;
  @Field(() => VetoState, { description: 'Whether it is barred, as far as the caller may know. 核查结果' })
  state!: VetoState;
}
@ObjectType({ simpleResolvers: true, description: 'A ground of a veto, by the county list. 否决情形' })
export class VetoGround {
  @Field(() => String, { description: 'Code of the ground, as it is recorded. 情形代码' }) ground!: string;
  @Field(() => String, { description: 'What it is called. 情形名称' }) name!: string;
}
