import { keyTasks, taskChecks } from './task.noun.js';
import {
  DutyListTasksResolver,
  KeyTaskMutations,
  TaskCheckMutations,
  TaskCheckResolver,
  TaskResolver,
} from './task.resolver.js';

export const task = {
  nouns: [keyTasks, taskChecks],
  resolvers: [TaskResolver, TaskCheckResolver, DutyListTasksResolver, KeyTaskMutations, TaskCheckMutations],
};
