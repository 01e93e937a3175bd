import { issueMeasures } from '../../src/responsibility/issue-measure/issue-measure.noun.js';
import { type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    IssueMeasure: async (s) =>
      s.put(issueMeasures, {
        number: '演措1',
        status: 'OPEN',
        kind: 'RULE',
        content: '演示制度',
        dueOn: '2026-12-31',
        document: '溪府办〔2026〕3号',
        validFrom: '2026-06-01',
        validUntil: '2028-05-31',
        issueId: await s.of('Issue'),
        organisationId: s.ground.township,
        postId: s.ground.seat.post,
        issueOfficeId: s.ground.township,
        raiserOfficeId: s.ground.bureau,
        adopterId: s.ground.seat.operator,
        evidenceIds: [],
        returns: 0,
      }),
  },
};
