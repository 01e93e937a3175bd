import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { LeadsTo } from '../access/model/noun.js';
import { connectionOf } from '../api/connection.js';
import { enumType } from '../api/enums.js';
import { Node } from '../api/node.js';
import { Basis, RefusalKind, Remedy } from '../api/refusal.js';
import { RegisterEntry } from '../api/register-entry.js';
import { DateTime, Position, RegionCodeScalar } from '../api/scalars/index.js';
import type { Instant } from '../kernel/instant.js';

@ObjectType({ simpleResolvers: true, description: 'A change of an entry. 变更' })
export class Changed {
  @Field(() => Position, { description: 'Position of the change in the journal. 日志位置' }) position!: string;
  @Field(() => String, { description: 'Type of the entry. 条目类型' }) type!: string;
  @Field(() => ID, { description: 'Id of the entry. 条目标识' }) entryId!: string;
  @Field(() => Int, { description: 'Version of the entry after the change. 版本' }) version!: number;
  @Field(() => String, { description: 'Act that made the change. 事项' }) action!: string;
  @Field(() => DateTime, { description: 'Time at which the act happened. 发生时间' }) occurredAt!: Instant;
  @Field(() => [String], { description: 'Names of the fields that were set. 字段' }) fields!: string[];
  @LeadsTo<{ type: string; entryId: string }>('type', 'entryId')
  @Field(() => Node, {
    nullable: true,
    description: 'The entry as it is now; null when the caller may not see it. 条目',
  })
  entry?: Node | null;
}
@ObjectType({
  simpleResolvers: true,
  description: 'An entry that the caller could see before and can no longer see. 已不可见',
})
export class RemovedFromView {
  @Field(() => Position, { description: 'Position in the journal at which it left the view. 日志位置' })
  position!: string;
  @Field(() => String, { description: 'Type of the entry. 条目类型' }) type!: string;
  @Field(() => ID, { description: 'Id of the entry. 条目标识' }) entryId!: string;
}
@ObjectType({
  simpleResolvers: true,
  description: 'The rights of the caller changed: lists of these types must be read again for these regions. 权限变更',
})
export class ViewChanged {
  @Field(() => [String], { description: 'Types of the entries concerned. 条目类型' }) types!: string[];
  @Field(() => [RegionCodeScalar], { description: 'Regions concerned. 区划' }) regions!: string[];
  @Field(() => Position, { description: 'Position in the journal from which the new rights apply. 日志位置' })
  from!: string;
}
export const FeedItem = createUnionType({
  name: 'FeedItem',
  description: 'One item of the change feed. 变更流条目',
  types: () => [Changed, RemovedFromView, ViewChanged] as const,
  resolveType: (value) =>
    (value as never as { kind: string }).kind === 'CHANGED'
      ? 'Changed'
      : (value as never as { kind: string }).kind === 'VIEW_CHANGED'
        ? 'ViewChanged'
        : 'RemovedFromView',
});
@ObjectType({ simpleResolvers: true, description: 'One page of the change feed. 变更流' })
export class ChangeFeed {
  @Field(() => [FeedItem], { description: 'Items in the order they were committed. 变更流条目' })
  items!: (typeof FeedItem)[];
  @Field(() => String, { description: 'Cursor to continue from. 续读游标' }) cursor!: string;
  @Field(() => String, {
    description: 'Cursor of the end of the feed at this moment, to continue from after reading the lists. 末端游标',
  })
  head!: string;
  @Field(() => Boolean, { description: 'True when more items are there already. 是否还有' }) more!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'Something that waits for an act of the caller. 待办' })
export class WorkItem {
  @Field(() => String, { description: 'Act that is due, by the name of its mutation. 事项' }) action!: string;
  @Field(() => DateTime, { nullable: true, description: 'Deadline of the act; null when there is none. 期限' })
  due!: Instant | null;
  @Field(() => Basis, { description: 'Law or document that requires the act. 依据' }) basis!: Basis;
  @Field(() => Int, {
    nullable: true,
    description: 'Number of days left, negative when overdue; null without a deadline. 剩余天数',
  })
  daysLeft!: number | null;
  @Field(() => Boolean, { description: 'True when the deadline has passed. 是否逾期' }) overdue!: boolean;
  @LeadsTo<{ entryType: string; entryId: string }>('entryType', 'entryId')
  @Field(() => RegisterEntry, { nullable: true, description: 'Entry that the act is on. 条目' })
  entry?: RegisterEntry | null;
}
export const WorkItemConnection = connectionOf('WorkItem', '待办', () => WorkItem);

export enum RequestState {
  PENDING = 'PENDING',
  ACCEPTED = 'ACCEPTED',
  UNKNOWN = 'UNKNOWN',
}
enumType(RequestState, 'RequestState', 'State of a request. 请求状态.', {
  PENDING: 'A request with this key is in progress; ask again shortly. 正在办理',
  ACCEPTED: 'Its effect is in the register. 已受理',
  UNKNOWN:
    'No accepted request with this key: it was refused, a dry run, lost or never sent; send it again with the same key. 未见受理',
});
@ObjectType({ simpleResolvers: true, description: 'Outcome of a request, by its idempotency key. 请求结果' })
export class RequestStatus {
  @Field(() => RequestState, { description: 'State of the request. 请求状态' }) state!: RequestState;
}

@ObjectType({ simpleResolvers: true, description: 'A refusal that acts may give. 拒绝代码' })
export class RefusalCode {
  @Field(() => String, { description: 'Stable code of the refusal. 代码' }) code!: string;
  @Field(() => RefusalKind, { description: 'Kind of refusal. 种类' }) kind!: RefusalKind;
  @Field(() => String, { description: 'Sentence in Chinese. 中文说明' }) zh!: string;
  @Field(() => String, { description: 'Sentence in English. 英文说明' }) en!: string;
  @Field(() => [Basis], { description: 'Articles the rule is based on; empty when a parameter gives them. 依据' })
  basis!: Basis[];
  @Field(() => [Remedy], { description: 'Acts that would clear the refusal. 补救' }) remedies!: Remedy[];
  @Field(() => [String], { description: 'Acts that may give the refusal; empty for all acts. 事项' }) acts!: string[];
}
@ObjectType({ simpleResolvers: true, description: 'Chinese name of an enum value. 枚举名称' })
export class EnumLabel {
  @Field(() => String, { description: 'Name of the enum. 枚举' }) enum!: string;
  @Field(() => String, { description: 'Enum value. 枚举值' }) value!: string;
  @Field(() => String, { description: 'Chinese name of the value. 中文名称' }) label!: string;
}
