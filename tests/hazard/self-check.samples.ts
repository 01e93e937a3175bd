import { selfChecks } from '../../src/hazard/self-check/self-check.noun.js';
import { type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    SelfCheck: async (s) =>
      s.put(selfChecks, {
        ...(await s.atFirm()),
        number: '演自查1',
        period: '2026Q2',
        dueOn: '2026-07-15',
        reportedOn: '2026-07-16',
        majors: 0,
        generals: 3,
        checkerPost: '主要负责人',
      }),
  },
  inputs: { reportSelfCheck: (ids) => ({ enterpriseId: ids.Enterprise }) },
};
