import { interferenceRecords } from '../../src/enforcement/interference/interference.noun.js';
import { county, type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    InterferenceRecord: async (s) => {
      const { officers } = s.ground;
      const caseId = await s.of('EnforcementCase');

      return s.put(interferenceRecords, {
        ...county,
        caseId,
        number: '演干预1',
        status: 'RECORDED',
        happenedAt: s.at,
        organisationId: s.ground.township,
        office: '演示',
        position: '演示',
        means: '演示',
        content: '演示',
        recorderId: officers[0],
      });
    },
  },
  inputs: { recordInterference: (ids) => ({ caseId: ids.EnforcementCase }) },
};
