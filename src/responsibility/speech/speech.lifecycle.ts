import { lifecycle } from '../../kernel/lifecycle.js';
import type { SpeechStatus } from './speech.js';

export const speechLifecycle = lifecycle<`${SpeechStatus}`>()({
  begins: 'OWED',
  ends: ['HELD'],
  moves: { holdLastSpeech: { from: ['OWED'], to: 'HELD' } },
});
