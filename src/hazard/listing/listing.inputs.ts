import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { IdOf, OneLine } from '../../api/input-fields.js';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { CivilDateScalar, DateTime, RegionCodeScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { ListingLevel, ListingStatus, ListingSubject } from './listing.js';

export enum ListingsOrder {
  DEADLINE = 'DEADLINE',
  PROGRESS_DUE = 'PROGRESS_DUE',
  NEWEST = 'NEWEST',
}
enumType(ListingsOrder, 'ListingsOrder', 'The order of a list of listings for supervision. 挂牌督办排序.', {
  DEADLINE: 'Earliest deadline first. 期限升序',
  PROGRESS_DUE: 'Earliest progress report due first. 报告期限升序',
  NEWEST: 'Newest first. 最新在前',
});

@InputType({ description: 'Filters a list of listings for supervision. 挂牌督办筛选条件' })
export class ListingsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 所在区划' })
  region?: RegionCode | null;
  @Field(() => [ListingStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?:
    ListingStatus[] | null;
  @Field(() => [ListingSubject], { nullable: true, description: 'Of one of these kinds of subject. 挂牌对象' })
  subject?: ListingSubject[] | null;
  @Field(() => [ListingLevel], { nullable: true, description: 'Listed at one of these levels. 挂牌层级' }) level?:
    ListingLevel[] | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: still listed and past the deadline; false: all others. 是否逾期',
  })
  overdue?: boolean | null;
}

@ArgsType()
export class ListingsArgs extends PageArgs {
  @Field(() => ListingsWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: ListingsWhere | null;
  @Field(() => ListingsOrder, { nullable: true, description: 'Sort order. 排序' }) orderBy?: ListingsOrder | null;
}

@InputType({
  description:
    'To list a MAJOR hazard or a typical accident for supervision; exactly one of the two is named. 挂牌督办',
})
export class ListForSupervisionInput extends AnyActInput {
  @IdOf('Hazard') @Field(() => ID, { nullable: true, description: 'Hazard to list. 隐患' }) hazardId?: string | null;
  @IdOf('Accident')
  @Field(() => ID, { nullable: true, description: 'Accident to list. 事故' })
  accidentId?: string | null;
  @Field(() => ListingLevel, { description: 'Level of the body that lists it. 挂牌层级' }) level!: ListingLevel;
  @IdOf('Organisation')
  @Field(() => ID, {
    nullable: true,
    description: "Office that lists, of the level named; the caller's own where null. 挂牌单位",
  })
  listerId?: string | null;
  @IdOf('Organisation') @Field(() => ID, { description: 'Supervising office. 督办单位' }) supervisorId!: string;
  @Field(() => String, { description: 'Requirement of the listing. 督办要求' }) requirement!: string;
  @Field(() => DateTime, { description: 'Time by which it must be settled. 办结期限' }) settlementDue!: Instant;
  @OneLine() @Field(() => String, { description: 'Number of the public notice. 公告文号' }) noticeNumber!: string;
  @Field(() => CivilDateScalar, { description: 'Day of the public notice. 公告日期' }) noticedOn!: CivilDate;
}

@InputType({ description: 'To report the progress of a listing. 报告进展' })
export class ReportListingProgressInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Progress. 进展情况' }) progress!: string;
}

@InputType({ description: 'To give the listing of an accident a later day. 延长挂牌办结期限' })
export class ExtendListingInput extends AnyEntryActInput {
  @Field(() => DateTime, { description: 'New time by which it must be settled. 新的办结期限' }) settlementDue!: Instant;
  @OneLine() @Field(() => String, { description: 'Document that allows it. 批准延期文件' }) document!: string;
}

@InputType({ description: 'To end a listing. 摘牌' })
export class DelistInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Acceptance by the supervising office. 验收意见' }) acceptance!: string;
  @IdOf('FileRef')
  @Field(() => ID, { description: 'File of the record of acceptance. 验收记录' })
  acceptanceFileId!: string;
  @OneLine()
  @Field(() => String, {
    nullable: true,
    description:
      'Document of the level above: that took off its listing, or ended its investigation of the accident; only and always for these. 上级摘牌或者结案文号',
  })
  document?: string | null;
}
