import { reliefProgrammes, reliefStandards } from './programme.noun.js';
import { ProgrammePartsResolver, ProgrammeResolver, ReliefProgrammeMutations } from './programme.resolver.js';

export const programme = {
  nouns: [reliefProgrammes, reliefStandards],
  resolvers: [ProgrammeResolver, ProgrammePartsResolver, ReliefProgrammeMutations],
};
