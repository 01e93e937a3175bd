import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { filesMost, IdOf, OneLine, UpTo } from '../../api/input-fields.js';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { CivilDateScalar, DateTime, RegionCodeScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { PartyKind } from '../enforcement-case/case-party.enums.js';
import {
  InvestigationStatus,
  InvestigationSubject,
  InvestigationStrand,
  InvestigationOrganiser,
  ExtensionGround,
  AccountabilityHead,
  AccountabilityMeasure,
} from './investigation.js';

/** How many lines a list of what is handed over, or of what a result asks of the county, has at most. */
const handedMost = 100;

@InputType({ description: 'Filters a list of investigations. 调查筛选条件' })
export class InvestigationsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 所在区划' })
  region?: RegionCode | null;
  @Field(() => [InvestigationStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?:
    InvestigationStatus[] | null;
  @Field(() => [InvestigationSubject], { nullable: true, description: 'Of one of these kinds of subject. 调查对象' })
  subject?: InvestigationSubject[] | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: a higher government investigates; false: the county does. 是否上级调查',
  })
  above?: boolean | null;
  @Field(() => DateTime, { nullable: true, description: 'With a report due before this moment. 调查期限早于' })
  dueBefore?: Instant | null;
}

@ArgsType()
export class AccountabilityItemsArgs extends PageArgs {}
@ArgsType()
export class InvestigationsArgs extends PageArgs {
  @Field(() => InvestigationsWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: InvestigationsWhere | null;
}

@InputType({ description: 'A proposal to hold a unit or a person accountable. 追责建议' })
export class AccountabilityLine {
  @Field(() => AccountabilityHead, { description: 'Responsibility that the proposal falls under. 责任类别' })
  head!: AccountabilityHead;
  @Field(() => PartyKind, { description: 'Whether the subject is a unit or a person. 对象类别' })
  subjectKind!: PartyKind;
  @OneLine() @Field(() => String, { description: 'Name of the unit. 单位名称' }) unitName!: string;
  @IdOf('Organisation')
  @Field(() => ID, {
    nullable: true,
    description:
      'Id of the office; where it is omitted, a department or a body of leadership must be named exactly as registered. 单位',
  })
  organisationId?: string | null;
  @OneLine()
  @Field(() => String, { nullable: true, description: 'Name of the person; personal. 姓名' })
  personName?: string | null;
  @OneLine()
  @Field(() => String, { nullable: true, description: 'Position of the person. 职务' })
  position?: string | null;
  @Field(() => String, { description: 'Legal basis of the duty. 责任依据' }) basis!: string;
  @Field(() => String, { description: 'Facts of the breach of duty. 失职事实' }) conduct!: string;
  @Field(() => AccountabilityMeasure, { description: 'Measure proposed. 处理建议' }) proposal!: AccountabilityMeasure;
}

@InputType({ description: 'To form an investigation group. 成立调查组' })
export class FormInvestigationInput extends AnyActInput {
  @IdOf('Accident')
  @Field(() => ID, { nullable: true, description: 'Accident to investigate; exactly one of the two is named. 事故' })
  accidentId?: string | null;
  @IdOf('DisasterEvent')
  @Field(() => ID, { nullable: true, description: 'Natural disaster to investigate. 自然灾害' })
  eventId?: string | null;
  @OneLine()
  @Field(() => String, { description: 'Document of the government that forms the group. 成立文件' })
  order!: string;
  @IdOf('Operator') @Field(() => ID, { description: 'Leader of the group. 组长' }) leaderId!: string;
  @IdOf('Operator')
  @Field(() => [ID], { description: 'Other members of the group: at least two. 成员' })
  memberIds!: string[];
  @IdOf('Organisation')
  @Field(() => [ID], { description: 'Offices that take part: at least one. 参加单位' })
  officeIds!: string[];
  @Field(() => Boolean, { description: 'Whether the trade union takes part. 工会是否参加' }) unionTakesPart!: boolean;
  @Field(() => Boolean, { description: 'Whether the procuratorate was invited. 是否邀请检察机关' })
  procuratorateInvited!: boolean;
  @Field(() => InvestigationOrganiser, {
    defaultValue: InvestigationOrganiser.GOVERNMENT,
    description: 'Who organises the group for the county government. 调查组织方式',
  })
  organiser!: InvestigationOrganiser;
  @IdOf('Organisation')
  @Field(() => ID, {
    nullable: true,
    description: 'Department or unit entrusted; only and always where the government does not organise it. 受委托单位',
  })
  entrustedId?: string | null;
  @OneLine()
  @Field(() => String, { nullable: true, description: 'Document by which it is entrusted. 授权委托文件' })
  entrustDocument?: string | null;
}

@InputType({ description: 'To hand an investigation over to the higher government. 移交上级调查' })
export class HandOverInvestigationInput extends AnyEntryActInput {
  @OneLine() @Field(() => String, { description: 'Body that it is handed over to. 移交对象' }) receiver!: string;
  @UpTo(handedMost)
  @Field(() => [String], { description: 'What is handed over, at most 100 lines. 移交清单，至多100项' })
  items!: string[];
  @OneLine() @Field(() => String, { description: 'Document of the handing over. 移交文号' }) document!: string;
  @IdOf('FileRef')
  @Field(() => ID, { description: 'File of the list of what is handed over. 移交清单文件' })
  listFileId!: string;
}

@InputType({ description: 'To record the receipt of what was handed over. 登记签收' })
export class RecordReceiptInput extends AnyEntryActInput {
  @OneLine() @Field(() => String, { description: 'Body that investigates from now on. 上级调查机关' }) body!: string;
  @Field(() => CivilDateScalar, { description: 'Day of the receipt. 签收日' }) receivedOn!: CivilDate;
  @OneLine() @Field(() => String, { description: 'Number of the receipt. 签收回执文号' }) document!: string;
}

@InputType({
  description: 'To record that a higher government investigates an accident or reviews a disaster. 登记上级调查',
})
export class RecordInvestigationAboveInput extends AnyActInput {
  @IdOf('Accident')
  @Field(() => ID, {
    nullable: true,
    description: 'Accident that it investigates; exactly one of the two is named. 事故',
  })
  accidentId?: string | null;
  @IdOf('DisasterEvent')
  @Field(() => ID, { nullable: true, description: 'Natural disaster that it reviews. 自然灾害' })
  eventId?: string | null;
  @OneLine() @Field(() => String, { description: 'Body that investigates. 上级调查机关' }) body!: string;
  @OneLine()
  @Field(() => String, { description: 'Document by which it formed its group. 上级成立文件' })
  order!: string;
  @Field(() => CivilDateScalar, { description: 'Day on which it did. 成立日' }) formedOn!: CivilDate;
}

@InputType({ description: 'To record the replied report of a higher government. 登记上级调查结果' })
export class RecordResultAboveInput extends AnyEntryActInput {
  @Field(() => CivilDateScalar, { description: 'Day of its report. 调查报告日' }) reportedOn!: CivilDate;
  @Field(() => CivilDateScalar, { description: 'Day of the reply. 批复日' }) repliedOn!: CivilDate;
  @OneLine() @Field(() => String, { description: 'Number of the reply. 批复文号' }) replyNumber!: string;
  @Field(() => String, { description: 'Causes that it found. 事故原因' }) causes!: string;
  @Field(() => Boolean, { description: 'Whether it is an accident of liability. 是否责任事故' }) liability!: boolean;
  @UpTo(handedMost)
  @Field(() => [AccountabilityLine], {
    description:
      'Units and persons of the county to hold accountable, at most 100, and what is proposed. 涉及本县的追责建议，至多100项',
  })
  items!: AccountabilityLine[];
  @IdOf('FileRef')
  @Field(() => ID, { description: 'File of the replied report. 经批复的调查报告' })
  reportFileId!: string;
}

@InputType({ description: 'To record that the higher government returned it to the county. 登记退回县级调查' })
export class ReturnInvestigationInput extends AnyEntryActInput {
  @OneLine() @Field(() => String, { description: 'Document by which it was returned. 退回文件' }) document!: string;
  @IdOf('Operator') @Field(() => ID, { description: 'Leader of the group. 组长' }) leaderId!: string;
  @IdOf('Operator')
  @Field(() => [ID], { description: 'Other members of the group: at least two. 成员' })
  memberIds!: string[];
  @IdOf('Organisation')
  @Field(() => [ID], { description: 'Offices that take part: at least one. 参加单位' })
  officeIds!: string[];
}

@InputType({ description: 'To conclude one strand of an investigation. 认定一条责任线' })
export class ConcludeStrandInput extends AnyEntryActInput {
  @Field(() => InvestigationStrand, { description: 'Strand to conclude. 调查线' }) strand!: InvestigationStrand;
  @Field(() => String, { description: 'Conclusion of the strand. 结论' }) conclusion!: string;
  @Field(() => String, {
    nullable: true,
    description:
      "Finding on the enterprise's responsibility, or the reason there is none; only for ENTERPRISE. 企业主体责任",
  })
  enterpriseFinding?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      "Finding on the departments' responsibility, or the reason there is none; only for REGULATOR. 部门监管责任",
  })
  departmentFinding?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      "Finding on the leadership's responsibility, or the reason there is none; only for REGULATOR. 党政领导责任",
  })
  leadershipFinding?: string | null;
  @Field(() => [AccountabilityLine], {
    description: 'Units and persons to hold accountable, and what is proposed. 追责建议',
  })
  items!: AccountabilityLine[];
}

@InputType({ description: 'To extend the time limit of an investigation. 延长调查期限' })
export class ExtendInvestigationInput extends AnyEntryActInput {
  @Field(() => ExtensionGround, { description: 'Ground of the extension. 延期事由' }) ground!: ExtensionGround;
  @Field(() => Int, { description: 'Number of days to add. 延长天数' }) days!: number;
  @OneLine() @Field(() => String, { description: 'Document that allows it. 批准文件或者鉴定委托' }) document!: string;
}

@InputType({ description: 'To submit the investigation report. 提交调查报告' })
export class SubmitInvestigationInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Direct, indirect and management causes. 事故原因' }) causes!: string;
  @Field(() => Boolean, { description: 'Whether it is an accident of liability. 是否责任事故' }) liability!: boolean;
  @Field(() => Boolean, { description: 'Whether every member of the group has signed. 是否全体签名' })
  signedByAll!: boolean;
  @IdOf('FileRef')
  @Field(() => ID, { description: 'File of the investigation report. 调查报告' })
  reportFileId!: string;
}

@InputType({ description: 'To record the reply of the government to the report. 批复' })
export class ReplyInvestigationInput extends AnyEntryActInput {
  @OneLine() @Field(() => String, { description: 'Number of the reply. 批复文号' }) number!: string;
  @IdOf('FileRef')
  @Field(() => ID, { nullable: true, description: 'File of the reply. 批复文件' })
  replyFileId?: string | null;
}

@InputType({ description: 'To publish the result. 公布调查结果' })
export class PublishInvestigationInput extends AnyEntryActInput {
  @OneLine() @Field(() => String, { description: 'Place of publication. 公布渠道' }) publishedPlace!: string;
}

@InputType({ description: 'To publish who was held to account, as far as it was decided. 公布问责结果' })
export class PublishAccountabilityInput extends AnyEntryActInput {
  @OneLine() @Field(() => String, { description: 'Place of publication. 公布渠道' }) publishedPlace!: string;
}

@InputType({ description: 'To evaluate the rectification. 整改评估' })
export class EvaluateRectificationInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Finding of the evaluation. 评估结论' }) evaluation!: string;
  @OneLine()
  @Field(() => String, { description: 'Place where the evaluation is published. 评估公开渠道' })
  publishedPlace!: string;
  @IdOf('Organisation')
  @Field(() => [ID], {
    nullable: true,
    description:
      'Ids of the offices of which the evaluation found that they did not rectify; it counts in their assessment. 未落实整改的单位',
  })
  notRightedIds?: string[] | null;
  @IdOf('FileRef')
  @Field(() => ID, { nullable: true, description: 'File of the evaluation report. 评估报告' })
  evaluationFileId?: string | null;
}

@InputType({ description: 'To record the after-action review. 复盘' })
export class ReviewAfterActionInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Lessons learnt. 复盘教训' }) lessons!: string;
  @Field(() => String, { description: 'Offices that took part. 参加单位' }) offices!: string;
  @IdOf('FileRef')
  @Field(() => ID, { nullable: true, description: 'File of the review report. 复盘报告' })
  reviewFileId?: string | null;
}

@InputType({ description: 'To close an investigation with the four findings. 结案（四不放过）' })
export class CloseInvestigationInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Finding that the cause is established. 原因查清' }) causeTick!: string;
  @Field(() => String, { description: 'Finding that those responsible were dealt with. 责任人处理' })
  personsTick!: string;
  @Field(() => String, { description: 'Finding that the corrective measures were carried out. 整改落实' })
  measuresTick!: string;
  @Field(() => String, { description: 'Finding that those concerned were educated. 教育警示' }) educationTick!: string;
  @IdOf('FileRef')
  @UpTo(filesMost)
  @Field(() => [ID], {
    description: 'Evidence files: four, one for each finding in this order. 四不放过佐证，每项一份',
  })
  tickFileIds!: string[];
}

@InputType({ description: 'To record the decision of the competent body on an item of accountability. 登记追责结果' })
export class RecordAccountabilityInput extends AnyEntryActInput {
  @OneLine() @Field(() => String, { description: 'Body that decided. 决定机关' }) decidedBy!: string;
  @Field(() => CivilDateScalar, { description: 'Day of the decision. 决定日' }) decidedOn!: CivilDate;
  @Field(() => String, { description: 'Decision. 处理结果' }) decision!: string;
  @OneLine() @Field(() => String, { description: 'Document of the decision. 决定文号' }) document!: string;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Day it was carried out; null if not yet. 执行日' })
  executedOn?: CivilDate | null;
  @IdOf('EnforcementCase')
  @Field(() => ID, { nullable: true, description: 'Enforcement case, if punished by one. 处罚案件' })
  caseId?: string | null;
  @Field(() => AccountabilityMeasure, {
    nullable: true,
    description: 'Kind that was decided; omitted where it is the one proposed. 处理种类',
  })
  measure?: AccountabilityMeasure | null;
}

@InputType({ description: 'To enter that a decision of accountability was quashed or revoked. 登记追责撤销' })
export class RevokeAccountabilityInput extends AnyEntryActInput {
  @OneLine() @Field(() => String, { description: 'Body that quashed or revoked it. 撤销机关' }) revokedBy!: string;
  @Field(() => CivilDateScalar, { description: 'Day on which it did. 撤销日' }) revokedOn!: CivilDate;
  @Field(() => String, { description: 'Reason. 撤销理由' }) reason!: string;
  @OneLine() @Field(() => String, { description: 'Document by which it did. 撤销文号' }) document!: string;
}

@InputType({ description: 'To evaluate whether one item of accountability was carried out. 逐项评估追责落实' })
export class EvaluateAccountabilityInput extends AnyEntryActInput {
  @Field(() => Boolean, { description: 'Whether it was carried out. 是否落实' }) carriedOut!: boolean;
  @Field(() => String, { description: 'Finding, and the reason where it was not. 评估意见' }) evaluation!: string;
}
