import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { listMatching, one, Reads } from '../../access/noun.js';
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

export enum EnterpriseStatus {
  REGISTERED = 'REGISTERED', OPERATING = 'OPERATING', SELF_STOPPED = 'SELF_STOPPED', ORDERED_SUSPENDED = 'ORDERED_SUSPENDED', POWER_CUT = 'POWER_CUT', CLOSURE_PROPOSED = 'CLOSURE_PROPOSED', CLOSED = 'CLOSED', DEREGISTERED = 'DEREGISTERED',
}
enumType(EnterpriseStatus, 'EnterpriseStatus', 'The stage of an enterprise. 企业状态.', {
  REGISTERED: 'Registered, not yet admitted to operation. 已建档', OPERATING: 'Operating. 正常生产经营', SELF_STOPPED: 'Stopped of its own accord. 自行停产', ORDERED_SUSPENDED: 'Ordered to suspend production or use. 责令停产停业',
  POWER_CUT: 'Suspended, with power or explosives withheld to enforce it. 停止供电供应', CLOSURE_PROPOSED: 'Closure proposed to the county government. 提请关闭', CLOSED: 'Closed by the county government. 已关闭', DEREGISTERED: 'Struck off. 已注销',
});
/** Stages at which its code is still its own. */
export const liveStatuses = Object.values(EnterpriseStatus).filter((status) => status !== EnterpriseStatus.DEREGISTERED);

export enum OrgForm { ENTERPRISE = 'ENTERPRISE', INDIVIDUAL = 'INDIVIDUAL', COOPERATIVE = 'COOPERATIVE', INSTITUTION = 'INSTITUTION', PROJECT_SITE = 'PROJECT_SITE' }
enumType(OrgForm, 'OrgForm', 'Form of organisation. 组织形式.', { ENTERPRISE: 'Company. 企业', INDIVIDUAL: 'Individual business. 个体工商户', COOPERATIVE: 'Cooperative. 专业合作社', INSTITUTION: 'Public institution. 事业单位', PROJECT_SITE: 'Project or building site. 项目部' });
export enum EnterpriseScale { LARGE = 'LARGE', MEDIUM = 'MEDIUM', SMALL = 'SMALL', MICRO = 'MICRO' }
enumType(EnterpriseScale, 'EnterpriseScale', 'Size class of an enterprise. 企业规模.', { LARGE: 'Large. 大型', MEDIUM: 'Medium. 中型', SMALL: 'Small. 小型', MICRO: 'Micro. 微型' });
export enum RiskGrade { RED = 'RED', ORANGE = 'ORANGE', YELLOW = 'YELLOW', BLUE = 'BLUE' }
enumType(RiskGrade, 'RiskGrade', 'Risk of an enterprise by colour; neither an event grade nor a warning. 风险等级.', { RED: 'Major risk. 重大风险（红）', ORANGE: 'Considerable risk. 较大风险（橙）', YELLOW: 'General risk. 一般风险（黄）', BLUE: 'Low risk. 低风险（蓝）' });
export enum InspectionTier { KEY = 'KEY', GENERAL = 'GENERAL' }
enumType(InspectionTier, 'InspectionTier', 'Category in the yearly inspection plan (安全生产法 第六十二条). 检查类别.', { KEY: 'Key unit. 重点检查', GENERAL: 'General unit. 一般检查' });
export enum SuspensionBasis { HAZARD_DANGER = 'HAZARD_DANGER', REFUSES_RECTIFICATION = 'REFUSES_RECTIFICATION', PENALTY = 'PENALTY', UNLICENSED = 'UNLICENSED' }
enumType(SuspensionBasis, 'SuspensionBasis', 'Basis of an order to suspend. 停产停业依据.', {
  HAZARD_DANGER: 'A MAJOR hazard that cannot be removed safely otherwise (安全生产法 第六十五条第一款第三项). 重大隐患排除前无法保证安全', REFUSES_RECTIFICATION: 'Refusal to rectify a hazard (安全生产法 第一百零二条). 拒不执行整改',
  PENALTY: 'A penalty decision (安全生产法 第九十四条至第一百零一条). 行政处罚决定', UNLICENSED: 'Operation without the required licence (安全生产许可证条例 第十九条). 未取得许可证',
});
export enum ClosureGround { REPEATED_PENALTIES = 'REPEATED_PENALTIES', UNSAFE_AFTER_SUSPENSION = 'UNSAFE_AFTER_SUSPENSION', GRAVE_ACCIDENT = 'GRAVE_ACCIDENT', REFUSES_SUSPENSION = 'REFUSES_SUSPENSION' }
enumType(ClosureGround, 'ClosureGround', 'Ground for proposing closure, of the four in 安全生产法 第一百一十三条. 提请关闭情形.', {
  REPEATED_PENALTIES: 'An open MAJOR hazard, and three penalties within 180 days or four within a year. 存在重大隐患且多次受罚', UNSAFE_AFTER_SUSPENSION: 'Unsafe even after suspension and rectification. 经停产停业整顿仍不具备条件',
  GRAVE_ACCIDENT: 'Unsafe conditions that led to a MAJOR or GRAVEST accident. 不具备条件导致重大以上事故', REFUSES_SUSPENSION: 'Refusal of an order to suspend. 拒不执行停产停业整顿决定',
});
export enum DeregistrationKind { CANCELLED = 'CANCELLED', REVOKED = 'REVOKED' }
enumType(DeregistrationKind, 'DeregistrationKind', 'Way in which an enterprise left the market register. 注销方式.', { CANCELLED: 'Cancelled on application. 注销', REVOKED: 'Business licence revoked. 吊销' });

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'An enterprise or other unit of production or business that is supervised. 生产经营单位' })
@Entity('enterprise')
export class Enterprise extends RegisterEntry {
  @Field(() => EnterpriseStatus, { description: 'Stage of the entry. 状态' })                                                        @Column('text')                                                          status!: EnterpriseStatus;
  @Field(() => CreditCodeScalar, { nullable: true, description: 'Unified social credit code; null only for an individual business without one. 统一社会信用代码' }) @Column('text', { name: 'credit_code', nullable: true })                  creditCode!: CreditCode | null;
  @Field(() => String, { nullable: true, description: 'Registration number, 15 digits, of an individual business without a credit code. 注册号' }) @Column('text', { name: 'registration_number', nullable: true })         registrationNumber!: string | null;
  @Field(() => String, { description: 'Name of the enterprise. 企业名称' })                                                                   @Column('text')                                                          name!: string;
  @Field(() => [String], { nullable: true, description: 'Former names, the latest first. 曾用名' })                     @Column('text', { name: 'former_names', array: true, nullable: true })   formerNames!: string[] | null;
  @Field(() => OrgForm, { nullable: true, description: 'Form of organisation. 组织形式' })                                        @Column('text', { name: 'org_form', nullable: true })                    orgForm!: OrgForm | null;
  @Field(() => SupervisionSector, { description: 'Supervision sector. 监管行业' })                               @Column('text')                                                          sector!: SupervisionSector;
  @Field(() => IndustryCode, { description: 'Industry class of GB/T 4754-2017, four digits. 国民经济行业代码' })                                   @Column('text', { name: 'industry_code' })                               industryCode!: string;
  @Field(() => String, { nullable: true, description: 'New business form; null if none. 新兴业态' })                             @Column('text', { name: 'business_form', nullable: true })               businessForm!: string | null;
  @Field(() => String, { description: 'Business address. 经营地址' })                                                              @Column('text')                                                          address!: string;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Day the enterprise was set up. 成立日期' })                                @Column('date', { name: 'established_on', nullable: true })              establishedOn!: CivilDate | null;
  @Field(() => Money, { nullable: true, description: 'Registered capital. 注册资本' })                                          @Column('bigint', { name: 'registered_capital_fen', nullable: true })    registeredCapital!: string | null;
  @Field(() => Int, { nullable: true, description: 'Number of people who work there. 从业人数' })                                          @Column('integer', { nullable: true })                                   headcount!: number | null;
  @Field(() => Int, { nullable: true, description: 'Number of dispatched workers among them. 劳务派遣人数' })                     @Column('integer', { name: 'dispatched_workers', nullable: true })       dispatchedWorkers!: number | null;
  @Field(() => Int, { nullable: true, description: 'Number of full-time safety managers. 专职安全管理人员数' })                               @Column('integer', { name: 'full_time_safety_managers', nullable: true }) fullTimeSafetyManagers!: number | null;
  @Field(() => Int, { nullable: true, description: 'Number of part-time safety managers. 兼职安全管理人员数' })                               @Column('integer', { name: 'part_time_safety_managers', nullable: true }) partTimeSafetyManagers!: number | null;
  @Field(() => EnterpriseScale, { nullable: true, description: 'Size class. 企业规模' })                                       @Column('text', { nullable: true })                                      scale!: EnterpriseScale | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether above the designated statistical size. 是否规上' })                          @Column('boolean', { name: 'above_scale', nullable: true })              aboveScale!: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether state-owned. 是否国有' })                                 @Column('boolean', { name: 'state_owned', nullable: true })              stateOwned!: boolean | null;
  @Field(() => RiskGrade, { nullable: true, description: 'Risk colour. 风险等级' })                                         @Column('text', { name: 'risk_grade', nullable: true })                  riskGrade!: RiskGrade | null;
  @Field(() => InspectionTier, { nullable: true, description: 'Category in the inspection plan. 检查类别' })                    @Column('text', { name: 'inspection_tier', nullable: true })             inspectionTier!: InspectionTier | null;
  @Field(() => String, { nullable: true, description: 'Number of the work-safety licence. 安全生产许可证号' })                     @Column('text', { name: 'licence_number', nullable: true })              licenceNumber!: string | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Last day of the work-safety licence. 许可证有效期至' })                       @Column('date', { name: 'licence_valid_to', nullable: true })            licenceValidUntil!: CivilDate | null;
  @Field(() => DateTime, { nullable: true, description: 'Time it was admitted to operation. 投产时间' })                     @Column('timestamptz', { name: 'admitted_at', nullable: true })          admittedAt!: Instant | null;
  @Field(() => DateTime, { nullable: true, description: 'Time it last stopped of its own accord. 自行停产时间' })                               @Column('timestamptz', { name: 'stopped_at', nullable: true })           stoppedAt!: Instant | null;
  @Field(() => String, { nullable: true, description: 'Reason it stopped of its own accord. 停产原因' })                                    @Column('text', { name: 'stop_reason', nullable: true })                 stopReason!: string | null;
  @Field(() => String, { nullable: true, description: 'Plan for guarding the place while stopped. 停产期间值守方案' })                        @Column('text', { name: 'guard_plan', nullable: true })                  guardPlan!: string | null;
  @Field(() => String, { nullable: true, description: 'Number of the order to suspend. 停产停业文号' })                            @Column('text', { name: 'suspension_number', nullable: true })           suspensionNumber!: string | null;
  @Field(() => SuspensionBasis, { nullable: true, description: 'Basis of the order to suspend. 停产停业依据' })                         @Column('text', { name: 'suspension_basis', nullable: true })            suspensionBasis!: SuspensionBasis | null;
  @Field(() => String, { nullable: true, description: 'Reason of the order to suspend. 停产停业理由' })                                       @Column('text', { name: 'suspension_reason', nullable: true })           suspensionReason!: string | null;
  @Field(() => String, { nullable: true, description: 'Scope of the suspension: unit, workshop or equipment. 停产停业范围' })              @Column('text', { name: 'suspension_scope', nullable: true })            suspensionScope!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Time of the order to suspend. 责令时间' })                                       @Column('timestamptz', { name: 'suspended_at', nullable: true })         suspendedAt!: Instant | null;
  @Field(() => DateTime, { nullable: true, description: 'Time by which it must be made safe. 整顿期限' })                                    @Column('timestamptz', { name: 'suspension_deadline', nullable: true })  rectificationDue!: Instant | null;
  @Field(() => String, { nullable: true, description: 'Number of the notice to withhold power or explosives. 停电停供文号' })         @Column('text', { name: 'power_cut_number', nullable: true })            powerCutNumber!: string | null;
  @Field(() => String, { nullable: true, description: 'Supplier that withholds it. 供应单位' })                                            @Column('text', { name: 'power_supplier', nullable: true })              powerSupplier!: string | null;
  @Field(() => String, { nullable: true, description: 'Finding that the enterprise refuses and that an accident is a real danger. 拒不执行且有现实危险的认定' })            @Column('text', { name: 'power_cut_finding', nullable: true })           powerCutFinding!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Time the enterprise was notified beforehand; null if urgent. 通知企业时间' })                  @Column('timestamptz', { name: 'power_cut_told_at', nullable: true })    powerCutToldAt!: Instant | null;
  @Field(() => DateTime, { nullable: true, description: 'Time power or explosives were withheld. 停供时间' })                                      @Column('timestamptz', { name: 'power_cut_at', nullable: true })         powerCutAt!: Instant | null;
  @Field(() => DateTime, { nullable: true, description: 'Time it last resumed operation. 恢复生产时间' })                                   @Column('timestamptz', { name: 'resumed_at', nullable: true })           resumedAt!: Instant | null;
  @Field(() => String, { nullable: true, description: 'Opinion of the review before it resumed, or its commitment. 复产审查意见（承诺）' })                     @Column('text', { name: 'resumption_review', nullable: true })           resumptionReview!: string | null;
  @Field(() => ClosureGround, { nullable: true, description: 'Ground for proposing closure. 提请关闭情形' })                          @Column('text', { name: 'closure_ground', nullable: true })              closureGround!: ClosureGround | null;
  @Field(() => String, { nullable: true, description: 'Facts the ground is based on. 提请关闭事实' })                             @Column('text', { name: 'closure_facts', nullable: true })               closureFacts!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Time closure was proposed. 提请关闭时间' })                              @Column('timestamptz', { name: 'closure_proposed_at', nullable: true })  closureProposedAt!: Instant | null;
  @Field(() => String, { nullable: true, description: 'Number of the government\'s decision. 关闭决定文号' })                      @Column('text', { name: 'closure_document', nullable: true })            closureDocument!: string | null;
  @Field(() => String, { nullable: true, description: 'Licences revoked with the closure. 吊销证照清单' })                         @Column('text', { name: 'licences_revoked', nullable: true })            licencesRevoked!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Time of closure. 关闭时间' })                                        @Column('timestamptz', { name: 'closed_at', nullable: true })            closedAt!: Instant | null;
  @Field(() => DeregistrationKind, { nullable: true, description: 'Way in which it left the market register; null while registered. 注销方式' })                   @Column('text', { name: 'deregistration_kind', nullable: true })         deregistrationKind!: DeregistrationKind | null;
  @Field(() => DateTime, { nullable: true, description: 'Time it was struck off. 注销时间' })                                     @Column('timestamptz', { name: 'deregistered_at', nullable: true })      deregisteredAt!: Instant | null;
  @Field(() => Int, { nullable: true, description: 'Number of hazards still open when it was struck off; they are followed on. 注销时未结隐患数' })  @Column('integer', { name: 'open_hazards_at_end', nullable: true })      openHazardsAtEnd!: number | null;
                                                                                                                       @Column('uuid', { name: 'suspension_file_id', nullable: true })          suspensionFileId!: string | null;
                                                                                                                       @Column('uuid', { name: 'resumption_file_id', nullable: true })          resumptionFileId!: string | null;
                                                                                                                       @Column('uuid', { name: 'closure_file_id', nullable: true })             closureFileId!: string | null;

  @Field(() => PersonalText, { nullable: true, description: 'Name of the legal representative. 法定代表人' })                    legalRepresentative?: PersonalText | null;
  @Field(() => PersonalText, { nullable: true, description: 'Identity number of the legal representative. 法定代表人公民身份号码' }) legalRepresentativeIdNumber?: PersonalText | null;
  @Field(() => PersonalText, { nullable: true, description: 'Name of the actual controller, liable together with the legal representative. 实际控制人' }) actualController?: PersonalText | null;
  @Field(() => PersonalText, { nullable: true, description: 'Identity number of the actual controller. 实际控制人公民身份号码' })     actualControllerIdNumber?: PersonalText | null;
  @Field(() => PersonalText, { nullable: true, description: 'Name of the principal, the first person responsible for safety. 主要负责人' })     principal?: PersonalText | null;
  @Field(() => PersonalText, { nullable: true, description: 'Telephone of the principal. 主要负责人电话' })                      principalPhone?: PersonalText | null;
  @Field(() => PersonalText, { nullable: true, description: 'Name of the safety director. 安全总监' })                          safetyDirector?: PersonalText | null;
  @Field(() => PersonalText, { nullable: true, description: 'Name of the safety manager in charge. 安全管理负责人' })             safetyManager?: PersonalText | null;
  @Field(() => PersonalText, { nullable: true, description: 'Name of the chief engineer. 总工程师' })                           chiefEngineer?: PersonalText | null;
  @Field(() => PersonalText, { nullable: true, description: 'Telephone of the contact. 联系电话' })                            contactPhone?: PersonalText | null;

  @Reads(listMatching(() => responsibilities, (duty, own, bind, now) => {
    const day = bind(civilDateOf(now));
    return `(${duty('category')} = 'TERRITORIAL' and ${duty('publishedAt')} is not null and ${duty('townships')} @> array[${own('townshipCode')}] and ${duty('validFrom')} <= ${day} and (${duty('validUntil')} is null or ${duty('validUntil')} >= ${day})`
      + ` or ${duty('id')} = any(array(select supervising_duties(${own('id')}, ${own('sector')}, ${own('industryCode')}, ${own('businessForm')}, ${own('townshipCode')}, ${day}::date))))`;
  }))
  @Field(() => [Responsibility], { description: 'Duties over the enterprise today: those of the supervising departments, by the narrowest there is, and of its township (安全生产法 第十条). 监管责任单位' })
  responsibleBodies?: Responsibility[];

  @Reads(one<Enterprise>(() => files, 'suspensionFileId'))
  @Field(() => FileRef, { nullable: true, description: 'File of the order to suspend as served. 停产停业文书' })
  suspensionDocument?: FileRef | null;

  @Reads(one<Enterprise>(() => files, 'resumptionFileId'))
  @Field(() => FileRef, { nullable: true, description: 'File of the record of the review on site. 复产审查记录' })
  resumptionRecord?: FileRef | null;

  @Reads(one<Enterprise>(() => files, 'closureFileId'))
  @Field(() => FileRef, { nullable: true, description: 'File of the government\'s decision. 关闭决定' })
  closureDecision?: FileRef | null;
}
export const EnterpriseConnection = connectionOf('Enterprise', '生产经营单位', () => Enterprise);
export const EnterpriseChange = changeOf('Enterprise', '生产经营单位', () => Enterprise);
