import { practiceAdoptions, practiceCases } from './practice.noun.js';
import {
  PracticeAdoptionMutations,
  PracticeAdoptionResolver,
  PracticeCaseMutations,
  PracticeResolver,
} from './practice.resolver.js';

export const practice = {
  nouns: [practiceCases, practiceAdoptions],
  resolvers: [PracticeResolver, PracticeAdoptionResolver, PracticeCaseMutations, PracticeAdoptionMutations],
};
