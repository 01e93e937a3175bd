import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { CivilDateScalar, DateTime, RegionCodeScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { ListingLevel, ListingStatus, ListingSubject } from './listing.js';

export enum ListingsOrder { DEADLINE = 'DEADLINE', PROGRESS_DUE = 'PROGRESS_DUE', NEWEST = 'NEWEST' }
enumType(ListingsOrder, 'ListingsOrder', 'The order of a list of listings. 挂牌督办排序.', { DEADLINE: 'The earliest deadline first. 期限升序', PROGRESS_DUE: 'The earliest report due first. 报告期限升序', NEWEST: 'The newest first. 最新在前' });

@InputType({ description: 'Which listings. 挂牌督办筛选' })
export class ListingsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })                 region?: RegionCode | null;
  @Field(() => [ListingStatus], { nullable: true, description: 'At one of these stages. 状态' })                      status?: ListingStatus[] | null;
  @Field(() => [ListingSubject], { nullable: true, description: 'Of one of these kinds. 挂牌对象' })                   subject?: ListingSubject[] | null;
  @Field(() => [ListingLevel], { nullable: true, description: 'Listed at one of these levels. 挂牌层级' })             level?: ListingLevel[] | null;
  @Field(() => Boolean, { nullable: true, description: 'True: still listed and past the deadline; false: all others. 是否逾期' }) overdue?: boolean | null;
}

@ArgsType()
export class ListingsArgs extends PageArgs {
  @Field(() => ListingsWhere, { nullable: true, description: 'Which. 筛选' })                                        where?: ListingsWhere | null;
  @Field(() => ListingsOrder, { nullable: true, description: 'In which order. 排序' })                               orderBy?: ListingsOrder | null;
}

@InputType({ description: 'To list a MAJOR hazard or a typical accident for supervision; one of the two is named. 挂牌督办' })
export class ListForSupervisionInput extends AnyActInput {
  @Field(() => ID, { nullable: true, description: 'The hazard. 隐患' })                                             hazardId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The accident. 事故' })                                           accidentId?: string | null;
  @Field(() => ListingLevel, { description: 'Who lists it. 挂牌层级' })                                              level!: ListingLevel;
  @Field(() => ID, { description: 'Which office sees to it. 督办单位' })                                             supervisorId!: string;
  @Field(() => String, { description: 'What is required. 督办要求' })                                                requirement!: string;
  @Field(() => DateTime, { description: 'By when it must be settled. 办结期限' })                                     settlementDue!: Instant;
  @Field(() => String, { description: 'Number of the public notice. 公告文号' })                                     noticeNumber!: string;
  @Field(() => CivilDateScalar, { description: 'When it was made public. 公告日期' })                                 noticedOn!: CivilDate;
}

@InputType({ description: 'To report how a listed matter stands. 报告进展' })
export class ReportListingProgressInput extends AnyEntryActInput {
  @Field(() => String, { description: 'How it stands. 进展' })                                                     progress!: string;
}

@InputType({ description: 'To end a listing. 摘牌' })
export class DelistInput extends AnyEntryActInput {
  @Field(() => String, { description: 'How the supervising office accepted it. 验收意见' })                           acceptance!: string;
  @Field(() => ID, { description: 'The record of acceptance. 验收记录' })                                            acceptanceFileId!: string;
}
