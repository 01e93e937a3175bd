import { dutyDrafts, dutyItems, dutyLists } from './duty.noun.js';
import {
  DutyDraftMutations,
  DutyDraftResolver,
  DutyItemMutations,
  DutyItemResolver,
  DutyListItemsResolver,
  DutyListMutations,
  DutyResolver,
} from './duty.resolver.js';

export const duty = {
  nouns: [dutyLists, dutyDrafts, dutyItems],
  resolvers: [
    DutyResolver,
    DutyDraftResolver,
    DutyListItemsResolver,
    DutyItemResolver,
    DutyListMutations,
    DutyDraftMutations,
    DutyItemMutations,
  ],
};
