import { lifecycle } from '../../kernel/lifecycle.js';
import type { ProcessRecordingStatus } from './process-recording.js';

export const recordingLifecycle = lifecycle<`${ProcessRecordingStatus}`>()({
  begins: 'KEPT',
  ends: ['WITHDRAWN'],
  rests: { KEPT: 'it is kept until its day' },
  moves: { withdrawRecording: { from: ['KEPT'], to: 'WITHDRAWN' } },
});
