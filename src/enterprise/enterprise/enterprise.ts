import { Field, Int, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { listMatching, one, Reads } from '../../access/model/noun.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { PersonalText } from '../../api/personal-text.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, CreditCodeScalar, DateTime, Money } from '../../api/scalars/index.js';
import { IndustryCode } from '../../api/scalars/codes.js';
import { FileRef, files } from '../../file/file-ref.js';
import { civilDateOf, type CivilDate } from '../../kernel/civil-date.js';
import type { CreditCode } from '../../kernel/credit-code.js';
import type { Instant } from '../../kernel/instant.js';
import { SupervisionSector } from '../../law/sector.js';
import { Responsibility } from '../../responsibility/responsibility/responsibility.js';
import { responsibilities } from '../../responsibility/responsibility/responsibility.noun.js';
import { Kept, Shown, named, optional, optionalList } from '../../api/columns.js';

export enum EnterpriseStatus {
  REGISTERED = 'REGISTERED',
  OPERATING = 'OPERATING',
  SELF_STOPPED = 'SELF_STOPPED',
  ORDERED_SUSPENDED = 'ORDERED_SUSPENDED',
  POWER_CUT = 'POWER_CUT',
  CLOSURE_PROPOSED = 'CLOSURE_PROPOSED',
  CLOSED = 'CLOSED',
  DEREGISTERED = 'DEREGISTERED',
}
enumType(EnterpriseStatus, 'EnterpriseStatus', 'The stage of an enterprise. 企业状态.', {
  REGISTERED: 'Registered, not yet admitted to operation. 已建档',
  OPERATING: 'Operating. 正常生产经营',
  SELF_STOPPED: 'Stopped of its own accord. 自行停产',
  ORDERED_SUSPENDED: 'Ordered to suspend production or use. 责令停产停业',
  POWER_CUT: 'Suspended, with power or explosives withheld to enforce it. 停止供电供应',
  CLOSURE_PROPOSED: 'Closure proposed to the county government. 提请关闭',
  CLOSED: 'Closed by the county government. 已关闭',
  DEREGISTERED: 'Struck off. 已注销',
});
/** Stages at which its code is still its own. */
export const liveStatuses = Object.values(EnterpriseStatus).filter(
  (status) => status !== EnterpriseStatus.DEREGISTERED,
);

export enum OrgForm {
  ENTERPRISE = 'ENTERPRISE',
  INDIVIDUAL = 'INDIVIDUAL',
  COOPERATIVE = 'COOPERATIVE',
  INSTITUTION = 'INSTITUTION',
  PROJECT_SITE = 'PROJECT_SITE',
}
enumType(OrgForm, 'OrgForm', 'Form of organisation. 组织形式.', {
  ENTERPRISE: 'Company. 企业',
  INDIVIDUAL: 'Individual business. 个体工商户',
  COOPERATIVE: 'Cooperative. 专业合作社',
  INSTITUTION: 'Public institution. 事业单位',
  PROJECT_SITE: 'Project or building site. 项目部',
});
export enum EnterpriseScale {
  LARGE = 'LARGE',
  MEDIUM = 'MEDIUM',
  SMALL = 'SMALL',
  MICRO = 'MICRO',
}
enumType(EnterpriseScale, 'EnterpriseScale', 'Size class of an enterprise. 企业规模.', {
  LARGE: 'Large. 大型',
  MEDIUM: 'Medium. 中型',
  SMALL: 'Small. 小型',
  MICRO: 'Micro. 微型',
});
export enum RiskGrade {
  RED = 'RED',
  ORANGE = 'ORANGE',
  YELLOW = 'YELLOW',
  BLUE = 'BLUE',
}
enumType(RiskGrade, 'RiskGrade', 'Risk of an enterprise by colour; neither an event grade nor a warning. 风险等级.', {
  RED: 'Major risk. 重大风险（红）',
  ORANGE: 'Considerable risk. 较大风险（橙）',
  YELLOW: 'General risk. 一般风险（黄）',
  BLUE: 'Low risk. 低风险（蓝）',
});
export enum InspectionTier {
  KEY = 'KEY',
  GENERAL = 'GENERAL',
}
enumType(
  InspectionTier,
  'InspectionTier',
  'Category in the yearly inspection plan (安全生产法 第六十二条). 检查类别.',
  { KEY: 'Key unit. 重点检查', GENERAL: 'General unit. 一般检查' },
);
export enum SuspensionBasis {
  HAZARD_DANGER = 'HAZARD_DANGER',
  REFUSES_RECTIFICATION = 'REFUSES_RECTIFICATION',
  PENALTY = 'PENALTY',
  UNLICENSED = 'UNLICENSED',
}
enumType(SuspensionBasis, 'SuspensionBasis', 'Basis of an order to suspend. 停产停业依据.', {
  HAZARD_DANGER:
    'A MAJOR hazard that cannot be removed safely otherwise (安全生产法 第六十五条第一款第三项). 重大隐患排除前无法保证安全',
  REFUSES_RECTIFICATION: 'Refusal to rectify a hazard (安全生产法 第一百零二条). 拒不执行整改',
  PENALTY: 'A penalty decision (安全生产法 第九十四条至第一百零一条). 行政处罚决定',
  UNLICENSED: 'Operation without the required licence (安全生产许可证条例 第十九条). 未取得许可证',
});
export enum ClosureGround {
  REPEATED_PENALTIES = 'REPEATED_PENALTIES',
  UNSAFE_AFTER_SUSPENSION = 'UNSAFE_AFTER_SUSPENSION',
  GRAVE_ACCIDENT = 'GRAVE_ACCIDENT',
  REFUSES_SUSPENSION = 'REFUSES_SUSPENSION',
}
enumType(
  ClosureGround,
  'ClosureGround',
  'Ground for proposing closure, of the four in 安全生产法 第一百一十三条. 提请关闭情形.',
  {
    REPEATED_PENALTIES:
      'An open MAJOR hazard, and three penalties within 180 days or four within a year. 存在重大隐患且多次受罚',
    UNSAFE_AFTER_SUSPENSION: 'Unsafe even after suspension and rectification. 经停产停业整顿仍不具备条件',
    GRAVE_ACCIDENT: 'Unsafe conditions that led to a MAJOR or GRAVEST accident. 不具备条件导致重大以上事故',
    REFUSES_SUSPENSION: 'Refusal of an order to suspend. 拒不执行停产停业整顿决定',
  },
);
export enum DeregistrationKind {
  CANCELLED = 'CANCELLED',
  REVOKED = 'REVOKED',
}
enumType(DeregistrationKind, 'DeregistrationKind', 'Way in which an enterprise left the market register. 注销方式.', {
  CANCELLED: 'Cancelled on application. 注销',
  REVOKED: 'Business licence revoked. 吊销',
});

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'An enterprise or other unit of production or business that is supervised. 生产经营单位',
})
@Entity('enterprise')
export class Enterprise extends RegisterEntry {
  @Shown(EnterpriseStatus, 'text', 'Stage of the entry. 状态') status!: EnterpriseStatus;
  @Shown(
    CreditCodeScalar,
    'text',
    'Unified social credit code; null only for an individual business without one. 统一社会信用代码',
    optional,
  )
  creditCode!: CreditCode | null;
  @Shown(
    String,
    'text',
    'Registration number, 15 digits, of an individual business without a credit code. 注册号',
    optional,
  )
  registrationNumber!: string | null;
  @Shown(String, 'text', 'Name of the enterprise. 企业名称') name!: string;
  @Shown([String], 'text', 'Former names, the latest first. 曾用名', optionalList) formerNames!: string[] | null;
  @Shown(OrgForm, 'text', 'Form of organisation. 组织形式', optional) orgForm!: OrgForm | null;
  @Shown(SupervisionSector, 'text', 'Supervision sector. 监管行业') sector!: SupervisionSector;
  @Shown(IndustryCode, 'text', 'Industry class of GB/T 4754-2017, four digits. 国民经济行业代码') industryCode!: string;
  @Shown(String, 'text', 'New business form; null if none. 新兴业态', optional) businessForm!: string | null;
  @Shown(String, 'text', 'Business address. 经营地址') address!: string;
  @Shown(CivilDateScalar, 'date', 'Day the enterprise was set up. 成立日期', optional) establishedOn!: CivilDate | null;
  @Shown(Money, 'bigint', 'Registered capital. 注册资本', named('registered_capital_fen', optional))
  registeredCapital!: string | null;
  @Shown(Int, 'integer', 'Number of people who work there. 从业人数', optional) headcount!: number | null;
  @Shown(Int, 'integer', 'Number of dispatched workers among them. 劳务派遣人数', optional)
  dispatchedWorkers!: number | null;
  @Shown(Int, 'integer', 'Number of full-time safety managers. 专职安全管理人员数', optional)
  fullTimeSafetyManagers!: number | null;
  @Shown(Int, 'integer', 'Number of part-time safety managers. 兼职安全管理人员数', optional)
  partTimeSafetyManagers!: number | null;
  @Shown(EnterpriseScale, 'text', 'Size class. 企业规模', optional) scale!: EnterpriseScale | null;
  @Shown(Boolean, 'boolean', 'Whether above the designated statistical size. 是否规上', optional)
  aboveScale!: boolean | null;
  @Shown(Boolean, 'boolean', 'Whether state-owned. 是否国有', optional) stateOwned!: boolean | null;
  @Shown(RiskGrade, 'text', 'Risk colour. 风险等级', optional) riskGrade!: RiskGrade | null;
  @Shown(InspectionTier, 'text', 'Category in the inspection plan. 检查类别', optional)
  inspectionTier!: InspectionTier | null;
  @Shown(String, 'text', 'Number of the work-safety licence. 安全生产许可证号', optional) licenceNumber!: string | null;
  @Shown(
    CivilDateScalar,
    'date',
    'Last day of the work-safety licence. 许可证有效期至',
    named('licence_valid_to', optional),
  )
  licenceValidUntil!: CivilDate | null;
  @Shown(
    String,
    'text',
    'Document or visit that the latest change of its particulars is based on; null before the first. 变更依据',
    optional,
  )
  changeBasis!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time it was admitted to operation. 投产时间', optional) admittedAt!: Instant | null;
  @Shown(DateTime, 'timestamptz', 'Time it last stopped of its own accord. 自行停产时间', optional)
  stoppedAt!: Instant | null;
  @Shown(String, 'text', 'Reason it stopped of its own accord. 停产原因', optional) stopReason!: string | null;
  @Shown(String, 'text', 'Plan for guarding the place while stopped. 停产期间值守方案', optional)
  guardPlan!: string | null;
  @Shown(String, 'text', 'Number of the order to suspend. 停产停业文号', optional) suspensionNumber!: string | null;
  @Shown(SuspensionBasis, 'text', 'Basis of the order to suspend. 停产停业依据', optional)
  suspensionBasis!: SuspensionBasis | null;
  @Shown(String, 'text', 'Reason of the order to suspend. 停产停业理由', optional) suspensionReason!: string | null;
  @Shown(String, 'text', 'Scope of the suspension: unit, workshop or equipment. 停产停业范围', optional)
  suspensionScope!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time of the order to suspend. 责令时间', optional) suspendedAt!: Instant | null;
  @Shown(
    DateTime,
    'timestamptz',
    'Time by which it must be made safe. 整顿期限',
    named('suspension_deadline', optional),
  )
  rectificationDue!: Instant | null;
  @Shown(
    DateTime,
    'timestamptz',
    'Time a hearing was offered before the order to suspend; null if none was. 告知听证权利时间',
    optional,
  )
  hearingOfferedAt!: Instant | null;
  @Shown(String, 'text', 'Number of the notice to withhold power or explosives. 停电停供文号', optional)
  powerCutNumber!: string | null;
  @Shown(String, 'text', 'Supplier that withholds it. 供应单位', optional) powerSupplier!: string | null;
  @Shown(
    String,
    'text',
    'Finding that the enterprise refuses and that an accident is a real danger. 拒不执行且有现实危险的认定',
    optional,
  )
  powerCutFinding!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time the enterprise was notified beforehand; null if urgent. 通知企业时间', optional)
  powerCutToldAt!: Instant | null;
  @Shown(
    Boolean,
    'boolean',
    'Whether the danger was so urgent that no prior notice was needed; null if nothing was withheld. 是否紧急停供',
    optional,
  )
  powerCutUrgent!: boolean | null;
  @Shown(DateTime, 'timestamptz', 'Time power or explosives were withheld. 停供时间', optional)
  powerCutAt!: Instant | null;
  @Shown(DateTime, 'timestamptz', 'Time it last resumed operation. 恢复生产时间', optional) resumedAt!: Instant | null;
  @Shown(
    DateTime,
    'timestamptz',
    'Time of the application or commitment to resume; null before the first. 复产申请（承诺）时间',
    optional,
  )
  resumptionAppliedAt!: Instant | null;
  @Shown(String, 'text', 'Opinion of the review before it resumed, or its commitment. 复产审查意见（承诺）', optional)
  resumptionReview!: string | null;
  @Shown(ClosureGround, 'text', 'Ground for proposing closure. 提请关闭情形', optional)
  closureGround!: ClosureGround | null;
  @Shown(
    String,
    'text',
    'Number of the investigation report on the accident that closure is proposed for; null if none. 事故调查报告文号',
    optional,
  )
  closureReport!: string | null;
  @Shown(String, 'text', 'Facts the ground is based on. 提请关闭事实', optional) closureFacts!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time closure was proposed. 提请关闭时间', optional)
  closureProposedAt!: Instant | null;
  @Shown(String, 'text', "Number of the government's decision. 关闭决定文号", optional)
  closureDocument!: string | null;
  @Shown(String, 'text', 'Licences revoked with the closure. 吊销证照清单', optional) licencesRevoked!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time of closure. 关闭时间', optional) closedAt!: Instant | null;
  @Shown(
    DeregistrationKind,
    'text',
    'Way in which it left the market register; null while registered. 注销方式',
    optional,
  )
  deregistrationKind!: DeregistrationKind | null;
  @Shown(DateTime, 'timestamptz', 'Time it was struck off. 注销时间', optional) deregisteredAt!: Instant | null;
  @Shown(
    Int,
    'integer',
    'Number of hazards still open when it was struck off; they are followed on. 注销时未结隐患数',
    optional,
  )
  openHazardsAtEnd!: number | null;
  @Shown(
    Int,
    'integer',
    'Number of penalty cases against it that were not settled when it was struck off; they are followed on. 注销时未了处罚案件数',
    optional,
  )
  openPenaltiesAtEnd!: number | null;
  @Shown(
    Money,
    'bigint',
    'Fines and confiscations imposed on it and not yet paid when it was struck off. 注销时未缴罚没款',
    named('unpaid_fines_at_end_fen', optional),
  )
  unpaidFinesAtEnd!: string | null;
  @Kept('text', optionalList) closurePenaltyNumbers!: string[] | null;
  @Kept('text', optionalList) closurePenaltyDays!: CivilDate[] | null;
  @Kept('uuid', optional) suspensionFileId!: string | null;
  @Kept('uuid', optional) resumptionFileId!: string | null;
  @Kept('uuid', optional) closureFileId!: string | null;

  @Field(() => PersonalText, { nullable: true, description: 'Name of the legal representative. 法定代表人' })
  legalRepresentative?: PersonalText | null;
  @Field(() => PersonalText, {
    nullable: true,
    description: 'Identity number of the legal representative. 法定代表人公民身份号码',
  })
  legalRepresentativeIdNumber?: PersonalText | null;
  @Field(() => PersonalText, {
    nullable: true,
    description: 'Name of the actual controller, liable together with the legal representative. 实际控制人',
  })
  actualController?: PersonalText | null;
  @Field(() => PersonalText, {
    nullable: true,
    description: 'Identity number of the actual controller. 实际控制人公民身份号码',
  })
  actualControllerIdNumber?: PersonalText | null;
  @Field(() => PersonalText, {
    nullable: true,
    description: 'Name of the principal, the first person responsible for safety. 主要负责人',
  })
  principal?: PersonalText | null;
  @Field(() => PersonalText, { nullable: true, description: 'Telephone of the principal. 主要负责人电话' })
  principalPhone?: PersonalText | null;
  @Field(() => PersonalText, { nullable: true, description: 'Name of the safety director. 安全总监' })
  safetyDirector?: PersonalText | null;
  @Field(() => PersonalText, { nullable: true, description: 'Name of the safety manager in charge. 安全管理负责人' })
  safetyManager?: PersonalText | null;
  @Field(() => PersonalText, { nullable: true, description: 'Name of the chief engineer. 总工程师' })
  chiefEngineer?: PersonalText | null;
  @Field(() => PersonalText, { nullable: true, description: 'Telephone of the contact. 联系电话' })
  contactPhone?: PersonalText | null;

  @Reads(
    listMatching(
      () => responsibilities,
      (duty, own, bind, now) => {
        const day = bind(civilDateOf(now));
        return (
          `(${duty('category')} = 'TERRITORIAL' and ${duty('publishedAt')} is not null and ${duty('townships')} @> array[${own('townshipCode')}] and ${duty('validFrom')} <= ${day} and (${duty('validUntil')} is null or ${duty('validUntil')} >= ${day})` +
          ` or ${duty('id')} = any(array(select supervising_duties(${own('id')}, ${own('sector')}, ${own('industryCode')}, ${own('businessForm')}, ${own('townshipCode')}, ${day}::date))))`
        );
      },
    ),
  )
  @Field(() => [Responsibility], {
    description:
      'Duties over the enterprise today: those of the supervising departments, by the narrowest there is, and of its township (安全生产法 第十条). 监管责任单位',
  })
  responsibleBodies?: Responsibility[];

  @Reads(one<Enterprise>(() => files, 'suspensionFileId'))
  @Field(() => FileRef, { nullable: true, description: 'File of the order to suspend as served. 停产停业文书' })
  suspensionDocument?: FileRef | null;

  @Reads(one<Enterprise>(() => files, 'resumptionFileId'))
  @Field(() => FileRef, { nullable: true, description: 'File of the record of the review on site. 复产审查记录' })
  resumptionRecord?: FileRef | null;

  @Reads(one<Enterprise>(() => files, 'closureFileId'))
  @Field(() => FileRef, { nullable: true, description: "File of the government's decision. 关闭决定" })
  closureDecision?: FileRef | null;
}
@ObjectType({ simpleResolvers: true, description: 'A penalty decision that closure is proposed for. 处罚决定' })
export class ClosurePenalty {
  @Field(() => String, { description: 'Number of the decision. 处罚决定文号' }) number!: string;
  @Field(() => CivilDateScalar, { description: 'Day of the decision. 处罚日期' }) decidedOn!: CivilDate;
}
export const EnterpriseConnection = connectionOf('Enterprise', '生产经营单位', () => Enterprise);
export const EnterpriseChange = changeOf('Enterprise', '生产经营单位', () => Enterprise);
