import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { filesMost, IdOf, OneLine, UpTo } from '../../api/input-fields.js';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { CivilDateScalar, CreditCodeScalar, DateTime, RegionCodeScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { CreditCode } from '../../kernel/credit-code.js';
import type { Instant } from '../../kernel/instant.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { SupervisionSector } from '../../law/sector.js';
import { EnforcementCaseStatus, CaseProcedure, CaseSource, NoPersonGround, NoUnitGround } from './enforcement-case.js';
import { EvidenceKind } from './case-evidence.js';
import { PartyKind } from './case-party.enums.js';

@InputType({ description: 'Filters enforcement cases; all that are given apply together. 案件筛选条件' })
export class EnforcementCasesWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })
  region?: RegionCode | null;
  @Field(() => [EnforcementCaseStatus], { nullable: true, description: 'At one of these stages. 案件状态' }) status?:
    EnforcementCaseStatus[] | null;
  @Field(() => [CaseProcedure], { nullable: true, description: 'Under one of these procedures. 处罚程序' }) procedure?:
    CaseProcedure[] | null;
  @Field(() => [CaseSource], { nullable: true, description: 'From one of these sources. 案件来源' }) source?:
    CaseSource[] | null;
  @Field(() => [SupervisionSector], { nullable: true, description: 'Of one of these sectors. 监管行业' }) sector?:
    SupervisionSector[] | null;
  @Field(() => ID, { nullable: true, description: 'Concerning the enterprise with this id. 涉案企业' }) enterpriseId?:
    string | null;
  @Field(() => [NoPersonGround], {
    nullable: true,
    description: 'In which no person was punished on one of these grounds. 不罚个人的情形',
  })
  noPersonGround?: NoPersonGround[] | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'With a time limit for the decision before this moment. 办案期限早于',
  })
  dueBefore?: Instant | null;
  @Field(() => [String], { nullable: true, description: 'With one of these case numbers. 案件编号' })
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
  @Field(() => EnforcementCasesWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: EnforcementCasesWhere | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'Moment at which the register is read; now if not given. 截至时间',
  })
  asOf?: Instant | null;
}

@InputType({ description: 'A party to name in a case: a unit or a person. 当事人' })
export class PartyLine {
  @Field(() => PartyKind, { description: 'Whether the party is a unit or a person. 当事人类别' }) kind!: PartyKind;
  @OneLine()
  @Field(() => String, { nullable: true, description: 'Name of the unit; only for a unit. 单位名称' })
  unitName?: string | null;
  @OneLine()
  @Field(() => String, { nullable: true, description: 'Name of the person; only for a person. Personal. 姓名' })
  personName?: string | null;
  @OneLine()
  @Field(() => String, { nullable: true, description: 'Identity number of the person. Personal. 公民身份号码' })
  idNumber?: string | null;
  @OneLine()
  @Field(() => String, { nullable: true, description: 'Position of the person; required for a person. 职务' })
  position?: string | null;
}

@InputType({ description: 'Who operates without being registered: in no ledger, and so no enterprise. 无证无照经营者' })
export class UnregisteredInput {
  @OneLine() @Field(() => String, { description: 'Name by which it is known. 名称' }) name!: string;
  @OneLine() @Field(() => String, { description: 'Address of the operation. 地址' }) address!: string;
  @Field(() => RegionCodeScalar, { description: 'Township or village where it operates. 所在乡镇、村' })
  regionCode!: RegionCode;
  @Field(() => SupervisionSector, { description: 'Supervision sector of what it does. 监管行业' })
  sector!: SupervisionSector;
  @Field(() => CreditCodeScalar, {
    nullable: true,
    description: 'Credit code, where it was once registered elsewhere. 统一社会信用代码',
  })
  creditCode?: CreditCode | null;
}

@InputType({ description: 'To file a case. 立案' })
export class FileCaseInput extends AnyActInput {
  @IdOf('Enterprise')
  @Field(() => ID, {
    nullable: true,
    description: 'Id of the enterprise concerned; none where the case is against who is not registered. 涉案企业',
  })
  enterpriseId?: string | null;
  @Field(() => UnregisteredInput, {
    nullable: true,
    description: 'Who is not registered; given where no enterprise is. 未登记的当事单位',
  })
  unregistered?: UnregisteredInput | null;
  @Field(() => CaseProcedure, { description: 'Procedure of the case. 处罚程序' }) procedure!: CaseProcedure;
  @Field(() => CaseSource, { description: 'Source of the case. 案件来源' }) source!: CaseSource;
  @OneLine()
  @Field(() => String, {
    nullable: true,
    description:
      'Number of the document by which the case came in; required for a tip-off, a transfer or an order from above. 来源文号',
  })
  sourceRef?: string | null;
  @IdOf('Inspection')
  @Field(() => ID, {
    nullable: true,
    description: 'Id of the inspection the case comes from; required for the source INSPECTION. 来源检查',
  })
  inspectionId?: string | null;
  @IdOf('Accident')
  @Field(() => ID, {
    nullable: true,
    description: 'Id of the accident the case comes from; required for the source ACCIDENT. 来源事故',
  })
  accidentId?: string | null;
  @IdOf('Hazard')
  @Field(() => [ID], {
    description: 'Ids of the hazards the case is about; at least one for the source HAZARD. 涉案隐患',
  })
  hazardIds!: string[];
  @IdOf('Finding')
  @Field(() => [ID], { description: 'Ids of the inspection findings the case is about. 涉案问题' })
  findingIds!: string[];
  @Field(() => String, { description: 'Subject of the case: the conduct it is about. 案由' }) cause!: string;
  @OneLine()
  @Field(() => [String], {
    description: 'Codes of the penalty items violated, from the item catalogue; at least one. 违法事项代码',
  })
  itemCodes!: string[];
  @Field(() => CivilDateScalar, {
    description: 'Day on which the conduct happened, or its last day if it went on. 违法行为终了日',
  })
  violatedOn!: CivilDate;
  @Field(() => CivilDateScalar, { description: 'Day on which the conduct was discovered. 发现日' })
  discoveredOn!: CivilDate;
  @Field(() => Boolean, {
    description:
      'Whether life, health or financial safety was endangered with harmful consequences, so that the limitation is five years. 是否涉及生命健康安全、金融安全且有危害后果',
  })
  grave!: boolean;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether the case is one against illegal operation, in which four measures are decided. 是否打非治违',
  })
  illegalOperation!: boolean;
  @OneLine()
  @Field(() => String, {
    nullable: true,
    description: 'Number of the answer of the licensing office that there is no licence. 许可机关答复文号',
  })
  noLicenceDocument?: string | null;
  @IdOf('FileRef')
  @Field(() => ID, { nullable: true, description: 'File of that answer. 许可机关答复' })
  noLicenceFileId?: string | null;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether major public interests are affected. 是否涉及重大公共利益',
  })
  publicInterest!: boolean;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether the case is complex or serious, so that it is discussed collectively. 是否情节复杂或者重大',
  })
  complex!: boolean;
  @IdOf('Operator')
  @Field(() => [ID], { description: 'Ids of the handlers: at least two certified officers. 承办人' })
  handlerIds!: string[];
  @Field(() => [PartyLine], { description: 'Parties of the case: one to twenty, at most one of them a unit. 当事人' })
  parties!: PartyLine[];
}

@InputType({ description: 'To add a piece of evidence. 添加证据' })
export class AddEvidenceInput extends AnyEntryActInput {
  @Field(() => EvidenceKind, { description: 'Statutory kind of the evidence. 证据种类' }) kind!: EvidenceKind;
  @OneLine() @Field(() => String, { description: 'Title of the evidence. 证据名称' }) title!: string;
  @Field(() => String, { description: 'Fact that the evidence proves. 证明事项' }) proves!: string;
  @Field(() => CivilDateScalar, { description: 'Day on which the evidence was collected. 取得日期' })
  collectedOn!: CivilDate;
  @OneLine() @Field(() => String, { description: 'Person or place the evidence comes from. 证据来源' }) source!: string;
  @IdOf('Operator')
  @Field(() => [ID], {
    description: 'Ids of those who collected the evidence: at least two certified officers. 取证人员',
  })
  collectorIds!: string[];
  @IdOf('FileRef')
  @UpTo(filesMost)
  @Field(() => [ID], { nullable: true, description: 'Ids of the files of the evidence, at most 9. 证据文件，至多九份' })
  fileIds?: string[] | null;
}

@InputType({ description: 'To suspend a case. 中止案件' })
export class SuspendCaseInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Reason for the suspension, such as an appraisal or a transfer. 中止理由' })
  reason!: string;
}

@InputType({ description: 'To resume a suspended case. 恢复办理' })
export class ResumeCaseInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Reason for resuming the case. 恢复理由' }) reason!: string;
}

@InputType({ description: 'To conclude the investigation of a case. 调查终结' })
export class ConcludeCaseInvestigationInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Facts that the investigation established. 调查报告' }) report!: string;
  @IdOf('FileRef')
  @Field(() => ID, { nullable: true, description: 'Id of the file of the investigation report. 调查报告文书' })
  reportFileId?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Reason why no person is punished, where the item punishes persons as well as units. 不罚个人理由',
  })
  noPersonReason?: string | null;
  @Field(() => NoPersonGround, {
    nullable: true,
    description: 'Ground of the law for punishing no person; needed where the item punishes both. 不罚个人的情形',
  })
  noPersonGround?: NoPersonGround | null;
  @IdOf('CaseEvidence')
  @UpTo(filesMost)
  @Field(() => [ID], {
    nullable: true,
    description: 'Evidence of this case that shows the ground, at most 9. 证明该情形的证据，至多九份',
  })
  noPersonEvidenceIds?: string[] | null;
  @IdOf('EnforcementCase')
  @Field(() => ID, {
    nullable: true,
    description: 'Other case in which the person was punished for the same. 已处罚个人的另案',
  })
  noPersonCaseId?: string | null;
  @Field(() => NoUnitGround, {
    nullable: true,
    description: 'Ground of the law for not punishing the unit; needed where the item fines it. 不罚单位的情形',
  })
  noUnitGround?: NoUnitGround | null;
  @IdOf('CaseEvidence')
  @UpTo(filesMost)
  @Field(() => [ID], {
    nullable: true,
    description: 'Evidence of this case that shows that ground, at most 9. 证明不罚单位情形的证据，至多九份',
  })
  noUnitEvidenceIds?: string[] | null;
  @IdOf('EnforcementCase')
  @Field(() => ID, {
    nullable: true,
    description: 'Other case in which the unit was punished for the same. 已处罚单位的另案',
  })
  noUnitCaseId?: string | null;
  @Field(() => [String], {
    description:
      'For a case against illegal operation four entries, on closing, punishing, suspending and pursuing liability, each with whether it applies and why; empty in other cases. 四个一律',
  })
  fourAlways!: string[];
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the case has proved complex or serious; unchanged if not given. 是否情节复杂或者重大',
  })
  complex?: boolean | null;
}

@InputType({ description: 'To ban who operates illegally and is registered nowhere. 取缔' })
export class BanOperationInput extends AnyEntryActInput {
  @OneLine()
  @Field(() => String, { description: 'Number of the order by which it is banned. 取缔文号' })
  document!: string;
  @Field(() => CivilDateScalar, { description: 'Day on which it was shut down. 取缔日' }) bannedOn!: CivilDate;
  @Field(() => String, { description: 'How it was shut down, and what was removed. 取缔措施' }) measures!: string;
  @IdOf('Operator')
  @Field(() => [ID], { description: 'Ids of the certified officers, at least two, who shut it down. 执行人员' })
  officerIds!: string[];
  @IdOf('FileRef')
  @Field(() => ID, { description: 'Id of the file of the order and of the record on the spot. 取缔文书和现场记录' })
  fileId!: string;
}

@InputType({ description: 'To record a recheck of the correction. 整改复查' })
export class RecheckCaseInput extends AnyEntryActInput {
  @Field(() => Boolean, { description: 'Whether the recheck was passed. 整改复查是否合格' }) passed!: boolean;
  @Field(() => String, { description: 'Opinion of the recheck. 复查意见' }) opinion!: string;
  @IdOf('Operator')
  @Field(() => [ID], { description: 'Ids of those who made the recheck: at least two certified officers. 复查人员' })
  officerIds!: string[];
  @IdOf('FileRef')
  @Field(() => ID, { nullable: true, description: 'Id of the file of the record of the recheck. 复查记录' })
  fileId?: string | null;
}

@InputType({ description: 'To withdraw a case. 销案' })
export class WithdrawCaseInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Reason for withdrawing the case. 销案理由' }) reason!: string;
}

@InputType({ description: 'To close a case. 结案' })
export class CloseCaseInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Result with which the case is closed. 结案情况' }) note!: string;
}

@InputType({ description: 'To archive a case. 归档' })
export class ArchiveCaseInput extends AnyEntryActInput {
  @OneLine() @Field(() => String, { description: 'Archive number of the case file. 档号' }) archiveNumber!: string;
  @IdOf('FileRef')
  @Field(() => ID, { description: 'Id of the file of the list of contents of the case file. 卷内目录' })
  catalogueFileId!: string;
}

export * from './enforcement-case.inputs.party.js';
