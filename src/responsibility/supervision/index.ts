import { supervisions } from './supervision.noun.js';
import { SupervisionMutations, SupervisionResolver, VetoLetterResolver } from './supervision.resolver.js';

export const supervision = {
  nouns: [supervisions],
  resolvers: [SupervisionResolver, VetoLetterResolver, SupervisionMutations],
};
