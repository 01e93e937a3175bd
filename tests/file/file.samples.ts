import { keyIn } from '../../src/access/privacy/ids.js';
import { files } from '../../src/file/file-ref.js';
import { pdf } from '../support/world.js';
import { type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    FileRef: async (s) => keyIn(files, (await s.w.send('officer-1', pdf)).id)!,
  },
};
