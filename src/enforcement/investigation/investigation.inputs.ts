import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { CivilDateScalar, DateTime, RegionCodeScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { PartyKind } from '../enforcement-case/enforcement-case.js';
import { InvestigationStatus, InvestigationSubject, InvestigationStrand, ExtensionGround, AccountabilityHead, AccountabilityMeasure } from './investigation.js';

@InputType({ description: 'Which investigations. 调查筛选' })
export class InvestigationsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })        region?: RegionCode | null;
  @Field(() => [InvestigationStatus], { nullable: true, description: 'At one of these stages. 状态' })        status?: InvestigationStatus[] | null;
  @Field(() => [InvestigationSubject], { nullable: true, description: 'Of one of these subjects. 对象' })     subject?: InvestigationSubject[] | null;
  @Field(() => DateTime, { nullable: true, description: 'Whose report is due before this moment. 调查期限早于' }) dueBefore?: Instant | null;
}

@ArgsType()
export class InvestigationsArgs extends PageArgs {
  @Field(() => InvestigationsWhere, { nullable: true, description: 'Which. 筛选' })  where?: InvestigationsWhere | null;
}

@InputType({ description: 'Someone who may be answerable. 追责建议' })
export class AccountabilityLine {
  @Field(() => AccountabilityHead, { description: 'Under which responsibility. 责任类别' }) head!: AccountabilityHead;
  @Field(() => PartyKind, { description: 'A unit or a person. 对象类别' })      subjectKind!: PartyKind;
  @Field(() => String, { description: 'The unit. 单位' })                                 unitName!: string;
  @Field(() => String, { nullable: true, description: 'Who; personal. 姓名' })            personName?: string | null;
  @Field(() => String, { nullable: true, description: 'The position. 职务' })             position?: string | null;
  @Field(() => String, { description: 'Where the duty is written. 责任依据' })              basis!: string;
  @Field(() => String, { description: 'What was not done. 失职事实' })                      conduct!: string;
  @Field(() => AccountabilityMeasure, { description: 'What is proposed. 处理建议' })        proposal!: AccountabilityMeasure;
}

@InputType({ description: 'To form a group that investigates. 成立调查组' })
export class FormInvestigationInput extends AnyActInput {
  @Field(() => ID, { nullable: true, description: 'The accident. 事故' })                     accidentId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The natural disaster. 自然灾害' })           eventId?: string | null;
  @Field(() => String, { description: 'The order of the government. 成立文件' })                order!: string;
  @Field(() => ID, { description: 'Who leads it. 组长' })                                     leaderId!: string;
  @Field(() => [ID], { description: 'Who else belongs to it. 成员' })                         memberIds!: string[];
  @Field(() => [ID], { description: 'Which offices take part. 参加单位' })                      officeIds!: string[];
  @Field(() => Boolean, { description: 'Whether the union takes part. 工会是否参加' })            unionTakesPart!: boolean;
  @Field(() => Boolean, { description: 'Whether the procuratorate was invited. 是否邀请检察机关' }) procuratorateInvited!: boolean;
}

@InputType({ description: 'To conclude one strand. 认定一条责任线' })
export class ConcludeStrandInput extends AnyEntryActInput {
  @Field(() => InvestigationStrand, { description: 'Which. 调查线' })                                                           strand!: InvestigationStrand;
  @Field(() => String, { description: 'What it concluded. 结论' })                                                             conclusion!: string;
  @Field(() => String, { nullable: true, description: 'The unit\'s responsibility, or that there is none and why. 企业主体责任' }) enterpriseFinding?: string | null;
  @Field(() => String, { nullable: true, description: 'The departments\', or that there is none and why. 部门监管责任' })          departmentFinding?: string | null;
  @Field(() => String, { nullable: true, description: 'Leadership\'s, or that there is none and why. 党政领导责任' })              leadershipFinding?: string | null;
  @Field(() => [AccountabilityLine], { description: 'Who is answerable, and what is proposed. 追责建议' })                       items!: AccountabilityLine[];
}

@InputType({ description: 'To let the report be due later. 延长调查期限' })
export class ExtendInvestigationInput extends AnyEntryActInput {
  @Field(() => ExtensionGround, { description: 'Why. 事由' })             ground!: ExtensionGround;
  @Field(() => Int, { description: 'By how many days. 天数' })            days!: number;
  @Field(() => String, { description: 'The paper that allows it. 文件' }) document!: string;
}

@InputType({ description: 'To submit the report. 提交调查报告' })
export class SubmitInvestigationInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Direct, indirect and management causes. 事故原因' })  causes!: string;
  @Field(() => Boolean, { description: 'Whether someone is answerable for it. 是否责任事故' }) liability!: boolean;
  @Field(() => Boolean, { description: 'Whether every member has signed. 是否全体签名' })      signedByAll!: boolean;
  @Field(() => ID, { description: 'The report. 调查报告' })                                  reportFileId!: string;
}

@InputType({ description: 'To reply to the report. 批复' })
export class ReplyInvestigationInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Number of the reply. 批复文号' })   number!: string;
  @Field(() => ID, { nullable: true, description: 'The reply. 批复文件' }) replyFileId?: string | null;
}

@InputType({ description: 'To make the result public. 公布调查结果' })
export class PublishInvestigationInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Where. 公布渠道' }) publishedPlace!: string;
}

@InputType({ description: 'To evaluate whether what was asked for is done. 整改评估' })
export class EvaluateRectificationInput extends AnyEntryActInput {
  @Field(() => String, { description: 'What was found. 评估结论' })                        evaluation!: string;
  @Field(() => String, { description: 'Where the evaluation is made public. 评估公开渠道' }) publishedPlace!: string;
  @Field(() => ID, { nullable: true, description: 'The report of it. 评估报告' })          evaluationFileId?: string | null;
}

@InputType({ description: 'To go over it together. 复盘' })
export class ReviewAfterActionInput extends AnyEntryActInput {
  @Field(() => String, { description: 'What was learnt. 复盘教训' })        lessons!: string;
  @Field(() => String, { description: 'Who took part. 参加单位' })          offices!: string;
  @Field(() => ID, { nullable: true, description: 'The record. 复盘报告' }) reviewFileId?: string | null;
}

@InputType({ description: 'To close an investigation: nothing is let go. 结案' })
export class CloseInvestigationInput extends AnyEntryActInput {
  @Field(() => String, { description: 'That the cause was found. 原因查清' })               causeTick!: string;
  @Field(() => String, { description: 'That those answerable were dealt with. 责任人处理' }) personsTick!: string;
  @Field(() => String, { description: 'That the measures were carried out. 整改落实' })     measuresTick!: string;
  @Field(() => String, { description: 'That people were taught. 教育警示' })                educationTick!: string;
  @Field(() => [ID], { description: 'What shows each of the four, one file for each. 四不放过佐证，每项一份' })            tickFileIds!: string[];
}

@InputType({ description: 'To enter what whoever is competent decided. 登记追责结果' })
export class RecordAccountabilityInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Who decided. 决定机关' })                                                decidedBy!: string;
  @Field(() => CivilDateScalar, { description: 'When. 决定日' })                                               decidedOn!: CivilDate;
  @Field(() => String, { description: 'What. 处理结果' })                                                       decision!: string;
  @Field(() => String, { description: 'The paper that says so. 决定文号' })                                     document!: string;
  @Field(() => CivilDateScalar, { nullable: true, description: 'When it was carried out, if it was. 执行日' }) executedOn?: CivilDate | null;
  @Field(() => ID, { nullable: true, description: 'The case, if by a penalty. 处罚案件' })                      caseId?: string | null;
}
