import { keyTasks } from './task.noun.js';
import { DutyListTasksResolver, KeyTaskMutations, TaskResolver } from './task.resolver.js';

export const task = { nouns: [keyTasks], resolvers: [TaskResolver, DutyListTasksResolver, KeyTaskMutations] };
