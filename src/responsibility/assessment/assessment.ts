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
import { Kept, Shown, list, optional } from '../../api/columns.js';

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

@ObjectType({ simpleResolvers: true, description: 'One figure of a sealed month. 封账数据' })
export class SealedFigure {
  @Field(() => String, { description: 'What is counted, such as HAZARDS_FOUND. 统计指标' })
  measure!: string;
  @Field(() => String, { description: 'Name, at that time, of the office or township the figure is of. 统计对象' })
  subject!: string;
  @Field(() => ID, {
    nullable: true,
    description: 'Id of that office or township; null in months sealed before 0.6.0. 统计对象标识',
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

@ObjectType({ simpleResolvers: true, description: 'Score and rank of one office. 考核位次' })
export class Standing {
  @Field(() => String, { description: 'Name of the office. 单位' }) organisation!: string;
  @Field(() => ID, { nullable: true, description: 'Id of the office; null in bulletins issued before 0.6.0. 单位标识' })
  organisationId!: string | null;
  @Field(() => Int, { description: 'Rank; 1 is the best, equal scores share a rank. 位次' }) place!: number;
  @Field(() => Decimal, { description: 'Score, 0 to 100. 得分' }) score!: string;
}

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

  @Reads(one<AssessmentCycle>(() => organisations, 'speakerId'))
  @Field(() => Organisation, {
    nullable: true,
    description: 'Office ranked last, which speaks at the meeting. 末位发言单位',
  })
  speaker?: Organisation | null;

  @Reads(listKept<AssessmentCycle>(() => organisations, 'rewardedIds'))
  @Field(() => [Organisation], { nullable: true, description: 'Offices rewarded. 受表扬单位' })
  rewarded?: Organisation[] | null;
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
  @Kept('uuid') organisationId!: string;
  @Kept('uuid', optional) operatorId!: string | null;

  @Reads(one<VetoRecord>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'Office concerned. 单位' })
  organisation?: Organisation | null;

  @Reads(one<VetoRecord>(() => operators, 'operatorId'))
  @Field(() => Operator, { nullable: true, description: 'Person who is barred; null where the office itself is. 个人' })
  operator?: Operator | null;
}
export const VetoRecordConnection = connectionOf('VetoRecord', '一票否决', () => VetoRecord);
export const VetoRecordChange = changeOf('VetoRecord', '一票否决', () => VetoRecord);
