import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { IdOf, OneLine } from '../../api/input-fields.js';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { CivilDateScalar, CreditCodeScalar, DateTime, Money, RegionCodeScalar } from '../../api/scalars/index.js';
import { IndustryCode } from '../../api/scalars/codes.js';
import type { ActInput } from '../../kernel/act.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { CreditCode } from '../../kernel/credit-code.js';
import type { Instant } from '../../kernel/instant.js';
import type { RegionCode } from '../../kernel/region-code.js';
import type { Untyped } from '../../kernel/untyped.js';
import { SupervisionSector } from '../../law/sector.js';
import {
  ClosureGround,
  DeregistrationKind,
  EnterpriseScale,
  EnterpriseStatus,
  InspectionTier,
  OrgForm,
  RiskGrade,
  SuspensionBasis,
} from './enterprise.js';

export enum EnterprisesOrder {
  NEWEST = 'NEWEST',
  NAME = 'NAME',
  TOWNSHIP_NAME = 'TOWNSHIP_NAME',
  HEADCOUNT = 'HEADCOUNT',
}
enumType(EnterprisesOrder, 'EnterprisesOrder', 'The order of a list of enterprises. 企业排序.', {
  NEWEST: 'Newest first. 最新在前',
  NAME: 'By name. 按名称',
  TOWNSHIP_NAME: 'By township, then name. 按乡镇和名称',
  HEADCOUNT: 'Largest headcount first, unknown ones before them. 按人数',
});

@InputType({ description: 'Filters a list of enterprises. 企业筛选条件' })
export class EnterprisesWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 所在区划' })
  region?: RegionCode | null;
  @Field(() => [SupervisionSector], { nullable: true, description: 'Of one of these sectors. 监管行业' }) sector?:
    SupervisionSector[] | null;
  @Field(() => [EnterpriseStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?:
    EnterpriseStatus[] | null;
  @Field(() => [CreditCodeScalar], { nullable: true, description: 'With one of these codes. 统一社会信用代码' })
  creditCode?: CreditCode[] | null;
  @Field(() => String, { nullable: true, description: 'Text that the name contains. 名称包含' }) name?: string | null;
  @Field(() => [RiskGrade], { nullable: true, description: 'Of one of these risk colours. 风险等级' }) riskGrade?:
    RiskGrade[] | null;
  @Field(() => [InspectionTier], { nullable: true, description: 'Of one of these inspection categories. 检查类别' })
  inspectionTier?: InspectionTier[] | null;
  @Field(() => [String], { nullable: true, description: 'Of one of these new business forms. 新兴业态' })
  businessForm?: string[] | null;
  @Field(() => DateTime, { nullable: true, description: 'With an act accepted after this moment. 更新时间晚于' })
  updatedAfter?: Instant | null;
}

@ArgsType()
export class EnterprisesArgs extends PageArgs {
  @Field(() => EnterprisesWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: EnterprisesWhere | null;
  @Field(() => EnterprisesOrder, { nullable: true, description: 'Sort order. 排序' }) orderBy?: EnterprisesOrder | null;
  @Field(() => DateTime, { nullable: true, description: 'Reads the register as it stood at this moment. 截至时间' })
  asOf?: Instant | null;
}

/** A class that is extended by a function takes whatever its base takes, or the compiler refuses it. */
type AnyInput = abstract new (...given: Untyped[]) => ActInput;
/** Who is behind an enterprise and answers for its safety: personal values, all of them. */
function withPersons<B extends AnyInput>(Base: B) {
  @InputType()
  abstract class WithPersons extends Base {
    @OneLine()
    @Field(() => String, { nullable: true, description: 'Name of the legal representative; personal. 法定代表人' })
    legalRepresentative?: string | null;
    @OneLine()
    @Field(() => String, {
      nullable: true,
      description: 'Identity number of the legal representative; personal, checked. 法定代表人公民身份号码',
    })
    legalRepresentativeIdNumber?: string | null;
    @OneLine()
    @Field(() => String, { nullable: true, description: 'Name of the actual controller; personal. 实际控制人' })
    actualController?: string | null;
    @OneLine()
    @Field(() => String, {
      nullable: true,
      description: 'Identity number of the actual controller; personal, checked. 实际控制人公民身份号码',
    })
    actualControllerIdNumber?: string | null;
    @OneLine()
    @Field(() => String, { nullable: true, description: 'Name of the principal; personal. 主要负责人' })
    principal?: string | null;
    @OneLine()
    @Field(() => String, { nullable: true, description: 'Telephone of the principal; personal. 主要负责人电话' })
    principalPhone?: string | null;
    @OneLine()
    @Field(() => String, { nullable: true, description: 'Name of the safety director; personal. 安全总监' })
    safetyDirector?: string | null;
    @OneLine()
    @Field(() => String, {
      nullable: true,
      description: 'Name of the safety manager in charge; personal. 安全管理负责人',
    })
    safetyManager?: string | null;
    @OneLine()
    @Field(() => String, { nullable: true, description: 'Name of the chief engineer; personal. 总工程师' })
    chiefEngineer?: string | null;
    @OneLine()
    @Field(() => String, { nullable: true, description: 'Telephone of the contact; personal. 联系电话' })
    contactPhone?: string | null;
  }
  return WithPersons;
}
/** What may be told of an enterprise beside its codes, when it is entered and when it changes. */
function withParticulars<B extends AnyInput>(Base: B) {
  @InputType()
  abstract class WithParticulars extends withPersons(Base) {
    @Field(() => OrgForm, { nullable: true, description: 'Form of organisation. 组织形式' }) orgForm?: OrgForm | null;
    @Field(() => CivilDateScalar, { nullable: true, description: 'Day the enterprise was set up. 成立日期' })
    establishedOn?: CivilDate | null;
    @Field(() => Money, { nullable: true, description: 'Registered capital. 注册资本' }) registeredCapital?:
      string | null;
    @Field(() => Int, { nullable: true, description: 'Number of people who work there. 从业人数' }) headcount?:
      number | null;
    @Field(() => Int, { nullable: true, description: 'Number of dispatched workers among them. 劳务派遣人数' })
    dispatchedWorkers?: number | null;
    @Field(() => Int, { nullable: true, description: 'Number of full-time safety managers. 专职安全管理人员数' })
    fullTimeSafetyManagers?: number | null;
    @Field(() => Int, { nullable: true, description: 'Number of part-time safety managers. 兼职安全管理人员数' })
    partTimeSafetyManagers?: number | null;
    @Field(() => EnterpriseScale, { nullable: true, description: 'Size class. 企业规模' })
    scale?: EnterpriseScale | null;
    @Field(() => Boolean, { nullable: true, description: 'Whether above the designated statistical size. 是否规上' })
    aboveScale?: boolean | null;
    @Field(() => Boolean, { nullable: true, description: 'Whether state-owned. 是否国有' }) stateOwned?: boolean | null;
    @Field(() => RiskGrade, { nullable: true, description: 'Risk colour. 风险等级' }) riskGrade?: RiskGrade | null;
    @Field(() => InspectionTier, { nullable: true, description: 'Category in the inspection plan. 检查类别' })
    inspectionTier?: InspectionTier | null;
    @OneLine()
    @Field(() => String, { nullable: true, description: 'New business form, such as 密室逃脱; null if none. 新兴业态' })
    businessForm?: string | null;
    @OneLine()
    @Field(() => String, { nullable: true, description: 'Number of the work-safety licence. 安全生产许可证号' })
    licenceNumber?: string | null;
    @Field(() => CivilDateScalar, {
      nullable: true,
      description: 'Last day of the work-safety licence. 许可证有效期至',
    })
    licenceValidUntil?: CivilDate | null;
  }
  return WithParticulars;
}
export type EnterpriseParticulars = Omit<
  InstanceType<ReturnType<typeof withParticulars<typeof AnyActInput>>>,
  keyof ActInput
>;

@InputType({ description: 'To register an enterprise in the ledger. 建档' })
export class RegisterEnterpriseInput extends withParticulars(AnyActInput) {
  @Field(() => RegionCodeScalar, { description: 'Township or village of the enterprise. 所在区划' })
  region!: RegionCode;
  @Field(() => CreditCodeScalar, {
    nullable: true,
    description: 'Unified social credit code; may be null only for an individual business. 统一社会信用代码',
  })
  creditCode?: CreditCode | null;
  @OneLine()
  @Field(() => String, {
    nullable: true,
    description: 'Registration number, 15 digits, of an individual business without a credit code. 注册号',
  })
  registrationNumber?: string | null;
  @OneLine() @Field(() => String, { description: 'Name of the enterprise. 企业名称' }) name!: string;
  @Field(() => SupervisionSector, { description: 'Supervision sector. 监管行业' }) sector!: SupervisionSector;
  @Field(() => IndustryCode, { description: 'Industry class of GB/T 4754-2017, four digits. 国民经济行业代码' })
  industryCode!: string;
  @OneLine() @Field(() => String, { description: 'Business address. 经营地址' }) address!: string;
}

@InputType({ description: 'To admit an enterprise to operation. 转为正常' })
export class AdmitEnterpriseInput extends AnyEntryActInput {
  @OneLine()
  @Field(() => String, {
    nullable: true,
    description: 'Number of the work-safety licence, if not in the ledger yet. 安全生产许可证号',
  })
  licenceNumber?: string | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Last day of the work-safety licence. 许可证有效期至' })
  licenceValidUntil?: CivilDate | null;
}

@InputType({
  description: 'To record a change of an enterprise: a field given replaces the old value, null removes it. 变更',
})
export class AmendEnterpriseInput extends withParticulars(AnyEntryActInput) {
  @Field(() => String, { description: 'Document or visit that the change is based on. 变更依据' }) basis!: string;
  @Field(() => RegionCodeScalar, { nullable: true, description: 'Township or village it has moved to. 所在区划' })
  region?: RegionCode | null;
  @OneLine()
  @Field(() => String, { nullable: true, description: 'New name; the old one is kept in `formerNames`. 企业名称' })
  name?: string | null;
  @Field(() => SupervisionSector, { nullable: true, description: 'New supervision sector. 监管行业' })
  sector?: SupervisionSector | null;
  @Field(() => IndustryCode, {
    nullable: true,
    description: 'Industry class of GB/T 4754-2017, four digits. 国民经济行业代码',
  })
  industryCode?: string | null;
  @OneLine() @Field(() => String, { nullable: true, description: 'Business address. 经营地址' }) address?:
    string | null;
}

@InputType({ description: 'To record that an enterprise has stopped of its own accord. 自行停产' })
export class StopEnterpriseInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Reason for stopping. 停产原因' }) reason!: string;
  @Field(() => String, { description: 'Plan for guarding the place meanwhile. 停产期间值守方案' }) guardPlan!: string;
}

@InputType({
  description:
    'To order an enterprise to suspend production or use: two certified officers and the head of the bureau. 责令停产停业',
})
export class SuspendEnterpriseInput extends AnyEntryActInput {
  @Field(() => SuspensionBasis, { description: 'Basis of the order. 停产停业依据' }) basis!: SuspensionBasis;
  @Field(() => String, { description: 'Reason. 理由' }) reason!: string;
  @Field(() => String, { description: 'Scope of the suspension: unit, workshop or equipment. 停产停业范围' })
  scope!: string;
  @Field(() => DateTime, { description: 'Time by which it must be made safe. 整顿期限' }) deadline!: Instant;
  @Field(() => DateTime, {
    nullable: true,
    description: 'Time a hearing was offered; needed where the suspension is a penalty. 听证告知时间',
  })
  hearingOfferedAt?: Instant | null;
  @IdOf('FileRef')
  @Field(() => ID, { description: 'File of the order as served. 停产停业文书' })
  suspensionFileId!: string;
}

@InputType({
  description: 'To have power or explosives withheld from an enterprise that refuses an order to suspend. 停止供电供应',
})
export class CutPowerInput extends AnyEntryActInput {
  @OneLine()
  @Field(() => String, { description: 'Supplier that is to withhold it, notified in writing. 供应单位' })
  supplier!: string;
  @Field(() => String, {
    description:
      'Finding that the enterprise refuses and that an accident is a real danger. 拒不执行且有现实危险的认定',
  })
  finding!: string;
  @Field(() => DateTime, {
    nullable: true,
    description: 'Time the enterprise was notified beforehand; may be null only if `urgent`. 通知企业时间',
  })
  toldAt?: Instant | null;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether the danger is so urgent that no prior notice is needed. 是否紧急',
  })
  urgent!: boolean;
}

@InputType({ description: 'To let an enterprise resume operation. 恢复生产' })
export class ResumeEnterpriseInput extends AnyEntryActInput {
  @Field(() => DateTime, {
    description: 'Time of the application, or of the commitment where it stopped of its own accord. 申请（承诺）时间',
  })
  appliedAt!: Instant;
  @Field(() => String, {
    description: 'Opinion of the review on site, or commitment to safe resumption. 审查意见（承诺）',
  })
  review!: string;
  @IdOf('FileRef')
  @Field(() => ID, {
    nullable: true,
    description: 'File of the record of the review on site; needed after an order. 复产审查记录',
  })
  resumptionFileId?: string | null;
}

@InputType({ description: 'One penalty that a proposal to close is based on. 处罚决定' })
export class PenaltyReference {
  @OneLine() @Field(() => String, { description: 'Number of the decision. 处罚决定文号' }) number!: string;
  @Field(() => CivilDateScalar, { description: 'Day of the decision. 处罚日期' }) decidedOn!: CivilDate;
}

@InputType({ description: 'To propose the closure of an enterprise to the county government. 提请关闭' })
export class ProposeClosureInput extends AnyEntryActInput {
  @Field(() => ClosureGround, { description: 'Ground for closure. 提请关闭情形' }) ground!: ClosureGround;
  @Field(() => String, { description: 'Facts the ground is based on. 提请关闭事实' }) facts!: string;
  @Field(() => [PenaltyReference], {
    nullable: true,
    description: 'Penalties; needed for REPEATED_PENALTIES. 处罚决定',
  })
  penalties?: PenaltyReference[] | null;
  @Field(() => String, {
    nullable: true,
    description: 'Number of the investigation report; needed for GRAVE_ACCIDENT. 事故调查报告文号',
  })
  accidentReport?: string | null;
}

@InputType({ description: 'To record the closure of an enterprise by the county government. 关闭' })
export class CloseEnterpriseInput extends AnyEntryActInput {
  @OneLine()
  @Field(() => String, { description: "Number of the government's decision. 关闭决定文号" })
  document!: string;
  @Field(() => String, { description: 'Licences revoked with the closure. 吊销证照清单' }) licencesRevoked!: string;
  @IdOf('FileRef')
  @Field(() => ID, { nullable: true, description: 'File of the decision. 关闭决定' })
  closureFileId?: string | null;
}

@InputType({ description: 'To strike an enterprise off the ledger. 注销' })
export class DeregisterEnterpriseInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Reason. 理由' }) reason!: string;
  @Field(() => DeregistrationKind, {
    defaultValue: DeregistrationKind.CANCELLED,
    description: 'Way in which it left the market register. 注销方式',
  })
  kind!: DeregistrationKind;
}

@InputType({ description: 'To correct wrong data: only the fields given are changed. 更正' })
export class CorrectEnterpriseInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Reason. 理由' }) reason!: string;
  @Field(() => CreditCodeScalar, { nullable: true, description: 'Unified social credit code. 统一社会信用代码' })
  creditCode?: CreditCode | null;
  @OneLine() @Field(() => String, { nullable: true, description: 'Name of the enterprise. 企业名称' }) name?:
    string | null;
  @Field(() => RegionCodeScalar, { nullable: true, description: 'Township or village of the enterprise. 所在区划' })
  region?: RegionCode | null;
  @Field(() => SupervisionSector, { nullable: true, description: 'Supervision sector. 监管行业' })
  sector?: SupervisionSector | null;
  @Field(() => IndustryCode, {
    nullable: true,
    description: 'Industry class of GB/T 4754-2017, four digits. 国民经济行业代码',
  })
  industryCode?: string | null;
  @OneLine() @Field(() => String, { nullable: true, description: 'Business address. 经营地址' }) address?:
    string | null;
}
