import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { one, Reads } from '../../access/noun.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, DateTime, RegionCodeScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import { SupervisionSector } from '../../law/sector.js';
import { Organisation, Post } from '../../organisation/organisation.js';
import { organisations, posts } from '../../organisation/organisation.noun.js';

export enum ResponsibilityStatus { DRAFT = 'DRAFT', PUBLISHED = 'PUBLISHED', ACKNOWLEDGED = 'ACKNOWLEDGED', HANDED_OVER = 'HANDED_OVER', SUPERSEDED = 'SUPERSEDED' }
enumType(ResponsibilityStatus, 'ResponsibilityStatus', 'The stage of a responsibility. 责任状态.', {
  DRAFT: 'Proposed, of no effect yet. 起草', PUBLISHED: 'Approved and public; in force from its first day. 已公布', ACKNOWLEDGED: 'Its holder has signed for it. 已签收', HANDED_OVER: 'Another holds it now. 已交接', SUPERSEDED: 'Another document has taken its place. 已废止',
});
export enum HolderKind { PARTY_LEADER = 'PARTY_LEADER', GOV_LEADER = 'GOV_LEADER', DEPARTMENT = 'DEPARTMENT', INTERNAL_UNIT = 'INTERNAL_UNIT', POST = 'POST', TOWNSHIP = 'TOWNSHIP', PARK = 'PARK', ENTERPRISE = 'ENTERPRISE', ENTERPRISE_POST = 'ENTERPRISE_POST' }
enumType(HolderKind, 'HolderKind', 'Who answers. 责任主体类别.', {
  PARTY_LEADER: 'A leader of the party committee. 党委领导', GOV_LEADER: 'A leader of the government. 政府领导', DEPARTMENT: 'A department. 部门', INTERNAL_UNIT: 'A unit within a department. 内设机构', POST: 'A post. 岗位',
  TOWNSHIP: 'A township or street office. 乡镇街道', PARK: 'The committee of a park or scenic area. 园区、景区管委会', ENTERPRISE: 'An enterprise. 生产经营单位', ENTERPRISE_POST: 'A post in an enterprise. 企业岗位',
});
export enum Must { MANAGE_INDUSTRY = 'MANAGE_INDUSTRY', MANAGE_BUSINESS = 'MANAGE_BUSINESS', MANAGE_PRODUCTION = 'MANAGE_PRODUCTION' }
enumType(Must, 'Must', 'Which of the three musts (安全生产法 第三条). 三个必须.', {
  MANAGE_INDUSTRY: 'Who manages an industry manages its safety. 管行业必须管安全', MANAGE_BUSINESS: 'Who manages a business field manages its safety. 管业务必须管安全', MANAGE_PRODUCTION: 'Who manages production manages its safety. 管生产经营必须管安全',
});
export enum DutyCategory {
  LEADERSHIP = 'LEADERSHIP', OVERALL_SUPERVISION = 'OVERALL_SUPERVISION', SECTOR_COORDINATION = 'SECTOR_COORDINATION', SPECIAL_SUPERVISION = 'SPECIAL_SUPERVISION', TERRITORIAL = 'TERRITORIAL', PRINCIPAL = 'PRINCIPAL', DISASTER_PREVENTION = 'DISASTER_PREVENTION', FIRE = 'FIRE',
}
enumType(DutyCategory, 'DutyCategory', 'What kind of duty. 责任类别.', {
  LEADERSHIP: 'A leader answers for a region or a field. 领导责任', OVERALL_SUPERVISION: 'The bureau supervises the whole. 综合监管', SECTOR_COORDINATION: 'A department coordinates an industry. 行业统筹监管', SPECIAL_SUPERVISION: 'A department supervises a sector. 专项监管',
  TERRITORIAL: 'A township answers for its territory. 属地', PRINCIPAL: 'A unit answers for itself. 主体责任', DISASTER_PREVENTION: 'A department prevents a kind of disaster. 灾害防治主责', FIRE: 'Fire safety. 消防',
});
export enum DutyAspect { SAFETY = 'SAFETY', BUSINESS = 'BUSINESS' }
enumType(DutyAspect, 'DutyAspect', 'One post, two duties. 一岗双责.', { SAFETY: 'For safety. 安全职责', BUSINESS: 'For the business itself. 业务职责' });
export enum Lever { PLANNING = 'PLANNING', POLICY = 'POLICY', STANDARD = 'STANDARD', LICENSING = 'LICENSING', OPERATION = 'OPERATION' }
enumType(Lever, 'Lever', 'By which of the five levers the duty is done. 五个抓手.', { PLANNING: 'Planning of the industry. 行业规划', POLICY: 'Industrial policy. 产业政策', STANDARD: 'Rules and standards. 法规标准', LICENSING: 'Licences. 行政许可', OPERATION: 'Management of operations. 业务管理' });
export enum CorridorKind { ROAD = 'ROAD', RAIL = 'RAIL', WATERWAY = 'WATERWAY', RESERVOIR = 'RESERVOIR' }
enumType(CorridorKind, 'CorridorKind', 'A line along which disasters are prevented. 沿线类别.', { ROAD: 'Road. 公路沿线', RAIL: 'Railway. 铁路沿线', WATERWAY: 'Waterway. 航道沿线', RESERVOIR: 'Reservoir bank. 库岸沿线' });

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'Who answers for the safety of what, where, from when to when, by which document. 责任' })
@Entity('responsibility')
export class Responsibility extends RegisterEntry {
  @Field(() => ResponsibilityStatus, { description: 'Its stage. 状态' })                                              @Column('text')                                                     status!: ResponsibilityStatus;
  @Field(() => HolderKind, { description: 'Who answers. 责任主体类别' })                                              @Column('text')                                                     holder!: HolderKind;
  @Field(() => String, { nullable: true, description: 'The unit within the office, if one is named. 内设机构' })      @Column('text', { nullable: true })                                 unit!: string | null;
  @Field(() => DutyCategory, { description: 'What kind of duty. 责任类别' })                                          @Column('text')                                                     category!: DutyCategory;
  @Field(() => Must, { description: 'Which of the three musts. 三个必须' })                                           @Column('text')                                                     must!: Must;
  @Field(() => DutyAspect, { description: 'For safety, or for the business itself. 一岗双责' })                       @Column('text')                                                     aspect!: DutyAspect;
  @Field(() => Lever, { nullable: true, description: 'By which lever. 抓手' })                                        @Column('text', { nullable: true })                                 lever!: Lever | null;
  @Field(() => Boolean, { description: 'Whether the holder is the first responsible person. 是否第一责任人' })        @Column('boolean')                                                  first!: boolean;
  @Field(() => Boolean, { description: 'Whether it leads where several answer. 是否牵头' })                           @Column('boolean')                                                  lead!: boolean;
  @Field(() => [SupervisionSector], { description: 'Over which supervision sectors. 监管行业' })                       @Column('text', { array: true })                                    sectors!: string[];
  @Field(() => [String], { description: 'Over which industries: leading digits of GB/T 4754 classes. 国民经济行业' }) @Column('text', { array: true })                                    industries!: string[];
  @Field(() => [RegionCodeScalar], { description: 'In which townships. 乡镇' })                               @Column('text', { array: true })                                    townships!: string[];
  @Field(() => [String], { description: 'Over which new business forms. 新兴业态' })                                  @Column('text', { name: 'business_forms', array: true })            businessForms!: string[];
  @Field(() => CorridorKind, { nullable: true, description: 'Along what kind of line. 沿线类别' })                    @Column('text', { name: 'corridor_kind', nullable: true })          corridorKind!: CorridorKind | null;
  @Field(() => String, { nullable: true, description: 'Along which line. 沿线名称' })                                 @Column('text', { nullable: true })                                 corridor!: string | null;
  @Field(() => String, { nullable: true, description: 'What is to be done. 责任内容' })                               @Column('text', { nullable: true })                                 content!: string | null;
  @Field(() => String, { description: 'The document that says so. 依据文件' })                                        @Column('text')                                                     document!: string;
  @Field(() => String, { nullable: true, description: 'Its clause. 条款' })                                           @Column('text', { nullable: true })                                 clause!: string | null;
  @Field(() => String, { nullable: true, description: 'Number of the approval. 批准文号' })                           @Column('text', { name: 'approval_document', nullable: true })      approvalDocument!: string | null;
  @Field(() => CivilDateScalar, { description: 'The first day. 起始日' })                                             @Column('date', { name: 'valid_from' })                             validFrom!: CivilDate;
  @Field(() => CivilDateScalar, { nullable: true, description: 'The last day, if it is known. 截止日' })              @Column('date', { name: 'valid_to', nullable: true })               validUntil!: CivilDate | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was published. 公布时间' })                          @Column('timestamptz', { name: 'published_at', nullable: true })    publishedAt!: Instant | null;
  @Field(() => DateTime, { nullable: true, description: 'When its holder signed for it. 签收时间' })                  @Column('timestamptz', { name: 'acknowledged_at', nullable: true }) acknowledgedAt!: Instant | null;
  @Field(() => String, { nullable: true, description: 'Why it was handed over or superseded. 交接、废止说明' })       @Column('text', { name: 'end_note', nullable: true })               endNote!: string | null;
                                                                                                          @Column('uuid', { name: 'enterprise_ids', array: true })         enterpriseIds!: string[];
                                                                                                          @Column('uuid', { name: 'organisation_id', nullable: true })     organisationId!: string | null;
                                                                                                          @Column('uuid', { name: 'post_id', nullable: true })             postId!: string | null;
                                                                                                          @Column('uuid', { name: 'holder_enterprise_id', nullable: true }) holderEnterpriseId!: string | null;
                                                                                                          @Column('uuid', { name: 'author_id', nullable: true })           authorId!: string | null;

  @Reads(one<Responsibility>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'The office that answers. 责任单位' })
  organisation?: Organisation | null;

  @Reads(one<Responsibility>(() => posts, 'postId'))
  @Field(() => Post, { nullable: true, description: 'The post that answers, if one is named. 责任岗位' })
  post?: Post | null;
}
export const ResponsibilityConnection = connectionOf('Responsibility', '责任', () => Responsibility);
export const ResponsibilityChange = changeOf('Responsibility', '责任', () => Responsibility);
