import { committees } from './committee.noun.js';
import { CommitteeMutations, CommitteeResolver } from './committee.resolver.js';

export const committee = { nouns: [committees], resolvers: [CommitteeResolver, CommitteeMutations] };
