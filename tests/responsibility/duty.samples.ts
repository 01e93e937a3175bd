import { dutyDrafts, dutyItems, dutyLists } from '../../src/responsibility/duty/duty.noun.js';
import { county, type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    DutyList: async (s) => {
      const { bureau } = s.ground;

      return s.put(dutyLists, {
        ...county,
        kind: 'DUTY',
        year: 2026,
        title: '演示清单',
        organisationId: bureau,
        document: '演示',
        publishedOn: '2026-01-01',
        itemCount: 1,
      });
    },
    DutyDraft: async (s) => {
      const { bureau, township } = s.ground;

      return s.put(dutyDrafts, {
        ...county,
        status: 'DRAFT',
        kind: 'DUTY',
        year: 2026,
        title: '演示清单草案',
        organisationId: bureau,
        document: '演示',
        lines: '[]',
        bindsIds: [township],
        bindsPostIds: [],
      });
    },
    DutyItem: async (s) => {
      const { township } = s.ground;
      const listId = await s.of('DutyList');

      return s.put(dutyItems, {
        status: 'OPEN',
        listId,
        kind: 'DUTY',
        place: 1,
        organisationId: township,
        content: '演示',
        evidenceIds: [],
      });
    },
  },
};
