import { safetyTargets } from '../../src/responsibility/target/target.noun.js';
import { county, type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    SafetyTarget: (s) =>
      s.put(safetyTargets, {
        ...county,
        year: 2025,
        measure: 'DEATHS',
        bound: 'AT_MOST',
        value: '3',
        unit: '人',
        document: '演示',
        clause: '演示',
      }),
  },
};
