import { enforcementItems } from '../../src/enforcement/item/item.noun.js';
import { type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    EnforcementItem: (s) => s.laid(enforcementItems),
  },
};
