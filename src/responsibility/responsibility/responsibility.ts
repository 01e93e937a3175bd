import { Field, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { one, Reads } from '../../access/model/noun.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, DateTime, RegionCodeScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import { SupervisionSector } from '../../law/sector.js';
import { Organisation, Post, Operator } from '../../organisation/organisation.js';
import { organisations, posts, operators } from '../../organisation/organisation.noun.js';
import { Kept, Shown, list, named, optional, optionalList } from '../../api/columns.js';

export enum ResponsibilityStatus {
  DRAFT = 'DRAFT',
  PUBLISHED = 'PUBLISHED',
  ACKNOWLEDGED = 'ACKNOWLEDGED',
  HANDED_OVER = 'HANDED_OVER',
  SUPERSEDED = 'SUPERSEDED',
}
enumType(ResponsibilityStatus, 'ResponsibilityStatus', 'Stage of a responsibility. 责任状态.', {
  DRAFT: 'Draft, without effect. 起草',
  PUBLISHED: 'Approved and published; valid from its first day. 已公布',
  ACKNOWLEDGED: 'Signed for by its holder. 已签收',
  HANDED_OVER: 'Handed over to another holder. 已交接',
  SUPERSEDED: 'Superseded by another document. 已废止',
});
export enum HolderKind {
  PARTY_LEADER = 'PARTY_LEADER',
  GOV_LEADER = 'GOV_LEADER',
  OFFICE_LEADER = 'OFFICE_LEADER',
  DEPARTMENT = 'DEPARTMENT',
  INTERNAL_UNIT = 'INTERNAL_UNIT',
  POST = 'POST',
  TOWNSHIP = 'TOWNSHIP',
  PARK = 'PARK',
  ENTERPRISE = 'ENTERPRISE',
  ENTERPRISE_POST = 'ENTERPRISE_POST',
}
enumType(HolderKind, 'HolderKind', 'Kind of holder of a responsibility. 责任主体类别.', {
  PARTY_LEADER: 'Leader of the party committee. 党委领导',
  GOV_LEADER: 'Leader of the government. 政府领导',
  OFFICE_LEADER: 'Member of the leadership of a bureau or department. 部门班子成员',
  DEPARTMENT: 'Department. 部门',
  INTERNAL_UNIT: 'Internal unit of an office. 内设机构',
  POST: 'Post. 岗位',
  TOWNSHIP: 'Township or street office. 乡镇街道',
  PARK: 'Committee of a park or scenic area. 园区、景区管委会',
  ENTERPRISE: 'Enterprise. 生产经营单位',
  ENTERPRISE_POST: 'Post in an enterprise. 企业岗位',
});
export enum Must {
  MANAGE_INDUSTRY = 'MANAGE_INDUSTRY',
  MANAGE_BUSINESS = 'MANAGE_BUSINESS',
  MANAGE_PRODUCTION = 'MANAGE_PRODUCTION',
}
enumType(Must, 'Must', 'The three musts of work safety (安全生产法 第三条). 三个必须.', {
  MANAGE_INDUSTRY: 'Who manages an industry manages its safety. 管行业必须管安全',
  MANAGE_BUSINESS: 'Who manages a business field manages its safety. 管业务必须管安全',
  MANAGE_PRODUCTION: 'Who manages production manages its safety. 管生产经营必须管安全',
});
export enum DutyCategory {
  LEADERSHIP = 'LEADERSHIP',
  CHIEF_EXECUTIVE = 'CHIEF_EXECUTIVE',
  OVERALL_SUPERVISION = 'OVERALL_SUPERVISION',
  SECTOR_COORDINATION = 'SECTOR_COORDINATION',
  SPECIAL_SUPERVISION = 'SPECIAL_SUPERVISION',
  TERRITORIAL = 'TERRITORIAL',
  PRINCIPAL = 'PRINCIPAL',
  DISASTER_PREVENTION = 'DISASTER_PREVENTION',
  FIRE = 'FIRE',
}
enumType(DutyCategory, 'DutyCategory', 'Kind of responsibility. 责任类别.', {
  LEADERSHIP: 'Leadership of a region or a field. 领导责任',
  CHIEF_EXECUTIVE:
    'Duty of the chief executive for disaster prevention, reduction and relief. 防灾减灾救灾行政首长负责制',
  OVERALL_SUPERVISION: 'Overall supervision by the bureau. 综合监管',
  SECTOR_COORDINATION: 'Coordination of an industry by a department. 行业统筹监管',
  SPECIAL_SUPERVISION: 'Special supervision of a sector by a department. 专项监管',
  TERRITORIAL: 'Territorial responsibility of a township. 属地',
  PRINCIPAL: 'Responsibility of a unit for its own safety. 主体责任',
  DISASTER_PREVENTION: 'Lead responsibility for preventing a kind of disaster. 灾害防治主责',
  FIRE: 'Fire safety. 消防',
});
export enum DutyAspect {
  SAFETY = 'SAFETY',
  BUSINESS = 'BUSINESS',
}
enumType(
  DutyAspect,
  'DutyAspect',
  'Which of the two duties of a post it is: every post answers for its business and for safety in it. 一岗双责.',
  { SAFETY: 'Safety duty. 安全职责', BUSINESS: 'Business duty. 业务职责' },
);
export enum Lever {
  PLANNING = 'PLANNING',
  POLICY = 'POLICY',
  STANDARD = 'STANDARD',
  LICENSING = 'LICENSING',
  OPERATION = 'OPERATION',
}
enumType(Lever, 'Lever', 'Means by which a department performs the duty. 履职抓手.', {
  PLANNING: 'Industry planning. 行业规划',
  POLICY: 'Industrial policy. 产业政策',
  STANDARD: 'Regulations and standards. 法规标准',
  LICENSING: 'Licensing. 行政许可',
  OPERATION: 'Management of business operations. 业务管理',
});
export enum CorridorKind {
  ROAD = 'ROAD',
  RAIL = 'RAIL',
  WATERWAY = 'WATERWAY',
  RESERVOIR = 'RESERVOIR',
}
enumType(CorridorKind, 'CorridorKind', 'Kind of corridor along which disasters are prevented. 沿线类别.', {
  ROAD: 'Road. 公路沿线',
  RAIL: 'Railway. 铁路沿线',
  WATERWAY: 'Waterway. 航道沿线',
  RESERVOIR: 'Reservoir bank. 库岸沿线',
});

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description:
    'A responsibility: its holder, its scope and region, its first and last day, and the document it is based on. 责任',
})
@Entity('responsibility')
export class Responsibility extends RegisterEntry {
  @Shown(ResponsibilityStatus, 'text', 'Current stage. 状态') status!: ResponsibilityStatus;
  @Shown(HolderKind, 'text', 'Kind of holder. 责任主体类别') holder!: HolderKind;
  @Shown(String, 'text', 'Name of the internal unit; null if none is named. 内设机构', optional) unit!: string | null;
  @Shown(DutyCategory, 'text', 'Kind of responsibility. 责任类别') category!: DutyCategory;
  @Shown(Must, 'text', 'Which of the three musts it falls under. 三个必须') must!: Must;
  @Shown(DutyAspect, 'text', 'Safety duty or business duty. 一岗双责') aspect!: DutyAspect;
  @Shown(Lever, 'text', 'Means by which the duty is performed; null if none is stated. 履职抓手', optional)
  lever!: Lever | null;
  @Shown(Boolean, 'boolean', 'Whether the holder is the first responsible person. 是否第一责任人') first!: boolean;
  @Shown(Boolean, 'boolean', 'Whether the holder leads where several supervise the same scope. 是否牵头')
  lead!: boolean;
  @Shown([SupervisionSector], 'text', 'Supervision sectors covered. 监管行业', list) sectors!: string[];
  @Shown([String], 'text', 'Industries covered: leading digits of GB/T 4754 classes. 国民经济行业', list)
  industries!: string[];
  @Shown([RegionCodeScalar], 'text', 'Codes of the townships covered. 乡镇', list) townships!: string[];
  @Shown([String], 'text', 'New business forms covered. 新兴业态', list) businessForms!: string[];
  @Shown(CorridorKind, 'text', 'Kind of corridor; null if it is not along one. 沿线类别', optional)
  corridorKind!: CorridorKind | null;
  @Shown(String, 'text', 'Name of the corridor; null if it is not along one. 沿线名称', optional)
  corridor!: string | null;
  @Shown(String, 'text', 'Course of the corridor: from where to where; null if none is stated. 沿线走向', optional)
  corridorCourse!: string | null;
  @Shown(
    [String],
    'text',
    'Kinds of disaster covered: leading digits of GB/T 28921 codes; null if none is named. 灾种',
    optionalList,
  )
  disasterKinds!: string[] | null;
  @Shown([String], 'text', 'Projects covered, by name; null if none is named. 建设项目', optionalList)
  projects!: string[] | null;
  @Shown(String, 'text', 'Content of the responsibility. 责任内容', optional) content!: string | null;
  @Shown(String, 'text', 'Document it is based on. 依据文件') document!: string;
  @Shown(String, 'text', 'Clause of the document; null if none is stated. 条款', optional) clause!: string | null;
  @Shown(String, 'text', 'Document number of the approval; null until published. 批准文号', optional)
  approvalDocument!: string | null;
  @Shown(
    CivilDateScalar,
    'date',
    'First day of validity; it is in force from no day before it was published. 起始日（公布前不生效）',
  )
  validFrom!: CivilDate;
  @Shown(CivilDateScalar, 'date', 'Last day of validity; null if no end is set. 截止日', named('valid_to', optional))
  validUntil!: CivilDate | null;
  @Shown(DateTime, 'timestamptz', 'Time of publication; null until published. 公布时间', optional)
  publishedAt!: Instant | null;
  @Shown(DateTime, 'timestamptz', 'Time at which the holder signed for it; null until then. 签收时间', optional)
  acknowledgedAt!: Instant | null;
  @Shown(
    String,
    'text',
    'Note on the handover or on the superseding document; null before either. 交接、废止说明',
    optional,
  )
  endNote!: string | null;
  @Kept('uuid', list) enterpriseIds!: string[];
  @Kept('uuid', optional) organisationId!: string | null;
  @Kept('uuid', optional) postId!: string | null;
  @Kept('uuid', optional) holderEnterpriseId!: string | null;
  @Kept('uuid', optional) authorId!: string | null;

  @Reads(one<Responsibility>(() => organisations, 'organisationId'))
  @Field(() => Organisation, {
    nullable: true,
    description: 'Office that holds the responsibility; null for an enterprise without an office. 责任单位',
  })
  organisation?: Organisation | null;

  @Reads(one<Responsibility>(() => posts, 'postId'))
  @Field(() => Post, {
    nullable: true,
    description: 'Post that holds the responsibility; null if none is named. 责任岗位',
  })
  post?: Post | null;

  @Reads(one<Responsibility>(() => operators, 'authorId'))
  @Field(() => Operator, { nullable: true, description: 'Person who drafted it, if the caller may see them. 起草人' })
  author?: Operator | null;
}
export const ResponsibilityConnection = connectionOf('Responsibility', '责任', () => Responsibility);
export const ResponsibilityChange = changeOf('Responsibility', '责任', () => Responsibility);
