import { publications } from './publication.noun.js';
import { PublicationMutations, PublicationResolver } from './publication.resolver.js';

export const publication = { nouns: [publications], resolvers: [PublicationResolver, PublicationMutations] };
