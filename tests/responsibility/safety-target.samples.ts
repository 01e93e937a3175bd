import { safetyTargets, targetRevisions } from '../../src/responsibility/safety-target/safety-target.noun.js';
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
    TargetRevision: async (s) =>
      s.put(targetRevisions, {
        ...county,
        targetId: await s.of('SafetyTarget'),
        formerValue: '4',
        value: '3',
        reason: '演示',
        document: '演示',
        revisedOn: '2025-06-01',
      }),
  },
};
