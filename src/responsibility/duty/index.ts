import { dutyItems, dutyLists } from './duty.noun.js';
import { DutyResolver } from './duty.resolver.js';

export const duty = { nouns: [dutyLists, dutyItems], resolvers: [DutyResolver] };
