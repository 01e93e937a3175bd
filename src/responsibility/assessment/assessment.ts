import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { one, Reads } from '../../access/noun.js';
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

export enum CycleKind { QUARTER = 'QUARTER', HALF_YEAR = 'HALF_YEAR', YEAR = 'YEAR' }
enumType(CycleKind, 'CycleKind', 'Over how long work is assessed. 考核周期.', { QUARTER: 'A quarter: bulletin. 季度通报', HALF_YEAR: 'Half a year: evaluation. 半年评估', YEAR: 'A year: assessment. 年终考核' });

@ObjectType({ simpleResolvers: true, description: 'One figure of a month. 封账数据' })
export class SealedFigure {
  @Field(() => String, { description: 'What is counted, such as HAZARDS_FOUND. 指标' })
  measure!: string;
  @Field(() => String, { description: 'Whose: the office or the township, by its name then. 对象' })
  subject!: string;
  @Field(() => ID, { nullable: true, description: 'That office or township; null in months sealed before 0.6.0. 对象标识' })
  subjectId!: string | null;
  @Field(() => Decimal, { description: 'How it stood. 数值' })
  value!: string;
}

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'A month whose figures are fixed: what they were is what is reported, and nothing is entered into it afterwards. 封账月份' })
@Entity('sealed_month')
export class SealedMonth extends RegisterEntry {
  @Field(() => Month, { description: 'The month, YYYY-MM. 月份' })                                                            @Column('text')                               month!: string;
                                                                                                                                @Column('text')                               figures!: string;
  @Field(() => DateTime, { description: 'When it was sealed. 封账时间' })                                                      @Column('timestamptz', { name: 'sealed_at' }) sealedAt!: Instant;
}
export const SealedMonthConnection = connectionOf('SealedMonth', '封账月份', () => SealedMonth);
export const SealedMonthChange = changeOf('SealedMonth', '封账月份', () => SealedMonth);

@ObjectType({ simpleResolvers: true, description: 'How one office stands. 考核位次' })
export class Standing {
  @Field(() => String, { description: 'The office. 单位' })                          organisation!: string;
  @Field(() => ID, { nullable: true, description: 'That office; null in bulletins issued before 0.6.0. 单位标识' })
  organisationId!: string | null;
  @Field(() => Int, { description: 'Its place, 1 the best; equal scores share it. 位次' })  place!: number;
  @Field(() => Decimal, { description: 'Its score. 得分' })                           score!: string;
}

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'A bulletin, evaluation or assessment of the offices over a period, from sealed months. 考核通报' })
@Entity('assessment_cycle')
export class AssessmentCycle extends RegisterEntry {
  @Field(() => CycleKind, { description: 'Over how long. 周期' })                     @Column('text')                                         kind!: CycleKind;
  @Field(() => PeriodScalar, { description: 'Which period: 2026Q1, 2026H1 or 2026. 期间' }) @Column('text')                                         period!: string;
  @Field(() => String, { description: 'Number of the bulletin. 通报文号' })           @Column('text')                                         document!: string;
                                                                                      @Column('text')                                         standings!: string;
  @Field(() => String, { description: 'What it says. 通报内容' })                     @Column('text')                                         opinion!: string;
  @Field(() => DateTime, { description: 'When it was issued. 通报时间' })             @Column('timestamptz', { name: 'issued_at' })           issuedAt!: Instant;
                                                                                      @Column('uuid', { name: 'speaker_id', nullable: true }) speakerId!: string | null;
                                                                                      @Column('uuid', { name: 'rewarded_ids', array: true })  rewardedIds!: string[];

  @Reads(one<AssessmentCycle>(() => organisations, 'speakerId'))
  @Field(() => Organisation, { nullable: true, description: 'Who stands last and speaks at the meeting. 末位发言单位' })
  speaker?: Organisation | null;
}
export const AssessmentCycleConnection = connectionOf('AssessmentCycle', '考核通报', () => AssessmentCycle);
export const AssessmentCycleChange = changeOf('AssessmentCycle', '考核通报', () => AssessmentCycle);

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'That an office, or one who holds a post in it, is barred from honours and promotion for a safety ground. 一票否决' })
@Entity('veto_record')
export class VetoRecord extends RegisterEntry {
  @Field(() => String, { description: 'Number of the record. 文号' })                   @Column('text')                                          number!: string;
  @Field(() => Year, { description: 'The year it counts for. 年度' })                    @Column('integer')                                       year!: number;
  @Field(() => String, { description: 'The ground, one of the county list. 否决情形' }) @Column('text')                                          ground!: string;
  @Field(() => String, { description: 'The facts. 事实' })                              @Column('text')                                          finding!: string;
  @Field(() => String, { description: 'The decision. 决定文号' })                       @Column('text')                                          document!: string;
  @Field(() => CivilDateScalar, { description: 'The last day it bars. 否决期至' })      @Column('date', { name: 'veto_until' })                  vetoUntil!: CivilDate;
                                                                                        @Column('uuid', { name: 'organisation_id' })             organisationId!: string;
                                                                                        @Column('uuid', { name: 'operator_id', nullable: true }) operatorId!: string | null;

  @Reads(one<VetoRecord>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'The office. 单位' })
  organisation?: Organisation | null;

  @Reads(one<VetoRecord>(() => operators, 'operatorId'))
  @Field(() => Operator, { nullable: true, description: 'The person, where one is barred. 个人' })
  operator?: Operator | null;
}
export const VetoRecordConnection = connectionOf('VetoRecord', '一票否决', () => VetoRecord);
export const VetoRecordChange = changeOf('VetoRecord', '一票否决', () => VetoRecord);
