import { typicalCases } from '../../src/enforcement/typical-case/typical-case.noun.js';
import { type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    TypicalCase: async (s) =>
      s.put(typicalCases, {
        sector: (await s.atFirm()).sector,
        publicationId: await s.of('Publication'),
        caseId: await s.of('EnforcementCase'),
        status: 'PROPOSED',
        title: '演示',
        summary: '演示',
        lesson: '演示',
        maskedName: '某公司',
        conduct: '演示',
      }),
  },
};
