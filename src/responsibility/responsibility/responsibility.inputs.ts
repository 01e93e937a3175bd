import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { CivilDateScalar, RegionCodeScalar, DateTime } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { SupervisionSector } from '../../law/sector.js';
import { CorridorKind, DutyAspect, DutyCategory, HolderKind, Lever, Must, ResponsibilityStatus } from './responsibility.js';
import type { Instant } from '../../kernel/instant.js';

@InputType({ description: 'Which responsibilities. 责任筛选' })
export class ResponsibilitiesWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'Entered for this region or within it. 区划' })  region?: RegionCode | null;
  @Field(() => [DutyCategory], { nullable: true, description: 'Of one of these kinds. 责任类别' })              category?: DutyCategory[] | null;
  @Field(() => [SupervisionSector], { nullable: true, description: 'Over one of these sectors. 监管行业' })    sector?: SupervisionSector[] | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Published and in force on this day. 在效日' })   on?: CivilDate | null;
  @Field(() => [ResponsibilityStatus], { nullable: true, description: 'At one of these stages. 状态' })         status?: ResponsibilityStatus[] | null;
  @Field(() => [HolderKind], { nullable: true, description: 'Held by one of these kinds. 责任主体类别' })         holder?: HolderKind[] | null;
  @Field(() => [Must], { nullable: true, description: 'Under one of the three musts. 三个必须' })               must?: Must[] | null;
  @Field(() => [String], { nullable: true, description: 'Over one of these new business forms. 新兴业态' })      businessForm?: string[] | null;
  @Field(() => [CorridorKind], { nullable: true, description: 'Along one of these kinds of lines. 沿线类别' })   corridorKind?: CorridorKind[] | null;
  @Field(() => ID, { nullable: true, description: 'Of this office. 责任单位' })
  organisationId?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'With an act accepted after this moment. 更新时间晚于' })
  updatedAfter?: Instant | null;
}

@ArgsType()
export class ResponsibilitiesArgs extends PageArgs {
  @Field(() => ResponsibilitiesWhere, { nullable: true, description: 'Which. 筛选' }) where?: ResponsibilitiesWhere | null;
}

@InputType({ description: 'To draft a responsibility. 起草责任' })
export class DraftResponsibilityInput extends AnyActInput {
  @Field(() => RegionCodeScalar, { description: 'For which region it is entered. 区划' })                                          region!: RegionCode;
  @Field(() => HolderKind, { description: 'Who answers. 责任主体类别' })                                                           holder!: HolderKind;
  @Field(() => ID, { nullable: true, description: 'The office that answers; not of an enterprise without an office here. 责任单位' })  organisationId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The post that answers: of leaders and posts. 责任岗位' })                         postId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The enterprise that answers. 责任企业' })                                        holderEnterpriseId?: string | null;
  @Field(() => String, { nullable: true, description: 'The unit within the office. 内设机构' })                                      unit?: string | null;
  @Field(() => DutyCategory, { description: 'What kind of duty. 责任类别' })                                                       category!: DutyCategory;
  @Field(() => Must, { description: 'Which of the three musts. 三个必须' })                                                        must!: Must;
  @Field(() => DutyAspect, { defaultValue: DutyAspect.SAFETY, description: 'For safety, or for the business itself. 一岗双责' })       aspect!: DutyAspect;
  @Field(() => Lever, { nullable: true, description: 'By which lever. 抓手' })                                                     lever?: Lever | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether the holder is the first responsible person. 是否第一责任人' })     first!: boolean;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether it leads where several answer. 是否牵头' })                      lead!: boolean;
  @Field(() => [SupervisionSector], { defaultValue: [], description: 'Over which sectors. 监管行业' })                               sectors!: SupervisionSector[];
  @Field(() => [String], { defaultValue: [], description: 'Over which industries: two to four digits of GB/T 4754. 国民经济行业' })      industries!: string[];
  @Field(() => [RegionCodeScalar], { defaultValue: [], description: 'Where: a county, townships or functional areas. 区域' })          regions!: RegionCode[];
  @Field(() => [ID], { defaultValue: [], description: 'Over which single enterprises. 企业' })                                      enterpriseIds!: string[];
  @Field(() => [String], { defaultValue: [], description: 'Over which new business forms. 新兴业态' })                                businessForms!: string[];
  @Field(() => CorridorKind, { nullable: true, description: 'Along what kind of line. 沿线类别' })                                   corridorKind?: CorridorKind | null;
  @Field(() => String, { nullable: true, description: 'Along which line. 沿线名称' })                                               corridor?: string | null;
  @Field(() => String, { description: 'What is to be done. 责任内容' })                                                            content!: string;
  @Field(() => String, { description: 'The document that says so. 依据文件' })                                                      document!: string;
  @Field(() => String, { nullable: true, description: 'Its clause. 条款' })                                                        clause?: string | null;
  @Field(() => CivilDateScalar, { description: 'The first day. 起始日' })                                                          validFrom!: CivilDate;
  @Field(() => CivilDateScalar, { nullable: true, description: 'The last day. 截止日' })                                            validUntil?: CivilDate | null;
}

@InputType({ description: 'To approve a responsibility and make it public. 公布责任' })
export class PublishResponsibilityInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Number of the approval. 批准文号' })                                       approvalDocument!: string;
}
@InputType({ description: 'To sign for a responsibility one holds. 签收责任' })
export class AcknowledgeResponsibilityInput extends AnyEntryActInput {}
@InputType({ description: 'To hand a responsibility over to another holder. 责任交接' })
export class HandOverResponsibilityInput extends AnyEntryActInput {
  @Field(() => ID, { nullable: true, description: 'The post that takes it, where a post holds it. 接任岗位' })           successorPostId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The office that takes it, where an office holds it. 接任单位' })       successorOrganisationId?: string | null;
  @Field(() => CivilDateScalar, { description: 'The last day of the one who leaves it. 移交人截止日' })                  lastDay!: CivilDate;
  @Field(() => String, { description: 'What is handed over: what stands open, and how. 交接说明' })                      note!: string;
}
@InputType({ description: 'To end a responsibility by another document. 废止责任' })
export class SupersedeResponsibilityInput extends AnyEntryActInput {
  @Field(() => String, { description: 'The document that takes its place. 替代文件' })                                document!: string;
  @Field(() => CivilDateScalar, { description: 'Its last day. 截止日' })                                            lastDay!: CivilDate;
  @Field(() => String, { description: 'Why. 理由' })                                                              reason!: string;
}
