import { scriptPhrases } from './script-phrase.noun.js';
import {
  EnforcementCaseWordingResolver,
  InspectionWordingResolver,
  ScriptPhraseMutations,
  ScriptPhraseResolver,
} from './script-phrase.resolver.js';

export const scriptPhrase = {
  nouns: [scriptPhrases],
  resolvers: [ScriptPhraseResolver, ScriptPhraseMutations, EnforcementCaseWordingResolver, InspectionWordingResolver],
};
