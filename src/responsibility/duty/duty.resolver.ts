import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { momentOf, Needs, one, page, Reads } from '../../access/model/noun.js';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import { globalId } from '../../access/privacy/ids.js';
import { organisations, posts } from '../../organisation/organisation.noun.js';
import { instantFromDatabase } from '../../kernel/instant.js';
import { CivilDateScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import * as acts from './duty.acts.js';
import { followedBy } from './duty.facts.js';
import {
  ApproveDutyListInput,
  ConfirmDutyItemInput,
  CorrectDutyItemInput,
  CorrectDutyListInput,
  DraftDutyListInput,
  DutyDraftsArgs,
  DutyItemsArgs,
  DutyListsArgs,
  EndDutyItemInput,
  PublishApprovedListInput,
  PublishDutyListInput,
  RejectDutyListInput,
  ReturnDutyItemInput,
  SubmitDutyItemInput,
  SupersedeDutyListInput,
  WithdrawDutyListInput,
} from './duty.inputs.js';
import { DutyDraft, DutyDraftChange, DutyDraftConnection, DutyDraftLine } from './duty-draft.js';
import { dutyDrafts, dutyItems, dutyLists } from './duty.noun.js';
import { DutyItem, DutyItemChange, DutyItemConnection, DutyList, DutyListChange, DutyListConnection } from './duty.js';

type Context = RequestContext;

@Resolver(() => DutyList)
export class DutyResolver {
  @Query(() => DutyListConnection, {
    description: 'Published lists of duties, powers, responsibilities and key tasks. 清单列表',
  })
  async dutyLists(
    @Args(() => DutyListsArgs) args: DutyListsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<DutyList>> {
    return records.page(dutyLists, args, info);
  }

  @Query(() => DutyItemConnection, { description: 'Items of lists that the caller may see. 清单事项列表' })
  async dutyItems(
    @Args(() => DutyItemsArgs) args: DutyItemsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<DutyItem>> {
    return records.page(dutyItems, args, info);
  }

  @Needs<DutyList>('id', 'endedOn')
  @FieldResolver(() => CivilDateScalar, {
    nullable: true,
    description:
      'First day on which it is no longer in force, by an act or because its office published the next list of its powers or responsibilities; null while it is in force. 失效之日',
  })
  async inForceUntil(@Root() list: DutyList, @Ctx() { records }: Context): Promise<CivilDate | null> {
    const moment = momentOf(list, records.request.now);
    const [next] = (await records.lookUp(followedBy, list.id)).filter(({ createdAt }) => createdAt <= moment);
    const days = [list.endedOn, next?.publishedOn].flatMap((day) => day ?? []);
    return days.sort()[0] ?? null;
  }
}

/** What waits to be approved, and what became of it. */
@Resolver(() => DutyDraft)
export class DutyDraftResolver {
  @Query(() => DutyDraftConnection, { description: 'Drafted lists that the caller may see. 清单草案列表' })
  async dutyDrafts(
    @Args(() => DutyDraftsArgs) args: DutyDraftsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<DutyDraft>> {
    return records.page(dutyDrafts, args, info);
  }

  @Needs<DutyDraft>('lines')
  @FieldResolver(() => [DutyDraftLine], { description: 'Items, in their order. 事项' })
  lines(@Root() draft: DutyDraft): DutyDraftLine[] {
    return (JSON.parse(draft.lines) as DutyDraftLine[]).map((line) => ({
      ...line,
      organisationId: globalId(organisations, line.organisationId),
      postId: line.postId === null ? null : globalId(posts, line.postId),
      coIds: line.coIds?.map((id) => globalId(organisations, id)) ?? null,
    }));
  }

  @Reads(one<DutyDraft>(() => dutyLists, 'listId'))
  @FieldResolver(() => DutyList, { nullable: true, description: 'The list that it became; null until then. 清单' })
  list(
    @Root() draft: DutyDraft,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): DutyList | Promise<DutyList> {
    return records.related(draft, {}, info);
  }
}

/** Its items. */
@Resolver(() => DutyList)
export class DutyListItemsResolver {
  @Reads(page(() => dutyItems, 'listId'))
  @FieldResolver(() => DutyItemConnection, { description: 'Items of the list that the caller may see. 事项' })
  items(
    @Root() list: DutyList,
    @Args(() => DutyItemsArgs) args: DutyItemsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Connection<DutyItem> | Promise<Connection<DutyItem>> {
    return records.related(list, args, info);
  }

  @Reads(one<DutyList>(() => dutyLists, 'successorId'))
  @FieldResolver(() => DutyList, { nullable: true, description: 'Later list that took its place. 替代清单' })
  successor(
    @Root() list: DutyList,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): DutyList | Promise<DutyList> {
    return records.related(list, {}, info);
  }
}

/** Its list, and whether its day has passed. */
@Resolver(() => DutyItem)
export class DutyItemResolver {
  @Reads(one<DutyItem>(() => dutyLists, 'listId'))
  @FieldResolver(() => DutyList, { nullable: true, description: 'List the item belongs to. 清单' })
  list(
    @Root() item: DutyItem,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): DutyList | Promise<DutyList> {
    return records.related(item, {}, info);
  }

  @Reads(one<DutyItem>(() => dutyItems, 'successorId'))
  @FieldResolver(() => DutyItem, { nullable: true, description: 'Item that it was carried over into. 结转事项' })
  laterItem(
    @Root() item: DutyItem,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): DutyItem | Promise<DutyItem> {
    return records.related(item, {}, info);
  }

  @Needs<DutyItem>('status', 'submissionDue')
  @FieldResolver(() => Boolean, {
    description: 'Whether the deadline has passed and the item is neither submitted nor confirmed. 是否逾期',
  })
  overdue(@Root() item: DutyItem, @Ctx() { records }: Context): boolean {
    return (
      item.submissionDue !== null &&
      ['OPEN', 'RETURNED'].includes(item.status) &&
      instantFromDatabase(item.submissionDue) < momentOf(item, records.request.now)
    );
  }
}

export const DutyListMutations = mutationsOf(dutyLists, DutyListChange, acts, {
  publishDutyList: [PublishDutyListInput, 'Publishes a list together with its items or key tasks. 公布清单'],
  correctDutyList: [CorrectDutyListInput, 'Puts the words of a published list right. 更正清单'],
  supersedeDutyList: [
    SupersedeDutyListInput,
    'Lets a later list take the place of one; what is not done of it ends with it. 以新清单替代',
  ],
  withdrawDutyList: [WithdrawDutyListInput, 'Takes a published list back; what is not done of it ends. 撤回清单'],
});

export const DutyDraftMutations = mutationsOf(dutyDrafts, DutyDraftChange, acts, {
  draftDutyList: [DraftDutyListInput, 'Drafts a list; it binds nobody until approved and published. 起草清单'],
  approveDutyList: [ApproveDutyListInput, 'Approves a drafted list. 批准清单'],
  rejectDutyList: [RejectDutyListInput, 'Rejects a drafted list. 不予批准清单'],
  publishApprovedList: [
    PublishApprovedListInput,
    'Publishes an approved list together with its items or key tasks. 公布已批准的清单',
  ],
});

export const DutyItemMutations = mutationsOf(dutyItems, DutyItemChange, acts, {
  submitDutyItem: [SubmitDutyItemInput, 'Submits an item as done, with evidence. 提交清单事项'],
  returnDutyItem: [ReturnDutyItemInput, 'Returns an item. 退回清单事项'],
  confirmDutyItem: [ConfirmDutyItemInput, 'Confirms an item. 确认清单事项'],
  endDutyItem: [
    EndDutyItemInput,
    'Ends what was not done of a yearly list once its year is over: as failed, or carried over. 结束未完成事项',
  ],
  correctDutyItem: [CorrectDutyItemInput, 'Puts the words of an item right. 更正清单事项'],
});
