import { workInspections, workRectifications } from '../../src/responsibility/work-inspection/work-inspection.noun.js';
import { type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    WorkInspection: async (s) => {
      const { bureau, township } = s.ground;

      return s.put(workInspections, {
        number: '演督查1',
        status: 'STARTED',
        kind: 'QUARTERLY',
        period: '2026Q2',
        organisationId: bureau,
        inspectedIds: [township],
        document: '演示',
        startedOn: '2026-05-10',
        findingCount: 0,
      });
    },
    WorkRectification: async (s) =>
      s.put(workRectifications, {
        inspectionId: await s.of('WorkInspection'),
        organisationId: s.ground.township,
        report: '演示',
        reportFileId: await s.of('FileRef'),
        reportedAt: '2026-05-20T00:00:00Z',
      }),
  },
  inputs: { startWorkInspection: () => ({ kind: 'QUARTERLY', period: '2026Q3', startedOn: '2026-07-01' }) },
};
