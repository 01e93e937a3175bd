import { keyTasks } from './task.noun.js';
import { DutyListTasksResolver, TaskResolver } from './task.resolver.js';

export const task = { nouns: [keyTasks], resolvers: [TaskResolver, DutyListTasksResolver] };
