import { keyTasks, taskChecks } from '../../src/responsibility/task/task.noun.js';
import { type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    KeyTask: async (s) => {
      const { township } = s.ground;
      const listId = await s.of('DutyList');

      return s.put(keyTasks, {
        status: 'OPEN',
        listId,
        place: 1,
        organisationId: township,
        coIds: [],
        year: 2026,
        content: '演示',
        measureKind: 'PEOPLE',
        quantity: 1,
        unit: '次',
        byQuarter: [0, 0, 0, 1],
        doneQuantity: 0,
        nextReportOn: '2026-12-31',
      });
    },
    TaskCheck: async (s) =>
      s.put(taskChecks, {
        taskId: await s.of('KeyTask'),
        organisationId: s.ground.township,
        aspect: 'MEASURES',
        inPlace: true,
        finding: '演示',
        checkedAt: s.at,
      }),
  },
};
