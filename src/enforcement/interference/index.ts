import { interferenceRecords } from './interference.noun.js';
import { InterferenceRecordMutations, InterferenceResolver } from './interference.resolver.js';

export const interference = {
  nouns: [interferenceRecords],
  resolvers: [InterferenceResolver, InterferenceRecordMutations],
};
