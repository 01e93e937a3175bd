import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { momentOf, Needs, one, page, Reads } from '../../access/model/noun.js';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import { instantFromDatabase } from '../../kernel/instant.js';
import * as acts from './duty.acts.js';
import {
  ConfirmDutyItemInput,
  DutyItemsArgs,
  DutyListsArgs,
  PublishDutyListInput,
  ReturnDutyItemInput,
  SubmitDutyItemInput,
} from './duty.inputs.js';
import { dutyItems, dutyLists } from './duty.noun.js';
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
});

export const DutyItemMutations = mutationsOf(dutyItems, DutyItemChange, acts, {
  submitDutyItem: [SubmitDutyItemInput, 'Submits an item as done, with evidence. 提交清单事项'],
  returnDutyItem: [ReturnDutyItemInput, 'Returns an item. 退回清单事项'],
  confirmDutyItem: [ConfirmDutyItemInput, 'Confirms an item. 确认清单事项'],
});
