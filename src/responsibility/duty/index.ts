import { dutyItems, dutyLists } from './duty.noun.js';
import { DutyItemResolver, DutyListItemsResolver, DutyResolver } from './duty.resolver.js';

export const duty = { nouns: [dutyLists, dutyItems], resolvers: [DutyResolver, DutyListItemsResolver, DutyItemResolver] };
