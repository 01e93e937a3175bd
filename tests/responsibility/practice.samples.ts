import { practiceAdoptions, practiceCases } from '../../src/responsibility/practice/practice.noun.js';
import { type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    PracticeCase: (s) =>
      s.put(practiceCases, {
        number: '演案1',
        status: 'PROPOSED',
        organisationId: s.ground.township,
        title: '演示',
        content: '演示',
        result: '演示',
        fileIds: [],
      }),
    PracticeAdoption: async (s) =>
      s.put(practiceAdoptions, {
        status: 'ASKED',
        caseId: await s.of('PracticeCase'),
        organisationId: s.ground.township,
        dueOn: '2026-12-10',
        fileIds: [],
      }),
  },
};
