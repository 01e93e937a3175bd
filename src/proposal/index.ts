import { proposals } from './proposal.noun.js';
import { ProposalResolver } from './proposal.resolver.js';

export const proposal = { nouns: [proposals], resolvers: [ProposalResolver] };
