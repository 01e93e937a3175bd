import { fourAlwaysAnswers } from './four-always.noun.js';
import { FourAlwaysAnswerMutations, FourAlwaysAnswerResolver } from './four-always.resolver.js';

export const fourAlways = {
  nouns: [fourAlwaysAnswers],
  resolvers: [FourAlwaysAnswerResolver, FourAlwaysAnswerMutations],
};
