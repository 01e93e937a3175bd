import { pillarTags } from './pillar.noun.js';
import { PillarTagMutations, PillarTagResolver } from './pillar.resolver.js';

export const pillar = { nouns: [pillarTags], resolvers: [PillarTagResolver, PillarTagMutations] };
