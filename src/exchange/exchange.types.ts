import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { LeadsTo } from '../access/noun.js';
import { connectionOf } from '../api/connection.js';
import { enumType } from '../api/enums.js';
import { Node } from '../api/node.js';
import { Basis, RefusalKind, Remedy } from '../api/refusal.js';
import { RegisterEntry } from '../api/register-entry.js';
import { DateTime, Position, RegionCodeScalar } from '../api/scalars/index.js';
import type { Instant } from '../kernel/instant.js';

@ObjectType({ simpleResolvers: true, description: 'An entry changed. 变更' })
export class Changed {
  @Field(() => Position, { description: 'Its place in the journal. 位置' })                   position!: string;
  @Field(() => String, { description: 'The entry\'s type. 类型' })                            type!: string;
  @Field(() => ID, { description: 'The entry\'s id. 条目标识' })                               entryId!: string;
  @Field(() => Int, { description: 'The version it had after the change. 版本' })              version!: number;
  @Field(() => String, { description: 'The act. 事项' })                                      action!: string;
  @Field(() => DateTime, { description: 'When it happened. 发生时间' })                        occurredAt!: Instant;
  @Field(() => [String], { description: 'Which fields were set. 字段' })                       fields!: string[];
  @LeadsTo<{ type: string; entryId: string }>('type', 'entryId')
  @Field(() => Node, { nullable: true, description: 'The entry as it is now, under the reader\'s rights. 条目' }) entry?: Node | null;
}
@ObjectType({ simpleResolvers: true, description: 'An entry that the reader could once see can be seen no more. 已不可见' })
export class RemovedFromView {
  @Field(() => Position, { description: 'Where in the journal this was noticed. 位置' })        position!: string;
  @Field(() => String, { description: 'The entry\'s type. 类型' })                            type!: string;
  @Field(() => ID, { description: 'The entry\'s id. 条目标识' })                               entryId!: string;
}
@ObjectType({ simpleResolvers: true, description: 'The reader\'s own rights changed: these lists must be read anew, here. 权限变更' })
export class ViewChanged {
  @Field(() => [String], { description: 'Which types. 类型' })                                types!: string[];
  @Field(() => [RegionCodeScalar], { description: 'In which regions. 区划' })                           regions!: string[];
  @Field(() => Position, { description: 'Since which position. 位置' })                       from!: string;
}
export const FeedItem = createUnionType({
  name: 'FeedItem', description: 'One item of the change feed. 变更流条目',
  types: () => [Changed, RemovedFromView, ViewChanged] as const,
  resolveType: (value) => (value as never as { kind: string }).kind === 'CHANGED' ? 'Changed' : (value as never as { kind: string }).kind === 'VIEW_CHANGED' ? 'ViewChanged' : 'RemovedFromView',
});
@ObjectType({ simpleResolvers: true, description: 'A stretch of the change feed. 变更流' })
export class ChangeFeed {
  @Field(() => [FeedItem], { description: 'What happened, in the order it was committed. 条目' }) items!: (typeof FeedItem)[];
  @Field(() => String, { description: 'Where to go on. 续读游标' })                            cursor!: string;
  @Field(() => String, { description: 'The end of the feed at this moment: to begin from here after reading the lists. 末端游标' }) head!: string;
  @Field(() => Boolean, { description: 'Whether more is there already. 是否还有' })             more!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'Something that waits for the caller\'s act. 待办' })
export class WorkItem {
  @Field(() => String, { description: 'The act, by the name of its mutation. 事项' })           action!: string;
  @Field(() => DateTime, { nullable: true, description: 'By when, if there is a limit. 期限' })  due!: Instant | null;
  @Field(() => Basis, { description: 'Where the duty is written. 依据' })                      basis!: Basis;
  @Field(() => Int, { nullable: true, description: 'Days left; negative when overdue. 剩余天数' }) daysLeft!: number | null;
  @Field(() => Boolean, { description: 'Whether the limit has passed. 是否逾期' })              overdue!: boolean;
  @LeadsTo<{ entryType: string; entryId: string }>('entryType', 'entryId')
  @Field(() => RegisterEntry, { nullable: true, description: 'What the act is on. 条目' })      entry?: RegisterEntry | null;
}
export const WorkItemConnection = connectionOf('WorkItem', '待办', () => WorkItem);

export enum RequestState { PENDING = 'PENDING', ACCEPTED = 'ACCEPTED', UNKNOWN = 'UNKNOWN' }
enumType(RequestState, 'RequestState', 'What became of a request. 请求状态.', {
  PENDING: 'A call with this key is being worked on; ask again shortly. 正在办理',
  ACCEPTED: 'Its effect is in the register. 已受理',
  UNKNOWN: 'Nothing is known of it: refused, dry, lost or never sent; send it again with the same key. 未见受理',
});
@ObjectType({ simpleResolvers: true, description: 'What became of a request, by its idempotency key. 请求结果' })
export class RequestStatus {
  @Field(() => RequestState, { description: 'What became of it. 状态' })                       state!: RequestState;
}

@ObjectType({ simpleResolvers: true, description: 'A refusal that acts may give. 拒绝代码' })
export class RefusalCode {
  @Field(() => String, { description: 'The code. 代码' })                                     code!: string;
  @Field(() => RefusalKind, { description: 'Its kind. 种类' })                                kind!: RefusalKind;
  @Field(() => String, { description: 'The sentence in Chinese. 中文说明' })                    zh!: string;
  @Field(() => String, { description: 'The sentence in English. 英文说明' })                    en!: string;
  @Field(() => [Basis], { description: 'Where the rule is written; empty where a parameter says. 依据' }) basis!: Basis[];
  @Field(() => [Remedy], { description: 'What would clear it. 补救' })                        remedies!: Remedy[];
  @Field(() => [String], { description: 'Which acts give it; empty for all. 事项' })            acts!: string[];
}
@ObjectType({ simpleResolvers: true, description: 'What an enum value is called in Chinese. 枚举名称' })
export class EnumLabel {
  @Field(() => String, { description: 'The enum. 枚举' })                                     enum!: string;
  @Field(() => String, { description: 'The value. 值' })                                      value!: string;
  @Field(() => String, { description: 'Its name in Chinese. 中文名称' })                        label!: string;
}
