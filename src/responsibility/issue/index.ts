import { issues } from './issue.noun.js';
import { IssueMutations, IssueResolver } from './issue.resolver.js';

export const issue = { nouns: [issues], resolvers: [IssueResolver, IssueMutations] };
