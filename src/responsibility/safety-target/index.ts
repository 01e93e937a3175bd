import { safetyTargets, targetRevisions } from './safety-target.noun.js';
import {
  RevisedTargetResolver,
  SafetyTargetMutations,
  TargetResolver,
  TargetRevisionsResolver,
} from './safety-target.resolver.js';

export const safetyTarget = {
  nouns: [safetyTargets, targetRevisions],
  resolvers: [TargetResolver, TargetRevisionsResolver, RevisedTargetResolver, SafetyTargetMutations],
};
