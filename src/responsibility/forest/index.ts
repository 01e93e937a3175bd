import { forestFires } from './forest.noun.js';
import { ForestFireMutations, ForestResolver } from './forest.resolver.js';

export const forest = { nouns: [forestFires], resolvers: [ForestResolver, ForestFireMutations] };
