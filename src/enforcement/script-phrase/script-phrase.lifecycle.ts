import { lifecycle } from '../../kernel/lifecycle.js';
import type { ScriptPhraseStatus } from './script-phrase.js';

export const phraseLifecycle = lifecycle<`${ScriptPhraseStatus}`>()({
  begins: 'ADOPTED',
  ends: ['SUPERSEDED', 'ENDED'],
  rests: { ADOPTED: 'it holds until another is in its place' },
  moves: {
    supersedePhrase: { from: ['ADOPTED'], to: 'SUPERSEDED' },
    endPhrase: { from: ['ADOPTED'], to: 'ENDED' },
  },
});
