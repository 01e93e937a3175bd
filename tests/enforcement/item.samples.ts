import { enforcementItems } from '../../src/enforcement/item/item.noun.js';
import { type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    // One of the county's own: what the register was laid with is of every county, and ended by none.
    EnforcementItem: (s) =>
      s.put(enforcementItems, {
        code: '演示-1',
        level: 'COUNTY',
        kind: 'PENALTY',
        content: '演示',
        statute: '演示',
        article: '第一条',
        sectors: [],
        fineRule: 'NONE',
        grave: false,
        daily: false,
        certainty: 'CONFIRMED',
        effectiveFrom: '2026-01-01',
      }),
  },
  inputs: {
    delegateItem: (ids) => ({ itemId: ids.EnforcementItem }),
    ceaseItem: (ids) => ({ itemId: ids.EnforcementItem }),
  },
};
