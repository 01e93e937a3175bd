import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { CivilDateScalar, DateTime, Money, RegionCodeScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { SupervisionSector } from '../../law/sector.js';
import { HazardCategory, HazardGrade, HazardSource, HazardStatus } from './hazard.js';

export enum HazardsOrder { DEADLINE = 'DEADLINE', LATEST_DEADLINE = 'LATEST_DEADLINE', NEWEST = 'NEWEST', GRADE_DEADLINE = 'GRADE_DEADLINE' }
enumType(HazardsOrder, 'HazardsOrder', 'The order of a list of hazards. 隐患排序.', { DEADLINE: 'The earliest deadline first, those without one last. 期限升序', LATEST_DEADLINE: 'The latest deadline first, those without one before them. 期限降序', NEWEST: 'The newest first. 最新在前', GRADE_DEADLINE: 'By grade, then deadline. 按级别和期限' });

@InputType({ description: 'Which hazards. 隐患筛选' })
export class HazardsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it; a functional area is its townships. 区划' })  region?: RegionCode | null;
  @Field(() => [HazardStatus], { nullable: true, description: 'At one of these stages. 状态' })                                        status?: HazardStatus[] | null;
  @Field(() => [HazardGrade], { nullable: true, description: 'Of one of these grades. 级别' })                                         grade?: HazardGrade[] | null;
  @Field(() => [SupervisionSector], { nullable: true, description: 'Of one of these sectors. 监管行业' })                               sector?: SupervisionSector[] | null;
  @Field(() => [HazardSource], { nullable: true, description: 'From one of these sources. 来源' })                                     source?: HazardSource[] | null;
  @Field(() => ID, { nullable: true, description: 'Found at this enterprise. 企业' })
  enterpriseId?: string | null;
  @Field(() => [String], { nullable: true, description: 'With one of these numbers. 隐患编号' })
  number?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Graded by one of these criteria, by their codes. 判定标准' })
  criterion?: string[] | null;
  @Field(() => String, { nullable: true, description: 'With this text in the description or the location; beside `enterpriseId`, a township or village as `region`, or `foundFrom`. 关键词' })
  text?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Found at this moment or later. 发现时间起' })
  foundFrom?: Instant | null;
  @Field(() => DateTime, { nullable: true, description: 'Found before this moment. 发现时间止' })
  foundTo?: Instant | null;
  @Field(() => DateTime, { nullable: true, description: 'With an act accepted after this moment. 更新时间晚于' })
  updatedAfter?: Instant | null;
  @Field(() => DateTime, { nullable: true, description: 'Due before this moment. 期限早于' })                                          dueBefore?: Instant | null;
  @Field(() => Boolean, { nullable: true, description: 'True: open and past the deadline; false: all others. 是否逾期' })                overdue?: boolean | null;
}

@ArgsType()
export class HazardsArgs extends PageArgs {
  @Field(() => HazardsWhere, { nullable: true, description: 'Which. 筛选' })                                  where?: HazardsWhere | null;
  @Field(() => HazardsOrder, { nullable: true, description: 'In which order. 排序' })                         orderBy?: HazardsOrder | null;
}
@ArgsType()
export class RootHazardsArgs extends HazardsArgs {
  @Field(() => DateTime, { nullable: true, description: 'As the register stood at that moment. 截至时间' })     asOf?: Instant | null;
}

@InputType({ description: 'To report a hazard. 上报隐患' })
export class ReportHazardInput extends AnyActInput {
  @Field(() => RegionCodeScalar, { description: 'The township or village it lies in. 所在区划' })                region!: RegionCode;
  @Field(() => ID, { nullable: true, description: 'The enterprise it was found at, if one. 企业' })              enterpriseId?: string | null;
  @Field(() => SupervisionSector, { description: 'The sector it falls under. 监管行业' })                       sector!: SupervisionSector;
  @Field(() => HazardSource, { description: 'How it came to be known. 来源' })                                 source!: HazardSource;
  @Field(() => HazardCategory, { description: 'What is unsafe. 类别' })                                       category!: HazardCategory;
  @Field(() => String, { description: 'What was found. 描述' })                                               description!: string;
  @Field(() => String, { description: 'Where, in words. 部位' })                                              location!: string;
  @Field(() => DateTime, { description: 'When it was found. 发现时间' })                                        foundAt!: Instant;
  @Field(() => [ID], { nullable: true, description: 'Files that show it, up to 9. 佐证附件，至多九份' })
  evidenceFileIds?: string[] | null;
}

@InputType({ description: 'To find that a report is no hazard. 判定不属实' })
export class RejectHazardInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Why. 理由' })                                                          reason!: string;
}

@InputType({ description: 'To grade a hazard. 定级' })
export class GradeHazardInput extends AnyEntryActInput {
  @Field(() => HazardGrade, { description: 'How grave. 级别' })                                               grade!: HazardGrade;
  @Field(() => String, { nullable: true, description: 'Code of an item of a published criterion (`hazardCriteria`); MAJOR rests on one. 判定标准条目' }) criterion?: string | null;
  @Field(() => String, { nullable: true, description: 'Why a MAJOR grade is lowered. 降级理由' })                 reason?: string | null;
}

@InputType({ description: 'To record a fix on the spot. 当场整改' })
export class FixHazardOnSpotInput extends AnyEntryActInput {
  @Field(() => String, { description: 'What was done. 整改措施' })                                             fix!: string;
  @Field(() => [ID], { description: 'Files that show before and after, one at least and up to 9. 整改前后照片，一份以上，至多九份' })
  fixFileIds!: string[];
}

@InputType({ description: 'To order a hazard to be put right by a deadline; two certified officers. 责令限期整改' })
export class OrderRectificationInput extends AnyEntryActInput {
  @Field(() => DateTime, { description: 'By when it must be right. 整改期限' })                                 deadline!: Instant;
  @Field(() => String, { nullable: true, description: 'What is evacuated or suspended meanwhile; MAJOR needs a decision on it. 撤人停产措施' }) suspension?: string | null;
  @Field(() => ID, { nullable: true, description: 'The order as served. 责令文书' })                             orderFileId?: string | null;
}

@InputType({ description: 'To file the plan of rectification: responsible person, measures, funds, time limit, contingency. 报送整改方案' })
export class PlanRectificationInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Who is responsible at the enterprise; personal. 整改责任人' })               responsiblePerson!: string;
  @Field(() => String, { description: 'Measures. 整改措施' })                                                  measures!: string;
  @Field(() => Money, { nullable: true, description: 'Funds. 整改资金' })                                      funds?: string | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Done by this day. 整改时限' })                   dueOn?: CivilDate | null;
  @Field(() => String, { nullable: true, description: 'What to do if it goes wrong. 应急预案' })                  contingency?: string | null;
}

@InputType({ description: 'To extend the deadline. 延长整改期限' })
export class ExtendRectificationInput extends AnyEntryActInput {
  @Field(() => DateTime, { description: 'The new deadline. 新期限' })                                          rectificationDue!: Instant;
  @Field(() => String, { description: 'Why. 理由' })                                                          reason!: string;
  @Field(() => String, { description: 'Safeguards until then. 临时防范措施' })                                   safeguards!: string;
}

@InputType({ description: 'To say that a hazard is put right and ask for a review. 申请复查' })
export class RequestHazardReviewInput extends AnyEntryActInput {
  @Field(() => String, { description: 'What was done. 整改情况' })                                             rectification!: string;
  @Field(() => [ID], { nullable: true, description: 'Files that show it, up to 9. 整改佐证，至多九份' })
  rectificationFileIds?: string[] | null;
}

@InputType({ description: 'To send a hazard back to be put right. 复查不合格退回' })
export class ReturnHazardInput extends AnyEntryActInput {
  @Field(() => String, { description: 'What is still wrong. 理由' })                                           reason!: string;
  @Field(() => DateTime, { description: 'By when it must be right. 新期限' })                                   rectificationDue!: Instant;
}

@InputType({ description: 'To close a hazard that is found to be right; a MAJOR one takes effect when its department has signed too, and if it is listed, a county leader. 销号' })
export class CloseHazardInput extends AnyEntryActInput {
  @Field(() => [ID], { description: 'Who reviewed on site: at least two. 复查人员' })                             reviewerIds!: string[];
  @Field(() => String, { description: 'What they found. 复查意见' })                                           opinion!: string;
  @Field(() => ID, { nullable: true, description: 'The record they signed. 复查记录' })                          reviewFileId?: string | null;
}

@InputType({ description: 'To put right what was written wrong: only the fields given are changed. 更正' })
export class CorrectHazardInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Why. 理由' })                                                          reason!: string;
  @Field(() => String, { nullable: true, description: 'What was found. 描述' })                               description?: string | null;
  @Field(() => String, { nullable: true, description: 'Where, in words. 部位' })                              location?: string | null;
  @Field(() => HazardCategory, { nullable: true, description: 'What is unsafe. 类别' })                       category?: HazardCategory | null;
  @Field(() => SupervisionSector, { nullable: true, description: 'The sector it falls under. 监管行业' })       sector?: SupervisionSector | null;
}
