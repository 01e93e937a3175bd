import { policyDocuments } from '../../src/responsibility/policy/policy.noun.js';
import { county, type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    PolicyDocument: (s) =>
      s.put(policyDocuments, {
        ...county,
        status: 'DRAFT',
        kind: 'RULE',
        organisationId: s.ground.bureau,
        title: '演示',
        content: '演示',
        fileIds: [],
      }),
  },
};
