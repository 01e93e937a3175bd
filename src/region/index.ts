import { regions } from './region.noun.js';
import { ChangeRegionResolver, EntryRegionResolver, RegionResolver } from './region.resolver.js';

export const region = { nouns: [regions], resolvers: [RegionResolver, EntryRegionResolver, ChangeRegionResolver] };
