import { dutyItems, dutyLists } from './duty.noun.js';
import {
  DutyItemMutations,
  DutyItemResolver,
  DutyListItemsResolver,
  DutyListMutations,
  DutyResolver,
} from './duty.resolver.js';

export const duty = {
  nouns: [dutyLists, dutyItems],
  resolvers: [DutyResolver, DutyListItemsResolver, DutyItemResolver, DutyListMutations, DutyItemMutations],
};
