import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { page, Reads } from '../../access/model/noun.js';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import { DutyList } from '../duty/duty.js';
import * as acts from './task.acts.js';
import { ConfirmKeyTaskInput, KeyTasksArgs, ProgressKeyTaskInput } from './task.inputs.js';
import { keyTasks } from './task.noun.js';
import { KeyTask, KeyTaskChange, KeyTaskConnection } from './task.js';

type Context = RequestContext;

@Resolver(() => KeyTask)
export class TaskResolver {
  @Query(() => KeyTaskConnection, { description: 'Key tasks that the caller may see. 重点任务列表' })
  async keyTasks(
    @Args(() => KeyTasksArgs) args: KeyTasksArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<KeyTask>> {
    return records.page(keyTasks, args, info);
  }
}

/** What this room adds to a list. */
@Resolver(() => DutyList)
export class DutyListTasksResolver {
  @Reads(page(() => keyTasks, 'listId'))
  @FieldResolver(() => KeyTaskConnection, {
    description: 'Key tasks of the list that the caller may see; only ANNUAL_KEY lists have any. 重点任务',
  })
  tasks(
    @Root() list: DutyList,
    @Args(() => KeyTasksArgs) args: KeyTasksArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Connection<KeyTask> | Promise<Connection<KeyTask>> {
    return records.related(list, args, info);
  }
}

export const KeyTaskMutations = mutationsOf(keyTasks, KeyTaskChange, acts, {
  progressKeyTask: [ProgressKeyTaskInput, 'Reports progress of a key task. 报告重点任务进展'],
  confirmKeyTask: [ConfirmKeyTaskInput, 'Confirms that a key task is done. 确认重点任务完成'],
});
