import { enforcementEquipment, officerTrainings } from '../../src/enforcement/officer/officer.noun.js';
import { county, type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    OfficerTraining: (s) =>
      s.put(officerTrainings, {
        ...county,
        kind: 'ROUND',
        hours: 60,
        trainedUntil: '2025-11-20',
        examinedOn: '2025-11-21',
        examination: 'PASSED',
        document: '演示',
        operatorId: s.ground.officers[0]!,
        organisationId: s.ground.bureau,
      }),
    EnforcementEquipment: (s) =>
      s.put(enforcementEquipment, {
        ...county,
        number: '演装备1',
        status: 'IN_USE',
        kind: 'RECORDER',
        serialNumber: '演示0001',
        tenure: 'BOUGHT',
        organisationId: s.ground.bureau,
      }),
  },
};
