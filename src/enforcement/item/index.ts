import { enforcementItems } from './item.noun.js';
import { EnforcementItemMutations, EnforcementItemResolver } from './item.resolver.js';

export const item = { nouns: [enforcementItems], resolvers: [EnforcementItemResolver, EnforcementItemMutations] };
