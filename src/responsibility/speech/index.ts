import { lastSpeeches } from './speech.noun.js';
import { LastSpeechMutations, SpeechResolver } from './speech.resolver.js';

export const speech = { nouns: [lastSpeeches], resolvers: [SpeechResolver, LastSpeechMutations] };
