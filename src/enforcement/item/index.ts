import { enforcementItems } from './item.noun.js';
import { EnforcementItemResolver } from './item.resolver.js';

export const item = { nouns: [enforcementItems], resolvers: [EnforcementItemResolver] };
