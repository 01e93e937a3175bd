import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { CivilDateScalar, DateTime, Money, RegionCodeScalar } from '../../api/scalars/index.js';
import { Url } from '../../api/scalars/codes.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { SupervisionSector } from '../../law/sector.js';
import { EnforcementCaseStatus, CaseProcedure, CaseSource, PartyKind, PenaltyKind, PenaltyCircumstance, ServiceMethod, LegalReviewResult, CaseOutcome, PaymentChannel, AppealKind, AppealOutcome, CourtResult, EvidenceKind, CreditLevel } from './enforcement-case.js';

@InputType({ description: 'Which cases. 案件筛选' })
export class EnforcementCasesWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })   region?: RegionCode | null;
  @Field(() => [EnforcementCaseStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?: EnforcementCaseStatus[] | null;
  @Field(() => [CaseProcedure], { nullable: true, description: 'By one of these procedures. 程序' })     procedure?: CaseProcedure[] | null;
  @Field(() => [CaseSource], { nullable: true, description: 'From one of these sources. 来源' })         source?: CaseSource[] | null;
  @Field(() => [SupervisionSector], { nullable: true, description: 'Of one of these sectors. 行业' })    sector?: SupervisionSector[] | null;
  @Field(() => ID, { nullable: true, description: 'Against this enterprise. 企业' })                     enterpriseId?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'To be decided before this moment. 办案期限早于' })  dueBefore?: Instant | null;
  @Field(() => [String], { nullable: true, description: 'With one of these numbers. 案号' })
  number?: string[] | null;
  @Field(() => DateTime, { nullable: true, description: 'Entered at this moment or later. 登记时间起' })
  openedFrom?: Instant | null;
  @Field(() => DateTime, { nullable: true, description: 'Entered before this moment. 登记时间止' })
  openedTo?: Instant | null;
  @Field(() => DateTime, { nullable: true, description: 'With an act accepted after this moment. 更新时间晚于' })
  updatedAfter?: Instant | null;
}

@ArgsType()
export class EnforcementCasesArgs extends PageArgs {
  @Field(() => EnforcementCasesWhere, { nullable: true, description: 'Which. 筛选' })  where?: EnforcementCasesWhere | null;
  @Field(() => DateTime, { nullable: true, description: 'As the register stood at that moment. 截至时间' })  asOf?: Instant | null;
}

@InputType({ description: 'A unit or person a case is against. 当事人' })
export class PartyLine {
  @Field(() => PartyKind, { description: 'A unit or a person. 类别' })                     kind!: PartyKind;
  @Field(() => String, { nullable: true, description: 'The unit\'s name. 单位名称' })            unitName?: string | null;
  @Field(() => String, { nullable: true, description: 'The person\'s name; personal. 姓名' })  personName?: string | null;
  @Field(() => String, { nullable: true, description: 'Identity number; personal. 公民身份号码' }) idNumber?: string | null;
  @Field(() => String, { nullable: true, description: 'The person\'s position. 职务' })        position?: string | null;
}

@InputType({ description: 'To file a case. 立案' })
export class FileCaseInput extends AnyActInput {
  @Field(() => ID, { description: 'The enterprise. 企业' })                                                                             enterpriseId!: string;
  @Field(() => CaseProcedure, { description: 'By which procedure. 程序' })                                                              procedure!: CaseProcedure;
  @Field(() => CaseSource, { description: 'Where it comes from. 案件来源' })                                                              source!: CaseSource;
  @Field(() => String, { nullable: true, description: 'The paper it comes from. 来源文号' })                                              sourceRef?: string | null;
  @Field(() => ID, { nullable: true, description: 'The inspection it comes from. 来源检查' })                                             inspectionId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The accident it comes from. 来源事故' })                                               accidentId?: string | null;
  @Field(() => [ID], { description: 'The hazards it is about. 涉案隐患' })                                                                hazardIds!: string[];
  @Field(() => [ID], { description: 'The findings it is about. 涉案问题' })                                                               findingIds!: string[];
  @Field(() => String, { description: 'What it is about. 案由' })                                                                       cause!: string;
  @Field(() => [String], { description: 'The articles broken, by the catalogue. 违法事项代码' })                                            itemCodes!: string[];
  @Field(() => CivilDateScalar, { description: 'When the conduct happened, or ended. 违法行为终了日' })                                      violatedOn!: CivilDate;
  @Field(() => CivilDateScalar, { description: 'When it came to be known. 发现日' })                                                     discoveredOn!: CivilDate;
  @Field(() => Boolean, { description: 'Whether life, health or finance was endangered with harmful consequence. 是否涉及生命健康安全且有危害后果' }) grave!: boolean;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether it is one against illegal operation. 是否打非治违' })                  illegalOperation!: boolean;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether major public interests are touched. 是否涉及重大公共利益' })               publicInterest!: boolean;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether it is complex or serious. 是否情节复杂或者重大' })                         complex!: boolean;
  @Field(() => [ID], { description: 'Who handles it: at least two, certified. 承办人' })                                                 handlerIds!: string[];
  @Field(() => [PartyLine], { description: 'Whom it is against. 当事人' })                                                               parties!: PartyLine[];
}

@InputType({ description: 'To add a piece of evidence. 添加证据' })
export class AddEvidenceInput extends AnyEntryActInput {
  @Field(() => EvidenceKind, { description: 'Of which kind. 证据种类' })            kind!: EvidenceKind;
  @Field(() => String, { description: 'What it is. 证据名称' })                     title!: string;
  @Field(() => String, { description: 'What it shows. 证明事项' })                  proves!: string;
  @Field(() => CivilDateScalar, { description: 'When it was collected. 取得日期' }) collectedOn!: CivilDate;
  @Field(() => String, { description: 'From whom or where. 来源' })               source!: string;
  @Field(() => [ID], { description: 'Who collected it: two officers. 取证人员' })   collectorIds!: string[];
  @Field(() => [ID], { nullable: true, description: 'The thing itself, in up to 9 files. 证据文件，至多九份' })
  fileIds?: string[] | null;
}

@InputType({ description: 'To let a case stand still. 中止案件' })
export class SuspendCaseInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Why: an appraisal, a transfer, or what else the law lets stand still for. 中止理由' }) reason!: string;
}

@InputType({ description: 'To go on with it. 恢复办理' })
export class ResumeCaseInput extends AnyEntryActInput {
  @Field(() => String, { description: 'What has ended. 恢复理由' }) reason!: string;
}

@InputType({ description: 'To conclude the investigation. 调查终结' })
export class ConcludeCaseInvestigationInput extends AnyEntryActInput {
  @Field(() => String, { description: 'What it established. 调查报告' })                                                                                 report!: string;
  @Field(() => ID, { nullable: true, description: 'The report. 调查报告文书' })                                                                            reportFileId?: string | null;
  @Field(() => String, { nullable: true, description: 'Why no person is punished beside the unit, where the article would. 不罚个人理由' })                noPersonReason?: string | null;
  @Field(() => [String], { description: 'Against illegal operation: closing, punishing, suspending and pursuing, each with whether and why. 四个一律' }) fourAlways!: string[];
  @Field(() => Boolean, { nullable: true, description: 'Whether it has proved complex or serious. 是否情节复杂或者重大' })                                     complex?: boolean | null;
}

@InputType({ description: 'To tell a party what is meant. 送达处罚告知书' })
export class ServeNoticeInput extends AnyEntryActInput {
  @Field(() => ID, { description: 'Which party. 当事人' })                                                          partyId!: string;
  @Field(() => String, { description: 'The article it rests on, by the catalogue. 处罚依据事项' })                     itemCode!: string;
  @Field(() => [PenaltyKind], { description: 'What is meant to be imposed. 拟处罚种类' })                             kinds!: PenaltyKind[];
  @Field(() => Money, { nullable: true, description: 'The fine meant. 拟罚款' })                                    fine?: string | null;
  @Field(() => Money, { nullable: true, description: 'Last year\'s income, where the fine goes by it. 上一年年收入' }) income?: string | null;
  @Field(() => PenaltyCircumstance, { description: 'How the circumstances weigh. 裁量情节' })                        circumstance!: PenaltyCircumstance;
  @Field(() => String, { description: 'The facts. 事实' })                                                         facts!: string;
  @Field(() => String, { description: 'The reasons and the basis. 理由和依据' })                                      reasons!: string;
  @Field(() => Boolean, { description: 'Whether a hearing is offered. 是否告知听证权利' })                               hearingOffered!: boolean;
  @Field(() => ServiceMethod, { description: 'How it is served. 送达方式' })                                         method!: ServiceMethod;
  @Field(() => ID, { nullable: true, description: 'The signed consent to be served electronically. 电子送达确认书' })   consentFileId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The notice. 告知书' })                                           noticeFileId?: string | null;
}

@InputType({ description: 'To enter what a party says, or that it waives saying it. 记录陈述申辩' })
export class RecordDefenceInput extends AnyEntryActInput {
  @Field(() => ID, { description: 'Which party. 当事人' })                                                    partyId!: string;
  @Field(() => String, { nullable: true, description: 'What it said. 陈述申辩意见' })                            statement?: string | null;
  @Field(() => Boolean, { description: 'Whether it waives. 是否放弃陈述申辩' })                                    waived!: boolean;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether it waives the hearing too. 是否放弃听证' }) hearingWaived!: boolean;
  @Field(() => String, { nullable: true, description: 'What the office found on looking again. 复核意见' })    opinion?: string | null;
}

@InputType({ description: 'To enter that a party asks for a hearing. 申请听证' })
export class RequestHearingInput extends AnyEntryActInput {
  @Field(() => ID, { description: 'Which party. 当事人' })       partyId!: string;
  @Field(() => String, { description: 'What it says. 申请理由' }) reasons!: string;
}

@InputType({ description: 'To enter the hearing. 举行听证' })
export class HoldHearingInput extends AnyEntryActInput {
  @Field(() => ID, { description: 'Which party. 当事人' })                                                  partyId!: string;
  @Field(() => CivilDateScalar, { description: 'When the party was told time and place. 听证通知日' })        notifiedOn!: CivilDate;
  @Field(() => String, { description: 'Where. 听证地点' })                                                   place!: string;
  @Field(() => ID, { description: 'Who hosted it. 听证主持人' })                                              hostId!: string;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether the party stayed away. 是否放弃听证出席' }) abandoned!: boolean;
  @Field(() => String, { description: 'What the host proposes. 听证意见' })                                  opinion!: string;
  @Field(() => ID, { description: 'The minutes, signed. 听证笔录' })                                         minutesFileId!: string;
}

@InputType({ description: 'To review it legally. 法制审核' })
export class ReviewCaseInput extends AnyEntryActInput {
  @Field(() => ID, { description: 'Which party. 当事人' })                      partyId!: string;
  @Field(() => LegalReviewResult, { description: 'With what result. 审核结论' }) result!: LegalReviewResult;
  @Field(() => String, { description: 'In words. 审核意见' })                    opinion!: string;
}

@InputType({ description: 'To enter what the leaders found together. 集体讨论' })
export class DeliberateCaseInput extends AnyEntryActInput {
  @Field(() => ID, { description: 'Which party. 当事人' })          partyId!: string;
  @Field(() => [ID], { description: 'Who took part. 参会人员' })     attendeeIds!: string[];
  @Field(() => String, { description: 'What they found. 讨论意见' }) opinion!: string;
  @Field(() => ID, { description: 'The minutes. 讨论记录' })         minutesFileId!: string;
}

@InputType({ description: 'To decide on a party. 作出处理决定' })
export class DecideCaseInput extends AnyEntryActInput {
  @Field(() => ID, { description: 'Which party. 当事人' })                                     partyId!: string;
  @Field(() => CaseOutcome, { description: 'What is decided. 处理决定' })                       outcome!: CaseOutcome;
  @Field(() => [PenaltyKind], { description: 'What is imposed. 处罚种类' })                     kinds!: PenaltyKind[];
  @Field(() => Money, { nullable: true, description: 'The fine. 罚款' })                      fine?: string | null;
  @Field(() => Money, { nullable: true, description: 'What is confiscated. 没收违法所得' })       confiscation?: string | null;
  @Field(() => String, { description: 'Why. 决定理由' })                                        reasons!: string;
  @Field(() => String, { nullable: true, description: 'Why it comes after its day. 超期理由' }) overdueReason?: string | null;
  @Field(() => ID, { nullable: true, description: 'The decision. 决定书' })                    decisionFileId?: string | null;
}

@InputType({ description: 'To serve the decision. 送达决定书' })
export class ServeDecisionInput extends AnyEntryActInput {
  @Field(() => ID, { description: 'Which party. 当事人' })                                                        partyId!: string;
  @Field(() => ServiceMethod, { description: 'How. 送达方式' })                                                    method!: ServiceMethod;
  @Field(() => ID, { nullable: true, description: 'The signed consent to be served electronically. 电子送达确认书' }) consentFileId?: string | null;
}

@InputType({ description: 'To make a decision public. 公示处罚决定' })
export class PublishDecisionInput extends AnyEntryActInput {
  @Field(() => ID, { description: 'Which party. 当事人' })                                         partyId!: string;
  @Field(() => String, { description: 'Where it is made public. 公示平台' })                        platform!: string;
  @Field(() => Url, { nullable: true, description: 'At which address. 公示网址' })               url?: string | null;
  @Field(() => CreditLevel, { description: 'How grave it is for credit. 失信程度' })                level!: CreditLevel;
  @Field(() => Int, { description: 'For how many months it is shown on credit systems. 公示月数' }) months!: number;
}

@InputType({ description: 'To enter a payment. 登记缴款' })
export class RecordPaymentInput extends AnyEntryActInput {
  @Field(() => ID, { description: 'Which party. 当事人' })                                                                                                  partyId!: string;
  @Field(() => Money, { description: 'How much. 金额' })                                                                                                   amount!: string;
  @Field(() => CivilDateScalar, { description: 'When. 缴款日' })                                                                                            paidOn!: CivilDate;
  @Field(() => PaymentChannel, { description: 'How. 缴款方式' })                                                                                             channel!: PaymentChannel;
  @Field(() => String, { description: 'Number of the receipt. 票据号' })                                                                                    receipt!: string;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether it was collected on the spot because the place is remote and the party asked. 是否边远地区申请当场缴纳' }) remote!: boolean;
}

@InputType({ description: 'To let a party pay later. 延期缴纳' })
export class DeferPaymentInput extends AnyEntryActInput {
  @Field(() => ID, { description: 'Which party. 当事人' })                        partyId!: string;
  @Field(() => CivilDateScalar, { description: 'Till when. 延期至' })             dueOn!: CivilDate;
  @Field(() => String, { description: 'Why: the party\'s application. 申请理由' }) reason!: string;
}

@InputType({ description: 'To urge a party in writing. 催告' })
export class UrgePaymentInput extends AnyEntryActInput {
  @Field(() => ID, { description: 'Which party. 当事人' })                              partyId!: string;
  @Field(() => String, { description: 'What is to be done, by when and how. 催告内容' }) content!: string;
  @Field(() => ServiceMethod, { description: 'How it is served. 送达方式' })             method!: ServiceMethod;
}

@InputType({ description: 'To ask the court to enforce. 申请法院强制执行' })
export class ApplyToCourtInput extends AnyEntryActInput {
  @Field(() => ID, { description: 'Which party. 当事人' })                                 partyId!: string;
  @Field(() => String, { description: 'Which court. 法院' })                              court!: string;
  @Field(() => String, { nullable: true, description: 'The court\'s reference. 法院案号' }) reference?: string | null;
  @Field(() => ID, { description: 'What is handed in. 申请材料' })                          fileId!: string;
}

@InputType({ description: 'To enter what came of it. 登记法院执行结果' })
export class RecordCourtResultInput extends AnyEntryActInput {
  @Field(() => ID, { description: 'Which party. 当事人' })              partyId!: string;
  @Field(() => CourtResult, { description: 'What. 执行结果' })           result!: CourtResult;
  @Field(() => String, { description: 'The court\'s paper. 法院文书号' }) document!: string;
}

@InputType({ description: 'To enter that a party contests it. 登记复议诉讼' })
export class RecordAppealInput extends AnyEntryActInput {
  @Field(() => ID, { description: 'Which party. 当事人' })                              partyId!: string;
  @Field(() => AppealKind, { description: 'By which way. 救济途径' })                    kind!: AppealKind;
  @Field(() => CivilDateScalar, { description: 'When. 提起日' })                        filedOn!: CivilDate;
  @Field(() => String, { description: 'The paper by which it was accepted. 受理文书号' }) document!: string;
}

@InputType({ description: 'To enter how it ended. 登记复议诉讼结果' })
export class SettleAppealInput extends AnyEntryActInput {
  @Field(() => ID, { description: 'Which party. 当事人' })                               partyId!: string;
  @Field(() => AppealOutcome, { description: 'How. 结果' })                             outcome!: AppealOutcome;
  @Field(() => CivilDateScalar, { description: 'When. 终结日' })                         settledOn!: CivilDate;
  @Field(() => Money, { nullable: true, description: 'The fine, if changed. 变更后罚款' }) fine?: string | null;
  @Field(() => String, { description: 'The paper that says so. 文书号' })                document!: string;
}

@InputType({ description: 'To fine a refusal to correct day by day. 按日连续处罚' })
export class ImposeDailyPenaltyInput extends AnyEntryActInput {
  @Field(() => ID, { description: 'Which party. 当事人' })                                    partyId!: string;
  @Field(() => CivilDateScalar, { description: 'When the correction was ordered. 责令改正日' }) orderedOn!: CivilDate;
  @Field(() => CivilDateScalar, { description: 'The last day of refusal. 截止日' })           until!: CivilDate;
  @Field(() => CivilDateScalar, { description: 'When the party was told. 告知日' })           noticedOn!: CivilDate;
  @Field(() => String, { description: 'How the refusal was established. 拒不改正事实' })         finding!: string;
  @Field(() => ID, { nullable: true, description: 'What shows it. 佐证' })                   fileId?: string | null;
}

@InputType({ description: 'To enter whether all was put right. 整改复查' })
export class RecheckCaseInput extends AnyEntryActInput {
  @Field(() => Boolean, { description: 'Whether it was. 是否合格' })                      passed!: boolean;
  @Field(() => String, { description: 'What was found. 复查意见' })                       opinion!: string;
  @Field(() => [ID], { description: 'Who rechecked: at least two, certified. 复查人员' }) officerIds!: string[];
  @Field(() => ID, { nullable: true, description: 'The record. 复查记录' })               fileId?: string | null;
}

@InputType({ description: 'To withdraw a case. 销案' })
export class WithdrawCaseInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Why. 理由' }) reason!: string;
}

@InputType({ description: 'To close a case. 结案' })
export class CloseCaseInput extends AnyEntryActInput {
  @Field(() => String, { description: 'With what result. 结案情况' }) note!: string;
}

@InputType({ description: 'To put a case into the archive. 归档' })
export class ArchiveCaseInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Number of its file. 档号' })      archiveNumber!: string;
  @Field(() => ID, { description: 'The list of what is in it. 卷内目录' }) catalogueFileId!: string;
}
