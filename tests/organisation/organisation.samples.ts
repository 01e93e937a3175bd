import { clients, operators, organisations, posts } from '../../src/organisation/organisation.noun.js';
import { type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    Organisation: (s) => s.laid(organisations),
    Operator: (s) => s.laid(operators),
    Post: (s) => s.laid(posts),
    Holding: (s) => Promise.resolve(s.ground.seat.holding),
    Client: (s) => s.laid(clients),
  },
  inputs: {
    foundOrganisation: () => ({ kind: 'DEPARTMENT', region: '500238000000', name: '巫溪县演示局' }),
    appointToPost: ({ Operator }) => ({ operatorId: Operator }),
    openClient: ({ Organisation }) => ({ officeIds: [Organisation] }),
    enterOperator: () => ({ region: '500238000000', account: 'sample-newcomer' }),
    registerClient: () => ({ clientKey: 'sample-system' }),
  },
};
