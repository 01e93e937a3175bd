import { caseHandovers } from '../../src/enforcement/case-handover/case-handover.noun.js';
import { type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    CaseHandover: async (s) =>
      s.put(caseHandovers, {
        caseId: await s.of('EnforcementCase'),
        giverId: s.ground.officers[0],
        receiverId: s.ground.officers[1],
        fileIds: [],
        status: 'HANDED_OVER',
        things: ['演示'],
        handedAt: s.at,
        receiptDue: s.at,
      }),
  },
};
