import { Arg, Args, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { ToldTo } from '../../access/rights/audience.js';
import { globalId } from '../../access/privacy/ids.js';
import { momentOf, Needs, one, page, Reads } from '../../access/model/noun.js';
import { toOffices } from '../../organisation/organisation.scope.js';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import { RegionCodeScalar } from '../../api/scalars/index.js';
import { Year } from '../../api/scalars/spans.js';
import { civilDateOf, type CivilDate } from '../../kernel/civil-date.js';
import { NoParameter, type Law } from '../../kernel/law.js';
import { countyOf, type RegionCode } from '../../kernel/region-code.js';
import { organisations } from '../../organisation/organisation.noun.js';
import { DutyList } from '../duty/duty.js';
import * as acts from './task.acts.js';
import { expectedOn, lacking, lagOn } from './task.musts.js';
import { boardOfTasks, latestChecks } from './task.facts.js';
import {
  AnswerTaskCheckInput,
  CheckKeyTaskInput,
  ConfirmKeyTaskInput,
  EndKeyTaskInput,
  CorrectKeyTaskInput,
  KeyTasksArgs,
  ProgressKeyTaskInput,
  TaskChecksArgs,
} from './task.inputs.js';
import { keyTasks, taskChecks } from './task.noun.js';
import {
  InPlaceAspect,
  KeyTask,
  KeyTaskChange,
  KeyTaskConnection,
  TaskBoardBy,
  TaskBoardLine,
  TaskCheck,
  TaskCheckChange,
  TaskCheckConnection,
} from './task.js';

type Context = RequestContext;

/** How many tasks the document of a programme sets; null of a year whose document is not known. */
function countIn(law: Law, key: string, day: CivilDate, region: RegionCode): number | null {
  try {
    return law.number(key, day, region);
  } catch (error) {
    if (error instanceof NoParameter) return null;
    throw error;
  }
}

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

  @ToldTo(toOffices, "the county's offices: whose tasks they are")
  @Query(() => [TaskBoardLine], {
    description: 'The key tasks of a county in a year, grouped, with how many are behind today. 挂图作战',
  })
  async taskBoard(
    @Arg('region', () => RegionCodeScalar, { description: 'Code of the county. 县' }) region: RegionCode,
    @Arg('year', () => Year, { description: 'Year of the tasks. 年度' }) year: number,
    @Arg('by', () => TaskBoardBy, { description: 'What they are grouped by. 分组' }) by: TaskBoardBy,
    @Ctx() { records }: Context,
  ): Promise<TaskBoardLine[]> {
    const day = civilDateOf(records.request.now);
    const [told, law] = await Promise.all([
      records.lookUp(boardOfTasks, `${countyOf(region)}/${year}/${by}/${day}`),
      records.services.law(),
    ]);
    const expected = (programme: string | null): number | null =>
      by === TaskBoardBy.PROGRAMME && programme !== null
        ? countIn(law, `tasks.programme.${programme.toLowerCase()}.count`, `${year}-12-31` as CivilDate, region)
        : null;
    return told.map(({ group, organisationId, ...counted }) => ({
      group,
      organisationId: organisationId && globalId(organisations, organisationId),
      ...counted,
      expected: expected(group),
    }));
  }

  @Needs<KeyTask>('year', 'byQuarter')
  @FieldResolver(() => Int, {
    description: 'Quantity that should be done by the last quarter of its year that is over. 应完成数量',
  })
  expectedQuantity(@Root() task: KeyTask, @Ctx() { records }: Context): number {
    return expectedOn(task, civilDateOf(momentOf(task, records.request.now)));
  }

  @Needs<KeyTask>('year', 'byQuarter', 'doneQuantity')
  @FieldResolver(() => Int, {
    description: 'By how much it is behind the last quarter of its year that is over; 0 if it keeps up. 滞后数量',
  })
  lag(@Root() task: KeyTask, @Ctx() { records }: Context): number {
    return lagOn(task, civilDateOf(momentOf(task, records.request.now)));
  }

  @Needs<KeyTask>('id')
  @FieldResolver(() => [InPlaceAspect], {
    description:
      'What the latest checks did not find in place, or nobody has checked; empty if all three are. 未到位项',
  })
  async notInPlace(@Root() { id }: KeyTask, @Ctx() { records }: Context): Promise<InPlaceAspect[]> {
    return lacking(await records.lookUp(latestChecks, id)) as InPlaceAspect[];
  }

  @Reads(page(() => taskChecks, 'taskId'))
  @FieldResolver(() => TaskCheckConnection, { description: 'Checks of it that the caller may see. 三到位核查' })
  checks(
    @Root() task: KeyTask,
    @Args(() => TaskChecksArgs) args: TaskChecksArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Connection<TaskCheck> | Promise<Connection<TaskCheck>> {
    return records.related(task, args, info);
  }
}

@Resolver(() => TaskCheck)
export class TaskCheckResolver {
  @Query(() => TaskCheckConnection, { description: 'Checks of key tasks that the caller may see. 三到位核查列表' })
  async taskChecks(
    @Args(() => TaskChecksArgs) args: TaskChecksArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<TaskCheck>> {
    return records.page(taskChecks, args, info);
  }

  @Reads(one<TaskCheck>(() => keyTasks, 'taskId'))
  @FieldResolver(() => KeyTask, { nullable: true, description: 'Key task that was checked. 重点任务' })
  task(
    @Root() check: TaskCheck,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): KeyTask | Promise<KeyTask> {
    return records.related(check, {}, info);
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
  correctKeyTask: [CorrectKeyTaskInput, 'Puts right a quantity that was reported wrongly. 更正完成数量'],
  confirmKeyTask: [ConfirmKeyTaskInput, 'Confirms that a key task is done. 确认重点任务完成'],
  endKeyTask: [
    EndKeyTaskInput,
    'Ends a key task that is not done: as failed, carried over into a later year, or called off. 结束未完成任务',
  ],
});
export const TaskCheckMutations = mutationsOf(taskChecks, TaskCheckChange, acts, {
  checkKeyTask: [CheckKeyTaskInput, 'Checks whether something of a key task is in place. 三到位核查'],
  answerTaskCheck: [AnswerTaskCheckInput, 'Answers what was done about what was not in place. 反馈到位情况'],
});
