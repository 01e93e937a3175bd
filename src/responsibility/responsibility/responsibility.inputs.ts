import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { IdOf, OneLine } from '../../api/input-fields.js';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { CivilDateScalar, RegionCodeScalar, DateTime } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { SupervisionSector } from '../../law/sector.js';
import {
  CorridorKind,
  DutyAspect,
  DutyCategory,
  HolderKind,
  Lever,
  Must,
  ResponsibilityStatus,
} from './responsibility.js';
import type { Instant } from '../../kernel/instant.js';

@InputType({ description: 'Filter for responsibilities. 责任筛选条件' })
export class ResponsibilitiesWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'Entered for this region or within it. 区划' })
  region?: RegionCode | null;
  @Field(() => [DutyCategory], { nullable: true, description: 'Of one of these kinds. 责任类别' }) category?:
    DutyCategory[] | null;
  @Field(() => [SupervisionSector], { nullable: true, description: 'Covering one of these sectors. 监管行业' })
  sector?: SupervisionSector[] | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Published and valid on this day. 有效日' })
  on?: CivilDate | null;
  @Field(() => [ResponsibilityStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?:
    ResponsibilityStatus[] | null;
  @Field(() => [HolderKind], { nullable: true, description: 'Held by one of these kinds of holder. 责任主体类别' })
  holder?: HolderKind[] | null;
  @Field(() => [Must], { nullable: true, description: 'Under one of the three musts. 三个必须' }) must?: Must[] | null;
  @Field(() => [String], { nullable: true, description: 'Covering one of these new business forms. 新兴业态' })
  businessForm?: string[] | null;
  @Field(() => [CorridorKind], { nullable: true, description: 'Along one of these kinds of corridor. 沿线类别' })
  corridorKind?: CorridorKind[] | null;
  @Field(() => String, { nullable: true, description: 'Along the corridor of this name. 沿线名称' })
  corridor?: string | null;
  @Field(() => [Lever], { nullable: true, description: 'Performed by one of these means. 履职抓手' })
  lever?: Lever[] | null;
  @Field(() => String, {
    nullable: true,
    description: 'Covering this kind of disaster, a code of GB/T 28921 of six digits. 灾种',
  })
  disasterKind?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether of the first responsible person. 是否第一责任人' })
  first?: boolean | null;
  @Field(() => DutyAspect, { nullable: true, description: 'Safety duty or business duty. 一岗双责' })
  aspect?: DutyAspect | null;
  @Field(() => ID, { nullable: true, description: 'Held by this post. 责任岗位' })
  postId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Held by this office. 责任单位' })
  organisationId?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Changed after this time. 更新时间晚于' })
  updatedAfter?: Instant | null;
}

@ArgsType()
export class ResponsibilitiesArgs extends PageArgs {
  @Field(() => ResponsibilitiesWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: ResponsibilitiesWhere | null;
}

@InputType({ description: 'To draft a responsibility. 起草责任' })
export class DraftResponsibilityInput extends AnyActInput {
  @Field(() => RegionCodeScalar, { description: 'Code of the region it is entered for. 区划' }) region!: RegionCode;
  @Field(() => HolderKind, { description: 'Kind of holder. 责任主体类别' }) holder!: HolderKind;
  @IdOf('Organisation')
  @Field(() => ID, {
    nullable: true,
    description: 'Id of the office that holds it; may be omitted only for an enterprise without an office. 责任单位',
  })
  organisationId?: string | null;
  @IdOf('Post')
  @Field(() => ID, {
    nullable: true,
    description: 'Id of the post that holds it; only and always of leaders and posts. 责任岗位',
  })
  postId?: string | null;
  @IdOf('Enterprise')
  @Field(() => ID, { nullable: true, description: 'Id of the enterprise that holds it. 责任企业' })
  holderEnterpriseId?: string | null;
  @OneLine()
  @Field(() => String, {
    nullable: true,
    description: 'Name of the internal unit; needed where the holder is INTERNAL_UNIT. 内设机构',
  })
  unit?: string | null;
  @Field(() => DutyCategory, { description: 'Kind of responsibility. 责任类别' }) category!: DutyCategory;
  @Field(() => Must, { description: 'Which of the three musts it falls under. 三个必须' }) must!: Must;
  @Field(() => DutyAspect, { defaultValue: DutyAspect.SAFETY, description: 'Safety duty or business duty. 一岗双责' })
  aspect!: DutyAspect;
  @Field(() => Lever, { nullable: true, description: 'Means by which the duty is performed. 履职抓手' })
  lever?: Lever | null;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether the holder is the first responsible person. 是否第一责任人',
  })
  first!: boolean;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether the holder leads where several supervise the same scope. 是否牵头',
  })
  lead!: boolean;
  @Field(() => [SupervisionSector], { defaultValue: [], description: 'Supervision sectors covered. 监管行业' })
  sectors!: SupervisionSector[];
  @OneLine()
  @Field(() => [String], {
    defaultValue: [],
    description: 'Industries covered: two to four leading digits of GB/T 4754 classes. 国民经济行业',
  })
  industries!: string[];
  @Field(() => [RegionCodeScalar], {
    defaultValue: [],
    description: 'Codes of the regions covered: a county, townships or functional areas. 责任区域',
  })
  regions!: RegionCode[];
  @IdOf('Enterprise')
  @Field(() => [ID], { defaultValue: [], description: 'Ids of single enterprises covered. 企业' })
  enterpriseIds!: string[];
  @OneLine()
  @Field(() => [String], { defaultValue: [], description: 'New business forms covered. 新兴业态' })
  businessForms!: string[];
  @Field(() => CorridorKind, {
    nullable: true,
    description: 'Kind of corridor; given together with its name. 沿线类别',
  })
  corridorKind?: CorridorKind | null;
  @OneLine()
  @Field(() => String, { nullable: true, description: 'Name of the corridor. 沿线名称' })
  corridor?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Course of the corridor: from where to where; only of a corridor. 沿线走向',
  })
  corridorCourse?: string | null;
  @Field(() => [String], {
    nullable: true,
    description:
      'Kinds of disaster covered: two, four or six leading digits of GB/T 28921 codes; needed of a prevention duty that is not along a corridor. 灾种',
  })
  disasterKinds?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Projects covered, by name. 建设项目' })
  projects?: string[] | null;
  @Field(() => String, { description: 'Content of the responsibility. 责任内容' }) content!: string;
  @OneLine() @Field(() => String, { description: 'Document it is based on. 依据文件' }) document!: string;
  @Field(() => String, { nullable: true, description: 'Clause of the document. 条款' }) clause?: string | null;
  @Field(() => CivilDateScalar, { description: 'First day of validity. 起始日' }) validFrom!: CivilDate;
  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'Last day of validity; omitted if no end is set. 截止日',
  })
  validUntil?: CivilDate | null;
}

@InputType({ description: 'To approve a responsibility and make it public. 公布责任' })
export class PublishResponsibilityInput extends AnyEntryActInput {
  @OneLine()
  @Field(() => String, { description: 'Document number of the approval. 批准文号' })
  approvalDocument!: string;
}
@InputType({ description: 'To sign for a responsibility as its holder. 签收责任' })
export class AcknowledgeResponsibilityInput extends AnyEntryActInput {}
@InputType({ description: 'To hand a responsibility over to another holder. 责任交接' })
export class HandOverResponsibilityInput extends AnyEntryActInput {
  @IdOf('Post')
  @Field(() => ID, {
    nullable: true,
    description: 'Id of the successor post, where a post holds the responsibility. 接任岗位',
  })
  successorPostId?: string | null;
  @IdOf('Organisation')
  @Field(() => ID, {
    nullable: true,
    description:
      'Id of the successor office; where a post holds it, the office of the successor post, if another. 接任单位',
  })
  successorOrganisationId?: string | null;
  @Field(() => CivilDateScalar, { description: 'Last day of the present holder. 移交人截止日' }) lastDay!: CivilDate;
  @Field(() => String, { description: 'Note on what is handed over and what is still open. 交接情况' }) note!: string;
}
@InputType({ description: 'To end a responsibility by another document. 废止责任' })
export class SupersedeResponsibilityInput extends AnyEntryActInput {
  @OneLine() @Field(() => String, { description: 'Document that takes its place. 替代文件' }) document!: string;
  @Field(() => CivilDateScalar, { description: 'Last day of the responsibility. 截止日' }) lastDay!: CivilDate;
  @Field(() => String, { description: 'Reason for ending it. 废止理由' }) reason!: string;
}
