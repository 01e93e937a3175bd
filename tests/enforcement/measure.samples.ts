import { coerciveMeasures } from '../../src/enforcement/measure/measure.noun.js';
import { type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    CoerciveMeasure: async (s) => {
      const { officers } = s.ground;
      const caseId = await s.of('EnforcementCase');

      return s.put(coerciveMeasures, {
        ...(await s.atFirm()),
        caseId,
        number: '演强1',
        status: 'IN_FORCE',
        kind: 'SEALING',
        things: ['演示'],
        reason: '演示',
        urgent: false,
        reportedAt: s.at,
        begunAt: s.at,
        releaseDue: s.at,
        extended: false,
        testedDays: 0,
        officerIds: officers,
      });
    },
  },
};
