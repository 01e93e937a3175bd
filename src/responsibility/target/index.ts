import { safetyTargets } from './target.noun.js';
import { SafetyTargetMutations, TargetResolver } from './target.resolver.js';

export const target = { nouns: [safetyTargets], resolvers: [TargetResolver, SafetyTargetMutations] };
