import { lifecycle } from '../../kernel/lifecycle.js';
import type { SpeechStatus } from './speech.js';

export const speechLifecycle = lifecycle<`${SpeechStatus}`>()({
  begins: 'OWED',
  ends: ['HELD'],
  moves: {
    submitLastSpeech: { from: ['OWED'], to: 'SUBMITTED' },
    hearLastSpeech: { from: ['SUBMITTED'], to: 'HELD' },
  },
});
