import { sampleRegion, type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    Region: () => Promise.resolve(sampleRegion),
  },
};
