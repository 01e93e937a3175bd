import { issues } from './issue.noun.js';
import { IssueResolver } from './issue.resolver.js';

export const issue = { nouns: [issues], resolvers: [IssueResolver] };
