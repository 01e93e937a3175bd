import { safetyTargets, targetRevisions } from './target.noun.js';
import {
  RevisedTargetResolver,
  SafetyTargetMutations,
  TargetResolver,
  TargetRevisionsResolver,
} from './target.resolver.js';

export const target = {
  nouns: [safetyTargets, targetRevisions],
  resolvers: [TargetResolver, TargetRevisionsResolver, RevisedTargetResolver, SafetyTargetMutations],
};
