import { reliefProgrammes, reliefStandards } from './programme.noun.js';
import {
  ProgrammePartsResolver,
  ProgrammeResolver,
  ReliefProgrammeMutations,
  ReliefStandardProgrammeResolver,
} from './programme.resolver.js';

export const programme = {
  nouns: [reliefProgrammes, reliefStandards],
  resolvers: [ProgrammeResolver, ProgrammePartsResolver, ReliefProgrammeMutations, ReliefStandardProgrammeResolver],
};
