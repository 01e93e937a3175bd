import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { filesMost, IdOf, OneLine, UpTo } from '../../api/input-fields.js';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { CivilDateScalar, DateTime, Money, RegionCodeScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { SupervisionSector } from '../../law/sector.js';
import { HazardCategory, HazardGrade, HazardSource, HazardStatus, WorkersBody } from './hazard.js';

export enum HazardsOrder {
  DEADLINE = 'DEADLINE',
  LATEST_DEADLINE = 'LATEST_DEADLINE',
  NEWEST = 'NEWEST',
  GRADE_DEADLINE = 'GRADE_DEADLINE',
}
enumType(HazardsOrder, 'HazardsOrder', 'The order of a list of hazards. 隐患排序.', {
  DEADLINE: 'Earliest deadline first, those without one last. 期限升序',
  LATEST_DEADLINE: 'Latest deadline first, those without one before them. 期限降序',
  NEWEST: 'Newest first. 最新在前',
  GRADE_DEADLINE: 'By grade, then deadline. 按级别和期限',
});

export enum HazardSystem {
  ASSIGNMENT = 'ASSIGNMENT',
  RECEIPT = 'RECEIPT',
  CLOSING = 'CLOSING',
  ANNOUNCEMENT = 'ANNOUNCEMENT',
}
enumType(HazardSystem, 'HazardSystem', 'What a MAJOR hazard on the list may lack of its systems. 一单四制.', {
  ASSIGNMENT: 'Assigned by an order with a deadline. 交办',
  RECEIPT: 'The order received by whoever rectifies it. 签收',
  CLOSING: 'Closed with the record of its review. 销号',
  ANNOUNCEMENT: 'Announced by a listing or a monthly bulletin. 通报',
});

@InputType({ description: 'Filters a list of hazards. 隐患筛选条件' })
export class HazardsWhere {
  @Field(() => RegionCodeScalar, {
    nullable: true,
    description: 'In this region or within it; a functional area stands for its townships. 所在区划',
  })
  region?: RegionCode | null;
  @Field(() => [HazardStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?:
    HazardStatus[] | null;
  @Field(() => [HazardGrade], { nullable: true, description: 'Of one of these grades. 隐患级别' }) grade?:
    HazardGrade[] | null;
  @Field(() => [SupervisionSector], { nullable: true, description: 'Of one of these sectors. 监管行业' }) sector?:
    SupervisionSector[] | null;
  @Field(() => [HazardSource], { nullable: true, description: 'From one of these sources. 隐患来源' }) source?:
    HazardSource[] | null;
  @Field(() => ID, { nullable: true, description: 'Found at this enterprise. 企业' })
  enterpriseId?: string | null;
  @Field(() => [String], { nullable: true, description: 'With one of these numbers. 隐患编号' })
  number?: string[] | null;
  @Field(() => [String], {
    nullable: true,
    description: 'Graded by a criterion with one of these codes. 判定标准条目代码',
  })
  criterion?: string[] | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Text in the description or the location; only together with `enterpriseId`, a township or village as `region`, or `foundFrom`. 关键词',
  })
  text?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Found at this moment or later. 发现时间起' })
  foundFrom?: Instant | null;
  @Field(() => DateTime, { nullable: true, description: 'Found before this moment. 发现时间止' })
  foundTo?: Instant | null;
  @Field(() => DateTime, { nullable: true, description: 'With an act accepted after this moment. 更新时间晚于' })
  updatedAfter?: Instant | null;
  @Field(() => DateTime, { nullable: true, description: 'With a deadline before this moment. 整改期限早于' })
  dueBefore?: Instant | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: open and past the deadline; false: all others. 是否逾期',
  })
  overdue?: boolean | null;
  @Field(() => [HazardSystem], {
    nullable: true,
    description: 'MAJOR and lacking one of these systems. 重大隐患缺少的环节',
  })
  lacks?: HazardSystem[] | null;
}

@ArgsType()
export class HazardsArgs extends PageArgs {
  @Field(() => HazardsWhere, { nullable: true, description: 'Filters the list. 筛选条件' }) where?: HazardsWhere | null;
  @Field(() => HazardsOrder, { nullable: true, description: 'Sort order. 排序' }) orderBy?: HazardsOrder | null;
}
@ArgsType()
export class RootHazardsArgs extends HazardsArgs {
  @Field(() => DateTime, { nullable: true, description: 'Reads the register as it stood at this moment. 截至时间' })
  asOf?: Instant | null;
}

@InputType({ description: 'To report a hazard. 上报隐患' })
export class ReportHazardInput extends AnyActInput {
  @Field(() => RegionCodeScalar, { description: 'Township or village of the hazard. 所在区划' }) region!: RegionCode;
  @IdOf('Enterprise')
  @Field(() => ID, { nullable: true, description: 'Enterprise the hazard was found at; null if none. 企业' })
  enterpriseId?: string | null;
  @Field(() => SupervisionSector, { description: 'Supervision sector. 监管行业' }) sector!: SupervisionSector;
  @Field(() => HazardSource, { description: 'Source from which the hazard became known. 隐患来源' })
  source!: HazardSource;
  @Field(() => HazardCategory, { description: 'Category of what is unsafe. 隐患类别' }) category!: HazardCategory;
  @Field(() => String, { description: 'Description of the hazard. 隐患描述' }) description!: string;
  @OneLine() @Field(() => String, { description: 'Location in words. 部位' }) location!: string;
  @Field(() => DateTime, { description: 'Time the hazard was found. 发现时间' }) foundAt!: Instant;
  @IdOf('FileRef')
  @UpTo(filesMost)
  @Field(() => [ID], { nullable: true, description: 'Evidence files, at most 9. 佐证附件，至多九份' })
  evidenceFileIds?: string[] | null;
}

@InputType({ description: 'To reject a report that is no hazard. 判定不属实' })
export class RejectHazardInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Reason. 理由' }) reason!: string;
}

@InputType({ description: 'To grade a hazard. 定级' })
export class GradeHazardInput extends AnyEntryActInput {
  @Field(() => HazardGrade, { description: 'Grade of the hazard. 隐患级别' }) grade!: HazardGrade;
  @OneLine()
  @Field(() => String, {
    nullable: true,
    description: 'Code of a published criterion (`hazardCriteria`); needed for MAJOR. 判定标准条目',
  })
  criterion?: string | null;
  @Field(() => String, { nullable: true, description: 'Reason for lowering a MAJOR grade. 降级理由' }) reason?:
    string | null;
}

@InputType({ description: 'To confirm that what an enterprise graded GENERAL itself is GENERAL. 复核自定级别' })
export class ConfirmHazardGradeInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Finding of the comparison with the criteria for MAJOR. 对照判定标准的复核意见' })
  opinion!: string;
}

@InputType({
  description:
    'To find that a GENERAL hazard that has ended was MAJOR; a new hazard that names it follows. 已办结隐患改判重大',
})
export class RaiseEndedHazardInput extends AnyEntryActInput {
  @OneLine()
  @Field(() => String, {
    description: 'Code of a criterion (`hazardCriteria`) in force on the day on which it ended. 判定标准条目',
  })
  criterion!: string;
  @Field(() => String, { description: 'Reason for finding it MAJOR. 改判理由' }) reason!: string;
}

@InputType({ description: 'To propose that a hazard found by the enterprise itself is MAJOR. 提请判定重大事故隐患' })
export class ProposeMajorInput extends AnyEntryActInput {
  @OneLine()
  @Field(() => String, { description: 'Code of a published criterion (`hazardCriteria`). 判定标准条目' })
  criterion!: string;
}

@InputType({ description: 'To record that a MAJOR hazard was reported to the workers. 向职工报告重大事故隐患' })
export class ReportHazardToWorkersInput extends AnyEntryActInput {
  @Field(() => CivilDateScalar, { description: 'Day of the report. 报告日期' }) toldOn!: CivilDate;
  @Field(() => WorkersBody, { description: 'Body it was reported to. 职工组织形式' }) body!: WorkersBody;
  @IdOf('FileRef')
  @Field(() => ID, { description: 'File of the report, such as its minutes. 报告材料' })
  workersFileId!: string;
}

@InputType({ description: 'To record a fix on the spot. 当场整改' })
export class FixHazardOnSpotInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Measures taken on the spot. 当场整改措施' }) fix!: string;
  @IdOf('FileRef')
  @UpTo(filesMost)
  @Field(() => [ID], {
    description: 'Files that show before and after, at least one, at most 9. 整改前后照片，一份以上，至多九份',
  })
  fixFileIds!: string[];
}

@InputType({
  description: 'To order the rectification of a hazard by a deadline, signed by two certified officers. 责令限期整改',
})
export class OrderRectificationInput extends AnyEntryActInput {
  @Field(() => DateTime, { description: 'Deadline of the rectification. 整改期限' }) deadline!: Instant;
  @Field(() => String, {
    nullable: true,
    description: 'Evacuation or suspension decided meanwhile; needed for MAJOR. 撤人停产措施',
  })
  suspension?: string | null;
  @IdOf('FileRef')
  @Field(() => ID, { nullable: true, description: 'File of the order as served. 责令文书' })
  orderFileId?: string | null;
}

@InputType({ description: 'To record that the order was received. 签收责令整改文书' })
export class ReceiveHazardOrderInput extends AnyEntryActInput {
  @Field(() => CivilDateScalar, { description: 'Day it was received. 签收日期' }) receivedOn!: CivilDate;
  @IdOf('FileRef')
  @Field(() => ID, {
    nullable: true,
    description: 'File that shows the service; needed unless the enterprise itself receives it. 送达回证',
  })
  receiptFileId?: string | null;
}

@InputType({
  description:
    'To file the plan of rectification: responsible person, measures, funds, time limit and contingency. 报送整改方案',
})
export class PlanRectificationInput extends AnyEntryActInput {
  @OneLine()
  @Field(() => String, { description: 'Name of the person responsible at the enterprise; personal. 整改责任人' })
  responsiblePerson!: string;
  @Field(() => String, { description: 'Measures of rectification. 整改措施' }) measures!: string;
  @Field(() => Money, { nullable: true, description: 'Funds for the rectification. 整改资金' }) funds?: string | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Day by which it is to be done. 整改时限' })
  dueOn?: CivilDate | null;
  @Field(() => String, { nullable: true, description: 'Contingency plan. 应急预案' }) contingency?: string | null;
}

@InputType({ description: 'To extend the deadline of the rectification. 延长整改期限' })
export class ExtendRectificationInput extends AnyEntryActInput {
  @Field(() => DateTime, { description: 'New deadline. 新整改期限' }) rectificationDue!: Instant;
  @Field(() => String, { description: 'Reason. 理由' }) reason!: string;
  @Field(() => String, { description: 'Safeguards until the new deadline. 临时防范措施' }) safeguards!: string;
}

@InputType({ description: 'To report a hazard as rectified and request a review. 申请复查' })
export class RequestHazardReviewInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Description of the rectification. 整改情况' }) rectification!: string;
  @IdOf('FileRef')
  @UpTo(filesMost)
  @Field(() => [ID], {
    nullable: true,
    description: 'Evidence files of the rectification, at most 9. 整改佐证，至多九份',
  })
  rectificationFileIds?: string[] | null;
}

@InputType({ description: 'To sign for oneself that a hazard was found rectified on site. 复查签字' })
export class SignHazardReviewInput extends AnyEntryActInput {}

@InputType({ description: 'To return a hazard for further rectification. 复查不合格退回' })
export class ReturnHazardInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Defects that still remain. 退回理由' }) reason!: string;
  @Field(() => DateTime, { description: 'New deadline of the rectification. 新整改期限' }) rectificationDue!: Instant;
}

@InputType({
  description:
    'To close a hazard found to be rectified; for a MAJOR one it takes effect when its department, and for a listed one a county leader, has signed too. 销号',
})
export class CloseHazardInput extends AnyEntryActInput {
  @IdOf('Operator')
  @Field(() => [ID], { description: 'Operators who reviewed on site: at least two. 复查人员' })
  reviewerIds!: string[];
  @Field(() => String, { description: 'Opinion of the reviewers. 复查意见' }) opinion!: string;
  @IdOf('FileRef')
  @Field(() => ID, {
    nullable: true,
    description: 'File of the record the reviewers signed; needed for MAJOR. 复查记录',
  })
  reviewFileId?: string | null;
}

@InputType({ description: 'To correct wrong data: only the fields given are changed. 更正' })
export class CorrectHazardInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Reason. 理由' }) reason!: string;
  @Field(() => String, { nullable: true, description: 'Description of the hazard. 隐患描述' }) description?:
    string | null;
  @OneLine() @Field(() => String, { nullable: true, description: 'Location in words. 部位' }) location?: string | null;
  @Field(() => HazardCategory, { nullable: true, description: 'Category of what is unsafe. 隐患类别' })
  category?: HazardCategory | null;
  @Field(() => SupervisionSector, { nullable: true, description: 'Supervision sector. 监管行业' })
  sector?: SupervisionSector | null;
}
